import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Principal, Role } from '@sellgraph/identity'
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

const set = (by: Principal, person: Pick<Person, 'employeeId' | 'version'>, roles: readonly Role[], extra = {}) =>
  company.mutate(
    by,
    'setEmployeeRoles',
    { employeeId: person.employeeId, version: person.version, roles, reason: '接任销售经理', ...extra },
    'employee { version roles { visible set granted } }',
  )
const rolesOf = async (person: Person, token: readonly Role[]) =>
  (await resolvePrincipal(service.db, { subject: person.subject, kind: 'EMPLOYEE', roles: token })).roles

test('R197: HR grants roles with a reason; they count together with the account, and every service learns of it', async () => {
  const li = await company.hire({ roles: [] })
  const { employee } = await set(company.hr, li, ['CONSULTANT', 'MANAGER', 'CONSULTANT'])
  expect(employee).toEqual({
    version: li.version + 1,
    roles: { visible: true, set: true, granted: ['CONSULTANT', 'MANAGER'] },
  })
  expect(await rolesOf(li, ['CONSULTANT', 'DIRECTOR'])).toEqual(['CONSULTANT'])
  const facts = await service.published('performance.EmployeeRolesChanged.v1')
  expect(facts.filter(({ aggregateId }) => aggregateId === li.employeeId).map(({ data }) => data)).toEqual([
    {
      employeeId: li.employeeId,
      subject: li.subject,
      number: expect.any(String),
      teamId: null,
      rolesBefore: [],
      rolesAfter: ['CONSULTANT', 'MANAGER'],
      reason: '接任销售经理',
      changedBy: 'hr.first',
    },
  ])
  const states = await service.publishedState('state.performance.employee.v1')
  expect(states.findLast(({ aggregateId }) => aggregateId === li.employeeId)?.data).toMatchObject({
    version: li.version + 1,
    roles: ['CONSULTANT', 'MANAGER'],
  })
})

test('who joins has no role before HR has granted one, unless they join with it', async () => {
  const none = await company.hire({ roles: [] })
  expect(await rolesOf(none, ['CONSULTANT'])).toEqual([])
  const subject = `spec.${newId()}`
  const input = { subject, name: '何军', positionId: company.positionId, joinedOn: '2026-03-02', roles: ['LEGAL'] }
  const { employee } = await company.mutate(company.hr, 'onboardEmployee', input, 'employee { roles { set granted } }')
  expect(employee.roles).toEqual({ set: true, granted: ['LEGAL'] })
  const admin = testPrincipal({ subject: 'admin', roles: ['ADMIN'] })
  const other = { ...input, subject: `spec.${newId()}` }
  expect(await company.mutate(admin, 'onboardEmployee', other)).toMatchObject({ code: 'FORBIDDEN' })
  expect(await service.db.query('SELECT 1 FROM employee WHERE subject = $1', [other.subject])).toEqual([])
})

describe('R197: refused is', () => {
  // Somebody was HR before, so that the company needs no first one.
  beforeAll(async () => set(company.hr, await company.hire({ roles: [], certified: false }), ['HR']))

  test.each<[string, (li: Person) => [by: Principal, roles: Role[], extra?: object], object]>([
    [
      'a change of the own roles',
      (li) => [{ ...li, roles: ['HR'] }, ['HR', 'DIRECTOR']],
      { rule: 'R197', code: 'OWN_ROLES' },
    ],
    [
      'one by the own account, where the record is not known',
      (li) => [testPrincipal({ subject: li.subject, roles: ['HR'] }), ['HR']],
      { code: 'OWN_ROLES' },
    ],
    [
      'a grant by an administrator',
      () => [testPrincipal({ subject: 'admin', roles: ['ADMIN'] }), ['CONSULTANT']],
      { code: 'FORBIDDEN' },
    ],
    [
      'a second HR by an administrator',
      () => [testPrincipal({ subject: 'admin', roles: ['ADMIN'] }), ['HR']],
      { code: 'FORBIDDEN' },
    ],
    ['a grant by a manager', () => [testPrincipal({ roles: ['MANAGER'] }), ['MANAGER']], { code: 'FORBIDDEN' }],
    [
      'a grant by a director, but of HR',
      () => [testPrincipal({ roles: ['DIRECTOR'] }), ['MANAGER']],
      { code: 'FORBIDDEN' },
    ],
    ['an auditor who sells', () => [company.hr, ['AUDITOR', 'CONSULTANT']], { code: 'ROLES_DO_NOT_GO_TOGETHER' }],
    ['a stale version', () => [company.hr, ['CONSULTANT'], { version: 1 }], { code: 'STALE_VERSION' }],
    ['no reason', () => [company.hr, ['CONSULTANT'], { reason: ' ' }], { fields: [{ path: 'reason' }] }],
    ['nobody', () => [company.hr, ['CONSULTANT'], { employeeId: newId() }], { code: 'NOT_FOUND' }],
  ])('%s', async (_, attempt, answer) => {
    const li = await company.hire({ roles: ['CONSULTANT'], certified: false })
    // A change has gone before, so that the first version is stale.
    li.version = (await set(company.hr, li, [])).employee.version
    const [by, roles, extra] = attempt(li)
    expect(await set(by, li, roles, extra)).toMatchObject(answer)
    expect(await service.db.query('SELECT roles FROM employee WHERE id = $1', [li.employeeId])).toEqual([{ roles: [] }])
  })

  test('a grant to somebody who has left', async () => {
    const li = await company.hire({ roles: ['CONSULTANT'] })
    await company.mutate(company.hr, 'employeeLeaves', { ...at(li), lastDay: '2026-03-02' })
    expect(await set(company.hr, { ...li, version: li.version + 2 }, ['CONSULTANT'])).toMatchObject({
      code: 'WRONG_STATE',
    })
  })
})

