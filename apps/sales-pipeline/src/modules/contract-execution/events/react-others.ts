import { everyRow } from '@sellgraph/identity'
import { done, park, reactState, skip } from '@sellgraph/messaging'
import { lockContract } from '../../contracts/store/contract-store.ts'
import { putOrder, putReceivable } from '../store/execution-store.ts'
import { completeIfFulfilled } from '../use-cases/complete-contract.ts'

/** How far the order of a contract is. The contract is held first, so that the last of two facts sees the other. */
export const onOrderState = reactState('state.fulfillment.order.v1', async ({ tx, id, version, row }) => {
  if (row === null) return skip('orders are not deleted')
  const locked = await lockContract(tx, everyRow, row.contractId)
  if (!locked.ok) return park(`there is no contract ${row.contractId}`)
  await putOrder(tx, {
    id,
    version,
    contractId: row.contractId,
    number: row.number,
    status: row.status,
    currency: row.amount.currency,
    amount: row.amount.amount,
    lines: row.lines.map((line) => ({
      contractLineId: line.contractLineId,
      ordered: line.orderedQuantity,
      shipped: line.shippedQuantity,
      delivered: line.deliveredQuantity,
      cancelled: line.cancelledQuantity,
    })),
  })
  await completeIfFulfilled(tx, locked.value.contract)
  return done()
})

/** How much of what a contract brings is collected. */
export const onReceivableState = reactState('state.finance-expense.receivable.v1', async ({ tx, id, version, row }) => {
  if (row === null) return skip('receivables are not deleted')
  const locked = await lockContract(tx, everyRow, row.contractId)
  if (!locked.ok) return park(`there is no contract ${row.contractId}`)
  await putReceivable(tx, {
    id,
    version,
    contractId: row.contractId,
    currency: row.amount.currency,
    amount: row.amount.amount,
    // Rows told before deliveries were.
    delivered: row.delivered?.amount ?? '0',
    collected: row.collected.amount,
    status: row.status,
  })
  await completeIfFulfilled(tx, locked.value.contract)
  return done()
})
