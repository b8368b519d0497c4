import type { Tx } from '@sellgraph/db-kit'
import { decimalText, money } from '@sellgraph/kernel'
import { publish, publishState } from '@sellgraph/messaging'
import { findSplits } from '../../opportunities/store/deal-record-store.ts'
import type { ReviewKind } from '../domain/contract.ts'
import { findContractLines, findInstalments } from '../store/contract-part-store.ts'
import type { ContractRow } from '../store/contract-store.ts'

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
  await publishContractState(tx, contract)
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
      ...(await termsOf(tx, contract)),
      effectiveOn,
      firstContract: contract.firstContract,
      effectiveAt: effectiveAt.toISOString(),
    },
  })
  await publishContractState(tx, contract)
}

export async function publishContractState(tx: Tx, contract: ContractRow): Promise<void> {
  const { contractId: id, ...deal } = dealOf(contract)
  await publishState(tx, {
    type: 'state.sales-pipeline.contract.v1',
    id,
    version: contract.version,
    data: {
      id,
      ...deal,
      ...totalsOf(contract),
      ...(await termsOf(tx, contract)),
      status: contract.status,
      effectiveOn: contract.effectiveOn,
      terminatedOn: null,
      firstContract: contract.firstContract,
      createdAt: contract.createdAt.toISOString(),
      version: contract.version,
      updatedAt: contract.updatedAt.toISOString(),
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

async function termsOf(tx: Tx, { id, opportunityId, currency }: ContractRow) {
  const inCurrency = (amount: string) => money(amount, currency)
  const lines = await findContractLines(tx, [id])
  const instalments = await findInstalments(tx, [id])
  const splits = await findSplits(tx, [opportunityId])
  return {
    lines: lines.map((line) => ({
      lineId: line.id,
      productId: line.productId,
      sku: line.sku,
      name: line.name,
      productClass: line.productClass,
      difficulty: decimalText(line.difficulty),
      quantity: decimalText(line.quantity),
      unit: line.unit,
      netAmount: inCurrency(line.netAmount),
      taxAmount: inCurrency(line.taxAmount),
      grossAmount: inCurrency(line.grossAmount),
      promisedOn: line.promisedOn,
      warrantyMonths: line.warrantyMonths,
    })),
    instalments: instalments.map(({ seq, trigger, percent, amount, daysAfter }) => ({
      seq,
      trigger,
      percent: decimalText(percent),
      amount: inCurrency(amount),
      daysAfter,
    })),
    splits: splits.map(({ employeeId, role, percent }) => ({ employeeId, role, percent: decimalText(percent) })),
  }
}
