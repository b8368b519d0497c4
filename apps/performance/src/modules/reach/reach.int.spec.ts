import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { Principal } from '@sellgraph/identity'
import { testPrincipal } from '@sellgraph/identity/testing'
import { newId } from '@sellgraph/kernel'
import { resolvePrincipal } from '@sellgraph/organisation'
import { startTestService, type TestService } from '@sellgraph/service-kit/testing'
import { performance } from '../../service.ts'
import { type Company, foundCompany, type Person } from '../../testing/company.ts'

let service: TestService
let company: Company

beforeAll(async () => {
  service = await startTestService(performance)
  company = await foundCompany(service)
})
afterAll(() => service.stop())
beforeEach(() => service.clock.set('2026-03-02T01:30:00Z'))

const FACT = 'kind employee { id } team { id } parentTeam { id } since until sinceRequest untilRequest'
async function why(
  manager: Pick<Person, 'employeeId'>,
  rows: { ownerId?: string; teamId?: string },
  at: string,
  by: Principal = company.hr,
) {
  const { data, errors } = await service.gql(
    by,
    `query ($managerId: ID!, $ownerId: ID, $teamId: ID, $at: DateTime) {
       reachExplanation(managerId: $managerId, ownerId: $ownerId, teamId: $teamId, at: $at) {
         reached way because { ${FACT} } roles { role }
       }
     }`,
    { managerId: manager.employeeId, ...rows, at },
  )
  expect(errors).toBeUndefined()
  return data?.reachExplanation
}
const inShort = async (...args: Parameters<typeof why>) => {
  const { reached, way, because } = await why(...args)
  return [reached, way, because.map(({ kind }: { kind: string }) => kind).join(' ')]
}
async function reachOf({ employeeId }: Pick<Person, 'employeeId'>, at: string | undefined, by: Principal = company.hr) {
  const { data, errors } = await service.gql(
    by,
    `query ($id: ID!, $at: DateTime) { employeeReach(employeeId: $id, at: $at) {
       employee { id } atWork status { status since } roles { role since until sinceRequest }
       teams { team { id } way because { kind } } members { employee { id } team { id } } territories { territory { id } }
     } }`,
    { id: employeeId, at },
  )
  return { reach: data?.employeeReach, errors }
}
/** HR, whose next request has this id. */
const asked = (requestId: string): Principal => ({ ...company.hr, requestId })
async function moveTeam(team: { id: string; version: number }, parentTeamId: string | null, by = company.hr) {
  const input = { teamId: team.id, version: team.version, parentTeamId, reason: '组织调整' }
  return company.mutate(by, 'moveTeam', input, 'team { id version parent { id } }')
}

