import type { FeatureModule } from '@sellgraph/service-kit'

/** Types of other services that this one only points to. */
export const references: FeatureModule = {
  name: 'references',
  schema: new URL('./schema.graphql', import.meta.url),
  resolvers: { Employee: { __resolveReference: ({ id }: { id: string }) => ({ id }) } },
}
