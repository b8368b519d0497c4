import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { services } from '@sellgraph/config'
import type { Principal } from '@sellgraph/identity'
import { newId } from '@sellgraph/kernel'
import { resolvePrincipal } from '@sellgraph/organisation'
import { startTestService, type TestService } from '@sellgraph/service-kit/testing'
import { eventually } from '@sellgraph/testing'
import { performance } from '../../service.ts'
import { type Company, foundCompany, type Person } from '../../testing/company.ts'

const START = '2026-03-02T01:30:00Z'
const at = (hours: number) => new Date(Date.parse(START) + hours * 3_600_000).toISOString()
const reason = '客户投诉升级，需核对合同付款条款'

let service: TestService
let company: Company
let east: { id: string }
let boss: Person
let manager: Person
let stranger: Person
let director: Person
let auditor: Person
/** Of a team, for grants that are asked for and decided; who is looked at closer is hired for it. */
let pair: { li: Person; wang: Person }

beforeAll(async () => {
  service = await startTestService(performance, { at: START })
  company = await foundCompany(service)
  const region = await company.team()
  east = await company.team(undefined, region.id)
  const south = await company.team()
  ;[boss, manager, stranger, director, auditor] = [
    await company.hire({ roles: ['MANAGER'], teamId: region.id, leads: region.id }),
    await company.hire({ roles: ['MANAGER'], teamId: east.id, leads: east.id }),
    await company.hire({ roles: ['MANAGER'], teamId: south.id, leads: south.id }),
    await company.hire({ roles: ['DIRECTOR'] }),
    await company.hire({ roles: ['AUDITOR'] }),
  ]
  pair = await newPair()
})
afterAll(() => service.stop())
beforeEach(() => service.clock.set(START))

const seller = (over: Partial<Parameters<Company['hire']>[0]> = {}) =>
  company.hire({ roles: ['CONSULTANT'], teamId: east.id, ...over })

interface Grant {
  grantId: string
  version: number
}

const newPair = async () => ({ li: await seller({ name: '李娜' }), wang: await seller({ name: '王磊' }) })

/** Li stands in for Wang, as Wang asks. */
async function cover(over: Record<string, unknown> = {}, { by, of = pair }: { by?: Person; of?: typeof pair } = {}) {
  const { li, wang } = of
  const input = { granteeId: li.employeeId, coveredId: wang.employeeId, to: at(24), reason: '产假代管', ...over }
  const { grant } = await company.mutate(by ?? wang, 'requestCover', input, 'grant { id version }')
  return { li, wang, grant: { grantId: grant.id, version: grant.version } }
}

async function lend(over: Record<string, unknown> = {}, li = pair.li) {
  const { grant } = await company.mutate(
    li,
    'requestBreakGlass',
    { role: 'HR', hours: 2, reason, ...over },
    'grant { id version }',
  )
  return { li, grant: { grantId: grant.id, version: grant.version } }
}

const decide = (who: Principal, grant: Grant, action = 'approveGrant', more: object = {}) =>
  company.mutate(who, action, { ...grant, ...more }, 'grant { id version status startsAt endsAt }')

/** As the service takes them for who they are, at the moment of its clock. */
const resolved = ({ subject, roles }: Principal) =>
  resolvePrincipal(service.db, { subject, kind: 'EMPLOYEE', roles }, newId(), service.clock)

/** What is known of a caller is used again for a second. */
const resolvedTo = (person: Principal, expected: Partial<Principal>) =>
  eventually(async () => {
    expect(await resolved(person)).toMatchObject(expected)
    return true
  })

/** Whether a timer is to close it some day. */
const isTimed = async ({ grantId }: Grant) =>
  (await service.db.query('SELECT 1 FROM graphile_worker.jobs WHERE key = $1', [`access-grant-due:${grantId}`]))
    .length > 0

const statusOf = async ({ grantId }: Grant) => {
  const { data } = await service.gql(auditor, 'query ($id: ID!) { accessGrant(id: $id) { status version closedAt } }', {
    id: grantId,
  })
  return data?.accessGrant
}

