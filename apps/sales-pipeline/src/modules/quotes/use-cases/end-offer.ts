import { voidApproval } from '@sellgraph/approvals'
import type { Tx } from '@sellgraph/db-kit'
import { everyRow } from '@sellgraph/identity'
import { ok, type Result } from '@sellgraph/kernel'
import { removeJob } from '@sellgraph/timers'
import { quoteMachine } from '../domain/quote.ts'
import { publishQuoteWithdrawn } from '../events/publish.ts'
import { expiryKey } from '../jobs/quote-expires.ts'
import { findQuotesOf, lockQuote, type QuoteVersionRow, updateQuote, updateQuoteVersion } from '../store/quote-store.ts'
import { endAnswer } from './answer-work.ts'
import { endWait } from './wait-for-level.ts'

/** Ends what hangs on a version that is not offered any more: its approval, who waits for it, and the day it expires. */
export async function endOffer(
  tx: Tx,
  version: QuoteVersionRow,
  { reason, actorId }: { reason: string; actorId: string | null },
): Promise<Result<undefined>> {
  if (version.approvalId === null || !['IN_APPROVAL', 'APPROVED', 'SENT'].includes(version.status)) return ok()
  const ended = await voidApproval(tx, { requestId: version.approvalId, reason, actorId })
  if (!ended.ok) return ended
  await endWait(tx, version.quoteId, 'CANCELLED')
  await removeJob(tx, expiryKey(version.id))
  await endAnswer(tx, version.id, 'CANCELLED')
  return ok()
}

/**
 * The quotes of a deal that is lost are withdrawn, whatever they had reached; of one that rests, those that reviewers
 * would decide on for nothing. What the customer has of a resting deal holds until its last day. A version that was
 * accepted stays what it was. Call it with the opportunity locked.
 */
export async function withdrawQuotesOfDeal(
  tx: Tx,
  opportunityId: string,
  end: { how: 'endWithDeal' | 'withdraw'; reason: string; actorId: string | null },
): Promise<void> {
  for (const { id } of await findQuotesOf(tx, everyRow, [opportunityId])) {
    const locked = await lockQuote(tx, everyRow, id)
    if (!locked.ok) throw new Error(`quote ${id} of a locked deal is gone`)
    const { quote, version } = locked.value
    const withdrawn = quoteMachine.next(version.status, end.how)
    if (!withdrawn.ok) continue
    const changed = await updateQuote(tx, quote, { status: withdrawn.value })
    if (!changed.ok) throw new Error('a locked quote cannot be stale')
    const ended = await endOffer(tx, version, end)
    if (!ended.ok) throw new Error(`the approval of quote version ${version.id} cannot be ended`)
    await updateQuoteVersion(tx, version.id, { status: withdrawn.value, withdrawReason: end.reason })
    await publishQuoteWithdrawn(tx, changed.value, version, end.reason)
  }
}
