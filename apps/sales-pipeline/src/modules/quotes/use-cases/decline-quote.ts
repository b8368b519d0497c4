import { ok } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { removeJob } from '@sellgraph/timers'
import { z } from 'zod'
import { quoteAccess } from '../access.ts'
import { quoteMachine } from '../domain/quote.ts'
import { expiryKey } from '../jobs/quote-expires.ts'
import { lockQuote, updateQuote, updateQuoteVersion } from '../store/quote-store.ts'
import { endAnswer } from './answer-work.ts'

/** The customer says no to this version; a revised one may still be accepted. */
export const declineQuote = defineCommand({
  name: 'declineQuote',
  input: z.object({ quoteId: input.id(), version: input.version(), reason: input.text(1000) }),
  authorize: (principal) => quoteAccess.permit(principal, 'work'),
  async handle({ tx, scope }, { quoteId, version: readVersion, reason }) {
    const locked = await lockQuote(tx, scope, quoteId)
    if (!locked.ok) return locked
    const { version } = locked.value
    const declined = quoteMachine.next(version.status, 'decline')
    if (!declined.ok) return declined
    const changed = await updateQuote(tx, { id: quoteId, version: readVersion }, { status: declined.value })
    if (!changed.ok) return changed
    await updateQuoteVersion(tx, version.id, { status: declined.value, declineReason: reason })
    await removeJob(tx, expiryKey(version.id))
    await endAnswer(tx, version.id, 'DONE')
    return ok({ quoteId })
  },
})
