import type { FeatureModule } from '@sellgraph/service-kit'
import { clauseTemplateState } from './events/state.ts'
import { ClauseTemplate } from './resolvers/ClauseTemplate.ts'
import { Mutation } from './resolvers/Mutation.ts'
import { Query } from './resolvers/Query.ts'
import { ClauseTemplateEntity } from './store/clause-template-store.ts'

/** The company's own wording of the clauses of a contract. */
export const clauseTemplates: FeatureModule = {
  name: 'clause-templates',
  schema: new URL('./schema.graphql', import.meta.url),
  watched: ['ClauseTemplate'],
  resolvers: { Query, Mutation, ClauseTemplate },
  entities: [ClauseTemplateEntity],
  states: [clauseTemplateState],
}
