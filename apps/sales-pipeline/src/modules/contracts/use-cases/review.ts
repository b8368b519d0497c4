import { conflict, forbidden, ok, type Result } from '@sellgraph/kernel'
import type { CommandContext } from '@sellgraph/service-kit'
import type { Principal, RowScope } from '@sellgraph/identity'
import { findSplits } from '../../opportunities/store/deal-record-store.ts'
import { contractAccess } from '../access.ts'
import { checkReviewer, contractMachine, type ContractStatus, type ReviewKind } from '../domain/contract.ts'
import { type ContractReviewRow, decideReview, findReviews } from '../store/contract-part-store.ts'
import { type ContractRow, lockContract } from '../store/contract-store.ts'
import { requireContracting } from './deal-in-contracting.ts'

export function permitReview(principal: Principal, kind: ReviewKind): Result<RowScope> {
  return contractAccess.permit(principal, kind === 'LEGAL' ? 'reviewLegal' : 'reviewFinance')
}

/** Records a reviewer's word on the open round; answers what stands after it. */
export async function decide(
  { tx, principal, scope }: CommandContext,
  decision: { contractId: string; kind: ReviewKind; status: 'APPROVED' | 'RETURNED'; comment: string | null },
): Promise<Result<{ contract: ContractRow; next: ContractStatus; reviews: ContractReviewRow[] }>> {
  const { contractId, kind, status, comment } = decision
  const reviewerId = principal.employeeId
  if (reviewerId === null) return forbidden('Only an employee may review a contract.')
  const locked = await lockContract(tx, scope, contractId)
  if (!locked.ok) return locked
  const { opportunity, contract } = locked.value
  const next = contractMachine.next(contract.status, status === 'APPROVED' ? 'approve' : 'return')
  if (!next.ok) return next
  const stage = requireContracting(opportunity)
  if (!stage.ok) return stage
  const round = (await findReviews(tx, [contractId])).filter((review) => review.round === contract.reviewRound)
  const task = round.find((review) => review.kind === kind)
  if (task?.status !== 'OPEN') return conflict('REVIEW_DECIDED', `The ${kind.toLowerCase()} review is decided already.`)
  const splits = await findSplits(tx, [opportunity.id])
  const allowed = checkReviewer(reviewerId, {
    draftedBy: contract.draftedBy,
    gainers: [
      ...splits.map(({ employeeId }) => employeeId),
      ...(opportunity.ownerId === null ? [] : [opportunity.ownerId]),
    ],
    reviewedBy: round.flatMap((review) => review.reviewerId ?? []),
  })
  if (!allowed.ok) return allowed
  await decideReview(tx, { contractId, round: contract.reviewRound, kind, status, reviewerId, comment })
  const reviews = round.map((review) => (review.kind === kind ? { ...review, status, reviewerId, comment } : review))
  return ok({ contract, next: next.value, reviews })
}
