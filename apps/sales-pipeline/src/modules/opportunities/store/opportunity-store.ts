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
  type PageOrder,
  type Reader,
  scopeWhere,
  type Tx,
  type VersionedRow,
  type Where,
} from '@sellgraph/db-kit'
import type { RowScope } from '@sellgraph/identity'
import { isId, type Money, notFound, ok, type Result } from '@sellgraph/kernel'
import type { ForecastCategory, LossReason, OpportunityStage, SalesStage } from '../domain/opportunity.ts'
import type { OpportunitySource } from '../domain/source.ts'

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
  ownProbability: number | null
  forecastCategory: ForecastCategory
  closeDate: string | null
  needSummary: string | null
  needPurchaseBy: string | null
  decisionMaker: string | null
  resumeOn: string | null
  lossReason: LossReason | null
  competitor: string | null
  lossNote: string | null
  lostFrom: SalesStage | null
  nextStepDueOn: string | null
  memberIds: string[]
  source: OpportunitySource
  previousOpportunityId: string | null
  referringCustomerId: string | null
  referringEmployeeId: string | null
  referrerName: string | null
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
  ownProbability: nullable(column.int),
  forecastCategory: column.text,
  closeDate: nullable(column.date),
  needSummary: nullable(column.text),
  needPurchaseBy: nullable(column.date),
  decisionMaker: nullable(column.text),
  resumeOn: nullable(column.date),
  lossReason: nullable(column.text),
  competitor: nullable(column.text),
  lossNote: nullable(column.text),
  lostFrom: nullable(column.text),
  nextStepDueOn: nullable(column.date),
  memberIds: column.uuidArray,
  source: column.text,
  previousOpportunityId: nullable(column.uuid),
  referringCustomerId: nullable(column.uuid),
  referringEmployeeId: nullable(column.uuid),
  referrerName: nullable(column.text),
})

/** A lead as the graph refers to it here: its key. */
export interface LeadRow {
  readonly id: string
}

export interface OpportunityFilter {
  readonly stage?: OpportunityStage | null | undefined
  readonly customerId?: string | null | undefined
  readonly ownerId?: string | null | undefined
  readonly teamId?: string | null | undefined
  readonly category?: ForecastCategory | null | undefined
  readonly closesFrom?: string | null | undefined
  readonly closesTo?: string | null | undefined
  readonly minimumAmount?: Money | null | undefined
  readonly search?: string | null | undefined
  readonly withoutNextStep?: boolean | null | undefined
  readonly nextStepOverdue?: boolean | null | undefined
}

/** How lists are sorted; an index stands behind each. */
const sorts = {
  NEWEST: { by: ['createdAt'], direction: 'DESC' },
  CLOSE_DATE: {
    by: [{ property: 'closeDate', value: '9999-12-31', sql: `'9999-12-31'` }],
    direction: 'ASC',
  },
  AMOUNT: { by: [{ property: 'amount', value: '-1', sql: '-1' }], direction: 'DESC' },
  LONGEST_IN_STAGE: { by: ['stageSince'], direction: 'ASC' },
} as const satisfies Record<string, PageOrder>
export type OpportunitySort = keyof typeof sorts

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

/**
 * @param today - the day by which a next step is overdue
 */
export function findOpportunityPage(
  reader: Reader,
  scope: RowScope,
  filter: OpportunityFilter,
  args: PageArgs,
  { sort = 'NEWEST', today }: { sort?: OpportunitySort | null | undefined; today?: string } = {},
): Promise<Result<Page<OpportunityRow>>> {
  const where: Where[] = [opportunityScope(scope)]
  const { stage, customerId, ownerId, teamId, category, closesFrom, closesTo, minimumAmount, search } = filter
  if (stage != null) where.push({ sql: 'e.stage = :stage', params: { stage } })
  if (customerId != null) where.push(isThe('customerId', customerId))
  if (ownerId != null) where.push(isThe('ownerId', ownerId))
  if (teamId != null) where.push(isThe('teamId', teamId))
  if (category != null) where.push({ sql: 'e.forecastCategory = :category', params: { category } })
  // As the index has it, so that one on the sort is walked from the first day to the last.
  if (closesFrom != null)
    where.push({ sql: `coalesce(e.closeDate, '9999-12-31') >= :closesFrom`, params: { closesFrom } })
  if (closesTo != null) where.push({ sql: `coalesce(e.closeDate, '9999-12-31') <= :closesTo`, params: { closesTo } })
  if (minimumAmount != null) {
    const { amount, currency } = minimumAmount
    where.push({
      sql: 'coalesce(e.amount, -1) >= :minimum AND e.currency = :currency',
      params: { minimum: amount, currency },
    })
  }
  if (search != null && search.trim() !== '') where.push(contains(search.trim()))
  if (filter.withoutNextStep === true) {
    where.push({ sql: `e.nextStepDueOn IS NULL AND e.stage NOT IN ('WON', 'LOST', 'SUSPENDED')` })
  }
  if (filter.nextStepOverdue === true && today !== undefined) {
    where.push({ sql: 'e.nextStepDueOn < :today', params: { today } })
  }
  return findPage(reader, OpportunityEntity, where, sorts[sort ?? 'NEWEST'], args)
}

function isThe(property: 'customerId' | 'ownerId' | 'teamId', id: string): Where {
  return isId(id) ? { sql: `e.${property} = :${property}`, params: { [property]: id } } : { sql: 'FALSE' }
}

/** Words in the title or in the name of the customer, Chinese or English. */
function contains(words: string): Where {
  // The query is made once, not for each row.
  return { sql: `e."search" @@ (SELECT sys.search_query(:words))`, params: { words }, isSearch: true }
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

/** Ids of the deals of a customer that are worked on, in the order in which they are locked. */
export async function findOpenDealIds(tx: Tx, customerId: string): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `SELECT id FROM opportunity WHERE customer_id = $1 AND stage NOT IN ('WON', 'LOST', 'SUSPENDED') ORDER BY id`,
    [customerId],
  )
  return rows.map(({ id }) => id)
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
