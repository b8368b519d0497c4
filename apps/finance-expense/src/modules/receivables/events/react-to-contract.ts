import { presentOwner } from '@sellgraph/customers'
import { newVersion } from '@sellgraph/db-kit'
import { newId } from '@sellgraph/kernel'
import { done, park, react, skip } from '@sellgraph/messaging'
import { instalmentStatus, planInstalments, receivableStatus } from '../domain/receivable.ts'
import { insertInstalments, type InstalmentRow } from '../store/instalment-store.ts'
import { insertReceivable, receivableExists, type ReceivableRow } from '../store/receivable-store.ts'
import { publishReceivableCreated } from './publish.ts'

/** R182, R188: what a contract in force makes its customer owe, in the instalments that were agreed. */
export const onContractEffective = react('sales-pipeline.ContractEffective.v1', async ({ tx, event, now }) => {
  const contract = event.data
  if (await receivableExists(tx, contract.contractId)) return skip('the contract has its receivable')
  const plan = planInstalments(contract.grossTotal, contract.effectiveOn, contract.instalments)
  if (!plan.ok) return park(plan.error.message)

  const owner = await presentOwner(tx, contract.customerId, contract)
  const { currency, amount } = contract.grossTotal
  const receivable: ReceivableRow = {
    id: newId(),
    ...newVersion(now),
    contractId: contract.contractId,
    contractNumber: contract.number,
    customerId: contract.customerId,
    customerName: contract.customerName,
    ...owner,
    currency,
    netAmount: contract.netTotal.amount,
    amount,
    delivered: '0',
    collected: '0',
    status: receivableStatus({ amount, collected: '0' }),
    effectiveOn: contract.effectiveOn,
    endedOn: null,
  }
  const instalments = plan.value.map((instalment): InstalmentRow => ({
    ...instalment,
    id: newId(),
    ...newVersion(now),
    receivableId: receivable.id,
    contractId: contract.contractId,
    customerId: contract.customerId,
    ...owner,
    currency,
    collected: '0',
    status: instalmentStatus({ ...instalment, collected: '0' }),
  }))
  await insertReceivable(tx, receivable)
  await insertInstalments(tx, instalments)
  await publishReceivableCreated(tx, receivable, instalments)
  return done()
})
