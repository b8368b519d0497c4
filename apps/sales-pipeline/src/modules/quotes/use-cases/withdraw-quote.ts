import { withdrawApproval } from '@sellgraph/approvals'
import { ok } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { quoteAccess } from '../access.ts'
import { quoteMachine } from '../domain/quote.ts'
import { publishQuoteWithdrawn } from '../events/publish.ts'
import { lockQuote, updateQuote, updateQuoteVersion } from '../store/quote-store.ts'
import { endWait } from './wait-for-level.ts'

/** Who submitted a quote takes it back before it is decided. */
export const withdrawQuote = defineCommand({
  name: 'withdrawQuote',
  input: z.object({ quoteId: input.id(), version: input.version() }),
  authorize: (principal) => quoteAccess.permit(principal, 'work'),
  async handle({ tx, principal, scope }, { quoteId, version: readVersion }) {
    const locked = await lockQuote(tx, scope, quoteId)
    if (!locked.ok) return locked
    const { version } = locked.value
    const withdrawn = quoteMachine.next(version.status, 'withdraw')
    if (!withdrawn.ok) return withdrawn
    if (version.approvalId === null) throw new Error(`quote version ${version.id} is in approval without a request`)
    const changed = await updateQuote(tx, { id: quoteId, version: readVersion }, { status: withdrawn.value })
    if (!changed.ok) return changed
    const taken = await withdrawApproval(tx, { requestId: version.approvalId, actorId: principal.employeeId })
    if (!taken.ok) return taken
    await endWait(tx, quoteId, 'CANCELLED')
    await updateQuoteVersion(tx, version.id, { status: withdrawn.value })
    await publishQuoteWithdrawn(tx, changed.value, version, null)
    return ok({ quoteId })
  },
})
