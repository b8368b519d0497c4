import type { Reader, Tx } from '@sellgraph/db-kit'
import { newId } from '@sellgraph/kernel'
import type { Deviation, DeviationStatus } from '../domain/deviation.ts'

export interface ContractDeviationRow extends Deviation {
  readonly id: string
  readonly contractId: string
  /** The round of reviews that decides it. */
  readonly round: number
  readonly status: DeviationStatus
  readonly decidedBy: string | null
  readonly decidedAt: Date | null
  readonly comment: string | null
}

/** Replaces what a draft deviates in, for the round of reviews it goes into. Call it with the contract locked. */
export async function replaceDeviations(
  tx: Tx,
  contractId: string,
  round: number,
  deviations: readonly Deviation[],
): Promise<void> {
  await tx.query('DELETE FROM contract_deviation WHERE contract_id = $1 AND round = $2', [contractId, round])
  for (const { subject, field, standard, deviating, templateId, decidedIn, reason } of deviations) {
    await tx.query(
      `INSERT INTO contract_deviation (id, contract_id, round, subject, field, standard, deviating, template_id,
         decided_in, reason, status)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'OPEN')`,
      [newId(), contractId, round, subject, field, standard, deviating, templateId, decidedIn, reason],
    )
  }
}

export async function decideDeviation(
  tx: Tx,
  decision: { id: string; status: 'APPROVED' | 'REFUSED'; decidedBy: string; comment: string | null },
): Promise<void> {
  await tx.query(
    'UPDATE contract_deviation SET status = $2, decided_by = $3, decided_at = $4, comment = $5 WHERE id = $1',
    [decision.id, decision.status, decision.decidedBy, tx.now, decision.comment],
  )
}

/** All deviations of some contracts, by round. */
export function findDeviations(reader: Reader, contractIds: readonly string[]): Promise<ContractDeviationRow[]> {
  return reader.query<ContractDeviationRow>(
    `SELECT id, contract_id AS "contractId", round, subject, field, standard, deviating, template_id AS "templateId",
            decided_in AS "decidedIn", reason, status, decided_by AS "decidedBy", decided_at AS "decidedAt", comment
       FROM contract_deviation WHERE contract_id = ANY($1) ORDER BY round, id`,
    [contractIds],
  )
}

export async function findDeviationsOfRound(
  reader: Reader,
  contractId: string,
  round: number,
): Promise<ContractDeviationRow[]> {
  return (await findDeviations(reader, [contractId])).filter((deviation) => deviation.round === round)
}
