import { decimal } from '@sellgraph/kernel'
import { type Dated, effectiveOn } from './effective-dated.ts'

/** Value classes of customers (客户价值分类), as crm tells them. */
export const valueClasses = ['A', 'B', 'C'] as const
export type ValueClass = (typeof valueClasses)[number]

/** An entry of the price book: for customers of one class or for all, from a quantity on. */
export interface TieredPrice extends Dated {
  readonly listPrice: string
  readonly customerClass: ValueClass | null
  readonly minQuantity: string
}

/** Whom and how much a price is asked for. */
export interface PriceQuestion {
  readonly customerClass: ValueClass | null
  readonly quantity: string
  readonly day: string
}

/** Whether an entry is the price for everybody and any quantity: the list price of the catalogue. */
export function isCatalogue({
  customerClass,
  minQuantity,
}: Pick<TieredPrice, 'customerClass' | 'minQuantity'>): boolean {
  return customerClass === null && decimal(minQuantity).isZero()
}

/** The list price of the catalogue on a day; null before the first. */
export function catalogueOn<T extends TieredPrice>(entries: readonly T[], day: string): T | null {
  return effectiveOn(entries.filter(isCatalogue), day)
}

/**
 * The price a buyer has: the lowest of the tiers that are open to their class and quantity, each as it counts on the
 * day. Of equal ones the catalogue's, so that a tier is named only where it gives something. Null where the catalogue
 * has no price: a product is not sold by its tiers alone.
 */
export function priceFor<T extends TieredPrice>(entries: readonly T[], question: PriceQuestion): T | null {
  const { customerClass, quantity, day } = question
  let best = catalogueOn(entries, day)
  if (best === null) return null
  const open = entries.filter(
    (entry) =>
      !isCatalogue(entry) &&
      (entry.customerClass === null || entry.customerClass === customerClass) &&
      decimal(entry.minQuantity).lte(quantity),
  )
  for (const tier of Map.groupBy(open, tierOf).values()) {
    const price = effectiveOn(tier, day)
    if (price !== null && decimal(price.listPrice).lt(best.listPrice)) best = price
  }
  return best
}

/** Entries of one tier follow each other; those of two count side by side. */
export function sameTier(
  a: Pick<TieredPrice, 'customerClass' | 'minQuantity'>,
  b: Pick<TieredPrice, 'customerClass' | 'minQuantity'>,
): boolean {
  return tierOf(a) === tierOf(b)
}

function tierOf({ customerClass, minQuantity }: Pick<TieredPrice, 'customerClass' | 'minQuantity'>): string {
  return `${customerClass ?? ''}:${decimal(minQuantity).toFixed()}`
}
