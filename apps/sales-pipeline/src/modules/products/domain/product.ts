import { decimal, type DecimalInput } from '@sellgraph/kernel'

/** Kinds of product; the commission plan has a rate for each. */
export const productClasses = ['STANDARD', 'CUSTOM', 'SERVICE', 'SPARE_PART'] as const
export type ProductClass = (typeof productClasses)[number]

/** Whether a product may be sold in this quantity: machines by the piece, oil by the litre in hundredths. */
export function fitsUnit(quantity: DecimalInput, fractionDigits: number): boolean {
  return decimal(quantity).decimalPlaces() <= fractionDigits
}
