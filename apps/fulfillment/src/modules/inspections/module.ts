import type { FeatureModule } from '@sellgraph/service-kit'
import { inspectionState } from './events/state.ts'
import { Inspection } from './resolvers/Inspection.ts'
import { Mutation } from './resolvers/Mutation.ts'
import { InspectionEntity } from './store/inspection-store.ts'

export const inspections: FeatureModule = {
  name: 'inspections',
  schema: new URL('./schema.graphql', import.meta.url),
  watched: ['Inspection'],
  resolvers: { Mutation, Inspection },
  entities: [InspectionEntity],
  states: [inspectionState],
}
