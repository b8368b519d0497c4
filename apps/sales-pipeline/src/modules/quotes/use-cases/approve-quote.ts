import { DEFAULT_ZONE, localDate } from '@sellgraph/calendar'
import { ok } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { quoteAccess } from '../access.ts'
import { quoteMachine, requireValid } from '../domain/quote.ts'
import { publishQuoteApproved, publishQuoteRejected } from '../events/publish.ts'
import { startExpiry } from '../jobs/quote-expires.ts'
import { findApprovers, roleOfLevel } from '../store/quote-approval-store.ts'
import { updateQuote, updateQuoteVersion } from '../store/quote-store.ts'
import { decideQuote } from './decide-quote.ts'
import { waitForLevel } from './wait-for-level.ts'

export type ApproveOutcome = 'NEXT_LEVEL' | 'APPROVED' | 'VOIDED'

/** R063: the open level approves; the last one makes the quote APPROVED. */
export const approveQuote = defineCommand({
  name: 'approveQuote',
  input: z.object({ quoteId: input.id(), version: input.version(), comment: input.optionalText(1000) }),
  authorize: (principal) => quoteAccess.permit(principal, 'decide'),
  async handle(context, { quoteId, version: readVersion, comment }) {
    const { tx, now } = context
    const answer = (outcome: ApproveOutcome) => ok({ quoteId, outcome })
    const decided = await decideQuote(context, { quoteId, version: readVersion, decision: 'APPROVE', comment })
    if (!decided.ok) return decided
    const { quote, version, outcome, approval, level, deciderId, sameContent } = decided.value
    const valid = requireValid(version, localDate(now, DEFAULT_ZONE))
    if (!valid.ok) return valid

    if (outcome === 'ADVANCED') {
      const touched = await updateQuote(tx, quote, {})
      if (!touched.ok) return touched
      await waitForLevel(tx, quote, approval)
      return answer('NEXT_LEVEL')
    }
    if (outcome === 'APPROVED') {
      const approved = quoteMachine.next(version.status, 'approve')
      if (!approved.ok) return approved
      const changed = await updateQuote(tx, quote, { status: approved.value })
      if (!changed.ok) return changed
      await updateQuoteVersion(tx, version.id, { status: approved.value, approvedAt: now })
      await startExpiry(tx, version)
      const approvedBy = await findApprovers(tx, approval.id)
      await publishQuoteApproved(tx, changed.value, version, { approvedBy, contentHash: approval.contentHash })
      return answer('APPROVED')
    }
    // What is stored is not what was submitted: versions cannot be changed through this service, so somebody went
    // around it. Or what is known of the customer grew riskier. The decision does not count, and the quote goes back.
    const returned = quoteMachine.next(version.status, 'return')
    if (!returned.ok) return returned
    const changed = await updateQuote(tx, quote, { status: returned.value })
    if (!changed.ok) return changed
    const reason = sameContent
      ? 'The customer became riskier after the quote was submitted. Revise it and submit it again.'
      : 'The content is not the one that was submitted.'
    await updateQuoteVersion(tx, version.id, { status: returned.value, returnReason: reason })
    const rejection = { rejectedBy: deciderId, level: roleOfLevel(approval, level), reason }
    await publishQuoteRejected(tx, changed.value, version, rejection)
    return answer('VOIDED')
  },
})
