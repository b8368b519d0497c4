import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createDatabase, type Database } from '@sellgraph/db-kit'
import type { Caller } from '@sellgraph/identity'
import { newId, TestClock } from '@sellgraph/kernel'
import { silentLog, type StateMap, type StateType } from '@sellgraph/messaging'
import { testDatabase, type TestDatabase } from '@sellgraph/testing'
import { migrations, organisationReactions, resolvePrincipal, upsertEmployee } from './index.ts'

let postgres: TestDatabase
let database: Database
const clock = new TestClock('2026-03-02T01:30:00Z')

beforeAll(async () => {
  postgres = await testDatabase({ migrations: [migrations] })
  database = await createDatabase({ url: postgres.url, entities: [], applicationName: 'grants-spec' })
})
afterAll(async () => {
  await database.close()
  await postgres.drop()
})

async function arrives<T extends StateType>(type: T, id: string, version: number, data: StateMap[T] | null) {
  const reaction = organisationReactions.find((one) => one.type === type)
  await database.transaction((tx) =>
    reaction!.run({
      tx,
      now: tx.now,
      log: silentLog,
      version,
      event: { id: newId(), type, aggregateId: id, time: tx.now, data },
    }),
  )
}

async function employee(status = 'ACTIVE'): Promise<{ id: string; leaves: () => Promise<void> }> {
  const id = newId()
  const row = { id, subject: id, number: 'E1', name: '李娜', positionLevel: 'CONSULTANT', teamId: null }
  await database.transaction((tx) => upsertEmployee(tx, { ...row, status, version: 1 }))
  return { id, leaves: () => database.transaction((tx) => upsertEmployee(tx, { ...row, status: 'LEFT', version: 2 })) }
}

type GrantRow = StateMap['state.performance.access-grant.v1']

async function grant(granteeId: string, over: Partial<GrantRow>): Promise<GrantRow> {
  const row: GrantRow = {
    id: newId(),
    kind: 'COVER',
    granteeId,
    coveredId: null,
    role: null,
    status: 'ACTIVE',
    teamId: null,
    startsAt: '2026-03-02T01:00:00Z',
    endsAt: '2026-03-02T02:00:00Z',
    hours: null,
    decisionDueAt: '2026-03-02T02:00:00Z',
    policyVersion: 0,
    requestedById: granteeId,
    decidedById: newId(),
    decidedAt: '2026-03-02T01:00:00Z',
    closedById: null,
    closedAt: null,
    createdAt: '2026-03-02T01:00:00Z',
    version: 2,
    updatedAt: '2026-03-02T01:00:00Z',
    ...over,
  }
  await arrives('state.performance.access-grant.v1', row.id, row.version, row)
  return row
}

/** Looked up anew each time: what is remembered for a second has its own spec. */
const resolve = (subject: string, caller: Partial<Caller> = {}) =>
  resolvePrincipal(
    { manager: database.manager, query: (sql, params) => database.query(sql, params) },
    { subject, kind: 'EMPLOYEE', roles: ['CONSULTANT'], ...caller },
    undefined,
    clock,
  )

