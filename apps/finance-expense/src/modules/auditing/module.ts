import type { FeatureModule } from '@sellgraph/service-kit'
import { Query } from './resolvers/Query.ts'

/** R199: the register of credit that was given past the check. */
export const auditing: FeatureModule = {
  name: 'auditing',
  schema: new URL('./schema.graphql', import.meta.url),
  resolvers: { Query },
}
