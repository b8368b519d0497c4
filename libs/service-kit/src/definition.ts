import type { ServiceName } from '@sellgraph/config'
import type { Entity, MigrationSet } from '@sellgraph/db-kit'
import type { ResolverMap } from '@sellgraph/graphql-kit'
import type { Reaction, StateSource } from '@sellgraph/messaging'
import type { Job } from '@sellgraph/timers'

/** One feature of a service: everything about it, from its SDL to its tables. */
export interface FeatureModule {
  readonly name: string
  /** The module's `schema.graphql`. */
  readonly schema: URL
  readonly resolvers: ResolverMap
  readonly entities?: readonly Entity[]
  readonly reactions?: readonly Reaction[]
  /** The state topics that its tables feed. */
  readonly states?: readonly StateSource[]
  readonly jobs?: readonly AnyJob[]
}

/** What a lib brings into a service that uses it: its tables, the replicas it keeps, its timers. */
export interface Capability {
  readonly migrations?: MigrationSet
  readonly reactions?: readonly Reaction[]
  readonly states?: readonly StateSource[]
  readonly jobs?: readonly AnyJob[]
}

export type AnyJob = Job<never>

export interface ServiceDefinition {
  readonly name: ServiceName
  /** The service's own `NNNN_*.sql` files. */
  readonly migrations: URL
  readonly modules: readonly FeatureModule[]
  readonly uses?: readonly Capability[]
  /**
   * Whether the organisation is copied from the topics of `performance` (`replica`, the default) or written here
   * (`own`): performance itself.
   */
  readonly organisation?: 'replica' | 'own'
  /** Tables (`customer_key`) and columns (`customer.name_key`) that no state topic tells, each with the reason. */
  readonly untold?: Readonly<Record<string, string>>
}

/** A service as data: `runService` runs it, the test harness boots it, tools read its migrations. */
export function defineService(definition: ServiceDefinition): ServiceDefinition {
  const names = definition.modules.map((module) => module.name)
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice !== undefined) throw new Error(`${definition.name} has two modules called ${twice}`)
  return definition
}