describe('What could this manager see last month, and why', () => {
  test('a transfer at midnight in the company: until then the one, from then on the other, by the request that planned it', async () => {
    const [from, to] = [await company.team(), await company.team()]
    const before = await company.hire({ roles: ['MANAGER'], leads: from.id })
    const after = await company.hire({ roles: ['MANAGER'], leads: to.id })
    const li = await company.hire({ roles: ['CONSULTANT'], teamId: from.id })
    await company.mutate(asked('request-transfer'), 'transferEmployee', {
      employeeId: li.employeeId,
      version: li.version,
      teamId: to.id,
      effectiveOn: '2026-03-10',
    })
    service.clock.set('2026-03-09T16:00:00Z')
    await service.runDueJobs()
    service.clock.set('2026-04-02T01:30:00Z')
    const owner = { ownerId: li.employeeId }
    const lastMoment = '2026-03-09T15:59:59.999Z'
    expect(await inShort(before, owner, lastMoment)).toEqual([true, 'TEAM', 'LEADER MEMBER'])
    expect(await inShort(after, owner, lastMoment)).toEqual([false, null, 'MEMBER'])
    const midnight = '2026-03-09T16:00:00.000Z'
    expect(await inShort(before, owner, midnight)).toEqual([false, null, 'MEMBER'])
    expect(await why(after, owner, midnight)).toMatchObject({
      reached: true,
      way: 'TEAM',
      because: [
        { kind: 'LEADER', team: { id: to.id }, employee: { id: after.employeeId }, until: null },
        {
          kind: 'MEMBER',
          team: { id: to.id },
          employee: { id: li.employeeId },
          since: new Date(midnight),
          until: null,
          sinceRequest: 'request-transfer',
        },
      ],
    })
    const [old] = (await why(before, owner, lastMoment)).because.slice(-1)
    expect(old).toMatchObject({ until: new Date(midnight), untilRequest: 'request-transfer' })
    // The audit trail knows the request.
    const trail = await service.db.query(`SELECT action FROM sys.audit_entry WHERE request_id = 'request-transfer'`)
    expect(trail).toContainEqual({ action: 'transferEmployee' })
  })

  test('a backdated correction changes nothing of what was seen: it counts from when it was recorded', async () => {
    const [from, to] = [await company.team(), await company.team()]
    const before = await company.hire({ roles: ['MANAGER'], leads: from.id })
    const after = await company.hire({ roles: ['MANAGER'], leads: to.id })
    const li = await company.hire({ roles: ['CONSULTANT'], teamId: from.id })
    service.clock.set('2026-03-20T02:00:00Z')
    const { employee } = await company.mutate(
      company.hr,
      'transferEmployee',
      { employeeId: li.employeeId, version: li.version, teamId: to.id, effectiveOn: '2026-03-05' },
      'employee { memberships { team { id } fromDate } }',
    )
    expect(employee.memberships.at(-1)).toEqual({ team: { id: to.id }, fromDate: '2026-03-05' })
    const owner = { ownerId: li.employeeId }
    expect((await inShort(before, owner, '2026-03-15T00:00:00Z'))[0]).toBe(true)
    expect((await inShort(after, owner, '2026-03-15T00:00:00Z'))[0]).toBe(false)
    expect((await inShort(before, owner, '2026-03-20T02:00:00Z'))[0]).toBe(false)
    expect((await inShort(after, owner, '2026-03-20T02:00:00Z'))[0]).toBe(true)
  })

  test('a team that moves takes its people along, from the moment of the move', async () => {
    const [north, south] = [await company.team(), await company.team()]
    const shop = await company.team()
    const desk = await company.team(undefined, shop.id)
    const [first, second] = [
      await company.hire({ roles: ['MANAGER'], leads: north.id }),
      await company.hire({ roles: ['MANAGER'], leads: south.id }),
    ]
    const li = await company.hire({ roles: ['CONSULTANT'], teamId: desk.id })
    const owner = { ownerId: li.employeeId }
    service.clock.set('2026-03-03T00:00:00Z')
    const { team: inNorth } = await moveTeam(shop, north.id)
    service.clock.set('2026-03-04T00:00:00Z')
    const { team: alone } = await moveTeam(inNorth, null)
    service.clock.set('2026-03-05T00:00:00Z')
    await moveTeam(alone, south.id, asked('request-move'))
    service.clock.set('2026-03-06T00:00:00Z')
    const seen = async (at: string) => [
      (await inShort(first, owner, at)).join(' '),
      (await inShort(second, owner, at)).join(' '),
    ]
    const yes = 'true TREE LEADER PARENT PARENT MEMBER'
    const no = 'false  MEMBER'
    expect(await seen('2026-03-02T23:59:59.999Z')).toEqual([no, no])
    expect(await seen('2026-03-03T00:00:00Z')).toEqual([yes, no])
    expect(await seen('2026-03-03T23:59:59.999Z')).toEqual([yes, no])
    // A day in between below nobody.
    expect(await seen('2026-03-04T12:00:00Z')).toEqual([no, no])
    expect(await seen('2026-03-05T00:00:00Z')).toEqual([no, yes])
    const { because } = await why(second, owner, '2026-03-05T00:00:00Z')
    expect(because[1]).toMatchObject({
      kind: 'PARENT',
      team: { id: shop.id },
      parentTeam: { id: south.id },
      sinceRequest: 'request-move',
    })
    // What services reach by today is the same.
    const caller = { subject: second.subject, kind: 'EMPLOYEE', roles: ['MANAGER'] } as const
    expect((await resolvePrincipal(service.db, caller)).teamIds.sort()).toEqual([south.id, shop.id, desk.id].sort())
  })

  test('leadership has gaps, and suspension ends all of it for a time', async () => {
    const team = await company.team()
    const [first, second] = [await company.hire({ roles: ['MANAGER'] }), await company.hire({ roles: ['MANAGER'] })]
    const appoint = async (managerId: string) => {
      const { data } = await service.gql(company.hr, 'query ($id: ID!) { team(id: $id) { version } }', { id: team.id })
      const { version } = data?.team ?? {}
      return company.mutate(company.hr, 'appointTeamManager', { teamId: team.id, version, managerId })
    }
    const rows = { teamId: team.id }
    service.clock.set('2026-03-03T00:00:00Z')
    await appoint(first.employeeId)
    service.clock.set('2026-03-04T00:00:00Z')
    await company.mutate(company.hr, 'suspendEmployee', { employeeId: first.employeeId, version: first.version + 1 })
    service.clock.set('2026-03-05T00:00:00Z')
    await company.mutate(company.hr, 'reinstateEmployee', { employeeId: first.employeeId, version: first.version + 2 })
    service.clock.set('2026-03-06T00:00:00Z')
    await company.mutate(company.hr, 'employeeLeaves', {
      employeeId: first.employeeId,
      version: first.version + 3,
      lastDay: '2026-03-06',
    })
    service.clock.set('2026-03-07T00:00:00Z')
    await appoint(second.employeeId)
    service.clock.set('2026-03-08T00:00:00Z')
    const at = async (day: string) => [
      (await inShort(first, rows, `${day}T12:00:00Z`)).join(' '),
      (await inShort(second, rows, `${day}T12:00:00Z`)).join(' '),
    ]
    const none = 'false  '
    expect(await at('2026-03-02')).toEqual([none, none])
    expect(await at('2026-03-03')).toEqual(['true TEAM LEADER', none])
    expect(await at('2026-03-04')).toEqual(['false  STATUS', none])
    expect(await at('2026-03-05')).toEqual(['true TEAM LEADER', none])
    expect(await at('2026-03-06')).toEqual(['false  STATUS', none])
    expect(await at('2026-03-07')).toEqual(['false  STATUS', 'true TEAM LEADER'])
  })

  test('by territory, on the days of the appointment and as far as it was recorded then', async () => {
    const director = testPrincipal({ subject: 'director', roles: ['DIRECTOR'] })
    const path = newId().slice(-12).toUpperCase()
    const { territory } = await company.mutate(director, 'createTerritory', { path, name: '区' }, 'territory { id }')
    const team = await company.team()
    const assigned = { teamId: team.id, version: team.version, territoryId: territory.id, reason: '区域调整' }
    await company.mutate(director, 'assignTeamTerritory', assigned)
    const boss = await company.hire({ roles: ['MANAGER'] })
    const term = { fromDate: '2026-02-01', toDate: '2026-03-09', reason: '区域调整' }
    const input = { territoryId: territory.id, version: 1, employeeId: boss.employeeId, ...term }
    await company.mutate({ ...director, requestId: 'request-territory' }, 'appointTerritoryManager', input)
    service.clock.set('2026-04-01T00:00:00Z')
    const rows = { teamId: team.id }
    // Its first day was past when it was recorded: nothing was reached before.
    expect((await inShort(boss, rows, '2026-03-02T01:29:59.999Z'))[0]).toBe(false)
    expect(await inShort(boss, rows, '2026-03-02T01:30:00Z')).toEqual([
      true,
      'TERRITORY',
      'TERRITORY_MANAGER TEAM_TERRITORY',
    ])
    expect((await inShort(boss, rows, '2026-03-09T15:59:59.999Z'))[0]).toBe(true)
    expect((await inShort(boss, rows, '2026-03-09T16:00:00Z'))[0]).toBe(false)
    const { because } = await why(boss, rows, '2026-03-05T00:00:00Z')
    expect(because[0]).toMatchObject({
      since: new Date('2026-03-02T01:30:00Z'),
      until: new Date('2026-03-09T16:00:00Z'),
      sinceRequest: 'request-territory',
    })
  })
})

