import { decimalText, money } from '@sellgraph/kernel'
import type { PricingPolicyResolvers } from '../../../generated/graphql.ts'

export const PricingPolicy: PricingPolicyResolvers = {
  lineMarginFloor: ({ lineMarginFloor }) => decimalText(lineMarginFloor),
  familyMarginFloors: ({ familyMarginFloors }) =>
    Object.entries(familyMarginFloors).map(([family, floor]) => ({ family, floor: decimalText(floor) })),
  quoteMarginFloor: ({ quoteMarginFloor }) => decimalText(quoteMarginFloor),
  discountLimit: ({ discountLimit }) => decimalText(discountLimit),
  amountLimit: ({ amountLimit, currency }) => money(amountLimit, currency),
  overdueLimit: ({ overdueLimit, currency }) => money(overdueLimit, currency),
  annualFinanceRate: ({ annualFinanceRate }) => decimalText(annualFinanceRate),
}
