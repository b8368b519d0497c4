import { type Approval, decideApproval, type DecisionOutcome, findApproval } from '@sellgraph/approvals'
import type { CommandContext } from '@sellgraph/service-kit'
import { ok, type Result, ruleViolated, staleVersion } from '@sellgraph/kernel'
import { requireOpen } from '../../opportunities/domain/opportunity.ts'
import { findSplits } from '../../opportunities/store/deal-record-store.ts'
import { approvalContent } from '../domain/approval.ts'
import { quoteMachine } from '../domain/quote.ts'
import { type LockedQuote, lockQuote } from '../store/quote-store.ts'
import { contentOf, policyOf } from './quote-content.ts'

export interface DecidedQuote extends LockedQuote {
  readonly outcome: DecisionOutcome
  readonly approval: Approval
  /** The level that was decided, from 1. */
  readonly level: number
  readonly deciderId: string
}

/** One decision on the level that is open, with everything locked that it rests on. */
export async function decideQuote(
  { tx, principal, scope }: CommandContext,
  decision: { quoteId: string; version: number; decision: 'APPROVE' | 'RETURN'; comment: string | null },
): Promise<Result<DecidedQuote>> {
  const locked = await lockQuote(tx, scope, decision.quoteId)
  if (!locked.ok) return locked
  const { opportunity, quote, version, lines } = locked.value
  // First of all: who decides on what was there before must not decide on what is there now.
  if (quote.version !== decision.version) return staleVersion('quote', quote.version)
  const open = requireOpen(opportunity)
  if (!open.ok) return open
  const decidable = quoteMachine.next(version.status, decision.decision === 'APPROVE' ? 'approve' : 'return')
  if (!decidable.ok) return decidable
  const request = version.approvalId === null ? null : await findApproval(tx, version.approvalId)
  if (request === null) throw new Error(`quote version ${version.id} is in approval without a request`)

  // The request knows who gained when it was made; the deal may have got others since.
  const splits = await findSplits(tx, [opportunity.id])
  const gainers = [opportunity.ownerId, ...splits.map(({ employeeId }) => employeeId)]
  if (principal.employeeId !== null && gainers.includes(principal.employeeId)) {
    return ruleViolated('R197', 'SELF_APPROVAL', 'Who gains from a deal cannot decide on its quotes.')
  }
  const current = approvalContent(contentOf(version, lines), await policyOf(tx, version))
  const decided = await decideApproval(tx, {
    requestId: request.id,
    approver: principal,
    level: request.currentLevel,
    decision: decision.decision,
    ...(decision.comment === null ? {} : { comment: decision.comment }),
    currentContentHash: current.contentHash,
    currentTriggers: current.triggers,
  })
  if (!decided.ok) return decided
  return ok({
    ...locked.value,
    ...decided.value,
    level: request.currentLevel,
    deciderId: principal.employeeId ?? '',
  })
}
