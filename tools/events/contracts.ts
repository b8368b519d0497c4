import { readdirSync, readFileSync } from 'node:fs'

/** A JSON Schema node as the contracts use it: the part of 2020-12 that the checks and the generator understand. */
export interface Schema {
  $id?: string
  $ref?: string
  $defs?: Record<string, Schema>
  title?: string
  description?: string
  type?: string | string[]
  format?: string
  pattern?: string
  minimum?: number
  maximum?: number
  minLength?: number
  maxLength?: number
  minItems?: number
  maxItems?: number
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  anyOf?: Schema[]
  enum?: unknown[]
  const?: unknown
  additionalProperties?: boolean | Schema
  examples?: unknown[]
  'x-topic'?: string
  'x-aggregate'?: string
  'x-known-values'?: string[]
  /** The value tells something of a person: operators see it masked, and it stands in no plain state topic. */
  'x-personal-data'?: boolean
  /** Why a plain state topic needs this personal field all the same. */
  'x-personal-data-reason'?: string
  [keyword: string]: unknown
}

export interface Contract {
  /** `crm.LeadConverted.v1` or `state.crm.customer.v1`. */
  readonly type: string
  readonly topic: string
  readonly aggregate: string
  readonly kind: 'event' | 'state'
  /** On a `state-sensitive.*` topic, which has readers of its own. */
  readonly sensitive: boolean
  readonly schema: Schema
}

export interface Contracts {
  readonly types: readonly Contract[]
  readonly common: Schema
}

const SUFFIX = '.schema.json'
const COMMON = 'common.schema.json'

export const contractsDir = new URL('../../contracts/events/', import.meta.url)

/** Reads every contract of a folder, sorted by type. */
export function readContracts(dir: URL = contractsDir): Contracts {
  const types: Contract[] = []
  for (const file of readdirSync(dir).sort()) {
    if (!file.endsWith(SUFFIX) || file === COMMON) continue
    const schema = readSchema(new URL(file, dir))
    const type = file.slice(0, -SUFFIX.length)
    types.push({
      type,
      topic: schema['x-topic'] ?? '',
      aggregate: schema['x-aggregate'] ?? '',
      kind: /^state(-sensitive)?\./.test(type) ? 'state' : 'event',
      sensitive: type.startsWith('state-sensitive.'),
      schema,
    })
  }
  return { types, common: readSchema(new URL(COMMON, dir)) }
}

/** Where a type holds personal data: paths into `data`, `/contact/phone`; a star stands for every entry of a list. */
export function personalPaths(schema: Schema): string[] {
  return fieldsOf(schema)
    .filter(({ field }) => field['x-personal-data'] === true)
    .map(({ path }) => path)
}

export interface Field {
  /** Path into `data`; `*` stands for every entry of a list. */
  readonly path: string
  /** Name of the field; `*` for the entries of a list. */
  readonly name: string
  readonly field: Schema
  readonly required: boolean
}

/** Every field of a type at every depth, parents before what they hold. Shared shapes are not entered. */
export function fieldsOf(schema: Schema, path = ''): Field[] {
  const own = Object.entries(schema.properties ?? {}).flatMap(([name, field]) => [
    { path: `${path}/${name}`, name, field, required: schema.required?.includes(name) ?? false },
    ...fieldsOf(field, `${path}/${name}`),
  ])
  const entries =
    schema.items === undefined ? [] : [{ path: `${path}/*`, name: '*', field: schema.items, required: true }]
  return [...own, ...entries, ...(schema.items === undefined ? [] : fieldsOf(schema.items, `${path}/*`))]
}

/** What a shared reference points at; every contract refers to `common.schema.json#/$defs/<name>` only. */
export function sharedName(reference: string): string {
  const match = /^(?:common\.schema\.json)?#\/\$defs\/(\w+)$/.exec(reference)
  if (match?.[1] === undefined) throw new Error(`${reference}: refer to common.schema.json#/$defs/<name> only`)
  return match[1]
}

function readSchema(file: URL): Schema {
  return JSON.parse(readFileSync(file, 'utf8')) as Schema
}
