import type { ServiceName, Settings } from '@sellgraph/config'
import type { Database, Entity, MigrationSet } from '@sellgraph/db-kit'
import type { ResolverMap, Route } from '@sellgraph/graphql-kit'
import type { Clock } from '@sellgraph/kernel'
import type { Reaction, StateSource } from '@sellgraph/messaging'
import type { Logger } from '@sellgraph/observability'
import type { Job } from '@sellgraph/timers'
import type { GraphContext } from './context.ts'

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
  /**
   * Confidential records (R192-R196): types (`Customer`), or single fields (`Product.costs`), of which every read is
   * logged. Ids are no secret, everything else is noted when it is resolved.
   */
  readonly watched?: readonly string[]
}

/** What a lib brings into a service that uses it: its tables, the replicas it keeps, its timers. */
export interface Capability {
  readonly migrations?: MigrationSet
  readonly reactions?: readonly Reaction[]
  readonly states?: readonly StateSource[]
  readonly jobs?: readonly AnyJob[]
  /** What it does beside: begun before the server answers, ended with it. */
  readonly start?: (runtime: CapabilityRuntime) => Promise<RunningCapability>
}

/** What a capability of a running service has to work with. */
export interface CapabilityRuntime {
  readonly service: ServiceName
  readonly db: Database
  readonly settings: Settings<'service'>
  readonly clock: Clock
  readonly log: Logger
}

export interface RunningCapability {
  /** What it serves beside the graph. */
  readonly routes?: readonly Route<GraphContext>[]
  stop(): Promise<void>
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
