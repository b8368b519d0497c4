import { decimal, type Money, money, roundMoney, subtractMoney } from '@sellgraph/kernel'
import { done, type Outcome, park, react, retry } from '@sellgraph/messaging'
import type { Tx } from '@sellgraph/db-kit'
import { amendSoldContract, lockSoldContract, type SoldContract } from '../../commission/store/sold-contract-store.ts'
import { splitAmount } from '../domain/split-fact.ts'
import { recordFact } from '../store/kpi-fact-store.ts'

/**
 * R130: more or less is signed by an amendment, in the shares of the contract, on the day it counts from. Commission is
 * earned on what is collected: with the next payment it settles all that was collected on the contract as it is now.
 */
export const onContractAmended = react('sales-pipeline.ContractAmended.v1', async ({ tx, event }) => {
  const { contractId, changeId, effectiveOn, netTotal, grossTotal, lines } = event.data
  const contract = await lockSoldContract(tx, contractId)
  if (contract === null) return retry(`contract ${contractId} is not here yet`)
  if (netTotal.currency !== contract.currency) return park(`the contract is in ${contract.currency}`)
  const by = subtractMoney(netTotal, money(contract.netTotal, contract.currency))
  await amendSoldContract(tx, contractId, {
    netTotal: netTotal.amount,
    grossTotal: grossTotal.amount,
    lines: lines.map(({ sku, name, productClass, difficulty, netAmount }) => ({
      sku,
      name,
      productClass,
      difficulty,
      netAmount: netAmount.amount,
    })),
  })
  return recordSigned(tx, contract, { by, changeId, on: effectiveOn })
})

/** R130: what a contract that ended early leaves undelivered was not sold after all. */
export const onContractTerminated = react('sales-pipeline.ContractTerminated.v1', async ({ tx, event }) => {
  const { contractId, changeId, terminatedOn, delivered } = event.data
  const contract = await lockSoldContract(tx, contractId)
  if (contract === null) return retry(`contract ${contractId} is not here yet`)
  const undelivered = decimal(contract.grossTotal).minus(delivered?.amount ?? '0')
  const net = decimal(contract.netTotal).times(undelivered).div(contract.grossTotal).negated()
  const by = roundMoney(money(net.toFixed(), contract.currency))
  return recordSigned(tx, contract, { by, changeId: changeId ?? event.id, on: terminatedOn })
})

async function recordSigned(
  tx: Tx,
  { id: contractId, customerId, splits }: SoldContract,
  { by, changeId, on }: { by: Money; changeId: string; on: string },
): Promise<Outcome> {
  if (decimal(by.amount).isZero()) return done()
  const link = { evidence: 'CONTRACT', evidenceId: changeId, contractId, customerId, on } as const
  for (const { employeeId, amount } of splitAmount(by, splits)) {
    await recordFact(tx, { metric: 'SIGNED_AMOUNT', employeeId, amount, ...link })
  }
  return done()
}