test('R197: a cover is told as what it was, while it was in force', async () => {
  const [team, elsewhere] = [await company.team(), await company.team()]
  const boss = await company.hire({ roles: ['MANAGER'], teamId: team.id, leads: team.id })
  const [li, wang] = [
    await company.hire({ roles: ['CONSULTANT'], teamId: team.id }),
    await company.hire({ roles: ['CONSULTANT'], teamId: team.id }),
  ]
  const input = { granteeId: li.employeeId, coveredId: wang.employeeId, to: '2026-03-04T00:00:00Z', reason: '产假代管' }
  const { grant } = await company.mutate(wang, 'requestCover', input, 'grant { id version }')
  service.clock.set('2026-03-03T00:00:00Z')
  const approved = await company.mutate(
    boss,
    'approveGrant',
    { grantId: grant.id, version: grant.version },
    'grant { id }',
  )
  expect(approved.grant.id).toBe(grant.id)
  service.clock.set('2026-03-05T00:00:00Z')
  const owner = { ownerId: wang.employeeId }
  expect(await inShort(li, owner, '2026-03-02T23:59:59.999Z')).toEqual([false, null, 'MEMBER'])
  expect(await inShort(li, owner, '2026-03-03T00:00:00Z')).toEqual([true, 'COVER', 'MEMBER'])
  expect(await inShort(li, owner, '2026-03-04T00:00:00Z')).toEqual([false, null, 'MEMBER'])
  // The colleague's own rows, not those of the team.
  expect((await inShort(li, { teamId: elsewhere.id }, '2026-03-03T12:00:00Z'))[0]).toBe(false)
  const grants = async (at: string) =>
    (
      await service.gql(
        company.hr,
        'query ($id: ID!, $at: DateTime) { employeeReach(employeeId: $id, at: $at) { grants { id } } }',
        { id: li.employeeId, at },
      )
    ).data?.employeeReach.grants
  expect(await grants('2026-03-03T12:00:00Z')).toEqual([{ id: grant.id }])
  expect(await grants('2026-03-04T00:00:00Z')).toEqual([])
})

