import { type FieldError, ok, validation } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { reviewKinds } from '../domain/review.ts'
import { updateContract } from '../store/contract-store.ts'
import { decideDeviation, findDeviationsOfRound } from '../store/deviation-store.ts'
import { openReviewFor, permitReview } from './review.ts'

/** R069: a reviewer says of each deviation whether the company accepts it. Until the review ends they may think again. */
export const decideDeviations = defineCommand({
  name: 'decideDeviations',
  input: z.object({
    contractId: input.id(),
    version: input.version(),
    kind: z.enum(reviewKinds),
    decisions: z
      .array(z.object({ deviationId: input.id(), approved: z.boolean(), comment: input.optionalText(1000) }))
      .min(1, 'must have at least one')
      .max(500),
  }),
  authorize: (principal, { kind }) => permitReview(principal, kind),
  async handle(context, { contractId, version, kind, decisions }) {
    const { tx } = context
    const open = await openReviewFor(context, contractId, kind)
    if (!open.ok) return open
    const { contract, reviewerId } = open.value
    const deviations = await findDeviationsOfRound(tx, contractId, contract.reviewRound)
    const wrong: FieldError[] = decisions.flatMap(({ deviationId, approved, comment }, index) => {
      const deviation = deviations.find(({ id }) => id === deviationId.toLowerCase())
      if (deviation?.decidedIn !== kind) {
        const message = `is no deviation of this contract that the ${kind.toLowerCase()} review decides`
        return [{ path: `decisions.${index}.deviationId`, message }]
      }
      return approved || comment !== null
        ? []
        : [{ path: `decisions.${index}.comment`, message: 'must say why it is refused' }]
    })
    if (wrong.length > 0) return validation(wrong)
    const changed = await updateContract(tx, { id: contractId, version }, {})
    if (!changed.ok) return changed
    for (const { deviationId, approved, comment } of decisions) {
      const status = approved ? 'APPROVED' : 'REFUSED'
      await decideDeviation(tx, { id: deviationId, status, decidedBy: reviewerId, comment })
    }
    return ok({ contractId })
  },
})
