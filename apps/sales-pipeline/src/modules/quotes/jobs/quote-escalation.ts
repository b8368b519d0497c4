import { approvalEscalation } from '@sellgraph/approvals'
import { publishQuoteState } from '../events/publish.ts'
import { touchQuoteOfVersion } from '../store/quote-store.ts'

/**
 * When a level does not decide in its working hours, the next one does. The quote's version grows, so that a decision
 * made on the quote as it was before does not count for the level after.
 */
export const quoteEscalation = approvalEscalation({
  onEscalated: async (tx, { outcome, approval }) => {
    if (outcome !== 'ESCALATED') return
    const quote = await touchQuoteOfVersion(tx, approval.subjectId)
    if (quote !== null) await publishQuoteState(tx, quote)
  },
})
