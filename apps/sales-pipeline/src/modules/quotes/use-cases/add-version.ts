import { randomUUID } from 'node:crypto'
import { newVersion, type Tx } from '@sellgraph/db-kit'
import { newId } from '@sellgraph/kernel'
import { quoteMachine } from '../domain/quote.ts'
import { insertQuoteVersion, type QuoteVersionRow } from '../store/quote-store.ts'
import type { PricedContent } from './price-content.ts'

/** Stores a priced content as a draft version of a quote. Whoever calls it makes it the current one. */
export async function addVersion(
  tx: Tx,
  quote: { id: string; revision: number },
  priced: PricedContent,
  preparedBy: string,
): Promise<void> {
  const version: QuoteVersionRow = {
    id: newId(),
    ...newVersion(tx.now),
    quoteId: quote.id,
    revision: quote.revision,
    preparedBy,
    ...priced.version,
    status: quoteMachine.initial,
    contentSalt: randomUUID(),
    pricingPolicyId: null,
    triggers: [],
    approvalId: null,
    submittedBy: null,
    submittedAt: null,
    returnReason: null,
    approvedAt: null,
    sentTo: null,
    sentAt: null,
    acceptedBy: null,
    acceptedHow: null,
    acceptanceNote: null,
    acceptedAt: null,
    evidenceDocumentId: null,
    evidenceSha256: null,
    declineReason: null,
    withdrawReason: null,
  }
  const lines = priced.lines.map((line) => ({ id: newId(), quoteVersionId: version.id, ...line }))
  await insertQuoteVersion(tx, version, lines)
}
