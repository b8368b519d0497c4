import type { Tx } from '@sellgraph/db-kit'
import { money } from '@sellgraph/kernel'
import { publish } from '@sellgraph/messaging'
import type { QuoteRow, QuoteVersionRow } from '../store/quote-store.ts'

export async function publishQuoteSubmitted(
  tx: Tx,
  quote: QuoteRow,
  version: QuoteVersionRow,
  submission: { submittedBy: string; levels: string[] },
): Promise<void> {
  await publish(tx, {
    type: 'sales-pipeline.QuoteSubmitted.v1',
    aggregateId: quote.id,
    data: { ...factOf(quote, version), ...submission, submittedAt: tx.now.toISOString() },
  })
}

export async function publishQuoteApproved(
  tx: Tx,
  quote: QuoteRow,
  version: QuoteVersionRow,
  approval: { approvedBy: string[]; contentHash: string },
): Promise<void> {
  await publish(tx, {
    type: 'sales-pipeline.QuoteApproved.v1',
    aggregateId: quote.id,
    data: {
      ...factOf(quote, version),
      ...approval,
      validUntil: version.validUntil,
      approvedAt: tx.now.toISOString(),
    },
  })
}

export async function publishQuoteRejected(
  tx: Tx,
  quote: QuoteRow,
  version: QuoteVersionRow,
  rejection: { rejectedBy: string; level: string; reason: string },
): Promise<void> {
  await publish(tx, {
    type: 'sales-pipeline.QuoteRejected.v1',
    aggregateId: quote.id,
    data: { ...factOf(quote, version), ...rejection, rejectedAt: tx.now.toISOString() },
  })
}

export async function publishQuoteAccepted(tx: Tx, quote: QuoteRow, version: QuoteVersionRow): Promise<void> {
  await publish(tx, {
    type: 'sales-pipeline.QuoteAccepted.v1',
    aggregateId: quote.id,
    data: {
      ...factOf(quote, version),
      acceptedHow: version.acceptedHow,
      evidence:
        version.evidenceDocumentId === null || version.evidenceSha256 === null
          ? null
          : { documentId: version.evidenceDocumentId, sha256: version.evidenceSha256 },
      acceptedAt: tx.now.toISOString(),
    },
  })
}

export async function publishQuoteWithdrawn(
  tx: Tx,
  quote: QuoteRow,
  version: QuoteVersionRow,
  reason: string | null,
): Promise<void> {
  await publish(tx, {
    type: 'sales-pipeline.QuoteWithdrawn.v1',
    aggregateId: quote.id,
    data: { ...factOf(quote, version), fromStatus: version.status, reason, withdrawnAt: tx.now.toISOString() },
  })
}

export async function publishQuoteExpired(tx: Tx, quote: QuoteRow, version: QuoteVersionRow): Promise<void> {
  await publish(tx, {
    type: 'sales-pipeline.QuoteExpired.v1',
    aggregateId: quote.id,
    data: { ...factOf(quote, version), validUntil: version.validUntil, expiredAt: tx.now.toISOString() },
  })
}

/** What every fact of a quote says of it. */
export function factOf(quote: QuoteRow, version: QuoteVersionRow) {
  return {
    quoteId: quote.id,
    number: quote.number,
    quoteVersion: version.revision,
    opportunityId: quote.opportunityId,
    customerId: quote.customerId,
    ownerId: quote.ownerId,
    teamId: quote.teamId,
    customerName: quote.customerName,
    netTotal: money(version.netTotal, version.currency),
    grossTotal: money(version.grossTotal, version.currency),
  }
}
