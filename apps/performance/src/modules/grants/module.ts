import type { FeatureModule } from '@sellgraph/service-kit'
import { accessExceptionsUsed } from './events/react-access-exception-used.ts'
import { accessGrantSensitiveState, accessGrantState } from './events/state.ts'
import { accessGrantDue } from './jobs/access-grant-due.ts'
import { AccessGrant } from './resolvers/AccessGrant.ts'
import { AccessGrantUse } from './resolvers/AccessGrantUse.ts'
import { Mutation } from './resolvers/Mutation.ts'
import { Query } from './resolvers/Query.ts'
import { AccessGrantEntity } from './store/access-grant-store.ts'
import { AccessGrantUseEntity } from './store/access-grant-use-store.ts'

/** R197: who reaches more than usual for a time, why, who allowed it, and what was done with it. */
export const grants: FeatureModule = {
  name: 'grants',
  schema: new URL('./schema.graphql', import.meta.url),
  resolvers: { Query, Mutation, AccessGrant, AccessGrantUse },
  entities: [AccessGrantEntity, AccessGrantUseEntity],
  reactions: accessExceptionsUsed,
  states: [accessGrantSensitiveState, accessGrantState],
  jobs: [accessGrantDue],
}
