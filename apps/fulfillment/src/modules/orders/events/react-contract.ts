import { DEFAULT_ZONE, localDate } from '@sellgraph/calendar'
import { presentOwner } from '@sellgraph/customers'
import { newVersion, nextDocumentNumber, type Tx } from '@sellgraph/db-kit'
import { systemPrincipal } from '@sellgraph/identity'
import { newId } from '@sellgraph/kernel'
import { done, type EventMap, park, react, retry, skip } from '@sellgraph/messaging'
import { orderAccess } from '../access.ts'
import { orderMachine } from '../domain/order-states.ts'
import { findOrders, insertOrder, lockOrder, type OrderLineRow, type SalesOrderRow } from '../store/order-store.ts'
import { cancelOpen } from '../use-cases/cancel-order.ts'

type Contract = EventMap['sales-pipeline.ContractEffective.v1']

const scope = orderAccess.scope(systemPrincipal('fulfillment'), 'read')

/** R077, R083, R084: an effective contract becomes an order at once, numbered, with the contract's lines. */
export const onContractEffective = react('sales-pipeline.ContractEffective.v1', async ({ tx, event }) => {
  const contract = event.data
  const [existing] = await findOrders(tx, scope, 'contractId', [contract.contractId])
  if (existing !== undefined) return skip(`contract ${contract.number} has order ${existing.number}`)
  const order = await orderOf(tx, contract)
  const lines = contract.lines.map((line, index): OrderLineRow => ({
    id: newId(),
    orderId: order.id,
    position: index + 1,
    contractLineId: line.lineId,
    productId: line.productId,
    sku: line.sku,
    name: line.name,
    unit: line.unit,
    warrantyMonths: line.warrantyMonths,
    grossAmount: line.grossAmount.amount,
    currency: line.grossAmount.currency,
    firstPromisedOn: line.promisedOn ?? null,
    currentPromiseOn: line.promisedOn ?? null,
    ordered: line.quantity,
    ready: '0',
    passed: '0',
    shipped: '0',
    delivered: '0',
    cancelled: '0',
  }))
  await insertOrder(tx, order, lines)
  return done()
})

/** A terminated contract stops what has not been shipped. */
export const onContractTerminated = react('sales-pipeline.ContractTerminated.v1', async ({ tx, event }) => {
  const { contractId, reason } = event.data
  const [found] = await findOrders(tx, scope, 'contractId', [contractId])
  if (found === undefined) return retry('the order of the contract is not here yet')
  const locked = await lockOrder(tx, scope, found.id)
  if (!locked.ok) return retry('the order of the contract is not here yet')
  const { order } = locked.value
  if (!orderMachine.can(order.status, 'cancel')) return skip(`order ${order.number} is ${order.status}`)
  const cancelled = await cancelOpen(tx, locked.value, order.version, `Contract terminated: ${reason}`)
  return cancelled.ok ? done() : park(cancelled.error.message)
})

async function orderOf(tx: Tx, contract: Contract): Promise<SalesOrderRow> {
  return {
    id: newId(),
    ...newVersion(tx.now),
    number: await nextDocumentNumber(tx, 'SO', localDate(tx.now, DEFAULT_ZONE)),
    status: orderMachine.initial,
    contractId: contract.contractId,
    contractNumber: contract.number,
    customerId: contract.customerId,
    customerName: contract.customerName,
    ...(await presentOwner(tx, contract.customerId, contract)),
    currency: contract.currency,
    grossAmount: contract.grossTotal.amount,
    confirmedBy: null,
    confirmedAt: null,
    holdReason: null,
    cancelReason: null,
    creditReservationId: null,
  }
}
