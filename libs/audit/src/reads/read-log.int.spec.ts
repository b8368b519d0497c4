import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { createDatabase, type Database } from '@sellgraph/db-kit'
import { systemPrincipal } from '@sellgraph/identity'
import { testPrincipal } from '@sellgraph/identity/testing'
import { newId, TestClock } from '@sellgraph/kernel'
import { testDatabase, type TestDatabase } from '@sellgraph/testing'
import { findReadPage, ReadEntity, type ReadFilter } from './find-reads.ts'
import { forgetReads } from './forget-reads.ts'
import { readMigrations } from './index.ts'
import { createReadLog, type ReadLog } from './read-log.ts'

const clock = new TestClock('2026-03-02T08:00:00.000Z')
const wang = testPrincipal({ subject: 'wang.lei', employeeId: newId(), roles: ['CONSULTANT'] })
const li = testPrincipal({ subject: 'li.na', employeeId: newId(), roles: ['MANAGER'], grantIds: [newId()] })

let database: TestDatabase
let db: Database
let log: ReadLog
let statements: string[]

beforeAll(async () => {
  database = await testDatabase({ migrations: [readMigrations] })
  db = await createDatabase({ url: database.url, entities: [ReadEntity], applicationName: 'read-log-spec' })
})
afterAll(async () => {
  await db.close()
  await database.drop()
})
beforeEach(() => {
  statements = []
  log = createReadLog(
    {
      query: (sql, params) => {
        statements.push(sql)
        return db.query(sql, params)
      },
    },
    clock,
  )
})

const read = (ids: string[], fields = ['name'], type = 'Customer') => ({ type, ids, fields, operation: 'Look' })
const find = async (filter: ReadFilter) => {
  const page = await findReadPage(db, filter, { first: 100 })
  if (!page.ok) throw new Error(page.error.message)
  return page.value.edges.map(({ node }) => node)
}

describe('who has seen what', () => {
  test('is stored with who they were at that moment', async () => {
    const id = newId()
    await log.store(li, 'request-1', [read([id], ['name', 'phone'])])
    expect(await find({ id })).toEqual([
      {
        id: expect.any(String),
        at: clock.now(),
        subject: 'li.na',
        employeeId: li.employeeId,
        roles: ['MANAGER'],
        grants: li.grantIds,
        requestId: 'request-1',
        operation: 'Look',
        type: 'Customer',
        ids: [id],
        fields: ['name', 'phone'],
      },
    ])
  })

  test('is found by record, reader, field, request and time', async () => {
    const [a, b] = [newId(), newId()]
    const began = clock.now()
    await log.store(wang, 'request-2', [read([a, b]), read([a], ['phone'], 'Contact')])
    clock.advance(60_000)
    await log.store(li, 'request-3', [read([b], ['phone'])])
    const requests = async (filter: ReadFilter) => (await find(filter)).map(({ requestId }) => requestId)
    expect(await requests({ id: b })).toEqual(['request-3', 'request-2'])
    expect(await requests({ id: b, reader: 'wang.lei' })).toEqual(['request-2'])
    expect(await requests({ id: b, reader: li.employeeId })).toEqual(['request-3'])
    expect(await requests({ id: a, type: 'Contact' })).toEqual(['request-2'])
    expect(await requests({ id: b, fields: ['phone', 'email'] })).toEqual(['request-3'])
    expect(await requests({ id: b, from: clock.now() })).toEqual(['request-3'])
    expect(await requests({ id: b, from: began, to: clock.now() })).toEqual(['request-2'])
    expect(await requests({ requestId: 'request-2' })).toHaveLength(2)
    expect(await requests({ reader: newId() })).toEqual([])
  })

  test('is nobody when the service itself reads, or nothing was shown', async () => {
    await log.store(systemPrincipal('crm'), 'request-4', [read([newId()])])
    await log.store(wang, 'request-4', [])
    expect(statements).toEqual([])
  })
})

