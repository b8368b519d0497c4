import type { FeatureModule } from '@sellgraph/service-kit'
import { payoutSensitiveState } from './events/state.ts'
import { onCommissionApproved } from './events/react-to-commission.ts'
import { Mutation } from './resolvers/Mutation.ts'
import { PayoutInstruction } from './resolvers/PayoutInstruction.ts'
import { Query } from './resolvers/Query.ts'
import { PayoutInstructionEntity } from './store/payout-store.ts'

export const payouts: FeatureModule = {
  name: 'payouts',
  schema: new URL('./schema.graphql', import.meta.url),
  watched: ['PayoutInstruction'],
  resolvers: { Query, Mutation, PayoutInstruction },
  entities: [PayoutInstructionEntity],
  states: [payoutSensitiveState],
  reactions: [onCommissionApproved],
}
