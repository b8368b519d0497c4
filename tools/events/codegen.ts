import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { compile } from 'json-schema-to-typescript'
import prettier from 'prettier'
import { type Contracts, personalPaths, readContracts, type Schema, sharedName } from './contracts.ts'

/**
 * Generates what libs/messaging knows of the contracts: the types, and the catalogue with the schemas that events are
 * checked against. `--check` changes nothing and fails when the committed files are stale.
 */
const target = new URL('../../libs/messaging/src/generated/', import.meta.url)

export async function generate(contracts: Contracts): Promise<Map<string, string>> {
  return new Map([
    ['event-types.ts', await format(await eventTypes(contracts))],
    ['event-catalogue.ts', await format(catalogue(contracts))],
  ])
}

const BANNER = '// Generated from contracts/events by tools/events/codegen.ts. Do not edit.\n'

async function eventTypes({ types }: Contracts): Promise<string> {
  const definitions: Record<string, unknown> = {}
  for (const { type, schema } of types) {
    definitions[typeName(type)] = { ...forTypes(schema), title: typeName(type) }
  }
  const root = {
    title: 'AllContracts',
    type: 'object',
    properties: Object.fromEntries(types.map(({ type }) => [type, { $ref: `#/definitions/${typeName(type)}` }])),
    required: types.map(({ type }) => type),
    definitions,
  }
  const source = await compile(root as never, 'AllContracts', {
    additionalProperties: false,
    bannerComment: '',
    format: false,
    unknownAny: true,
  })
  const interfaces = source.replace(/export interface AllContracts \{[\s\S]*?\n\}\n/, '')
  const map = (kind: 'event' | 'state') =>
    types.filter((contract) => contract.kind === kind).map(({ type }) => `  '${type}': ${typeName(type)}`)
  return [
    BANNER,
    "import type { Money } from '@sellgraph/kernel'\n",
    '/** Event type → its data. */\nexport interface EventMap {',
    ...map('event'),
    '}\n',
    '/** State type → its row. */\nexport interface StateMap {',
    ...map('state'),
    '}\n',
    interfaces,
  ].join('\n')
}

/**
 * `crm.LeadConverted.v1` → `CrmLeadConvertedV1`, `state.crm.customer.v1` → `CrmCustomerStateV1`,
 * `state-sensitive.crm.contact.v1` → `CrmContactSensitiveStateV1`.
 */
function typeName(type: string): string {
  const parts = type.split('.')
  const version = parts.pop() ?? ''
  const family = parts[0] === 'state' ? ['state'] : parts[0] === 'state-sensitive' ? ['sensitive', 'state'] : []
  return [...parts.slice(family.length === 0 ? 0 : 1), ...family, version].map(pascal).join('')
}

function pascal(text: string): string {
  return text.replace(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase())
}

/** Shared shapes become their TypeScript names; an open enum offers its known values and takes any string. */
function forTypes(schema: Schema): Schema {
  const { $schema: _dialect, $id: _id, examples: _examples, ...rest } = schema
  const nullable = Array.isArray(rest.type) && rest.type.includes('null')
  const shared = rest.$ref ?? rest.anyOf?.find((option) => option.$ref !== undefined)?.$ref
  if (shared !== undefined) {
    const name = sharedName(shared) === 'Money' ? 'Money' : 'string'
    return described(rest, rest.$ref === undefined ? `${name} | null` : name)
  }
  if (rest['x-known-values'] !== undefined) {
    const known = rest['x-known-values'].map((value) => `'${value}'`).join(' | ')
    return described(rest, `${known} | (string & {})${nullable ? ' | null' : ''}`)
  }
  const out: Schema = { ...rest }
  if (rest.properties) {
    out.properties = Object.fromEntries(Object.entries(rest.properties).map(([name, of]) => [name, forTypes(of)]))
  }
  if (rest.items) out.items = forTypes(rest.items)
  return out
}

function described(schema: Schema, tsType: string): Schema {
  return { ...(schema.description === undefined ? {} : { description: schema.description }), tsType }
}

function catalogue({ types, common }: Contracts): string {
  const entries = types.map(({ type, topic, aggregate, kind, sensitive, schema }) => {
    const personal = personalPaths(schema)
    const entry = {
      topic,
      aggregate,
      kind,
      ...(sensitive ? { sensitive } : {}),
      ...(personal.length > 0 ? { personal } : {}),
      schema: forValidation(schema),
    }
    return `  '${type}': ${JSON.stringify(entry)},`
  })
  return [
    BANNER,
    'export interface CatalogueEntry {',
    '  /** Topic without the prefix of the installation. */',
    '  readonly topic: string',
    '  readonly aggregate: string',
    "  readonly kind: 'event' | 'state'",
    '  /** On a `state-sensitive.*` topic, which has readers of its own. */',
    '  readonly sensitive?: true',
    '  /** Where personal data is: paths into the data, `/contact/phone`; `*` stands for every entry of a list. */',
    '  readonly personal?: readonly string[]',
    '  readonly schema: Readonly<Record<string, unknown>>',
    '}\n',
    `export const commonSchema: Readonly<Record<string, unknown>> = ${JSON.stringify(forValidation(common))}\n`,
    'export const catalogue: Readonly<Record<string, CatalogueEntry>> = {',
    ...entries,
    '}',
  ].join('\n')
}

/** Only what decides validity: prose and examples stay in the contract. */
function forValidation(schema: Schema): Schema {
  const prose = new Set(['$schema', 'title', 'description', 'examples'])
  const walk = (node: unknown, insideNames: boolean): unknown => {
    if (Array.isArray(node)) return node.map((item) => walk(item, false))
    if (node === null || typeof node !== 'object') return node
    return Object.fromEntries(
      Object.entries(node)
        .filter(([key]) => insideNames || !(prose.has(key) || key.startsWith('x-')))
        .map(([key, value]) => [key, walk(value, !insideNames && (key === 'properties' || key === '$defs'))]),
    )
  }
  return walk(schema, false) as Schema
}

async function format(source: string): Promise<string> {
  const options = await prettier.resolveConfig(new URL('event-types.ts', target).pathname)
  return prettier.format(source, { ...options, parser: 'typescript' })
}

async function main(check: boolean): Promise<number> {
  mkdirSync(target, { recursive: true })
  const stale: string[] = []
  for (const [name, content] of await generate(readContracts())) {
    const file = new URL(name, target)
    if (existsSync(file) && readFileSync(file, 'utf8') === content) continue
    stale.push(name)
    if (!check) writeFileSync(file, content)
  }
  if (check && stale.length > 0) {
    console.error(`stale: ${stale.join(', ')}. Run: node tools/events/codegen.ts`)
    return 1
  }
  console.log(stale.length === 0 ? 'generated event types are up to date' : `wrote ${stale.join(', ')}`)
  return 0
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.exitCode = await main(process.argv.includes('--check'))
}
