import type { OpportunityResolvers } from '../../../generated/graphql.ts'
import { objectionsOf } from '../store/objection-loader.ts'

export const Opportunity: Pick<OpportunityResolvers, 'objections'> = {
  objections: ({ id }, _, context) => objectionsOf(context).load(id),
}