describe('a cover', () => {
  test('counts from its start until before its end, is told to all, and ends by itself', async () => {
    const { li, wang, grant } = await cover({ from: at(1), to: at(24) }, { of: await newPair() })
    expect(await decide(manager, grant)).toMatchObject({
      grant: { status: 'ACTIVE', startsAt: new Date(at(1)), endsAt: new Date(at(24)) },
    })
    const none = { coveredIds: [], grantIds: [], breakGlassRoles: [] }
    const one = { coveredIds: [wang.employeeId], grantIds: [grant.grantId], breakGlassRoles: [], roles: ['CONSULTANT'] }
    service.clock.set(at(1))
    await resolvedTo(li, { ...one, employeeId: li.employeeId } as Partial<Principal>)
    service.clock.advance(-1)
    expect(await resolved(li)).toMatchObject(none)
    service.clock.set(at(24))
    service.clock.advance(-1)
    expect(await resolved(li)).toMatchObject(one)
    service.clock.set(at(24))
    expect(await resolved(li)).toMatchObject(none)
    expect(await resolved(wang)).toMatchObject(none)

    expect(await service.runDueJobs()).toContain('access-grant-due')
    expect(await statusOf(grant)).toEqual({ status: 'ENDED', version: 3, closedAt: new Date(at(24)) })
    const facts = async (type: 'Requested' | 'Approved' | 'Closed') =>
      (await service.published(`performance.AccessGrant${type}.v1`)).filter(
        ({ aggregateId }) => aggregateId === grant.grantId,
      )
    expect(await facts('Requested')).toMatchObject([{ data: { kind: 'COVER', requestedById: wang.employeeId } }])
    expect(await facts('Approved')).toMatchObject([{ data: { approvedById: manager.employeeId, startsAt: at(1) } }])
    expect(await facts('Closed')).toMatchObject([{ data: { outcome: 'ENDED', closedById: null } }])
    const states = (await service.publishedState('state.performance.access-grant.v1')).filter(
      ({ aggregateId }) => aggregateId === grant.grantId,
    )
    expect(states.map(({ data }) => [data.version, data.status])).toEqual([
      [1, 'REQUESTED'],
      [2, 'ACTIVE'],
      [3, 'ENDED'],
    ])
    expect(JSON.stringify(states)).not.toContain('产假代管')
  })

  test('one without a start counts from the approval on, and never from before', async () => {
    const { grant } = await cover()
    service.clock.advance(60_000)
    expect(await decide(manager, grant)).toMatchObject({
      grant: { startsAt: service.clock.now() },
    })
    const past = await cover({ from: at(-5) })
    expect(await decide(manager, past.grant)).toMatchObject({
      grant: { startsAt: service.clock.now() },
    })
  })

  test.each([
    ['the manager above', () => boss, { grant: { status: 'ACTIVE' } }],
    ['a director', () => director, { grant: { status: 'ACTIVE' } }],
    ['the manager of another team, who does not even see it', () => stranger, { code: 'NOT_FOUND' }],
    ['an auditor', () => auditor, { code: 'FORBIDDEN' }],
    ['HR', () => company.hr, { code: 'FORBIDDEN' }],
  ])('R197: decided by %s', async (_, who, answer) => {
    const { grant } = await cover()
    expect(await decide(who(), grant)).toMatchObject(answer)
  })

  test('R197: whoever has a part in it decides nothing, manager or director though they are', async () => {
    const asked = await cover({}, { by: manager })
    expect(await decide(manager, asked.grant)).toMatchObject({ code: 'OWN_GRANT' })
    expect(await decide(manager, asked.grant, 'rejectGrant', { reason: 'nein' })).toMatchObject({ code: 'OWN_GRANT' })
    expect(await decide(boss, asked.grant)).toMatchObject({ grant: { status: 'ACTIVE' } })

    const { wang } = pair
    const forManager = { granteeId: manager.employeeId, coveredId: wang.employeeId, to: at(24), reason: '出差' }
    const { grant } = await company.mutate(wang, 'requestCover', forManager, 'grant { id version }')
    expect(await decide(manager, { grantId: grant.id, version: 1 })).toMatchObject({ code: 'OWN_GRANT' })

    const ofManager = { granteeId: wang.employeeId, coveredId: manager.employeeId, to: at(24), reason: '出差' }
    const { grant: second } = await company.mutate(wang, 'requestCover', ofManager, 'grant { id version }')
    expect(await decide(manager, { grantId: second.id, version: 1 })).toMatchObject({ code: 'OWN_GRANT' })
    await expect(
      service.db.query(
        `UPDATE access_grant SET status = 'ACTIVE', decided_by_id = covered_id, decided_at = now(),
        starts_at = now() - interval '1 year' WHERE id = $1`,
        [second.id],
      ),
    ).rejects.toThrow('access_grant_second_person')
  })

  test('of two approvers at once one is the approver', async () => {
    const { grant } = await cover()
    const answers = await Promise.all([decide(manager, grant), decide(boss, grant)])
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['ApproveGrantPayload', 'ConflictError'])
    const approvals = await service.published('performance.AccessGrantApproved.v1')
    expect(approvals.filter(({ aggregateId }) => aggregateId === grant.grantId)).toHaveLength(1)
  })

  test('does not chain, and lends neither role nor team', async () => {
    const { li, grant } = await cover({}, { of: await newPair() })
    await decide(manager, grant)
    const third = await seller()
    const input = { granteeId: third.employeeId, coveredId: li.employeeId, to: at(24), reason: '出差' }
    const { grant: second } = await company.mutate(li, 'requestCover', input, 'grant { id }')
    await decide(manager, { grantId: second.id, version: 1 })
    await resolvedTo(third, { coveredIds: [li.employeeId], roles: ['CONSULTANT'], teamIds: [], ledTeamIds: [] })

    const ofManager = { granteeId: third.employeeId, coveredId: manager.employeeId, to: at(24), reason: '出差' }
    const { grant: third2 } = await company.mutate(third, 'requestCover', ofManager, 'grant { id }')
    await decide(boss, { grantId: third2.id, version: 1 })
    const standIn = await eventually(async () => {
      const principal = await resolved(third)
      return principal.coveredIds.includes(manager.employeeId) && principal
    })
    expect(standIn).toMatchObject({ roles: ['CONSULTANT'], teamIds: [], ledTeamIds: [] })
    // What the manager may decide, the one who stands in may not.
    const open = await cover()
    expect(await decide(standIn, open.grant)).toMatchObject({ code: 'FORBIDDEN' })
  })

  test.each([
    ['a stranger asks', {}, () => stranger, { code: 'FORBIDDEN' }],
    ['61 days', { to: at(61 * 24) }, undefined, { rule: 'P12', code: 'GRANT_TOO_LONG' }],
    ['an end in the past', { to: at(-1) }, undefined, { fields: [{ path: 'to' }] }],
    ['an end before the start', { from: at(9), to: at(8) }, undefined, { fields: [{ path: 'from' }] }],
    ['an unknown colleague', { coveredId: newId() }, undefined, { code: 'NOT_FOUND' }],
    ['no reason', { reason: ' ' }, undefined, { fields: [{ path: 'reason' }] }],
  ])('is not asked for: %s', async (_, wrong, by, answer) => {
    const { li, wang } = pair
    const input = { granteeId: li.employeeId, coveredId: wang.employeeId, to: at(24), reason: '出差', ...wrong }
    expect(await company.mutate(by?.() ?? wang, 'requestCover', input)).toMatchObject(answer)
  })

  test('R157: who is in training stands in for nobody; nobody stands in for themselves', async () => {
    const [trainee, wang] = [await seller({ certified: false }), pair.wang]
    const input = { granteeId: trainee.employeeId, coveredId: wang.employeeId, to: at(24), reason: '出差' }
    expect(await company.mutate(wang, 'requestCover', input)).toMatchObject({ rule: 'R157', code: 'NOT_CERTIFIED' })
    const own = { ...input, granteeId: wang.employeeId }
    expect(await company.mutate(wang, 'requestCover', own)).toMatchObject({ code: 'OWN_COVER' })
  })
})

