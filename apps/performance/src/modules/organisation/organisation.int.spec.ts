import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { newId } from '@sellgraph/kernel'
import { resolvePrincipal } from '@sellgraph/organisation'
import { startTestService, type TestService } from '@sellgraph/service-kit/testing'
import { performance } from '../../service.ts'
import { type Company, foundCompany } from '../../testing/company.ts'

let service: TestService
let company: Company

beforeAll(async () => {
  service = await startTestService(performance, { at: '2026-03-02T01:30:00Z' })
  company = await foundCompany(service)
})
afterAll(() => service.stop())

const onboarding = (extra: Record<string, unknown> = {}) => ({
  subject: `spec.${newId()}`,
  name: '李娜',
  nameEn: 'Li Na',
  positionId: company.positionId,
  joinedOn: '2026-03-02',
  ...extra,
})

test('R157: somebody joins in training, with the next number of the year, and every service learns of it', async () => {
  const team = await company.team()
  const input = onboarding({ teamId: team.id })
  const { employee } = await company.mutate(
    company.hr,
    'onboardEmployee',
    input,
    'employee { id version number status subject joinedOn position { level } team { id } memberships { fromDate toDate } }',
  )
  expect(employee).toMatchObject({
    version: 1,
    status: 'ONBOARDING',
    number: expect.stringMatching(/^E-2026-\d{6}$/),
    subject: input.subject,
    position: { level: 'CONSULTANT' },
    team: { id: team.id },
    memberships: [{ fromDate: '2026-03-02', toDate: null }],
  })
  const facts = await service.published('performance.EmployeeOnboarded.v1')
  expect(facts.find(({ aggregateId }) => aggregateId === employee.id)?.data).toMatchObject({
    positionLevel: 'CONSULTANT',
    teamId: team.id,
  })
  const states = await service.publishedState('state.performance.employee.v1')
  expect(states.find(({ aggregateId }) => aggregateId === employee.id)?.data).toMatchObject({
    version: 1,
    status: 'ONBOARDING',
    leftOn: null,
  })
  const caller = { subject: input.subject, kind: 'EMPLOYEE', roles: ['CONSULTANT'] } as const
  expect(await resolvePrincipal(service.db, caller)).toMatchObject({ employeeId: employee.id, teamIds: [] })
})

test('employee numbers have no gap, also when people join at the same moment and one of them is refused', async () => {
  const taken = onboarding()
  await company.mutate(company.hr, 'onboardEmployee', taken)
  const results = await Promise.all(
    [onboarding(), onboarding({ subject: taken.subject }), onboarding(), onboarding()].map((input) =>
      company.mutate(company.hr, 'onboardEmployee', input, 'employee { number }'),
    ),
  )
  expect(results.filter(({ __typename }) => __typename === 'ConflictError')).toEqual([
    expect.objectContaining({ code: 'SUBJECT_TAKEN' }),
  ])
  const rows = await service.db.query<{ number: string }>(
    `SELECT number FROM employee WHERE number LIKE 'E-2026-%' ORDER BY number`,
  )
  expect(rows.map(({ number }) => number)).toEqual(
    rows.map((_, index) => `E-2026-${String(index + 1).padStart(6, '0')}`),
  )
})

test('only HR and ADMIN take people in; a consultant is refused', async () => {
  const admin = { ...company.hr, subject: 'admin', roles: ['ADMIN' as const] }
  expect(await company.mutate(admin, 'onboardEmployee', onboarding())).toMatchObject({
    __typename: 'OnboardEmployeePayload',
  })
  const consultant = await company.hire({ roles: ['CONSULTANT'] })
  expect(await company.mutate(consultant, 'onboardEmployee', onboarding())).toMatchObject({ code: 'FORBIDDEN' })
  expect(await company.mutate(consultant, 'createTeam', { name: 'mine' })).toMatchObject({ code: 'FORBIDDEN' })
})

test.each([
  ['an unknown position', { positionId: newId() }, { code: 'NOT_FOUND' }],
  ['an unknown team', { teamId: newId() }, { code: 'NOT_FOUND' }],
  ['a blank name', { name: '  ' }, { fields: [{ path: 'name' }] }],
])('%s is refused and nobody joins', async (_, wrong, answer) => {
  const input = onboarding(wrong)
  expect(await company.mutate(company.hr, 'onboardEmployee', input)).toMatchObject(answer)
  expect(await service.db.query('SELECT 1 FROM employee WHERE subject = $1', [input.subject])).toEqual([])
})

