import type { Reader, Tx } from '@sellgraph/db-kit'
import { newId } from '@sellgraph/kernel'
import { insertContractLines, insertInstalments, replaceClauses } from '../../contracts/store/contract-part-store.ts'
import type { PaymentTrigger } from '../../quotes/domain/payment-terms.ts'
import { paymentAmounts } from '../domain/amend.ts'
import type { ContractTerms } from '../domain/terms.ts'

/** A version of a contract: what was signed, or what an amendment made of it. Never changed. */
export interface ContractVersionRow {
  readonly id: string
  readonly contractId: string
  readonly contractVersion: number
  readonly terms: ContractTerms
  readonly effectiveOn: string
  readonly createdAt: Date
}

/** Keeps what was signed. Call it in the transaction that puts the contract into force. */
export async function keepSignedVersion(tx: Tx, contractId: string): Promise<void> {
  await tx.query(
    `INSERT INTO contract_version (id, contract_id, contract_version, terms, effective_on, created_at)
     SELECT $2, id, contract_version, signed_terms(id), effective_on, $3 FROM contract WHERE id = $1`,
    [contractId, newId(), tx.now],
  )
}

export async function insertContractVersion(
  tx: Tx,
  { contractId, contractVersion, terms, effectiveOn }: Omit<ContractVersionRow, 'id' | 'createdAt'>,
): Promise<void> {
  await tx.query(
    `INSERT INTO contract_version (id, contract_id, contract_version, terms, effective_on, created_at)
     VALUES ($1, $2, $3, $4, $5, $6)`,
    [newId(), contractId, contractVersion, JSON.stringify(terms), effectiveOn, tx.now],
  )
}

export function findContractVersions(reader: Reader, contractIds: readonly string[]): Promise<ContractVersionRow[]> {
  return reader.query<ContractVersionRow>(`${select} WHERE contract_id = ANY($1) ORDER BY contract_version`, [
    contractIds,
  ])
}

export function findContractVersionsById(reader: Reader, ids: readonly string[]): Promise<ContractVersionRow[]> {
  return reader.query<ContractVersionRow>(`${select} WHERE id = ANY($1)`, [ids])
}

/** What the contract says now. */
export async function currentTerms(
  reader: Reader,
  contract: { id: string; contractVersion: number },
): Promise<ContractTerms> {
  const versions = await findContractVersions(reader, [contract.id])
  const current = versions.find(({ contractVersion }) => contractVersion === contract.contractVersion)
  if (current === undefined) throw new Error(`contract ${contract.id} has no version ${contract.contractVersion}`)
  return current.terms
}

/** Writes amended terms over lines, payments and clauses. Call it with the contract locked. */
export async function writeTerms(tx: Tx, contractId: string, terms: ContractTerms): Promise<void> {
  const { currency } = terms
  await tx.query('DELETE FROM contract_line WHERE contract_id = $1 AND id <> ALL($2)', [
    contractId,
    terms.lines.map(({ id }) => id),
  ])
  const before = new Set(
    (await tx.query<{ id: string }>('SELECT id FROM contract_line WHERE contract_id = $1', [contractId])).map(
      ({ id }) => id,
    ),
  )
  for (const line of terms.lines.filter(({ id }) => before.has(id))) {
    await tx.query(
      `UPDATE contract_line SET quantity = $2, net_amount = $3, tax_amount = $4, gross_amount = $5, promised_on = $6,
         version = version + 1, updated_at = $7
        WHERE id = $1 AND (quantity, net_amount, tax_amount, gross_amount, promised_on)
           IS DISTINCT FROM ($2::numeric, $3::numeric, $4::numeric, $5::numeric, $6::date)`,
      [line.id, line.quantity, line.netAmount, line.taxAmount, line.grossAmount, line.promisedOn, tx.now],
    )
  }
  await insertContractLines(
    tx,
    terms.lines
      .filter(({ id }) => !before.has(id))
      .map(({ taxRate: _, ...line }) => ({ ...line, contractId, quoteLineId: null, currency })),
  )
  await tx.query('DELETE FROM contract_instalment WHERE contract_id = $1', [contractId])
  const amounts = paymentAmounts(terms)
  await insertInstalments(
    tx,
    terms.paymentTerms.map((payment, index) => ({
      contractId,
      seq: index + 1,
      trigger: payment.trigger as PaymentTrigger,
      percent: payment.percent,
      amount: amounts[index] ?? '0',
      daysAfter: payment.daysAfter,
    })),
  )
  await replaceClauses(tx, contractId, terms.clauses)
}

const select = `SELECT id, contract_id AS "contractId", contract_version AS "contractVersion", terms,
  effective_on::text AS "effectiveOn", created_at AS "createdAt" FROM contract_version`
