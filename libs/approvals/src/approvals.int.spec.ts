import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { createDatabase, type Database, type Tx } from '@sellgraph/db-kit'
import { newId, TestClock, unwrap } from '@sellgraph/kernel'
import { testDatabase, type TestDatabase } from '@sellgraph/testing'
import { migrateTimers, runDueJobs } from '@sellgraph/timers'
import {
  approvalEscalation,
  approvalsOf,
  approvalsToDecide,
  type ApprovalTrigger,
  type Approver,
  contentHash,
  decideApproval,
  delegateApprovals,
  findApproval,
  migrations,
  openApproval,
  requireApproval,
  revokeDelegation,
  stepsOf,
  voidApproval,
  withdrawApproval,
} from './index.ts'

const clock = new TestClock('2026-03-03T02:00:00Z') // Tuesday 10:00 in Shanghai
const consultant = newId()
const manager: Approver = { employeeId: newId(), roles: ['MANAGER'] }
const secondManager: Approver = { employeeId: newId(), roles: ['MANAGER'] }
const director: Approver = { employeeId: newId(), roles: ['DIRECTOR'] }
const triggers: ApprovalTrigger[] = [{ name: 'discountPercent', value: '10', riskierWhen: 'HIGHER' }]
const hash = contentHash({ lines: [{ net: '900.00' }] })

let postgres: TestDatabase
let database: Database

beforeAll(async () => {
  postgres = await testDatabase({ migrations: [migrations] })
  await migrateTimers(postgres.url)
  database = await createDatabase({ url: postgres.url, entities: [], applicationName: 'approvals-spec', clock })
})
afterAll(async () => {
  await database.close()
  await postgres.drop()
})
beforeEach(() => clock.set('2026-03-03T02:00:00Z'))

const inTransaction = <T>(work: (tx: Tx) => Promise<T>) => database.transaction(work)

async function openQuoteApproval(subjectId = newId()) {
  return unwrap(
    await inTransaction((tx) =>
      openApproval(tx, {
        subjectType: 'QuoteVersion',
        subjectId,
        contentHash: hash,
        triggers,
        levels: [
          { name: 'sales manager', role: 'MANAGER', workingHours: 4 },
          { name: 'director', role: 'DIRECTOR', workingHours: 8 },
        ],
        requesterId: consultant,
      }),
    ),
  )
}

function approve(tx: Tx, requestId: string, approver: Approver, level: number, content = { hash, triggers }) {
  return decideApproval(tx, {
    requestId,
    approver,
    level,
    decision: 'APPROVE',
    currentContentHash: content.hash,
    currentTriggers: content.triggers,
  })
}

async function approvedQuote() {
  const request = await openQuoteApproval()
  unwrap(await inTransaction((tx) => approve(tx, request.id, manager, 1)))
  unwrap(await inTransaction((tx) => approve(tx, request.id, director, 2)))
  return request
}

const kinds = async (requestId: string) => (await stepsOf(database, requestId)).map(({ kind }) => kind)

test('R063: a quote may be released once every level has approved its content', async () => {
  const { subjectId } = await approvedQuote()
  const released = await inTransaction((tx) =>
    requireApproval(tx, {
      subjectType: 'QuoteVersion',
      subjectId,
      currentContentHash: hash,
      currentTriggers: triggers,
    }),
  )
  expect(unwrap(released)).toMatchObject({ status: 'APPROVED', version: 3 })
})

describe('an approval does not reach further than its content', () => {
  test('a quote that is edited after approval is not approved', async () => {
    const { subjectId } = await approvedQuote()
    const edited = await inTransaction((tx) =>
      requireApproval(tx, {
        subjectType: 'QuoteVersion',
        subjectId,
        currentContentHash: contentHash({ lines: [{ net: '700.00' }] }),
        currentTriggers: [{ ...triggers[0]!, value: '30' }],
      }),
    )
    expect(edited).toMatchObject({ ok: false, error: { code: 'APPROVED_CONTENT_CHANGED' } })
  })

  test('a copy of an approved quote is not approved', async () => {
    await approvedQuote()
    const copy = {
      subjectType: 'QuoteVersion',
      subjectId: newId(),
      currentContentHash: hash,
      currentTriggers: triggers,
    }
    expect(await inTransaction((tx) => requireApproval(tx, copy))).toMatchObject({
      ok: false,
      error: { code: 'NOT_APPROVED' },
    })
  })

  test('an edit between the levels voids the request, and that stays on record', async () => {
    const { id } = await openQuoteApproval()
    const riskier = { hash: contentHash({ lines: [{ net: '1.00' }] }), triggers: [{ ...triggers[0]!, value: '99' }] }
    const decided = unwrap(await inTransaction((tx) => approve(tx, id, manager, 1, riskier)))
    expect(decided).toMatchObject({ outcome: 'VOIDED', approval: { status: 'VOIDED' } })
    expect(await findApproval(database, id)).toMatchObject({ status: 'VOIDED', contentHash: hash })
    expect(await kinds(id)).toEqual(['OPENED', 'VOIDED'])
  })

  test('a voided approval can be asked for again', async () => {
    const { id, subjectId } = await approvedQuote()
    unwrap(
      await inTransaction((tx) => voidApproval(tx, { requestId: id, reason: 'price changed', actorId: consultant })),
    )
    clock.advance(1000)
    const again = await openQuoteApproval(subjectId)
    expect(
      (await approvalsOf(database, 'QuoteVersion', subjectId)).map((request) => [request.id, request.status]),
    ).toEqual([
      [again.id, 'PENDING'],
      [id, 'VOIDED'],
    ])
  })
})

