import { describe, expect, test } from '@jest/globals'
import { decimal } from '@sellgraph/kernel'
import fc from 'fast-check'
import { type AgreedTerms, checkAgainstQuote, type TermDifference, termDifferences } from './agreed-terms.ts'

describe('the contract and the accepted quote', () => {
  const line = {
    productId: 'p',
    quantity: '2',
    netAmount: '100',
    taxAmount: '13',
    grossAmount: '113',
    promisedOn: null,
  }
  const quote: AgreedTerms = {
    currency: 'CNY',
    netTotal: '100',
    taxTotal: '13',
    grossTotal: '113',
    lines: [line],
    paymentTerms: [{ trigger: 'SIGNED', percent: '100', daysAfter: 0 }],
  }

  test('the same terms are the same, however the numbers are written', () => {
    const stored = { ...quote, netTotal: '100.0000', lines: [{ ...line, quantity: '2.000000' }] }
    expect(checkAgainstQuote(stored, quote).ok).toBe(true)
  })

  test.each([
    ['currency', { currency: 'USD' }],
    ['netTotal', { netTotal: '99.99' }],
    ['taxTotal', { taxTotal: '13.01' }],
    ['grossTotal', { grossTotal: '112' }],
    ['lines', { lines: [{ ...line, quantity: '3' }] }],
    ['lines', { lines: [line, line] }],
    ['lines', { lines: [{ ...line, promisedOn: '2026-04-30' }] }],
    ['paymentTerms', { paymentTerms: [{ trigger: 'SIGNED', percent: '100', daysAfter: 30 }] }],
  ])('R069: a contract with other %s than the quote is not what was accepted', (part, change) => {
    const checked = checkAgainstQuote({ ...quote, ...change }, quote)
    expect(checked).toMatchObject({ ok: false, error: { code: 'DIFFERS_FROM_QUOTE' } })
    expect(checked.ok ? '' : checked.error.message).toContain(part)
  })
})

describe('a contract that is not the quote', () => {
  const number = fc.integer({ min: 0, max: 2 }).map(String)
  const line = fc.record({
    productId: fc.constantFrom('p', 'q'),
    quantity: fc.constantFrom('1', '1.0', '2', '2.000000'),
    netAmount: number,
    taxAmount: number,
    grossAmount: number,
    promisedOn: fc.constantFrom(null, '2026-04-30', '2026-05-31'),
  })
  const terms: fc.Arbitrary<AgreedTerms> = fc.record({
    currency: fc.constantFrom('CNY', 'USD'),
    netTotal: number,
    taxTotal: number,
    grossTotal: number,
    lines: fc.array(line, { maxLength: 3 }),
    paymentTerms: fc.array(
      fc.record({
        trigger: fc.constantFrom('SIGNED', 'DELIVERED'),
        percent: fc.constantFrom('50', '50.0000', '100'),
        daysAfter: fc.integer({ min: 0, max: 1 }),
      }),
      { maxLength: 2 },
    ),
  })

  /** Slow and obvious: the same when every number is the same number and everything else the same text. */
  const isEqual = (a: AgreedTerms, b: AgreedTerms): boolean => JSON.stringify(plain(a)) === JSON.stringify(plain(b))
  const plain = (value: unknown): unknown => {
    if (typeof value === 'string' && /^\d+(\.\d+)?$/.test(value)) return decimal(value).toNumber()
    if (Array.isArray(value)) return value.map(plain)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, of]) => [key, plain(of)]))
  }

  test('R069: takes effect only if it is equal, or exactly its differences were approved', () => {
    let equal = 0
    fc.assert(
      fc.property(
        terms.chain((quote) => fc.tuple(fc.constant(quote), fc.oneof(fc.constant(quote), terms, changeOf(quote)))),
        fc.infiniteStream(fc.nat(9)),
        ([quote, contract], luck) => {
          const differences = termDifferences(contract, quote)
          const same = isEqual(contract, quote)
          if (same) equal += 1
          expect(differences.length === 0).toBe(same)
          expect(checkAgainstQuote(contract, quote).ok).toBe(same)
          expect(checkAgainstQuote(contract, quote, differences).ok).toBe(true)
          // Approved from or to something else, or not at all: then it does not pass.
          let altered = false
          const approved = differences.flatMap((difference): TermDifference[] => {
            const kind = luck.next().value
            if (kind > 2) return [difference]
            altered = true
            if (kind === 0) return []
            return [kind === 1 ? { ...difference, standard: 'x' } : { ...difference, deviating: 'x' }]
          })
          expect(checkAgainstQuote(contract, quote, approved).ok).toBe(!altered)
        },
      ),
      { numRuns: 1000 },
    )
    expect(equal).toBeGreaterThan(100)
  })

  /** A quote with one thing about it changed, or one number written otherwise. */
  function changeOf(quote: AgreedTerms): fc.Arbitrary<AgreedTerms> {
    return fc.oneof(
      number.map((netTotal) => ({ ...quote, netTotal })),
      fc.constant({ ...quote, lines: quote.lines.map((of) => ({ ...of, quantity: decimal(of.quantity).toFixed(6) })) }),
      line.map((of) => ({ ...quote, lines: [...quote.lines.slice(1), of] })),
      terms.map(({ paymentTerms }) => ({ ...quote, paymentTerms })),
    )
  }
})
