import { expect, test } from '@jest/globals'
import { decimal } from '@sellgraph/kernel'
import fc from 'fast-check'
import { followAmendment, type OrderedLine } from './follow-amendment.ts'

const cny = (amount: string) => ({ amount, currency: 'CNY' })
const line = (id: string, contractLineId: string, ordered: string, shipped = '0', cancelled = '0'): OrderedLine => ({
  id,
  contractLineId,
  ordered,
  shipped,
  cancelled,
  ready: shipped,
  passed: shipped,
  delivered: '0',
})

test('R077: what is too much is called off, the latest order first, and nothing that is shipped', () => {
  const { less, more } = followAmendment(
    [line('second', 'a', '2'), line('first', 'a', '5', '3'), line('other', 'b', '4', '1')],
    [{ lineId: 'a', quantity: '2', grossAmount: cny('200.00') }],
  )
  expect([...less].map(([id, quantity]) => `${id} ${quantity.toFixed()}`)).toEqual(['second 2', 'first 2', 'other 3'])
  expect(more).toEqual([])
})

test('R077: what is missing is ordered besides, for what it adds to the line', () => {
  const { less, more } = followAmendment(
    [line('first', 'a', '3', '1', '1')],
    [
      { lineId: 'a', quantity: '3', grossAmount: cny('100.00') },
      { lineId: 'new', quantity: '2', grossAmount: cny('50.00') },
    ],
  )
  expect(less.size).toBe(0)
  expect(more.map(({ lineId, quantity, amount }) => [lineId, quantity.toFixed(), amount.amount])).toEqual([
    ['a', '1', '33.33'],
    ['new', '2', '50.00'],
  ])
})

test('R077: whatever was ordered and shipped, the orders come to what is agreed, or to what is shipped where that is more', () => {
  const quantity = fc.nat(20).map(String)
  const ordered = fc.array(
    fc.record({ ordered: fc.integer({ min: 1, max: 20 }), shipped: fc.nat(20), cancelled: fc.nat(20) }).map((made) => ({
      ordered: made.ordered,
      shipped: Math.min(made.shipped, made.ordered),
      cancelled: Math.min(made.cancelled, made.ordered - Math.min(made.shipped, made.ordered)),
    })),
    { maxLength: 4 },
  )
  fc.assert(
    fc.property(ordered, quantity, (made, agreed) => {
      const lines = made.map(({ ordered: all, shipped, cancelled }, index) =>
        line(String(index), 'a', String(all), String(shipped), String(cancelled)),
      )
      const now = agreed === '0' ? [] : [{ lineId: 'a', quantity: agreed, grossAmount: cny('100.00') }]
      const { less, more } = followAmendment(lines, now)
      const before = made.reduce((sum, one) => sum + one.ordered - one.cancelled, 0)
      const shipped = made.reduce((sum, one) => sum + one.shipped, 0)
      const less_ = [...less.values()].reduce((sum, cut) => sum.plus(cut), decimal('0'))
      const more_ = more.reduce((sum, one) => sum.plus(one.quantity), decimal('0'))
      expect(before - Number(less_) + Number(more_)).toBe(Math.max(Number(agreed), shipped))
      expect(less_.isZero() || more_.isZero()).toBe(true)
    }),
  )
})
