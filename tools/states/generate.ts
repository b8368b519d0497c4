// Writes what is made from the state machines of the services:
//
//   the values of each machine's enum in its module's schema.graphql (a machine that names its `enum`)
//   the diagrams in apps/<service>/README.md, between <!-- states --> and <!-- /states -->
//
//   node tools/states/generate.ts            write
//   node tools/states/generate.ts --check    change nothing, fail when a file is stale
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { services } from '@sellgraph/config'
import type { StateMachine } from '@sellgraph/kernel'
import { type EnumTypeDefinitionNode, Kind, parse } from 'graphql'
import { type FoundMachine, machinesOf } from './machines.ts'

const START = '<!-- states -->'
const END = '<!-- /states -->'

/** Files that the machines of a service decide part of: path from the workspace, and the text they should have. */
export async function filesOf(root: string, service: string): Promise<Map<string, string>> {
  const texts = new Map<string, string>()
  const textOf = (file: string) => texts.get(file) ?? readFileSync(join(root, file), 'utf8')
  const machines = await machinesOf(root, service)
  for (const found of machines.filter(({ machine }) => machine.enum !== null)) {
    const schema = `${dirname(dirname(found.file))}/schema.graphql`
    texts.set(schema, withEnum(textOf(schema), schema, found))
  }
  const readme = `apps/${service}/README.md`
  if (existsSync(join(root, readme))) texts.set(readme, withDiagrams(textOf(readme), readme, machines))
  return texts
}

/** An SDL file with the values of a machine's enum as the machine says; name, description and directives stay. */
export function withEnum(sdl: string, file: string, { name, file: from, machine }: FoundMachine): string {
  const type = parse(sdl).definitions.find(
    (node): node is EnumTypeDefinitionNode =>
      node.kind === Kind.ENUM_TYPE_DEFINITION && node.name.value === machine.enum,
  )
  if (type?.loc === undefined) throw new Error(`${file} has no enum ${machine.enum}, which ${name} in ${from} is for`)
  const kept = type.values?.find(({ directives }) => (directives ?? []).length > 0)
  if (kept !== undefined) throw new Error(`${file}: ${machine.enum}.${kept.name.value} has a directive, which would go`)
  // From the brace that opens the values: none stands in a directive's text before it.
  const head = type.directives?.at(-1)?.loc?.end ?? type.name.loc?.end ?? type.loc.start
  const lines = [
    `  # From ${name} in ${from.split('/').slice(-2).join('/')}, by "npm run states".`,
    ...machine.states.flatMap((state) => [`  ${JSON.stringify(machine.meanings?.[state] ?? '')}`, `  ${state}`]),
  ]
  return `${sdl.slice(0, head)} {\n${lines.join('\n')}\n}${sdl.slice(type.loc.end)}`
}

/** A page with all diagrams between its marks. */
export function withDiagrams(page: string, file: string, machines: readonly FoundMachine[]): string {
  const start = page.indexOf(START)
  const end = page.indexOf(END)
  if (start < 0 || end < start) throw new Error(`${file} has no ${START} … ${END}, where the diagrams go`)
  const sections = machines.map(({ name, file: from, machine }) => {
    const path = from.split('/').slice(2).join('/')
    return [`### ${titled(machine)}\n`, `[${name}](${path})\n`, '```mermaid', machine.diagram(), '```', ''].join('\n')
  })
  return `${page.slice(0, start)}${START}\n\n${sections.join('\n')}\n${page.slice(end)}`
}

function titled({ of, enum: type }: StateMachine<string, string>): string {
  return `${of.charAt(0).toUpperCase()}${of.slice(1)}${type === null ? '' : ` (\`${type}\`)`}`
}

if (import.meta.main) {
  const root = join(import.meta.dirname, '..', '..')
  const check = process.argv.includes('--check')
  let stale = 0
  for (const service of services) {
    for (const [file, text] of await filesOf(root, service)) {
      if (readFileSync(join(root, file), 'utf8') === text) continue
      stale += 1
      if (check) console.error(`${file} is stale: run "npm run states" and commit it`)
      else writeFileSync(join(root, file), text)
      if (!check) console.log(`wrote ${file}`)
    }
  }
  console.log(`state machines: ${stale} files ${check ? 'stale' : 'written'}`)
  process.exitCode = check && stale > 0 ? 1 : 0
}
