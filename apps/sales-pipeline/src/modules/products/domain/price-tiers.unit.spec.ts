import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { catalogueOn, priceFor, type TieredPrice, valueClasses } from './price-tiers.ts'

const entry = (id: string, listPrice: string, tier: Partial<TieredPrice> = {}): TieredPrice => ({
  id,
  listPrice,
  effectiveFrom: '2026-01-01',
  customerClass: null,
  minQuantity: '0',
  ...tier,
})

const book = [
  entry('a', '1000'),
  entry('b', '950', { customerClass: 'A' }),
  entry('c', '900', { minQuantity: '10.000000' }),
  entry('d', '880', { customerClass: 'A', minQuantity: '10' }),
  entry('e', '980', { minQuantity: '10', effectiveFrom: '2026-06-01' }),
]
const priceOf = (customerClass: 'A' | 'B' | null, quantity: string, day = '2026-03-02') =>
  priceFor(book, { customerClass, quantity, day })?.id

describe('the price of a buyer', () => {
  test('R062: is the lowest of the tiers that are open to their class and quantity', () => {
    expect(priceOf(null, '1')).toBe('a')
    expect(priceOf('B', '9.999999')).toBe('a')
    expect(priceOf('B', '10')).toBe('c')
    expect(priceOf('A', '1')).toBe('b')
    expect(priceOf('A', '10')).toBe('d')
  })

  test('R062: follows the history of each tier by itself', () => {
    expect(priceOf('B', '10', '2026-06-01')).toBe('e')
    expect(priceOf('A', '10', '2026-06-01')).toBe('d')
    expect(catalogueOn(book, '2026-06-01')?.id).toBe('a')
  })

  test('a tier that gives nothing is not named, and tiers without a catalogue price give no price', () => {
    const dear = [entry('a', '1000'), entry('b', '1000', { customerClass: 'A' })]
    expect(priceFor(dear, { customerClass: 'A', quantity: '1', day: '2026-03-02' })?.id).toBe('a')
    expect(priceFor(book.slice(1), { customerClass: 'A', quantity: '10', day: '2026-03-02' })).toBeNull()
    expect(priceFor(book, { customerClass: 'A', quantity: '10', day: '2025-12-31' })).toBeNull()
  })

  test('R062: nobody pays more for more, nor for being in a class', () => {
    const tiers = fc.array(
      fc.record({
        price: fc.integer({ min: 1, max: 1000 }),
        customerClass: fc.option(fc.constantFrom(...valueClasses)),
        minQuantity: fc.integer({ min: 0, max: 20 }),
        month: fc.integer({ min: 1, max: 9 }),
      }),
    )
    fc.assert(
      fc.property(
        tiers,
        fc.constantFrom(...valueClasses),
        fc.integer({ min: 1, max: 25 }),
        fc.nat(25),
        (drawn, customerClass, less, more) => {
          const entries = [
            entry('00', '500'),
            ...drawn.map(({ price, month, minQuantity, ...tier }, index) =>
              entry(String(index + 1).padStart(2, '0'), String(price), {
                ...tier,
                minQuantity: String(minQuantity),
                effectiveFrom: `2026-0${String(month)}-01`,
              }),
            ),
          ]
          const at = (customer: 'A' | 'B' | 'C' | null, quantity: number) =>
            Number(
              priceFor(entries, { customerClass: customer, quantity: String(quantity), day: '2026-05-15' })?.listPrice,
            )
          expect(at(customerClass, less + more)).toBeLessThanOrEqual(at(customerClass, less))
          expect(at(customerClass, less)).toBeLessThanOrEqual(at(null, less))
        },
      ),
    )
  })
})