describe('before and after', () => {
  test('a request is taken back by who asked, and by nobody else', async () => {
    const { li, wang, grant } = await cover()
    expect(await decide(li, grant, 'withdrawGrant')).toMatchObject({ code: 'NOT_FOUND' })
    expect(await decide(wang, grant, 'withdrawGrant')).toMatchObject({ grant: { status: 'WITHDRAWN' } })
    expect(await decide(manager, grant)).toMatchObject({ code: 'WRONG_STATE' })
  })

  test('a request that is refused is over', async () => {
    const { grant } = await cover()
    expect(await decide(manager, grant, 'rejectGrant', { reason: '由团队另行安排' })).toMatchObject({
      grant: { status: 'REJECTED' },
    })
    expect(await decide(boss, { ...grant, version: 2 })).toMatchObject({ code: 'WRONG_STATE' })
    expect(await isTimed(grant)).toBe(false)
  })

  test('a request that nobody decides expires, and is not approved at the last moment or after', async () => {
    const { grant } = await cover()
    service.clock.set(at(24))
    expect(await decide(manager, grant)).toMatchObject({ code: 'GRANT_EXPIRED' })
    await service.runDueJobs()
    expect(await statusOf(grant)).toMatchObject({ status: 'EXPIRED' })
  })

  test.each([
    ['the one who stands in', 'li'],
    ['the covered one', 'wang'],
    ['the manager', 'manager'],
    ['a director', 'director'],
  ] as const)('revoked by %s, it counts no more', async (_, by) => {
    const { li, wang, grant } = await cover({}, { of: by === 'li' ? await newPair() : pair })
    await decide(manager, grant)
    expect(await isTimed(grant)).toBe(true)
    if (by === 'li') await resolvedTo(li, { coveredIds: [wang.employeeId] })
    const who = { li, wang, manager, director }[by]
    const active = { ...grant, version: 2 }
    expect(await decide(stranger, active, 'revokeGrant', { reason: '不需要' })).toMatchObject({ code: 'NOT_FOUND' })
    expect(await decide(who, active, 'revokeGrant', { reason: '提前返岗' })).toMatchObject({
      grant: { status: 'REVOKED' },
    })
    // What is known of a caller is used again for a second: once is enough.
    if (by === 'li') await resolvedTo(li, { coveredIds: [], grantIds: [] })
    expect(await decide(who, { ...grant, version: 3 }, 'revokeGrant', { reason: '再次' })).toMatchObject({
      code: 'WRONG_STATE',
    })
    expect(await isTimed(grant)).toBe(false)
  })

  test('a stale version decides nothing', async () => {
    const { grant } = await cover()
    expect(await decide(manager, { ...grant, version: 7 })).toMatchObject({ code: 'STALE_VERSION', currentVersion: 1 })
  })

  test('who is suspended gives back what they were granted; who leaves is covered no more', async () => {
    const { li, wang, grant } = await cover({}, { of: await newPair() })
    await decide(manager, grant)
    await company.mutate(company.hr, 'suspendEmployee', { employeeId: wang.employeeId, version: wang.version })
    expect(await statusOf(grant)).toMatchObject({ status: 'ACTIVE' })
    await company.mutate(company.hr, 'suspendEmployee', { employeeId: li.employeeId, version: li.version })
    expect(await statusOf(grant)).toMatchObject({ status: 'ENDED' })

    const other = await cover({}, { of: await newPair() })
    const asked = await cover({ coveredId: other.wang.employeeId }, { by: manager })
    await decide(manager, other.grant)
    await resolvedTo(other.li, { coveredIds: [other.wang.employeeId] })
    const leaving = { employeeId: other.wang.employeeId, version: other.wang.version, lastDay: '2026-03-02' }
    await company.mutate(company.hr, 'employeeLeaves', leaving)
    expect(await statusOf(other.grant)).toMatchObject({ status: 'ENDED' })
    expect(await statusOf(asked.grant)).toMatchObject({ status: 'EXPIRED' })
    await resolvedTo(other.li, { coveredIds: [], grantIds: [] })
  })

  test('seen by those with a part in it, the manager, HR, auditors and directors; to others it does not exist', async () => {
    const { li, wang, grant } = await cover()
    const outsider = await seller()
    const source = `query ($id: ID!) { accessGrant(id: $id) { id reason grantee { id } covered { id } requestedBy { id } }
      accessGrants(first: 100) { edges { node { id } } totalCount } }`
    const see = async (who: Principal, id = grant.grantId) => (await service.gql(who, source, { id })).data
    for (const who of [li, wang, manager, boss, director, auditor, company.hr]) {
      const seen = await see(who)
      expect(seen?.accessGrant).toEqual({
        id: grant.grantId,
        reason: '产假代管',
        grantee: { id: li.employeeId },
        covered: { id: wang.employeeId },
        requestedBy: { id: wang.employeeId },
      })
      expect(seen?.accessGrants.edges).toContainEqual({ node: { id: grant.grantId } })
    }
    for (const who of [outsider, stranger]) {
      expect(await see(who)).toEqual({ ...(await see(who, newId())), accessGrants: expect.anything() })
      expect((await see(who))?.accessGrants.edges).not.toContainEqual({ node: { id: grant.grantId } })
    }
    expect((await see(outsider))?.accessGrants).toEqual({ edges: [], totalCount: 0 })
  })
})

