import { randomBytes } from 'node:crypto'
import { type MigrationSet, migrate, migrationsFingerprint } from '@sellgraph/db-kit'
import pg from 'pg'

export interface TestDatabase {
  url: string
  /** Ends its sessions and removes it. */
  drop(): Promise<void>
}

/**
 * A database of the spec's own, migrated. The migrations run once per run and set of migrations; every database after
 * the first is a copy of that template.
 *
 * ```ts
 * const database = await testDatabase({ migrations: [messaging.migrations, leads.migrations] })
 * afterAll(() => database.drop())
 * ```
 */
export async function testDatabase({ migrations }: { migrations: readonly MigrationSet[] }): Promise<TestDatabase> {
  const server = serverUrl()
  const template = `template_${(await migrationsFingerprint(migrations)).slice(0, 24)}`
  const name = `test_${randomBytes(8).toString('hex')}`
  const client = new pg.Client({ connectionString: server, application_name: 'sellgraph-testing' })
  await client.connect()
  try {
    await ensureTemplate(client, template, migrations)
    // Copied file by file: half of the work of the usual way, which logs each page of the copy.
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${template} STRATEGY file_copy`)
  } finally {
    await client.end()
  }
  return { url: databaseUrl(server, name), drop: () => dropDatabase(server, name) }
}

async function ensureTemplate(client: pg.Client, template: string, migrations: readonly MigrationSet[]): Promise<void> {
  // Spec files start side by side: the first migrates, the others wait for it.
  const lock = `hashtextextended('${template}', 0)`
  await client.query(`SELECT pg_advisory_lock(${lock})`)
  try {
    const { rows } = await client.query<{ datistemplate: boolean }>(
      'SELECT datistemplate FROM pg_database WHERE datname = $1',
      [template],
    )
    if (rows[0]?.datistemplate === true) return
    // Marked as a template only when whole: one whose migration failed is made again.
    if (rows.length > 0) await client.query(`DROP DATABASE ${template} WITH (FORCE)`)
    await client.query(`CREATE DATABASE ${template}`)
    await migrate(databaseUrl(serverUrl(), template), migrations)
    await client.query(`ALTER DATABASE ${template} IS_TEMPLATE true`)
  } finally {
    await client.query(`SELECT pg_advisory_unlock(${lock})`)
  }
}

async function dropDatabase(server: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: server, application_name: 'sellgraph-testing' })
  await client.connect()
  try {
    await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
  } finally {
    await client.end()
  }
}

function databaseUrl(server: string, name: string): string {
  const url = new URL(server)
  url.pathname = `/${name}`
  return url.toString()
}

function serverUrl(): string {
  const url = process.env['SELLGRAPH_TEST_PG_URL']
  if (url === undefined) {
    throw new Error(
      'no PostgreSQL runs for this spec: only *.int.spec.ts and *.e2e.spec.ts have one, run by Jest from the root',
    )
  }
  return url
}
