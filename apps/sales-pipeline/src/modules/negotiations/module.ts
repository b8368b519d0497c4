import type { FeatureModule } from '@sellgraph/service-kit'
import {
  negotiationRoundSensitiveState,
  negotiationRoundState,
  purchaseIntentionSensitiveState,
  purchaseIntentionState,
} from './events/state.ts'
import { Mutation } from './resolvers/Mutation.ts'
import { NegotiationPoint } from './resolvers/NegotiationPoint.ts'
import { NegotiationRound } from './resolvers/NegotiationRound.ts'
import { PurchaseIntention } from './resolvers/PurchaseIntention.ts'
import { Quote } from './resolvers/Quote.ts'
import { NegotiationPointEntity, PurchaseIntentionEntity } from './store/negotiation-store.ts'

/** Rounds of negotiation on a quote, what they gave away, and the intention they came to. */
export const negotiations: FeatureModule = {
  name: 'negotiations',
  schema: new URL('./schema.graphql', import.meta.url),
  watched: ['NegotiationRound', 'PurchaseIntention'],
  resolvers: { Mutation, Quote, NegotiationRound, NegotiationPoint, PurchaseIntention },
  entities: [NegotiationPointEntity, PurchaseIntentionEntity],
  states: [
    negotiationRoundSensitiveState,
    negotiationRoundState,
    purchaseIntentionSensitiveState,
    purchaseIntentionState,
  ],
}
