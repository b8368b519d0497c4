import type { SchemaPart } from '@sellgraph/graphql-kit'
import { type Entity, type MigrationSet, migrations as dbKitMigrations } from '@sellgraph/db-kit'
import { migrations as messagingMigrations, type Reaction, type StateSource } from '@sellgraph/messaging'
import { migrations as organisationMigrations, organisationReactions } from '@sellgraph/organisation'
import type { AnyJob, ServiceDefinition } from './definition.ts'
import { operationsOf } from './operations/operations.ts'

export const ownMigrations: MigrationSet = { name: 'service-kit', dir: new URL('./migrations/', import.meta.url) }

/** Everything a service migrates: the kits first, then the libs it uses, then its own. */
export function migrationsOf(definition: ServiceDefinition): MigrationSet[] {
  return [
    dbKitMigrations,
    ownMigrations,
    messagingMigrations,
    organisationMigrations,
    ...(definition.uses ?? []).flatMap((capability) => capability.migrations ?? []),
    { name: definition.name, dir: definition.migrations },
  ]
}

/** Everything that makes up the service's subgraph: its features, and what every service offers to operators. */
export function schemaPartsOf(definition: ServiceDefinition): SchemaPart[] {
  return [...definition.modules, operationsOf(definition.name)]
}

export function entitiesOf(definition: ServiceDefinition): Entity[] {
  return definition.modules.flatMap((module) => module.entities ?? [])
}

export function reactionsOf(definition: ServiceDefinition): Reaction[] {
  return [
    ...(definition.organisation === 'own' ? [] : organisationReactions),
    ...(definition.uses ?? []).flatMap((capability) => capability.reactions ?? []),
    ...definition.modules.flatMap((module) => module.reactions ?? []),
  ]
}

export function statesOf(definition: ServiceDefinition): StateSource[] {
  return [...(definition.uses ?? []), ...definition.modules].flatMap(({ states }) => states ?? [])
}

export function jobsOf(definition: ServiceDefinition): AnyJob[] {
  return [
    ...(definition.uses ?? []).flatMap((capability) => capability.jobs ?? []),
    ...definition.modules.flatMap((module) => module.jobs ?? []),
  ]
}
