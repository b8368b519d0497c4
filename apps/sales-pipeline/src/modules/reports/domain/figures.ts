import { type Decimal, decimal, type DecimalInput } from '@sellgraph/kernel'

/** Shares are fractions with four decimal places, as text: `0.2500`. */
const PLACES = 4

/** `part / whole`; null when there is no whole. */
export function shareOf(part: DecimalInput, whole: DecimalInput): string | null {
  const of = decimal(whole)
  return of.isZero() ? null : decimal(part).div(of).toFixed(PLACES)
}

/** Win rate (赢单率): `won / (won + lost)` of the deals closed in a period; null when none was. */
export function winRate({ won, lost }: { won: number; lost: number }): string | null {
  return shareOf(String(won), String(won + lost))
}

/**
 * How right a forecast was (预测准确率): `1 − |forecast − actual| / actual`, and 0 where it was off by more than all that
 * came. Null when nothing came: there is nothing to compare with.
 */
export function accuracyOf(forecast: DecimalInput, actual: DecimalInput): string | null {
  const came = decimal(actual)
  if (came.isZero()) return null
  const hit = decimal('1').minus(decimal(forecast).minus(came).abs().div(came))
  return (hit.isNegative() ? decimal('0') : hit).toFixed(PLACES)
}

/** What of the target is still to be won; nothing once it is reached. */
export function remainingOf(target: DecimalInput, won: DecimalInput): Decimal {
  const left = decimal(target).minus(decimal(won))
  return left.isNegative() ? decimal('0') : left
}

/** Pipeline coverage (商机覆盖率): `open pipeline / (target − won)`; null once the target is reached. */
export function coverageOf(open: DecimalInput, target: DecimalInput, won: DecimalInput): string | null {
  const left = remainingOf(target, won)
  return left.isZero() ? null : decimal(open).div(left).toFixed(PLACES)
}

/** Discount in percent of the list price: `(list − net) / list × 100`; null when nothing has a list price. */
export function discountPercentOf(list: DecimalInput, net: DecimalInput): string | null {
  const of = decimal(list)
  return of.isZero() ? null : of.minus(decimal(net)).div(of).times(100).toFixed(PLACES)
}

/** Margin as a fraction: `(net − cost) / net`; null when nothing is charged. */
export function marginOf(net: DecimalInput, cost: DecimalInput): string | null {
  const of = decimal(net)
  return of.isZero() ? null : of.minus(decimal(cost)).div(of).toFixed(6)
}

/** Lower bounds of the bands of discount in percent; a band ends where the next begins. */
export const discountBands = [0, 5, 10, 15, 20, 30, 50] as const

/** The middle of some numbers, the mean of the two in the middle where they are even in number; null of none. */
export function medianOf(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle]
  if (upper === undefined) return null
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2
}