describe('a break-glass grant', () => {
  test('lends a role for reading, from the approval on, for its hours', async () => {
    const { li, grant } = await lend({}, await seller())
    service.clock.set(at(1))
    expect(await decide(director, grant)).toMatchObject({
      grant: { startsAt: new Date(at(1)), endsAt: new Date(at(3)) },
    })
    const lent = { breakGlassRoles: ['HR'], grantIds: [grant.grantId], roles: ['CONSULTANT'], coveredIds: [] }
    await resolvedTo(li, lent as Partial<Principal>)
    const other = await seller()
    const file = async () => {
      const source = 'query PersonnelFile($id: ID!) { employee(id: $id) { subject } }'
      return (await service.gql(await resolved(li), source, { id: other.employeeId })).data?.employee
    }
    expect(await file()).toEqual({ subject: other.subject })
    const input = { employeeId: other.employeeId, version: other.version }
    expect(await company.mutate(await resolved(li), 'suspendEmployee', input)).toMatchObject({ code: 'FORBIDDEN' })
    service.clock.set(at(3))
    expect(await file()).toEqual({ subject: null })
    await service.runDueJobs()
    expect(await statusOf(grant)).toMatchObject({ status: 'ENDED' })
  })

  test.each([
    ['the manager', () => manager],
    ['an auditor, who writes nothing but findings', () => auditor],
    ['HR', () => company.hr],
  ])('is not approved by %s', async (_, who) => {
    const { grant } = await lend()
    expect(await decide(who(), grant)).toMatchObject({ code: 'FORBIDDEN' })
    expect(await statusOf(grant)).toMatchObject({ status: 'REQUESTED' })
  })

  test('a director does not lend themselves a role; another does', async () => {
    const { grant } = await lend({ role: 'FINANCE' }, director)
    expect(await decide(director, grant)).toMatchObject({ code: 'OWN_GRANT' })
    const other = await company.hire({ roles: ['DIRECTOR'] })
    expect(await decide(other, grant)).toMatchObject({ grant: { status: 'ACTIVE' } })
  })

  test.each([
    ['a reason without substance', { reason: 'urgent' }, { fields: [{ path: 'reason' }] }],
    ['nine hours', { hours: 9 }, { rule: 'P12', code: 'GRANT_TOO_LONG' }],
    ['no hour', { hours: 0 }, { fields: [{ path: 'hours' }] }],
    ['a role one has', { role: 'CONSULTANT' }, { code: 'OWN_ROLE' }],
  ])('is not asked for with %s', async (_, wrong, answer) => {
    const all = () => service.db.query('SELECT id FROM access_grant')
    const before = (await all()).length
    expect(
      await company.mutate(pair.li, 'requestBreakGlass', { role: 'HR', hours: 2, reason, ...wrong }),
    ).toMatchObject(answer)
    expect(await all()).toHaveLength(before)
  })

  test('expires when nobody approves it in time', async () => {
    const { grant } = await lend()
    service.clock.set(at(8))
    expect(await decide(director, grant)).toMatchObject({ code: 'GRANT_EXPIRED' })
    await service.runDueJobs()
    expect(await statusOf(grant)).toMatchObject({ status: 'EXPIRED' })
  })
})

