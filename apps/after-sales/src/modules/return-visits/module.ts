import type { FeatureModule } from '@sellgraph/service-kit'
import { returnVisitSensitiveState, returnVisitState } from './events/state.ts'
import { planVisitAfterDelivery } from './events/react-to-delivery.ts'
import { returnVisitDue } from './jobs/return-visit-due.ts'
import { Mutation } from './resolvers/Mutation.ts'
import { Query } from './resolvers/Query.ts'
import { ReturnVisit } from './resolvers/ReturnVisit.ts'
import { ReturnVisitEntity } from './store/return-visit-store.ts'

export const returnVisits: FeatureModule = {
  name: 'return-visits',
  schema: new URL('./schema.graphql', import.meta.url),
  watched: ['ReturnVisit'],
  resolvers: { Query, Mutation, ReturnVisit },
  entities: [ReturnVisitEntity],
  states: [returnVisitState, returnVisitSensitiveState],
  reactions: [planVisitAfterDelivery],
  jobs: [returnVisitDue],
}
