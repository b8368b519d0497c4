import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Role } from '@sellgraph/identity'
import { newId } from '@sellgraph/kernel'
import { resolvePrincipal } from '@sellgraph/organisation'
import { startTestService, type TestService } from '@sellgraph/service-kit/testing'
import { performance } from '../../service.ts'
import { type Company, foundCompany, type Person } from '../../testing/company.ts'

let service: TestService
let company: Company
let admin: Person
let director: Person
let owner: Person

beforeAll(async () => {
  service = await startTestService(performance, { at: '2026-03-02T01:30:00Z' })
  company = await foundCompany(service)
  admin = await company.hire({ roles: ['ADMIN'] })
  director = await company.hire({ roles: ['DIRECTOR'] })
  owner = await company.hire({ roles: ['FINANCE'] })
})
afterAll(() => service.stop())

const registration = (over: object = {}) => ({
  account: `erp-${newId()}`,
  name: '客户 ERP 接口',
  purpose: '订单与发货状态同步',
  ownerId: owner.employeeId,
  roles: ['MACHINE'],
  scopes: ['crm:read'],
  rowScope: 'ALL',
  expiresAt: '2027-03-02T00:00:00Z',
  ...over,
})

async function register(over: object = {}, by = admin) {
  const input = registration(over)
  const answer = await company.mutate(by, 'registerApiClient', input, 'client { id version status account }')
  return { answer, account: input.account, clientId: answer.client?.id as string, version: 1 }
}

const step = (who: Person, name: string, { clientId, version }: { clientId: string; version: number }) =>
  company.mutate(who, name, { clientId, version }, 'client { id version status }')

/** As the service takes a machine with a token of this subject; looked up anew each time. */
const machine = (account: string, { roles = ['MACHINE'] as Role[], scopes = ['crm:read', 'crm:write'] } = {}) =>
  resolvePrincipal(
    { manager: service.db.manager, query: (sql, params) => service.db.query(sql, params) },
    { subject: account, kind: 'MACHINE', roles, scopes },
    undefined,
    service.clock,
  )
const nothing = { roles: [], scopes: [], customerIds: [], teamIds: [] }

test('a client may do nothing until a second person has approved it, and then what token and register both say', async () => {
  const { answer, account, ...client } = await register({ roles: ['MACHINE', 'READER'] })
  expect(answer.client).toMatchObject({ status: 'REQUESTED', account })
  expect(await machine(account)).toMatchObject(nothing)
  expect(await step(director, 'approveApiClient', client)).toMatchObject({ client: { status: 'ACTIVE' } })
  expect(await machine(account)).toMatchObject({ roles: ['MACHINE'], scopes: ['crm:read'], customerIds: null })
  expect(await machine(account, { roles: ['MACHINE', 'DIRECTOR', 'READER'], scopes: [] })).toMatchObject({
    roles: ['MACHINE', 'READER'],
    scopes: [],
  })
  expect(await machine('nobody-knows-it')).toMatchObject(nothing)
  const states = await service.publishedState('state.performance.api-client.v1')
  expect(states.findLast(({ aggregateId }) => aggregateId === client.clientId)?.data).toMatchObject({
    account,
    status: 'ACTIVE',
    approvedById: director.employeeId,
  })
})

test('cut off by one person at once, for good; or by its end', async () => {
  const { account, ...client } = await register({ expiresAt: '2026-03-03T00:00:00Z' })
  await step(director, 'approveApiClient', client)
  service.clock.set('2026-03-02T23:59:59.999Z')
  expect(await machine(account)).toMatchObject({ roles: ['MACHINE'] })
  service.clock.set('2026-03-03T00:00:00Z')
  expect(await machine(account)).toMatchObject(nothing)
  service.clock.set('2026-03-02T01:30:00Z')
  const active = { ...client, version: 2 }
  expect(await step(director, 'closeApiClient', active)).toMatchObject({ code: 'FORBIDDEN' })
  expect(await step(admin, 'closeApiClient', active)).toMatchObject({ client: { status: 'CLOSED' } })
  expect(await machine(account)).toMatchObject(nothing)
  expect(await step(director, 'approveApiClient', { ...client, version: 3 })).toMatchObject({ code: 'WRONG_STATE' })
})

