import { createHash } from 'node:crypto'
import type { Principal } from '@sellgraph/identity'
import type { Personal, SealedValue } from './personal.ts'

/** What an entry is of: a write, or something sensitive that wrote nothing. */
export const auditKinds = ['MUTATION', 'REVEAL', 'EXPORT', 'DOCUMENT', 'EXCEPTION', 'DECISION'] as const
export type AuditKind = (typeof auditKinds)[number]

/** Plain JSON; `V` are values of another kind in it. */
export type Json<V = never> =
  string | number | boolean | null | V | readonly Json<V>[] | { readonly [key: string]: Json<V> }

/** What an act was about: `{ type: 'customer', id }`. */
export interface AuditSubject {
  readonly type: string
  readonly id: string
}

export interface NewAuditEntry {
  readonly kind: AuditKind
  /** What was done: the mutation's field name, the event's type, the job's name. */
  readonly action: string
  readonly principal: Principal
  readonly requestId: string
  readonly subjects: readonly AuditSubject[]
  readonly reason?: string | null
  /** What else is worth knowing. Personal values in it are made by `personal`. */
  readonly details?: Json<Personal>
}

/** A row that was changed. Values are as PostgreSQL writes them as text; personal ones are sealed. */
export interface AuditChange {
  readonly table: string
  readonly id: string
  readonly operation: 'INSERT' | 'UPDATE' | 'DELETE' | 'TRUNCATE'
  /** Column → the value before and after. */
  readonly columns: Readonly<Record<string, readonly [AuditValue, AuditValue]>>
}

export type AuditValue = string | null | SealedValue

/** An entry as it is stored, all but its hash. */
export interface AuditEntry {
  readonly id: string
  readonly at: Date
  readonly kind: AuditKind
  readonly action: string
  readonly actor: string
  readonly actorKind: 'EMPLOYEE' | 'MACHINE' | 'SYSTEM' | 'DATABASE'
  readonly employeeId: string | null
  readonly roles: readonly string[]
  readonly coveredIds: readonly string[]
  readonly grantIds: readonly string[]
  readonly requestId: string
  readonly reason: string | null
  readonly subjects: readonly AuditSubject[]
  readonly changes: readonly AuditChange[]
  readonly details: Json
}

/** The columns of `sys.audit_entry` as an {@link AuditEntry}. */
export const ENTRY_COLUMNS = `e.id, e.at, e.kind, e.action, e.actor, e.actor_kind AS "actorKind",
  e.employee_id AS "employeeId", e.roles, e.covered_ids::text[] AS "coveredIds", e.grant_ids::text[] AS "grantIds",
  e.request_id AS "requestId", e.reason, e.subjects, e.changes, e.details`

/** SHA-256 of an entry's canonical form: its fields in one order, as JSON with sorted keys, times in UTC. */
export function entryHash(entry: AuditEntry): Buffer {
  const { id, at, kind, action, actor, actorKind, employeeId, roles, coveredIds, grantIds, requestId, reason } = entry
  const head = [
    id,
    at.toISOString(),
    kind,
    action,
    actor,
    actorKind,
    employeeId,
    roles,
    coveredIds,
    grantIds,
    requestId,
  ]
  return sha256([...head, reason, entry.subjects, entry.changes, entry.details])
}

export interface AuditLink {
  readonly sequence: bigint
  readonly entryId: string
  readonly entryHash: Buffer
  /** Hash of the link before. */
  readonly previous: Buffer
  readonly sealedAt: Date
}

/** What the first link follows. */
export const GENESIS: Buffer = Buffer.alloc(32)

/** Hash of a link: of the service, its place, its entry, when it was sealed, and of everything before it. */
export function linkHash(service: string, { sequence, entryId, entryHash, previous, sealedAt }: AuditLink): Buffer {
  const parts = [service, String(sequence), entryId, entryHash.toString('hex'), previous.toString('hex')]
  return sha256([...parts, sealedAt.toISOString()])
}

function sha256(value: unknown): Buffer {
  return createHash('sha256').update(canonicalJson(value)).digest()
}

/** The same text for the same JSON, whatever the order of its keys. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, item: unknown) =>
    item !== null && typeof item === 'object' && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  )
}
