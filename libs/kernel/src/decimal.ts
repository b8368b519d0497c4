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
  return decimal(value).toFixed()
}
