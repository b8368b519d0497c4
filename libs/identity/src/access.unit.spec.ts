import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  defineAccess,
  everyRow,
  type Owned,
  type Principal,
  principalOf,
  type Reach,
  roles,
  systemPrincipal,
} from './index.ts'
import { testPrincipal } from './testing.ts'

const leadAccess = defineAccess(
  'Lead',
  {
    read: { CONSULTANT: 'OWN', MANAGER: 'TREE', DIRECTOR: 'ALL', AUDITOR: 'ALL', MACHINE: 'ALL' },
    convert: { CONSULTANT: 'OWN', DIRECTOR: 'ALL' },
  },
  {
    can: [
      {
        actions: ['read'],
        rows: 'entered by oneself, of nobody',
        when: ({ subject }) => ({ capturedBy: subject, ownerId: { $exists: false } }),
      },
      {
        actions: ['read'],
        roles: ['LEGAL'],
        rows: 'reviewed by oneself',
        when: ({ employeeId }) => ({ reviewerId: employeeId }),
      },
    ],
    cannot: [{ actions: ['convert'], rows: 'locked leads', when: () => ({ status: 'LOCKED' }) }],
  },
)

function employee(over: Partial<Principal>): Principal {
  return { ...testPrincipal({ subject: 'wang.lei', employeeId: 'e1' }), ...over }
}

const row = (over: Partial<Owned> & Record<string, unknown>) => ({
  ownerId: 'e2',
  teamId: 't9',
  customerId: 'c1',
  status: 'NEW',
  capturedBy: 'somebody',
  ...over,
})
const reads = (principal: Principal, over: Parameters<typeof row>[0]) => leadAccess.allows(principal, 'read', row(over))

describe('reaches', () => {
  const place = { teamIds: ['t1', 't2'], ledTeamIds: ['t1'], territoryTeamIds: ['t3'] }

  test.each<[Reach, Record<string, boolean>]>([
    ['OWN', { own: true, t1: false, t2: false, t3: false, t4: false, nobody: false }],
    ['TEAM', { own: true, t1: true, t2: false, t3: false, t4: false, nobody: false }],
    ['TREE', { own: true, t1: true, t2: true, t3: false, t4: false, nobody: false }],
    ['TERRITORY', { own: true, t1: true, t2: true, t3: true, t4: false, nobody: false }],
    ['ALL', { own: true, t1: true, t2: true, t3: true, t4: true, nobody: true }],
  ])('%s', (reach, expected) => {
    const access = defineAccess('Thing', { read: { MANAGER: reach } })
    const reached = (over: Parameters<typeof row>[0]) =>
      access.allows(employee({ roles: ['MANAGER'], ...place }), 'read', row(over))
    expect({
      own: reached({ ownerId: 'e1' }),
      t1: reached({ teamId: 't1' }),
      t2: reached({ teamId: 't2' }),
      t3: reached({ teamId: 't3' }),
      t4: reached({ teamId: 't4' }),
      nobody: reached({ ownerId: null, teamId: null }),
    }).toEqual(expected)
  })

  test('a manager who leads no team today keeps only own rows', () => {
    const manager = employee({ roles: ['MANAGER'] })
    expect([reads(manager, { ownerId: 'e1' }), reads(manager, { teamId: null })]).toEqual([true, false])
  })

  test('who stands in for a colleague reaches what is theirs, for every action', () => {
    const covering = employee({ roles: ['CONSULTANT'], coveredIds: ['e5'] })
    expect(reads(covering, { ownerId: 'e5' })).toBe(true)
    expect(leadAccess.allows(covering, 'convert', row({ ownerId: 'e5' }))).toBe(true)
    expect(reads(covering, { ownerId: 'e6' })).toBe(false)
  })

  test('who stands in for a colleague decides nothing in their stead', () => {
    const access = defineAccess(
      'Quote',
      { work: { MANAGER: 'TREE' }, decide: { MANAGER: 'TREE' } },
      { decisions: ['decide'] },
    )
    const covering = employee({ roles: ['MANAGER'], coveredIds: ['e5'] })
    const may = (action: 'work' | 'decide', ownerId: string) => access.allows(covering, action, row({ ownerId }))
    expect([may('work', 'e5'), may('decide', 'e5'), may('decide', 'e1')]).toEqual([true, false, true])
  })

  test('of several roles the widest reach holds, whatever their order', () => {
    const order: Reach[] = ['OWN', 'TREE', 'ALL']
    const seen: Record<string, Reach> = {
      'true,false,false': 'OWN',
      'true,true,false': 'TREE',
      'true,true,true': 'ALL',
    }
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...roles.filter((role) => role !== 'MACHINE')), fc.constantFrom(...order)),
        fc.shuffledSubarray([...roles]),
        (table, held) => {
          const access = defineAccess('Thing', { read: table })
          const granted = held.map((role) => table[role]).filter((reach) => reach !== undefined)
          const widest = order.findLast((reach) => granted.includes(reach))
          const principal = employee({ roles: held, teamIds: ['t1'] })
          const reached = [{ ownerId: 'e1' }, { teamId: 't1' }, {}].map((over) =>
            access.allows(principal, 'read', row(over)),
          )
          expect(seen[reached.join()]).toBe(widest)
        },
      ),
    )
  })
})

