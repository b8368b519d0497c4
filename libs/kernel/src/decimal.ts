import { Decimal as DecimalJs } from 'decimal.js'

/**
 * Decimal arithmetic for money, rates and quantities. 40 significant digits and no exponent below 1e40, so that the
 * text of a value is always plain digits. Rounds half away from zero, as invoices do.
 */
export const Decimal = DecimalJs.clone({
  precision: 40,
  rounding: DecimalJs.ROUND_HALF_UP,
  toExpNeg: -40,
  toExpPos: 40,
})
export type Decimal = DecimalJs

export type DecimalInput = string | DecimalJs

const pattern = /^-?\d+(\.\d+)?$/

/** A decimal from its text (`-12.50`). A float is refused by type; text that is no plain decimal throws a RangeError. */
export function decimal(value: DecimalInput): DecimalJs {
  if (typeof value === 'string' && !pattern.test(value)) throw new RangeError(`not a decimal: ${JSON.stringify(value)}`)
  return new Decimal(value)
}

export function isDecimal(text: string): boolean {
  return pattern.test(text)
}

/** The shortest text without an exponent: `12.5`, `0`, `-3`. */
export function decimalText(value: DecimalInput): string {
  return (typeof value === 'string' ? withPlaces(value, 0) : undefined) ?? decimal(value).toFixed()
}

/** Sign, whole part without leading zeros, and decimal places up to the last that is not zero. */
const written = /^(-?)(0|[1-9]\d*)(?:\.(?=\d)(\d*?)0*)?$/

/**
 * The decimal with at least so many places and no needless zeros behind them, from its text alone: most decimals are only
 * passed on from a column to a reader, and to take a number apart for it takes ten times as long. Undefined for what is
 * written in any other way.
 */
export function withPlaces(text: string, places: number): string | undefined {
  const parts = written.exec(text)
  if (parts === null) return undefined
  const [, sign = '', whole = '', significant = ''] = parts
  const fraction = significant.length < places ? significant.padEnd(places, '0') : significant
  const isZero = whole === '0' && significant === ''
  return `${isZero ? '' : sign}${whole}${fraction === '' ? '' : `.${fraction}`}`
}
