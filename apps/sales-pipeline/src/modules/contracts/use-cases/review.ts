import type { Reader } from '@sellgraph/db-kit'
import type { Principal, RowScope } from '@sellgraph/identity'
import { conflict, forbidden, ok, type Result } from '@sellgraph/kernel'
import type { CommandContext } from '@sellgraph/service-kit'
import { findSplits } from '../../opportunities/store/deal-record-store.ts'
import type { OpportunityRow } from '../../opportunities/store/opportunity-store.ts'
import { contractAccess } from '../access.ts'
import { contractMachine, type ContractStatus } from '../domain/contract.ts'
import { checkReviewer, type ChecklistAnswer, type ReviewKind } from '../domain/review.ts'
import { type ContractReviewRow, decideReview, findReviews } from '../store/contract-part-store.ts'
import { type ContractRow, lockContract } from '../store/contract-store.ts'
import { closeReviewWork } from './contract-work.ts'
import { requireContracting } from './deal-in-contracting.ts'

const actions = {
  LEGAL: 'reviewLegal',
  FINANCE: 'reviewFinance',
  TECHNICAL: 'reviewTechnical',
  BUSINESS: 'reviewBusiness',
} as const

export function permitReview(principal: Principal, kind: ReviewKind): Result<RowScope> {
  return contractAccess.permit(principal, actions[kind])
}

/** Who owns the deal and who earns on it: they judge nothing of its contract. */
export async function gainersOf(reader: Reader, opportunity: OpportunityRow): Promise<string[]> {
  const splits = await findSplits(reader, [opportunity.id])
  return [...splits.map(({ employeeId }) => employeeId), ...(opportunity.ownerId === null ? [] : [opportunity.ownerId])]
}

/** A review of the open round that somebody is about to work on. */
export interface OpenReview {
  readonly contract: ContractRow
  readonly reviewerId: string
  /** All reviews of the round. */
  readonly round: ContractReviewRow[]
}

/** R069, R197: the contract with its open review, for somebody who may make it. */
export async function openReviewFor(
  { tx, principal, scope }: CommandContext,
  contractId: string,
  kind: ReviewKind,
): Promise<Result<OpenReview>> {
  const reviewerId = principal.employeeId
  if (reviewerId === null) return forbidden('Only an employee may review a contract.')
  const locked = await lockContract(tx, scope, contractId)
  if (!locked.ok) return locked
  const { opportunity, contract } = locked.value
  const inReview = contractMachine.next(contract.status, 'approve')
  if (!inReview.ok) return inReview
  const stage = requireContracting(opportunity)
  if (!stage.ok) return stage
  const round = (await findReviews(tx, [contractId])).filter((review) => review.round === contract.reviewRound)
  const task = round.find((review) => review.kind === kind)
  if (task === undefined) {
    return conflict('REVIEW_NOT_NEEDED', `This contract needs no ${kind.toLowerCase()} review.`)
  }
  if (task.status !== 'OPEN') return conflict('REVIEW_DECIDED', `The ${kind.toLowerCase()} review is decided already.`)
  const allowed = checkReviewer(reviewerId, {
    draftedBy: contract.draftedBy,
    gainers: await gainersOf(tx, opportunity),
    reviewedBy: round.flatMap((review) => review.reviewerId ?? []),
  })
  if (!allowed.ok) return allowed
  return ok({ contract, reviewerId, round })
}

/** Records a reviewer's word on the open round; answers what stands after it. */
export async function decide(
  context: CommandContext,
  decision: {
    contractId: string
    kind: ReviewKind
    status: 'APPROVED' | 'RETURNED'
    comment: string | null
    checklist: readonly ChecklistAnswer[]
  },
): Promise<Result<{ contract: ContractRow; next: ContractStatus; reviews: ContractReviewRow[] }>> {
  const { contractId, kind, status, comment, checklist } = decision
  const open = await openReviewFor(context, contractId, kind)
  if (!open.ok) return open
  const { contract, reviewerId, round } = open.value
  const next = contractMachine.next(contract.status, status === 'APPROVED' ? 'approve' : 'return')
  if (!next.ok) return next
  const { tx } = context
  await decideReview(tx, { contractId, round: contract.reviewRound, kind, status, reviewerId, comment, checklist })
  await closeReviewWork(tx, contract, kind)
  const reviews = round.map((review) => (review.kind === kind ? { ...review, status, reviewerId, comment } : review))
  return ok({ contract, next: next.value, reviews })
}
