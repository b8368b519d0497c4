import {
  column,
  defineEntity,
  equalTo,
  findPage,
  findRows,
  guardedUpdate,
  inScope,
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
import { isId, type Money, newId, notFound, ok, type Result } from '@sellgraph/kernel'
import type { OpportunityStage } from '../../opportunities/domain/opportunity.ts'
import type { Period, ProgressFactKind, ProgressReportStatus } from '../domain/progress-report.ts'

/** Something that happened, as the report keeps it. */
export interface ProgressFactRow {
  kind: ProgressFactKind
  at: string
  opportunityId: string
  quoteId: string | null
  contractId: string | null
  label: string
  customerName: string
  fromStage: OpportunityStage | null
  toStage: OpportunityStage | null
  amount: Money | null
  note: string | null
}

/** What was still to come when the report was drafted, in one currency. */
export interface ProgressForecastRow {
  deals: number
  amount: Money
  weightedAmount: Money
}

export interface ProgressReportRow extends VersionedRow {
  ownerId: string
  teamId: string | null
  periodFrom: string
  periodTo: string
  status: ProgressReportStatus
  facts: ProgressFactRow[]
  forecast: ProgressForecastRow[]
  comment: string | null
  submittedAt: Date | null
  reviewComment: string | null
  reviewedBy: string | null
  reviewedAt: Date | null
}

export const ProgressReportEntity = defineEntity<ProgressReportRow>('progress_report', {
  id: column.id,
  version: column.version,
  createdAt: column.timestamp,
  updatedAt: column.timestamp,
  ownerId: column.uuid,
  teamId: nullable(column.uuid),
  periodFrom: column.date,
  periodTo: column.date,
  status: column.text,
  facts: column.json,
  forecast: column.json,
  comment: nullable(column.text),
  submittedAt: nullable(column.timestamp),
  reviewComment: nullable(column.text),
  reviewedBy: nullable(column.uuid),
  reviewedAt: nullable(column.timestamp),
})

export interface ReportClock {
  readonly employeeId: string
  readonly periodFrom: string
  readonly dueOn: string
  readonly policyVersion: number
}

export async function findProgressReports(
  reader: Reader,
  scope: RowScope,
  ids: readonly string[],
): Promise<ProgressReportRow[]> {
  return findRows(reader, ProgressReportEntity, [
    { sql: 'e.id = ANY(:ids)', params: { ids: ids.filter(isId) } },
    reportScope(scope),
  ])
}

export function findProgressReportPage(
  reader: Reader,
  scope: RowScope,
  filter: { authorId?: string | null | undefined; status?: ProgressReportStatus | null | undefined },
  args: PageArgs,
): Promise<Result<Page<ProgressReportRow>>> {
  const where: Where[] = [reportScope(scope)]
  const { authorId, status } = filter
  if (authorId != null) {
    where.push(isId(authorId) ? { sql: 'e.ownerId = :authorId', params: { authorId } } : { sql: 'FALSE' })
  }
  where.push(...equalTo({ status }))
  return findPage(reader, ProgressReportEntity, where, { by: ['createdAt'], direction: 'DESC' }, args)
}

export async function lockProgressReport(tx: Tx, scope: RowScope, id: string): Promise<Result<ProgressReportRow>> {
  const row = await lockRow(tx, ProgressReportEntity, id)
  return row !== null && inScope(scope, row) ? ok(row) : notFound('progress report')
}

/** Writes the draft of an author, in place of the one there was. */
export async function saveDraft(
  tx: Tx,
  draft: { ownerId: string; teamId: string | null; period: Period } & Pick<ProgressReportRow, 'facts' | 'forecast'>,
): Promise<string> {
  const [saved] = await tx.query<{ id: string }>(
    `INSERT INTO progress_report AS r (id, version, created_at, updated_at, owner_id, team_id, period_from, period_to,
       status, facts, forecast)
     VALUES ($1, 1, $2, $2, $3, $4, $5, $6, 'DRAFT', $7, $8)
     ON CONFLICT (owner_id) WHERE status = 'DRAFT' DO UPDATE SET version = r.version + 1,
       updated_at = excluded.updated_at, team_id = excluded.team_id, period_from = excluded.period_from,
       period_to = excluded.period_to, facts = excluded.facts, forecast = excluded.forecast
     RETURNING id`,
    [
      newId(),
      tx.now,
      draft.ownerId,
      draft.teamId,
      draft.period.from,
      draft.period.to,
      JSON.stringify(draft.facts),
      JSON.stringify(draft.forecast),
    ],
  )
  if (saved === undefined) throw new Error('an upsert answers its row')
  return saved.id
}

export function updateProgressReport(
  tx: Tx,
  read: { id: string; version: number },
  patch: Partial<ProgressReportRow>,
): Promise<Result<ProgressReportRow>> {
  return guardedUpdate(tx, ProgressReportEntity, read, patch)
}

/** Holds the clock of an employee, if it runs, against who would stop it. */
export async function holdClock(tx: Tx, employeeId: string): Promise<boolean> {
  const rows = await tx.query('SELECT 1 FROM progress_report_clock WHERE employee_id = $1 FOR KEY SHARE', [employeeId])
  return rows.length === 1
}

/** Holds the clock of an employee, if it runs, to change it. */
export async function lockClock(tx: Tx, employeeId: string): Promise<ReportClock | null> {
  const [clock] = await tx.query<ReportClock>(
    `SELECT employee_id AS "employeeId", period_from::text AS "periodFrom", due_on::text AS "dueOn",
            policy_version AS "policyVersion"
       FROM progress_report_clock WHERE employee_id = $1 FOR UPDATE`,
    [employeeId],
  )
  return clock ?? null
}

/** False when it runs already. */
export async function insertClock(tx: Tx, clock: ReportClock): Promise<boolean> {
  const inserted = await tx.query(
    `INSERT INTO progress_report_clock (employee_id, period_from, due_on, policy_version) VALUES ($1, $2, $3, $4)
     ON CONFLICT (employee_id) DO NOTHING RETURNING employee_id`,
    [clock.employeeId, clock.periodFrom, clock.dueOn, clock.policyVersion],
  )
  return inserted.length === 1
}

export async function updateClock(tx: Tx, clock: ReportClock): Promise<void> {
  await tx.query(
    `UPDATE progress_report_clock SET period_from = $2, due_on = $3, policy_version = $4 WHERE employee_id = $1`,
    [clock.employeeId, clock.periodFrom, clock.dueOn, clock.policyVersion],
  )
}

export async function deleteClock(tx: Tx, employeeId: string): Promise<boolean> {
  const deleted = await tx.query('DELETE FROM progress_report_clock WHERE employee_id = $1 RETURNING employee_id', [
    employeeId,
  ])
  return deleted.length === 1
}

function reportScope(scope: RowScope): Where {
  return scopeWhere(scope, { owner: 'ownerId', team: 'teamId' })
}