test('codes of positions, names of teams and numbers of employees are taken once', async () => {
  const code = `C-${newId()}`
  const position = { code, title: '经理', level: 'MANAGER' }
  const both = await Promise.all([1, 2].map(() => company.mutate(company.hr, 'createPosition', position)))
  expect(both.map(({ __typename }) => __typename).sort()).toEqual(['ConflictError', 'CreatePositionPayload'])
  const name = `华南 ${newId()}`
  await company.team(name)
  expect(await company.mutate(company.hr, 'createTeam', { name })).toMatchObject({ code: 'NAME_TAKEN' })
  const number = `OLD-${newId()}`
  expect(
    await company.mutate(company.hr, 'onboardEmployee', onboarding({ number }), 'employee { number }'),
  ).toMatchObject({ employee: { number } })
  expect(await company.mutate(company.hr, 'onboardEmployee', onboarding({ number }))).toMatchObject({
    code: 'NUMBER_TAKEN',
  })
})

test('a manager leads a team and the teams below it, in the place of the one before', async () => {
  const team = await company.team()
  const below = await company.team(undefined, team.id)
  const first = await company.hire({ roles: ['MANAGER'], teamId: team.id, leads: team.id })
  expect([...first.teamIds].sort()).toEqual([team.id, below.id].sort())
  const second = await company.hire({ roles: ['MANAGER'], teamId: team.id, leads: team.id })
  expect(second.teamIds).toContain(below.id)
  const states = await service.publishedState('state.performance.employee.v1')
  const latest = (id: string) => states.findLast(({ aggregateId }) => aggregateId === id)?.data
  expect(latest(first.employeeId)?.managerOfTeamIds).toEqual([])
  expect(latest(second.employeeId)?.managerOfTeamIds).toEqual([team.id])
  expect(
    (await service.publishedState('state.performance.team.v1')).findLast(({ aggregateId }) => aggregateId === team.id)
      ?.data,
  ).toMatchObject({
    managerId: second.employeeId,
    version: 3,
  })
})

test('a transfer of today changes team and scope at once; the history keeps both', async () => {
  const [from, to] = [await company.team(), await company.team()]
  const li = await company.hire({ roles: ['CONSULTANT'], teamId: from.id })
  const move = { employeeId: li.employeeId, version: li.version, teamId: to.id, effectiveOn: '2026-03-02' }
  const { employee } = await company.mutate(
    company.hr,
    'transferEmployee',
    move,
    'employee { team { id } memberships { team { id } fromDate toDate } }',
  )
  expect(employee).toEqual({
    team: { id: to.id },
    memberships: [
      { team: { id: from.id }, fromDate: '2026-01-05', toDate: '2026-03-01' },
      { team: { id: to.id }, fromDate: '2026-03-02', toDate: null },
    ],
  })
  const facts = await service.published('performance.EmployeeTransferred.v1')
  expect(facts.filter(({ aggregateId }) => aggregateId === li.employeeId).map(({ data }) => data)).toEqual([
    expect.objectContaining({ fromTeamId: from.id, toTeamId: to.id, effectiveOn: '2026-03-02' }),
  ])
  expect(await company.mutate(company.hr, 'transferEmployee', move)).toMatchObject({ code: 'TRANSFER_NOT_IN_ORDER' })
  const later = { ...move, effectiveOn: '2026-03-03' }
  expect(await company.mutate(company.hr, 'transferEmployee', later)).toMatchObject({
    code: 'STALE_VERSION',
    currentVersion: li.version + 2,
  })
})

test('a transfer to come takes effect on its day', async () => {
  const [from, to] = [await company.team(), await company.team()]
  const li = await company.hire({ roles: ['CONSULTANT'], teamId: from.id })
  const move = { employeeId: li.employeeId, version: li.version, teamId: to.id, effectiveOn: '2026-03-10' }
  const planned = await company.mutate(company.hr, 'transferEmployee', move, 'employee { team { id } }')
  expect(planned.employee.team.id).toBe(from.id)
  const moved = async () =>
    (await service.published('performance.EmployeeTransferred.v1')).filter(
      ({ aggregateId }) => aggregateId === li.employeeId,
    )
  service.clock.set('2026-03-09T15:59:59Z')
  expect(await service.runDueJobs()).toEqual([])
  expect(await moved()).toEqual([])
  service.clock.set('2026-03-09T16:00:00Z')
  expect(await service.runDueJobs()).toEqual(['employee-change-due'])
  expect(await moved()).toHaveLength(1)
  const { data } = await service.gql(company.hr, 'query ($id: ID!) { employee(id: $id) { team { id } } }', {
    id: li.employeeId,
  })
  expect(data?.employee.team.id).toBe(to.id)
  service.clock.set('2026-03-02T01:30:00Z')
})

