import { decimal, type DecimalInput, type Result, ruleViolated } from '@sellgraph/kernel'

/** Kinds of product; the commission plan has a rate for each. */
export const productClasses = ['STANDARD', 'CUSTOM', 'SERVICE', 'SPARE_PART'] as const
export type ProductClass = (typeof productClasses)[number]

/** Whether a product may be sold in this quantity: machines by the piece, oil by the litre in hundredths. */
export function fitsUnit(quantity: DecimalInput, fractionDigits: number): boolean {
  return decimal(quantity).decimalPlaces() <= fractionDigits
}

/** What service stopped is offered to nobody. */
export function onHold(sku: string): Result<never> {
  return ruleViolated('R078', 'PRODUCT_ON_HOLD', `${sku} is on hold until its improvement is released.`)
}
