import { decimalText, money } from '@sellgraph/kernel'
import { defineState } from '@sellgraph/messaging'
import { findPricingPolicies } from '../store/pricing-policy-store.ts'

/** Whole policies are for those who answer for margins: the limits tell where the floors are. */
export const pricingPolicySensitiveState = defineState({
  type: 'state-sensitive.sales-pipeline.pricing-policy.v1',
  tables: { pricing_policy: 'id' },
  rows: async (reader, ids) =>
    (await findPricingPolicies(reader, ids)).map((policy) => ({
      ...policy,
      lineMarginFloor: decimalText(policy.lineMarginFloor),
      familyFloors: Object.entries(policy.familyMarginFloors).map(([family, floor]) => ({
        family,
        floor: decimalText(floor),
      })),
      quoteMarginFloor: decimalText(policy.quoteMarginFloor),
      discountLimit: decimalText(policy.discountLimit),
      amountLimit: money(policy.amountLimit, policy.currency),
      overdueLimit: money(policy.overdueLimit, policy.currency),
      levels: [...policy.levels],
      rules: [...policy.rules],
      annualFinanceRate: decimalText(policy.annualFinanceRate),
      version: 1,
      updatedAt: policy.recordedAt,
    })),
})
