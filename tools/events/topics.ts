import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { services } from '@sellgraph/config'
import { allContracts, topicOf } from '@sellgraph/messaging'
import { reactionsOf, type ServiceDefinition } from '@sellgraph/service-kit'
import prettier from 'prettier'
import { parse } from 'yaml'
import { z } from 'zod'

/**
 * Takes infra/kafka/topics.yaml, and what the services read, into libs/messaging/src/generated/topics.ts. `--check`
 * changes nothing and fails when the committed file is stale.
 */
const root = join(import.meta.dirname, '..', '..')
const source = join(root, 'infra', 'kafka', 'topics.yaml')
const target = join(root, 'libs', 'messaging', 'src', 'generated', 'topics.ts')

const config = z.record(z.string().regex(/^[a-z.]+$/), z.union([z.string(), z.number(), z.boolean()]).transform(String))
const partitions = z.int().min(1).max(1_000)
const readers = z.array(z.string())
const family = z.strictObject({ partitions, config, readers })

const declaration = z.strictObject({
  families: z.strictObject({ evt: family, state: family, 'state-sensitive': family }),
  topics: z.record(
    z.string(),
    z.strictObject({ partitions: partitions.optional(), config: config.optional(), readers: readers.optional() }),
  ),
  readers: z.record(z.string().regex(/^[a-z][a-z0-9-]*$/), z.string()),
})

export type TopicsDeclaration = z.infer<typeof declaration>

/** The declaration, checked; throws with all that is wrong. */
export function readDeclaration(text: string, topics: ReadonlySet<string>): TopicsDeclaration {
  const parsed = declaration.safeParse(parse(text))
  if (!parsed.success) throw new Error(`infra/kafka/topics.yaml: ${z.prettifyError(parsed.error)}`)
  const problems: string[] = []
  const known = new Set(Object.keys(parsed.data.readers))
  const kept = Number(parsed.data.families.evt.config['retention.ms'])
  for (const [name, topic] of Object.entries({ ...parsed.data.families, ...parsed.data.topics })) {
    for (const reader of topic.readers ?? [])
      if (!known.has(reader)) problems.push(`${name}: nobody is called ${reader}`)
  }
  for (const [name, topic] of Object.entries(parsed.data.topics)) {
    if (!topics.has(name)) problems.push(`${name}: no contract has this topic`)
    // The inbox forgets by the family's retention: an event that stays longer could be handled twice.
    const retention = topic.config?.['retention.ms']
    if (name.startsWith('evt.') && retention !== undefined && !(Number(retention) > 0 && Number(retention) <= kept)) {
      problems.push(`${name}: facts stay at most as long as their family says, ${kept} ms`)
    }
  }
  const names = [...services, ...known]
  for (const name of names) {
    const other = names.find((longer) => longer !== name && longer.startsWith(name))
    if (other !== undefined) problems.push(`${name} could use the consumer groups of ${other}, whose name begins alike`)
  }
  if (problems.length > 0) throw new Error(`infra/kafka/topics.yaml:\n${problems.join('\n')}`)
  return parsed.data
}

/** Topics that each service reacts to, by its code. */
export async function topicsRead(): Promise<Record<string, string[]>> {
  const read = await Promise.all(
    services.map(async (name) => {
      const file = join(root, 'apps', name, 'src', 'service.ts')
      const exported = Object.values((await import(pathToFileURL(file).href)) as Record<string, unknown>)
      const definition = exported.find(isDefinition)
      if (definition === undefined) throw new Error(`${file} exports no service`)
      return [name, [...new Set(reactionsOf(definition).map(({ type }) => topicOf(type)))].sort()] as const
    }),
  )
  return Object.fromEntries(read)
}

function isDefinition(value: unknown): value is ServiceDefinition {
  return typeof value === 'object' && value !== null && 'modules' in value && 'migrations' in value
}

export async function generate(declared: TopicsDeclaration, reads: Record<string, string[]>): Promise<string> {
  const { families, topics, readers: described } = declared
  const content = [
    '// Generated from infra/kafka/topics.yaml and the reactions of the services by tools/events/topics.ts. Do not edit.\n',
    "import type { DeclaredTopics } from '../topics.ts'\n",
    `export const declared: DeclaredTopics = ${JSON.stringify({ families, topics, readers: Object.keys(described), reads })}\n`,
  ].join('\n')
  return prettier.format(content, { ...(await prettier.resolveConfig(target)), parser: 'typescript' })
}

if (import.meta.main) {
  const topics = new Set(allContracts().map(([, { topic }]) => topic))
  const content = await generate(readDeclaration(readFileSync(source, 'utf8'), topics), await topicsRead())
  const current = existsSync(target) && readFileSync(target, 'utf8') === content
  if (process.argv.includes('--check')) {
    if (!current) console.error('libs/messaging/src/generated/topics.ts is stale. Run: node tools/events/topics.ts')
    process.exitCode = current ? 0 : 1
  } else if (!current) {
    writeFileSync(target, content)
  }
  if (process.exitCode !== 1) console.log(`topics are ${current ? 'up to date' : 'written'}`)
}
