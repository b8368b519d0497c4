/** A service cannot start for a reason outside of it, which its operator can do something about. The message says what. */
export class StartProblem extends Error {
  override readonly name = 'StartProblem'
}

interface Failure {
  readonly code?: unknown
  readonly message?: unknown
  readonly errors?: readonly unknown[]
}

const whatCodesMean: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there',
  ENOTFOUND: 'its host is unknown',
  EAI_AGAIN: 'its host could not be looked up',
  ETIMEDOUT: 'it did not answer in time',
  ECONNRESET: 'it broke the connection off',
  EHOSTUNREACH: 'its host cannot be reached',
  '28P01': 'it does not accept the user and password',
  '28000': 'it does not accept the user',
  '3D000': 'it has no such database',
  '57P03': 'it is still starting or shutting down',
  '53300': 'it has no connection left',
}

/** A failure to reach the database in words, without the user and password of its URL; anything else as it is. */
export function databaseProblem(url: string, error: unknown, setting = 'DATABASE_URL'): unknown {
  const meaning = meaningOf(error)
  if (meaning === undefined) return error
  const { hostname, port, pathname } = new URL(url)
  const where = `${hostname}:${port === '' ? '5432' : port}${pathname}`
  return new StartProblem(`The database ${where} cannot be used: ${meaning}. Start it, or correct ${setting}.`, {
    cause: error,
  })
}

function meaningOf(error: unknown): string | undefined {
  const { code, message, errors } = error as Failure
  if (typeof code === 'string' && code in whatCodesMean) return whatCodesMean[code]
  // A name with several addresses: each has failed.
  if (errors !== undefined && errors.length > 0) return meaningOf(errors[0])
  return typeof message === 'string' && message.includes('timeout expired') ? whatCodesMean['ETIMEDOUT'] : undefined
}