test('who leaves leads nobody any more, loses every right, and the account may be given on', async () => {
  const team = await company.team()
  const boss = await company.hire({ roles: ['MANAGER'], teamId: team.id, leads: team.id })
  const { employee } = await company.mutate(
    company.hr,
    'employeeLeaves',
    { employeeId: boss.employeeId, version: boss.version, lastDay: '2026-03-02' },
    'employee { status lastDay leads { id } }',
  )
  expect(employee).toEqual({ status: 'LEFT', lastDay: '2026-03-02', leads: [] })
  const facts = await service.published('performance.EmployeeLeft.v1')
  expect(facts.find(({ aggregateId }) => aggregateId === boss.employeeId)?.data).toMatchObject({ leftOn: '2026-03-02' })
  expect(
    await resolvePrincipal(service.db, { subject: boss.subject, kind: 'EMPLOYEE', roles: ['MANAGER'] }),
  ).toMatchObject({ employeeId: null, teamIds: [] })
  expect(await company.mutate(company.hr, 'onboardEmployee', onboarding({ subject: boss.subject }))).toMatchObject({
    __typename: 'OnboardEmployeePayload',
  })
  expect(
    await company.mutate(company.hr, 'employeeLeaves', {
      employeeId: boss.employeeId,
      version: boss.version + 2,
      lastDay: '2026-03-02',
    }),
  ).toMatchObject({ code: 'WRONG_STATE', currentState: 'LEFT' })
})

test('a last day to come takes effect when it is over', async () => {
  const li = await company.hire({ roles: ['CONSULTANT'] })
  const input = { employeeId: li.employeeId, version: li.version, lastDay: '2026-03-06' }
  const { employee } = await company.mutate(company.hr, 'employeeLeaves', input, 'employee { status lastDay }')
  expect(employee).toEqual({ status: 'CERTIFIED', lastDay: '2026-03-06' })
  service.clock.set('2026-03-06T16:00:00Z')
  expect(await service.runDueJobs()).toEqual(['employee-change-due'])
  const { data } = await service.gql(company.hr, 'query ($id: ID!) { employee(id: $id) { status } }', {
    id: li.employeeId,
  })
  expect(data?.employee.status).toBe('LEFT')
  service.clock.set('2026-03-02T01:30:00Z')
})

test('a transfer on the last day does not end it early', async () => {
  const team = await company.team()
  const li = await company.hire({ roles: ['CONSULTANT'] })
  const leaving = { employeeId: li.employeeId, version: li.version, lastDay: '2026-03-06' }
  await company.mutate(company.hr, 'employeeLeaves', leaving)
  const move = { employeeId: li.employeeId, version: li.version + 1, teamId: team.id, effectiveOn: '2026-03-06' }
  await company.mutate(company.hr, 'transferEmployee', move)
  const now = async () => {
    const source = 'query ($id: ID!) { employee(id: $id) { status team { id } } }'
    return (await service.gql(company.hr, source, { id: li.employeeId })).data?.employee
  }
  service.clock.set('2026-03-05T16:00:00Z')
  await service.runDueJobs()
  expect(await now()).toEqual({ status: 'CERTIFIED', team: { id: team.id } })
  service.clock.set('2026-03-06T16:00:00Z')
  await service.runDueJobs()
  expect(await now()).toEqual({ status: 'LEFT', team: { id: team.id } })
  service.clock.set('2026-03-02T01:30:00Z')
})

test('a suspended employee has no rights until reinstated', async () => {
  const li = await company.hire({ roles: ['CONSULTANT'] })
  const at = (version: number) => ({ employeeId: li.employeeId, version })
  expect(await company.mutate(company.hr, 'reinstateEmployee', at(li.version))).toMatchObject({ code: 'WRONG_STATE' })
  await company.mutate(company.hr, 'activateEmployee', at(li.version))
  const { employee } = await company.mutate(company.hr, 'suspendEmployee', at(li.version + 1), 'employee { status }')
  expect(employee.status).toBe('SUSPENDED')
  const caller = { subject: li.subject, kind: 'EMPLOYEE', roles: ['CONSULTANT'] } as const
  expect(await resolvePrincipal(service.db, caller)).toMatchObject({ employeeId: null })
  expect(
    await company.mutate(company.hr, 'reinstateEmployee', at(li.version + 2), 'employee { status }'),
  ).toMatchObject({
    employee: { status: 'ACTIVE' },
  })
})

