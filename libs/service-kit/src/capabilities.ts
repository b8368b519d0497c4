import { auditAs, type AuditSources, migrations as auditMigrations } from '@sellgraph/audit'
import { ReadEntity, readMigrations } from '@sellgraph/audit/reads'
import type { SchemaPart } from '@sellgraph/graphql-kit'
import { type Entity, type MigrationSet, migrations as dbKitMigrations } from '@sellgraph/db-kit'
import { systemPrincipal } from '@sellgraph/identity'
import { migrations as messagingMigrations, type Reaction, type StateSource } from '@sellgraph/messaging'
import { migrations as organisationMigrations, organisationReactions } from '@sellgraph/organisation'
import { auditingOf } from './auditing/auditing.ts'
import { AuditEntryEntity } from './auditing/store/entry-store.ts'
import type { AnyJob, ServiceDefinition } from './definition.ts'
import { operationsOf } from './operations/operations.ts'

export const ownMigrations: MigrationSet = { name: 'service-kit', dir: new URL('./migrations/', import.meta.url) }

/** Everything a service migrates: the kits first, then the libs it uses, then its own. */
export function migrationsOf(definition: ServiceDefinition): MigrationSet[] {
  return [
    dbKitMigrations,
    readMigrations,
    ownMigrations,
    messagingMigrations,
    auditMigrations,
    organisationMigrations,
    ...(definition.uses ?? []).flatMap((capability) => capability.migrations ?? []),
    { name: definition.name, dir: definition.migrations },
  ]
}

/** Everything that makes up the service's subgraph: its features, and what every service offers to operators and auditors. */
export function schemaPartsOf(definition: ServiceDefinition): SchemaPart[] {
  return [...definition.modules, operationsOf(definition.name), auditingOf(definition.name)]
}

export function entitiesOf(definition: ServiceDefinition): Entity[] {
  return [...definition.modules.flatMap((module) => module.entities ?? []), AuditEntryEntity, ReadEntity]
}

/** What it reacts to. What a reaction writes is audited as done by the system because of the event. */
export function reactionsOf(definition: ServiceDefinition): Reaction[] {
  const principal = systemPrincipal(definition.name)
  return [
    ...(definition.organisation === 'own' ? [] : organisationReactions),
    ...(definition.uses ?? []).flatMap((capability) => capability.reactions ?? []),
    ...definition.modules.flatMap((module) => module.reactions ?? []),
  ].map((reaction) => ({
    ...reaction,
    run: (occasion) => {
      const { id, type, requestId = `event:${id}` } = occasion.event
      auditAs(occasion.tx, { action: type, principal, requestId, subjects: [], always: false })
      return reaction.run(occasion)
    },
  }))
}

export function statesOf(definition: ServiceDefinition): StateSource[] {
  return [...(definition.uses ?? []), ...definition.modules].flatMap(({ states }) => states ?? [])
}

/** Its timers. What a job writes is audited as done by the system because the job was due. */
export function jobsOf(definition: ServiceDefinition): AnyJob[] {
  const principal = systemPrincipal(definition.name)
  return [
    ...(definition.uses ?? []).flatMap((capability) => capability.jobs ?? []),
    ...definition.modules.flatMap((module) => module.jobs ?? []),
  ].map((job) => ({
    ...job,
    handle: (stored, context) => {
      const requestId = `job:${context.dueAt.toISOString()}`
      auditAs(context.tx, { action: job.name, principal, requestId, subjects: [], always: false })
      return job.handle(stored, context)
    },
  }))
}

/** What the audit needs to know of its tables: copies are those that no state topic tells. */
export function auditSourcesOf(definition: ServiceDefinition): AuditSources {
  const copies = Object.keys(definition.untold ?? {}).filter((name) => !name.includes('.'))
  return { states: statesOf(definition), copies }
}
