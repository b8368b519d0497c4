import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import pg from 'pg'

/** A folder of `NNNN_what_it_does.sql` files, run in the order of their names. */
export interface MigrationSet {
  readonly name: string
  readonly dir: URL
}

interface Migration {
  readonly name: string
  readonly sql: string
  readonly checksum: string
}

/**
 * Brings a database up to date and returns the names of what ran. Sets run in the order given, each file in its own
 * transaction, once. Two processes that start together are serialised by an advisory lock. A file that was changed
 * after it ran, or that is missing, stops the start: history is append-only.
 */
export async function migrate(url: string, sets: readonly MigrationSet[]): Promise<string[]> {
  const wanted = await readMigrations(sets)
  const client = new pg.Client({
    connectionString: url,
    application_name: 'sellgraph-migrate',
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
  })
  // The query under way fails by itself when the server ends; an error that nobody hears would end the process.
  client.on('error', () => undefined)
  await client.connect()
  try {
    await client.query('SELECT pg_advisory_lock($1)', [LOCK])
    await client.query(`
      CREATE SCHEMA IF NOT EXISTS sys;
      CREATE TABLE IF NOT EXISTS sys.schema_migration (
        name text PRIMARY KEY,
        checksum text NOT NULL,
        applied_at timestamptz NOT NULL DEFAULT now()
      )`)
    const { rows } = await client.query<{ name: string; checksum: string }>(
      'SELECT name, checksum FROM sys.schema_migration',
    )
    const applied = new Map(rows.map((row) => [row.name, row.checksum]))
    assertHistory(applied, wanted)
    const ran: string[] = []
    for (const migration of wanted) {
      if (applied.has(migration.name)) continue
      await apply(client, migration)
      ran.push(migration.name)
    }
    return ran
  } finally {
    await client.end()
  }
}

/** Identifies the migrations' content: a database migrated with another fingerprint is another database. */
export async function migrationsFingerprint(sets: readonly MigrationSet[]): Promise<string> {
  const all = await readMigrations(sets)
  return createHash('sha256')
    .update(all.map((migration) => `${migration.name} ${migration.checksum}`).join('\n'))
    .digest('hex')
}

const LOCK = 7_352_665_001

async function readMigrations(sets: readonly MigrationSet[]): Promise<Migration[]> {
  const all: Migration[] = []
  for (const set of sets) {
    const dir = fileURLToPath(set.dir)
    const files = (await readdir(dir)).filter((file) => file.endsWith('.sql')).sort()
    for (const file of files) {
      if (!/^\d{4}_[a-z0-9_]+\.sql$/.test(file))
        throw new Error(`migration ${set.name}/${file}: name it NNNN_what_it_does.sql`)
      const sql = await readFile(`${dir}/${file}`, 'utf8')
      all.push({ name: `${set.name}/${file}`, sql, checksum: createHash('sha256').update(sql).digest('hex') })
    }
  }
  return all
}

function assertHistory(applied: ReadonlyMap<string, string>, wanted: readonly Migration[]): void {
  const known = new Map(wanted.map((migration) => [migration.name, migration.checksum]))
  for (const [name, checksum] of applied) {
    const now = known.get(name)
    if (now === undefined)
      throw new Error(`migration ${name} ran here before but is missing: this database is newer than the code`)
    if (now !== checksum) throw new Error(`migration ${name} was changed after it ran: add a new file instead`)
  }
}

async function apply(client: pg.Client, migration: Migration): Promise<void> {
  await client.query('BEGIN')
  try {
    await client.query(migration.sql)
    await client.query('INSERT INTO sys.schema_migration (name, checksum) VALUES ($1, $2)', [
      migration.name,
      migration.checksum,
    ])
    await client.query('COMMIT')
  } catch (error) {
    await client.query('ROLLBACK')
    throw new Error(`migration ${migration.name} failed: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    })
  }
}
