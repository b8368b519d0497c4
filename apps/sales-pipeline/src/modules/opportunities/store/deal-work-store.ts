import type { Reader, Tx } from '@sellgraph/db-kit'
import type { SplitRole } from '../domain/credit-split.ts'
import type { NextStepStatus } from '../domain/next-step.ts'

export interface NextStepRow {
  readonly id: string
  readonly opportunityId: string
  readonly what: string
  readonly dueOn: string
  readonly assigneeId: string | null
  readonly status: NextStepStatus
  readonly graceDays: number
  readonly policyVersion: number
  readonly plannedBy: string
  readonly plannedAt: Date
  readonly result: string | null
  readonly closedBy: string | null
  readonly closedAt: Date | null
}

export interface DealMemberRow {
  readonly opportunityId: string
  readonly employeeId: string
  readonly role: SplitRole
  readonly work: string
}

export interface StrategyReviewRow {
  readonly id: string
  readonly opportunityId: string
  readonly alertId: string
  readonly kind: string
  readonly severity: string
  readonly reason: string
  readonly raisedAt: Date
  readonly conclusion: string | null
  readonly concludedBy: string | null
  readonly concludedAt: Date | null
}

/** All steps of deals, the first first. */
export function findNextSteps(reader: Reader, opportunityIds: readonly string[]): Promise<NextStepRow[]> {
  return reader.query<NextStepRow>(`${selectSteps} WHERE opportunity_id = ANY($1) ORDER BY id`, [opportunityIds])
}

/** The open step of a deal; null when none is planned. */
export async function findOpenStep(reader: Reader, opportunityId: string): Promise<NextStepRow | null> {
  const [step] = await reader.query<NextStepRow>(`${selectSteps} WHERE opportunity_id = $1 AND status = 'OPEN'`, [
    opportunityId,
  ])
  return step ?? null
}

/** Call it with the opportunity locked and no step open. */
export async function insertNextStep(
  tx: Tx,
  step: Omit<NextStepRow, 'status' | 'plannedAt' | 'result' | 'closedBy' | 'closedAt'>,
): Promise<void> {
  await tx.query(
    `INSERT INTO next_step (id, opportunity_id, what, due_on, assignee_id, status, grace_days, policy_version, planned_by,
       planned_at)
     VALUES ($1, $2, $3, $4, $5, 'OPEN', $6, $7, $8, $9)`,
    [
      step.id,
      step.opportunityId,
      step.what,
      step.dueOn,
      step.assigneeId,
      step.graceDays,
      step.policyVersion,
      step.plannedBy,
      tx.now,
    ],
  )
}

/** Ends the open step of a deal, if there is one. Call it with the opportunity locked. */
export async function closeOpenStep(
  tx: Tx,
  opportunityId: string,
  end: { status: Exclude<NextStepStatus, 'OPEN'>; result: string | null; closedBy: string },
): Promise<void> {
  await tx.query(
    `UPDATE next_step SET status = $2, result = $3, closed_by = $4, closed_at = $5
      WHERE opportunity_id = $1 AND status = 'OPEN'`,
    [opportunityId, end.status, end.result, end.closedBy, tx.now],
  )
}

/** Gives the open step of a deal to somebody else. Call it with the opportunity locked. */
export async function giveOpenStep(tx: Tx, opportunityId: string, assigneeId: string | null): Promise<void> {
  await tx.query(`UPDATE next_step SET assignee_id = $2 WHERE opportunity_id = $1 AND status = 'OPEN'`, [
    opportunityId,
    assigneeId,
  ])
}

/** Deals whose open step waits for an employee, in the order in which they are locked. */
export async function findDealsWaitingFor(reader: Reader, employeeId: string): Promise<string[]> {
  const rows = await reader.query<{ id: string }>(
    `SELECT opportunity_id AS id FROM next_step WHERE assignee_id = $1 AND status = 'OPEN' ORDER BY opportunity_id`,
    [employeeId],
  )
  return rows.map(({ id }) => id)
}

export function findDealMembers(reader: Reader, opportunityIds: readonly string[]): Promise<DealMemberRow[]> {
  return reader.query<DealMemberRow>(
    `SELECT opportunity_id AS "opportunityId", employee_id AS "employeeId", role, work
       FROM deal_member WHERE opportunity_id = ANY($1) ORDER BY role, employee_id`,
    [opportunityIds],
  )
}

/** Replaces all who work on a deal. Call it with the opportunity locked, and keep `memberIds` of its row the same. */
export async function replaceDealMembers(
  tx: Tx,
  opportunityId: string,
  members: readonly Omit<DealMemberRow, 'opportunityId'>[],
): Promise<void> {
  await tx.query('DELETE FROM deal_member WHERE opportunity_id = $1', [opportunityId])
  for (const { employeeId, role, work } of members) {
    await tx.query('INSERT INTO deal_member (opportunity_id, employee_id, role, work) VALUES ($1, $2, $3, $4)', [
      opportunityId,
      employeeId,
      role,
      work,
    ])
  }
}

/** The strategy reviews of deals, the latest alert first. */
export function findStrategyReviews(reader: Reader, opportunityIds: readonly string[]): Promise<StrategyReviewRow[]> {
  return reader.query<StrategyReviewRow>(
    `SELECT id, opportunity_id AS "opportunityId", alert_id AS "alertId", kind, severity, reason,
            raised_at AS "raisedAt", conclusion, concluded_by AS "concludedBy", concluded_at AS "concludedAt"
       FROM strategy_review WHERE opportunity_id = ANY($1) ORDER BY raised_at DESC, id DESC`,
    [opportunityIds],
  )
}

/** Answers whether it is new: an alert makes one review of a deal. Call it with the opportunity locked. */
export async function insertStrategyReview(
  tx: Tx,
  review: Omit<StrategyReviewRow, 'conclusion' | 'concludedBy' | 'concludedAt'>,
): Promise<boolean> {
  const inserted = await tx.query(
    `INSERT INTO strategy_review (id, opportunity_id, alert_id, kind, severity, reason, raised_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT ON CONSTRAINT strategy_review_unique DO NOTHING RETURNING id`,
    [review.id, review.opportunityId, review.alertId, review.kind, review.severity, review.reason, review.raisedAt],
  )
  return inserted.length === 1
}

/** Call it with the opportunity locked. */
export async function concludeReview(
  tx: Tx,
  reviewId: string,
  end: { conclusion: string; concludedBy: string },
): Promise<void> {
  await tx.query('UPDATE strategy_review SET conclusion = $2, concluded_by = $3, concluded_at = $4 WHERE id = $1', [
    reviewId,
    end.conclusion,
    end.concludedBy,
    tx.now,
  ])
}

const selectSteps = `SELECT id, opportunity_id AS "opportunityId", what, due_on::text AS "dueOn",
  assignee_id AS "assigneeId", status, grace_days AS "graceDays", policy_version AS "policyVersion",
  planned_by AS "plannedBy", planned_at AS "plannedAt", result, closed_by AS "closedBy", closed_at AS "closedAt"
  FROM next_step`
