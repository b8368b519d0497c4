import { defineListLoader } from '@sellgraph/graphql-kit'
import type { GraphContext } from '@sellgraph/service-kit'
import { type ContractChangeReviewRow, type ContractChangeRow, findChangeReviews, findChanges } from './change-store.ts'
import { type ContractVersionRow, findContractVersions } from './version-store.ts'

// As visible as the contract they are reached through.
export const versionsOfContract = defineListLoader(
  (version: ContractVersionRow) => version.contractId,
  (context: GraphContext, ids) => findContractVersions(context.db, ids),
)
export const changesOfContract = defineListLoader(
  (change: ContractChangeRow) => change.contractId,
  (context: GraphContext, ids) => findChanges(context.db, ids),
)
export const reviewsOfChange = defineListLoader(
  (review: ContractChangeReviewRow) => review.changeId,
  (context: GraphContext, ids) => findChangeReviews(context.db, ids),
)
