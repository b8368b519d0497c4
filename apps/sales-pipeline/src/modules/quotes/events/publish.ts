import type { Tx } from '@sellgraph/db-kit'
import { decimal, decimalText, money } from '@sellgraph/kernel'
import { publish, publishState } from '@sellgraph/messaging'
import { findQuoteLines, findQuoteVersions, type QuoteRow, type QuoteVersionRow } from '../store/quote-store.ts'

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
  await publishQuoteState(tx, quote)
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
  await publishQuoteState(tx, quote)
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
  await publishQuoteState(tx, quote)
}

export async function publishQuoteAccepted(tx: Tx, quote: QuoteRow, version: QuoteVersionRow): Promise<void> {
  await publish(tx, {
    type: 'sales-pipeline.QuoteAccepted.v1',
    aggregateId: quote.id,
    data: { ...factOf(quote, version), acceptedAt: tx.now.toISOString() },
  })
  await publishQuoteState(tx, quote)
}

/** The quote with its current version. Costs and margins stay here. */
export async function publishQuoteState(tx: Tx, quote: QuoteRow): Promise<void> {
  const version = (await findQuoteVersions(tx, [quote.id])).find(({ revision }) => revision === quote.revision)
  if (version === undefined) throw new Error(`quote ${quote.id} has no version ${String(quote.revision)}`)
  const lines = await findQuoteLines(tx, [version.id])
  const inCurrency = (amount: string) => money(amount, version.currency)
  await publishState(tx, {
    type: 'state.sales-pipeline.quote.v1',
    id: quote.id,
    version: quote.version,
    data: {
      id: quote.id,
      number: quote.number,
      quoteVersion: quote.revision,
      status: quote.status,
      customerId: quote.customerId,
      ownerId: quote.ownerId,
      teamId: quote.teamId,
      customerName: quote.customerName,
      opportunityId: quote.opportunityId,
      currency: version.currency,
      netTotal: inCurrency(version.netTotal),
      taxTotal: inCurrency(version.taxTotal),
      grossTotal: inCurrency(version.grossTotal),
      discountPercent: discountOf(version),
      validUntil: version.validUntil,
      lines: lines.map((line) => ({
        lineId: line.id,
        productId: line.productId,
        sku: line.sku,
        name: line.name,
        quantity: decimalText(line.quantity),
        unit: line.unit,
        discountPercent: decimalText(line.discountPercent),
        netAmount: inCurrency(line.netAmount),
        taxAmount: inCurrency(line.taxAmount),
        grossAmount: inCurrency(line.grossAmount),
      })),
      createdAt: quote.createdAt.toISOString(),
      version: quote.version,
      updatedAt: quote.updatedAt.toISOString(),
    },
  })
}

/** Discount on the list total in percent; null when that is zero. */
export function discountOf(version: Pick<QuoteVersionRow, 'listTotal' | 'netTotal'>): string | null {
  const list = decimal(version.listTotal)
  if (list.isZero()) return null
  return list.minus(version.netTotal).div(list).times(100).toDecimalPlaces(4).toFixed()
}

function factOf(quote: QuoteRow, version: QuoteVersionRow) {
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
