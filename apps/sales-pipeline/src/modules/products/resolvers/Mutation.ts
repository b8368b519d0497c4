import { findById } from '@sellgraph/db-kit'
import { existing, type GraphContext, mutation } from '@sellgraph/service-kit'
import type { MutationResolvers } from '../../../generated/graphql.ts'
import { productById } from '../store/product-loader.ts'
import { ProductFactEntity, type ProductFactRow } from '../store/product-fact-store.ts'
import type { ProductRow } from '../store/product-store.ts'
import { defineProduct } from '../use-cases/define-product.ts'
import { discontinueProduct } from '../use-cases/discontinue-product.ts'
import { draftProductFact } from '../use-cases/draft-product-fact.ts'
import { publishProductFact } from '../use-cases/publish-product-fact.ts'
import { releaseProductHold } from '../use-cases/release-product-hold.ts'
import { setCost } from '../use-cases/set-cost.ts'
import { setPrice } from '../use-cases/set-price.ts'
import { withdrawProductFact } from '../use-cases/withdraw-product-fact.ts'

export const Mutation: Pick<
  MutationResolvers,
  | 'defineProduct'
  | 'setPrice'
  | 'setCost'
  | 'discontinueProduct'
  | 'draftProductFact'
  | 'publishProductFact'
  | 'withdrawProductFact'
  | 'releaseProductHold'
> = {
  defineProduct: mutation(defineProduct, answer('DefineProductPayload')),
  setPrice: mutation(setPrice, answer('SetPricePayload')),
  setCost: mutation(setCost, answer('SetCostPayload')),
  discontinueProduct: mutation(discontinueProduct, answer('DiscontinueProductPayload')),
  draftProductFact: mutation(draftProductFact, factAnswer('DraftProductFactPayload')),
  publishProductFact: mutation(publishProductFact, factAnswer('PublishProductFactPayload')),
  withdrawProductFact: mutation(withdrawProductFact, factAnswer('WithdrawProductFactPayload')),
  releaseProductHold: mutation(releaseProductHold, answer('ReleaseProductHoldPayload')),
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

function factAnswer<const T extends string>(__typename: T) {
  return async (
    { factId }: { factId: string },
    { db }: GraphContext,
  ): Promise<{ __typename: T; fact: ProductFactRow }> => ({
    __typename,
    fact: await existing(findById(db, ProductFactEntity, factId)),
  })
}