describe('requests that end together', () => {
  test('share a statement, and each is stored when it goes on', async () => {
    const ids = Array.from({ length: 200 }, newId)
    await Promise.all(
      ids.map(async (id) => {
        await log.store(wang, id, [read([id])])
        expect(await find({ id })).toHaveLength(1)
      }),
    )
    expect(statements).toHaveLength(1)
  })

  test('that come while one is on its way are in the next, and no statement grows without end', async () => {
    const first = log.store(wang, 'first', [read([newId()])])
    // The first batch is taken a turn of the event loop later.
    await new Promise(setImmediate)
    const rows = Array.from({ length: 400 }, () => read([newId()]))
    await Promise.all([first, ...Array.from({ length: 5 }, () => log.store(wang, 'more', rows))])
    expect(statements).toHaveLength(1 + 3)
  })

  test('all fail when the database refuses, and those after them do not', async () => {
    // An empty list of fields breaks a check of the table.
    const outcomes = await Promise.allSettled([
      log.store(wang, 'refused', [read([newId()], [])]),
      log.store(li, 'refused', [read([newId()])]),
    ])
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    expect(await find({ requestId: 'refused' })).toEqual([])
    await log.store(wang, 'accepted', [read([newId()])])
    expect(await find({ requestId: 'accepted' })).toHaveLength(1)
  })
})

test('a read is neither changed nor removed, whoever asks', async () => {
  await createReadLog(db).store(wang, 'kept', [read([newId()])])
  for (const statement of [
    `UPDATE sys.read_log SET subject = 'nobody'`,
    `DELETE FROM sys.read_log WHERE request_id = 'kept'`,
    'TRUNCATE sys.read_log',
    `SELECT sys.forget_reads(now() + interval '1 day', 100000)`,
  ]) {
    await expect(db.query(statement)).rejects.toThrow('who read what is a record')
  }
  expect(await find({ requestId: 'kept' })).toHaveLength(1)
})

test('a service that owns nothing can add reads and have old ones forgotten, and nothing else', async () => {
  const role = `spec_${newId().replaceAll('-', '')}`
  await db.query(`CREATE ROLE ${role}`)
  try {
    await db.query(`GRANT ${role} TO CURRENT_USER WITH SET TRUE`)
    await db.query(`GRANT USAGE ON SCHEMA sys TO ${role}`)
    await db.query(`GRANT SELECT, INSERT ON sys.read_log TO ${role}`)
    const old = new TestClock('2020-01-01T00:00:00.000Z')
    const asService = (work: (query: Database['query']) => Promise<unknown>) =>
      db.transaction(async (tx) => {
        await tx.query(`SET LOCAL ROLE ${role}`)
        return work((sql, params) => tx.query(sql, params))
      })
    await asService((query) => createReadLog({ query }, old).store(wang, 'owned', [read([newId()])]))
    for (const statement of [
      `UPDATE sys.read_log SET subject = ''`,
      'DELETE FROM sys.read_log',
      'TRUNCATE sys.read_log',
    ]) {
      await expect(asService((query) => query(statement))).rejects.toThrow('permission denied for table read_log')
    }
    expect(await find({ requestId: 'owned' })).toHaveLength(1)
    await asService((query) => forgetReads({ query }, 1_095, { clock: new TestClock('2023-01-01T00:00:00.000Z') }))
    expect(await find({ requestId: 'owned' })).toEqual([])
  } finally {
    for (const given of ['sys.read_log', 'SCHEMA sys']) await db.query(`REVOKE ALL ON ${given} FROM ${role}`)
    await db.query(`DROP ROLE ${role}`)
  }
})

test('a read is forgotten in batches once its time is over, and not a day before', async () => {
  const old = new TestClock('2021-03-01T00:00:00.000Z')
  const oldLog = createReadLog(db, old)
  for (let day = 0; day < 7; day++) {
    await oldLog.store(wang, 'old', [read([newId()])])
    old.advance(24 * 60 * 60 * 1_000)
  }
  expect(await forgetReads(db, 1_095, { clock: new TestClock('2024-03-03T00:00:00.000Z'), rows: 2 })).toBe(3)
  expect(await find({ requestId: 'old' })).toHaveLength(4)
  expect(await forgetReads(db, 1_095, { clock: new TestClock('2024-03-03T00:00:00.000Z') })).toBe(0)
})