describe('the report', () => {
  const source = `query Report($from: DateTime!, $to: DateTime!) {
    breakGlassReport(from: $from, to: $to) { edges { node {
      id role reason grantee { id } decidedBy { id } startsAt endsAt minutesInForce
      uses { totalCount edges { node { service operation kind requestId employee { id } fields { name ids idCount } } } }
    } } }
  }`
  const report = async (who: Principal, from: string, to: string): Promise<{ id: string }[]> => {
    const { data, errors } = await service.gql(who, source, { from, to })
    if (errors !== undefined) throw new Error(errors.map(({ message }) => message).join('; '))
    return data?.breakGlassReport.edges.map(({ node }: { node: { id: string } }) => node)
  }

  test('says who had which role, why, by whom, how long, and what was done in every service', async () => {
    const { li, grant } = await lend({ hours: 2 }, await seller())
    await decide(director, grant)
    await resolvedTo(li, { breakGlassRoles: ['HR'] })
    const principal = { ...(await resolved(li)), requestId: 'request-1' }
    const id = manager.employeeId
    const read = await service.gql(principal, 'query File($id: ID!) { employee(id: $id) { subject } me { id } }', {
      id,
    })
    expect(read.errors).toBeUndefined()
    const entries = await service.db.query(
      `SELECT kind, action, actor, grant_ids, request_id, subjects FROM sys.audit_entry
        WHERE kind = 'EXCEPTION' AND $1 = ANY(grant_ids)`,
      [grant.grantId],
    )
    expect(entries).toEqual([
      {
        kind: 'EXCEPTION',
        action: 'File',
        actor: li.subject,
        grant_ids: [grant.grantId],
        request_id: 'request-1',
        subjects: [{ type: 'access-grant', id: grant.grantId }],
      },
    ])
    const told = (await service.published('performance.AccessExceptionUsed.v1')).filter(
      ({ aggregateId }) => aggregateId === li.employeeId,
    )
    const used = { ...told[0]?.data, operation: 'Elsewhere' }
    for (const [index, name] of services.entries()) {
      const event = {
        id: newId(),
        type: `${name}.AccessExceptionUsed.v1`,
        aggregateId: li.employeeId,
        data: { ...used, usedAt: at(index / 100) },
      } as const
      expect(await service.deliver(event as never)).toBe('done')
      await service.deliver(event as never)
    }
    service.clock.set(at(1.5))
    const [line] = (await report(auditor, at(0), at(1))).filter(({ id: found }) => found === grant.grantId)
    const [first] = services
    expect(line).toMatchObject({
      role: 'HR',
      reason,
      grantee: { id: li.employeeId },
      decidedBy: { id: director.employeeId },
      startsAt: new Date(at(0)),
      endsAt: new Date(at(2)),
      minutesInForce: 90,
      uses: { totalCount: services.length },
    })
    expect((line as unknown as { uses: { edges: { node: object }[] } }).uses.edges.at(-1)?.node).toEqual({
      service: first,
      operation: 'Elsewhere',
      kind: 'QUERY',
      requestId: 'request-1',
      employee: { id: li.employeeId },
      fields: [
        { name: 'employee', ids: [id], idCount: 1 },
        { name: 'me', ids: [], idCount: 0 },
      ],
    })
  })

  test('has what counted in the period: from its start until before its end or its revocation', async () => {
    const { grant } = await lend({ hours: 2 })
    service.clock.set(at(1))
    await decide(director, grant)
    const has = async (from: number, to: number) =>
      (await report(auditor, at(from), at(to))).some(({ id }) => id === grant.grantId)
    expect([await has(0, 1), await has(0, 1.1), await has(2.9, 9), await has(3, 9)]).toEqual([false, true, true, false])
    service.clock.set(at(2))
    await decide(director, { ...grant, version: 2 }, 'revokeGrant', { reason: '查阅完毕' })
    expect([await has(1.9, 9), await has(2, 9)]).toEqual([true, false])
    const never = await lend()
    expect((await report(auditor, at(-99), at(99))).some(({ id }) => id === never.grant.grantId)).toBe(false)
    expect(await report(await seller(), at(-99), at(99))).toEqual([])
    await expect(report(auditor, at(1), at(1))).rejects.toThrow()
  })
})
