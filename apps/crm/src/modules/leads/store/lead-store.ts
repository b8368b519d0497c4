import {
  column,
  defineEntity,
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
import type { RowScope } from '@sellgraph/identity'
import { notFound, ok, type Result } from '@sellgraph/kernel'
import type { DirectSalesType, LeadChannel, LeadStatus } from '../domain/lead.ts'

export interface LeadRow extends VersionedRow {
  status: LeadStatus
  channel: LeadChannel
  directSalesType: DirectSalesType | null
  referrerId: string | null
  partnerName: string | null
  companyName: string
  contactName: string | null
  phone: string | null
  email: string | null
  address: string | null
  businessScope: string | null
  note: string | null
  ownerId: string | null
  teamId: string | null
  firstResponseDue: Date | null
  firstRespondedAt: Date | null
  disqualifiedReason: string | null
  customerId: string | null
}

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
  contactName: nullable(column.text),
  phone: nullable(column.text),
  email: nullable(column.text),
  address: nullable(column.text),
  businessScope: nullable(column.text),
  note: nullable(column.text),
  ownerId: nullable(column.uuid),
  teamId: nullable(column.uuid),
  firstResponseDue: nullable(column.timestamp),
  firstRespondedAt: nullable(column.timestamp),
  disqualifiedReason: nullable(column.text),
  customerId: nullable(column.uuid),
})

export interface LeadFilter {
  readonly status?: LeadStatus | null | undefined
  readonly channel?: LeadChannel | null | undefined
}

/** The leads with these ids that the scope reaches, in no order. */
export async function findLeads(reader: Reader, scope: RowScope, ids: readonly string[]): Promise<LeadRow[]> {
  const visible = leadScope(scope)
  return reader.manager
    .createQueryBuilder(LeadEntity, 'e')
    .where('e.id = ANY(:ids)', { ids: [...ids] })
    .andWhere(visible.sql, visible.params)
    .getMany()
}

export function findLeadPage(reader: Reader, scope: RowScope, filter: LeadFilter, args: PageArgs): Promise<Result<Page<LeadRow>>> {
  const where: Where[] = [leadScope(scope)]
  if (filter.status != null) where.push({ sql: 'e.status = :status', params: { status: filter.status } })
  if (filter.channel != null) where.push({ sql: 'e.channel = :channel', params: { channel: filter.channel } })
  return findPage(reader, LeadEntity, where, { by: ['createdAt'], direction: 'DESC' }, args)
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
export function updateLead(tx: Tx, read: { id: string; version: number }, patch: Partial<LeadRow>): Promise<Result<LeadRow>> {
  return guardedUpdate(tx, LeadEntity, read, patch)
}

function leadScope(scope: RowScope): Where {
  return scopeWhere(scope, { owner: 'ownerId', team: 'teamId' })
}
