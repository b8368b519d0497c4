import type { OpportunityResolvers } from '../../../generated/graphql.ts'
import { usesOfDeal } from '../store/playbook-loader.ts'

export const Opportunity: Pick<OpportunityResolvers, 'playbookUses'> = {
  playbookUses: ({ id }, _, context) => usesOfDeal(context).load(id),
}
