import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { createDatabase, type Database, type Tx } from '@sellgraph/db-kit'
import { newId, TestClock } from '@sellgraph/kernel'
import { silentLog, type StateMap } from '@sellgraph/messaging'
import { migrations as organisation, organisationReactions, upsertEmployee, upsertTeam } from '@sellgraph/organisation'
import { eventually, testDatabase, type TestDatabase } from '@sellgraph/testing'
import { migrateTimers, runDueJobs } from '@sellgraph/timers'
import {
  closeWork,
  closeWorkOf,
  giveWork,
  openWork,
  type RecordOfWork,
  superiorsOf,
  workItems,
  type WorkItem,
  type WorkToDo,
} from './index.ts'

const clock = new TestClock('2026-03-03T02:00:00Z')
const overdue: string[] = []
/** What a service knows of its records. */
const records = new Map<string, RecordOfWork>()
const { migrations, jobs, reactions } = workItems({
  recordOf: (_, { subjectId }) => Promise.resolve(records.get(subjectId) ?? null),
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
  postgres = await testDatabase({ migrations: [organisation, migrations] })
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

describe('who leaves', () => {
  let teamId: string
  let manager: string
  let leaver: string
  let seller: string
  beforeEach(async () => {
    ;[teamId, manager, leaver, seller] = [newId(), newId(), newId(), newId()]
    const parentTeamId = newId()
    await inTransaction(async (tx) => {
      for (const id of [manager, leaver, seller]) await upsertEmployee(tx, person(id))
      await upsertTeam(tx, { id: teamId, name: '华东', managerId: manager, parentTeamId, version: 1 })
    })
  })

  const person = (id: string, change: { status?: string; version?: number } = {}) => ({
    id,
    subject: id,
    number: 'E1',
    name: '李娜',
    status: 'ACTIVE',
    positionLevel: 'CONSULTANT',
    teamId,
    version: 1,
    ...change,
  })
  /** The row as every service hears it: the copy of the organisation first, then the work, in one transaction. */
  const leaves = (id: string) =>
    inTransaction(async (tx) => {
      const type = 'state.performance.employee.v1'
      const data = { ...person(id, { status: 'LEFT', version: 2 }) } as unknown as StateMap[typeof type]
      for (const reaction of [...organisationReactions, ...reactions].filter((one) => one.type === type))
        await reaction.run({
          tx,
          now: tx.now,
          log: silentLog,
          version: 2,
          event: { id: newId(), type, aggregateId: id, time: tx.now, data },
        })
    })
  const moves = (id: string, fromTeamId: string, toTeamId: string) =>
    inTransaction(async (tx) => {
      const type = 'performance.EmployeeTransferred.v1'
      const data = { employeeId: id, fromTeamId, toTeamId }
      for (const reaction of reactions.filter((one) => one.type === type))
        await reaction.run({
          tx,
          now: tx.now,
          log: silentLog,
          version: 1,
          event: { id: newId(), type, aggregateId: id, time: tx.now, data },
        })
    })
  const addressed = () =>
    database.query(
      `SELECT assignee_ids AS assignees, role, escalate_ids AS above, escalate_role AS "roleAbove", leaver_ids AS "from"
         FROM sys.work_item WHERE subject_id = $1 AND closed_at IS NULL ORDER BY created_at, key`,
      [contract],
    )
  const named = (assigneeIds: string[], change: Partial<WorkToDo> = {}) =>
    inTransaction((tx) => openWork(tx, receipt({ role: null, assigneeIds, ...change })))

  test('leaves what waits for them to the owner of its record, else to the superior, however often it is told', async () => {
    await named([leaver])
    await leaves(leaver)
    expect(await addressed()).toMatchObject([{ assignees: [manager], role: null, from: [leaver] }])
    const before = await items()
    await leaves(leaver)
    expect(await items()).toEqual(before)
    contract = newId()
    const another = newId()
    records.set(contract, { ownerId: seller, teamId })
    await inTransaction((tx) => upsertEmployee(tx, person(another)))
    await named([another])
    await leaves(another)
    expect(await addressed()).toMatchObject([{ assignees: [seller], from: [another] }])
  })

  test('leaves it to the directors where nobody leads above them', async () => {
    await named([manager])
    await leaves(manager)
    expect(await addressed()).toMatchObject([{ assignees: [], role: 'DIRECTOR', from: [manager] }])
  })

  test('leaves it to the others named, or to those with the role, where there are any', async () => {
    await named([leaver, seller])
    await named([leaver], { key: `second:${contract}`, role: 'LEGAL' })
    await leaves(leaver)
    expect(await addressed()).toMatchObject([
      { assignees: [seller], role: null },
      { assignees: [], role: 'LEGAL' },
    ])
  })

  test('is asked for nothing afterwards: what is opened for them later goes to the superior at once', async () => {
    await leaves(leaver)
    await named([leaver])
    expect(await addressed()).toMatchObject([{ assignees: [manager], from: [leaver] }])
    await named([seller])
    expect(await addressed()).toMatchObject([{ assignees: [seller], from: [] }])
  })

  test('is no superior any more to whom something is escalated', async () => {
    await named([seller], { escalateTo: { assigneeIds: [leaver] } })
    await named([seller], { key: `second:${contract}`, escalateTo: { assigneeIds: [manager] } })
    await leaves(leaver)
    await leaves(manager)
    expect(await addressed()).toMatchObject([
      { above: [], roleAbove: 'DIRECTOR' },
      { above: [], roleAbove: 'DIRECTOR' },
    ])
  })

  test('keeps on record what they did, and who may not decide stays out', async () => {
    await named([leaver], { exceptIds: [manager] })
    await inTransaction((tx) => closeWork(tx, receipt().key))
    await named([leaver], { exceptIds: [manager] })
    await leaves(leaver)
    expect(await items()).toMatchObject([
      { outcome: 'DONE', assignees: [leaver] },
      { outcome: null, assignees: [] },
    ])
    expect(await addressed()).toMatchObject([{ role: 'DIRECTOR' }])
  })

  test('while something is opened for them is found by one of the two', async () => {
    const opened = Promise.withResolvers<void>()
    const goOn = Promise.withResolvers<void>()
    const opening = inTransaction(async (tx) => {
      await openWork(tx, receipt({ role: null, assigneeIds: [leaver] }))
      opened.resolve()
      await goOn.promise
    })
    await opened.promise
    const leaving = leaves(leaver)
    // Waits for the row of the person, which the other transaction holds.
    await eventually(async () => {
      const waiting = await database.query(
        `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
      )
      return waiting.length > 0
    })
    goOn.resolve()
    await Promise.all([opening, leaving])
    expect(await addressed()).toMatchObject([{ assignees: [manager] }])
  })

  test('gives a new owner of the record what the superior held meanwhile, and nothing else', async () => {
    await named([leaver])
    await named([manager], { key: `second:${contract}` })
    await leaves(leaver)
    const give = () =>
      inTransaction((tx) => giveWork(tx, { type: 'Contract', id: contract }, { from: leaver, to: seller }))
    await give()
    await give()
    expect(await addressed()).toMatchObject([{ assignees: [seller], from: [] }, { assignees: [manager] }])
  })

  test('one team for another keeps what own records ask for, and leaves that of others behind', async () => {
    const [own, others] = [contract, newId()]
    const toTeamId = newId()
    records.set(own, { ownerId: leaver, teamId })
    await named([leaver])
    contract = others
    records.set(others, { ownerId: seller, teamId })
    await named([leaver])
    await named([leaver, manager], { key: `second:${contract}` })
    await moves(leaver, teamId, toTeamId)
    await moves(leaver, teamId, toTeamId)
    expect(await addressed()).toMatchObject([{ assignees: [seller], from: [] }, { assignees: [manager] }])
    contract = own
    expect(await addressed()).toMatchObject([{ assignees: [leaver] }])
    contract = newId()
    await named([leaver])
    await moves(leaver, teamId, toTeamId)
    expect(await addressed()).toMatchObject([{ assignees: [leaver] }])
  })

  test('what is not done in time is escalated to who leads the team, and past themselves to the directors', async () => {
    const above = (ownerId: string | null, of: string | null = teamId) =>
      inTransaction((tx) => superiorsOf(tx, { ownerId, teamId: of }))
    expect(await above(seller)).toEqual({ role: 'MANAGER', teamId })
    expect(await above(manager)).toEqual({ role: 'DIRECTOR' })
    expect(await above(seller, null)).toEqual({ role: 'DIRECTOR' })
    expect(await above(null)).toEqual({ role: 'MANAGER', teamId })
  })
})
