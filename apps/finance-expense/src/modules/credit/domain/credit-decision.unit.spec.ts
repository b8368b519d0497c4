import { describe, expect, test } from '@jest/globals'
import { decimal, money } from '@sellgraph/kernel'
import fc from 'fast-check'
import { type CreditQuestion, decideCredit } from './credit-decision.ts'
import { type ContractPosition, exposureOf, withReservation } from './exposure.ts'

const cny = (amount: string) => money(amount, 'CNY')

function question(overrides: Partial<CreditQuestion> = {}): CreditQuestion {
  return {
    terms: { limit: cny('100000'), prepaymentPercent: '0', overdueBlockDays: 15, validUntil: null },
    order: { contractId: 'c', amount: cny('40000') },
    positions: [],
    unallocatedReceipts: '0',
    oldestDue: null,
    exceptions: [],
    today: '2026-03-02',
    ...overrides,
  }
}

const terms = (overrides: object) => ({ ...question().terms!, ...overrides })
const refusal = (asked: Partial<CreditQuestion>) => {
  const decision = decideCredit(question(asked))
  return decision.reserve ? 'none' : decision.refusal
}

describe('R181: the credit check of an order', () => {
  test('passes what fits, to the last fen', () => {
    const held = [{ contractId: 'other', reserved: '60000', delivered: '0', collected: '0' }]
    expect(decideCredit(question({ positions: held }))).toMatchObject({
      reserve: true,
      need: cny('40000'),
      available: cny('40000'),
    })
    expect(refusal({ positions: held, order: { contractId: 'c', amount: cny('40000.01') } })).toBe('LIMIT_EXCEEDED')
  })

  test('tells how much is available when it refuses', () => {
    const held = [{ contractId: 'other', reserved: '0', delivered: '90000', collected: '5000' }]
    expect(decideCredit(question({ positions: held }))).toMatchObject({
      reserve: false,
      available: cny('15000'),
      reason: 'The order needs 40000.00 CNY; 15000.00 CNY of the credit limit are available.',
    })
  })

  test('needs a profile, in the currency of the order, that has not ended', () => {
    expect(refusal({ terms: null })).toBe('NO_PROFILE')
    expect(refusal({ order: { contractId: 'c', amount: money('1', 'USD') } })).toBe('CURRENCY_MISMATCH')
    expect(refusal({ terms: terms({ validUntil: '2026-03-01' }) })).toBe('SUSPENDED')
    expect(refusal({ terms: terms({ validUntil: '2026-03-02' }) })).toBe('none')
  })

  test('refuses a customer whose oldest instalment is overdue for longer than tolerated', () => {
    expect(refusal({ oldestDue: '2026-02-15' })).toBe('none')
    expect(refusal({ oldestDue: '2026-02-14' })).toBe('OVERDUE')
  })

  test('R180: asks for the share to be paid in advance, on this contract', () => {
    const asked = { terms: terms({ prepaymentPercent: '30' }) }
    const paid = (contractId: string, collected: string) => [{ contractId, reserved: '0', delivered: '0', collected }]
    expect(refusal(asked)).toBe('PREPAYMENT_REQUIRED')
    expect(refusal({ ...asked, positions: paid('c', '11999.99') })).toBe('PREPAYMENT_REQUIRED')
    expect(refusal({ ...asked, positions: paid('other', '12000') })).toBe('PREPAYMENT_REQUIRED')
    expect(refusal({ ...asked, positions: paid('c', '12000') })).toBe('none')
  })

  test('R180: gives grade D nothing on credit, and what is paid in full', () => {
    const gradeD = { terms: terms({ limit: cny('0'), prepaymentPercent: '100' }) }
    const paid = [{ contractId: 'c', reserved: '0', delivered: '0', collected: '40000' }]
    expect(refusal(gradeD)).toBe('PREPAYMENT_REQUIRED')
    expect(decideCredit(question({ ...gradeD, positions: paid, oldestDue: '2020-01-01' }))).toMatchObject({
      reserve: true,
      need: cny('0'),
    })
  })

  test('lets an exception for the order cover what is missing, up to its amount and until its last day', () => {
    const held = [{ contractId: 'other', reserved: '90000', delivered: '0', collected: '0' }]
    const exception = { id: 'x', amount: cny('30000'), validUntil: '2026-03-02' }
    const asked = { positions: held, exceptions: [exception] }
    expect(decideCredit(question(asked))).toMatchObject({ reserve: true, exception: { id: 'x' } })
    expect(refusal({ ...asked, order: { contractId: 'c', amount: cny('40000.01') } })).toBe('LIMIT_EXCEEDED')
    expect(refusal({ ...asked, today: '2026-03-03' })).toBe('LIMIT_EXCEEDED')
    expect(refusal({ terms: null, exceptions: [exception] })).toBe('NO_PROFILE')
  })

  test('never lets the exposure pass the limit by reservations, however the orders come', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ contract: fc.nat({ max: 5 }), fen: fc.integer({ min: 1, max: 9_000_000 }) }), {
          maxLength: 30,
        }),
        fc.integer({ min: 0, max: 20_000_000 }),
        fc.integer({ min: 0, max: 1_000_000 }),
        (orders, limitFen, unallocatedFen) => {
          const limit = decimal(String(limitFen)).div('100').toFixed(2)
          const unallocatedReceipts = decimal(String(unallocatedFen)).div('100').toFixed(2)
          let positions: ContractPosition[] = []
          let refused = 0
          for (const { contract, fen } of orders) {
            const amount = decimal(String(fen)).div('100').toFixed(2)
            const decision = decideCredit(
              question({
                terms: terms({ limit: cny(limit) }),
                order: { contractId: String(contract), amount: cny(amount) },
                positions,
                unallocatedReceipts,
              }),
            )
            if (decision.reserve) positions = withReservation(positions, String(contract), amount)
            else refused += 1
            const { total } = exposureOf(positions, unallocatedReceipts)
            expect(total.lte(decimal(limit))).toBe(true)
            // What is refused would indeed have passed it.
            if (!decision.reserve) expect(total.plus(decimal(amount)).gt(decimal(limit))).toBe(true)
          }
          expect(positions.length + refused).toBeGreaterThanOrEqual(orders.length === 0 ? 0 : 1)
        },
      ),
    )
  })
})
