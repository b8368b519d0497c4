import { DEFAULT_ZONE, localDate } from '@sellgraph/calendar'
import { findDocuments } from '@sellgraph/documents'
import { ok, ruleViolated } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { removeJob } from '@sellgraph/timers'
import { z } from 'zod'
import { requireOpen } from '../../opportunities/domain/opportunity.ts'
import { updateOpportunity } from '../../opportunities/store/opportunity-store.ts'
import { quoteAccess } from '../access.ts'
import { acceptanceChannels, decideEvidence, quoteMachine, requireValid } from '../domain/quote.ts'
import { publishQuoteAccepted } from '../events/publish.ts'
import { expiryKey } from '../jobs/quote-expires.ts'
import { lockQuote, updateQuote, updateQuoteVersion } from '../store/quote-store.ts'
import { endAnswer } from './answer-work.ts'
import { requireApproved } from './require-approved.ts'

/** R064: the customer has understood the quote and says yes; who and how is on record, and what proves it. */
export const acceptQuote = defineCommand({
  name: 'acceptQuote',
  input: z.object({
    quoteId: input.id(),
    version: input.version(),
    acceptedBy: input.text(),
    channel: z.enum(acceptanceChannels),
    termsExplained: z.boolean(),
    note: input.optionalText(1000),
    evidenceId: input
      .id()
      .nullish()
      .transform((id) => id ?? null),
  }),
  authorize: (principal) => quoteAccess.permit(principal, 'work'),
  async handle({ tx, scope, now }, { quoteId, version: readVersion, acceptedBy, channel, termsExplained, ...yes }) {
    const locked = await lockQuote(tx, scope, quoteId)
    if (!locked.ok) return locked
    const { opportunity, version, lines } = locked.value
    const open = requireOpen(opportunity)
    if (!open.ok) return open
    const accepted = quoteMachine.next(version.status, 'accept')
    if (!accepted.ok) return accepted
    const valid = requireValid(version, localDate(now, DEFAULT_ZONE))
    if (!valid.ok) return valid
    const approved = await requireApproved(tx, version, lines)
    if (!approved.ok) return approved
    if (!termsExplained) {
      return ruleViolated(
        'R064',
        'TERMS_NOT_EXPLAINED',
        'Explain price, payment, delivery and after-sales terms first.',
      )
    }
    const evidence = decideEvidence(
      channel,
      yes.evidenceId,
      await findDocuments(tx, 'Quote', [quoteId]),
      version.sentAt,
    )
    if (!evidence.ok) return evidence
    const changed = await updateQuote(tx, { id: quoteId, version: readVersion }, { status: accepted.value })
    if (!changed.ok) return changed
    const acceptance = {
      acceptedBy,
      acceptedHow: channel,
      acceptanceNote: yes.note,
      acceptedAt: now,
      evidenceDocumentId: evidence.value?.id ?? null,
      evidenceSha256: evidence.value?.sha256 ?? null,
    }
    await updateQuoteVersion(tx, version.id, { status: accepted.value, ...acceptance })
    await removeJob(tx, expiryKey(version.id))
    await endAnswer(tx, version.id, 'DONE')
    // From here on the deal is worth what the customer said yes to.
    const worth = await updateOpportunity(tx, opportunity, { amount: version.netTotal, currency: version.currency })
    if (!worth.ok) throw new Error('a locked opportunity cannot be stale')
    await publishQuoteAccepted(tx, changed.value, { ...version, ...acceptance })
    return ok({ quoteId })
  },
})
