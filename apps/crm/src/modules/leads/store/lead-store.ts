import {
  column,
  defineEntity,
  equalTo,
  findById,
  findPage,
  findRows,
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
import type { RowScope } from '@sellgraph/identity'
import { notFound, ok, type Result } from '@sellgraph/kernel'
import { nameCode, nameKey } from '../domain/company-name.ts'
import { activeStatuses, type DirectSalesType, type LeadChannel, type LeadStatus } from '../domain/lead.ts'

export interface LeadRow extends VersionedRow {
  status: LeadStatus
  channel: LeadChannel
  directSalesType: DirectSalesType | null
  referrerId: string | null
  partnerName: string | null
  companyName: string
  nameKey: string
  nameCode: string
  contactName: string | null
  phone: string | null
  email: string | null
  address: string | null
  businessScope: string | null
  note: string | null
  capturedBy: string
  importId: string | null
  score: number | null
  ownerId: string | null
  teamId: string | null
  assignedAt: Date | null
  firstResponseDue: Date | null
  firstRespondedAt: Date | null
  disqualifiedReason: string | null
  pooledAt: Date | null
  customerId: string | null
}

/** A pooled lead as everybody entitled to claim sees it: the graph shows less of it than of a lead. */
export type PooledLeadRow = LeadRow

export const LeadEntity = defineEntity<LeadRow>('lead', {
  id: column.id,
  version: column.version,
  createdAt: column.timestamp,
  updatedAt: column.timestamp,
  status: column.text,
  channel: column.text,
  directSalesType: nullable(column.text),
  referrerId: nullable(column.uuid),
  partnerName: nullable(column.text),
  companyName: column.text,
  nameKey: column.text,
  nameCode: column.text,
  contactName: nullable(column.text),
  phone: nullable(column.text),
  email: nullable(column.text),
  address: nullable(column.text),
  businessScope: nullable(column.text),
  note: nullable(column.text),
  capturedBy: column.text,
  importId: nullable(column.uuid),
  score: nullable(column.int),
  ownerId: nullable(column.uuid),
  teamId: nullable(column.uuid),
  assignedAt: nullable(column.timestamp),
  firstResponseDue: nullable(column.timestamp),
  firstRespondedAt: nullable(column.timestamp),
  disqualifiedReason: nullable(column.text),
  pooledAt: nullable(column.timestamp),
  customerId: nullable(column.uuid),
})

/** What is known of a lead when it comes in. */
export type NewLead = Pick<
  LeadRow,
  | 'channel'
  | 'directSalesType'
  | 'referrerId'
  | 'partnerName'
  | 'companyName'
  | 'contactName'
  | 'phone'
  | 'email'
  | 'address'
  | 'businessScope'
  | 'note'
>

/** The row of a lead that has just come in: new, and nobody's. */
export function newLeadRow(
  base: Pick<LeadRow, 'id' | 'version' | 'createdAt' | 'updatedAt' | 'capturedBy' | 'importId'>,
  lead: NewLead,
): LeadRow {
  const key = nameKey(lead.companyName)
  return {
    ...base,
    ...lead,
    nameKey: key,
    nameCode: nameCode(key),
    status: 'NEW',
    score: null,
    ownerId: null,
    teamId: null,
    assignedAt: null,
    firstResponseDue: null,
    firstRespondedAt: null,
    disqualifiedReason: null,
    pooledAt: null,
    customerId: null,
  }
}

export interface LeadFilter {
  readonly status?: LeadStatus | null | undefined
  readonly channel?: LeadChannel | null | undefined
  /** Only leads whose first response was late, or is late at this moment. */
  readonly overdueAt?: Date | undefined
}

/** The leads with these ids that the caller reaches, in no order. */
export async function findLeads(reader: Reader, scope: RowScope, ids: readonly string[]): Promise<LeadRow[]> {
  const visible = leadScope(scope)
  return findRows(reader, LeadEntity, [{ sql: 'e.id = ANY(:ids)', params: { ids } }, visible])
}

export function findLeadPage(
  reader: Reader,
  scope: RowScope,
  filter: LeadFilter,
  args: PageArgs,
): Promise<Result<Page<LeadRow>>> {
  const where: Where[] = [leadScope(scope), ...equalTo(filter, ['status', 'channel'])]
  if (filter.overdueAt !== undefined) {
    where.push({
      sql: 'e.firstResponseDue < COALESCE(e.firstRespondedAt, :overdueAt)',
      params: { overdueAt: filter.overdueAt },
    })
  }
  return findPage(reader, LeadEntity, where, { by: ['createdAt'], direction: 'DESC' }, args)
}

/** The leads with these ids that are in the pool. */
export async function findPooledLeads(reader: Reader, ids: readonly string[]): Promise<LeadRow[]> {
  return findRows(reader, LeadEntity, [{ sql: `e.id = ANY(:ids) AND e.status = 'POOLED'`, params: { ids } }])
}

export function findPool(reader: Reader, may: boolean, args: PageArgs): Promise<Result<Page<LeadRow>>> {
  const where = { sql: may ? `e.status = 'POOLED'` : 'FALSE' }
  return findPage(reader, LeadEntity, [where], { by: ['pooledAt'], direction: 'DESC' }, args)
}

/** Holds the lead until the transaction ends. */
export async function lockLead(tx: Tx, scope: RowScope, id: string): Promise<Result<LeadRow>> {
  const row = await lockRow(tx, LeadEntity, id)
  return row !== null && inScope(scope, row) ? ok(row) : notFound('lead')
}

export async function insertLeads(tx: Tx, rows: readonly LeadRow[]): Promise<void> {
  await insertRows(tx, LeadEntity, rows)
}

/** Changes the lead if it still has the version the caller read. */
export function updateLead(
  tx: Tx,
  read: { id: string; version: number },
  patch: Partial<LeadRow>,
): Promise<Result<LeadRow>> {
  return guardedUpdate(tx, LeadEntity, read, patch)
}

/**
 * Gives a pooled lead to who claims it, if it is still in the pool as they saw it: one statement, so that of two who
 * claim one wins. Null for the other.
 */
export async function takeFromPool(
  tx: Tx,
  read: { id: string; version: number },
  owner: { id: string; teamId: string | null },
  firstResponseDue: Date,
): Promise<LeadRow | null> {
  const taken = await tx.query(
    `UPDATE lead SET status = 'ASSIGNED', owner_id = $3, team_id = $4, assigned_at = $5, first_response_due = $6,
       first_responded_at = NULL, version = version + 1, updated_at = $5
     WHERE id = $1 AND version = $2 AND owner_id IS NULL AND status = 'POOLED' RETURNING id`,
    [read.id, read.version, owner.id, owner.teamId, tx.now, firstResponseDue],
  )
  return taken.length === 1 ? findById(tx, LeadEntity, read.id) : null
}

/** Whether the lead has been in the pool, where everybody could see that it exists. */
export async function wasPooled(tx: Tx, id: string): Promise<boolean> {
  const row = await findById(tx, LeadEntity, id)
  return row !== null && row.pooledAt !== null
}

/** Counts an owner's active leads; whoever else counts for this owner waits until the transaction ends. */
export async function lockActiveLeadCount(tx: Tx, ownerId: string): Promise<number> {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('lead-capacity:' || $1, 0))`, [ownerId])
  const [row] = await tx.query<{ count: number }>(
    'SELECT count(*)::int AS count FROM lead WHERE owner_id = $1 AND status = ANY($2)',
    [ownerId, activeStatuses],
  )
  return row?.count ?? 0
}

function leadScope(scope: RowScope): Where {
  return scopeWhere(scope, { owner: 'ownerId', team: 'teamId', customer: 'customerId' })
}
