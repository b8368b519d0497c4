import type { Tx } from '@sellgraph/db-kit'
import { everyRow } from '@sellgraph/identity'
import { type FieldError, ok, type Result, validation } from '@sellgraph/kernel'
import { input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { fitsUnit, onHold } from '../../products/domain/product.ts'
import { findHeldProducts } from '../../products/store/product-hold-store.ts'
import { findProducts } from '../../products/store/product-store.ts'
import { priceLine } from '../../quotes/domain/price.ts'
import { pricesOfDay } from '../../quotes/use-cases/prices-of-day.ts'
import type { ProposalAlternative, ProposalLine } from '../domain/proposal.ts'

/** What a revision of a proposal says, as its preparer gives it (R060). */
export const proposalContentInput = {
  title: input.text(),
  currency: z.string(),
  discountPolicy: input.optionalText(1000),
  serviceCommitment: input.text(2000),
  deliveryTime: input.text(500),
  deliveryMethod: input.text(500),
  alternatives: z
    .array(
      z.object({
        code: input.text(20),
        name: input.text(),
        configuration: input.text(2000),
        lines: z
          .array(
            z.object({
              productId: input.id(),
              quantity: input.decimal({ moreThan: '0', max: '1000000', places: 6 }),
              discountPercent: input.decimal({ min: '0', max: '100', places: 4 }),
              optional: z
                .boolean()
                .nullish()
                .transform((optional) => optional ?? false),
            }),
          )
          .min(1, 'must have at least one line')
          .max(100),
      }),
    )
    .min(1, 'must have at least one alternative')
    .max(5, 'must have at most five: nobody compares more'),
}
export type ProposalContentInput = z.output<z.ZodObject<typeof proposalContentInput>>

/** The alternatives at the customer's prices of the day. */
export async function priceAlternatives(
  tx: Tx,
  { alternatives, currency }: ProposalContentInput,
  customerId: string,
  today: string,
): Promise<Result<ProposalAlternative[]>> {
  const productIds = alternatives.flatMap(({ lines }) => lines.map(({ productId }) => productId))
  const products = new Map((await findProducts(tx, everyRow, productIds)).map((product) => [product.id, product]))
  const held = await findHeldProducts(tx, productIds)
  const unitPriceOf = await pricesOfDay(tx, { productIds, customerId, currency, day: today })

  const wrong: FieldError[] = []
  const priced: ProposalAlternative[] = []
  for (const [at, { lines, ...alternative }] of alternatives.entries()) {
    if (priced.some(({ code }) => code === alternative.code)) {
      wrong.push({ path: `alternatives.${at}.code`, message: 'is used twice' })
    }
    if (lines.every(({ optional }) => optional)) {
      wrong.push({ path: `alternatives.${at}.lines`, message: 'must have a line that is no option' })
    }
    const pricedLines: ProposalLine[] = []
    for (const [index, line] of lines.entries()) {
      const { productId, quantity, discountPercent, optional } = line
      const path = `alternatives.${at}.lines.${index}`
      const product = products.get(productId)
      if (!product?.active) {
        wrong.push({ path: `${path}.productId`, message: 'is no product that can be quoted' })
        continue
      }
      if (held.has(productId)) return onHold(product.sku)
      if (!fitsUnit(quantity, product.fractionDigits)) {
        wrong.push({ path: `${path}.quantity`, message: 'has more decimal places than the product allows' })
      }
      const { sku, name, specification, unit, taxRate } = product
      const price = unitPriceOf({ productId, sku, quantity })
      if (!price.ok) return price
      const { listPrice } = price.value
      const amounts = priceLine({ quantity, listPrice, discountPercent, taxRate }, currency)
      const said = { seq: index + 1, productId, sku, name, specification, quantity, unit }
      pricedLines.push({ ...said, listPrice, discountPercent, ...amounts, optional })
    }
    priced.push({ ...alternative, lines: pricedLines })
  }
  return wrong.length > 0 ? validation(wrong) : ok(priced)
}
