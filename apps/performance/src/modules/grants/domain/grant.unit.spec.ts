import { describe, expect, test } from '@jest/globals'
import type { Role } from '@sellgraph/identity'
import fc from 'fast-check'
import { checkCoverTimes, checkHours, decideWho, isSubstantial, mayRequestCover, type Parties } from './grant.ts'

const now = new Date('2026-03-02T01:30:00Z')
const day = 86_400_000
const later = (ms: number) => new Date(now.getTime() + ms)

describe('P12: a cover', () => {
  test.each([
    ['of exactly the longest time', null, later(60 * day), true],
    ['a moment longer', null, later(60 * day + 1), false],
    ['of the longest time, later', later(30 * day), later(90 * day), true],
    ['that begins in the past lasts from now on', later(-30 * day), later(60 * day), true],
    ['that is over', later(-2 * day), now, false],
    ['that ends when it begins', later(day), later(day), false],
    ['that ends before it begins', later(2 * day), later(day), false],
  ])('%s', (_, from, to, allowed) => {
    expect(checkCoverTimes({ from, to }, now, 60).ok).toBe(allowed)
  })

  test('a role is lent for the hours of the policy at most', () => {
    expect(checkHours(8, 8).ok).toBe(true)
    expect(checkHours(9, 8)).toMatchObject({ ok: false, error: { code: 'GRANT_TOO_LONG' } })
  })
})

describe('R197: who decides', () => {
  const cover: Parties = {
    kind: 'COVER',
    granteeId: 'li',
    coveredId: 'wang',
    requestedById: 'wang',
    teamId: 'east',
  }
  const lent: Parties = { ...cover, kind: 'BREAK_GLASS', coveredId: null, requestedById: 'li' }
  const of = (employeeId: string | null, roles: Role[], teamIds: string[] = []) => ({ employeeId, roles, teamIds })

  test.each([
    ['the manager of the covered one', cover, of('chen', ['MANAGER'], ['east']), true],
    ['a manager above', cover, of('zhou', ['MANAGER'], ['china', 'east']), true],
    ['a director', cover, of('zhao', ['DIRECTOR']), true],
    ['the manager of another team', cover, of('huang', ['MANAGER'], ['south']), false],
    ['who leads the team without being a manager', cover, of('chen', ['CONSULTANT'], ['east']), false],
    ['an auditor', cover, of('lu', ['AUDITOR']), false],
    ['HR', cover, of('cheng', ['HR']), false],
    ['who has no employee record', cover, of(null, ['DIRECTOR']), false],
    ['a manager, for a colleague of no team', { ...cover, teamId: null }, of('chen', ['MANAGER'], ['east']), false],
    ['a director, for a lent role', lent, of('zhao', ['DIRECTOR']), true],
    ['the manager, for a lent role', lent, of('chen', ['MANAGER'], ['east']), false],
    ['an auditor, for a lent role', lent, of('lu', ['AUDITOR']), false],
  ])('%s', (_, grant, decider, allowed) => {
    expect(decideWho(grant, decider).ok).toBe(allowed)
  })

  test('nobody with a part in it, whatever their roles and teams', () => {
    const somebody = fc.constantFrom('li', 'wang', 'chen', 'zhao', 'zhou')
    fc.assert(
      fc.property(
        somebody,
        somebody,
        somebody,
        fc.boolean(),
        somebody,
        (granteeId, coveredId, requestedById, isCover, decider) => {
          const grant = isCover
            ? { ...cover, granteeId, coveredId, requestedById }
            : { ...lent, granteeId, requestedById: granteeId }
          const decided = decideWho(grant, of(decider, ['DIRECTOR', 'MANAGER'], ['east']))
          const parties = [grant.granteeId, grant.coveredId, grant.requestedById]
          expect(decided.ok).toBe(!parties.includes(decider))
        },
      ),
    )
  })

  test('a cover is asked for by one of the two or who leads one of them', () => {
    const pair = { grantee: { id: 'li', teamId: 'east' }, covered: { id: 'wang', teamId: 'south' } }
    expect(mayRequestCover(of('li', ['CONSULTANT']), pair)).toBe(true)
    expect(mayRequestCover(of('wang', ['CONSULTANT']), pair)).toBe(true)
    expect(mayRequestCover(of('chen', ['MANAGER'], ['east']), pair)).toBe(true)
    expect(mayRequestCover(of('huang', ['MANAGER'], ['south']), pair)).toBe(true)
    expect(mayRequestCover(of('zhao', ['DIRECTOR']), pair)).toBe(true)
    expect(mayRequestCover(of('liu', ['MANAGER'], ['north']), pair)).toBe(false)
    expect(mayRequestCover(of('xu', ['CONSULTANT'], ['east']), pair)).toBe(false)
    expect(mayRequestCover(of(null, ['DIRECTOR']), pair)).toBe(false)
  })
})

test.each([
  ['客户投诉升级，需核对合同付款条款', true],
  ['Customer asks for the payment terms of contract 12', true],
  ['urgent', false],
  ['..............', false],
  ['aaaaaaaaaaaaaaaa', false],
  ['　　　　　　　　　　　　', false],
])('a reason of substance: %j is one: %s', (reason, substantial) => {
  expect(isSubstantial(reason)).toBe(substantial)
})
