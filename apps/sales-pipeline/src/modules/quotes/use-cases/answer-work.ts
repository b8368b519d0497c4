import { addDays, DEFAULT_ZONE, startOfLocalDay } from '@sellgraph/calendar'
import type { Tx } from '@sellgraph/db-kit'
import { policyAt } from '@sellgraph/policies'
import { closeWork, openWork } from '@sellgraph/work'
import type { QuoteRow, QuoteVersionRow } from '../store/quote-store.ts'

/**
 * The customer's answer is waited for until the last day of the quote, and is brought to mind some days before
 * (P14, as it counted when the quote was sent). Call it with the quote locked.
 */
export async function awaitAnswer(
  tx: Tx,
  quote: Pick<QuoteRow, 'id' | 'number' | 'customerId' | 'ownerId' | 'teamId'>,
  version: Pick<QuoteVersionRow, 'id' | 'validUntil' | 'sentAt'>,
): Promise<void> {
  const limits = await policyAt(tx, 'P14', version.sentAt ?? tx.now)
  await openWork(tx, {
    key: keyOf(version.id),
    kind: 'QUOTE_EXPIRES',
    title: 'Get the answer of the customer before the quote ends',
    titleZh: '在报价到期前取得客户答复',
    subject: { type: 'Quote', id: quote.id, label: quote.number },
    customerId: quote.customerId,
    ...(quote.ownerId === null ? { role: 'MANAGER', teamId: quote.teamId } : { assigneeIds: [quote.ownerId] }),
    remindAt: startOfLocalDay(addDays(version.validUntil, -limits.value.quoteExpiryNoticeDays), DEFAULT_ZONE),
    dueAt: startOfLocalDay(addDays(version.validUntil, 1), DEFAULT_ZONE),
    policy: { parameter: 'P14', version: limits.version },
  })
}

/** The customer said yes or no: DONE; the quote ended without that: CANCELLED. */
export function endAnswer(tx: Tx, quoteVersionId: string, outcome: 'DONE' | 'CANCELLED'): Promise<void> {
  return closeWork(tx, keyOf(quoteVersionId), outcome)
}

function keyOf(quoteVersionId: string): string {
  return `quote-expires:${quoteVersionId}`
}
