import { ok } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { reviewKinds } from '../domain/contract.ts'
import { cancelOpenReviews } from '../store/contract-part-store.ts'
import { updateContract } from '../store/contract-store.ts'
import { decide, permitReview } from './review.ts'

/** R069: one review is enough to send the contract back; the next round asks both again. */
export const returnContract = defineCommand({
  name: 'returnContract',
  input: z.object({
    contractId: input.id(),
    version: input.version(),
    kind: z.enum(reviewKinds),
    reason: input.text(2000),
  }),
  authorize: (principal, { kind }) => permitReview(principal, kind),
  async handle(context, { contractId, version, kind, reason }) {
    const decided = await decide(context, { contractId, kind, status: 'RETURNED', comment: reason })
    if (!decided.ok) return decided
    const changed = await updateContract(
      context.tx,
      { id: contractId, version },
      {
        status: decided.value.next,
        returnReason: reason,
      },
    )
    if (!changed.ok) return changed
    await cancelOpenReviews(context.tx, contractId)
    return ok({ contractId })
  },
})
