import { DEFAULT_ZONE, localDate } from '@sellgraph/calendar'
import { decimalText, money } from '@sellgraph/kernel'
import type { ProductResolvers } from '../../../generated/graphql.ts'
import { costAccess, productAccess } from '../access.ts'
import { effectiveOn } from '../domain/effective-dated.ts'
import { catalogueOn } from '../domain/price-tiers.ts'
import {
  costsOfProduct,
  factsOfProduct,
  holdsOfProduct,
  pricesOfProduct,
  productById,
} from '../store/product-loader.ts'

export const Product: ProductResolvers = {
  __resolveReference: ({ id }, context) => productById(context).load(id),
  class: ({ productClass }) => productClass,
  difficulty: ({ difficulty }) => decimalText(difficulty),
  taxRate: ({ taxRate }) => decimalText(taxRate),
  listPrice: async ({ id }, { on }, context) => {
    const entry = catalogueOn(
      await pricesOfProduct(context).load(id),
      on ?? localDate(context.clock.now(), DEFAULT_ZONE),
    )
    return entry === null ? null : money(entry.listPrice, entry.currency)
  },
  priceBook: ({ id }, _, context) => pricesOfProduct(context).load(id),
  facts: async ({ id }, _, context) =>
    (await factsOfProduct(context).load(id)).filter(({ status }) => status === 'PUBLISHED'),
  factRevisions: async ({ id }, _, context) =>
    productAccess.scope(context.principal, 'draftFact').isEmpty ? [] : factsOfProduct(context).load(id),
  hold: async ({ id }, _, context) =>
    (await holdsOfProduct(context).load(id)).find(({ releasedAt }) => releasedAt === null) ?? null,
  holds: ({ id }, _, context) => holdsOfProduct(context).load(id),
  cost: async ({ id }, _, context) => {
    if (costAccess.scope(context.principal, 'read').isEmpty) return { visible: false, unitCost: null, history: [] }
    const history = await costsOfProduct(context).load(id)
    const current = effectiveOn(history, localDate(context.clock.now(), DEFAULT_ZONE))
    return {
      visible: true,
      unitCost: current === null ? null : money(current.unitCost, current.currency),
      history: history.map((cost) => ({
        id: cost.id,
        amount: money(cost.unitCost, cost.currency),
        effectiveFrom: cost.effectiveFrom,
        recordedAt: cost.recordedAt.toISOString(),
      })),
    }
  },
}
