import type { Tx } from '@sellgraph/db-kit'
import { money } from '@sellgraph/kernel'
import { publish } from '@sellgraph/messaging'
import { findReceivables } from '../../contract-execution/store/execution-store.ts'
import { termsOf } from '../../contracts/events/terms.ts'
import { findContractLines, findInstalments } from '../../contracts/store/contract-part-store.ts'
import type { ContractRow } from '../../contracts/store/contract-store.ts'
import { findSplits } from '../../opportunities/store/deal-record-store.ts'
import type { ContractChangeRow } from '../store/change-store.ts'

/** All that the contract says now, and what of it is new: delivery, receivable and commission follow it. */
export async function publishContractAmended(
  tx: Tx,
  contract: ContractRow,
  change: ContractChangeRow,
  effectiveOn: string,
): Promise<void> {
  const { currency } = contract
  await publish(tx, {
    type: 'sales-pipeline.ContractAmended.v1',
    aggregateId: contract.id,
    data: {
      ...dealOf(contract),
      contractVersion: contract.contractVersion,
      effectiveOn,
      reason: change.reason,
      changeId: change.id,
      requestedBy: change.requestedBy,
      currency,
      netTotal: money(contract.netTotal, currency),
      taxTotal: money(contract.taxTotal, currency),
      grossTotal: money(contract.grossTotal, currency),
      ...termsOf(contract, {
        lines: await findContractLines(tx, [contract.id]),
        instalments: await findInstalments(tx, [contract.id]),
        splits: await findSplits(tx, [contract.opportunityId]),
      }),
      changes: change.changes ?? [],
      amendedAt: tx.now.toISOString(),
    },
  })
}

export async function publishContractTerminated(
  tx: Tx,
  contract: ContractRow,
  change: ContractChangeRow,
): Promise<void> {
  const { endsOn, settlement, compensation } = change
  if (endsOn === null) throw new Error('a termination has a last day')
  const [receivable] = await findReceivables(tx, [contract.id])
  await publish(tx, {
    type: 'sales-pipeline.ContractTerminated.v1',
    aggregateId: contract.id,
    data: {
      ...dealOf(contract),
      reason: change.reason,
      terminatedOn: endsOn,
      terminatedBy: change.proposedBy,
      changeId: change.id,
      requestedBy: change.requestedBy,
      settlement,
      delivered: receivable === undefined ? null : money(receivable.delivered, receivable.currency),
      compensation: compensation === null ? null : money(compensation, contract.currency),
      contractVersion: contract.contractVersion,
      terminatedAt: tx.now.toISOString(),
    },
  })
}

function dealOf(contract: ContractRow) {
  return {
    contractId: contract.id,
    number: contract.number,
    customerId: contract.customerId,
    ownerId: contract.ownerId,
    teamId: contract.teamId,
    customerName: contract.customerName,
    opportunityId: contract.opportunityId,
    quoteId: contract.quoteId,
  }
}
