import type { Reader, Tx } from '@sellgraph/db-kit'
import type { SoldLine } from '../domain/settlement.ts'

export interface Split {
  readonly employeeId: string
  readonly percent: string
}

/** What commission and KPI need to know of a contract in force. */
export interface SoldContract {
  readonly id: string
  readonly number: string
  readonly customerId: string
  readonly currency: string
  readonly netTotal: string
  readonly grossTotal: string
  readonly effectiveOn: string
  readonly lines: readonly SoldLine[]
  readonly splits: readonly Split[]
  readonly collectedGross: string
}

const COLUMNS = `id, number, customer_id AS "customerId", currency, net_total AS "netTotal", gross_total AS "grossTotal",
  effective_on::text AS "effectiveOn", lines, splits, collected_gross AS "collectedGross"`

/** Whether it was new: a contract takes effect once. */
export async function insertSoldContract(tx: Tx, contract: SoldContract): Promise<boolean> {
  const inserted = await tx.query(
    `INSERT INTO sold_contract (id, number, customer_id, currency, net_total, gross_total, effective_on, lines, splits,
       collected_gross, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT (id) DO NOTHING RETURNING id`,
    [
      contract.id,
      contract.number,
      contract.customerId,
      contract.currency,
      contract.netTotal,
      contract.grossTotal,
      contract.effectiveOn,
      JSON.stringify(contract.lines),
      JSON.stringify(contract.splits),
      contract.collectedGross,
      tx.now,
    ],
  )
  return inserted.length === 1
}

export async function findSoldContract(reader: Reader, id: string): Promise<SoldContract | null> {
  const [contract] = await reader.query<SoldContract>(`SELECT ${COLUMNS} FROM sold_contract WHERE id = $1`, [id])
  return contract ?? null
}

export async function lockSoldContract(tx: Tx, id: string): Promise<SoldContract | null> {
  const [contract] = await tx.query<SoldContract>(`SELECT ${COLUMNS} FROM sold_contract WHERE id = $1 FOR UPDATE`, [id])
  return contract ?? null
}

export async function addCollected(tx: Tx, id: string, gross: string): Promise<void> {
  await tx.query('UPDATE sold_contract SET collected_gross = collected_gross + $2 WHERE id = $1', [id, gross])
}

/** A contract that was amended. Call it with the contract locked. */
export async function amendSoldContract(
  tx: Tx,
  id: string,
  { netTotal, grossTotal, lines }: Pick<SoldContract, 'netTotal' | 'grossTotal' | 'lines'>,
): Promise<void> {
  await tx.query('UPDATE sold_contract SET net_total = $2, gross_total = $3, lines = $4 WHERE id = $1', [
    id,
    netTotal,
    grossTotal,
    JSON.stringify(lines),
  ])
}
