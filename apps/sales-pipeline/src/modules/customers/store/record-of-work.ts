import type { Reader, Tx } from '@sellgraph/db-kit'
import { type FindRecordOfWork, giveWork, type RecordOfWork } from '@sellgraph/work'

/** Tables of the records that belong to somebody through their customer, by the name of their type. */
const tables: Readonly<Record<string, string>> = {
  Opportunity: 'opportunity',
  Inquiry: 'inquiry',
  Quote: 'quote',
  Contract: 'contract',
  DisputeCase: 'dispute_case',
}

/** What a person has to do whosever the record is: who has the paper brings it back. */
const personal: readonly string[] = ['CONTRACT_ORIGINAL']

/** Whose the record of an item is. In the place of an owner who has left it is whoever owns the customer by now. */
export const recordOfWork: FindRecordOfWork = async (tx, { kind, subjectType, subjectId }) => {
  if (subjectType === 'SalesPlan') return findPlanOfWork(tx, subjectId)
  const table = tables[subjectType]
  if (table === undefined || personal.includes(kind)) return null
  const [record] = await tx.query<RecordOfWork>(
    `SELECT CASE WHEN o.status = 'LEFT' THEN nullif(c.owner_id, r.owner_id) ELSE r.owner_id END AS "ownerId",
            r.team_id AS "teamId"
       FROM ${table} r
       LEFT JOIN sys.org_employee o ON o.id = r.owner_id
       LEFT JOIN sys.customer c ON c.id = r.customer_id
      WHERE r.id = $1`,
    [subjectId],
  )
  return record ?? null
}

/** What waits about a plan is a review, which is never for whose plan it is. */
async function findPlanOfWork(reader: Reader, id: string): Promise<RecordOfWork | null> {
  const [plan] = await reader.query<RecordOfWork>(
    'SELECT NULL AS "ownerId", team_id AS "teamId" FROM sales_plan WHERE id = $1',
    [id],
  )
  return plan ?? null
}

/**
 * Contracts stay with who made them, also when they have left: what is still to be done about them is the new owner's
 * of the customer.
 */
export async function giveContractWork(
  tx: Tx,
  { id: customerId, ownerId }: { id: string; ownerId: string | null },
): Promise<void> {
  if (ownerId === null) return
  for (const { id, from } of await findHandedContracts(tx, customerId))
    await giveWork(tx, { type: 'Contract', id }, { from, to: ownerId })
}

function findHandedContracts(reader: Reader, customerId: string): Promise<{ id: string; from: string }[]> {
  return reader.query<{ id: string; from: string }>(
    `SELECT DISTINCT c.id, c.owner_id AS "from" FROM contract c
       JOIN sys.work_item w ON w.subject_type = 'Contract' AND w.subject_id = c.id AND w.closed_at IS NULL
                           AND c.owner_id = ANY(w.leaver_ids)
      WHERE c.customer_id = $1 AND w.customer_id = $1 ORDER BY c.id`,
    [customerId],
  )
}
