import type { ContractReviewResolvers } from '../../../generated/graphql.ts'

export const ContractReview: ContractReviewResolvers = {
  reviewer: ({ reviewerId }) => (reviewerId === null ? null : { id: reviewerId }),
}