test('employeeReach tells roles, teams, people and territories of a moment', async () => {
  const team = await company.team()
  const below = await company.team(undefined, team.id)
  const boss = await company.hire({ roles: [], leads: team.id })
  const li = await company.hire({ roles: ['CONSULTANT'], teamId: below.id })
  const roles = (requestId: string, version: number, granted: string[]) =>
    company.mutate(asked(requestId), 'setEmployeeRoles', {
      employeeId: boss.employeeId,
      version,
      roles: granted,
      reason: '接任',
    })
  service.clock.set('2026-03-03T00:00:00Z')
  await roles('request-manager', boss.version, ['MANAGER'])
  service.clock.set('2026-03-04T00:00:00Z')
  await roles('request-none', boss.version + 1, [])
  service.clock.set('2026-03-05T00:00:00Z')
  const { reach } = await reachOf(boss, '2026-03-03T12:00:00Z')
  expect(reach).toMatchObject({
    employee: { id: boss.employeeId },
    atWork: true,
    status: { status: 'CERTIFIED' },
    roles: [
      {
        role: 'MANAGER',
        since: new Date('2026-03-03T00:00:00Z'),
        until: new Date('2026-03-04T00:00:00Z'),
        sinceRequest: 'request-manager',
      },
    ],
    teams: [
      { team: { id: team.id }, way: 'TEAM', because: [{ kind: 'LEADER' }] },
      { team: { id: below.id }, way: 'TREE', because: [{ kind: 'LEADER' }, { kind: 'PARENT' }] },
    ],
    members: [{ employee: { id: li.employeeId }, team: { id: below.id } }],
    territories: [],
  })
  expect((await reachOf(boss, '2026-03-04T00:00:00Z')).reach.roles).toEqual([])
  expect((await reachOf(boss, undefined)).reach.roles).toEqual([])
  // Long before anybody worked here.
  expect((await reachOf(boss, '2020-01-01T00:00:00Z')).reach).toMatchObject({ atWork: false, status: null, teams: [] })
})

