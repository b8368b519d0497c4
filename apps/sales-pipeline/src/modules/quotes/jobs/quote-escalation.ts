import { approvalEscalation } from '@sellgraph/approvals'
import { touchQuoteOfVersion } from '../store/quote-store.ts'

/**
 * When a level does not decide in its working hours, the next one does. The quote's version grows, so that a decision
 * made on the quote as it was before does not count for the level after.
 */
export const quoteEscalation = approvalEscalation({
  onEscalated: async (tx, { outcome, approval }) => {
    if (outcome === 'ESCALATED') await touchQuoteOfVersion(tx, approval.subjectId)
  },
})