describe('no rule, no row', () => {
  test('R197: who has no role for it sees no row and is refused', () => {
    const finance = employee({ roles: ['FINANCE'] })
    expect(reads(finance, {})).toBe(false)
    expect(leadAccess.scope(finance, 'convert').isEmpty).toBe(true)
    expect(leadAccess.permit(finance, 'convert')).toMatchObject({
      ok: false,
      error: { kind: 'FORBIDDEN', message: 'Your roles do not allow you to convert (Lead).' },
    })
  })

  test('R197: the administrator has no business data by default', () => {
    expect(leadAccess.scope(employee({ roles: ['ADMIN'] }), 'convert').isEmpty).toBe(true)
  })

  test('a role without an employee record owns nothing', () => {
    const unknown = employee({ roles: ['CONSULTANT'], employeeId: null })
    expect(reads(unknown, { ownerId: null })).toBe(false)
    expect(leadAccess.permit(unknown, 'convert')).toMatchObject({
      ok: false,
      error: { kind: 'FORBIDDEN', message: 'Your account is not linked to an active employee.' },
    })
  })

  test('event handlers and timers reach every row', () => {
    expect(leadAccess.scope(systemPrincipal('crm'), 'convert').isUnlimited).toBe(true)
    expect(everyRow.isUnlimited).toBe(true)
  })

  test('a role named like a property of every object grants nothing', () => {
    const forged = employee({ roles: ['constructor', 'toString', '__proto__'] as never })
    expect(leadAccess.scope(forged, 'convert').isEmpty).toBe(true)
  })

  test('what a rule compares with must be there: a null of the principal never equals a null of the row', () => {
    const legal = employee({ roles: ['LEGAL'], employeeId: null })
    expect(reads(legal, { reviewerId: null })).toBe(false)
    expect(reads(employee({ roles: ['LEGAL'] }), { reviewerId: 'e1' })).toBe(true)
  })
})

describe('rules beside the table', () => {
  test('speak of rows that nobody owns', () => {
    const finance = employee({ roles: ['FINANCE'] })
    expect(reads(finance, { capturedBy: 'wang.lei', ownerId: null })).toBe(true)
    expect(reads(finance, { capturedBy: 'wang.lei' })).toBe(false)
  })

  test('"cannot" goes before "can", whoever asks', () => {
    const director = employee({ roles: ['DIRECTOR'] })
    const converts = (status: string | null) => leadAccess.allows(director, 'convert', row({ status }))
    expect([converts('NEW'), converts('LOCKED')]).toEqual([true, false])
    // What is not known counts against the row, as it does in SQL.
    expect(converts(null)).toBe(false)
  })

  test('a "cannot" that compares with what the principal does not have forbids altogether', () => {
    const access = defineAccess(
      'Thing',
      { read: { AUDITOR: 'ALL' } },
      { cannot: [{ actions: ['read'], rows: 'one’s own', when: ({ employeeId }) => ({ ownerId: employeeId }) }] },
    )
    expect(access.scope(employee({ roles: ['AUDITOR'], employeeId: null }), 'read').isEmpty).toBe(true)
    expect(access.allows(employee({ roles: ['AUDITOR'] }), 'read', row({ ownerId: 'e1' }))).toBe(false)
    expect(access.allows(employee({ roles: ['AUDITOR'] }), 'read', row({}))).toBe(true)
  })
})

describe('what limits machines and exceptions', () => {
  const machine = (place: Parameters<typeof testPrincipal>[0]) =>
    testPrincipal({ subject: 'shop', kind: 'MACHINE', roles: ['MACHINE'], ...place })

  test('a machine sees rows of its customers alone, whatever its roles reach', () => {
    expect(reads(machine({ customerIds: ['c1'] }), {})).toBe(true)
    expect(reads(machine({ customerIds: ['c1'] }), { customerId: 'c2' })).toBe(false)
    expect(reads(machine({ customerIds: ['c1'] }), { customerId: null })).toBe(false)
    expect(reads(machine({ customerIds: [] }), {})).toBe(false)
    expect(reads(machine({ customerIds: null }), { customerId: 'c2' })).toBe(true)
  })

  test('a machine with teams sees rows of these teams alone', () => {
    expect(reads(machine({ teamIds: ['t9'] }), {})).toBe(true)
    expect(reads(machine({ teamIds: ['t9'] }), { teamId: 't1' })).toBe(false)
  })

  test('what belongs to no customer is there for every machine that has the role', () => {
    const products = defineAccess('Product', { read: { MACHINE: 'ALL' } }, { common: true })
    expect(products.scope(machine({ customerIds: ['c1'] }), 'read').isUnlimited).toBe(true)
  })

  test('a role lent by break-glass reads and does nothing else', () => {
    const lent = employee({ roles: ['CONSULTANT'], breakGlassRoles: ['DIRECTOR'] })
    expect(reads(lent, {})).toBe(true)
    expect(leadAccess.allows(lent, 'convert', row({}))).toBe(false)
  })
})

test('a principal has the roles of the token and the employee and teams of the replica', () => {
  const caller = { subject: 'wang.lei', kind: 'EMPLOYEE', roles: ['MANAGER'] } as const
  expect(principalOf(caller, { employeeId: 'e7', teamIds: ['t1'] }, 'r1')).toEqual({
    subject: 'wang.lei',
    kind: 'EMPLOYEE',
    roles: ['MANAGER'],
    employeeId: 'e7',
    teamIds: ['t1'],
    ledTeamIds: [],
    memberTeamId: null,
    territoryTeamIds: [],
    coveredIds: [],
    breakGlassRoles: [],
    grantIds: [],
    customerIds: null,
    scopes: null,
    requestId: 'r1',
  })
})
