import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { newId } from '@sellgraph/kernel'
import { startTestService, type TestService } from '@sellgraph/service-kit/testing'
import { performance } from '../../service.ts'
import { type Company, foundCompany, type Person } from '../../testing/company.ts'

let service: TestService
let company: Company
let boss: Person
let li: Person
let team: { id: string }

beforeAll(async () => {
  service = await startTestService(performance, { at: '2026-03-02T01:30:00Z' })
  company = await foundCompany(service)
  team = await company.team()
  boss = await company.hire({ roles: ['MANAGER'], teamId: team.id, leads: team.id })
  li = await company.hire({ roles: ['CONSULTANT'], teamId: team.id })
})
afterAll(() => service.stop())

const FIELDS = 'target { id version status revision month amount { amount currency } employee { id } team { id } }'
const draft = (input: Record<string, unknown> = {}, by = boss) =>
  company.mutate(
    by,
    'draftTarget',
    {
      metric: 'COLLECTED_AMOUNT',
      employeeId: li.employeeId,
      month: '2026-03',
      amount: { amount: '200000', currency: 'CNY' },
      ...input,
    },
    FIELDS,
  )
const publish = (target: { id: string; version: number }, by = boss) =>
  company.mutate(by, 'publishTarget', { targetId: target.id, version: target.version }, FIELDS)

test('R151: a manager sets the monthly target of a person; a revision takes its place', async () => {
  const first = (await draft()).target
  expect(first).toMatchObject({
    status: 'DRAFT',
    revision: 1,
    amount: { amount: '200000.00' },
    employee: { id: li.employeeId },
    team: { id: team.id },
  })
  expect((await publish(first)).target).toMatchObject({ status: 'PUBLISHED', version: 2 })
  expect(await publish(first)).toMatchObject({ code: 'WRONG_STATE', currentState: 'PUBLISHED' })
  const second = (await draft({ amount: { amount: '250000', currency: 'CNY' } })).target
  expect(second.revision).toBe(2)
  await publish(second)
  const { data } = await service.gql(
    li,
    '{ targets(month: "2026-03") { totalCount edges { node { status revision } } } }',
  )
  expect(data?.targets.totalCount).toBe(2)
  expect(data?.targets.edges.map(({ node }: { node: { status: string } }) => node.status).sort()).toEqual([
    'PUBLISHED',
    'SUPERSEDED',
  ])
  const events = (await service.published('performance.TargetPublished.v1')).map(({ data: event }) => event)
  expect(events).toEqual([
    expect.objectContaining({
      period: '2026-03',
      targetVersion: 1,
      amount: { amount: '200000.00', currency: 'CNY' },
      scope: 'EMPLOYEE',
    }),
    expect.objectContaining({ targetVersion: 2, amount: { amount: '250000.00', currency: 'CNY' } }),
  ])
  // Version 1 goes out beside version 2 while somebody reads it.
  expect((await service.published('performance.TargetPublished.v2')).map(({ data: event }) => event)).toEqual(
    events.map(({ period: _, ...event }) => ({
      ...event,
      periodKind: 'MONTH',
      periodStart: '2026-03-01',
      periodEnd: '2026-03-31',
    })),
  )
  const states = await service.publishedState('state.performance.target.v1')
  const told = ({ id }: { id: string }) =>
    states.filter(({ aggregateId }) => aggregateId === id).map(({ data: state }) => [state.version, state.status])
  expect(told(first)).toEqual([
    [1, 'DRAFT'],
    [2, 'PUBLISHED'],
    [3, 'SUPERSEDED'],
  ])
  expect(told(second)).toEqual([
    [1, 'DRAFT'],
    [2, 'PUBLISHED'],
  ])
  expect(states.at(-1)?.data).not.toHaveProperty('draftedBy')
  const [drafted] = await service.publishedState('state-sensitive.performance.target.v1')
  expect(drafted?.data).toMatchObject({ id: first.id, draftedBy: boss.subject, publishedBy: null })
})

test('R151: a team has a target too; an earlier version cannot follow a later one', async () => {
  const input = { metric: 'NEW_CUSTOMERS', employeeId: null, teamId: team.id, amount: null, count: 12 }
  const [first, second] = [(await draft(input)).target, (await draft(input)).target]
  expect((await publish(second)).target.status).toBe('PUBLISHED')
  expect(await publish(first)).toMatchObject({ code: 'NEWER_TARGET' })
})

test.each<[string, Record<string, unknown>, string]>([
  ['a negative amount', { amount: { amount: '-1', currency: 'CNY' } }, 'amount.amount'],
  ['fractions of a cent', { amount: { amount: '1.001', currency: 'CNY' } }, 'amount.amount'],
  ['a month that is none', { month: '2026-13' }, 'month'],
  ['a count for an amount', { count: 3 }, 'count'],
  ['neither person nor team', { employeeId: null }, 'employeeId'],
  ['no amount', { amount: null }, 'amount'],
])('a target with %s is refused', async (_, wrong, path) => {
  expect(await draft(wrong)).toMatchObject({ fields: [{ path }] })
})

test('R151: nobody sets their own target, nor that of another team; a consultant sets none', async () => {
  expect(await draft({ employeeId: boss.employeeId })).toMatchObject({ code: 'OWN_TARGET' })
  const stranger = await company.hire({ roles: ['CONSULTANT'] })
  expect(await draft({ employeeId: stranger.employeeId })).toMatchObject({ code: 'NOT_FOUND' })
  expect(await draft({ employeeId: newId() })).toMatchObject({ code: 'NOT_FOUND' })
  expect(await draft({}, li)).toMatchObject({ code: 'FORBIDDEN' })
})

test('a colleague does not see my target, by whatever path', async () => {
  const { id } = (await draft({ month: '2026-05' })).target
  const colleague = await company.hire({ roles: ['CONSULTANT'], teamId: team.id })
  const source = `query ($id: ID!, $refs: [_Any!]!) { target(id: $id) { id } targets { edges { node { id } } } _entities(representations: $refs) { ... on Target { id } } }`
  const { data } = await service.gql(colleague, source, { id, refs: [{ __typename: 'Target', id }] })
  expect(data).toEqual({ target: null, targets: { edges: [] }, _entities: [null] })
})

test('two managers publish two versions at the same moment: one target counts', async () => {
  const versions = [(await draft({ month: '2026-06' })).target, (await draft({ month: '2026-06' })).target]
  await Promise.all(versions.map((target) => publish(target)))
  const { data } = await service.gql(li, '{ targets(month: "2026-06", status: PUBLISHED) { totalCount } }')
  expect(data?.targets.totalCount).toBe(1)
})
