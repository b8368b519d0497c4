import { DEFAULT_ZONE, localDate, startOfLocalDay } from '@sellgraph/calendar'
import { invalid, ok } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { addJob } from '@sellgraph/timers'
import { z } from 'zod'
import { productAccess } from '../access.ts'
import { checkStart } from '../domain/effective-dated.ts'
import { priceTakesEffect } from '../jobs/price-takes-effect.ts'
import { findPrices, insertPrice } from '../store/price-store.ts'
import { lockProduct, updateProduct } from '../store/product-store.ts'

/** Writes a list price into the price book. */
export const setPrice = defineCommand({
  name: 'setPrice',
  input: z.object({
    productId: input.id(),
    version: input.version(),
    price: input.money({ min: '0', places: 4 }),
    effectiveFrom: input.date(),
  }),
  authorize: (principal) => productAccess.permit(principal, 'setPrice'),
  async handle({ tx, principal, now }, { productId, version, price, effectiveFrom }) {
    const product = await lockProduct(tx, productId)
    if (!product.ok) return product
    const today = localDate(now, DEFAULT_ZONE)
    const starts = checkStart(await findPrices(tx, [productId]), effectiveFrom, today)
    if (!starts.ok) return starts
    if (price.currency !== product.value.currency) {
      return invalid('price.currency', `this product is priced in ${product.value.currency}`)
    }
    const priced = await updateProduct(tx, { id: productId, version }, {})
    if (!priced.ok) return priced
    await insertPrice(tx, {
      productId,
      listPrice: price.amount,
      currency: price.currency,
      effectiveFrom,
      recordedBy: principal.subject,
    })
    if (effectiveFrom > today) {
      const runAt = startOfLocalDay(effectiveFrom, DEFAULT_ZONE)
      await addJob(
        tx,
        priceTakesEffect,
        { productId },
        { runAt, jobKey: `price-takes-effect:${productId}:${effectiveFrom}` },
      )
    }
    return ok({ productId })
  },
})
