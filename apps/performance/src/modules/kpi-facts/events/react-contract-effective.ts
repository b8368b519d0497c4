import { money } from '@sellgraph/kernel'
import { done, react, retry } from '@sellgraph/messaging'
import { findSoldContract } from '../../commission/store/sold-contract-store.ts'
import { findEmployeeRow } from '../../organisation/store/employee-store.ts'
import { splitAmount } from '../domain/split-fact.ts'
import { recordFact } from '../store/kpi-fact-store.ts'

/** R130, R133: what was signed, by whom in which share, and whose new customer it is. */
export const onContractEffective = react('sales-pipeline.ContractEffective.v1', async ({ tx, event }) => {
  const { contractId, customerId, effectiveOn, netTotal, firstContract, ownerId } = event.data
  const contract = await findSoldContract(tx, contractId)
  if (contract === null) return retry(`contract ${contractId} is not here yet`)
  const link = { evidence: 'CONTRACT', evidenceId: contractId, contractId, customerId, on: effectiveOn } as const
  for (const { employeeId, amount } of splitAmount(money(netTotal.amount, netTotal.currency), contract.splits)) {
    await recordFact(tx, { metric: 'SIGNED_AMOUNT', employeeId, amount, ...link })
  }
  if (firstContract && ownerId !== null && (await findEmployeeRow(tx, ownerId)) !== null) {
    await recordFact(tx, { metric: 'NEW_CUSTOMERS', employeeId: ownerId, value: '1', ...link })
  }
  return done()
})
