// Writes docs/services.md from the code: what each service owns, does, hears and tells, and its state machines.
//
//   node tools/docs/services.ts            write
//   node tools/docs/services.ts --check    change nothing, fail when the page is stale
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { services } from '@sellgraph/config'
import type { StateMachine } from '@sellgraph/kernel'
import { allContracts, serviceOf } from '@sellgraph/messaging'
import type { FeatureModule } from '@sellgraph/service-kit'
import { Kind, type ObjectTypeDefinitionNode, type ObjectTypeExtensionNode, parse } from 'graphql'
import prettier from 'prettier'
import { definitionOf } from '../definition-of.ts'
import { machinesOf } from '../states/machines.ts'

const root = join(import.meta.dirname, '..', '..')
const page = join(root, 'docs', 'services.md')

const head = `# The six services

Each is owned by one team and one PostgreSQL database; none calls another. What it must know of the others it hears on
topics: \`state.\` topics carry the current row and feed a copy, all others are facts. This page is written by
\`node tools/docs/services.ts\` from the code.

How a feature is laid out stands in [CONTRIBUTING](../CONTRIBUTING.md#where-code-goes), every event in
[contracts/events](../contracts/events), every type and operation in [contracts/graphql](../contracts/graphql).
`

export async function servicesPage(): Promise<string> {
  const sections = [head]
  for (const name of services) sections.push(await sectionOf(name))
  const options = await prettier.resolveConfig(page)
  return prettier.format(sections.join('\n'), { ...options, parser: 'markdown' })
}

async function sectionOf(name: string): Promise<string> {
  const file = join(root, 'apps', name, 'src', 'service.ts')
  const definition = await definitionOf(name)
  const features = definition.modules.map(readFeature)
  const added = features.flatMap((feature) => feature.added)
  const heard = [...definition.modules, ...(definition.uses ?? [])].flatMap(({ reactions = [] }) =>
    reactions.map(({ type }) => type as string),
  )
  if (definition.organisation !== 'own') heard.push('state.performance.employee.v1', 'state.performance.team.v1')
  return [
    `## ${name}\n`,
    `${describedIn(file)}\n`,
    '| feature | owns | does |',
    '| --- | --- | --- |',
    ...features
      .filter(({ owned, mutations }) => owned.length + mutations.length > 0)
      .map(
        ({ name: feature, owned, mutations }) =>
          `| [${feature}](../apps/${name}/src/modules/${feature}) | ${owned.join(', ')} | ${code(mutations)} |`,
      ),
    '',
    added.length === 0 ? '' : `Adds fields to ${list(added)} of other services.\n`,
    `Hears: ${code([...new Set(heard)].sort())}.\n`,
    `Tells: ${code(toldBy(name))}.\n`,
    ...(await machinesOf(root, name)).flatMap(({ machine }) => ['```mermaid', titled(machine), '```', '']),
  ].join('\n')
}

interface Feature {
  readonly name: string
  /** Entities that other services may point to. */
  readonly owned: readonly string[]
  /** Types of other services that get fields here. */
  readonly added: readonly string[]
  readonly mutations: readonly string[]
}

function readFeature({ name, schema }: FeatureModule): Feature {
  const types = parse(readFileSync(schema, 'utf8')).definitions.filter(
    (node) => node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.OBJECT_TYPE_EXTENSION,
  )
  const named = (kind: Kind) =>
    types.filter((type) => type.kind === kind && isEntity(type)).map((type) => type.name.value)
  return {
    name,
    owned: named(Kind.OBJECT_TYPE_DEFINITION),
    added: named(Kind.OBJECT_TYPE_EXTENSION),
    mutations: types
      .filter((type) => type.name.value === 'Mutation')
      .flatMap((type) => (type.fields ?? []).map((field) => field.name.value)),
  }
}

/** Whether a type has a key that this service resolves; one that it cannot resolve is only pointed to. */
function isEntity(type: ObjectTypeDefinitionNode | ObjectTypeExtensionNode): boolean {
  const key = type.directives?.find((directive) => directive.name.value === 'key')
  return key !== undefined && !key.arguments?.some((argument) => argument.name.value === 'resolvable')
}

/** Contracts of a service that its code publishes. */
function toldBy(service: string): string[] {
  const folders = [`apps/${service}/src`, ...(service === 'performance' ? ['libs/policies/src'] : [])]
  const sources = folders
    .flatMap((folder) => globSync(`${folder}/**/*.ts`, { cwd: root }))
    .filter((file) => !/\.spec\.ts$|\/testing\//.test(file))
    .map((file) => readFileSync(join(root, file), 'utf8'))
  return allContracts()
    .map(([type]) => type)
    .filter((type) => serviceOf(type) === service)
    .filter((type) => sources.some((source) => new RegExp(`\\btype: '${type}'`).test(source)))
    .sort()
}

function titled(machine: StateMachine<string, string>): string {
  return `---\ntitle: ${machine.of}\n---\n${machine.diagram()}`
}

/** What the comment above `defineService` says. */
function describedIn(file: string): string {
  const [, comment] = /\/\*\* (.+?) \*\//.exec(readFileSync(file, 'utf8')) ?? []
  if (comment === undefined) throw new Error(`${file} does not say what the service is for`)
  return comment
}

function code(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ')
}

function list(names: readonly string[]): string {
  return [...new Set(names)].sort().join(', ')
}

if (import.meta.main) {
  const content = await servicesPage()
  const current = existsSync(page) && readFileSync(page, 'utf8') === content
  if (process.argv.includes('--check')) {
    if (!current) console.error('docs/services.md is stale. Run: node tools/docs/services.ts')
    process.exitCode = current ? 0 : 1
  } else if (!current) {
    writeFileSync(page, content)
  }
  if (process.exitCode !== 1) console.log(`docs/services.md ${current ? 'is up to date' : 'is written'}`)
}
