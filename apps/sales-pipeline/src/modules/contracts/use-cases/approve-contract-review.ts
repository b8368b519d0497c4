import { ok } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { reviewKinds } from '../domain/contract.ts'
import { updateContract } from '../store/contract-store.ts'
import { decide, permitReview } from './review.ts'

/** R069: one review finds nothing against the contract; when none is open any more, it is approved. */
export const approveContractReview = defineCommand({
  name: 'approveContractReview',
  input: z.object({
    contractId: input.id(),
    version: input.version(),
    kind: z.enum(reviewKinds),
    comment: input.optionalText(2000),
  }),
  authorize: (principal, { kind }) => permitReview(principal, kind),
  async handle(context, { contractId, version, kind, comment }) {
    const decided = await decide(context, { contractId, kind, status: 'APPROVED', comment })
    if (!decided.ok) return decided
    const { contract, next, reviews } = decided.value
    const done = reviews.every(({ status }) => status === 'APPROVED')
    const changed = await updateContract(
      context.tx,
      { id: contractId, version },
      { status: done ? next : contract.status },
    )
    if (!changed.ok) return changed
    return ok({ contractId })
  },
})
