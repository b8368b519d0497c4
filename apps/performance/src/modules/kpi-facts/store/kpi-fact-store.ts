import {
  column,
  defineEntity,
  equalTo,
  findByKey,
  findPage,
  nullable,
  type Page,
  type PageArgs,
  type Reader,
  scopeWhere,
  type Tx,
  type Where,
} from '@sellgraph/db-kit'
import type { RowScope } from '@sellgraph/identity'
import type { Money, Result } from '@sellgraph/kernel'
import { newId } from '@sellgraph/kernel'
import { membershipOn } from '../../organisation/domain/membership.ts'
import { findMemberships } from '../../organisation/store/membership-store.ts'

export type KpiMetric = 'SIGNED_AMOUNT' | 'COLLECTED_AMOUNT' | 'NEW_CUSTOMERS' | 'SATISFACTION'
export type KpiEvidence = 'CONTRACT' | 'ALLOCATION' | 'RETURN_VISIT'

export interface KpiFactRow {
  id: string
  createdAt: Date
  metric: KpiMetric
  employeeId: string
  teamId: string | null
  factDate: string
  month: string
  amount: string | null
  currency: string | null
  value: string | null
  evidence: KpiEvidence
  evidenceId: string
  contractId: string
  customerId: string
}

export const KpiFactEntity = defineEntity<KpiFactRow>('kpi_fact', {
  id: column.id,
  createdAt: column.timestamp,
  metric: column.text,
  employeeId: column.uuid,
  teamId: nullable(column.uuid),
  factDate: column.date,
  month: column.text,
  amount: nullable(column.numeric),
  currency: nullable(column.text),
  value: nullable(column.numeric),
  evidence: column.text,
  evidenceId: column.uuid,
  contractId: column.uuid,
  customerId: column.uuid,
})

export interface KpiFactFilter {
  readonly employeeId?: string | null | undefined
  readonly teamId?: string | null | undefined
  readonly metric?: KpiMetric | null | undefined
  readonly month?: string | null | undefined
}

export function findFactPage(
  reader: Reader,
  scope: RowScope,
  filter: KpiFactFilter,
  args: PageArgs,
): Promise<Result<Page<KpiFactRow>>> {
  const where = [factScope(scope), ...equalTo(filter, ['employeeId', 'teamId', 'metric', 'month'])]
  return findPage(reader, KpiFactEntity, where, { by: ['factDate'], direction: 'DESC' }, args)
}

export function findFacts(reader: Reader, scope: RowScope, ids: readonly string[]): Promise<KpiFactRow[]> {
  return findByKey(reader, KpiFactEntity, 'id', ids, factScope(scope))
}

/** A fact about a person; it counts for the team the person was in on that day. What is known already stays as it is. */
export async function recordFact(
  tx: Tx,
  fact: Pick<KpiFactRow, 'metric' | 'employeeId' | 'evidence' | 'evidenceId' | 'contractId' | 'customerId'> & {
    on: string
  } & ({ amount: Money; value?: never } | { value: string; amount?: never }),
): Promise<void> {
  const memberships = await findMemberships(tx, [fact.employeeId])
  await tx.query(
    `INSERT INTO kpi_fact (id, created_at, metric, employee_id, team_id, fact_date, month, amount, currency, value,
       evidence, evidence_id, contract_id, customer_id)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
     ON CONFLICT (metric, evidence_id, employee_id) DO NOTHING`,
    [
      newId(),
      tx.now,
      fact.metric,
      fact.employeeId,
      (membershipOn(memberships, fact.on) ?? memberships[0])?.teamId ?? null,
      fact.on,
      fact.on.slice(0, 7),
      fact.amount?.amount ?? null,
      fact.amount?.currency ?? null,
      fact.value ?? null,
      fact.evidence,
      fact.evidenceId,
      fact.contractId,
      fact.customerId,
    ],
  )
}

/** What was reached of a target: the facts of its metric, month and person or team. */
export interface TargetSum {
  readonly id: string
  readonly amount: string
  readonly count: string
}

export function sumFactsOfTargets(reader: Reader, targetIds: readonly string[]): Promise<TargetSum[]> {
  return reader.query<TargetSum>(
    `SELECT t.id, coalesce(sum(f.amount), 0) AS amount, coalesce(sum(f.value), 0) AS count
       FROM target t
       LEFT JOIN kpi_fact f ON f.metric = t.metric AND f.month = t.month AND f.currency IS NOT DISTINCT FROM t.currency
        AND CASE t.scope WHEN 'EMPLOYEE' THEN f.employee_id = t.employee_id ELSE f.team_id = t.team_id END
      WHERE t.id = ANY($1) GROUP BY t.id`,
    [[...targetIds]],
  )
}

function factScope(scope: RowScope): Where {
  return scopeWhere(scope, { owner: 'employeeId', team: 'teamId', customer: 'customerId' })
}
