import { isDate, isNativeError } from 'node:util/types'

/** Names whose values are secret or personal; a name that only ends like one counts too: `accessToken`, `contactPhone`. */
export const secretNames = [
  'authorization',
  'token',
  'password',
  'secret',
  'cookie',
  'phone',
  'mobile',
  'wechat',
  'email',
  'birthday',
  'registrationNo',
  'bankAccount',
] as const

export const redacted = '[redacted]'

const pattern = new RegExp(`(?:${secretNames.join('|')})$`, 'i')

/** Deeper than any object that is logged on purpose; also ends what refers to itself. */
const MAX_DEPTH = 8

/** The fields of a log line with every secret in them replaced, at any depth. What holds no secret is not copied. */
export function withoutSecrets(fields: Record<string, unknown>): Record<string, unknown> {
  return clean(fields, 0) as Record<string, unknown>
}

function clean(value: unknown, depth: number): unknown {
  // Errors have a serializer of their own.
  if (typeof value !== 'object' || value === null || isNativeError(value) || isDate(value)) return value
  if (Buffer.isBuffer(value)) return `${String(value.length)} bytes`
  if (depth === MAX_DEPTH) return '[too deep]'
  let copy: Record<string, unknown> | undefined
  for (const [name, item] of Object.entries(value)) {
    const kept = pattern.test(name) && item != null ? redacted : clean(item, depth + 1)
    if (kept === item) continue
    copy ??= (Array.isArray(value) ? [...(value as unknown[])] : { ...value }) as Record<string, unknown>
    copy[name] = kept
  }
  return copy ?? value
}
