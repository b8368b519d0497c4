import { describe, expect, test } from '@jest/globals'
import { testPrincipal } from '@sellgraph/identity/testing'
import { decideRoles, type EmployeeRole, employeeRoles, type RoleChange } from './roles.ts'

const decided = (roles: readonly EmployeeRole[], change: Partial<RoleChange>) => {
  const result = decideRoles(testPrincipal({ roles }), { before: [], after: [], own: false, hasHadHr: true, ...change })
  return result.ok ? 'done' : result.error.code
}

describe('R197: who sets roles', () => {
  test('nobody sets their own, whatever they are', () => {
    for (const role of employeeRoles) expect(decided([role], { after: ['HR'], own: true })).toBe('OWN_ROLES')
  })

  test.each<[EmployeeRole, EmployeeRole[] | null, EmployeeRole[], boolean, string]>([
    ['HR', [], ['CONSULTANT'], true, 'done'],
    ['HR', ['MANAGER'], [], true, 'done'],
    ['HR', null, ['DIRECTOR'], true, 'done'],
    ['HR', [], ['ADMIN', 'OPERATOR'], true, 'done'],
    ['DIRECTOR', [], ['HR'], true, 'done'],
    ['DIRECTOR', ['HR'], [], true, 'done'],
    ['DIRECTOR', ['FINANCE'], ['FINANCE', 'HR'], true, 'done'],
    ['DIRECTOR', ['FINANCE'], ['HR'], true, 'FORBIDDEN'],
    ['DIRECTOR', [], ['CONSULTANT'], true, 'FORBIDDEN'],
    ['DIRECTOR', null, ['HR'], true, 'FORBIDDEN'],
    ['ADMIN', [], ['HR'], false, 'done'],
    ['ADMIN', [], ['HR'], true, 'FORBIDDEN'],
    ['ADMIN', [], ['CONSULTANT'], false, 'FORBIDDEN'],
    ['ADMIN', [], ['HR', 'FINANCE'], false, 'FORBIDDEN'],
    ['ADMIN', null, [], false, 'FORBIDDEN'],
    ['ADMIN', [], [], true, 'done'],
    ['MANAGER', [], ['CONSULTANT'], true, 'FORBIDDEN'],
    ['AUDITOR', ['MANAGER'], [], true, 'FORBIDDEN'],
  ])('%s changes %j to %j, HR there before: %s → %s', (role, before, after, hasHadHr, answer) => {
    expect(decided([role], { before, after, hasHadHr })).toBe(answer)
  })

  test.each<[EmployeeRole[], string]>([
    [['AUDITOR', 'CONSULTANT'], 'ROLES_DO_NOT_GO_TOGETHER'],
    [['AUDITOR', 'ADMIN'], 'ROLES_DO_NOT_GO_TOGETHER'],
    [['ADMIN', 'FINANCE'], 'ROLES_DO_NOT_GO_TOGETHER'],
    [['OPERATOR', 'MANAGER'], 'ROLES_DO_NOT_GO_TOGETHER'],
    [['ADMIN', 'OPERATOR'], 'done'],
    [['SERVICE', 'MANAGER'], 'done'],
    [['AUDITOR'], 'done'],
  ])('who audits or runs the system has no business in it: %j → %s', (after, answer) => {
    expect(decided(['HR'], { after })).toBe(answer)
  })
})
