import type { Reader, Tx } from '@sellgraph/db-kit'
import { newId } from '@sellgraph/kernel'
import type { CreditSplit, SplitRole } from '../domain/credit-split.ts'
import type { DealFacts, OpportunityStage } from '../domain/opportunity.ts'
import type { OpportunityRow } from './opportunity-store.ts'

export interface StageChangeRow {
  readonly id: string
  readonly opportunityId: string
  readonly from: OpportunityStage | null
  readonly to: OpportunityStage
  readonly reason: string | null
  readonly changedAt: Date
}

export interface CreditSplitRow extends CreditSplit {
  readonly opportunityId: string
}

export const presentationKinds = ['DEMONSTRATION', 'CASE_STUDY', 'COMPARISON'] as const
export type PresentationKind = (typeof presentationKinds)[number]

export interface PresentationRow {
  readonly id: string
  readonly opportunityId: string
  readonly kind: PresentationKind
  readonly heldOn: string
  readonly audience: string
  readonly content: string
  readonly feedback: string | null
  readonly presentedBy: string | null
  readonly recordedAt: Date
}

export async function insertStageChange(
  tx: Tx,
  change: Pick<StageChangeRow, 'opportunityId' | 'from' | 'to' | 'reason'> & { changedBy: string },
): Promise<void> {
  await tx.query(
    `INSERT INTO opportunity_stage_change (id, opportunity_id, from_stage, to_stage, reason, changed_by, changed_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [newId(), change.opportunityId, change.from, change.to, change.reason, change.changedBy, tx.now],
  )
}

export function findStageChanges(reader: Reader, opportunityIds: readonly string[]): Promise<StageChangeRow[]> {
  return reader.query<StageChangeRow>(
    `SELECT id, opportunity_id AS "opportunityId", from_stage AS "from", to_stage AS "to", reason,
            changed_at AS "changedAt"
       FROM opportunity_stage_change WHERE opportunity_id = ANY($1) ORDER BY id`,
    [opportunityIds],
  )
}

/** A stage change as it is on record, with who made it. */
export interface RecordedStageChange {
  readonly id: string
  readonly opportunityId: string
  readonly fromStage: OpportunityStage | null
  readonly toStage: OpportunityStage
  readonly reason: string | null
  readonly changedBy: string
  readonly changedAt: Date
}

export function findRecordedStageChanges(reader: Reader, ids: readonly string[]): Promise<RecordedStageChange[]> {
  return reader.query<RecordedStageChange>(
    `SELECT id, opportunity_id AS "opportunityId", from_stage AS "fromStage", to_stage AS "toStage", reason,
            changed_by AS "changedBy", changed_at AS "changedAt"
       FROM opportunity_stage_change WHERE id = ANY($1)`,
    [ids],
  )
}

/** The shares of a deal, the largest first. */
export function findSplits(reader: Reader, opportunityIds: readonly string[]): Promise<CreditSplitRow[]> {
  return reader.query<CreditSplitRow & { role: SplitRole }>(
    `SELECT opportunity_id AS "opportunityId", employee_id AS "employeeId", role, percent
       FROM credit_split WHERE opportunity_id = ANY($1) ORDER BY percent DESC, employee_id`,
    [opportunityIds],
  )
}

/** Replaces all shares of a deal. Call it with the opportunity locked. */
export async function replaceSplits(tx: Tx, opportunityId: string, splits: readonly CreditSplit[]): Promise<void> {
  await tx.query('DELETE FROM credit_split WHERE opportunity_id = $1', [opportunityId])
  for (const { employeeId, role, percent } of splits) {
    await tx.query('INSERT INTO credit_split (opportunity_id, employee_id, role, percent) VALUES ($1, $2, $3, $4)', [
      opportunityId,
      employeeId,
      role,
      percent,
    ])
  }
}

export async function insertPresentation(tx: Tx, row: Omit<PresentationRow, 'id' | 'recordedAt'>): Promise<void> {
  await tx.query(
    `INSERT INTO presentation (id, opportunity_id, kind, held_on, audience, content, feedback, presented_by, recorded_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      newId(),
      row.opportunityId,
      row.kind,
      row.heldOn,
      row.audience,
      row.content,
      row.feedback,
      row.presentedBy,
      tx.now,
    ],
  )
}

export function findPresentations(reader: Reader, opportunityIds: readonly string[]): Promise<PresentationRow[]> {
  return reader.query<PresentationRow>(`${selectPresentations} WHERE opportunity_id = ANY($1) ORDER BY held_on, id`, [
    opportunityIds,
  ])
}

export function findRecordedPresentations(reader: Reader, ids: readonly string[]): Promise<PresentationRow[]> {
  return reader.query<PresentationRow>(`${selectPresentations} WHERE id = ANY($1)`, [ids])
}

/** What the exit criteria ask of a deal. */
export async function findDealFacts(reader: Reader, opportunity: OpportunityRow): Promise<DealFacts> {
  const [counted] = await reader.query<{ presentations: number; quoteSent: boolean; quoteAccepted: boolean }>(
    `SELECT (SELECT count(*)::int FROM presentation WHERE opportunity_id = $1) AS presentations,
            EXISTS (SELECT 1 FROM quote WHERE opportunity_id = $1 AND status = 'SENT') AS "quoteSent",
            EXISTS (SELECT 1 FROM quote WHERE opportunity_id = $1 AND status = 'ACCEPTED') AS "quoteAccepted"`,
    [opportunity.id],
  )
  const { ownerId, needSummary, amount, closeDate } = opportunity
  return {
    ownerId,
    needSummary,
    amount,
    closeDate,
    presentations: counted?.presentations ?? 0,
    quoteSent: counted?.quoteSent ?? false,
    quoteAccepted: counted?.quoteAccepted ?? false,
  }
}

const selectPresentations = `SELECT id, opportunity_id AS "opportunityId", kind, held_on::text AS "heldOn", audience,
  content, feedback, presented_by AS "presentedBy", recorded_at AS "recordedAt" FROM presentation`
