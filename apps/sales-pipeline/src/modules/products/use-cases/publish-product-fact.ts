import { forbidden, ok, staleVersion } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { productAccess } from '../access.ts'
import { checkPublisher, productFactMachine } from '../domain/product-fact.ts'
import { findProductFacts, lockProductFact, updateProductFact } from '../store/product-fact-store.ts'

/** R078: from now on quotes say this of the product; the revision before is superseded. */
export const publishProductFact = defineCommand({
  name: 'publishProductFact',
  input: z.object({ factId: input.id(), version: input.version() }),
  authorize: (principal) => productAccess.permit(principal, 'publishFact'),
  async handle({ tx, principal, now }, { factId, version }) {
    const publishedBy = principal.employeeId
    if (publishedBy === null) return forbidden('Only an employee may publish facts.')
    const fact = await lockProductFact(tx, factId)
    if (!fact.ok) return fact
    if (fact.value.version !== version) return staleVersion('product fact', fact.value.version)
    const published = productFactMachine.next(fact.value.status, 'publish')
    if (!published.ok) return published
    const another = checkPublisher(fact.value, publishedBy)
    if (!another.ok) return another
    for (const before of await findProductFacts(tx, [fact.value.productId])) {
      if (before.code !== fact.value.code || !productFactMachine.can(before.status, 'supersede')) continue
      const ended = await updateProductFact(tx, before, { status: 'SUPERSEDED' })
      if (!ended.ok) return ended
    }
    const changed = await updateProductFact(tx, fact.value, { status: published.value, publishedBy, publishedAt: now })
    return changed.ok ? ok({ factId }) : changed
  },
})
