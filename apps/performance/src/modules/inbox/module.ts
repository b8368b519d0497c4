import type { FeatureModule } from '@sellgraph/service-kit'
import { delegationChanged } from './events/react-delegation.ts'
import { workItemChanges } from './events/react-work-item.ts'
import { Query } from './resolvers/Query.ts'
import { WorkItem } from './resolvers/WorkItem.ts'
import { InboxItemEntity } from './store/inbox-store.ts'

/** What waits for whom, of all services, and how well time limits are kept. */
export const inbox: FeatureModule = {
  name: 'inbox',
  schema: new URL('./schema.graphql', import.meta.url),
  resolvers: { Query, WorkItem },
  entities: [InboxItemEntity],
  reactions: [...workItemChanges, delegationChanged],
}
