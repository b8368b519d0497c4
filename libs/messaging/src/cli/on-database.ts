import { createDatabase, type Database } from '@sellgraph/db-kit'
import type { Result } from '@sellgraph/kernel'

/** Runs one command of a tool on a service's database; without a URL it says how to give one. */
export async function onDatabase(
  url: string | undefined,
  usage: string,
  work: (db: Database) => Promise<number>,
): Promise<number> {
  if (url === undefined) {
    console.error(`No database given: --service, --database or DATABASE_URL.\n\n${usage}`)
    return 2
  }
  const db = await createDatabase({ url, entities: [], applicationName: 'sellgraph-events', poolSize: 1 })
  try {
    return await work(db)
  } finally {
    await db.close()
  }
}

/** Tells what came of a command; the exit code. */
export function told<T>(result: Result<T>, success: (value: T) => string): number {
  if (result.ok) console.log(success(result.value))
  else console.error(result.error.message)
  return result.ok ? 0 : 1
}
