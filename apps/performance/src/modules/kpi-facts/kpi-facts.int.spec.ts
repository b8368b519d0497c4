import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { newId } from '@sellgraph/kernel'
import { startTestService, type TestService } from '@sellgraph/service-kit/testing'
import { performance } from '../../service.ts'
import { type Company, foundCompany, type Person } from '../../testing/company.ts'
import {
  contractAmended,
  contractEffective,
  contractTerminated,
  paymentAllocated,
  paymentReversed,
} from '../../testing/deals.ts'

let service: TestService
let company: Company
let hr: Person
let team: { id: string }
let boss: Person
let li: Person

beforeAll(async () => {
  service = await startTestService(performance, { at: '2026-03-02T01:30:00Z' })
  company = await foundCompany(service)
  hr = await company.hire({ roles: ['HR'] })
  team = await company.team()
  boss = await company.hire({ roles: ['MANAGER'], teamId: team.id, leads: team.id })
})
afterAll(() => service.stop())
beforeEach(async () => {
  li = await company.hire({ roles: ['CONSULTANT'], teamId: team.id })
})

const factsOf = async (by: Person, employeeId: string, metric?: string) =>
  (
    await service.gql(
      by,
      `query ($employee: ID, $metric: KpiMetric) { kpiFacts(employeeId: $employee, metric: $metric, first: 100) { edges { node {
         id metric month factDate value amount { amount currency } team { id } customer { id } contract { id } allocation { id } returnVisit { id }
       } } } }`,
      { employee: employeeId, metric },
    )
  ).data?.kpiFacts.edges.map(({ node }: { node: unknown }) => node)

const visit = (data: Record<string, unknown> = {}) => ({
  type: 'after-sales.ReturnVisitDone.v1' as const,
  aggregateId: newId(),
  data: {
    visitId: newId(),
    orderId: newId(),
    contractId: newId(),
    shipmentId: null,
    customerId: newId(),
    ownerId: li.employeeId as string | null,
    teamId: team.id,
    score: 5,
    method: 'PHONE',
    visitedBy: newId(),
    onTime: true,
    issues: [],
    doneAt: '2026-03-31T16:30:00.000Z',
    ...data,
  },
})

test('R130, R133: a contract in force is a fact of everybody with a share, and a new customer of its owner', async () => {
  const zhao = await company.hire({ roles: ['CONSULTANT'] })
  const { deal, event } = contractEffective({
    splits: [
      { employeeId: li.employeeId, percent: '66.67' },
      { employeeId: zhao.employeeId, percent: '33.33' },
    ],
    firstContract: true,
  })
  await service.deliver(event)
  await service.deliver({ ...event, id: newId() })
  expect(await factsOf(hr, li.employeeId)).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        metric: 'SIGNED_AMOUNT',
        factDate: '2026-03-02',
        amount: { amount: '66670.00', currency: 'CNY' },
        team: { id: team.id },
        contract: { id: deal.contractId },
        customer: { id: deal.customerId },
      }),
      expect.objectContaining({ metric: 'NEW_CUSTOMERS', value: '1.00', amount: null }),
    ]),
  )
  expect(await factsOf(hr, li.employeeId)).toHaveLength(2)
  expect(await factsOf(hr, zhao.employeeId)).toEqual([
    expect.objectContaining({ metric: 'SIGNED_AMOUNT', amount: { amount: '33330.00', currency: 'CNY' } }),
  ])
})

test('R130: an amendment signs more or less in the shares of the contract, and an early end takes back the rest', async () => {
  const zhao = await company.hire({ roles: ['CONSULTANT'] })
  const { deal, event } = contractEffective({
    splits: [
      { employeeId: li.employeeId, percent: '60' },
      { employeeId: zhao.employeeId, percent: '40' },
    ],
  })
  const amended = contractAmended(deal, '80000.00')
  expect(await service.deliver({ ...amended, aggregateId: newId() })).toBe('waiting')
  await service.deliver(event)
  expect(await service.deliver(amended)).toBe('done')
  expect(await service.deliver(amended)).toBe('duplicate')
  const ended = contractTerminated(deal, '22600.00')
  expect(await service.deliver(ended)).toBe('done')
  expect(await service.deliver(ended)).toBe('duplicate')
  const signed = async (employeeId: string) =>
    (await factsOf(hr, employeeId, 'SIGNED_AMOUNT')).map(
      (fact: { factDate: string; amount: { amount: string } }) => `${fact.factDate} ${fact.amount.amount}`,
    )
  // 90,400.00 with tax is agreed in the end, and 22,600.00 of it was delivered.
  expect(await signed(li.employeeId)).toEqual(['2026-05-04 -36000.00', '2026-04-01 -12000.00', '2026-03-02 60000.00'])
  expect(await signed(zhao.employeeId)).toEqual(['2026-05-04 -24000.00', '2026-04-01 -8000.00', '2026-03-02 40000.00'])
})

