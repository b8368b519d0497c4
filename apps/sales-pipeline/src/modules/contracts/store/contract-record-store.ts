import type { Reader, Tx } from '@sellgraph/db-kit'
import { newId } from '@sellgraph/kernel'
import type { ExplainedClause, Formality } from '../domain/explanation.ts'

/** R070: what was explained to the customer before signing. */
export interface ContractExplanationRow {
  readonly id: string
  readonly contractId: string
  /** The round of reviews whose wording was explained. */
  readonly round: number
  readonly explainedTo: string
  readonly explainedOn: string
  readonly explainedBy: string
  readonly points: readonly ExplainedClause[]
  readonly questions: readonly { readonly question: string; readonly answer: string }[]
  readonly formalities: readonly Formality[]
  readonly recordedAt: Date
}

/** R074: who has or had the original out. */
export interface ContractLoanRow {
  readonly id: string
  readonly contractId: string
  readonly borrowerId: string
  readonly purpose: string
  readonly dueOn: string
  readonly lentBy: string
  readonly lentAt: Date
  readonly receivedBy: string | null
  readonly returnedAt: Date | null
}

export async function insertExplanation(
  tx: Tx,
  explanation: Omit<ContractExplanationRow, 'id' | 'recordedAt'>,
): Promise<void> {
  await tx.query(
    `INSERT INTO contract_explanation (id, contract_id, round, explained_to, explained_on, explained_by, points,
       questions, formalities, recorded_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      newId(),
      explanation.contractId,
      explanation.round,
      explanation.explainedTo,
      explanation.explainedOn,
      explanation.explainedBy,
      JSON.stringify(explanation.points),
      JSON.stringify(explanation.questions),
      explanation.formalities,
      tx.now,
    ],
  )
}

export function findExplanations(reader: Reader, contractIds: readonly string[]): Promise<ContractExplanationRow[]> {
  return reader.query<ContractExplanationRow>(
    `SELECT id, contract_id AS "contractId", round, explained_to AS "explainedTo", explained_on::text AS "explainedOn",
            explained_by AS "explainedBy", points, questions, formalities, recorded_at AS "recordedAt"
       FROM contract_explanation WHERE contract_id = ANY($1) ORDER BY recorded_at, id`,
    [contractIds],
  )
}

export async function insertLoan(
  tx: Tx,
  loan: Pick<ContractLoanRow, 'contractId' | 'borrowerId' | 'purpose' | 'dueOn' | 'lentBy'>,
): Promise<void> {
  await tx.query(
    `INSERT INTO contract_loan (id, contract_id, borrower_id, purpose, due_on, lent_by, lent_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [newId(), loan.contractId, loan.borrowerId, loan.purpose, loan.dueOn, loan.lentBy, tx.now],
  )
}

export async function closeLoan(tx: Tx, id: string, receivedBy: string): Promise<void> {
  await tx.query('UPDATE contract_loan SET received_by = $2, returned_at = $3 WHERE id = $1', [id, receivedBy, tx.now])
}

export function findLoans(reader: Reader, contractIds: readonly string[]): Promise<ContractLoanRow[]> {
  return reader.query<ContractLoanRow>(
    `SELECT id, contract_id AS "contractId", borrower_id AS "borrowerId", purpose, due_on::text AS "dueOn",
            lent_by AS "lentBy", lent_at AS "lentAt", received_by AS "receivedBy", returned_at AS "returnedAt"
       FROM contract_loan WHERE contract_id = ANY($1) ORDER BY lent_at, id`,
    [contractIds],
  )
}
