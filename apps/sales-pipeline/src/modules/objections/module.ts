import type { FeatureModule } from '@sellgraph/service-kit'
import {
  objectionAnswerSensitiveState,
  objectionAnswerState,
  objectionSensitiveState,
  objectionState,
} from './events/state.ts'
import { Mutation } from './resolvers/Mutation.ts'
import { Objection } from './resolvers/Objection.ts'
import { ObjectionAnswer } from './resolvers/ObjectionAnswer.ts'
import { Opportunity } from './resolvers/Opportunity.ts'
import { ObjectionEntity } from './store/objection-store.ts'

export const objections: FeatureModule = {
  name: 'objections',
  schema: new URL('./schema.graphql', import.meta.url),
  watched: ['Objection'],
  resolvers: { Mutation, Objection, ObjectionAnswer, Opportunity },
  entities: [ObjectionEntity],
  states: [objectionAnswerSensitiveState, objectionAnswerState, objectionSensitiveState, objectionState],
}
