import { DEFAULT_ZONE, localDate } from '@sellgraph/calendar'
import { forbidden, ok } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { requireOpen } from '../../opportunities/domain/opportunity.ts'
import { quoteAccess } from '../access.ts'
import { decideRevision, quoteMachine } from '../domain/quote.ts'
import { lockQuote, updateQuote, updateQuoteVersion } from '../store/quote-store.ts'
import { addVersion } from './add-version.ts'
import { endOffer } from './end-offer.ts'
import { priceContent } from './price-content.ts'
import { quoteContentInput } from './quote-input.ts'

/** A change is a new version. It has no approval, and the approval of the version before ends with it. */
export const reviseQuote = defineCommand({
  name: 'reviseQuote',
  input: z.object({ quoteId: input.id(), version: input.version(), ...quoteContentInput }),
  authorize: (principal) => quoteAccess.permit(principal, 'work'),
  async handle({ tx, principal, scope, now }, { quoteId, version: readVersion, ...content }) {
    if (principal.employeeId === null) return forbidden('Only an employee may prepare a quote.')
    const locked = await lockQuote(tx, scope, quoteId)
    if (!locked.ok) return locked
    const { opportunity, quote, version } = locked.value
    const open = requireOpen(opportunity)
    if (!open.ok) return open
    const ends = decideRevision(version.status)
    if (!ends.ok) return ends
    const priced = await priceContent(tx, content, quote.customerId, localDate(now, DEFAULT_ZONE))
    if (!priced.ok) return priced
    const revision = quote.revision + 1
    const revised = await updateQuote(
      tx,
      { id: quoteId, version: readVersion },
      { status: quoteMachine.initial, revision },
    )
    if (!revised.ok) return revised
    const reason = `superseded by version ${String(revision)}`
    const ended = await endOffer(tx, version, { reason, actorId: principal.employeeId })
    if (!ended.ok) return ended
    await updateQuoteVersion(tx, version.id, { status: ends.value })
    await addVersion(tx, { id: quoteId, revision }, priced.value, principal.employeeId)
    return ok({ quoteId })
  },
})
