import { DEFAULT_ZONE, localDate } from '@sellgraph/calendar'
import { ok } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { answerInquiry } from '../../inquiries/use-cases/answer-inquiry.ts'
import { requireOpen } from '../../opportunities/domain/opportunity.ts'
import { quoteAccess } from '../access.ts'
import { quoteMachine, requireValid } from '../domain/quote.ts'
import { lockQuote, updateQuote, updateQuoteVersion } from '../store/quote-store.ts'
import { awaitAnswer } from './answer-work.ts'
import { requireApproved } from './require-approved.ts'

/** R063: only what was reviewed leaves the house, and exactly that. */
export const sendQuote = defineCommand({
  name: 'sendQuote',
  input: z.object({ quoteId: input.id(), version: input.version(), sentTo: input.text() }),
  authorize: (principal) => quoteAccess.permit(principal, 'work'),
  async handle({ tx, scope, now }, { quoteId, version: readVersion, sentTo }) {
    const locked = await lockQuote(tx, scope, quoteId)
    if (!locked.ok) return locked
    const { opportunity, version, lines } = locked.value
    const open = requireOpen(opportunity)
    if (!open.ok) return open
    const sent = quoteMachine.next(version.status, 'send')
    if (!sent.ok) return sent
    const valid = requireValid(version, localDate(now, DEFAULT_ZONE))
    if (!valid.ok) return valid
    const approved = await requireApproved(tx, version, lines)
    if (!approved.ok) return approved
    const changed = await updateQuote(tx, { id: quoteId, version: readVersion }, { status: sent.value })
    if (!changed.ok) return changed
    await updateQuoteVersion(tx, version.id, { status: sent.value, sentTo, sentAt: now })
    // R061: from here on the customer has an answer to what they asked.
    if (changed.value.inquiryId !== null) await answerInquiry(tx, changed.value.inquiryId)
    await awaitAnswer(tx, changed.value, { ...version, sentAt: now })
    return ok({ quoteId })
  },
})
