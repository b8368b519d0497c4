import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { Decimal, decimalText } from './decimal.ts'
import {
  addMoney,
  allocateMoney,
  compareMoney,
  money,
  multiplyMoney,
  roundMoney,
  subtractMoney,
  sumMoney,
} from './money.ts'

/** Amounts in cents as bigint: the slow, obvious oracle. */
const cents = fc.bigInt({ min: -1_000_000_000_000_000n, max: 1_000_000_000_000_000n })
const yuan = (c: bigint) => {
  const sign = c < 0n ? '-' : ''
  const abs = c < 0n ? -c : c
  return money(`${sign}${abs / 100n}.${String(abs % 100n).padStart(2, '0')}`, 'CNY')
}

describe('text of a decimal', () => {
  const digits = fc.stringMatching(/^\d{1,25}$/)
  const texts = fc
    .tuple(fc.constantFrom('', '-'), fc.constantFrom('', '0', '00'), digits, fc.option(digits), fc.nat(4))
    .map(([sign, zeros, whole, fraction, more]) =>
      fraction === null ? `${sign}${zeros}${whole}` : `${sign}${zeros}${whole}.${fraction}${'0'.repeat(more)}`,
    )
  /** By arithmetic: what a decimal is, written with so many places at least. */
  const slowly = (text: string, places: number) => {
    const value = new Decimal(text)
    const out = value.toFixed(Math.max(value.decimalPlaces(), places))
    return value.isZero() ? out.replace('-', '') : out
  }

  test('is the same with and without arithmetic', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(decimalText(text)).toBe(slowly(text, 0))
        expect(money(text, 'CNY').amount).toBe(slowly(text, 2))
        expect(money(text, 'JPY').amount).toBe(slowly(text, 0))
        expect(money(text, 'KWD').amount).toBe(slowly(text, 3))
      }),
    )
  })

  test('ends with the last digit that says something', () => {
    expect(decimalText('3.000000')).toBe('3')
    expect(decimalText('-0.00')).toBe('0')
    expect(decimalText('120')).toBe('120')
    expect(money('600.5000', 'CNY').amount).toBe('600.50')
    expect(money('0.0045', 'CNY').amount).toBe('0.0045')
  })

  test.each(['', '.', '1.', '.5', '1e3', '+1', ' 1', '1 ', '0x1', '1_000', 'NaN', '1.2.3', '１', '--1', '1\n'])(
    'is refused where it is none: %j',
    (text) => {
      expect(() => decimalText(text)).toThrow(RangeError)
      expect(() => money(text, 'CNY')).toThrow(RangeError)
    },
  )
})

describe('money', () => {
  test('adds and subtracts exactly, like integers of cents', () => {
    fc.assert(
      fc.property(cents, cents, (a, b) => {
        expect(addMoney(yuan(a), yuan(b))).toEqual(yuan(a + b))
        expect(subtractMoney(yuan(a), yuan(b))).toEqual(yuan(a - b))
        expect(compareMoney(yuan(a), yuan(b))).toBe(a < b ? -1 : a > b ? 1 : 0)
      }),
    )
  })

  test('rounds half up, away from zero, at the minor unit of its currency', () => {
    expect(roundMoney(money('1.005', 'CNY')).amount).toBe('1.01')
    expect(roundMoney(money('-1.005', 'CNY')).amount).toBe('-1.01')
    expect(roundMoney(money('1.0049999', 'CNY')).amount).toBe('1.00')
    expect(roundMoney(money('2.5', 'JPY')).amount).toBe('3')
    expect(roundMoney(money('1.2345', 'KWD')).amount).toBe('1.235')
    expect(roundMoney(money('-0.001', 'CNY')).amount).toBe('0.00')
  })

  test('an allocation adds up to the whole, and no part is a cent or more away from its exact share', () => {
    const weights = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(cents, weights, (total, ws) => {
        fc.pre(ws.some((w) => w > 0))
        const parts = allocateMoney(yuan(total), ws.map(String))
        expect(sumMoney(parts, 'CNY')).toEqual(yuan(total))
        const sum = BigInt(ws.reduce((a, b) => a + b, 0))
        parts.forEach((part, i) => {
          const got = BigInt(part.amount.replace('.', ''))
          const distance = got * sum - total * BigInt(ws[i] ?? 0)
          expect(distance > -sum && distance < sum).toBe(true)
        })
      }),
    )
  })

  test('the odd cent of an allocation goes to the largest remainder, the earlier part on a tie', () => {
    const amounts = (total: string, ws: string[]) => allocateMoney(money(total, 'CNY'), ws).map((m) => m.amount)
    expect(amounts('100.00', ['1', '1', '1'])).toEqual(['33.34', '33.33', '33.33'])
    expect(amounts('-100.00', ['1', '1', '1'])).toEqual(['-33.34', '-33.33', '-33.33'])
    expect(amounts('0.05', ['0.3', '0.7'])).toEqual(['0.02', '0.03'])
    expect(amounts('10.00', ['0', '1'])).toEqual(['0.00', '10.00'])
  })

  test('two currencies never mix, and text that is no amount is refused', () => {
    expect(() => addMoney(money('1', 'CNY'), money('1', 'USD'))).toThrow(RangeError)
    expect(() => money('1e5', 'CNY')).toThrow(RangeError)
    expect(() => money('NaN', 'CNY')).toThrow(RangeError)
    expect(() => money('1', 'YUAN')).toThrow(RangeError)
    expect(() => allocateMoney(money('1.00', 'CNY'), ['0'])).toThrow(RangeError)
    expect(() => allocateMoney(money('1.001', 'CNY'), ['1'])).toThrow(RangeError)
  })

  test('a product keeps every digit until it is rounded', () => {
    expect(multiplyMoney(money('0.10', 'CNY'), '0.333').amount).toBe('0.0333')
    expect(money('12', 'CNY').amount).toBe('12.00')
  })
})
