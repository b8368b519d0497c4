import { findById, newVersion } from '@sellgraph/db-kit'
import { newId } from '@sellgraph/kernel'
import { done, react, skip } from '@sellgraph/messaging'
import { findHoldOfImprovement, insertProductHold } from '../store/product-hold-store.ts'
import { ProductEntity } from '../store/product-store.ts'

/** What service found wrong with a product and calls severe is sold to nobody else until somebody releases it. */
export const improvementRequested = react('after-sales.ImprovementRequested.v1', async ({ tx, event }) => {
  const { improvementId, productId, severity, reason, requestedAt } = event.data
  if (severity !== 'SEVERE') return skip('it does not stop the sale')
  if ((await findById(tx, ProductEntity, productId)) === null) return skip('no product of the catalogue')
  if (await findHoldOfImprovement(tx, improvementId)) return skip('the product was held for this already')
  await insertProductHold(tx, {
    id: newId(),
    ...newVersion(tx.now),
    productId,
    improvementId,
    reason,
    since: new Date(requestedAt),
    releasedBy: null,
    releasedAt: null,
    releaseReason: null,
  })
  return done()
})
