import {
  column,
  defineEntity,
  findRows,
  guardedUpdate,
  insertRows,
  nullable,
  type Reader,
  type Tx,
  type VersionedRow,
  violatedConstraint,
} from '@sellgraph/db-kit'
import { conflict, ok, type Result } from '@sellgraph/kernel'
import type { ContractParty } from '../../contracts/domain/contract.ts'
import type { AmendmentTrigger } from '../domain/amend.ts'
import type {
  ChangeKind,
  ChangeOrigin,
  ChangeReviewKind,
  ChangeReviewStatus,
  ChangeStatus,
} from '../domain/contract-change.ts'
import type { ContractTerms, TermChange } from '../domain/terms.ts'

export interface ContractChangeSignatureRow {
  readonly party: ContractParty
  readonly signatory: string
  readonly sealed: boolean
  readonly signedOn: string
}

export interface ContractChangeRow extends VersionedRow {
  contractId: string
  kind: ChangeKind
  status: ChangeStatus
  requestedBy: ChangeOrigin
  reason: string
  proposedBy: string
  closeReason: string | null
  closedAt: Date | null
  contractVersion: number | null
  terms: ContractTerms | null
  changes: TermChange[] | null
  triggers: AmendmentTrigger[]
  signatures: ContractChangeSignatureRow[] | null
  archiveLocation: string | null
  endsOn: string | null
  settlement: string | null
  compensation: string | null
}

export const ContractChangeEntity = defineEntity<ContractChangeRow>('contract_change', {
  id: column.id,
  version: column.version,
  createdAt: column.timestamp,
  updatedAt: column.timestamp,
  contractId: column.uuid,
  kind: column.text,
  status: column.text,
  requestedBy: column.text,
  reason: column.text,
  proposedBy: column.uuid,
  closeReason: nullable(column.text),
  closedAt: nullable(column.timestamp),
  contractVersion: nullable(column.int),
  terms: nullable(column.json),
  changes: nullable(column.json),
  triggers: column.textArray,
  signatures: nullable(column.json),
  archiveLocation: nullable(column.text),
  endsOn: nullable(column.date),
  settlement: nullable(column.text),
  compensation: nullable(column.numeric),
})

export interface ContractChangeReviewRow {
  readonly changeId: string
  readonly kind: ChangeReviewKind
  readonly status: ChangeReviewStatus
  readonly reviewerId: string | null
  readonly comment: string | null
  readonly decidedAt: Date | null
}

/** Call it with the contract locked. */
export async function insertChange(
  tx: Tx,
  change: ContractChangeRow,
  reviews: readonly ChangeReviewKind[],
): Promise<Result<undefined>> {
  try {
    await insertRows(tx, ContractChangeEntity, change)
  } catch (error) {
    if (violatedConstraint(error) !== 'contract_change_open') throw error
    return conflict('CHANGE_PENDING', 'Another change of this contract is not decided yet.')
  }
  for (const kind of reviews) {
    await tx.query(`INSERT INTO contract_change_review (change_id, kind, status) VALUES ($1, $2, 'OPEN')`, [
      change.id,
      kind,
    ])
  }
  return ok()
}

/** The changes of contracts, the first proposed first. */
export function findChanges(reader: Reader, contractIds: readonly string[]): Promise<ContractChangeRow[]> {
  return findRows(reader, ContractChangeEntity, [{ sql: 'e.contractId = ANY(:ids)', params: { ids: contractIds } }], {
    orderBy: 'e.createdAt, e.id',
  })
}

/** The change that is not decided or not in force yet; at most one a contract. */
export async function findPendingChange(reader: Reader, contractId: string): Promise<ContractChangeRow | null> {
  return (await findChanges(reader, [contractId])).find(({ closedAt }) => closedAt === null) ?? null
}

export function updateChange(
  tx: Tx,
  read: { id: string; version: number },
  patch: Partial<ContractChangeRow>,
): Promise<Result<ContractChangeRow>> {
  return guardedUpdate(tx, ContractChangeEntity, read, patch)
}

export function findChangeReviews(reader: Reader, changeIds: readonly string[]): Promise<ContractChangeReviewRow[]> {
  return reader.query<ContractChangeReviewRow>(
    `SELECT change_id AS "changeId", kind, status, reviewer_id AS "reviewerId", comment, decided_at AS "decidedAt"
       FROM contract_change_review WHERE change_id = ANY($1)
      ORDER BY array_position(ARRAY['LEGAL', 'FINANCE', 'DIRECTOR'], kind)`,
    [changeIds],
  )
}

export async function decideChangeReview(tx: Tx, review: Omit<ContractChangeReviewRow, 'decidedAt'>): Promise<void> {
  await tx.query(
    `UPDATE contract_change_review SET status = $3, reviewer_id = $4, comment = $5, decided_at = $6
      WHERE change_id = $1 AND kind = $2`,
    [review.changeId, review.kind, review.status, review.reviewerId, review.comment, tx.now],
  )
}

export async function cancelOpenChangeReviews(tx: Tx, changeId: string): Promise<void> {
  await tx.query(`UPDATE contract_change_review SET status = 'CANCELLED' WHERE change_id = $1 AND status = 'OPEN'`, [
    changeId,
  ])
}
