import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { Principal } from '@sellgraph/identity'
import { testPrincipal } from '@sellgraph/identity/testing'
import { newId, TestClock } from '@sellgraph/kernel'
import { resolvePrincipal } from '@sellgraph/organisation'
import { startTestService, type TestService } from '@sellgraph/service-kit/testing'
import { performance } from '../../service.ts'
import { type Company, foundCompany, type Person } from '../../testing/company.ts'

let service: TestService
let company: Company
const director = testPrincipal({ subject: 'director', roles: ['DIRECTOR'] })

beforeAll(async () => {
  service = await startTestService(performance)
  company = await foundCompany(service)
})
afterAll(() => service.stop())
beforeEach(() => service.clock.set('2026-03-02T01:30:00Z'))

/** A first territory that no other spec has. */
const root = () => territory(newId().slice(-12).toUpperCase())
async function territory(path: string): Promise<{ id: string; path: string; version: number }> {
  const created = await company.mutate(
    director,
    'createTerritory',
    { path, name: '华东区', nameEn: 'East China' },
    'territory { id path version }',
  )
  return created.territory
}
const APPOINTMENTS = 'territory { id path version appointments { id employee { id } fromDate toDate } }'
const appoint = (
  where: { id: string; version: number },
  who: Pick<Person, 'employeeId'>,
  term: { fromDate: string; toDate?: string | null },
  by: Principal = director,
) =>
  company.mutate(
    by,
    'appointTerritoryManager',
    { territoryId: where.id, version: where.version, employeeId: who.employeeId, ...term, reason: '区域调整' },
    APPOINTMENTS,
  )
async function teamIn(where: { id: string }): Promise<{ id: string; version: number }> {
  const team = await company.team()
  const input = { teamId: team.id, version: team.version, territoryId: where.id, reason: '区域调整' }
  return (await company.mutate(director, 'assignTeamTerritory', input, 'team { id version territory { id } }')).team
}
/** What services make of it at a moment, nothing remembered. */
async function reached({ subject }: Pick<Person, 'subject'>, at: string): Promise<string[]> {
  const reader = { manager: service.db.manager, query: service.db.query.bind(service.db) }
  const caller = { subject, kind: 'EMPLOYEE', roles: ['MANAGER'] } as const
  return (await resolvePrincipal(reader, caller, undefined, new TestClock(at))).territoryTeamIds
}

test('区域: who answers for a territory reaches the teams in it and below it, on the days of the appointment', async () => {
  const whole = await root()
  const part = await territory(`${whole.path}/SH`)
  const [inWhole, inPart] = [await teamIn(whole), await teamIn(part)]
  const boss = await company.hire({ roles: ['MANAGER'] })
  const { territory: told } = await appoint(whole, boss, { fromDate: '2026-03-05', toDate: '2026-03-31' })
  expect(told).toEqual({
    id: whole.id,
    path: whole.path,
    version: 2,
    appointments: [
      { id: expect.any(String), employee: { id: boss.employeeId }, fromDate: '2026-03-05', toDate: '2026-03-31' },
    ],
  })
  expect(await reached(boss, '2026-03-04T15:59:59Z')).toEqual([])
  expect((await reached(boss, '2026-03-04T16:00:00Z')).sort()).toEqual([inWhole.id, inPart.id].sort())
  expect(await reached(boss, '2026-03-31T16:00:00Z')).toEqual([])
  const states = await service.publishedState('state.performance.territory.v1')
  const plain = states.findLast(({ aggregateId }) => aggregateId === whole.id)
  expect(plain?.data).toMatchObject({
    version: 2,
    path: whole.path,
    appointments: [{ employeeId: boss.employeeId, fromDate: '2026-03-05', toDate: '2026-03-31' }],
  })
  expect(JSON.stringify(plain)).not.toContain('区域调整')
  const teams = await service.publishedState('state.performance.team.v1')
  expect(teams.findLast(({ aggregateId }) => aggregateId === inPart.id)?.data).toMatchObject({ territoryId: part.id })
  const { data } = await service.gql(
    boss,
    `query ($id: ID!) { territory(id: $id) { name nameEn teams { id } }
       territories(first: 100) { edges { node { path } } } }`,
    { id: whole.id },
  )
  expect(data?.territory).toEqual({ name: '华东区', nameEn: 'East China', teams: [{ id: inWhole.id }] })
  expect(data?.territories.edges.map(({ node }: { node: { path: string } }) => node.path)).toContain(part.path)
})

