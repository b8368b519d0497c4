import type { FeatureModule } from '@sellgraph/service-kit'
import { ApprovalPair } from './resolvers/ApprovalPair.ts'
import { PriceOverride } from './resolvers/PriceOverride.ts'
import { Query } from './resolvers/Query.ts'

/** R199: what auditors ask of approvals. It reads what quotes leave behind and writes nothing. */
export const auditing: FeatureModule = {
  name: 'auditing',
  schema: new URL('./schema.graphql', import.meta.url),
  resolvers: { Query, ApprovalPair, PriceOverride },
}
