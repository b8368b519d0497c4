import { expect, test } from '@jest/globals'
import {
  auditedTables,
  columnsOf,
  generateMasterKeys,
  keepAudit,
  MasterKeys,
  personalPaths,
  trackedTables,
} from '@sellgraph/audit'
import { services } from '@sellgraph/config'
import { createDatabase, type Database } from '@sellgraph/db-kit'
import { auditSourcesOf, migrationsOf, type ServiceDefinition, statesOf } from '@sellgraph/service-kit'
import { testDatabase } from '@sellgraph/testing'
import { definitionOf } from '../definition-of.ts'

async function onDatabase<T>(service: ServiceDefinition, work: (db: Database) => Promise<T>): Promise<T> {
  const database = await testDatabase({ migrations: migrationsOf(service) })
  const db = await createDatabase({ url: database.url, entities: [], applicationName: 'audit-coverage', poolSize: 1 })
  try {
    return await work(db)
  } finally {
    await db.close()
    await database.drop()
  }
}

test.each(services)('every table of %s is audited, or is a copy of what is told elsewhere', async (name) => {
  const service = await definitionOf(name)
  const { audited, all } = await onDatabase(service, async (db) => {
    const masterKeys = new MasterKeys(generateMasterKeys())
    await keepAudit({ db, service: name, masterKeys, ...auditSourcesOf(service) })
    const tables = await db.query<{ name: string }>(
      `SELECT table_name::text AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`,
    )
    return { audited: await trackedTables(db), all: tables.map((table) => table.name) }
  })
  const copies = auditSourcesOf(service).copies
  expect(audited).toEqual(all.filter((table) => !copies.includes(table)).sort())
  expect(audited.length).toBeGreaterThan(0)
  // A copy has no state topic of its own: one that is told is no copy.
  const told = statesOf(service).flatMap(({ tables }) => Object.keys(tables))
  expect(copies.filter((table) => told.includes(table))).toEqual([])
})

test.each(services)(
  'every field that a contract of %s calls personal is encrypted in the audit, and is somebody’s',
  async (name) => {
    const service = await definitionOf(name)
    const tables = await onDatabase(service, (db) => auditedTables(db, auditSourcesOf(service)))
    const forgotten = statesOf(service).flatMap((state) =>
      personalPaths(state)
        .filter((path) => {
          const found = tables.filter(
            (table) =>
              table.name in state.tables && columnsOf(path, table.columns).some((one) => table.personal.has(one)),
          )
          return found.length === 0
        })
        .map((path) => `${state.type}${path}`),
    )
    expect(forgotten).toEqual([])
    expect(tables.filter(({ personal, person }) => personal.size > 0 && person === null)).toEqual([])
  },
)