test('R130: payments and reversals are facts before tax, with the allocation as evidence', async () => {
  const { deal, event } = contractEffective({ splits: [{ employeeId: li.employeeId, percent: '100' }] })
  const payment = paymentAllocated(deal, '56500.00')
  expect(await service.deliver(payment)).toBe('waiting')
  await service.deliver(event)
  await service.deliver({ ...payment, aggregateId: newId() })
  const reversal = paymentReversed(deal, payment, '2026-04-02')
  await service.deliver({ ...reversal, aggregateId: newId() })
  expect(await factsOf(hr, li.employeeId, 'COLLECTED_AMOUNT')).toEqual([
    expect.objectContaining({
      month: '2026-04',
      amount: { amount: '-50000.00', currency: 'CNY' },
      allocation: { id: reversal.data.allocationId },
    }),
    expect.objectContaining({
      month: '2026-03',
      amount: { amount: '50000.00', currency: 'CNY' },
      allocation: { id: payment.data.allocationId },
    }),
  ])
})

test('R134: a return visit is a satisfaction fact of the customer’s owner, in the month of the local day', async () => {
  const done = { ...visit({ score: 4 }), id: newId() }
  expect(await service.deliver(done)).toBe('done')
  expect(await service.deliver(done)).toBe('duplicate')
  expect(await factsOf(hr, li.employeeId)).toEqual([
    expect.objectContaining({
      metric: 'SATISFACTION',
      value: '4.00',
      factDate: '2026-04-01',
      returnVisit: { id: done.data.visitId },
      amount: null,
    }),
  ])
  expect(await service.deliver(visit({ ownerId: null }))).toBe('skipped')
  expect(await service.deliver(visit({ ownerId: newId() }))).toBe('parked')
})

test('R135: a target shows how much of it is reached, of a person and of a team', async () => {
  const draft = async (input: Record<string, unknown>) =>
    (
      await company.mutate(
        boss,
        'draftTarget',
        { month: '2026-03', ...input },
        'target { id version progress { amount { amount } count completionPercent } }',
      )
    ).target
  const own = await draft({
    metric: 'COLLECTED_AMOUNT',
    employeeId: li.employeeId,
    amount: { amount: '60000', currency: 'CNY' },
  })
  expect(own.progress).toEqual({ amount: { amount: '0.00' }, count: null, completionPercent: '0.0' })
  const { deal, event } = contractEffective({
    splits: [{ employeeId: li.employeeId, percent: '100' }],
    firstContract: true,
  })
  await service.deliver(event)
  await service.deliver(paymentAllocated(deal, '56500.00'))
  const { data } = await service.gql(
    li,
    'query ($id: ID!) { target(id: $id) { progress { amount { amount } completionPercent } } }',
    { id: own.id },
  )
  expect(data?.target.progress).toEqual({ amount: { amount: '50000.00' }, completionPercent: '83.3' })
  const ofTeam = await draft({ metric: 'NEW_CUSTOMERS', teamId: team.id, count: 4 })
  expect(ofTeam.progress.amount).toBeNull()
  expect(ofTeam.progress.count).toBeGreaterThan(0)
})

test('a fact is told for the team; whose it is, to who may know', async () => {
  const done = visit({ score: 2 })
  await service.deliver(done)
  const fact = (await service.publishedState('state.performance.kpi-fact.v1')).find(
    ({ data }) => data.evidenceId === done.data.visitId,
  )
  expect(fact?.data).toMatchObject({ metric: 'SATISFACTION', teamId: team.id, value: '2.00', amount: null, version: 1 })
  expect(JSON.stringify(fact)).not.toContain(li.employeeId)
  const [own] = (await service.publishedState('state-sensitive.performance.kpi-fact.v1')).filter(
    ({ aggregateId }) => aggregateId === fact?.aggregateId,
  )
  expect(own?.data).toMatchObject({ employeeId: li.employeeId, teamId: team.id })
})

test('a fact is never changed or removed, also not by SQL', async () => {
  await service.deliver(visit())
  await expect(service.db.query('UPDATE kpi_fact SET value = 1')).rejects.toThrow('is not allowed')
  await expect(service.db.query('DELETE FROM kpi_fact')).rejects.toThrow('is not allowed')
})

test('people see their own facts, a manager those of the team, and nobody those of another', async () => {
  await service.deliver(visit())
  const colleague = await company.hire({ roles: ['CONSULTANT'], teamId: team.id })
  const [fact] = await factsOf(hr, li.employeeId)
  expect(await factsOf(li, li.employeeId)).toEqual([fact])
  expect(await factsOf(boss, li.employeeId)).toEqual([fact])
  expect(await factsOf(colleague, li.employeeId)).toEqual([])
  const source = 'query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on KpiFact { id } } }'
  expect(
    (await service.gql(colleague, source, { refs: [{ __typename: 'KpiFact', id: fact.id }] })).data?._entities,
  ).toEqual([null])
})
