import type { ContractChangeReviewResolvers } from '../../../generated/graphql.ts'

export const ContractChangeReview: ContractChangeReviewResolvers = {
  reviewer: ({ reviewerId }) => (reviewerId === null ? null : { id: reviewerId }),
}
