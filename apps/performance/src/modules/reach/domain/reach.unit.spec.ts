import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { explainReach, liesWithin, type ReachFact, teamsReached } from './reach.ts'

const fact = (part: Partial<ReachFact> & Pick<ReachFact, 'kind'>): ReachFact => ({
  employeeId: null,
  teamId: null,
  parentTeamId: null,
  territoryId: null,
  value: null,
  ...part,
})
const leads = (employeeId: string, teamId: string) => fact({ kind: 'LEADER', employeeId, teamId })
const below = (teamId: string, parentTeamId: string) => fact({ kind: 'PARENT', teamId, parentTeamId })
const member = (employeeId: string, teamId: string) => fact({ kind: 'MEMBER', employeeId, teamId })
const works = (teamId: string, territoryId: string) => fact({ kind: 'TEAM_TERRITORY', teamId, territoryId })
const answers = (employeeId: string, territoryId: string) =>
  fact({ kind: 'TERRITORY_MANAGER', employeeId, territoryId })
const status = (employeeId: string, value: string) => fact({ kind: 'STATUS', employeeId, value })
/** Territories whose ids are their paths. */
const pathOf = (id: string) => id

const ways = (facts: readonly ReachFact[]) =>
  teamsReached(facts, 'boss', pathOf).map(({ teamId, way, because }) => [teamId, way, because.length])

describe('reach', () => {
  test('goes from a led team down the tree, with every step as a reason', () => {
    const facts = [below('shop', 'east'), leads('boss', 'region'), below('east', 'region'), leads('other', 'west')]
    expect(ways(facts)).toEqual([
      ['region', 'TEAM', 1],
      ['east', 'TREE', 2],
      ['shop', 'TREE', 3],
    ])
    expect(teamsReached(facts, 'boss', pathOf)[2]?.because).toEqual([facts[1], facts[2], facts[0]])
  })

  test('a team that is led and lies below another led one is led', () => {
    expect(ways([leads('boss', 'a'), below('b', 'a'), leads('boss', 'b')])).toEqual([
      ['a', 'TEAM', 1],
      ['b', 'TEAM', 1],
    ])
  })

  test('teams that lie above each other by mistake end the search', () => {
    expect(ways([leads('boss', 'a'), below('b', 'a'), below('a', 'b')])).toHaveLength(2)
  })

  test('a territory holds what lies within it, not what is called alike', () => {
    expect(liesWithin('CN/EAST/SH', 'CN')).toBe(true)
    expect(liesWithin('CN', 'CN')).toBe(true)
    expect(liesWithin('CN/EASTERN', 'CN/EAST')).toBe(false)
    expect(liesWithin('CN', 'CN/EAST')).toBe(false)
    const facts = [answers('boss', 'CN/EAST'), works('a', 'CN/EAST/SH'), works('b', 'CN'), works('c', 'CN/EASTERN')]
    expect(ways(facts)).toEqual([['a', 'TERRITORY', 2]])
  })

  test('reaches exactly the teams from which leadership is found by walking up, in any tree', () => {
    const tree = fc.array(fc.option(fc.nat({ max: 30 }), { nil: undefined }), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(tree, fc.array(fc.nat({ max: 11 }), { maxLength: 4 }), (parents, ledTeams) => {
        // The parent of a team is one before it.
        const parentOf = parents.map((parent, team) => (parent === undefined || team === 0 ? null : parent % team))
        const led = new Set(ledTeams.map((team) => team % parents.length))
        const facts = [
          ...parentOf.flatMap((parent, team) => (parent === null ? [] : [below(String(team), String(parent))])),
          ...[...led].map((team) => leads('boss', String(team))),
        ]
        const isReached = (team: number | null | undefined): boolean =>
          team != null && (led.has(team) || isReached(parentOf[team]))
        const expected = parentOf.map((_, team) => team).filter(isReached)
        const found = teamsReached(facts, 'boss', pathOf)
        expect(found.map(({ teamId }) => Number(teamId)).toSorted((a, b) => a - b)).toEqual(expected)
        expect(found.every(({ teamId, because }) => because.at(-1)?.teamId === teamId)).toBe(true)
      }),
    )
  })
})

describe('an explanation', () => {
  const here = [status('boss', 'ACTIVE'), leads('boss', 'east'), below('shop', 'east'), member('li', 'shop')]
  const why = (facts: readonly ReachFact[], ownerId: string | null, teamId: string | null = null) => {
    const { because, ...rest } = explainReach(facts, 'boss', { ownerId, teamId }, pathOf)
    return { ...rest, because: because.map(({ kind }) => kind) }
  }

  test.each<[string, readonly ReachFact[], string | null, string | null, object]>([
    ['own rows', here, 'boss', null, { reached: true, way: 'OWN', because: ['STATUS'] }],
    ['rows of a team led', here, null, 'east', { reached: true, way: 'TEAM', because: ['LEADER'] }],
    [
      'rows of somebody below',
      here,
      'li',
      null,
      { reached: true, way: 'TREE', because: ['LEADER', 'PARENT', 'MEMBER'] },
    ],
    // A row keeps the team it was written in, whatever becomes of its owner.
    ['rows of a team that the owner has left', here, 'li', 'east', { reached: true, way: 'TEAM', because: ['LEADER'] }],
    [
      'rows of somebody elsewhere',
      [...here, member('ma', 'west')],
      'ma',
      null,
      { reached: false, way: null, because: ['MEMBER'] },
    ],
    ['rows of somebody without a team', here, 'nobody', null, { reached: false, way: null, because: [] }],
    [
      'rows by territory',
      [status('boss', 'CERTIFIED'), answers('boss', 'CN'), works('west', 'CN/W')],
      null,
      'west',
      { reached: true, way: 'TERRITORY', because: ['TERRITORY_MANAGER', 'TEAM_TERRITORY'] },
    ],
    [
      'nothing while suspended',
      [status('boss', 'SUSPENDED'), ...here.slice(1)],
      'li',
      null,
      { reached: false, way: null, because: ['STATUS'] },
    ],
    [
      'nothing after leaving, own rows included',
      [status('boss', 'LEFT')],
      'boss',
      null,
      { reached: false, way: null, because: ['STATUS'] },
    ],
    ['nothing before the employment', here.slice(1), 'li', null, { reached: false, way: null, because: [] }],
  ])('%s', (_, facts, ownerId, teamId, answer) => {
    expect(why(facts, ownerId, teamId)).toEqual(answer)
  })
})
