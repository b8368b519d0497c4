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
  'x-personal-data'?: boolean
  [keyword: string]: unknown
}

export interface Contract {
  /** `crm.LeadConverted.v1` or `state.crm.customer.v1`. */
  readonly type: string
  readonly topic: string
  readonly aggregate: string
  readonly kind: 'event' | 'state'
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
      kind: type.startsWith('state.') ? 'state' : 'event',
      schema,
    })
  }
  return { types, common: readSchema(new URL(COMMON, dir)) }
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
