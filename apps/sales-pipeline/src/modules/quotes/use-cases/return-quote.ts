import { ok } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { quoteAccess } from '../access.ts'
import { quoteMachine } from '../domain/quote.ts'
import { publishQuoteRejected } from '../events/publish.ts'
import { roleOfLevel } from '../store/quote-approval-store.ts'
import { updateQuote, updateQuoteVersion } from '../store/quote-store.ts'
import { decideQuote } from './decide-quote.ts'

/** R063: the open level sends the quote back with what must change. */
export const returnQuote = defineCommand({
  name: 'returnQuote',
  input: z.object({ quoteId: input.id(), version: input.version(), reason: input.text(1000) }),
  authorize: (principal) => quoteAccess.permit(principal, 'decide'),
  async handle(context, { quoteId, version: readVersion, reason }) {
    const { tx } = context
    const decided = await decideQuote(context, { quoteId, version: readVersion, decision: 'RETURN', comment: reason })
    if (!decided.ok) return decided
    const { quote, version, approval, level, deciderId } = decided.value
    const returned = quoteMachine.next(version.status, 'return')
    if (!returned.ok) return returned
    const changed = await updateQuote(tx, quote, { status: returned.value })
    if (!changed.ok) return changed
    await updateQuoteVersion(tx, version.id, { status: returned.value, returnReason: reason })
    const rejection = { rejectedBy: deciderId, level: roleOfLevel(approval, level), reason }
    await publishQuoteRejected(tx, changed.value, version, rejection)
    return ok({ quoteId })
  },
})
