import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { newId } from '@sellgraph/kernel'
import { bringIntoForce, contractVersionOf, stepContract } from '../../testing/contract-in-force.ts'
import { act, addProduct, ask, openSalesFloor, type Person, type SalesFloor } from '../../testing/sales-floor.ts'

let floor: SalesFloor
let logistics: Person
let production: Person
let productId: string
let contractId: string

beforeAll(async () => {
  floor = await openSalesFloor()
  logistics = await floor.service.employee({ roles: ['LOGISTICS'], name: 'Xu Bo' })
  production = await floor.service.employee({ roles: ['PRODUCTION'], name: 'Gao Yi' })
  productId = (await addProduct(floor)).id
})
afterAll(() => floor.service.stop())

beforeEach(async () => {
  floor.service.clock.set(new Date('2026-03-02T01:30:00Z'))
  contractId = (await bringIntoForce(floor, { productId })).contractId
})

async function copies(who: Person = floor.director) {
  const query = `query ($id: ID!) { contract(id: $id) { distribution {
    revision department status dueAt receivedAt receivedBy { id } note missing } } }`
  return (await ask(floor, who, query, { id: contractId })).contract.distribution
}

async function waits(kind = 'CONTRACT_RECEIPT') {
  return floor.service.db.query<{ role: string; due: Date; remind: Date; overdue: Date | null; policy: string }>(
    `SELECT role, due_at AS due, remind_at AS remind, overdue_at AS overdue, escalate_role AS "escalateTo",
            escalate_team_id AS "escalateTeam",            policy, policy_version AS "policyVersion", assignee_ids AS "assigneeIds"
       FROM sys.work_item WHERE subject_id = $1 AND kind = $2 AND closed_at IS NULL ORDER BY role`,
    [contractId, kind],
  )
}

const confirm = (who: Person, department: string, more: Record<string, unknown> = {}) =>
  stepContract(floor, who, 'confirmContractReceipt', contractId, { department, ...more })

describe('a contract in force', () => {
  test('R073: goes to finance, logistics and production in the moment it takes effect, for one working day', async () => {
    const due = new Date('2026-03-03T10:00:00Z')
    expect(await copies()).toMatchObject(
      ['FINANCE', 'LOGISTICS', 'PRODUCTION'].map((department) => ({
        revision: 1,
        department,
        status: 'WAITING',
        dueAt: due,
        receivedAt: null,
      })),
    )
    const open = await waits()
    expect(open.map(({ role }) => role)).toEqual(['FINANCE', 'LOGISTICS', 'PRODUCTION'])
    expect(open[0]).toMatchObject({ due, escalateTo: 'DIRECTOR', policy: 'P14', policyVersion: 0 })
    expect(open[0]?.remind).toEqual(new Date('2026-03-03T01:15:00Z'))
  })

  test('R073: production and logistics see what to deliver and until when, but nobody earning on it', async () => {
    const query = `query ($id: ID!) { contract(id: $id) { number lines { sku quantity promisedOn }
      creditSplits { percent } quote { id } } }`
    for (const who of [logistics, production]) {
      const { contract } = await ask(floor, who, query, { id: contractId })
      expect(contract).toMatchObject({
        lines: [{ quantity: '2', promisedOn: '2026-04-30' }],
        creditSplits: [],
        quote: null,
      })
    }
  })

  test('R077: a department confirms its copy itself, and its wait ends', async () => {
    await confirm(logistics, 'LOGISTICS', { note: '已登记' })
    const mine = (await copies()).find(({ department }: { department: string }) => department === 'LOGISTICS')
    expect(mine).toMatchObject({ status: 'RECEIVED', note: '已登记', receivedBy: { id: logistics.employeeId } })
    expect((await waits()).map(({ role }) => role)).toEqual(['FINANCE', 'PRODUCTION'])

    const version = await contractVersionOf(floor, contractId)
    const input = { contractId, version, department: 'LOGISTICS' }
    expect(await act(floor, logistics, 'confirmContractReceipt', input)).toMatchObject({ code: 'NOTHING_TO_RECEIVE' })
    for (const who of [production, floor.accountant, floor.consultant, floor.director]) {
      expect(await act(floor, who, 'confirmContractReceipt', input)).toMatchObject({ __typename: 'ForbiddenError' })
    }
  })

  test('R077: all departments confirm at once, on the contract as they read it', async () => {
    const version = await contractVersionOf(floor, contractId)
    const answers = await Promise.all([
      act(floor, floor.accountant, 'confirmContractReceipt', { contractId, version, department: 'FINANCE' }),
      act(floor, logistics, 'confirmContractReceipt', { contractId, version, department: 'LOGISTICS' }),
      act(floor, production, 'confirmContractReceipt', { contractId, version, department: 'PRODUCTION' }),
      act(floor, production, 'confirmContractReceipt', { contractId, version: version - 1, department: 'PRODUCTION' }),
    ])
    expect(answers.map(({ __typename, code }) => code ?? __typename)).toEqual([
      ...Array<string>(3).fill('ConfirmContractReceiptPayload'),
      'STALE_VERSION',
    ])
    expect(await waits()).toEqual([])
    const unknown = { contractId: newId(), version, department: 'FINANCE' }
    expect(await act(floor, floor.accountant, 'confirmContractReceipt', unknown)).toMatchObject({
      __typename: 'NotFoundError',
    })
  })

  test('R073: what is missing goes back to the seller, and the clock of the department runs on', async () => {
    await confirm(production, 'PRODUCTION', { missing: '技术附件' })
    expect((await copies()).at(-1)).toMatchObject({ status: 'INCOMPLETE', missing: '技术附件', receivedAt: null })
    expect((await waits()).map(({ role }) => role)).toContain('PRODUCTION')
    expect(await waits('CONTRACT_COPY_INCOMPLETE')).toMatchObject([
      {
        assigneeIds: [floor.consultant.employeeId],
        due: new Date('2026-03-03T10:00:00Z'),
        remind: new Date('2026-03-03T01:15:00Z'),
        escalateTo: 'MANAGER',
        escalateTeam: floor.teamId,
        policy: 'P14',
        policyVersion: 0,
      },
    ])

    await confirm(production, 'PRODUCTION')
    expect((await copies()).at(-1)).toMatchObject({ status: 'RECEIVED', missing: null })
    expect(await waits('CONTRACT_COPY_INCOMPLETE')).toEqual([])
  })
})

