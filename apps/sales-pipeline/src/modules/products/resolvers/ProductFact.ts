import type { ProductFactResolvers } from '../../../generated/graphql.ts'

export const ProductFact: ProductFactResolvers = {
  draftedBy: ({ draftedBy }) => ({ id: draftedBy }),
  publishedBy: ({ publishedBy }) => (publishedBy === null ? null : { id: publishedBy }),
}
