import type { FeatureModule } from '@sellgraph/service-kit'
import { Mutation } from './resolvers/Mutation.ts'
import { PolicyDraft } from './resolvers/PolicyDraft.ts'
import { PolicyParameter } from './resolvers/PolicyParameter.ts'
import { PolicyVersion } from './resolvers/PolicyVersion.ts'
import { Query } from './resolvers/Query.ts'

/** The register of what the policy documents leave blank: P01 to P15, with dates and four eyes. */
export const policies: FeatureModule = {
  name: 'policies',
  schema: new URL('./schema.graphql', import.meta.url),
  watched: ['PolicyDraft'],
  resolvers: { Query, Mutation, PolicyParameter, PolicyVersion, PolicyDraft },
}
