import { ok } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { reviewKinds } from '../domain/review.ts'
import { publishContractReturned } from '../events/publish.ts'
import { cancelOpenReviews } from '../store/contract-part-store.ts'
import { updateContract } from '../store/contract-store.ts'
import { checklistInput } from './checklist-input.ts'
import { cancelReviewWork } from './contract-work.ts'
import { decide, permitReview } from './review.ts'

/** R069: one review is enough to send the contract back; the next round asks all of them again. */
export const returnContract = defineCommand({
  name: 'returnContract',
  input: z.object({
    contractId: input.id(),
    version: input.version(),
    kind: z.enum(reviewKinds),
    checklist: checklistInput,
    reason: input.text(2000),
  }),
  authorize: (principal, { kind }) => permitReview(principal, kind),
  async handle(context, { contractId, version, kind, checklist, reason }) {
    const { tx } = context
    const decided = await decide(context, { contractId, kind, status: 'RETURNED', comment: reason, checklist })
    if (!decided.ok) return decided
    const { next } = decided.value
    const changed = await updateContract(tx, { id: contractId, version }, { status: next, returnReason: reason })
    if (!changed.ok) return changed
    await cancelOpenReviews(tx, contractId)
    await cancelReviewWork(tx, changed.value)
    await publishContractReturned(tx, changed.value, { kind, reason })
    return ok({ contractId })
  },
})
