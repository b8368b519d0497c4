import { describe, expect, test } from '@jest/globals'
import { decimal } from '@sellgraph/kernel'
import fc from 'fast-check'
import { checkMeasure, concessionOf, type Offer, totalConcession } from './negotiation.ts'

const offer = (change: Partial<Offer> = {}): Offer => ({
  currency: 'CNY',
  netTotal: '100000.00',
  creditDays: decimal('24'),
  lines: [
    { productId: 'a', quantity: '2', promisedOn: '2026-05-31' },
    { productId: 'b', quantity: '1', promisedOn: '2026-04-30' },
  ],
  ...change,
})

describe('what a point gives away', () => {
  test.each([
    ['PRICE', 'AMOUNT', '100000', '95000', '5000', '5'],
    ['PRICE', 'PERCENT', '5', '8', '3', '60'],
    ['PAYMENT', 'DAYS', '30', '60', '30', '100'],
    ['PAYMENT', 'PERCENT', '30', '20', '10', '33.3333'],
    ['DELIVERY', 'DAYS', '60', '45', '15', '25'],
    ['SERVICE', 'DAYS', '0', '5', '5', null],
    ['PRICE', 'AMOUNT', '95000', '97000', '-2000', '-2.1053'],
  ] as const)(
    'R065: %s in %s from %s to %s',
    (topic, measure, previousValue, offered, concession, concessionPercent) => {
      expect(concessionOf(topic, measure, previousValue, offered)).toEqual({ concession, concessionPercent })
    },
  )

  test('R065: a first word gives nothing away, since nothing was said before it', () => {
    expect(concessionOf('DELIVERY', 'DAYS', null, '45')).toEqual({ concession: null, concessionPercent: null })
  })

  test('what cannot be counted is refused', () => {
    expect(checkMeasure('CLAUSE', 'AMOUNT', 'points.0.measure')).toMatchObject({ ok: false })
    expect(checkMeasure('PRICE', 'DAYS', 'points.0.measure')).toMatchObject({ ok: false })
    expect(checkMeasure('PRICE', 'AMOUNT', 'points.0.measure').ok).toBe(true)
  })

  test('R065: steps add up to the way, however many rounds it takes', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 2, maxLength: 9 }), (positions) => {
        const steps = positions
          .slice(1)
          .map((offered, index) =>
            decimal(concessionOf('PRICE', 'AMOUNT', String(positions[index]), String(offered)).concession ?? ''),
          )
        const way = concessionOf('PRICE', 'AMOUNT', String(positions[0]), String(positions.at(-1)))
        expect(steps.reduce((a, b) => a.plus(b)).toFixed()).toBe(way.concession)
      }),
    )
  })
})

describe('all that was given since the first offer', () => {
  test('R065: in money, credit and delivery', () => {
    const now = offer({
      netTotal: '92500.00',
      creditDays: decimal('45.5'),
      lines: [
        { productId: 'b', quantity: '1', promisedOn: '2026-04-30' },
        { productId: 'a', quantity: '1', promisedOn: '2026-05-10' },
        { productId: 'a', quantity: '1.0', promisedOn: '2026-05-11' },
      ],
    })
    expect(totalConcession(offer(), now)).toEqual({
      concession: '7500',
      concessionPercent: '7.5',
      creditDays: '21.5',
      deliveryDays: 20,
      sameScope: true,
    })
  })

  test('R065: who buys something else is told so, and two currencies are not compared', () => {
    const less = offer({ lines: [{ productId: 'a', quantity: '1', promisedOn: null }] })
    expect(totalConcession(offer(), less)).toMatchObject({ sameScope: false, deliveryDays: null })
    expect(totalConcession(offer(), offer({ currency: 'USD' }))).toMatchObject({
      concession: null,
      concessionPercent: null,
    })
    expect(totalConcession(offer({ netTotal: '0.00' }), offer({ netTotal: '0.00' }))).toMatchObject({
      concession: '0',
      concessionPercent: null,
    })
  })
})
