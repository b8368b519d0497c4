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
  violatedConstraint,
  type Where,
} from '@sellgraph/db-kit'
import type { RowScope } from '@sellgraph/identity'
import { conflict, isId, notFound, ok, type Result } from '@sellgraph/kernel'
import type { SalesPlanLevel, SalesPlanPeriod, SalesPlanStatus } from '../domain/sales-plan.ts'

/** One version of a plan. */
export interface SalesPlanRow extends VersionedRow {
  seriesId: string
  revision: number
  level: SalesPlanLevel
  employeeId: string | null
  teamId: string | null
  periodKind: SalesPlanPeriod
  periodStart: string
  periodEnd: string
  currency: string
  status: SalesPlanStatus
  parentId: string | null
  strategy: string
  analysis: string | null
  authorId: string
  submittedAt: Date | null
  shortfallReason: string | null
  returnReason: string | null
  approvedBy: string | null
  approvedAt: Date | null
  conclusion: string | null
  closedAt: Date | null
}

export const SalesPlanEntity = defineEntity<SalesPlanRow>('sales_plan', {
  id: column.id,
  version: column.version,
  createdAt: column.timestamp,
  updatedAt: column.timestamp,
  seriesId: column.uuid,
  revision: column.int,
  level: column.text,
  employeeId: nullable(column.uuid),
  teamId: nullable(column.uuid),
  periodKind: column.text,
  periodStart: column.date,
  periodEnd: column.date,
  currency: column.text,
  status: column.text,
  parentId: nullable(column.uuid),
  strategy: column.text,
  analysis: nullable(column.text),
  authorId: column.uuid,
  submittedAt: nullable(column.timestamp),
  shortfallReason: nullable(column.text),
  returnReason: nullable(column.text),
  approvedBy: nullable(column.uuid),
  approvedAt: nullable(column.timestamp),
  conclusion: nullable(column.text),
  closedAt: nullable(column.timestamp),
})

/** What makes two rows versions of one plan. */
export type PlanSubject = Pick<SalesPlanRow, 'level' | 'employeeId' | 'teamId' | 'periodKind' | 'periodStart'>

export interface SalesPlanFilter {
  readonly level?: SalesPlanLevel | null | undefined
  readonly status?: SalesPlanStatus | null | undefined
  readonly employeeId?: string | null | undefined
  readonly teamId?: string | null | undefined
  readonly periodKind?: SalesPlanPeriod | null | undefined
  readonly periodStart?: string | null | undefined
}

export function findSalesPlans(reader: Reader, scope: RowScope, ids: readonly string[]): Promise<SalesPlanRow[]> {
  return find(reader, scope, { sql: 'e.id = ANY(:ids)', params: { ids: ids.filter(isId) } })
}

/** The plans in force that were written under any version of these plans; by the plan above, see `seriesId`. */
export async function findPlansBelow(
  reader: Reader,
  scope: RowScope,
  seriesIds: readonly string[],
): Promise<{ above: string; plan: SalesPlanRow }[]> {
  const links = await reader.query<{ id: string; above: string }>(
    `SELECT c.id, p.series_id AS above FROM sales_plan p JOIN sales_plan c ON c.parent_id = p.id
      WHERE p.series_id = ANY($1) AND c.status IN ('APPROVED', 'CLOSED') ORDER BY c.period_start, c.id`,
    [seriesIds],
  )
  const plans = await findSalesPlans(
    reader,
    scope,
    links.map(({ id }) => id),
  )
  return links.flatMap(({ id, above }) => {
    const plan = plans.find((one) => one.id === id)
    return plan === undefined ? [] : [{ above, plan }]
  })
}

export function findSalesPlanPage(
  reader: Reader,
  scope: RowScope,
  filter: SalesPlanFilter,
  args: PageArgs,
): Promise<Result<Page<SalesPlanRow>>> {
  const where = [
    planScope(scope),
    ...equalTo(filter, ['level', 'status', 'employeeId', 'teamId', 'periodKind', 'periodStart']),
  ]
  return findPage(reader, SalesPlanEntity, where, { by: ['periodStart'], direction: 'DESC' }, args)
}

/** A plan whatever its reader may see: to plan under it. */
export function findSalesPlan(reader: Reader, id: string): Promise<SalesPlanRow | null> {
  return findById(reader, SalesPlanEntity, id)
}

/** Holds a version of a plan until the transaction ends. */
export async function lockSalesPlan(tx: Tx, scope: RowScope, id: string): Promise<Result<SalesPlanRow>> {
  const row = await lockRow(tx, SalesPlanEntity, id)
  return row !== null && inScope(scope, ownedBy(row)) ? ok(row) : notFound('sales plan')
}

/** All versions of a plan, locked in their order, the first first. */
export async function lockVersions(tx: Tx, subject: PlanSubject): Promise<SalesPlanRow[]> {
  const { level, employeeId, teamId, periodKind, periodStart } = subject
  return findRows(
    tx,
    SalesPlanEntity,
    [
      {
        sql: 'e.level = :level AND e.periodKind = :periodKind AND e.periodStart = :periodStart',
        params: {
          level,
          periodKind,
          periodStart,
        },
      },
      { sql: 'coalesce(e.employeeId, e.teamId) IS NOT DISTINCT FROM :of::uuid', params: { of: employeeId ?? teamId } },
    ],
    { orderBy: 'e.revision', forUpdate: true },
  )
}

export async function insertSalesPlan(tx: Tx, row: SalesPlanRow): Promise<Result<undefined>> {
  try {
    await insertRows(tx, SalesPlanEntity, row)
    return ok()
  } catch (error) {
    const constraint = violatedConstraint(error)
    if (constraint === 'sales_plan_in_writing' || constraint === 'sales_plan_revision') {
      return conflict('BEING_WRITTEN', 'Another version of this plan is being written. Finish that one first.')
    }
    throw error
  }
}

export function updateSalesPlan(
  tx: Tx,
  read: { id: string; version: number },
  patch: Partial<SalesPlanRow>,
): Promise<Result<SalesPlanRow>> {
  return guardedUpdate(tx, SalesPlanEntity, read, patch)
}

/** The facts of a plan that the access rules ask for. */
export function ownedBy({
  employeeId,
  teamId,
  level,
  status,
}: Omit<PlanSubject, 'periodKind' | 'periodStart'> & { status: SalesPlanStatus }) {
  return { ownerId: employeeId, teamId, level, status }
}

async function find(reader: Reader, scope: RowScope, where: Where): Promise<SalesPlanRow[]> {
  return findRows(reader, SalesPlanEntity, [where, planScope(scope)])
}

function planScope(scope: RowScope): Where {
  return scopeWhere(scope, { owner: 'employeeId', team: 'teamId' })
}
