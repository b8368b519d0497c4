import { conflict, ok } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { productAccess } from '../access.ts'
import { lockProduct, updateProduct } from '../store/product-store.ts'

/** The product is quoted no more. Quotes and contracts that have it go on. */
export const discontinueProduct = defineCommand({
  name: 'discontinueProduct',
  input: z.object({ productId: input.id(), version: input.version() }),
  authorize: (principal) => productAccess.permit(principal, 'define'),
  async handle({ tx }, { productId, version }) {
    const product = await lockProduct(tx, productId)
    if (!product.ok) return product
    if (!product.value.active) return conflict('WRONG_STATE', 'The product is discontinued already.')
    const ended = await updateProduct(tx, { id: productId, version }, { active: false })
    if (!ended.ok) return ended
    return ok({ productId })
  },
})
