import {
  findRows,
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
import { isId, notFound, ok, type Result } from '@sellgraph/kernel'
import type { ForecastCategory, LossReason, OpportunityStage, SalesStage } from '../domain/opportunity.ts'

export interface OpportunityRow extends VersionedRow {
  customerId: string
  customerName: string
  leadId: string | null
  ownerId: string | null
  teamId: string | null
  title: string
  stage: OpportunityStage
  stageSince: Date
  suspendedFrom: SalesStage | null
  amount: string | null
  currency: string
  probability: number
  forecastCategory: ForecastCategory
  closeDate: string | null
  needSummary: string | null
  needPurchaseBy: string | null
  lossReason: LossReason | null
  competitor: string | null
  lossNote: string | null
}

export const OpportunityEntity = defineEntity<OpportunityRow>('opportunity', {
  id: column.id,
  version: column.version,
  createdAt: column.timestamp,
  updatedAt: column.timestamp,
  customerId: column.uuid,
  customerName: column.text,
  leadId: nullable(column.uuid),
  ownerId: nullable(column.uuid),
  teamId: nullable(column.uuid),
  title: column.text,
  stage: column.text,
  stageSince: column.timestamp,
  suspendedFrom: nullable(column.text),
  amount: nullable(column.numeric),
  currency: column.text,
  probability: column.int,
  forecastCategory: column.text,
  closeDate: nullable(column.date),
  needSummary: nullable(column.text),
  needPurchaseBy: nullable(column.date),
  lossReason: nullable(column.text),
  competitor: nullable(column.text),
  lossNote: nullable(column.text),
})

/** A lead as the graph refers to it here: its key. */
export interface LeadRow {
  readonly id: string
}

export interface OpportunityFilter {
  readonly stage?: OpportunityStage | null | undefined
  readonly customerId?: string | null | undefined
}

export async function findOpportunities(
  reader: Reader,
  scope: RowScope,
  ids: readonly string[],
): Promise<OpportunityRow[]> {
  return find(reader, scope, { sql: 'e.id = ANY(:ids)', params: { ids: ids.filter(isId) } })
}

export async function findOpportunitiesOfLeads(
  reader: Reader,
  scope: RowScope,
  leadIds: readonly string[],
): Promise<OpportunityRow[]> {
  return find(reader, scope, { sql: 'e.leadId = ANY(:leads)', params: { leads: leadIds.filter(isId) } })
}

export function findOpportunityPage(
  reader: Reader,
  scope: RowScope,
  filter: OpportunityFilter,
  args: PageArgs,
): Promise<Result<Page<OpportunityRow>>> {
  const where: Where[] = [opportunityScope(scope)]
  if (filter.stage != null) where.push({ sql: 'e.stage = :stage', params: { stage: filter.stage } })
  if (filter.customerId != null) {
    where.push(
      isId(filter.customerId)
        ? { sql: 'e.customerId = :customer', params: { customer: filter.customerId } }
        : { sql: 'FALSE' },
    )
  }
  return findPage(reader, OpportunityEntity, where, { by: ['createdAt'], direction: 'DESC' }, args)
}

/**
 * Holds the opportunity until the transaction ends. Whoever changes a deal locks the opportunity first, then its quote,
 * then its contract, so that two never wait for each other.
 */
export async function lockOpportunity(tx: Tx, scope: RowScope, id: string): Promise<Result<OpportunityRow>> {
  const row = await lockRow(tx, OpportunityEntity, id)
  return row !== null && inScope(scope, row) ? ok(row) : notFound('opportunity')
}

/** The opportunity of a quote or contract, whose own scope has been checked. */
export async function lockOpportunityOf(tx: Tx, deal: { opportunityId: string }): Promise<OpportunityRow> {
  const row = await lockRow(tx, OpportunityEntity, deal.opportunityId)
  if (row === null) throw new Error(`opportunity ${deal.opportunityId} is missing`)
  return row
}

/** Ids of the deals of a customer that are still worked on and belong to somebody else than now, or to another team. */
export async function findDealsToReassign(
  tx: Tx,
  customer: { id: string; name: string; ownerId: string | null; teamId: string | null },
): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `SELECT id FROM opportunity
      WHERE customer_id = $1 AND stage NOT IN ('WON', 'LOST')
        AND (owner_id, team_id, customer_name) IS DISTINCT FROM ($2::uuid, $3::uuid, $4::text)
      ORDER BY id`,
    [customer.id, customer.ownerId, customer.teamId, customer.name],
  )
  return rows.map((row) => row.id)
}

export async function findOpportunityIdOfLead(tx: Tx, leadId: string): Promise<string | null> {
  const [row] = await tx.query<{ id: string }>('SELECT id FROM opportunity WHERE lead_id = $1', [leadId])
  return row?.id ?? null
}

export async function insertOpportunity(tx: Tx, row: OpportunityRow): Promise<void> {
  await insertRows(tx, OpportunityEntity, row)
}

export function updateOpportunity(
  tx: Tx,
  read: { id: string; version: number },
  patch: Partial<OpportunityRow>,
): Promise<Result<OpportunityRow>> {
  return guardedUpdate(tx, OpportunityEntity, read, patch)
}

async function find(reader: Reader, scope: RowScope, where: Where): Promise<OpportunityRow[]> {
  const visible = opportunityScope(scope)
  return findRows(reader, OpportunityEntity, [where, visible])
}

function opportunityScope(scope: RowScope): Where {
  return scopeWhere(scope, { owner: 'ownerId', team: 'teamId', customer: 'customerId' })
}
