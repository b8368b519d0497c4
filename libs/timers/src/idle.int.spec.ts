import { test } from '@jest/globals'
import { createDatabase } from '@sellgraph/db-kit'
import { testDatabase } from '@sellgraph/testing'
import { migrateTimers, startTimers } from './index.ts'
test('idle', async () => {
  const postgres = await testDatabase({ migrations: [] })
  await migrateTimers(postgres.url)
  const database = await createDatabase({ url: postgres.url, entities: [], applicationName: 'idle' })
  const l = { error: console.log, warn: console.log, info() {}, debug() {} }
  await new Promise((r) => setTimeout(r, 23000))
  const timers = await startTimers({ database, databaseUrl: postgres.url, jobs: [], logger: l })
  await new Promise((r) => setTimeout(r, 23000))
  await timers.stop(); await database.close(); await postgres.drop()
}, 90000)
