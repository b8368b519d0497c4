import {
  column,
  defineEntity,
  equalTo,
  findById,
  findPage,
  findRow,
  findRows,
  guardedUpdate,
  insertRows,
  lockRow,
  nullable,
  type Page,
  type PageArgs,
  type Reader,
  type Tx,
  type VersionedRow,
  type Where,
} from '@sellgraph/db-kit'
import type { RowScope } from '@sellgraph/identity'
import type { Result } from '@sellgraph/kernel'
import type { ClassFactor, PlanPeriod, PlanStatus } from '../domain/plan.ts'
import type { Tier } from '../domain/tiers.ts'

export interface CommissionPlanRow extends VersionedRow {
  code: string
  planVersion: number
  name: string
  status: PlanStatus
  currency: string
  basis: 'COLLECTED'
  period: PlanPeriod
  tiers: Tier[]
  classFactors: ClassFactor[]
  otherClassesFactor: string
  effectiveFrom: string
  effectiveTo: string | null
  draftedBy: string
  approvedBy: string | null
  approvedAt: Date | null
  activatedAt: Date | null
}

export const CommissionPlanEntity = defineEntity<CommissionPlanRow>('commission_plan', {
  id: column.id,
  version: column.version,
  createdAt: column.timestamp,
  updatedAt: column.timestamp,
  code: column.text,
  planVersion: column.int,
  name: column.text,
  status: column.text,
  currency: column.text,
  basis: column.text,
  period: column.text,
  tiers: column.json,
  classFactors: column.json,
  otherClassesFactor: column.numeric,
  effectiveFrom: column.date,
  effectiveTo: nullable(column.date),
  draftedBy: column.text,
  approvedBy: nullable(column.text),
  approvedAt: nullable(column.timestamp),
  activatedAt: nullable(column.timestamp),
})

/**
 * Rating a payment shares this register, changing which plan is in force takes it alone: no payment is rated by a plan
 * that ends at the same moment, and none is missed by the plan that begins.
 */
export const PLANS_IN_FORCE = 'commission-plans-in-force'

/** Whose plans: `counting` for those that rate payments, `all` for drafts too. */
export interface PlanSight {
  readonly counting: RowScope
  readonly all: RowScope
}

export function findPlans(reader: Reader, sight: PlanSight, ids: readonly string[]): Promise<CommissionPlanRow[]> {
  return findRows(reader, CommissionPlanEntity, [{ sql: 'e.id = ANY(:ids)', params: { ids } }, visible(sight)])
}

export function findPlanPage(
  reader: Reader,
  sight: PlanSight,
  filter: { status?: PlanStatus | null | undefined },
  args: PageArgs,
): Promise<Result<Page<CommissionPlanRow>>> {
  const where = [visible(sight), ...equalTo(filter, ['status'])]
  return findPage(reader, CommissionPlanEntity, where, { by: ['createdAt'], direction: 'DESC' }, args)
}

export function lockPlan(tx: Tx, id: string): Promise<CommissionPlanRow | null> {
  return lockRow(tx, CommissionPlanEntity, id)
}

export async function latestPlanVersion(tx: Tx, code: string): Promise<number> {
  const [row] = await tx.query<{ latest: number }>(
    'SELECT coalesce(max(plan_version), 0) AS latest FROM commission_plan WHERE code = $1',
    [code],
  )
  return row?.latest ?? 0
}

/** Plans of a currency that rate payments of some days, the earliest first. */
export function findCountingPlans(reader: Reader, currency: string): Promise<CommissionPlanRow[]> {
  return findRows(
    reader,
    CommissionPlanEntity,
    [{ sql: `e.currency = :currency AND e.status IN ('ACTIVE', 'ENDED')`, params: { currency } }],
    { orderBy: 'e.effectiveFrom' },
  )
}

/** The plan that rates payments in a currency on a day. */
export function findPlanInForce(reader: Reader, currency: string, day: string): Promise<CommissionPlanRow | null> {
  return findRow(reader, CommissionPlanEntity, [
    { sql: `e.currency = :currency AND e.status IN ('ACTIVE', 'ENDED')`, params: { currency } },
    { sql: 'e.effectiveFrom <= :day AND (e.effectiveTo IS NULL OR e.effectiveTo >= :day)', params: { day } },
  ])
}

export function findPlanRow(reader: Reader, id: string): Promise<CommissionPlanRow | null> {
  return findById(reader, CommissionPlanEntity, id)
}

export function insertPlan(tx: Tx, row: CommissionPlanRow): Promise<void> {
  return insertRows(tx, CommissionPlanEntity, row)
}

export function updatePlan(
  tx: Tx,
  read: { id: string; version: number },
  patch: Partial<CommissionPlanRow>,
): Promise<Result<CommissionPlanRow>> {
  return guardedUpdate(tx, CommissionPlanEntity, read, patch)
}

/** Plans belong to nobody: a right to them is a right to all of them. */
function visible({ counting, all }: PlanSight): Where {
  if (all.isUnlimited) return { sql: 'TRUE' }
  return { sql: counting.isUnlimited ? `e.status IN ('ACTIVE', 'ENDED')` : 'FALSE' }
}