test('who may ask: HR, auditors and directors of everybody, employees of themselves; the answer to others is that of nobody', async () => {
  const boss = await company.hire({ roles: ['MANAGER'] })
  const other = await company.hire({ roles: ['MANAGER'] })
  for (const role of ['HR', 'AUDITOR', 'DIRECTOR'] as const) {
    const { reach } = await reachOf(boss, undefined, testPrincipal({ roles: [role] }))
    expect([role, reach.employee.id]).toEqual([role, boss.employeeId])
  }
  expect((await reachOf(boss, undefined, boss)).reach.employee.id).toBe(boss.employeeId)
  const roles = ['MANAGER', 'CONSULTANT', 'FINANCE', 'ADMIN', 'OPERATOR'] as const
  for (const caller of [
    ...roles.map((role) => ({ ...other, roles: [role] })),
    testPrincipal({ kind: 'MACHINE', roles: ['MACHINE'] }),
  ]) {
    expect(await reachOf(boss, undefined, caller)).toEqual({ reach: null, errors: undefined })
    expect(await reachOf({ employeeId: newId() }, undefined, caller)).toEqual({ reach: null, errors: undefined })
    expect(await why(boss, { ownerId: other.employeeId }, '2026-03-02T00:00:00Z', caller)).toBeNull()
  }
})

test('what is to come is not told, since it may still change', async () => {
  const boss = await company.hire({ roles: ['MANAGER'], certified: false })
  const { errors } = await reachOf(boss, '2026-03-02T01:30:00.001Z')
  expect(errors?.[0]?.message).toContain('must not be to come')
})

test('a team is put below no team that lies below it; of two moves that would close a loop one is made', async () => {
  const [a, b] = [await company.team(), await company.team()]
  expect(await moveTeam(a, a.id)).toMatchObject({ code: 'TEAM_LOOP' })
  const both = await Promise.all([moveTeam(a, b.id), moveTeam(b, a.id)])
  expect(both.map(({ __typename }) => __typename).sort()).toEqual(['ConflictError', 'MoveTeamPayload'])
  const [c, d] = [await company.team(), await company.team()]
  expect(await moveTeam(c, newId())).toMatchObject({ code: 'NOT_FOUND' })
  const manager = await company.hire({ roles: ['MANAGER'], certified: false })
  expect(await moveTeam(c, d.id, manager)).toMatchObject({ code: 'FORBIDDEN' })
  expect(await moveTeam({ ...c, version: 9 }, d.id)).toMatchObject({ code: 'STALE_VERSION' })
})

test('history is never taken out nor rewritten, and is told to who may read personal data', async () => {
  const li = await company.hire({ roles: [], certified: false })
  const change = (sql: string) => service.db.transaction((tx) => tx.query(sql, [li.employeeId]))
  await expect(change('DELETE FROM reach_fact WHERE employee_id = $1')).rejects.toThrow('is history')
  await expect(change(`UPDATE reach_fact SET since = since - interval '1 day' WHERE employee_id = $1`)).rejects.toThrow(
    'is history',
  )
  const told = await service.publishedState('state-sensitive.performance.reach-fact.v1')
  expect(
    told.filter(({ data }) => data.employeeId === li.employeeId).map(({ data }) => [data.kind, data.value]),
  ).toEqual([['STATUS', 'ONBOARDING']])
})
