import { addDays, DEFAULT_ZONE, localDate, startOfLocalDay } from '@sellgraph/calendar'
import type { Tx } from '@sellgraph/db-kit'
import { everyRow } from '@sellgraph/identity'
import { addJob, defineJob } from '@sellgraph/timers'
import { z } from 'zod'
import { quoteMachine } from '../domain/quote.ts'
import { publishQuoteExpired } from '../events/publish.ts'
import { lockQuote, type QuoteVersionRow, updateQuote, updateQuoteVersion } from '../store/quote-store.ts'
import { endAnswer } from '../use-cases/answer-work.ts'

/** The day after its last day an approved or sent quote expires, unless the customer has accepted it. */
export const quoteExpires = defineJob(
  'quote-expires',
  z.object({ quoteId: z.uuid(), quoteVersionId: z.uuid() }),
  async ({ tx, payload, now }) => {
    const locked = await lockQuote(tx, everyRow, payload.quoteId)
    if (!locked.ok) return
    const { quote, version } = locked.value
    if (version.id !== payload.quoteVersionId || version.validUntil >= localDate(now, DEFAULT_ZONE)) return
    const expired = quoteMachine.next(version.status, 'expire')
    if (!expired.ok) return
    const changed = await updateQuote(tx, quote, { status: expired.value })
    if (!changed.ok) throw new Error('a locked quote cannot be stale')
    await updateQuoteVersion(tx, version.id, { status: expired.value })
    await endAnswer(tx, version.id, 'CANCELLED')
    await publishQuoteExpired(tx, changed.value, version)
  },
)

export async function startExpiry(tx: Tx, version: QuoteVersionRow): Promise<void> {
  await addJob(
    tx,
    quoteExpires,
    { quoteId: version.quoteId, quoteVersionId: version.id },
    { runAt: startOfLocalDay(addDays(version.validUntil, 1), DEFAULT_ZONE), jobKey: expiryKey(version.id) },
  )
}

export function expiryKey(quoteVersionId: string): string {
  return `quote-expires:${quoteVersionId}`
}