test('an appointment ends early, is withdrawn before it begins, and makes room for the next', async () => {
  const where = await root()
  await teamIn(where)
  const [first, next] = [await company.hire({ roles: ['MANAGER'] }), await company.hire({ roles: ['MANAGER'] })]
  const { territory: one } = await appoint(where, first, { fromDate: '2026-03-02' })
  expect(await appoint(one, next, { fromDate: '2026-03-09' })).toMatchObject({ code: 'TERRITORY_TAKEN' })
  const end = (version: number, appointmentId: string, lastDay: string) =>
    company.mutate(
      director,
      'endTerritoryAppointment',
      { territoryId: where.id, version, appointmentId, lastDay, reason: '区域调整' },
      APPOINTMENTS,
    )
  const firstId: string = one.appointments[0].id
  expect(await end(one.version, firstId, '2026-02-28')).toMatchObject({ fields: [{ path: 'lastDay' }] })
  expect(await end(one.version, newId(), '2026-03-08')).toMatchObject({ code: 'NOT_FOUND' })
  expect(await end(one.version - 1, firstId, '2026-03-08')).toMatchObject({ code: 'STALE_VERSION' })
  const { territory: ended } = await end(one.version, firstId, '2026-03-08')
  expect(await end(ended.version, firstId, '2026-03-09')).toMatchObject({ fields: [{ path: 'lastDay' }] })
  const { territory: both } = await appoint(ended, next, { fromDate: '2026-03-09' })
  expect(both.appointments.map(({ fromDate, toDate }: Record<string, string>) => [fromDate, toDate])).toEqual([
    ['2026-03-02', '2026-03-08'],
    ['2026-03-09', null],
  ])
  expect(await reached(first, '2026-03-08T15:59:59Z')).toHaveLength(1)
  expect(await reached(first, '2026-03-08T16:00:00Z')).toEqual([])
  expect(await reached(next, '2026-03-08T16:00:00Z')).toHaveLength(1)
  const { territory: without } = await end(both.version, both.appointments[1].id, '2026-03-08')
  expect(await reached(next, '2026-03-20T00:00:00Z')).toEqual([])
  service.clock.set('2026-03-09T01:30:00Z')
  expect(await end(without.version, firstId, '2026-03-08')).toMatchObject({ code: 'WRONG_STATE' })
})

test('who leaves answers for nothing any more, and what was to come is withdrawn', async () => {
  const [now, later] = [await root(), await root()]
  await teamIn(now)
  const boss = await company.hire({ roles: ['MANAGER'] })
  await appoint(now, boss, { fromDate: '2026-03-01' })
  await appoint(later, boss, { fromDate: '2026-06-01' })
  await company.mutate(company.hr, 'employeeLeaves', {
    employeeId: boss.employeeId,
    version: boss.version,
    lastDay: '2026-03-02',
  })
  const rows = await service.db.query(
    `SELECT from_date::text AS "from", to_date::text AS "to" FROM territory_appointment WHERE employee_id = $1 ORDER BY 1`,
    [boss.employeeId],
  )
  expect(rows).toEqual([
    { from: '2026-03-01', to: '2026-03-02' },
    { from: '2026-06-01', to: '2026-05-31' },
  ])
  const next = await company.hire({ roles: ['MANAGER'] })
  expect(await appoint({ id: later.id, version: 3 }, next, { fromDate: '2026-06-01' })).toMatchObject({
    __typename: 'AppointTerritoryManagerPayload',
  })
})

test('of two appointed to one territory at once, one is', async () => {
  const where = await root()
  const [first, second] = [await company.hire({ roles: ['MANAGER'] }), await company.hire({ roles: ['MANAGER'] })]
  const answers = await Promise.all([first, second].map((who) => appoint(where, who, { fromDate: '2026-03-02' })))
  expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
    'AppointTerritoryManagerPayload',
    'ConflictError',
  ])
})

