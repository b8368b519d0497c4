import type { FeatureModule } from '@sellgraph/service-kit'
import { AcceptanceEvidence } from './resolvers/AcceptanceEvidence.ts'
import { Mutation } from './resolvers/Mutation.ts'
import { Quote } from './resolvers/Quote.ts'

/** What customers wrote when they accepted a quote (R064). */
export const acceptanceEvidence: FeatureModule = {
  name: 'acceptance-evidence',
  schema: new URL('./schema.graphql', import.meta.url),
  watched: ['AcceptanceEvidence'],
  resolvers: { Mutation, Quote, AcceptanceEvidence },
}
