import { defineListLoader, defineLoader } from '@sellgraph/graphql-kit'
import { findByIds } from '@sellgraph/db-kit'
import type { GraphContext } from '@sellgraph/service-kit'
import { opportunityById } from '../../opportunities/store/opportunity-loader.ts'
import {
  findAnswersOfObjections,
  findObjectionsOfDeals,
  type ObjectionAnswerRow,
  ObjectionEntity,
  type ObjectionRow,
} from './objection-store.ts'

// Objections are as visible as the deal that they are reached through.
export const objectionsOf = defineListLoader(
  ({ opportunityId }: ObjectionRow) => opportunityId,
  (context: GraphContext, ids) => findObjectionsOfDeals(context.db, ids),
)
export const answersOf = defineListLoader(
  ({ objectionId }: ObjectionAnswerRow) => objectionId,
  (context: GraphContext, ids) => findAnswersOfObjections(context.db, ids),
)

/** An objection by id, if the caller may see its deal. */
export const objectionById = defineLoader(async (context: GraphContext, ids) => {
  const found = await findByIds(context.db, ObjectionEntity, ids)
  const deals = await Promise.all(found.map(({ opportunityId }) => opportunityById(context).load(opportunityId)))
  return found.filter((_, index) => deals[index] != null)
})
