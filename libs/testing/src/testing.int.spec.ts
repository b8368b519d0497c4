import { expect, test } from '@jest/globals'
import { migrations } from '@sellgraph/db-kit'
import { checkKafka } from '@sellgraph/dev-stack'
import pg from 'pg'
import { eventually, testDatabase, testKafka, testTopicPrefix } from './index.ts'

async function query<T extends pg.QueryResultRow>(url: string, sql: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<T>(sql)).rows
  } finally {
    await client.end()
  }
}

test('spec files that start together each get a migrated database of their own', async () => {
  const databases = await Promise.all(Array.from({ length: 4 }, () => testDatabase({ migrations: [migrations] })))
  try {
    await query(databases[0]!.url, 'CREATE TABLE public.only_here (id int)')
    for (const [index, database] of databases.entries()) {
      const [row] = await query<{ migrated: number; mine: string | null }>(
        database.url,
        `SELECT count(*)::int AS migrated, to_regclass('public.only_here')::text AS mine FROM sys.schema_migration`,
      )
      expect(row!.migrated).toBeGreaterThan(0)
      expect(row!.mine).toBe(index === 0 ? 'only_here' : null)
    }
  } finally {
    await Promise.all(databases.map((database) => database.drop()))
  }
})

test('a spec works with the rights of a service, not of a superuser', async () => {
  const database = await testDatabase({ migrations: [migrations] })
  const [row] = await query<{ rolsuper: boolean }>(
    database.url,
    'SELECT rolsuper FROM pg_roles WHERE rolname = current_user',
  )
  expect(row).toEqual({ rolsuper: false })
  await database.drop()
  await expect(query(database.url, 'SELECT 1')).rejects.toThrow(/does not exist/)
})

test("a spec gets the run's Kafka and a topic prefix of its own", async () => {
  const { brokers } = await testKafka()
  await expect(checkKafka(brokers)).resolves.toBeUndefined()
  await expect(testKafka()).resolves.toEqual({ brokers })
  expect(testTopicPrefix()).not.toBe(testTopicPrefix())
})

test('waiting ends when the condition holds, and fails with the last reason when it never does', async () => {
  let calls = 0
  await expect(eventually(() => (++calls === 3 ? 'now' : undefined), { interval: 1 })).resolves.toBe('now')
  await expect(
    eventually(
      () => {
        throw new Error('the shipment is still open')
      },
      { timeout: 20, interval: 1 },
    ),
  ).rejects.toThrow(/within 20 ms: the shipment is still open/)
})
