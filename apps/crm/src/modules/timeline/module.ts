import type { FeatureModule } from '@sellgraph/service-kit'
import { timelineReactions } from './events/react-others.ts'
import { Customer } from './resolvers/Customer.ts'
import { TimelineEntryEntity } from './store/timeline-store.ts'

export const timeline: FeatureModule = {
  name: 'timeline',
  schema: new URL('./schema.graphql', import.meta.url),
  watched: ['TimelineEntry'],
  resolvers: { Customer },
  entities: [TimelineEntryEntity],
  reactions: timelineReactions,
}