test('a row of an employee is told also when only what it is made of changes, by whatever statement', async () => {
  const team = await company.team()
  const li = await company.hire({ roles: ['MANAGER'] })
  const latest = async <T extends 'state.performance.employee.v1' | 'state-sensitive.performance.employee.v1'>(
    type: T,
  ) => (await service.publishedState(type)).findLast(({ aggregateId }) => aggregateId === li.employeeId)?.data
  await service.db.transaction((tx) =>
    tx.query('UPDATE team SET manager_id = $2 WHERE id = $1', [team.id, li.employeeId]),
  )
  expect(await latest('state.performance.employee.v1')).toMatchObject({
    managerOfTeamIds: [team.id],
    version: li.version,
  })
  await service.db.transaction((tx) =>
    tx.query(
      `INSERT INTO team_membership (id, employee_id, from_date, team_id, position_id, applied, created_at)
       VALUES ($1, $2, '2026-05-01', $3, $4, FALSE, now())`,
      [newId(), li.employeeId, team.id, company.positionId],
    ),
  )
  expect((await latest('state-sensitive.performance.employee.v1'))?.memberships).toMatchObject([
    { fromDate: '2026-01-05', teamId: null, applied: true },
    { fromDate: '2026-05-01', teamId: team.id, applied: false },
  ])
  await expect(
    service.db.query(`UPDATE position SET level = 'DIRECTOR' WHERE id = $1`, [company.positionId]),
  ).rejects.toThrow('keeps its level')
})

test('a last day to come is told only to those who may read personnel files', async () => {
  const li = await company.hire({ roles: ['CONSULTANT'] })
  await company.mutate(company.hr, 'employeeLeaves', {
    employeeId: li.employeeId,
    version: li.version,
    lastDay: '2026-04-30',
  })
  const own = ({ aggregateId }: { aggregateId: string }) => aggregateId === li.employeeId
  const plain = (await service.publishedState('state.performance.employee.v1')).findLast(own)
  expect(plain?.data).toMatchObject({ version: li.version + 1, leftOn: null })
  expect(JSON.stringify(plain)).not.toContain('2026-04-30')
  const file = (await service.publishedState('state-sensitive.performance.employee.v1')).findLast(own)
  expect(file?.data).toMatchObject({ version: li.version + 1, lastDay: '2026-04-30' })
})

test('colleagues find each other; the personnel file is for the person, the manager and HR', async () => {
  const team = await company.team()
  const li = await company.hire({ roles: ['CONSULTANT'], teamId: team.id })
  const boss = await company.hire({ roles: ['MANAGER'], teamId: team.id, leads: team.id })
  const other = await company.hire({ roles: ['CONSULTANT'] })
  const source = 'query ($id: ID!) { employee(id: $id) { name subject joinedOn memberships { fromDate } } me { id } }'
  const seen = async (principal: typeof li) =>
    (await service.gql(principal, source, { id: li.employeeId })).data?.employee
  const file = { name: '王磊', subject: li.subject, joinedOn: '2026-01-05', memberships: [{ fromDate: '2026-01-05' }] }
  expect(await seen(li)).toEqual(file)
  expect(await seen(boss)).toEqual(file)
  expect(await seen(other)).toEqual({ name: '王磊', subject: null, joinedOn: null, memberships: [] })
  const machine = { ...other, kind: 'MACHINE' as const, roles: ['MACHINE' as const] }
  expect(await seen(machine)).toBeNull()
  const { data } = await service.gql(
    company.hr,
    'query ($id: ID!) { team(id: $id) { manager { id } members { id } } }',
    { id: team.id },
  )
  expect(data?.team.manager.id).toBe(boss.employeeId)
  expect(data?.team.members.map(({ id }: { id: string }) => id).sort()).toEqual([li.employeeId, boss.employeeId].sort())
})

test('the same request twice takes in one person', async () => {
  const input = { ...onboarding(), idempotencyKey: newId() }
  const [first, second] = await Promise.all(
    [1, 2].map(() => company.mutate(company.hr, 'onboardEmployee', input, 'employee { id }')),
  )
  expect(second).toEqual(first)
  expect(await company.mutate(company.hr, 'onboardEmployee', { ...input, name: '别人' })).toMatchObject({
    code: 'IDEMPOTENCY_KEY_REUSED',
  })
})
