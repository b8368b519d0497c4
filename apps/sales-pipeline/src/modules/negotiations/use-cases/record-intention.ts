import { DEFAULT_ZONE, localDate } from '@sellgraph/calendar'
import { forbidden, invalid, newId, ok, wrongState } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { requireOpen } from '../../opportunities/domain/opportunity.ts'
import { quoteAccess } from '../../quotes/access.ts'
import { lockQuote, updateQuote } from '../../quotes/store/quote-store.ts'
import { publishIntentionReached } from '../events/publish.ts'
import { insertIntention, type PurchaseIntentionRow } from '../store/negotiation-store.ts'

/** R066: the customer wants to do it on what the quote says. The contract comes after the formal acceptance. */
export const recordIntention = defineCommand({
  name: 'recordIntention',
  input: z.object({
    quoteId: input.id(),
    version: input.version(),
    reachedOn: input.date(),
    reachedWith: input.text(500),
    agreed: input.text(2000),
  }),
  authorize: (principal) => quoteAccess.permit(principal, 'work'),
  async handle({ tx, principal, scope, now }, { quoteId, version: readVersion, ...said }) {
    const recordedBy = principal.employeeId
    if (recordedBy === null) return forbidden('Only an employee may record an intention.')
    const locked = await lockQuote(tx, scope, quoteId)
    if (!locked.ok) return locked
    const { opportunity, version } = locked.value
    const open = requireOpen(opportunity)
    if (!open.ok) return open
    if (version.status !== 'SENT') return wrongState('quote', version.status, ['SENT'])
    if (said.reachedOn > localDate(now, DEFAULT_ZONE)) return invalid('reachedOn', 'must not be in the future')
    const touched = await updateQuote(tx, { id: quoteId, version: readVersion }, {})
    if (!touched.ok) return touched
    const intention: PurchaseIntentionRow = {
      id: newId(),
      quoteId,
      quoteVersionId: version.id,
      opportunityId: opportunity.id,
      ...said,
      recordedBy,
      recordedAt: now,
    }
    const inserted = await insertIntention(tx, intention)
    if (!inserted.ok) return inserted
    await publishIntentionReached(tx, touched.value, version, intention)
    return ok({ quoteId })
  },
})
