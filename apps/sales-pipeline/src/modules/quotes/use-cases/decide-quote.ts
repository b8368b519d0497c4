import { type Approval, type Approver, decideApproval, type DecisionOutcome, findApproval } from '@sellgraph/approvals'
import { DEFAULT_ZONE, localDate } from '@sellgraph/calendar'
import { everyRow } from '@sellgraph/identity'
import type { CommandContext } from '@sellgraph/service-kit'
import { notFound, ok, type Result, ruleViolated, staleVersion } from '@sellgraph/kernel'
import { inScope } from '@sellgraph/db-kit'
import { customerFacts } from '../../approvals/use-cases/customer-facts.ts'
import { requireOpen } from '../../opportunities/domain/opportunity.ts'
import { findSplits } from '../../opportunities/store/deal-record-store.ts'
import { quoteAccess } from '../access.ts'
import { approvalContent } from '../domain/approval.ts'
import { quoteMachine } from '../domain/quote.ts'
import { type LockedQuote, lockQuote } from '../store/quote-store.ts'
import { contentOf, policyOf } from './quote-content.ts'
import { standsInFor } from './stand-in.ts'
import { endWait } from './wait-for-level.ts'

export interface DecidedQuote extends LockedQuote {
  readonly outcome: DecisionOutcome
  readonly approval: Approval
  /** The level that was decided, from 1. */
  readonly level: number
  readonly deciderId: string
  /** Whether the content is still the one that was submitted: if not, somebody went around the service. */
  readonly sameContent: boolean
}

/** One decision on the level that is open, with everything locked that it rests on. */
export async function decideQuote(
  context: CommandContext,
  decision: { quoteId: string; version: number; decision: 'APPROVE' | 'RETURN'; comment: string | null },
): Promise<Result<DecidedQuote>> {
  const { tx, principal } = context
  const reached = await lockToDecide(context, decision.quoteId)
  if (!reached.ok) return reached
  const { locked, approver, deputyOf } = reached.value
  const { opportunity, quote, version, lines } = locked
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
  const policy = await policyOf(tx, version)
  const today = localDate(tx.now, DEFAULT_ZONE)
  const facts = await customerFacts(tx, { customerId: quote.customerId, currency: version.currency }, policy, today)
  const current = approvalContent(contentOf(version, lines), facts, policy)
  const sameContent = current.contentHash === request.contentHash
  const decided = await decideApproval(tx, {
    requestId: request.id,
    approver,
    // Who gains lends nobody a decision either.
    deputyOf: deputyOf.filter(({ employeeId }) => !gainers.includes(employeeId)),
    level: request.currentLevel,
    decision: decision.decision,
    ...(decision.comment === null ? {} : { comment: decision.comment }),
    currentContentHash: current.contentHash,
    // A version never changes: one that did is not safer for what its values say.
    currentTriggers: sameContent ? current.triggers : [],
  })
  if (!decided.ok) return decided
  await endWait(tx, quote.id, decided.value.outcome === 'VOIDED' ? 'CANCELLED' : 'DONE')
  return ok({
    ...locked,
    ...decided.value,
    level: request.currentLevel,
    deciderId: principal.employeeId ?? '',
    sameContent,
  })
}

/** A quote that the caller reaches by their own right, or by that of a colleague they stand in for. */
async function lockToDecide(
  { tx, principal, scope }: CommandContext,
  quoteId: string,
): Promise<Result<{ locked: LockedQuote; approver: Approver; deputyOf: readonly Approver[] }>> {
  const colleagues = await standsInFor(tx, principal, tx.now)
  const locked = await lockQuote(tx, colleagues.length === 0 ? scope : everyRow, quoteId)
  if (!locked.ok) return locked
  const { quote } = locked.value
  const own = inScope(scope, quote)
  const deputyOf = colleagues.filter((colleague) => quoteAccess.allows(colleague, 'decide', quote))
  if (!own && deputyOf.length === 0) return notFound('quote')
  // Without own right to the quote there are no roles to decide it by.
  return ok({ locked: locked.value, approver: own ? principal : { ...principal, roles: [] }, deputyOf })
}