describe('a grant', () => {
  test.each([
    ['before it starts', '2026-03-02T00:59:59.999Z', false],
    ['from its start on', '2026-03-02T01:00:00.000Z', true],
    ['until just before its end', '2026-03-02T01:59:59.999Z', true],
    ['at its end', '2026-03-02T02:00:00.000Z', false],
  ])('%s counts: %s, %s', async (_, moment, counts) => {
    const [li, wang] = [await employee(), await employee()]
    const cover = await grant(li.id, { coveredId: wang.id })
    const lent = await grant(li.id, { kind: 'BREAK_GLASS', role: 'FINANCE', hours: 1 })
    clock.set(moment)
    expect(await resolve(li.id)).toMatchObject({
      employeeId: li.id,
      roles: ['CONSULTANT'],
      coveredIds: counts ? [wang.id] : [],
      breakGlassRoles: counts ? ['FINANCE'] : [],
      grantIds: counts ? [cover.id, lent.id].toSorted() : [],
    })
    clock.set('2026-03-02T01:30:00Z')
  })

  test.each(['REQUESTED', 'ENDED', 'REVOKED', 'REJECTED', 'EXPIRED', 'WITHDRAWN', 'SOMETHING_NEW'])(
    'that is %s brings nothing, whatever its times',
    async (status) => {
      const [li, wang] = [await employee(), await employee()]
      await grant(li.id, { coveredId: wang.id, status })
      expect(await resolve(li.id)).toMatchObject({ coveredIds: [], grantIds: [] })
    },
  )

  test('a late older row does not bring a revoked grant back; a tombstone ends it', async () => {
    const [li, wang] = [await employee(), await employee()]
    const row = await grant(li.id, { coveredId: wang.id, status: 'REVOKED', version: 3 })
    await grant(li.id, { ...row, status: 'ACTIVE', version: 2 })
    expect(await resolve(li.id)).toMatchObject({ coveredIds: [] })
    const other = await grant(li.id, { coveredId: wang.id })
    expect(await resolve(li.id)).toMatchObject({ coveredIds: [wang.id] })
    await arrives('state.performance.access-grant.v1', other.id, 3, null)
    expect(await resolve(li.id)).toMatchObject({ coveredIds: [] })
  })

  test('does not chain, and belongs to the grantee alone', async () => {
    const [li, wang, zhang] = [await employee(), await employee(), await employee()]
    await grant(li.id, { coveredId: wang.id })
    await grant(wang.id, { coveredId: zhang.id })
    await grant(wang.id, { kind: 'BREAK_GLASS', role: 'FINANCE', hours: 1 })
    expect(await resolve(li.id)).toMatchObject({ coveredIds: [wang.id], breakGlassRoles: [] })
    expect(await resolve(zhang.id)).toMatchObject({ coveredIds: [], grantIds: [] })
  })

  test('who has left is covered no more; who is suspended has no grant', async () => {
    const [li, wang] = [await employee(), await employee()]
    await grant(li.id, { coveredId: wang.id })
    await wang.leaves()
    expect(await resolve(li.id)).toMatchObject({ coveredIds: [], grantIds: [] })
    const suspended = await employee('SUSPENDED')
    await grant(suspended.id, { coveredId: li.id })
    expect(await resolve(suspended.id)).toMatchObject({ coveredIds: [], grantIds: [], roles: [] })
  })

  test('a role that this version does not know is not lent', async () => {
    const li = await employee()
    await grant(li.id, { kind: 'BREAK_GLASS', role: 'EMPEROR', hours: 1 })
    expect(await resolve(li.id)).toMatchObject({ breakGlassRoles: [] })
  })
})

describe('a machine', () => {
  type ClientRow = StateMap['state.performance.api-client.v1']
  const client = async (over: Partial<ClientRow>): Promise<ClientRow> => {
    const row: ClientRow = {
      id: newId(),
      account: newId(),
      name: 'ERP',
      purpose: '同步',
      ownerId: newId(),
      status: 'ACTIVE',
      roles: ['MACHINE'],
      scopes: ['crm:read'],
      rowScope: 'ALL',
      teamIds: [],
      customerIds: [],
      expiresAt: '2026-03-03T00:00:00Z',
      registeredById: newId(),
      approvedById: newId(),
      approvedAt: '2026-03-01T00:00:00Z',
      closedById: null,
      closedAt: null,
      createdAt: '2026-03-01T00:00:00Z',
      version: 2,
      updatedAt: '2026-03-01T00:00:00Z',
      ...over,
    }
    await arrives('state.performance.api-client.v1', row.id, row.version, row)
    return row
  }
  const machine = (account: string) => resolve(account, { kind: 'MACHINE', roles: ['MACHINE'], scopes: ['crm:read'] })
  const nothing = { roles: [], scopes: [], employeeId: null, teamIds: [], customerIds: [] }

  test('that is registered has what token and register say', async () => {
    const { account } = await client({})
    expect(await machine(account)).toMatchObject({ roles: ['MACHINE'], scopes: ['crm:read'], customerIds: null })
    const limited = await client({ rowScope: 'CUSTOMERS', customerIds: ['018f6a2e-0000-7000-8000-000000000001'] })
    expect(await machine(limited.account)).toMatchObject({ customerIds: ['018f6a2e-0000-7000-8000-000000000001'] })
  })

  test.each<[string, Partial<ClientRow>]>([
    ['is not approved', { status: 'REQUESTED' }],
    ['was cut off', { status: 'CLOSED' }],
    ['has expired this very moment', { expiresAt: '2026-03-02T01:30:00Z' }],
    ['is limited in a way this version does not know', { rowScope: 'CONTINENTS' }],
    ['is limited to no team', { rowScope: 'TEAMS' }],
  ])('that %s has nothing', async (_, over) => {
    const { account } = await client(over)
    expect(await machine(account)).toMatchObject(nothing)
  })

  test('that nobody registered has nothing, whatever its token says', async () => {
    expect(await machine(newId())).toMatchObject(nothing)
  })

  test('an account of a machine makes no employee anything', async () => {
    const { account } = await client({})
    expect(await resolve(account, { roles: ['MACHINE'] })).toMatchObject({ employeeId: null, scopes: null })
  })
})
