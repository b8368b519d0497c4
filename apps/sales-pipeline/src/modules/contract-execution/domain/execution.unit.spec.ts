import { expect, test } from '@jest/globals'
import { isFulfilled, shippedOf } from './execution.ts'

const paid = { status: 'PAID' }
const closed = { status: 'CLOSED' }

test.each([
  ['an order that is closed and all that is owed paid', [closed], paid, true],
  ['a closed order beside one that was called off', [closed, { status: 'CANCELLED' }], paid, true],
  ['a delivered order that nobody closed', [{ status: 'DELIVERED' }], paid, false],
  ['one order closed and another on its way', [closed, { status: 'SHIPPED' }], paid, false],
  ['an instalment still open', [closed], { status: 'PARTLY_PAID' }, false],
  ['nothing but a cancelled order', [{ status: 'CANCELLED' }], paid, false],
  ['no order yet', [], paid, false],
  ['no receivable yet', [closed], null, false],
])('R075: %s: is the contract fulfilled?', (_, orders, receivable, fulfilled) => {
  expect(isFulfilled({ orders, receivable })).toBe(fulfilled)
})

test('what has left the house is counted over all orders, for the line alone', () => {
  const line = { contractLineId: 'a', ordered: '5', delivered: '0', cancelled: '0' }
  const orders = [
    { lines: [{ ...line, shipped: '2' }] },
    {
      lines: [
        { ...line, shipped: '0.5' },
        { ...line, contractLineId: 'b', shipped: '9' },
      ],
    },
  ]
  expect(shippedOf(orders, 'a')).toBe('2.5')
  expect(shippedOf(orders, 'c')).toBe('0')
})
