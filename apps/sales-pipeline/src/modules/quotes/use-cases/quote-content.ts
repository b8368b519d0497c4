import type { Reader } from '@sellgraph/db-kit'
import { type PricingPolicyRow, findPricingPolicies } from '../../pricing/store/pricing-policy-store.ts'
import type { QuoteContent } from '../domain/approval.ts'
import type { QuoteLineRow, QuoteVersionRow } from '../store/quote-store.ts'

/** What an approval of this version is bound to, read from what is stored now. */
export function contentOf(version: QuoteVersionRow, lines: readonly QuoteLineRow[]): QuoteContent {
  return { ...version, lines }
}

/** The policy a version was submitted under. */
export async function policyOf(reader: Reader, version: QuoteVersionRow): Promise<PricingPolicyRow> {
  const [policy] = version.pricingPolicyId === null ? [] : await findPricingPolicies(reader, [version.pricingPolicyId])
  if (policy === undefined) throw new Error(`quote version ${version.id} was not submitted`)
  return policy
}
