import { findRows, column, defineEntity, insertRows, nullable, type Reader, type Tx } from '@sellgraph/db-kit'
import type { PaymentTrigger } from '../../quotes/domain/payment-terms.ts'
import type { ClauseKind, ContractParty, ReviewKind, ReviewStatus } from '../domain/contract.ts'

export interface ContractLineRow {
  id: string
  contractId: string
  quoteLineId: string
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
}

export const ContractLineEntity = defineEntity<ContractLineRow>('contract_line', {
  id: column.id,
  contractId: column.uuid,
  quoteLineId: column.uuid,
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
}

export interface ContractReviewRow {
  readonly contractId: string
  readonly round: number
  readonly kind: ReviewKind
  readonly status: ReviewStatus
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
  readonly signedOn: string
  readonly recordedBy: string
  readonly recordedAt: Date
}

export async function insertContractLines(tx: Tx, lines: readonly ContractLineRow[]): Promise<void> {
  await insertRows(tx, ContractLineEntity, lines)
}

export async function findContractLines(reader: Reader, contractIds: readonly string[]): Promise<ContractLineRow[]> {
  return findRows(reader, ContractLineEntity, [{ sql: 'e.contractId = ANY(:ids)', params: { ids: contractIds } }], {
    orderBy: 'e.seq',
  })
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
  clauses: readonly { kind: ClauseKind; text: string }[],
): Promise<void> {
  await tx.query('DELETE FROM contract_clause WHERE contract_id = $1', [contractId])
  for (const { kind, text } of clauses) {
    await tx.query('INSERT INTO contract_clause (contract_id, kind, text) VALUES ($1, $2, $3)', [
      contractId,
      kind,
      text,
    ])
  }
}

export function findClauses(reader: Reader, contractIds: readonly string[]): Promise<ContractClauseRow[]> {
  return reader.query<ContractClauseRow>(
    `SELECT contract_id AS "contractId", kind, text FROM contract_clause WHERE contract_id = ANY($1)
      ORDER BY array_position(ARRAY['PRODUCT', 'SPECIFICATION', 'QUANTITY', 'PRICE', 'DELIVERY', 'PAYMENT',
                                    'QUALITY_STANDARD', 'AFTER_SALES'], kind)`,
    [contractIds],
  )
}

export async function openReviews(
  tx: Tx,
  contractId: string,
  round: number,
  kinds: readonly ReviewKind[],
): Promise<void> {
  for (const kind of kinds) {
    await tx.query(`INSERT INTO contract_review (contract_id, round, kind, status) VALUES ($1, $2, $3, 'OPEN')`, [
      contractId,
      round,
      kind,
    ])
  }
}

export async function decideReview(
  tx: Tx,
  review: Pick<ContractReviewRow, 'contractId' | 'round' | 'kind' | 'status' | 'reviewerId' | 'comment'>,
): Promise<void> {
  await tx.query(
    `UPDATE contract_review SET status = $4, reviewer_id = $5, comment = $6, decided_at = $7
      WHERE contract_id = $1 AND round = $2 AND kind = $3`,
    [review.contractId, review.round, review.kind, review.status, review.reviewerId, review.comment, tx.now],
  )
}

/** What nobody has looked at when the contract goes back needs no look any more. */
export async function cancelOpenReviews(tx: Tx, contractId: string): Promise<void> {
  await tx.query(`UPDATE contract_review SET status = 'CANCELLED' WHERE contract_id = $1 AND status = 'OPEN'`, [
    contractId,
  ])
}

export function findReviews(reader: Reader, contractIds: readonly string[]): Promise<ContractReviewRow[]> {
  return reader.query<ContractReviewRow>(
    `SELECT contract_id AS "contractId", round, kind, status, reviewer_id AS "reviewerId", comment,
            decided_at AS "decidedAt"
       FROM contract_review WHERE contract_id = ANY($1) ORDER BY round, kind DESC`,
    [contractIds],
  )
}

/** A party signs once; recording it again, with the seal that was missing, replaces the record. */
export async function putSignature(tx: Tx, signature: Omit<ContractSignatureRow, 'recordedAt'>): Promise<void> {
  const { contractId, party, signatory, title, sealed, signedOn, recordedBy } = signature
  await tx.query(
    `INSERT INTO contract_signature (contract_id, party, signatory, title, sealed, signed_on, recorded_by, recorded_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
     ON CONFLICT (contract_id, party) DO UPDATE SET signatory = excluded.signatory, title = excluded.title,
       sealed = excluded.sealed, signed_on = excluded.signed_on, recorded_by = excluded.recorded_by,
       recorded_at = excluded.recorded_at`,
    [contractId, party, signatory, title, sealed, signedOn, recordedBy, tx.now],
  )
}

export function findSignatures(reader: Reader, contractIds: readonly string[]): Promise<ContractSignatureRow[]> {
  return reader.query<ContractSignatureRow>(
    `SELECT contract_id AS "contractId", party, signatory, title, sealed, signed_on::text AS "signedOn",
            recorded_by AS "recordedBy", recorded_at AS "recordedAt"
       FROM contract_signature WHERE contract_id = ANY($1) ORDER BY party`,
    [contractIds],
  )
}
