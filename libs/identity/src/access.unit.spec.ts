import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { defineAccess, type Principal, principalOf, type Reach, roles, systemPrincipal } from './index.ts'
import { testPrincipal } from './testing.ts'

const leadAccess = defineAccess('Lead', {
  read: { CONSULTANT: 'OWN', MANAGER: 'TEAM', DIRECTOR: 'ALL', AUDITOR: 'ALL' },
  convert: { CONSULTANT: 'OWN' },
})

function employee(over: Partial<Principal>): Principal {
  return { ...testPrincipal({ subject: 'wang.lei', employeeId: 'e1' }), ...over }
}

describe('access tables', () => {
  test('a consultant reads own leads', () => {
    expect(leadAccess.scope(employee({ roles: ['CONSULTANT'] }), 'read')).toEqual({ kind: 'OWN', employeeId: 'e1' })
  })

  test('a manager reads the leads of the teams led and the own ones', () => {
    expect(leadAccess.scope(employee({ roles: ['MANAGER'], teamIds: ['t1', 't2'] }), 'read')).toEqual({
      kind: 'TEAM',
      teamIds: ['t1', 't2'],
      employeeId: 'e1',
    })
  })

  test('a manager who leads no team today keeps only own rows', () => {
    expect(leadAccess.scope(employee({ roles: ['MANAGER'] }), 'read')).toEqual({ kind: 'OWN', employeeId: 'e1' })
  })

  test('R197: who has no role for it sees no row and is refused', () => {
    const finance = employee({ roles: ['FINANCE'] })
    expect(leadAccess.scope(finance, 'read')).toEqual({ kind: 'NONE' })
    expect(leadAccess.permit(finance, 'convert')).toMatchObject({
      ok: false,
      error: { kind: 'FORBIDDEN', message: 'Your roles do not allow you to convert (Lead).' },
    })
  })

  test('R197: the administrator has no business data by default', () => {
    expect(leadAccess.scope(employee({ roles: ['ADMIN'] }), 'read')).toEqual({ kind: 'NONE' })
  })

  test('a role without an employee record owns nothing', () => {
    const unknown = employee({ roles: ['CONSULTANT'], employeeId: null })
    expect(leadAccess.scope(unknown, 'read')).toEqual({ kind: 'NONE' })
    expect(leadAccess.permit(unknown, 'convert')).toMatchObject({
      ok: false,
      error: { kind: 'FORBIDDEN', message: 'Your account is not linked to an active employee.' },
    })
  })

  test('event handlers and timers reach every row', () => {
    expect(leadAccess.permit(systemPrincipal('crm'), 'convert')).toEqual({ ok: true, value: { kind: 'ALL' } })
  })

  test('a role named like a property of every object grants nothing', () => {
    const forged = employee({ roles: ['constructor', 'toString'] as never })
    expect(leadAccess.scope(forged, 'read')).toEqual({ kind: 'NONE' })
  })

  test('of several roles the widest reach holds, whatever their order', () => {
    const order: Reach[] = ['OWN', 'TEAM', 'ALL']
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...roles), fc.constantFrom(...order)),
        fc.shuffledSubarray([...roles]),
        (table, held) => {
          const access = defineAccess('Thing', { read: table })
          const granted = held.map((role) => table[role]).filter((reach) => reach !== undefined)
          const widest = order.findLast((reach) => granted.includes(reach))
          const kind = access.scope(employee({ roles: held, teamIds: ['t1'] }), 'read').kind
          expect(kind).toBe(widest ?? 'NONE')
        },
      ),
    )
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
    territoryTeamIds: [],
    coveredIds: [],
    breakGlassRoles: [],
    grantIds: [],
    customerIds: null,
    scopes: null,
    requestId: 'r1',
  })
})