describe('a department that does not confirm', () => {
  test('R077: is overdue after a working day: others hear of it, and the directors have it to do', async () => {
    await confirm(logistics, 'LOGISTICS')
    await confirm(floor.accountant, 'FINANCE')
    floor.service.clock.set(new Date('2026-03-03T09:59:00Z'))
    await floor.service.runDueJobs()
    const told = async () =>
      (await floor.service.published('sales-pipeline.ContractDistributionOverdue.v1'))
        .filter(({ aggregateId }) => aggregateId === contractId)
        .map(({ data }) => data)
    expect(await told()).toEqual([])

    floor.service.clock.set(new Date('2026-03-03T10:00:00Z'))
    await floor.service.runDueJobs()
    await floor.service.runDueJobs()
    expect(await told()).toMatchObject([
      { contractVersion: 1, department: 'PRODUCTION', dueAt: '2026-03-03T10:00:00.000Z' },
    ])
    expect(await waits()).toMatchObject([{ role: 'PRODUCTION', overdue: new Date('2026-03-03T10:00:00Z') }])
  })

  test('R077: a longer limit that was published counts for contracts that take effect from then on', async () => {
    floor.service.clock.set(new Date('2026-03-02T02:00:00Z'))
    await floor.service.db.query(
      `INSERT INTO sys.policy_version (id, parameter, policy_version, value, effective_from, published_at)
       VALUES ($1, 'P14', 1, $2, $3, $3)`,
      [
        newId(),
        JSON.stringify({
          distributionWorkingDays: 3,
          contractReviewWorkingHours: 16,
          quoteExpiryNoticeDays: 3,
          nextStepGraceDays: 3,
          progressReportDays: 7,
        }),
        new Date('2026-03-02T02:00:00Z'),
      ],
    )
    const before = contractId
    contractId = (await bringIntoForce(floor, { productId })).contractId
    expect(await waits()).toMatchObject(Array(3).fill({ due: new Date('2026-03-05T10:00:00Z'), policyVersion: 1 }))
    contractId = before
    expect(await waits()).toMatchObject(Array(3).fill({ due: new Date('2026-03-03T10:00:00Z'), policyVersion: 0 }))
    await floor.service.db.query(`DELETE FROM sys.policy_version WHERE parameter = 'P14'`)
  })
})

test('R077: the report counts by department what came in time, late, and not at all', async () => {
  const query = `query ($from: Date!, $to: Date!) {
    contractDistribution(from: $from, to: $to) { department sent inTime late waiting overdue } }`
  const day = { from: '2026-05-11', to: '2026-05-11' }
  // No deal is closed on another day: the copies are moved to one of their own.
  await floor.service.db.query(
    `UPDATE contract_receipt SET created_at = '2026-05-11T02:00:00Z', due_at = '2026-05-12T10:00:00Z' WHERE contract_id = $1`,
    [contractId],
  )
  floor.service.clock.set(new Date('2026-05-12T09:00:00Z'))
  await confirm(logistics, 'LOGISTICS')
  expect((await ask(floor, floor.director, query, day)).contractDistribution).toEqual([
    { department: 'FINANCE', sent: 1, inTime: 0, late: 0, waiting: 1, overdue: 0 },
    { department: 'LOGISTICS', sent: 1, inTime: 1, late: 0, waiting: 0, overdue: 0 },
    { department: 'PRODUCTION', sent: 1, inTime: 0, late: 0, waiting: 1, overdue: 0 },
  ])
  floor.service.clock.set(new Date('2026-05-13T01:00:00Z'))
  await confirm(floor.accountant, 'FINANCE')
  expect((await ask(floor, floor.director, query, day)).contractDistribution).toMatchObject([
    { department: 'FINANCE', inTime: 0, late: 1 },
    { department: 'LOGISTICS', inTime: 1 },
    { department: 'PRODUCTION', overdue: 1, waiting: 0 },
  ])
  const stranger = await floor.service.employee({ roles: ['CONSULTANT'] })
  expect((await ask(floor, stranger, query, day)).contractDistribution).toEqual([])
  expect(
    (await ask(floor, floor.director, query, { from: '2026-05-12', to: '2026-05-12' })).contractDistribution,
  ).toEqual([])
})