test('R197: where nobody was HR yet, ADMIN names the first; of two at once one is', async () => {
  const empty = await startTestService(performance)
  try {
    const young = await foundCompany(empty)
    const [first, second] = [
      await young.hire({ roles: [], certified: false }),
      await young.hire({ roles: [], certified: false }),
    ]
    const admins = ['admin.one', 'admin.two'].map((subject) => testPrincipal({ subject, roles: ['ADMIN'] }))
    const answers = await Promise.all(
      [first, second].map((person, index) =>
        young.mutate(admins[index]!, 'setEmployeeRoles', { ...at(person), roles: ['HR'], reason: '公司成立' }),
      ),
    )
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['ForbiddenError', 'SetEmployeeRolesPayload'])
    // Taken away again: it was not the first any more.
    const named = answers[0].__typename === 'SetEmployeeRolesPayload' ? first : second
    const director = testPrincipal({ subject: 'director', roles: ['DIRECTOR'] })
    const after = { employeeId: named.employeeId, version: named.version + 1 }
    expect(await young.mutate(director, 'setEmployeeRoles', { ...after, roles: [], reason: '撤换' })).toMatchObject({
      __typename: 'SetEmployeeRolesPayload',
    })
    const third = await young.hire({ roles: [], certified: false })
    expect(
      await young.mutate(admins[0]!, 'setEmployeeRoles', { ...at(third), roles: ['HR'], reason: '再来' }),
    ).toMatchObject({ code: 'FORBIDDEN' })
  } finally {
    await empty.stop()
  }
})

test('an administrator names no HR where employees still act by their account, since one of them may be HR', async () => {
  const old = await startTestService(performance)
  try {
    const grown = await foundCompany(old)
    const li = await grown.hire({ roles: ['CONSULTANT'] })
    // As the migration left those who were there before.
    await old.db.transaction((tx) => tx.query('UPDATE employee SET roles = NULL'))
    await old.db.transaction((tx) => tx.query('UPDATE sys.org_employee SET roles = NULL'))
    await old.db.transaction((tx) =>
      tx.query(
        `INSERT INTO reach_fact (id, version, created_at, updated_at, kind, employee_id, value, since)
         VALUES ($1, 1, now(), now(), 'ROLE', $2, 'OF_ACCOUNT', '2026-01-05T00:00:00Z')`,
        [newId(), li.employeeId],
      ),
    )
    const caller = { subject: li.subject, kind: 'EMPLOYEE', roles: ['CONSULTANT'] } as const
    expect((await resolvePrincipal(old.db, caller)).roles).toEqual(['CONSULTANT'])
    const { data } = await old.gql(li, '{ me { roles { visible set granted } } }')
    expect(data?.me.roles).toEqual({ visible: true, set: false, granted: [] })
    const admin = testPrincipal({ subject: 'admin', roles: ['ADMIN'] })
    const change = { ...at(li), roles: ['HR'], reason: '公司成立' }
    expect(await grown.mutate(admin, 'setEmployeeRoles', change)).toMatchObject({ code: 'FORBIDDEN' })
    const director = testPrincipal({ subject: 'director', roles: ['DIRECTOR'] })
    expect(await grown.mutate(director, 'setEmployeeRoles', change)).toMatchObject({ code: 'FORBIDDEN' })
    expect(await grown.mutate(grown.hr, 'setEmployeeRoles', change)).toMatchObject({
      __typename: 'SetEmployeeRolesPayload',
    })
    const published = await old.published('performance.EmployeeRolesChanged.v1')
    expect(published.at(-1)?.data).toMatchObject({ rolesBefore: null, rolesAfter: ['HR'] })
  } finally {
    await old.stop()
  }
})

test('of two changes at once one is made; the other is told that it was made on what no longer holds', async () => {
  const li = await company.hire({ roles: ['CONSULTANT'] })
  const answers = await Promise.all([set(company.hr, li, ['CONSULTANT']), set(company.hr, li, ['FINANCE'])])
  expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['ConflictError', 'SetEmployeeRolesPayload'])
})

test('the same request twice changes roles once', async () => {
  const li = await company.hire({ roles: ['CONSULTANT'] })
  const idempotencyKey = newId()
  const [first, second] = await Promise.all([1, 2].map(() => set(company.hr, li, ['CONSULTANT'], { idempotencyKey })))
  expect(first).toEqual(second)
  expect(first.employee.version).toBe(li.version + 1)
})

test('roles are seen by who may see the personnel file, and said to be hidden from others', async () => {
  const li = await company.hire({ roles: ['CONSULTANT'] })
  const other = await company.hire({ roles: ['CONSULTANT'] })
  const source = 'query ($id: ID!) { employee(id: $id) { roles { visible set granted } } }'
  const seen = async (by: Principal) => (await service.gql(by, source, { id: li.employeeId })).data?.employee.roles
  expect(await seen(li)).toEqual({ visible: true, set: true, granted: ['CONSULTANT'] })
  expect(await seen(other)).toEqual({ visible: false, set: null, granted: [] })
})

function at({ employeeId, version }: Person) {
  return { employeeId, version }
}
