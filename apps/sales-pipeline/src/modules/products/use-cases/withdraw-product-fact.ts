import { ok } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { productAccess } from '../access.ts'
import { productFactMachine } from '../domain/product-fact.ts'
import { lockProductFact, updateProductFact } from '../store/product-fact-store.ts'

/** R078: it is not said any more. Quotes and contracts that said it show that they did. */
export const withdrawProductFact = defineCommand({
  name: 'withdrawProductFact',
  input: z.object({ factId: input.id(), version: input.version(), reason: input.text(500) }),
  authorize: (principal) => productAccess.permit(principal, 'publishFact'),
  async handle({ tx }, { factId, version, reason }) {
    const fact = await lockProductFact(tx, factId)
    if (!fact.ok) return fact
    const withdrawn = productFactMachine.next(fact.value.status, 'withdraw')
    if (!withdrawn.ok) return withdrawn
    const changed = await updateProductFact(
      tx,
      { id: factId, version },
      { status: withdrawn.value, withdrawnWhy: reason },
    )
    return changed.ok ? ok({ factId }) : changed
  },
})
