import { createHash } from 'node:crypto'

/**
 * SHA-256, in hex, of what is approved, written as canonical JSON: object keys in code-unit order, no white space.
 * Give it everything an approver answers for (lines, prices, terms) and nothing that changes by itself (ids of rows,
 * times). Amounts are decimal strings in one spelling: `1.0` and `1.00` are different texts.
 */
export function contentHash(content: unknown): string {
  return createHash('sha256').update(canonicalJson(content)).digest('hex')
}

/** JSON with one spelling per value (the object and string rules of RFC 8785). Throws `TypeError` for what is no JSON. */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value)
  if (typeof value === 'number') {
    // A fraction here would be money or a quantity as a float.
    if (!Number.isSafeInteger(value)) throw new TypeError(`only whole numbers can be hashed; give ${value} as a string`)
    return JSON.stringify(value)
  }
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (isPlainObject(value)) {
    const members = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`)
    return `{${members.join(',')}}`
  }
  throw new TypeError(`not JSON: ${typeof value}`)
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
