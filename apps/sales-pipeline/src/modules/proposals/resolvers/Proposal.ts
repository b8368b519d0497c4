import { decimalText, money } from '@sellgraph/kernel'
import type { ProposalResolvers } from '../../../generated/graphql.ts'
import { opportunityById } from '../../opportunities/store/opportunity-loader.ts'
import { priceOf } from '../domain/proposal.ts'
import { proposalById } from '../store/proposal-loader.ts'

export const Proposal: ProposalResolvers = {
  __resolveReference: ({ id }, context) => proposalById(context).load(id),
  opportunity: ({ opportunityId }, _, context) => opportunityById(context).load(opportunityId),
  customer: ({ customerId }) => ({ id: customerId }),
  owner: ({ ownerId }) => (ownerId === null ? null : { id: ownerId }),
  preparedBy: ({ preparedBy }) => ({ id: preparedBy }),
  alternatives: ({ alternatives, currency, chosen }) => {
    const inCurrency = (amount: string) => money(amount, currency)
    return alternatives.map((alternative) => {
      const { code, name, configuration, lines } = alternative
      const price = priceOf(alternative, currency)
      return {
        code,
        name,
        configuration,
        chosen: code === chosen,
        listTotal: inCurrency(price.listTotal),
        netTotal: inCurrency(price.netTotal),
        taxTotal: inCurrency(price.taxTotal),
        grossTotal: inCurrency(price.grossTotal),
        optionsTotal: inCurrency(price.optionsTotal),
        lines: lines.map(({ productId, listPrice, netAmount, grossAmount, quantity, discountPercent, ...line }) => ({
          ...line,
          productId,
          quantity: decimalText(quantity),
          discountPercent: decimalText(discountPercent),
          listPrice: inCurrency(listPrice),
          netAmount: inCurrency(netAmount),
          grossAmount: inCurrency(grossAmount),
        })),
      }
    })
  },
}
