import { findRows, column, defineEntity, insertRows, nullable, type Reader, type Tx } from '@sellgraph/db-kit'
import type { PaymentTrigger } from '../../quotes/domain/payment-terms.ts'
import { allClauseKinds, type ClauseKind } from '../../clause-templates/domain/clause-template.ts'
import type { ContractParty } from '../domain/contract.ts'
import {
  type ChecklistAnswer,
  type RequiredReview,
  type ReviewKind,
  reviewKinds,
  type ReviewReason,
  type ReviewStatus,
} from '../domain/review.ts'
import type { SealKind, SigningCapacity } from '../domain/signature.ts'

export interface ContractLineRow {
  id: string
  contractId: string
  /** Null for a line that an amendment added. */
  quoteLineId: string | null
  seq: number
  productId: string
  sku: string
  name: string
  specification: string | null
  productClass: string
  difficulty: string
  unit: string
  warrantyMonths: number
  quantity: string
  currency: string
  netAmount: string
  taxAmount: string
  grossAmount: string
  promisedOn: string | null
  version: number
  updatedAt: Date
}

export const ContractLineEntity = defineEntity<ContractLineRow>('contract_line', {
  id: column.id,
  contractId: column.uuid,
  quoteLineId: nullable(column.uuid),
  seq: column.int,
  productId: column.uuid,
  sku: column.text,
  name: column.text,
  specification: nullable(column.text),
  productClass: column.text,
  difficulty: column.numeric,
  unit: column.text,
  warrantyMonths: column.int,
  quantity: column.numeric,
  currency: column.text,
  netAmount: column.numeric,
  taxAmount: column.numeric,
  grossAmount: column.numeric,
  promisedOn: nullable(column.date),
  version: column.version,
  updatedAt: column.timestamp,
})

export interface ContractInstalmentRow {
  readonly contractId: string
  readonly seq: number
  readonly trigger: PaymentTrigger
  readonly percent: string
  readonly amount: string
  readonly currency: string
  readonly daysAfter: number
}

export interface ContractClauseRow {
  readonly contractId: string
  readonly kind: ClauseKind
  readonly text: string
  /** The template it was filled from or compared with. */
  readonly templateId: string | null
}

export interface ContractReviewRow {
  readonly contractId: string
  readonly round: number
  readonly kind: ReviewKind
  readonly status: ReviewStatus
  readonly reasons: readonly ReviewReason[]
  readonly dueAt: Date | null
  /** The version of P14 that the limit comes from. */
  readonly policyVersion: number | null
  readonly checklist: readonly ChecklistAnswer[]
  readonly reviewerId: string | null
  readonly comment: string | null
  readonly decidedAt: Date | null
}

export interface ContractSignatureRow {
  readonly contractId: string
  readonly party: ContractParty
  readonly signatory: string
  readonly title: string | null
  readonly sealed: boolean
  readonly seal: SealKind | null
  readonly capacity: SigningCapacity
  /** The power of attorney of who is not the legal representative. */
  readonly authorityDocumentId: string | null
  readonly signedOn: string
  readonly recordedBy: string
  readonly recordedAt: Date
}

export async function insertContractLines(
  tx: Tx,
  lines: readonly Omit<ContractLineRow, 'version' | 'updatedAt'>[],
): Promise<void> {
  await insertRows(
    tx,
    ContractLineEntity,
    lines.map((line) => ({ ...line, version: 1, updatedAt: tx.now })),
  )
}

export async function findContractLines(reader: Reader, contractIds: readonly string[]): Promise<ContractLineRow[]> {
  return findRows(reader, ContractLineEntity, [{ sql: 'e.contractId = ANY(:ids)', params: { ids: contractIds } }], {
    orderBy: 'e.seq',
  })
}

/** Lines and instalments of a draft whose terms are changed are written anew. Call it with the contract locked. */
export async function deleteTerms(tx: Tx, contractId: string): Promise<void> {
  await tx.query('DELETE FROM contract_line WHERE contract_id = $1', [contractId])
  await tx.query('DELETE FROM contract_instalment WHERE contract_id = $1', [contractId])
}

export async function insertInstalments(
  tx: Tx,
  instalments: readonly Omit<ContractInstalmentRow, 'currency'>[],
): Promise<void> {
  for (const { contractId, seq, trigger, percent, amount, daysAfter } of instalments) {
    await tx.query(
      `INSERT INTO contract_instalment (contract_id, seq, due_trigger, percent, amount, days_after)
       VALUES ($1, $2, $3, $4, $5, $6)`,
      [contractId, seq, trigger, percent, amount, daysAfter],
    )
  }
}

export function findInstalments(reader: Reader, contractIds: readonly string[]): Promise<ContractInstalmentRow[]> {
  return reader.query<ContractInstalmentRow>(
    `SELECT i.contract_id AS "contractId", i.seq, i.due_trigger AS "trigger", i.percent, i.amount, c.currency,
            i.days_after AS "daysAfter"
       FROM contract_instalment i JOIN contract c ON c.id = i.contract_id
      WHERE i.contract_id = ANY($1) ORDER BY i.seq`,
    [contractIds],
  )
}

