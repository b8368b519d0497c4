import type { FeatureModule } from '@sellgraph/service-kit'
import {
  playbookItemSensitiveState,
  playbookItemState,
  playbookUseSensitiveState,
  playbookUseState,
} from './events/state.ts'
import { Mutation } from './resolvers/Mutation.ts'
import { Opportunity } from './resolvers/Opportunity.ts'
import * as items from './resolvers/PlaybookItem.ts'
import { PlaybookUse } from './resolvers/PlaybookUse.ts'
import { Presentation } from './resolvers/Presentation.ts'
import { Query } from './resolvers/Query.ts'
import { PlaybookItemEntity } from './store/playbook-store.ts'

export const playbook: FeatureModule = {
  name: 'playbook',
  schema: new URL('./schema.graphql', import.meta.url),
  // How the company sells is a secret of its own (R192); the customer of a case study more so.
  watched: ['CompetitorComparison', 'CaseStudy'],
  resolvers: { Query, Mutation, Opportunity, Presentation, PlaybookUse, ...items },
  entities: [PlaybookItemEntity],
  states: [playbookItemSensitiveState, playbookItemState, playbookUseSensitiveState, playbookUseState],
}
