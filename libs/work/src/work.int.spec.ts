import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { createDatabase, type Database, type Tx } from '@sellgraph/db-kit'
import { newId, TestClock } from '@sellgraph/kernel'
import { testDatabase, type TestDatabase } from '@sellgraph/testing'
import { migrateTimers, runDueJobs } from '@sellgraph/timers'
import { closeWork, closeWorkOf, openWork, workItems, type WorkItem, type WorkToDo } from './index.ts'

const clock = new TestClock('2026-03-03T02:00:00Z')
const overdue: string[] = []
const { migrations, jobs } = workItems({
  state: 'state.sales-pipeline.work-item.v1',
  overdue: {
    CONTRACT_RECEIPT: async (tx, item) => {
      await tx.query('SELECT 1')
      overdue.push(item.key)
    },
  },
})

let postgres: TestDatabase
let database: Database
let contract: string

beforeAll(async () => {
  postgres = await testDatabase({ migrations: [migrations] })
  await migrateTimers(postgres.url)
  database = await createDatabase({ url: postgres.url, entities: [], applicationName: 'work-spec', clock })
})
afterAll(async () => {
  await database.close()
  await postgres.drop()
})
beforeEach(() => {
  clock.set('2026-03-03T02:00:00Z')
  overdue.length = 0
  contract = newId()
})

const inTransaction = <T>(work: (tx: Tx) => Promise<T>) => database.transaction(work)
const runDue = () => runDueJobs({ database, jobs, clock })
const receipt = (change: Partial<WorkToDo> = {}): WorkToDo => ({
  key: `contract-receipt:${contract}:FINANCE`,
  kind: 'CONTRACT_RECEIPT',
  title: 'Confirm the receipt of the contract',
  titleZh: '确认收到合同副本',
  subject: { type: 'Contract', id: contract, label: 'HT-2026-000123' },
  role: 'FINANCE',
  remindAt: new Date('2026-03-03T06:00:00Z'),
  dueAt: new Date('2026-03-04T02:00:00Z'),
  ...change,
})
const items = () =>
  database.query<Pick<WorkItem, 'key' | 'version' | 'outcome'> & Record<string, unknown>>(
    `SELECT key, version, outcome, reminded_at IS NOT NULL AS reminded, overdue_at IS NOT NULL AS overdue, assignee_ids AS assignees
       FROM sys.work_item WHERE subject_id = $1 ORDER BY created_at, key`,
    [contract],
  )

test('an item is brought to mind, and noted and told once when its time is over', async () => {
  await inTransaction((tx) => openWork(tx, receipt()))
  clock.set('2026-03-03T05:59:59Z')
  await runDue()
  expect(await items()).toMatchObject([{ version: 1, reminded: false, overdue: false }])
  clock.set('2026-03-03T06:00:00Z')
  await runDue()
  expect(await items()).toMatchObject([{ version: 2, reminded: true, overdue: false }])
  clock.set('2026-03-04T02:00:00Z')
  await runDue()
  await runDue()
  expect(await items()).toMatchObject([{ version: 3, reminded: true, overdue: true, outcome: null }])
  expect(overdue).toEqual([receipt().key])
})

test('what was done in time is neither brought to mind nor overdue', async () => {
  await inTransaction((tx) => openWork(tx, receipt()))
  await inTransaction((tx) => closeWork(tx, receipt().key))
  clock.set('2026-03-05T02:00:00Z')
  await runDue()
  expect(await items()).toMatchObject([{ version: 2, outcome: 'DONE', reminded: false, overdue: false }])
  expect(overdue).toEqual([])
})

test('opening it again is the same item with another person and day, and its clock runs anew', async () => {
  const [first, second] = [newId(), newId()]
  await inTransaction((tx) => openWork(tx, receipt({ assigneeIds: [first] })))
  clock.set('2026-03-04T02:00:00Z')
  await runDue()
  await inTransaction((tx) =>
    openWork(tx, receipt({ assigneeIds: [second], remindAt: null, dueAt: new Date('2026-03-06T02:00:00Z') })),
  )
  expect(await items()).toMatchObject([{ assignees: [second], reminded: false, overdue: false, outcome: null }])
  clock.set('2026-03-06T02:00:00Z')
  await runDue()
  expect(await items()).toMatchObject([{ overdue: true }])
  expect(overdue).toHaveLength(2)
})

test('two that open it at the same moment open one item', async () => {
  await Promise.all([1, 2, 3].map(() => inTransaction((tx) => openWork(tx, receipt()))))
  expect(await items()).toHaveLength(1)
})

test('after it was done the same thing can wait again', async () => {
  await inTransaction((tx) => openWork(tx, receipt()))
  await inTransaction((tx) => closeWork(tx, receipt().key))
  await inTransaction((tx) => openWork(tx, receipt()))
  expect((await items()).map(({ outcome }) => outcome)).toEqual(['DONE', null])
})

test('with its record all its waits end, or those of some kinds', async () => {
  await inTransaction(async (tx) => {
    await openWork(tx, receipt())
    await openWork(tx, receipt({ key: `contract-review:${contract}:LEGAL`, kind: 'CONTRACT_REVIEW', role: 'LEGAL' }))
  })
  await inTransaction((tx) => closeWorkOf(tx, { type: 'Contract', id: contract }, { kinds: ['CONTRACT_REVIEW'] }))
  expect((await items()).map(({ outcome }) => outcome)).toEqual([null, 'CANCELLED'])
  await inTransaction((tx) => closeWorkOf(tx, { type: 'Contract', id: contract }, { outcome: 'DONE' }))
  expect((await items()).map(({ outcome }) => outcome)).toEqual(['DONE', 'CANCELLED'])
})

test('an item that waits for nobody is refused', async () => {
  await expect(inTransaction((tx) => openWork(tx, receipt({ role: null })))).rejects.toThrow(
    /work_item_waits_for_somebody/,
  )
})
