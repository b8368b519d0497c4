import { isNativeError } from 'node:util/types'

/** What an operator needs of an error that came from a socket, a database or a library. */
const told = [
  'code',
  'errno',
  'syscall',
  'address',
  'port',
  'constraint',
  'table',
  'column',
  'severity',
  'query',
] as const

const MAX_CAUSES = 5

/**
 * An error as a log line shows it: type, message, stack, codes and causes. Everything else an error may carry stays
 * out, since it is data: the parameters of a failed query, the row that a constraint refused, a request's body.
 */
export function serializeError(error: unknown, causes = 0): unknown {
  // Somebody threw what is no error: text may tell something, an object is data.
  if (!isNativeError(error)) return typeof error === 'string' ? error : `a thrown ${typeof error}`
  const fields: Record<string, unknown> = { type: error.name, message: error.message, stack: error.stack }
  // A database error stands inside the error of the mapper.
  const { driverError } = error as { driverError?: unknown }
  for (const from of [driverError, error] as Partial<Record<(typeof told)[number], unknown>>[]) {
    for (const name of told) if (from?.[name] !== undefined) fields[name] = from[name]
  }
  if (error.cause !== undefined && causes < MAX_CAUSES) fields['cause'] = serializeError(error.cause, causes + 1)
  if (error instanceof AggregateError && causes < MAX_CAUSES) {
    fields['errors'] = error.errors.slice(0, MAX_CAUSES).map((one) => serializeError(one, causes + 1))
  }
  return fields
}
