// Every service's migrations run on an empty database, as a role that owns this database and nothing else; a second
// run finds nothing to do; every entity finds its table and columns.
//
//   node tools/checks/migrations.ts          all services
//   node tools/checks/migrations.ts crm      one
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { createDatabase, migrate } from '@sellgraph/db-kit'
import { startPostgres } from '@sellgraph/dev-stack'
import { migrationsOf, type ServiceDefinition } from '@sellgraph/service-kit'
import pg from 'pg'
import { definitionOf } from '../definition-of.ts'

const root = join(import.meta.dirname, '..', '..')

async function emptyDatabase(adminUrl: string, name: string): Promise<string> {
  const password = randomBytes(12).toString('base64url')
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  try {
    await client.query(`CREATE ROLE ${name} LOGIN PASSWORD ${client.escapeLiteral(password)}`)
    await client.query(`CREATE DATABASE ${name} OWNER ${name}`)
  } finally {
    await client.end()
  }
  return Object.assign(new URL(adminUrl), { username: name, password, pathname: `/${name}` }).href
}

/** What entities name and the migrated tables lack. */
async function entityProblems(url: string, definition: ServiceDefinition): Promise<string[]> {
  const entities = definition.modules.flatMap((module) => module.entities ?? [])
  const database = await createDatabase({ url, entities, applicationName: 'sellgraph-check' })
  try {
    const problems: string[] = []
    for (const { tablePath, columns } of database.dataSource.entityMetadatas) {
      const names = columns.map((column) => `"${column.databaseName}"`).join(', ')
      const table = tablePath
        .split('.')
        .map((part) => `"${part}"`)
        .join('.')
      await database.query(`SELECT ${names} FROM ${table} LIMIT 0`).catch((error: unknown) => {
        problems.push(`entity of ${tablePath}: ${error instanceof Error ? error.message : String(error)}`)
      })
    }
    return problems
  } finally {
    await database.close()
  }
}

async function check(adminUrl: string, service: string): Promise<boolean> {
  try {
    const definition = await definitionOf(service)
    const url = await emptyDatabase(adminUrl, service.replaceAll('-', '_'))
    const ran = await migrate(url, migrationsOf(definition))
    const again = await migrate(url, migrationsOf(definition))
    if (ran.length === 0) throw new Error('there was nothing to migrate')
    if (again.length > 0) throw new Error(`a second run applied ${again.join(', ')}`)
    const problems = await entityProblems(url, definition)
    if (problems.length > 0) throw new Error(problems.join('\n  '))
    console.log(`${service}: ${ran.length} migrations`)
    return true
  } catch (error) {
    console.error(`${service}: ${error instanceof Error ? error.message : String(error)}`)
    return false
  }
}

const only = process.argv.slice(2)
const services = readdirSync(join(root, 'apps'))
  .filter((name) => existsSync(join(root, 'apps', name, 'src', 'service.ts')))
  .filter((name) => only.length === 0 || only.includes(name))
if (services.length === 0) throw new Error(`No src/service.ts under apps/${only.join(', apps/') || '*'}`)

mkdirSync(join(root, '.sellgraph'), { recursive: true })
const dir = mkdtempSync(join(root, '.sellgraph', 'migrations-'))
const postgres = await startPostgres({ dataDir: dir, durable: false })
let failed = 0
try {
  for (const service of services) if (!(await check(postgres.url, service))) failed += 1
} finally {
  await postgres.stop()
  rmSync(dir, { recursive: true, force: true })
}
console.log(`migrations from empty: ${services.length} services, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
