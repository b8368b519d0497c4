import { defineJob } from '@sellgraph/timers'
import { z } from 'zod'
import { lockProduct, updateProduct } from '../store/product-store.ts'

/** On the day a price begins to count, readers of the product's state must hear of it. */
export const priceTakesEffect = defineJob(
  'price-takes-effect',
  z.object({ productId: z.uuid() }),
  async ({ tx, payload }) => {
    const product = await lockProduct(tx, payload.productId)
    if (!product.ok) return
    const renewed = await updateProduct(tx, product.value, {})
    if (!renewed.ok) throw new Error('a locked product cannot be stale')
  },
)
