import type { Reader, Tx } from '@sellgraph/db-kit'
import { newId } from '@sellgraph/kernel'
import type { CreditSplit, SplitRole } from '../domain/credit-split.ts'
import type { PresentationKind } from '../domain/presentation.ts'
import type { DealFacts, OpportunityStage } from '../domain/opportunity.ts'

export interface StageChangeRow {
  readonly id: string
  readonly opportunityId: string
  readonly from: OpportunityStage | null
  readonly to: OpportunityStage
  readonly reason: string | null
  readonly policyVersion: number | null
  readonly changedAt: Date
}

export interface CreditSplitRow extends CreditSplit {
  readonly opportunityId: string
}

export interface PresentationRow {
  readonly id: string
  readonly opportunityId: string
  readonly kind: PresentationKind
  readonly heldOn: string
  readonly audience: string
  readonly content: string
  readonly feedback: string | null
  readonly productIds: string[]
  readonly result: string | null
  readonly referenceCase: string | null
  readonly namingPermitted: boolean | null
  readonly competitor: string | null
  readonly competitorProduct: string | null
  readonly strengths: string | null
  readonly weaknesses: string | null
  readonly presentedBy: string | null
  readonly recordedAt: Date
}

export async function insertStageChange(
  tx: Tx,
  change: Pick<StageChangeRow, 'opportunityId' | 'from' | 'to' | 'reason' | 'policyVersion'> & { changedBy: string },
): Promise<void> {
  await tx.query(
    `INSERT INTO opportunity_stage_change (id, opportunity_id, from_stage, to_stage, reason, policy_version, changed_by,
       changed_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      newId(),
      change.opportunityId,
      change.from,
      change.to,
      change.reason,
      change.policyVersion,
      change.changedBy,
      tx.now,
    ],
  )
}

export function findStageChanges(reader: Reader, opportunityIds: readonly string[]): Promise<StageChangeRow[]> {
  return reader.query<StageChangeRow>(
    `SELECT id, opportunity_id AS "opportunityId", from_stage AS "from", to_stage AS "to", reason,
            policy_version AS "policyVersion", changed_at AS "changedAt"
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
  readonly policyVersion: number | null
  readonly changedBy: string
  readonly changedAt: Date
}

export function findRecordedStageChanges(reader: Reader, ids: readonly string[]): Promise<RecordedStageChange[]> {
  return reader.query<RecordedStageChange>(
    `SELECT id, opportunity_id AS "opportunityId", from_stage AS "fromStage", to_stage AS "toStage", reason,
            policy_version AS "policyVersion", changed_by AS "changedBy", changed_at AS "changedAt"
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
    `INSERT INTO presentation (id, opportunity_id, kind, held_on, audience, content, feedback, presented_by, recorded_at,
       product_ids, result, reference_case, naming_permitted, competitor, competitor_product, strengths, weaknesses)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)`,
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
      row.productIds,
      row.result,
      row.referenceCase,
      row.namingPermitted,
      row.competitor,
      row.competitorProduct,
      row.strengths,
      row.weaknesses,
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

/** What the exit criteria ask of deals. */
export async function findDealFacts(
  reader: Reader,
  opportunityIds: readonly string[],
): Promise<(DealFacts & { id: string })[]> {
  return reader.query<DealFacts & { id: string }>(
    `SELECT o.id, o.owner_id AS "ownerId", o.need_summary AS "needSummary", o.amount, o.close_date::text AS "closeDate",
            o.next_step_due_on::text AS "nextStepDueOn", o.decision_maker AS "decisionMaker",
            (SELECT count(*)::int FROM presentation WHERE opportunity_id = o.id) AS presentations,
            EXISTS (SELECT 1 FROM quote WHERE opportunity_id = o.id AND status = 'SENT') AS "quoteSent",
            EXISTS (SELECT 1 FROM quote WHERE opportunity_id = o.id AND status = 'ACCEPTED') AS "quoteAccepted",
            (SELECT count(*)::int FROM objection WHERE opportunity_id = o.id AND status = 'OPEN') AS "openObjections",
            EXISTS (SELECT 1 FROM proposal WHERE opportunity_id = o.id AND presented_on IS NOT NULL) AS "proposalMade",
            EXISTS (SELECT 1 FROM purchase_intention WHERE opportunity_id = o.id) AS "intentionReached",
            (SELECT coalesce(sum(percent), 0) = 100 FROM credit_split WHERE opportunity_id = o.id) AS "creditSplit"
       FROM opportunity o WHERE o.id = ANY($1)`,
    [opportunityIds],
  )
}

/** The facts of a locked deal. */
export async function findFactsOf(tx: Tx, opportunityId: string): Promise<DealFacts> {
  const [facts] = await findDealFacts(tx, [opportunityId])
  if (facts === undefined) throw new Error(`opportunity ${opportunityId} is missing`)
  return facts
}

const selectPresentations = `SELECT id, opportunity_id AS "opportunityId", kind, held_on::text AS "heldOn", audience,
  content, feedback, product_ids AS "productIds", result, reference_case AS "referenceCase",
  naming_permitted AS "namingPermitted", competitor, competitor_product AS "competitorProduct", strengths, weaknesses,
  presented_by AS "presentedBy", recorded_at AS "recordedAt" FROM presentation`
