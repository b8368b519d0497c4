import { findById, type Tx } from '@sellgraph/db-kit'
import { publish } from '@sellgraph/messaging'
import type { WorkItem } from '@sellgraph/work'
import { ContractEntity } from '../../contracts/store/contract-store.ts'
import { findReceipts } from '../store/receipt-store.ts'
import { receiptKey } from '../use-cases/receipt-work.ts'

/** R077: a department has not confirmed its copy in time; the directors hear of it by the work item itself. */
export async function publishDistributionOverdue(tx: Tx, { key, subjectId }: WorkItem): Promise<void> {
  const contract = await findById(tx, ContractEntity, subjectId)
  const receipt = (await findReceipts(tx, [subjectId])).find((one) => receiptKey(one) === key)
  if (contract === null || receipt === undefined) throw new Error(`the wait ${key} is of no contract`)
  const { id: contractId, number, customerId, ownerId, teamId } = contract
  await publish(tx, {
    type: 'sales-pipeline.ContractDistributionOverdue.v1',
    aggregateId: contractId,
    data: {
      contractId,
      number,
      customerId,
      ownerId,
      teamId,
      contractVersion: receipt.contractVersion,
      department: receipt.department,
      sentAt: receipt.createdAt.toISOString(),
      dueAt: receipt.dueAt.toISOString(),
      overdueAt: tx.now.toISOString(),
    },
  })
}
