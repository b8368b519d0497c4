import { newVersion } from '@sellgraph/db-kit'
import { forbidden, newId, ok } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { productAccess } from '../access.ts'
import { productFactMachine } from '../domain/product-fact.ts'
import { findProductFacts, insertProductFact } from '../store/product-fact-store.ts'
import { lockProduct } from '../store/product-store.ts'

/** R078: writes down what may be said of a product, and where it is known from. It is said once somebody else agrees. */
export const draftProductFact = defineCommand({
  name: 'draftProductFact',
  input: z.object({
    productId: input.id(),
    code: z.string().regex(/^[A-Z][A-Z0-9_]{0,59}$/, 'must be capital letters, digits and _ such as MAX_TRAVEL'),
    name: input.text(),
    nameZh: input.text(),
    value: input.text(500),
    unit: input.optionalText(20),
    source: input.text(500),
  }),
  authorize: (principal) => productAccess.permit(principal, 'draftFact'),
  async handle({ tx, principal, now }, { productId, code, ...content }) {
    const draftedBy = principal.employeeId
    if (draftedBy === null) return forbidden('Only an employee may write down facts.')
    const product = await lockProduct(tx, productId)
    if (!product.ok) return product
    const [latest] = (await findProductFacts(tx, [productId])).filter((fact) => fact.code === code)
    const factId = newId()
    await insertProductFact(tx, {
      id: factId,
      ...newVersion(now),
      productId,
      code,
      revision: (latest?.revision ?? 0) + 1,
      ...content,
      status: productFactMachine.initial,
      draftedBy,
      publishedBy: null,
      publishedAt: null,
      withdrawnWhy: null,
    })
    return ok({ factId })
  },
})
