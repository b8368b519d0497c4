import { expect, test } from '@jest/globals'
import { membershipOn, withLastDays } from './membership.ts'

const moves = [
  { fromDate: '2026-03-01', teamId: 'b', positionId: 'p' },
  { fromDate: '2026-01-05', teamId: 'a', positionId: 'p' },
  { fromDate: '2026-06-01', teamId: null, positionId: 'p' },
]

test('a move counts from its first day on, until the day before the next one', () => {
  expect(membershipOn(moves, '2026-01-04')).toBeUndefined()
  expect(membershipOn(moves, '2026-01-05')?.teamId).toBe('a')
  expect(membershipOn(moves, '2026-02-28')?.teamId).toBe('a')
  expect(membershipOn(moves, '2026-03-01')?.teamId).toBe('b')
  expect(membershipOn(moves, '2027-01-01')?.teamId).toBeNull()
})

test('the history has no gap and its last entry no end', () => {
  expect(withLastDays(moves).map(({ fromDate, toDate }) => [fromDate, toDate])).toEqual([
    ['2026-01-05', '2026-02-28'],
    ['2026-03-01', '2026-05-31'],
    ['2026-06-01', null],
  ])
})
