import type { Tx } from '@sellgraph/db-kit'
import { money } from '@sellgraph/kernel'
import { publish } from '@sellgraph/messaging'
import { findSplits } from '../../opportunities/store/deal-record-store.ts'
import type { ChangeOutcome } from '../domain/change-request.ts'
import type { ContractStatus } from '../domain/contract.ts'
import type { ReviewKind } from '../domain/review.ts'
import type { ContractChangeRequestRow } from '../store/change-request-store.ts'
import { findContractLines, findInstalments } from '../store/contract-part-store.ts'
import type { ContractRow } from '../store/contract-store.ts'
import { termsOf } from './terms.ts'

export async function publishContractSubmitted(
  tx: Tx,
  contract: ContractRow,
  submission: { reviews: readonly ReviewKind[]; submittedBy: string },
): Promise<void> {
  await publish(tx, {
    type: 'sales-pipeline.ContractSubmitted.v1',
    aggregateId: contract.id,
    data: {
      ...dealOf(contract),
      ...totalsOf(contract),
      reviews: [...submission.reviews],
      submittedBy: submission.submittedBy,
      submittedAt: tx.now.toISOString(),
    },
  })
}

export async function publishContractApproved(tx: Tx, contract: ContractRow): Promise<void> {
  await publish(tx, {
    type: 'sales-pipeline.ContractApproved.v1',
    aggregateId: contract.id,
    data: { ...dealOf(contract), ...totalsOf(contract), approvedAt: tx.now.toISOString() },
  })
}

export async function publishContractReturned(
  tx: Tx,
  contract: ContractRow,
  { kind, reason }: { kind: ReviewKind; reason: string },
): Promise<void> {
  await publish(tx, {
    type: 'sales-pipeline.ContractReturned.v1',
    aggregateId: contract.id,
    data: { ...dealOf(contract), review: kind, reason, returnedAt: tx.now.toISOString() },
  })
}

/** What the customer asked, without who asked and in which words. */
export async function publishContractChangeRequested(
  tx: Tx,
  contract: ContractRow,
  request: Pick<ContractChangeRequestRow, 'id' | 'clause' | 'term' | 'consults' | 'requestedOn'>,
): Promise<void> {
  const { id, clause, term, consults, requestedOn } = request
  await publish(tx, {
    type: 'sales-pipeline.ContractChangeRequested.v1',
    aggregateId: contract.id,
    data: { ...dealOf(contract), changeRequestId: id, clause, term, consults: [...consults], requestedOn },
  })
}

export async function publishContractChangeRequestSettled(
  tx: Tx,
  contract: ContractRow,
  { id, outcome }: { id: string; outcome: ChangeOutcome },
): Promise<void> {
  const settledAt = tx.now.toISOString()
  await publish(tx, {
    type: 'sales-pipeline.ContractChangeRequestSettled.v1',
    aggregateId: contract.id,
    data: { ...dealOf(contract), changeRequestId: id, outcome, status: contract.status, settledAt },
  })
}

export async function publishContractAbandoned(
  tx: Tx,
  contract: ContractRow,
  fromStatus: ContractStatus,
): Promise<void> {
  if (contract.abandonReason === null) throw new Error('a contract that was given up has a reason')
  await publish(tx, {
    type: 'sales-pipeline.ContractAbandoned.v1',
    aggregateId: contract.id,
    data: { ...dealOf(contract), fromStatus, reason: contract.abandonReason, abandonedAt: tx.now.toISOString() },
  })
}

/** All that delivery, receivable and commission start from: nobody has to come back and ask. */
export async function publishContractEffective(tx: Tx, contract: ContractRow): Promise<void> {
  const { effectiveOn, effectiveAt } = contract
  if (effectiveOn === null || effectiveAt === null) throw new Error('a contract in force has a day and a moment')
  await publish(tx, {
    type: 'sales-pipeline.ContractEffective.v1',
    aggregateId: contract.id,
    data: {
      ...dealOf(contract),
      ...totalsOf(contract),
      ...termsOf(contract, {
        lines: await findContractLines(tx, [contract.id]),
        instalments: await findInstalments(tx, [contract.id]),
        splits: await findSplits(tx, [contract.opportunityId]),
      }),
      effectiveOn,
      firstContract: contract.firstContract,
      effectiveAt: effectiveAt.toISOString(),
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

function totalsOf({ currency, netTotal, taxTotal, grossTotal }: ContractRow) {
  return {
    currency,
    netTotal: money(netTotal, currency),
    taxTotal: money(taxTotal, currency),
    grossTotal: money(grossTotal, currency),
  }
}