/** Replaces all clauses. Call it with the contract locked. */
export async function replaceClauses(
  tx: Tx,
  contractId: string,
  clauses: readonly (Pick<ContractClauseRow, 'kind' | 'text'> & { readonly templateId?: string | null })[],
): Promise<void> {
  await tx.query('DELETE FROM contract_clause WHERE contract_id = $1', [contractId])
  for (const { kind, text, templateId = null } of clauses) {
    await tx.query('INSERT INTO contract_clause (contract_id, kind, text, template_id) VALUES ($1, $2, $3, $4)', [
      contractId,
      kind,
      text,
      templateId,
    ])
  }
}

export function findClauses(reader: Reader, contractIds: readonly string[]): Promise<ContractClauseRow[]> {
  return reader.query<ContractClauseRow>(
    `SELECT contract_id AS "contractId", kind, text, template_id AS "templateId"
       FROM contract_clause WHERE contract_id = ANY($1) ORDER BY array_position($2, kind)`,
    [contractIds, allClauseKinds],
  )
}

export async function openReviews(
  tx: Tx,
  contractId: string,
  round: number,
  reviews: readonly RequiredReview[],
  limit: { dueAt: Date; policyVersion: number },
): Promise<void> {
  for (const { kind, reasons } of reviews) {
    await tx.query(
      `INSERT INTO contract_review (contract_id, round, kind, status, reasons, due_at, policy_version)
       VALUES ($1, $2, $3, 'OPEN', $4, $5, $6)`,
      [contractId, round, kind, reasons, limit.dueAt, limit.policyVersion],
    )
  }
}

export async function decideReview(
  tx: Tx,
  review: Pick<ContractReviewRow, 'contractId' | 'round' | 'kind' | 'status' | 'reviewerId' | 'comment' | 'checklist'>,
): Promise<void> {
  await tx.query(
    `UPDATE contract_review SET status = $4, reviewer_id = $5, comment = $6, checklist = $7, decided_at = $8
      WHERE contract_id = $1 AND round = $2 AND kind = $3`,
    [
      review.contractId,
      review.round,
      review.kind,
      review.status,
      review.reviewerId,
      review.comment,
      JSON.stringify(review.checklist),
      tx.now,
    ],
  )
}

/** What nobody has looked at when the contract goes back needs no look any more. */
export async function cancelOpenReviews(tx: Tx, contractId: string): Promise<void> {
  await tx.query(`UPDATE contract_review SET status = 'CANCELLED' WHERE contract_id = $1 AND status = 'OPEN'`, [
    contractId,
  ])
}

/** Who has not looked at the contract yet has until then. */
export async function renewReviewLimits(
  tx: Tx,
  contractId: string,
  limit: { dueAt: Date; policyVersion: number },
): Promise<void> {
  await tx.query(
    `UPDATE contract_review SET due_at = $2, policy_version = $3 WHERE contract_id = $1 AND status = 'OPEN'`,
    [contractId, limit.dueAt, limit.policyVersion],
  )
}

export function findReviews(reader: Reader, contractIds: readonly string[]): Promise<ContractReviewRow[]> {
  return reader.query<ContractReviewRow>(
    `SELECT contract_id AS "contractId", round, kind, status, reasons, due_at AS "dueAt",
            policy_version AS "policyVersion", checklist, reviewer_id AS "reviewerId", comment, decided_at AS "decidedAt"
       FROM contract_review WHERE contract_id = ANY($1) ORDER BY round, array_position($2, kind)`,
    [contractIds, reviewKinds],
  )
}

/** A party signs once; recording it again, with the seal that was missing, replaces the record. */
export async function putSignature(tx: Tx, signature: Omit<ContractSignatureRow, 'recordedAt'>): Promise<void> {
  const { contractId, party, signatory, title, sealed, seal, capacity, authorityDocumentId, signedOn, recordedBy } =
    signature
  await tx.query(
    `INSERT INTO contract_signature (contract_id, party, signatory, title, sealed, seal, capacity,
       authority_document_id, signed_on, recorded_by, recorded_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
     ON CONFLICT (contract_id, party) DO UPDATE SET signatory = excluded.signatory, title = excluded.title,
       sealed = excluded.sealed, seal = excluded.seal, capacity = excluded.capacity,
       authority_document_id = excluded.authority_document_id, signed_on = excluded.signed_on, recorded_by = excluded.recorded_by,
       recorded_at = excluded.recorded_at`,
    [contractId, party, signatory, title, sealed, seal, capacity, authorityDocumentId, signedOn, recordedBy, tx.now],
  )
}

/** Signatures under a wording that is drafted anew bind nobody; that they were there, the audit knows. */
export async function deleteSignatures(tx: Tx, contractId: string): Promise<void> {
  await tx.query('DELETE FROM contract_signature WHERE contract_id = $1', [contractId])
}

export function findSignatures(reader: Reader, contractIds: readonly string[]): Promise<ContractSignatureRow[]> {
  return reader.query<ContractSignatureRow>(
    `SELECT contract_id AS "contractId", party, signatory, title, sealed, seal, capacity,
            authority_document_id AS "authorityDocumentId", signed_on::text AS "signedOn", recorded_by AS "recordedBy", recorded_at AS "recordedAt"
       FROM contract_signature WHERE contract_id = ANY($1) ORDER BY party`,
    [contractIds],
  )
}
