import { existing, type GraphContext, mutation } from '@sellgraph/service-kit'
import type { MutationResolvers } from '../../../generated/graphql.ts'
import { productById } from '../store/product-loader.ts'
import type { ProductRow } from '../store/product-store.ts'
import { defineProduct } from '../use-cases/define-product.ts'
import { discontinueProduct } from '../use-cases/discontinue-product.ts'
import { setCost } from '../use-cases/set-cost.ts'
import { setPrice } from '../use-cases/set-price.ts'

export const Mutation: Pick<MutationResolvers, 'defineProduct' | 'setPrice' | 'setCost' | 'discontinueProduct'> = {
  defineProduct: mutation(defineProduct, answer('DefineProductPayload')),
  setPrice: mutation(setPrice, answer('SetPricePayload')),
  setCost: mutation(setCost, answer('SetCostPayload')),
  discontinueProduct: mutation(discontinueProduct, answer('DiscontinueProductPayload')),
}

function answer<const T extends string>(__typename: T) {
  return async (
    { productId }: { productId: string },
    context: GraphContext,
  ): Promise<{ __typename: T; product: ProductRow }> => ({
    __typename,
    product: await existing(productById(context).load(productId)),
  })
}
