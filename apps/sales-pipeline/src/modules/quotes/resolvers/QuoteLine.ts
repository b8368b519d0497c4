import { decimal, decimalText, money, roundMoney } from '@sellgraph/kernel'
import type { QuoteLineResolvers } from '../../../generated/graphql.ts'
import { costAccess } from '../../products/access.ts'
import { productById } from '../../products/store/product-loader.ts'
import { lineCost, lineMargin } from '../domain/price.ts'

export const QuoteLine: QuoteLineResolvers = {
  product: ({ productId }, _, context) => productById(context).load(productId),
  quantity: ({ quantity }) => decimalText(quantity),
  listPrice: ({ listPrice, currency }) => money(listPrice, currency),
  priceTier: ({ tierClass, tierQuantity }) =>
    tierQuantity === null ? null : { customerClass: tierClass, minQuantity: decimalText(tierQuantity) },
  conversion: ({ exchangeRate, priceCurrency }) =>
    exchangeRate === null || priceCurrency === null
      ? null
      : { fromCurrency: priceCurrency, rate: decimalText(exchangeRate) },
  discountPercent: ({ discountPercent }) => decimalText(discountPercent),
  netAmount: ({ netAmount, currency }) => money(netAmount, currency),
  taxRate: ({ taxRate }) => decimalText(taxRate),
  taxAmount: ({ taxAmount, currency }) => money(taxAmount, currency),
  grossAmount: ({ grossAmount, currency }) => money(grossAmount, currency),
  margin: (line, _, { principal }) => {
    if (costAccess.scope(principal, 'read').isEmpty) return { visible: false }
    const margin = lineMargin(line)
    return {
      visible: true,
      unitCost: money(line.unitCost, line.currency),
      freightCost: money(line.freightCost, line.currency),
      installationCost: money(line.installationCost, line.currency),
      amount: roundMoney(money(decimal(line.netAmount).minus(lineCost(line)), line.currency)),
      margin: margin === null ? null : margin.toFixed(6),
    }
  },
}
