import type { FeatureModule } from '@sellgraph/service-kit'
import { proposalSensitiveState, proposalState } from './events/state.ts'
import { Mutation } from './resolvers/Mutation.ts'
import { Opportunity } from './resolvers/Opportunity.ts'
import { Proposal } from './resolvers/Proposal.ts'
import { Query } from './resolvers/Query.ts'
import { Quote } from './resolvers/Quote.ts'
import { ProposalEntity } from './store/proposal-store.ts'

/** The ways to meet a customer's need, side by side, and which of them they choose. */
export const proposals: FeatureModule = {
  name: 'proposals',
  schema: new URL('./schema.graphql', import.meta.url),
  watched: ['Proposal'],
  resolvers: { Query, Mutation, Opportunity, Quote, Proposal },
  entities: [ProposalEntity],
  states: [proposalSensitiveState, proposalState],
}
