import { describe, expect, test } from '@jest/globals'
import { decimal, money, sumMoney } from '@sellgraph/kernel'
import fc from 'fast-check'
import { amountBetween, open, progressOf, type Quantities, shippable } from './quantities.ts'

const line = (quantities: Partial<Quantities>): Quantities => ({
  ordered: '10',
  ready: '0',
  passed: '0',
  shipped: '0',
  delivered: '0',
  cancelled: '0',
  ...quantities,
})

describe('progress of an order', () => {
  test.each([
    ['APPROVED', [{}, {}]],
    ['IN_SUPPLY', [{ ready: '10' }, { ready: '3' }]],
    ['READY', [{ ready: '10' }, { ready: '4', cancelled: '6' }]],
    ['PARTLY_SHIPPED', [{ ready: '10', passed: '10', shipped: '1' }, {}]],
    ['PARTLY_SHIPPED', [{ ready: '10', passed: '10', shipped: '10', delivered: '10' }, {}]],
    ['SHIPPED', [{ ready: '10', passed: '10', shipped: '10', delivered: '9' }]],
    ['DELIVERED', [{ ready: '4', passed: '4', shipped: '4', delivered: '4', cancelled: '6' }]],
    ['CANCELLED', [{ cancelled: '10' }, { cancelled: '10' }]],
    ['DELIVERED', [{ cancelled: '10' }, { ready: '10', passed: '10', shipped: '10', delivered: '10' }]],
  ])('is %s for %j', (status, lines) => {
    expect(progressOf(lines.map(line))).toBe(status)
  })
})

test('what can be shipped has passed, is not sent yet and is not cancelled', () => {
  expect(shippable(line({ ready: '8', passed: '6', shipped: '2' })).toFixed()).toBe('4')
  expect(shippable(line({ ready: '8', passed: '8', shipped: '2', cancelled: '7' })).toFixed()).toBe('1')
  expect(open(line({ shipped: '2', cancelled: '7' })).toFixed()).toBe('1')
})

test('however a line is divided, its parts add up to its amount to the cent', () => {
  const cents = fc.integer({ min: 0, max: 100_000_000 })
  fc.assert(
    fc.property(cents, fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 12 }), (amount, parts) => {
      const gross = money((amount / 100).toFixed(2), 'CNY')
      const ordered = String(parts.reduce((a, b) => a + b, 0))
      let done = decimal('0')
      const amounts = parts.map((part) => {
        const from = done
        done = done.plus(String(part))
        return amountBetween({ ordered, gross }, from, done)
      })
      expect(sumMoney(amounts, 'CNY')).toEqual(gross)
      // No part is a cent or more away from its exact share.
      amounts.forEach((share, i) => {
        const exact = decimal(gross.amount).times(String(parts[i])).div(ordered)
        expect(decimal(share.amount).minus(exact).abs().lte('0.01')).toBe(true)
      })
    }),
  )
})
