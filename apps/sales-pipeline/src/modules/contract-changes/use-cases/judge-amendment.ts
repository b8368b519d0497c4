import { DEFAULT_ZONE, localDate } from '@sellgraph/calendar'
import type { Tx } from '@sellgraph/db-kit'
import { decimal } from '@sellgraph/kernel'
import { findContractLines } from '../../contracts/store/contract-part-store.ts'
import type { ContractRow } from '../../contracts/store/contract-store.ts'
import { findPricingPolicies, pricingPolicyOfToday } from '../../pricing/store/pricing-policy-store.ts'
import { effectiveOn } from '../../products/domain/effective-dated.ts'
import { findCosts } from '../../products/store/price-store.ts'
import { creditDays, type PaymentTerm } from '../../quotes/domain/payment-terms.ts'
import { quoteMargin } from '../../quotes/domain/price.ts'
import { findQuoteLines, findQuoteVersions } from '../../quotes/store/quote-store.ts'
import { type AmendmentTrigger, findAmendmentTriggers, type Judged } from '../domain/amend.ts'
import type { ContractTerms } from '../domain/terms.ts'

/**
 * Why a director decides on these terms. Costs are those of the quote that was approved; a line that is new has the
 * cost of today, and one whose cost nobody knows counts as having no margin.
 */
export async function judgeAmendment(tx: Tx, contract: ContractRow, terms: ContractTerms): Promise<AmendmentTrigger[]> {
  const version = (await findQuoteVersions(tx, [contract.quoteId])).find(({ id }) => id === contract.quoteVersionId)
  if (version === undefined) throw new Error(`contract ${contract.id} has no quote version`)
  const today = localDate(tx.now, DEFAULT_ZONE)
  const quoteLines = await findQuoteLines(tx, [version.id])
  const [policy = await pricingPolicyOfToday(tx, today)] =
    version.pricingPolicyId === null ? [] : await findPricingPolicies(tx, [version.pricingPolicyId])

  const quoted = new Map(quoteLines.map((line) => [line.id, line.unitCost]))
  const costOfLine = new Map(
    (await findContractLines(tx, [contract.id])).map((line) => [line.id, quoted.get(line.quoteLineId ?? '')]),
  )
  const costs = Map.groupBy(
    await findCosts(tx, terms.lines.map(({ productId }) => productId)), // prettier-ignore
    ({ productId }) => productId,
  )
  const costsOf = terms.lines.map((line) => {
    const today_ = effectiveOn(costs.get(line.productId) ?? [], today)
    const unitCost = costOfLine.get(line.id) ?? (today_?.currency === terms.currency ? today_.unitCost : undefined)
    return { quantity: line.quantity, netAmount: line.netAmount, unitCost: unitCost ?? line.netAmount }
  })
  const judge = (lines: Parameters<typeof quoteMargin>[0]['lines'], paymentTerms: readonly PaymentTerm[]): Judged => {
    const { netTotal, margin } = quoteMargin({ ...version, lines, paymentTerms }, policy.annualFinanceRate)
    return { netTotal, margin, creditDays: creditDays(paymentTerms) }
  }
  return findAmendmentTriggers(judge(costsOf, terms.paymentTerms as readonly PaymentTerm[]), {
    ...judge(quoteLines, version.paymentTerms),
    netTotal: decimal(version.netTotal),
  })
}
