import { ok } from '@sellgraph/kernel'
import { policyAt } from '@sellgraph/policies'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { checkDecided } from '../domain/deviation.ts'
import { checkChecklist, reviewKinds } from '../domain/review.ts'
import { publishContractApproved } from '../events/publish.ts'
import { updateContract } from '../store/contract-store.ts'
import { findDeviationsOfRound } from '../store/deviation-store.ts'
import { checklistInput } from './checklist-input.ts'
import { decide, permitReview } from './review.ts'

/**
 * R069: one review finds nothing against the contract, and has approved each deviation that is its to decide; when none
 * is open any more, the contract is approved.
 */
export const approveContractReview = defineCommand({
  name: 'approveContractReview',
  input: z.object({
    contractId: input.id(),
    version: input.version(),
    kind: z.enum(reviewKinds),
    checklist: checklistInput,
    comment: input.optionalText(2000),
  }),
  authorize: (principal, { kind }) => permitReview(principal, kind),
  async handle(context, { contractId, version, kind, checklist, comment }) {
    const { tx, now } = context
    const decided = await decide(context, { contractId, kind, status: 'APPROVED', comment, checklist })
    if (!decided.ok) return decided
    const { contract, next, reviews } = decided.value
    const rules = await policyAt(tx, 'P15', now)
    const answered = checkChecklist(checklist, rules.value.checklistRequired)
    if (!answered.ok) return answered
    const approved = checkDecided(await findDeviationsOfRound(tx, contractId, contract.reviewRound), kind)
    if (!approved.ok) return approved
    const done = reviews.every(({ status }) => status === 'APPROVED')
    const changed = await updateContract(tx, { id: contractId, version }, { status: done ? next : contract.status })
    if (!changed.ok) return changed
    if (done) await publishContractApproved(tx, changed.value)
    return ok({ contractId })
  },
})
