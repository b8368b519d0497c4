import { type AuditEntry, type AuditKind, type AuditSubject, readable, type ReadableChange } from '@sellgraph/audit'
import { byPerson } from '@sellgraph/audit/reads'
import {
  column,
  type Database,
  defineEntity,
  findPage,
  nullable,
  type Page,
  type PageArgs,
  type Where,
} from '@sellgraph/db-kit'
import { ok, type Result } from '@sellgraph/kernel'

/** `libs/audit` alone writes it. */
export const AuditEntryEntity = defineEntity<AuditEntry>('sys.audit_entry', {
  id: column.id,
  at: column.timestamp,
  kind: column.text,
  action: column.text,
  actor: column.text,
  actorKind: column.text,
  employeeId: nullable(column.uuid),
  roles: column.textArray,
  coveredIds: column.uuidArray,
  grantIds: column.uuidArray,
  requestId: column.text,
  reason: nullable(column.text),
  subjects: column.json,
  changes: column.json,
  details: nullable(column.json),
})

/** An entry with what is known of people in it; what was erased of them is said to be. */
export type ReadableEntry = Omit<AuditEntry, 'changes'> & { readonly changes: readonly ReadableChange[] }

export interface AuditTrailFilter {
  readonly kind?: AuditKind | null | undefined
  readonly action?: string | null | undefined
  /** Id of an employee, or the subject of an account. */
  readonly actor?: string | null | undefined
  readonly subject?: AuditSubject | null | undefined
  readonly from?: Date | null | undefined
  readonly to?: Date | null | undefined
  readonly requestId?: string | null | undefined
}

/** What was done, the latest first. */
export async function findAuditEntryPage(
  db: Database,
  { actor, subject, from, to, ...equal }: AuditTrailFilter,
  args: PageArgs,
): Promise<Result<Page<ReadableEntry>>> {
  const where: Where[] = []
  for (const property of ['kind', 'action', 'requestId'] as const) {
    const value = equal[property]
    if (value != null) where.push({ sql: `e.${property} = :${property}`, params: { [property]: value } })
  }
  if (actor != null) where.push(byPerson('e.actor', actor))
  if (subject != null) {
    const { type, id } = subject
    where.push({ sql: 'e.subjects @> :subject::jsonb', params: { subject: JSON.stringify([{ type, id }]) } })
  }
  if (from != null) where.push({ sql: 'e.at >= :from', params: { from } })
  if (to != null) where.push({ sql: 'e.at < :to', params: { to } })
  // Ids grow with time.
  const page = await findPage(db, AuditEntryEntity, where, { by: ['id'], direction: 'DESC' }, args)
  if (!page.ok) return page
  const nodes = await readable(
    db,
    page.value.edges.map(({ node }) => node),
  )
  const edges = page.value.edges.flatMap(({ cursor }, index) => {
    const node = nodes[index]
    return node === undefined ? [] : [{ cursor, node }]
  })
  return ok({ ...page.value, edges })
}
