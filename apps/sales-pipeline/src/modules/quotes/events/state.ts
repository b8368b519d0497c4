import { findByIds, type Reader } from '@sellgraph/db-kit'
import { decimalText, money, roundMoney } from '@sellgraph/kernel'
import { defineState } from '@sellgraph/messaging'
import { findPricingPolicies } from '../../pricing/store/pricing-policy-store.ts'
import { claimStatus } from '../domain/quote.ts'
import { discountOf, lineCost, lineMargin, quoteMargin } from '../domain/price.ts'
import {
  findQuoteLines,
  findQuoteVersions,
  QuoteEntity,
  QuoteLineEntity,
  type QuoteLineRow,
  QuoteVersionEntity,
} from '../store/quote-store.ts'

/** The quote with its current version. Costs and margins are told elsewhere. */
export const quoteState = defineState({
  type: 'state.sales-pipeline.quote.v1',
  tables: { quote: 'id', quote_version: 'quote_id', quote_line: 'quote_id' },
  rows: async (reader, ids) => {
    const quotes = await findByIds(reader, QuoteEntity, ids)
    const versions = await findQuoteVersions(reader, ids)
    const current = quotes.flatMap((quote) => {
      const version = versions.find(({ quoteId, revision }) => quoteId === quote.id && revision === quote.revision)
      // Inserted without its content, by hand say: the content, when it comes, tells both.
      return version === undefined ? [] : [{ quote, version }]
    })
    const lines = Map.groupBy(
      await findQuoteLines(
        reader,
        current.map(({ version }) => version.id),
      ),
      ({ quoteVersionId }) => quoteVersionId,
    )
    return current.map(({ quote, version }) => ({
      ...quote,
      quoteVersion: quote.revision,
      quoteVersionId: version.id,
      currency: version.currency,
      netTotal: money(version.netTotal, version.currency),
      taxTotal: money(version.taxTotal, version.currency),
      grossTotal: money(version.grossTotal, version.currency),
      discountPercent: discountOf(version),
      validUntil: version.validUntil,
      lines: (lines.get(version.id) ?? []).map((line) => ({ ...line, lineId: line.id, ...amountsOf(line) })),
    }))
  },
})

export const quoteVersionState = defineState({
  type: 'state.sales-pipeline.quote-version.v1',
  tables: { quote_version: 'id' },
  rows: async (reader, ids) =>
    (await findByIds(reader, QuoteVersionEntity, ids)).map((version) => ({
      ...version,
      paymentTerms: version.paymentTerms.map((term) => ({ ...term, percent: decimalText(term.percent) })),
      claims: version.claims.map((claim) => ({ ...claim, status: claimStatus(version) })),
      listTotal: money(version.listTotal, version.currency),
      netTotal: money(version.netTotal, version.currency),
      taxTotal: money(version.taxTotal, version.currency),
      grossTotal: money(version.grossTotal, version.currency),
      discountPercent: discountOf(version),
    })),
})

export const quoteVersionSensitiveState = defineState({
  type: 'state-sensitive.sales-pipeline.quote-version.v1',
  tables: { quote_version: 'id', quote_line: 'quote_version_id' },
  rows: async (reader, ids) => {
    const versions = await findByIds(reader, QuoteVersionEntity, ids)
    const lines = Map.groupBy(await findQuoteLines(reader, ids), ({ quoteVersionId }) => quoteVersionId)
    // A policy never changes, so that no change of one is missed here.
    const policies = await findPricingPolicies(
      reader,
      versions.flatMap(({ pricingPolicyId }) => pricingPolicyId ?? []),
    )
    const rates = new Map(policies.map(({ id, annualFinanceRate }) => [id, annualFinanceRate]))
    return versions.map((version) => {
      const inCurrency = (amount: string) => roundMoney(money(amount, version.currency))
      const rate = version.pricingPolicyId === null ? undefined : rates.get(version.pricingPolicyId)
      const judged = quoteMargin({ ...version, lines: lines.get(version.id) ?? [] }, rate ?? '0')
      return {
        ...version,
        costTotal: inCurrency(judged.costTotal.toFixed()),
        freightCost: inCurrency(version.freightCost),
        installationCost: inCurrency(version.installationCost),
        financeCost: rate === undefined ? null : inCurrency(judged.financeCost.toFixed()),
        marginAmount: rate === undefined ? null : inCurrency(judged.amount.toFixed()),
        margin: rate === undefined ? null : (judged.margin?.toFixed(6) ?? null),
      }
    })
  },
})

export const quoteLineState = defineState({
  type: 'state.sales-pipeline.quote-line.v1',
  tables: { quote_line: 'id' },
  rows: async (reader, ids) =>
    (await findLines(reader, ids)).map((line) => ({
      ...line,
      difficulty: decimalText(line.difficulty),
      listPrice: money(line.listPrice, line.currency),
      taxRate: decimalText(line.taxRate),
      tierQuantity: line.tierQuantity === null ? null : decimalText(line.tierQuantity),
      exchangeRate: line.exchangeRate === null ? null : decimalText(line.exchangeRate),
      ...amountsOf(line),
    })),
})

export const quoteLineSensitiveState = defineState({
  type: 'state-sensitive.sales-pipeline.quote-line.v1',
  tables: { quote_line: 'id' },
  rows: async (reader, ids) =>
    (await findLines(reader, ids)).map((line) => ({
      ...line,
      unitCost: money(line.unitCost, line.currency),
      freightCost: roundMoney(money(line.freightCost, line.currency)),
      installationCost: roundMoney(money(line.installationCost, line.currency)),
      costAmount: roundMoney(money(lineCost(line).toFixed(), line.currency)),
      margin: lineMargin(line)?.toFixed(6) ?? null,
    })),
})

function amountsOf(line: QuoteLineRow) {
  return {
    quantity: decimalText(line.quantity),
    discountPercent: decimalText(line.discountPercent),
    netAmount: money(line.netAmount, line.currency),
    taxAmount: money(line.taxAmount, line.currency),
    grossAmount: money(line.grossAmount, line.currency),
  }
}

/** Lines are written once, with their version. */
async function findLines(reader: Reader, ids: readonly string[]) {
  const lines = await findByIds(reader, QuoteLineEntity, ids)
  const versions = await findByIds(
    reader,
    QuoteVersionEntity,
    lines.map(({ quoteVersionId }) => quoteVersionId),
  )
  const versionOf = new Map(versions.map((version) => [version.id, version]))
  return lines.flatMap((line) => {
    const version = versionOf.get(line.quoteVersionId)
    return version === undefined
      ? []
      : [{ ...line, quoteId: version.quoteId, version: 1, updatedAt: version.createdAt }]
  })
}
