import { DEFAULT_ZONE, localDate } from '@sellgraph/calendar'
import { invalid, ok } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { productAccess } from '../access.ts'
import { checkStart } from '../domain/effective-dated.ts'
import { findCosts, insertCost } from '../store/price-store.ts'
import { lockProduct, updateProduct } from '../store/product-store.ts'

/** Records what a unit costs the company from a day on (成本). Quotes priced before keep the cost they were priced with. */
export const setCost = defineCommand({
  name: 'setCost',
  input: z.object({
    productId: input.id(),
    version: input.version(),
    unitCost: input.money({ min: '0', places: 4 }),
    effectiveFrom: input.date(),
  }),
  authorize: (principal) => productAccess.permit(principal, 'setCost'),
  async handle({ tx, principal, now }, { productId, version, unitCost, effectiveFrom }) {
    const product = await lockProduct(tx, productId)
    if (!product.ok) return product
    const starts = checkStart(await findCosts(tx, [productId]), effectiveFrom, localDate(now, DEFAULT_ZONE))
    if (!starts.ok) return starts
    if (unitCost.currency !== product.value.currency) {
      return invalid('unitCost.currency', `this product is priced in ${product.value.currency}`)
    }
    const costed = await updateProduct(tx, { id: productId, version }, {})
    if (!costed.ok) return costed
    await insertCost(tx, {
      productId,
      unitCost: unitCost.amount,
      currency: unitCost.currency,
      effectiveFrom,
      recordedBy: principal.subject,
    })
    return ok({ productId })
  },
})
