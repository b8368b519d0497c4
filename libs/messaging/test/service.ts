import { createDatabase, Database, migrations as dbKit, type Tx } from '@sellgraph/db-kit'
import { systemClock } from '@sellgraph/kernel'
import { testDatabase } from '@sellgraph/testing'
import { migrations } from '../src/index.ts'

/** A service's database with the tables of messaging and a table for effects. */
export async function serviceDatabase(): Promise<{ db: Database; url: string; close(): Promise<void> }> {
  const { url, drop } = await testDatabase({ migrations: [dbKit, migrations] })
  const db = await createDatabase({ url, entities: [], applicationName: 'messaging-spec', poolSize: 8 })
  await db.query('CREATE TABLE effect (seq bigint GENERATED ALWAYS AS IDENTITY, key text NOT NULL, what text NOT NULL)')
  return {
    db,
    url,
    close: async () => {
      await db.close()
      await drop()
    },
  }
}

export async function writeEffect(tx: Tx, key: string, what: string): Promise<void> {
  await tx.query('INSERT INTO effect (key, what) VALUES ($1, $2)', [key, what])
}

/** What was written for a key, in order. */
export async function effectsOf(db: Database, key: string): Promise<string[]> {
  const rows = await db.query<{ what: string }>('SELECT what FROM effect WHERE key = $1 ORDER BY seq', [key])
  return rows.map(({ what }) => what)
}

/** The same database as one process sees it: when that process dies or loses its network, it reaches nothing any more. */
export class OneProcessDatabase extends Database {
  /** Called before the answer to a query is handed on; wait here, and the process stands still. */
  beforeAnswer: (sql: string) => Promise<void> = () => Promise.resolve()
  #reachable = true

  constructor(db: Database) {
    super(db.dataSource, systemClock)
  }

  cut(): void {
    this.#reachable = false
  }

  restore(): void {
    this.#reachable = true
  }

  override async query<T>(sql: string, params: readonly unknown[] = []): Promise<T[]> {
    if (!this.#reachable) throw new Error('database is not reachable')
    const rows = await super.query<T>(sql, params)
    await this.beforeAnswer(sql)
    return rows
  }

  override async transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    if (!this.#reachable) throw new Error('database is not reachable')
    return super.transaction(work)
  }
}
