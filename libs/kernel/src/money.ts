import { Decimal, decimal, type DecimalInput, withPlaces } from './decimal.ts'

/**
 * An amount in one currency. `amount` is decimal text, such as `1234.50`; `currency` an ISO 4217 code. Never a float:
 * sums of money must be exact to the cent.
 */
export interface Money {
  readonly amount: string
  readonly currency: string
}

/** ISO 4217 minor units, where they are not two (list one, 2024). */
const unusualMinorUnits: Readonly<Record<string, number>> = {
  BHD: 3, BIF: 0, CLF: 4, CLP: 0, DJF: 0, GNF: 0, IQD: 3, ISK: 0, JOD: 3, JPY: 0, KMF: 0, KRW: 0, KWD: 3, LYD: 3,
  OMR: 3, PYG: 0, RWF: 0, TND: 3, UGX: 0, UYI: 0, UYW: 4, VND: 0, VUV: 0, XAF: 0, XOF: 0, XPF: 0,
} // prettier-ignore

const currencies: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'))

/** Decimal places of the currency's smallest unit: 2 for CNY, 0 for JPY. */
export function minorUnits(currency: string): number {
  return unusualMinorUnits[currency] ?? 2
}

export function isCurrency(code: string): boolean {
  return currencies.has(code)
}

/**
 * Money of a given amount, which may be finer than the minor unit (a unit price of 0.0045).
 * Throws a RangeError for text that is no decimal or a code that is no currency.
 */
export function money(amount: DecimalInput, currency: string): Money {
  if (!isCurrency(currency)) throw new RangeError(`not an ISO 4217 currency: ${JSON.stringify(currency)}`)
  const text = typeof amount === 'string' ? withPlaces(amount, minorUnits(currency)) : undefined
  return text === undefined ? moneyOf(decimal(amount), currency) : { amount: text, currency }
}

export function zeroMoney(currency: string): Money {
  return money('0', currency)
}

export function addMoney(a: Money, b: Money): Money {
  return moneyOf(decimal(a.amount).plus(sameCurrency(a, b)), a.currency)
}

export function subtractMoney(a: Money, b: Money): Money {
  return moneyOf(decimal(a.amount).minus(sameCurrency(a, b)), a.currency)
}

/** Exact product; round when it becomes an amount that somebody pays. */
export function multiplyMoney(a: Money, factor: DecimalInput): Money {
  return moneyOf(decimal(a.amount).times(decimal(factor)), a.currency)
}

export function negateMoney(a: Money): Money {
  return moneyOf(decimal(a.amount).negated(), a.currency)
}

export function sumMoney(list: readonly Money[], currency: string): Money {
  return list.reduce(addMoney, zeroMoney(currency))
}

/** Rounded half up (away from zero) at the minor unit. */
export function roundMoney(a: Money): Money {
  return moneyOf(decimal(a.amount).toDecimalPlaces(minorUnits(a.currency), Decimal.ROUND_HALF_UP), a.currency)
}

/** -1, 0 or 1. */
export function compareMoney(a: Money, b: Money): number {
  return decimal(a.amount).comparedTo(sameCurrency(a, b))
}

export function isZeroMoney(a: Money): boolean {
  return decimal(a.amount).isZero()
}

/**
 * Splits an amount by weights into parts at the minor unit that add up to it exactly. Each part is rounded down towards
 * zero; the units left over go one each to the parts with the largest remainder, the earlier part first on a tie
 * (largest-remainder method). Weights are not negative and not all zero; the amount must itself be at the minor unit.
 */
export function allocateMoney(total: Money, weights: readonly DecimalInput[]): Money[] {
  const parsed = weights.map(decimal)
  const sum = parsed.reduce((a, b) => a.plus(b), decimal('0'))
  if (parsed.some((weight) => weight.isNegative()) || !sum.isPositive() || sum.isZero()) {
    throw new RangeError('weights must not be negative and not all be zero')
  }
  const places = minorUnits(total.currency)
  const units = decimal(total.amount).times(decimal('10').pow(places))
  if (!units.isInteger()) throw new RangeError(`${total.amount} ${total.currency} is finer than the minor unit`)
  const exact = parsed.map((weight) => units.times(weight).div(sum))
  const floors = exact.map((part) => part.trunc())
  let left = units.minus(floors.reduce((a, b) => a.plus(b), decimal('0')))
  const unit = decimal(left.isNegative() ? '-1' : '1')
  const order = exact
    .map((part, index) => ({ index, remainder: part.minus(floors[index] ?? part).abs() }))
    .sort((a, b) => b.remainder.comparedTo(a.remainder) || a.index - b.index)
  const parts = [...floors]
  for (const { index } of order) {
    if (left.isZero()) break
    parts[index] = (parts[index] ?? decimal('0')).plus(unit)
    left = left.minus(unit)
  }
  return parts.map((part) => moneyOf(part.div(decimal('10').pow(places)), total.currency))
}

function sameCurrency(a: Money, b: Money): Decimal {
  if (a.currency !== b.currency) throw new RangeError(`${a.currency} and ${b.currency} cannot be combined`)
  return decimal(b.amount)
}

/** At least the minor unit's places are shown, so that equal amounts have equal text. */
function moneyOf(amount: Decimal, currency: string): Money {
  const places = Math.max(amount.decimalPlaces(), minorUnits(currency))
  const text = amount.toFixed(places)
  return { amount: decimal(text).isZero() ? text.replace('-', '') : text, currency }
}
