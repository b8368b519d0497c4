import { contractOf } from '../catalogue.ts'

const MASK = '***'

type Node = Readonly<Record<string, unknown>>

/**
 * Data of an event as an operator may see it: personal fields, amounts and other exact figures, and fields that the
 * contract of its type does not declare, are masked; of a row on a sensitive topic everything but its ids, version and
 * time. Null where nothing can be told apart: no JSON object, or a type without a contract.
 */
export function masked(type: string | null, payload: Buffer | null): Node | null {
  const contract = type === null ? undefined : contractOf(type)
  const data = jsonOf(payload)
  if (contract === undefined || !isObject(data)) return null
  const personal = new Set(contract.personal)
  if (type?.startsWith('state-sensitive.') === true) return identityOf(data)
  return walk(data, contract.schema, '', personal) as Node
}

/** The JSON value of a payload; undefined when it is none. */
export function jsonOf(payload: Buffer | null): unknown {
  if (payload === null) return undefined
  try {
    return JSON.parse(payload.toString('utf8')) as unknown
  } catch {
    return undefined
  }
}

export function isObject(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function walk(value: unknown, schema: unknown, path: string, personal: ReadonlySet<string>): unknown {
  if (value === null) return null
  if (personal.has(path) || !isObject(schema)) return MASK
  if (Array.isArray(value)) return value.map((item) => walk(item, schema['items'], `${path}/*`, personal))
  if (!isObject(value)) return isFigure(schema) ? MASK : value
  const fields = isObject(schema['properties']) ? schema['properties'] : undefined
  if (fields === undefined) return isMoney(schema) ? { amount: MASK, currency: value['currency'] } : MASK
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [
      name,
      walk(item, Object.hasOwn(fields, name) ? fields[name] : undefined, `${path}/${name}`, personal),
    ]),
  )
}

const IDENTITY = /^(?:id|version|updatedAt|.*Id)$/

function identityOf(data: Node): Node {
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => [name, value === null || IDENTITY.test(name) ? value : MASK]),
  )
}

// The shapes that contracts share: by themselves, or as one of several that a field may have.
const isMoney = (schema: Node) => JSON.stringify(schema).includes('#/$defs/Money"')
const isFigure = (schema: Node) => JSON.stringify(schema).includes('#/$defs/Decimal"')