test('another registration takes the place of the one before, without a moment between them', async () => {
  const { account, ...first } = await register()
  await step(director, 'approveApiClient', first)
  const customerId = newId()
  const { account: same, ...second } = await register({ account, rowScope: 'CUSTOMERS', customerIds: [customerId] })
  expect(same).toBe(account)
  expect(await machine(account)).toMatchObject({ customerIds: null })
  await step(director, 'approveApiClient', second)
  expect(await machine(account)).toMatchObject({ roles: ['MACHINE'], customerIds: [customerId], teamIds: [] })
  const { data } = await service.gql(
    admin,
    'query ($account: String) { apiClients(account: $account) { edges { node { id status closedBy { id } } } } }',
    { account },
  )
  expect(data?.apiClients.edges).toHaveLength(2)
  expect(data?.apiClients.edges).toContainEqual({ node: { id: first.clientId, status: 'CLOSED', closedBy: null } })
})

test('a client of teams reaches those below them too', async () => {
  const region = await company.team()
  const east = await company.team(undefined, region.id)
  await company.team()
  const { account, ...client } = await register({ rowScope: 'TEAMS', teamIds: [region.id] })
  await step(director, 'approveApiClient', client)
  const principal = await machine(account)
  expect([...principal.teamIds].sort()).toEqual([region.id, east.id].sort())
  expect(principal).toMatchObject({ customerIds: null, employeeId: null })
})

describe('R197: who lets a client in', () => {
  test('neither who entered it nor who answers for it', async () => {
    const { account: _, ...client } = await register({ ownerId: director.employeeId })
    expect(await step(admin, 'approveApiClient', client)).toMatchObject({ code: 'OWN_CLIENT' })
    expect(await step(director, 'approveApiClient', client)).toMatchObject({ code: 'OWN_CLIENT' })
    const second = await company.hire({ roles: ['ADMIN'] })
    expect(await step(second, 'approveApiClient', client)).toMatchObject({ client: { status: 'ACTIVE' } })
  })

  test('others see no register and change nothing in it', async () => {
    const { account: _, ...client } = await register()
    const source = 'query ($id: ID!) { apiClient(id: $id) { id } apiClients { totalCount } }'
    const asked = async (id: string) => (await service.gql(owner, source, { id })).data
    expect(await asked(client.clientId)).toEqual({ apiClient: null, apiClients: { totalCount: 0 } })
    expect(await asked(client.clientId)).toEqual(await asked(newId()))
    for (const action of ['approveApiClient', 'closeApiClient']) {
      expect(await step(owner, action, client)).toMatchObject({ code: 'FORBIDDEN' })
    }
    expect((await register({}, owner)).answer).toMatchObject({ code: 'FORBIDDEN' })
    expect(await step(director, 'approveApiClient', { ...client, clientId: newId() })).toMatchObject({
      code: 'NOT_FOUND',
    })
  })

  test('of two approvals at once one counts', async () => {
    const { account, ...first } = await register()
    const { account: _, ...second } = await register({ account })
    const other = await company.hire({ roles: ['DIRECTOR'] })
    const same = await Promise.all([step(director, 'approveApiClient', first), step(other, 'approveApiClient', first)])
    expect(same.map(({ __typename }) => __typename).sort()).toEqual(['ApproveApiClientPayload', 'ConflictError'])
    const { account: __, ...third } = await register({ account })
    await Promise.all([step(director, 'approveApiClient', second), step(other, 'approveApiClient', third)])
    expect(
      await service.db.query(`SELECT 1 FROM api_client WHERE account = $1 AND status = 'ACTIVE'`, [account]),
    ).toHaveLength(1)
  })
})

test.each([
  ['teams without a team', { rowScope: 'TEAMS' }, 'teamIds'],
  ['customers without a customer', { rowScope: 'CUSTOMERS', customerIds: [] }, 'customerIds'],
  ['all, and a team', { teamIds: [newId()] }, 'teamIds'],
  ['no role', { roles: [] }, 'roles'],
  ['an end in the past', { expiresAt: '2026-03-02T01:30:00Z' }, 'expiresAt'],
  ['a scope with a space', { scopes: ['crm read'] }, 'scopes.0'],
])('%s is refused', async (_, wrong, path) => {
  expect((await register(wrong)).answer).toMatchObject({ fields: [{ path }] })
})