test('the same request twice appoints once', async () => {
  const where = await root()
  const boss = await company.hire({ roles: ['MANAGER'] })
  const term = { fromDate: '2026-03-02', idempotencyKey: newId() }
  const [one, other] = await Promise.all([1, 2].map(() => appoint(where, boss, term)))
  expect(other).toEqual(one)
  expect(one.territory.appointments).toHaveLength(1)
})

describe('refused is', () => {
  test.each([
    ['a path below one that is not there', { path: 'NOWHERE/SH' }, { code: 'NOT_FOUND' }],
    ['a path in small letters', { path: 'cn' }, { fields: [{ path: 'path' }] }],
    ['a path with a gap', { path: 'CN//SH' }, { fields: [{ path: 'path' }] }],
    ['a path that matches more than it says', { path: 'C%' }, { fields: [{ path: 'path' }] }],
    ['a blank name', { path: 'BLANK', name: ' ' }, { fields: [{ path: 'name' }] }],
  ])('%s', async (_, wrong, answer) => {
    expect(await company.mutate(director, 'createTerritory', { name: '区', ...wrong })).toMatchObject(answer)
  })

  test('a path twice, also at once', async () => {
    const path = newId().slice(-12).toUpperCase()
    const both = await Promise.all([1, 2].map(() => company.mutate(director, 'createTerritory', { path, name: '区' })))
    expect(both.map(({ __typename }) => __typename).sort()).toEqual(['ConflictError', 'CreateTerritoryPayload'])
  })

  test('who is neither HR nor director, with each mutation', async () => {
    const where = await root()
    const { id: teamId, version } = await company.team()
    const { employeeId } = await company.hire({ roles: ['MANAGER'], certified: false })
    const inputs: Record<string, object> = {
      createTerritory: { path: 'MINE', name: '我的' },
      renameTerritory: { territoryId: where.id, version: 1, name: '我的' },
      assignTeamTerritory: { teamId, version, territoryId: where.id, reason: '我的' },
      appointTerritoryManager: {
        territoryId: where.id,
        version: 1,
        employeeId,
        fromDate: '2026-03-02',
        reason: '我的',
      },
      endTerritoryAppointment: {
        territoryId: where.id,
        version: 1,
        appointmentId: newId(),
        lastDay: '2026-03-02',
        reason: '我的',
      },
    }
    for (const role of ['CONSULTANT', 'MANAGER', 'FINANCE', 'AUDITOR', 'ADMIN', 'OPERATOR'] as const) {
      for (const [name, input] of Object.entries(inputs)) {
        const answer = await company.mutate(testPrincipal({ roles: [role], employeeId }), name, { ...input })
        expect([role, name, answer.code]).toEqual([role, name, 'FORBIDDEN'])
      }
    }
    const { data } = await service.gql(
      testPrincipal({ kind: 'MACHINE', roles: ['MACHINE'] }),
      'query ($id: ID!) { territory(id: $id) { id } territories { totalCount } }',
      { id: where.id },
    )
    expect(data).toEqual({ territory: null, territories: { totalCount: 0 } })
  })

  test('what is unknown, backwards or stale', async () => {
    const where = await root()
    const boss = await company.hire({ roles: ['MANAGER'], certified: false })
    const term = { fromDate: '2026-03-02' }
    expect(await appoint({ ...where, id: newId() }, boss, term)).toMatchObject({ code: 'NOT_FOUND' })
    expect(await appoint(where, { employeeId: newId() }, term)).toMatchObject({ code: 'NOT_FOUND' })
    expect(await appoint({ ...where, version: 2 }, boss, term)).toMatchObject({ code: 'STALE_VERSION' })
    expect(await appoint(where, boss, { ...term, toDate: '2026-03-01' })).toMatchObject({
      fields: [{ path: 'toDate' }],
    })
    const team = await company.team()
    const input = { teamId: team.id, version: team.version, territoryId: newId(), reason: '区域调整' }
    expect(await company.mutate(director, 'assignTeamTerritory', input)).toMatchObject({ code: 'NOT_FOUND' })
    const renamed = await company.mutate(
      director,
      'renameTerritory',
      { territoryId: where.id, version: 1, name: '新名' },
      'territory { name nameEn path version }',
    )
    expect(renamed.territory).toEqual({ name: '新名', nameEn: null, path: where.path, version: 2 })
  })
})
