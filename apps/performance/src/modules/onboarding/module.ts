import type { FeatureModule } from '@sellgraph/service-kit'
import { examRecordSensitiveState, trainingRecordSensitiveState } from './events/state.ts'
import { Employee } from './resolvers/Employee.ts'
import { Mutation } from './resolvers/Mutation.ts'
import { ExamRecordEntity, TrainingRecordEntity } from './store/training-store.ts'

/** R157: from the first day to the certificate. */
export const onboarding: FeatureModule = {
  name: 'onboarding',
  schema: new URL('./schema.graphql', import.meta.url),
  watched: ['TrainingRecord', 'ExamRecord'],
  resolvers: { Mutation, Employee },
  entities: [TrainingRecordEntity, ExamRecordEntity],
  states: [trainingRecordSensitiveState, examRecordSensitiveState],
}
