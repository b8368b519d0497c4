import { DEFAULT_ZONE, localDate, startOfLocalDay } from '@sellgraph/calendar'
import { invalid, ok, ruleViolated } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { addJob } from '@sellgraph/timers'
import { z } from 'zod'
import { productAccess } from '../access.ts'
import { checkStart } from '../domain/effective-dated.ts'
import { catalogueOn, isCatalogue, sameTier, valueClasses } from '../domain/price-tiers.ts'
import { priceTakesEffect } from '../jobs/price-takes-effect.ts'
import { findPrices, insertPrice } from '../store/price-store.ts'
import { lockProduct, updateProduct } from '../store/product-store.ts'

/** Writes a list price into the price book (R062): of the catalogue, or of a tier by class of customer and quantity. */
export const setPrice = defineCommand({
  name: 'setPrice',
  input: z.object({
    productId: input.id(),
    version: input.version(),
    price: input.money({ min: '0', places: 4 }),
    effectiveFrom: input.date(),
    customerClass: z
      .enum(valueClasses)
      .nullish()
      .transform((value) => value ?? null),
    minQuantity: input
      .decimal({ min: '0', max: '1000000', places: 6 })
      .nullish()
      .transform((value) => value ?? '0'),
  }),
  authorize: (principal) => productAccess.permit(principal, 'setPrice'),
  async handle({ tx, principal, now }, { productId, version, price, effectiveFrom, ...tier }) {
    const product = await lockProduct(tx, productId)
    if (!product.ok) return product
    const today = localDate(now, DEFAULT_ZONE)
    const entries = await findPrices(tx, [productId])
    if (!isCatalogue(tier) && catalogueOn(entries, effectiveFrom) === null) {
      return ruleViolated('R062', 'PRICE_UNKNOWN', 'A tier needs a list price for everybody to be better than.')
    }
    const starts = checkStart(
      entries.filter((entry) => sameTier(entry, tier)),
      effectiveFrom,
      today,
    )
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
      ...tier,
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
