import type { FeatureModule } from '@sellgraph/service-kit'
import {
  creditProfileState,
  creditProfileSensitiveState,
  creditReservationState,
  creditCheckState,
  creditExceptionState,
  creditExceptionSensitiveState,
} from './events/state.ts'
import { onOrderCancelled, onOrderSubmitted } from './events/react-to-order.ts'
import { CreditCheck } from './resolvers/CreditCheck.ts'
import { CreditException } from './resolvers/CreditException.ts'
import { CreditProfile } from './resolvers/CreditProfile.ts'
import { CreditReservation } from './resolvers/CreditReservation.ts'
import { Mutation } from './resolvers/Mutation.ts'
import { Query } from './resolvers/Query.ts'
import { CreditCheckEntity } from './store/credit-check-store.ts'
import { CreditExceptionEntity } from './store/credit-exception-store.ts'
import { CreditProfileEntity } from './store/credit-profile-store.ts'
import { CreditReservationEntity } from './store/credit-reservation-store.ts'

export const credit: FeatureModule = {
  name: 'credit',
  schema: new URL('./schema.graphql', import.meta.url),
  watched: ['CreditProfile', 'CreditReservation', 'CreditCheck', 'CreditException'],
  resolvers: { Query, Mutation, CreditProfile, CreditReservation, CreditCheck, CreditException },
  entities: [CreditProfileEntity, CreditReservationEntity, CreditCheckEntity, CreditExceptionEntity],
  states: [
    creditProfileState,
    creditProfileSensitiveState,
    creditReservationState,
    creditCheckState,
    creditExceptionState,
    creditExceptionSensitiveState,
  ],
  reactions: [onOrderSubmitted, onOrderCancelled],
}
