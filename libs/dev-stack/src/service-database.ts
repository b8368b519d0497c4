import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSettings, type ServiceName, type Settings } from '@sellgraph/config'
import { readPasswords } from './passwords.ts'
import { StackProblem } from './problem.ts'
import { dataDirOf } from './system.ts'

type Where = Pick<Settings<'stack'>, 'SELLGRAPH_DATA_DIR' | 'DATABASE_URL'>

/**
 * The URL of a service's database in the system that `npm start` runs with the same settings.
 *
 * @throws StackProblem when there is no such system, or its PostgreSQL does not run
 */
export function serviceDatabaseUrl(
  service: ServiceName,
  settings: Where = parseSettings('stack', process.env),
): string {
  const dataDir = dataDirOf(settings)
  const name = service.replaceAll('-', '_')
  const password = readPasswords(join(dataDir, 'database-passwords.json'))[name]
  if (password === undefined) {
    throw new StackProblem(`No system was ever started in ${dataDir}. Give the database itself, with --database.`)
  }
  const url = new URL(settings.DATABASE_URL ?? `postgres://127.0.0.1:${portOf(dataDir)}`)
  url.username = name
  url.password = password
  url.pathname = `/${name}`
  return url.toString()
}

/** The server says itself where it listens: the port in the settings may have been taken when it started. */
function portOf(dataDir: string): string {
  try {
    return readFileSync(join(dataDir, 'postgres', 'cluster', 'postmaster.pid'), 'utf8').split('\n')[3] ?? ''
  } catch (error) {
    throw new StackProblem('The embedded PostgreSQL does not run. `npm start` starts it.', { cause: error })
  }
}
