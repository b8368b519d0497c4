import {
  column,
  defineEntity,
  equalTo,
  findByKey,
  findPage,
  guardedUpdate,
  inScope,
  insertRows,
  lockRow,
  nullable,
  type Page,
  type PageArgs,
  type Reader,
  scopeWhere,
  type Tx,
  type VersionedRow,
  type Where,
} from '@sellgraph/db-kit'
import type { LocalDate } from '@sellgraph/calendar'
import type { RowScope } from '@sellgraph/identity'
import { notFound, ok, type Result } from '@sellgraph/kernel'
import type { EvidenceRecord, FindingKind, FindingSeverity, FindingStatus } from '../domain/finding.ts'

export interface AuditFindingRow extends VersionedRow {
  number: string
  kind: FindingKind
  status: FindingStatus
  severity: FindingSeverity
  scope: string
  sample: string | null
  evidence: string
  records: EvidenceRecord[]
  ownerId: string
  /** The owner's team when it was opened. */
  teamId: string | null
  dueOn: string
  openedBy: string
  /** Accounts of everybody who had a part in putting it right. */
  rectifiedBy: string[]
  rectification: string | null
  rectificationRecords: EvidenceRecord[]
  submittedAt: Date | null
  rejections: number
  rejectedReason: string | null
  verification: string | null
  verifiedBy: string | null
  verifiedAt: Date | null
  closedBy: string | null
  closedAt: Date | null
}

export const AuditFindingEntity = defineEntity<AuditFindingRow>('audit_finding', {
  id: column.id,
  version: column.version,
  createdAt: column.timestamp,
  updatedAt: column.timestamp,
  number: column.text,
  kind: column.text,
  status: column.text,
  severity: column.text,
  scope: column.text,
  sample: nullable(column.text),
  evidence: column.text,
  records: column.json,
  ownerId: column.uuid,
  teamId: nullable(column.uuid),
  dueOn: column.date,
  openedBy: column.text,
  rectifiedBy: column.textArray,
  rectification: nullable(column.text),
  rectificationRecords: column.json,
  submittedAt: nullable(column.timestamp),
  rejections: column.int,
  rejectedReason: nullable(column.text),
  verification: nullable(column.text),
  verifiedBy: nullable(column.text),
  verifiedAt: nullable(column.timestamp),
  closedBy: nullable(column.text),
  closedAt: nullable(column.timestamp),
})

export interface FindingFilter {
  readonly status?: FindingStatus | null | undefined
  readonly kind?: FindingKind | null | undefined
  readonly severity?: FindingSeverity | null | undefined
  readonly ownerId?: string | null | undefined
  /** Only what was due before this day and still waits for its owner. */
  readonly overdueOn?: LocalDate | null | undefined
}

export function findFindings(reader: Reader, scope: RowScope, ids: readonly string[]): Promise<AuditFindingRow[]> {
  return findByKey(reader, AuditFindingEntity, 'id', ids, findingScope(scope))
}

export function findFindingPage(
  reader: Reader,
  scope: RowScope,
  { overdueOn, ...equal }: FindingFilter,
  args: PageArgs,
): Promise<Result<Page<AuditFindingRow>>> {
  const where: Where[] = [findingScope(scope), ...equalTo(equal, ['status', 'kind', 'severity', 'ownerId'])]
  if (overdueOn != null) {
    where.push({
      sql: `e.dueOn < :overdueOn AND e.status IN ('OPEN', 'RECTIFYING', 'REJECTED')`,
      params: { overdueOn },
    })
  }
  return findPage(reader, AuditFindingEntity, where, { by: ['createdAt'], direction: 'DESC' }, args)
}

export async function lockFinding(tx: Tx, scope: RowScope, id: string): Promise<Result<AuditFindingRow>> {
  const row = await lockRow(tx, AuditFindingEntity, id)
  return row !== null && inScope(scope, row) ? ok(row) : notFound('audit finding')
}

export function insertFinding(tx: Tx, row: AuditFindingRow): Promise<void> {
  return insertRows(tx, AuditFindingEntity, row)
}

export function updateFinding(
  tx: Tx,
  read: { id: string; version: number },
  patch: Partial<AuditFindingRow>,
): Promise<Result<AuditFindingRow>> {
  return guardedUpdate(tx, AuditFindingEntity, read, patch)
}

function findingScope(scope: RowScope): Where {
  return scopeWhere(scope, { owner: 'ownerId', team: 'teamId' })
}
