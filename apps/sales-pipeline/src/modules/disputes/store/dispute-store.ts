import {
  column,
  defineEntity,
  equalTo,
  findById,
  findByKey,
  findPage,
  guardedUpdate,
  inScope,
  insertRows,
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
import { everyRow, type RowScope } from '@sellgraph/identity'
import { conflict, isId, notFound, ok, type Result, unwrap } from '@sellgraph/kernel'
import type { ContractParty } from '../../contracts/domain/contract.ts'
import { type ContractRow, lockContract } from '../../contracts/store/contract-store.ts'
import type { DisputeStatus, DisputeStepKind } from '../domain/dispute.ts'

export interface DisputeCaseRow extends VersionedRow {
  number: string
  contractId: string
  contractNumber: string
  customerId: string
  customerName: string
  ownerId: string | null
  teamId: string | null
  status: DisputeStatus
  claimedBy: ContractParty
  claim: string
  currency: string
  claimedAmount: string
  openedBy: string
  counselName: string | null
  counselFirm: string | null
  counselFee: string | null
  outcome: string | null
  settledAmount: string | null
  lessons: string | null
  closedBy: string | null
  closedAt: Date | null
}

export const DisputeCaseEntity = defineEntity<DisputeCaseRow>('dispute_case', {
  id: column.id,
  version: column.version,
  createdAt: column.timestamp,
  updatedAt: column.timestamp,
  number: column.text,
  contractId: column.uuid,
  contractNumber: column.text,
  customerId: column.uuid,
  customerName: column.text,
  ownerId: nullable(column.uuid),
  teamId: nullable(column.uuid),
  status: column.text,
  claimedBy: column.text,
  claim: column.text,
  currency: column.text,
  claimedAmount: column.numeric,
  openedBy: column.uuid,
  counselName: nullable(column.text),
  counselFirm: nullable(column.text),
  counselFee: nullable(column.numeric),
  outcome: nullable(column.text),
  settledAmount: nullable(column.numeric),
  lessons: nullable(column.text),
  closedBy: nullable(column.uuid),
  closedAt: nullable(column.timestamp),
})

export interface DisputeStepRow {
  readonly disputeId: string
  readonly seq: number
  readonly kind: DisputeStepKind
  readonly heldOn: string
  readonly description: string
  readonly recordedBy: string
  readonly recordedAt: Date
}

export interface DisputeFilter {
  readonly status?: DisputeStatus | null | undefined
  /** Words of claim, outcome or lessons. */
  readonly search?: string | null | undefined
}

export async function insertDispute(tx: Tx, dispute: DisputeCaseRow): Promise<Result<undefined>> {
  try {
    await insertRows(tx, DisputeCaseEntity, dispute)
    return ok()
  } catch (error) {
    if (violatedConstraint(error) !== 'dispute_case_open') throw error
    return conflict('IN_DISPUTE', 'The contract is in dispute already.')
  }
}

/** Holds a dispute by its contract, which everybody locks first. */
export async function lockDispute(
  tx: Tx,
  scope: RowScope,
  id: string,
): Promise<Result<{ contract: ContractRow; dispute: DisputeCaseRow }>> {
  const seen = await findById(tx, DisputeCaseEntity, id)
  if (seen === null || !inScope(scope, seen)) return notFound('dispute')
  const { contract } = unwrap(await lockContract(tx, everyRow, seen.contractId))
  const dispute = await findById(tx, DisputeCaseEntity, id)
  if (dispute === null) return notFound('dispute')
  return ok({ contract, dispute })
}

export function updateDispute(
  tx: Tx,
  read: { id: string; version: number },
  patch: Partial<DisputeCaseRow>,
): Promise<Result<DisputeCaseRow>> {
  return guardedUpdate(tx, DisputeCaseEntity, read, patch)
}

export function findDisputes(
  reader: Reader,
  scope: RowScope,
  by: 'id' | 'contractId',
  ids: readonly string[],
): Promise<DisputeCaseRow[]> {
  return findByKey(reader, DisputeCaseEntity, by, ids.filter(isId), disputeScope(scope))
}

export function findDisputePage(
  reader: Reader,
  scope: RowScope,
  { status, search }: DisputeFilter,
  args: PageArgs,
): Promise<Result<Page<DisputeCaseRow>>> {
  const where: Where[] = [disputeScope(scope), ...equalTo({ status })]
  if (search != null) {
    where.push({
      sql: `(e.claim || ' ' || coalesce(e.outcome, '') || ' ' || coalesce(e.lessons, '')) ILIKE :search`,
      params: { search: `%${search.trim().replace(/[\\%_]/g, '\\$&')}%` },
    })
  }
  return findPage(reader, DisputeCaseEntity, where, { by: ['createdAt'], direction: 'DESC' }, args)
}

export async function insertDisputeStep(tx: Tx, step: Omit<DisputeStepRow, 'seq' | 'recordedAt'>): Promise<void> {
  await tx.query(
    `INSERT INTO dispute_step (dispute_id, seq, kind, held_on, description, recorded_by, recorded_at)
     SELECT $1, coalesce(max(seq), 0) + 1, $2, $3, $4, $5, $6 FROM dispute_step WHERE dispute_id = $1`,
    [step.disputeId, step.kind, step.heldOn, step.description, step.recordedBy, tx.now],
  )
}

export function findDisputeSteps(reader: Reader, disputeIds: readonly string[]): Promise<DisputeStepRow[]> {
  return reader.query<DisputeStepRow>(
    `SELECT dispute_id AS "disputeId", seq, kind, held_on::text AS "heldOn", description,
            recorded_by AS "recordedBy", recorded_at AS "recordedAt"
       FROM dispute_step WHERE dispute_id = ANY($1) ORDER BY seq`,
    [disputeIds],
  )
}

function disputeScope(scope: RowScope): Where {
  return scopeWhere(scope, { owner: 'ownerId', team: 'teamId', customer: 'customerId' })
}
