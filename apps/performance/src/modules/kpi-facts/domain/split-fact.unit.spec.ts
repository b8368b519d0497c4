import { expect, test } from '@jest/globals'
import { money } from '@sellgraph/kernel'
import { splitAmount } from './split-fact.ts'

test('R130: a shared sale is credited by share, to the cent, and not to each in full', () => {
  const splits = ['a', 'b', 'c'].map((employeeId, index) => ({ employeeId, percent: index === 0 ? '33.34' : '33.33' }))
  const parts = splitAmount(money('100.01', 'CNY'), splits)
  expect(parts.map(({ amount }) => amount.amount)).toEqual(['33.35', '33.33', '33.33'])
  expect(splitAmount(money('-100.01', 'CNY'), splits).map(({ amount }) => amount.amount)).toEqual([
    '-33.35',
    '-33.33',
    '-33.33',
  ])
})
