import { approvalEscalation, findApproval } from '@sellgraph/approvals'
import { lockQuoteOfVersion, updateQuote } from '../store/quote-store.ts'
import { endWait, waitForLevel } from '../use-cases/wait-for-level.ts'

/**
 * When a level does not decide in its working hours, the next one does. The quote's version grows, so that a decision
 * made on the quote as it was before does not count for the level after.
 */
export const quoteEscalation = approvalEscalation({
  // The quote before its approval, as whoever decides.
  lockFirst: async (tx, requestId) => {
    const approval = await findApproval(tx, requestId)
    if (approval !== null) await lockQuoteOfVersion(tx, approval.subjectId)
  },
  onEscalated: async (tx, { outcome, approval }) => {
    const locked = outcome === 'ESCALATED' ? await lockQuoteOfVersion(tx, approval.subjectId) : null
    if (locked === null) return
    const touched = await updateQuote(tx, locked.quote, {})
    if (!touched.ok) throw new Error('a locked quote cannot be stale')
    await endWait(tx, locked.quote.id, 'CANCELLED')
    await waitForLevel(tx, locked.quote, approval)
  },
})
