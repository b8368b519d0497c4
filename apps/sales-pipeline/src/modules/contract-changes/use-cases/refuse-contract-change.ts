import { ok } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { changeReviewKinds } from '../domain/contract-change.ts'
import { closeChange } from './close-change.ts'
import { decideReview, permitChangeReview } from './review-change.ts'

/** R071: one review is enough to refuse a change; the contract stays as it was. */
export const refuseContractChange = defineCommand({
  name: 'refuseContractChange',
  input: z.object({
    contractId: input.id(),
    version: input.version(),
    kind: z.enum(changeReviewKinds),
    reason: input.text(2000),
  }),
  authorize: (principal, { kind }) => permitChangeReview(principal, kind),
  async handle(context, { contractId, version, kind, reason }) {
    const decided = await decideReview(context, { contractId, version, kind, status: 'REFUSED', comment: reason })
    if (!decided.ok) return decided
    const closed = await closeChange(context.tx, { ...decided.value, version }, { status: 'REFUSED', reason })
    return closed.ok ? ok({ contractId }) : closed
  },
})
