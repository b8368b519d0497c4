import type { Reader, Tx } from '@sellgraph/db-kit'
import { notFound, ok, type Result } from '@sellgraph/kernel'
import type { ClauseKind } from '../../clause-templates/domain/clause-template.ts'
import type { changeableTerms, ChangeOpinion, ChangeOutcome, ChangeRequestStatus } from '../domain/change-request.ts'
import type { ReviewKind } from '../domain/review.ts'

export interface ContractChangeRequestRow {
  readonly id: string
  readonly contractId: string
  /** Counts the requests for a contract, from 1. */
  readonly seq: number
  readonly status: ChangeRequestStatus
  /** Who asked, on the customer's side. */
  readonly requestedBy: string
  readonly requestedOn: string
  readonly clause: ClauseKind | null
  readonly term: (typeof changeableTerms)[number] | null
  readonly askedText: string
  readonly reason: string
  readonly consults: readonly ReviewKind[]
  readonly recordedBy: string
  readonly recordedAt: Date
  readonly outcome: ChangeOutcome | 'WITHDRAWN' | null
  readonly outcomeText: string | null
  readonly outcomeReason: string | null
  readonly settledBy: string | null
  readonly settledAt: Date | null
  /** The round of reviews that the agreed change goes into. */
  readonly redraftRound: number | null
}

export interface ContractChangeOpinionRow {
  readonly contractId: string
  readonly changeRequestId: string
  readonly kind: ReviewKind
  readonly opinion: ChangeOpinion
  readonly text: string
  readonly givenBy: string
  readonly givenAt: Date
}

type NewRequest = Pick<
  ContractChangeRequestRow,
  | 'id' | 'contractId' | 'status' | 'requestedBy' | 'requestedOn' | 'clause' | 'term' | 'askedText' | 'reason'
  | 'consults' | 'recordedBy'
> // prettier-ignore

/** Call it with the contract locked: its requests are counted. */
export async function insertChangeRequest(tx: Tx, request: NewRequest): Promise<void> {
  await tx.query(
    `INSERT INTO contract_change_request (id, contract_id, seq, status, requested_by, requested_on, clause, term,
       asked_text, reason, consults, recorded_by, recorded_at)
     SELECT $1, $2, count(*) + 1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12
       FROM contract_change_request WHERE contract_id = $2`,
    [
      request.id,
      request.contractId,
      request.status,
      request.requestedBy,
      request.requestedOn,
      request.clause,
      request.term,
      request.askedText,
      request.reason,
      request.consults,
      request.recordedBy,
      tx.now,
    ],
  )
}

/** A request of a contract that is locked: with it all that hangs on it is held. */
export async function findChangeRequest(
  tx: Tx,
  contractId: string,
  id: string,
): Promise<Result<ContractChangeRequestRow>> {
  const request = (await findChangeRequests(tx, [contractId])).find((one) => one.id === id.toLowerCase())
  return request === undefined ? notFound('change request') : ok(request)
}

export function findChangeRequests(
  reader: Reader,
  contractIds: readonly string[],
): Promise<ContractChangeRequestRow[]> {
  return reader.query<ContractChangeRequestRow>(
    `SELECT id, contract_id AS "contractId", seq, status, requested_by AS "requestedBy",
            requested_on::text AS "requestedOn", clause, term, asked_text AS "askedText", reason, consults,
            recorded_by AS "recordedBy", recorded_at AS "recordedAt", outcome, outcome_text AS "outcomeText",
            outcome_reason AS "outcomeReason", settled_by AS "settledBy", settled_at AS "settledAt",
            redraft_round AS "redraftRound"
       FROM contract_change_request WHERE contract_id = ANY($1) ORDER BY contract_id, seq`,
    [contractIds],
  )
}

export async function setChangeRequestStatus(tx: Tx, id: string, status: ChangeRequestStatus): Promise<void> {
  await tx.query('UPDATE contract_change_request SET status = $2 WHERE id = $1', [id, status])
}

export async function closeChangeRequest(
  tx: Tx,
  settled: Pick<
    ContractChangeRequestRow,
    'id' | 'status' | 'outcome' | 'outcomeText' | 'outcomeReason' | 'settledBy' | 'redraftRound'
  >,
): Promise<void> {
  await tx.query(
    `UPDATE contract_change_request SET status = $2, outcome = $3, outcome_text = $4, outcome_reason = $5,
       settled_by = $6, settled_at = $7, redraft_round = $8 WHERE id = $1`,
    [
      settled.id,
      settled.status,
      settled.outcome,
      settled.outcomeText,
      settled.outcomeReason,
      settled.settledBy,
      tx.now,
      settled.redraftRound,
    ],
  )
}

export async function insertOpinion(tx: Tx, opinion: Omit<ContractChangeOpinionRow, 'givenAt'>): Promise<void> {
  await tx.query(
    `INSERT INTO contract_change_opinion (contract_id, change_request_id, kind, opinion, text, given_by, given_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [opinion.contractId, opinion.changeRequestId, opinion.kind, opinion.opinion, opinion.text, opinion.givenBy, tx.now],
  )
}

export function findOpinions(reader: Reader, contractIds: readonly string[]): Promise<ContractChangeOpinionRow[]> {
  return reader.query<ContractChangeOpinionRow>(
    `SELECT contract_id AS "contractId", change_request_id AS "changeRequestId", kind, opinion, text,
            given_by AS "givenBy", given_at AS "givenAt"
       FROM contract_change_opinion WHERE contract_id = ANY($1) ORDER BY given_at, kind`,
    [contractIds],
  )
}