describe('a race', () => {
  test('of two managers who approve at the same moment one counts', async () => {
    for (let round = 0; round < 10; round += 1) {
      const { id } = await openQuoteApproval()
      const results = await Promise.all(
        [manager, secondManager].map((approver) => inTransaction((tx) => approve(tx, id, approver, 1))),
      )
      expect(results.map((result) => (result.ok ? result.value.outcome : result.error.code)).toSorted()).toEqual([
        'ADVANCED',
        'LEVEL_PASSED',
      ])
      expect(await kinds(id)).toEqual(['OPENED', 'APPROVED'])
    }
  })

  test('of two requests for one quote at the same moment one is opened', async () => {
    const subjectId = newId()
    const results = await Promise.allSettled([openQuoteApproval(subjectId), openQuoteApproval(subjectId)])
    expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(await approvalsOf(database, 'QuoteVersion', subjectId)).toHaveLength(1)
  })
})

describe('the record is permanent', () => {
  test.each([
    ['a step changed', 'UPDATE sys.approval_step SET comment = $2 WHERE request_id = $1'],
    ['a step removed', 'DELETE FROM sys.approval_step WHERE request_id = $1 AND $2::text IS NOT NULL'],
    ['a request removed', 'DELETE FROM sys.approval_request WHERE id = $1 AND $2::text IS NOT NULL'],
    ['a decision turned', `UPDATE sys.approval_request SET status = 'REJECTED' WHERE id = $1 AND $2::text IS NOT NULL`],
    [
      'a requester exchanged',
      'UPDATE sys.approval_request SET requester_id = gen_random_uuid() WHERE id = $1 AND $2::text IS NOT NULL',
    ],
  ])('%s is refused by the database', async (_, sql) => {
    const { id } = await approvedQuote()
    await expect(database.query(sql, [id, 'x'])).rejects.toThrow('permanent record')
  })
})

describe('time', () => {
  const escalations: string[] = []
  const jobs = [
    approvalEscalation({
      onEscalated: async (_tx, { outcome, approval }) => {
        escalations.push(`${outcome} to level ${approval.currentLevel}`)
      },
    }),
  ]
  beforeEach(async () => {
    escalations.length = 0
    await database.query('DELETE FROM graphile_worker._private_jobs')
  })

  test('a level that is overdue goes to the next, whose overdue is recorded and which can still decide', async () => {
    const { id } = await openQuoteApproval()
    clock.set('2026-03-03T06:59:59Z') // 14:59:59
    expect(await runDueJobs({ database, jobs, clock })).toEqual([])
    clock.set('2026-03-03T07:00:00Z') // four working hours, lunch left out
    await runDueJobs({ database, jobs, clock })
    expect(await inTransaction((tx) => approve(tx, id, manager, 1))).toMatchObject({ error: { code: 'LEVEL_PASSED' } })
    clock.set('2026-03-05T10:00:00Z')
    await runDueJobs({ database, jobs, clock })
    expect(escalations).toEqual(['ESCALATED to level 2', 'OVERDUE to level 2'])
    expect(unwrap(await inTransaction((tx) => approve(tx, id, director, 2))).outcome).toBe('APPROVED')
    expect(await kinds(id)).toEqual(['OPENED', 'ESCALATED', 'OVERDUE', 'APPROVED'])
  })

  test('a decision in time stops the clock', async () => {
    const { id } = await openQuoteApproval()
    unwrap(await inTransaction((tx) => withdrawApproval(tx, { requestId: id, actorId: consultant })))
    clock.set('2026-03-09T07:00:00Z')
    expect(await runDueJobs({ database, jobs, clock })).toEqual([])
    expect(await kinds(id)).toEqual(['OPENED', 'WITHDRAWN'])
  })
})

test('a deputy sees and decides what waits for the director until the delegation is revoked', async () => {
  await database.query(
    `UPDATE sys.approval_request SET status = 'WITHDRAWN', closed_at = now() WHERE status = 'PENDING'`,
  )
  const deputy: Approver = { employeeId: newId(), roles: ['CONSULTANT'] }
  const requests = [await openQuoteApproval(), await openQuoteApproval()] as const
  for (const { id } of requests) unwrap(await inTransaction((tx) => approve(tx, id, manager, 1)))
  const waiting = async () =>
    (await approvalsToDecide(database, { approver: deputy, subjectType: 'QuoteVersion', now: clock.now() })).map(
      ({ id }) => id,
    )

  expect(await waiting()).toEqual([])
  const delegated = unwrap(
    await inTransaction((tx) =>
      delegateApprovals(tx, {
        delegator: director,
        delegateId: deputy.employeeId!,
        from: '2026-03-03',
        until: '2026-03-06',
      }),
    ),
  )
  expect((await waiting()).toSorted()).toEqual(requests.map(({ id }) => id).toSorted())
  unwrap(await inTransaction((tx) => approve(tx, requests[0].id, deputy, 2)))
  expect((await stepsOf(database, requests[0].id)).at(-1)).toMatchObject({
    actorId: deputy.employeeId,
    onBehalfOfId: director.employeeId,
  })

  expect((await inTransaction((tx) => revokeDelegation(tx, { id: delegated.id, delegator: manager }))).ok).toBe(false)
  unwrap(await inTransaction((tx) => revokeDelegation(tx, { id: delegated.id, delegator: director })))
  expect(await waiting()).toEqual([])
  expect(await inTransaction((tx) => approve(tx, requests[1].id, deputy, 2))).toMatchObject({
    error: { kind: 'FORBIDDEN' },
  })
})

test('an unknown request is not found', async () => {
  expect(await inTransaction((tx) => approve(tx, newId(), manager, 1))).toMatchObject({ error: { kind: 'NOT_FOUND' } })
})
