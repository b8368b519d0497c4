import { newVersion } from '@sellgraph/db-kit'
import { invalid, isCurrency, newId, ok } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { productAccess } from '../access.ts'
import { productClasses } from '../domain/product.ts'
import { insertProduct, type ProductRow } from '../store/product-store.ts'

/** A product enters the catalogue. It can be quoted once it has a price and a cost. */
export const defineProduct = defineCommand({
  name: 'defineProduct',
  input: z.object({
    sku: input.text(60),
    name: input.text(),
    nameEn: input.optionalText(),
    specification: input.optionalText(2000),
    family: input.text(60),
    productClass: z.enum(productClasses),
    difficulty: input.decimal({ moreThan: '0', max: '10', places: 4 }),
    unit: input.text(20),
    fractionDigits: z
      .int()
      .min(0)
      .max(6)
      .nullish()
      .transform((digits) => digits ?? 0),
    currency: z.string(),
    taxRate: input.decimal({ min: '0', max: '0.5', places: 4 }),
    warrantyMonths: z.int().min(0).max(240),
  }),
  authorize: (principal) => productAccess.permit(principal, 'define'),
  async handle({ tx, now }, product) {
    if (!isCurrency(product.currency)) return invalid('currency', 'must be an ISO 4217 currency such as CNY')
    const row: ProductRow = { id: newId(), ...newVersion(now), ...product, active: true }
    const inserted = await insertProduct(tx, row)
    if (!inserted.ok) return inserted
    return ok({ productId: row.id })
  },
})
