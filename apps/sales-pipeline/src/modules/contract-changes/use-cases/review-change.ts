import type { Principal, RowScope } from '@sellgraph/identity'
import { conflict, forbidden, ok, type Result } from '@sellgraph/kernel'
import type { CommandContext } from '@sellgraph/service-kit'
import { closeWork } from '@sellgraph/work'
import { contractAccess } from '../../contracts/access.ts'
import { checkReviewer } from '../../contracts/domain/review.ts'
import { changeMachine, type ChangeReviewKind } from '../domain/contract-change.ts'
import { type ContractChangeReviewRow, decideChangeReview, findChangeReviews } from '../store/change-store.ts'
import { gainersOf, reviewKey } from './change-work.ts'
import { type LockedChange, lockPendingChange } from './pending-change.ts'

export function permitChangeReview(principal: Principal, kind: ChangeReviewKind): Result<RowScope> {
  const actions = {
    LEGAL: 'reviewLegal',
    FINANCE: 'reviewFinance',
    TECHNICAL: 'reviewTechnical',
    DIRECTOR: 'reviewDirector',
  } as const
  return contractAccess.permit(principal, actions[kind])
}

/** Records a reviewer's word on the change that waits for it; answers what stands after it. */
export async function decideReview(
  { tx, principal, scope }: CommandContext,
  { contractId, version, kind, status, comment }: {
    contractId: string
    version: number
    kind: ChangeReviewKind
    status: 'APPROVED' | 'REFUSED'
    comment: string | null
  }, // prettier-ignore
): Promise<Result<LockedChange & { reviews: ContractChangeReviewRow[] }>> {
  const reviewerId = principal.employeeId
  if (reviewerId === null) return forbidden('Only an employee may review a change of a contract.')
  const locked = await lockPendingChange(tx, scope, contractId, version)
  if (!locked.ok) return locked
  const { contract, change } = locked.value
  const next = changeMachine.next(change.status, status === 'APPROVED' ? 'approve' : 'refuse')
  if (!next.ok) return next
  const reviews = await findChangeReviews(tx, [change.id])
  const task = reviews.find((review) => review.kind === kind)
  if (task?.status !== 'OPEN') return conflict('REVIEW_DECIDED', `No ${kind.toLowerCase()} review of it is open.`)
  const allowed = checkReviewer(reviewerId, {
    draftedBy: change.proposedBy,
    gainers: await gainersOf(tx, contract),
    reviewedBy: reviews.flatMap((review) => review.reviewerId ?? []),
  })
  if (!allowed.ok) return allowed
  await decideChangeReview(tx, { changeId: change.id, kind, status, reviewerId, comment })
  await closeWork(tx, reviewKey(change.id, kind))
  return ok({
    ...locked.value,
    reviews: reviews.map((review) => (review.kind === kind ? { ...review, status, reviewerId, comment } : review)),
  })
}
