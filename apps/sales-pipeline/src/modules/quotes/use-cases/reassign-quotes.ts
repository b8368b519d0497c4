import type { Tx } from '@sellgraph/db-kit'
import { findQuoteVersions, updateQuote } from '../store/quote-store.ts'
import { awaitAnswer } from './answer-work.ts'

/** Gives the quotes of a deal another owner. Call it with the opportunity locked. */
export async function reassignQuotes(
  tx: Tx,
  opportunityId: string,
  owner: { ownerId: string | null; teamId: string | null; customerName: string },
): Promise<void> {
  const rows = await tx.query<{ id: string; version: number }>(
    'SELECT id, version FROM quote WHERE opportunity_id = $1 ORDER BY id FOR UPDATE',
    [opportunityId],
  )
  for (const row of rows) {
    const quote = await updateQuote(tx, row, owner)
    if (!quote.ok) throw new Error('a locked quote cannot be stale')
    if (quote.value.status !== 'SENT') continue
    for (const version of await findQuoteVersions(tx, [row.id])) {
      if (version.revision === quote.value.revision) await awaitAnswer(tx, quote.value, version)
    }
  }
}
