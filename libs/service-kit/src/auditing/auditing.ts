import type { ReadableChange, ReadableValue } from '@sellgraph/audit'
import { findReadPage, type ReadFilter, type ReadRow } from '@sellgraph/audit/reads'
import type { PageArgs } from '@sellgraph/db-kit'
import { orThrow, type SchemaPart } from '@sellgraph/graphql-kit'
import type { GraphContext } from '../context.ts'
import { auditAccess } from './access.ts'
import { auditingNames, auditingSdl } from './sdl.ts'
import { type AuditTrailFilter, findAuditEntryPage, type ReadableEntry } from './store/entry-store.ts'

type Args<F> = PageArgs & { readonly filter?: F | null }

/** What a service offers to auditors in the graph. */
export function auditingOf(service: string): SchemaPart {
  const names = auditingNames(service)
  return {
    schema: auditingSdl(service),
    // Who looks at the record of others leaves a trace too.
    watched: ['AuditEntry', 'RecordRead'],
    resolvers: {
      Query: {
        [names.trail]: async (_: unknown, { filter, ...page }: Args<AuditTrailFilter>, context: GraphContext) =>
          isAuditor(context) ? orThrow(await findAuditEntryPage(context.db, filter ?? {}, page)) : null,
        [names.reads]: async (_: unknown, { filter, ...page }: Args<ReadFilter>, context: GraphContext) =>
          isAuditor(context) ? orThrow(await findReadPage(context.db, filter ?? {}, page)) : null,
      },
      AuditEntry: {
        details: ({ details }: ReadableEntry) => (details === null ? null : JSON.stringify(details)),
      },
      AuditChange: {
        columns: ({ columns }: ReadableChange) =>
          Object.entries(columns).map(([name, [before, after]]) => ({
            name,
            before: known(before),
            after: known(after),
            erased: isErased(before) || isErased(after),
          })),
      },
      RecordRead: { grantIds: ({ grants }: ReadRow) => grants },
    },
  }
}

function isAuditor({ principal }: GraphContext): boolean {
  return auditAccess.permit(principal, 'read').ok
}

function isErased(value: ReadableValue): boolean {
  return typeof value === 'object' && value !== null
}

function known(value: ReadableValue): string | null {
  return typeof value === 'string' ? value : null
}
