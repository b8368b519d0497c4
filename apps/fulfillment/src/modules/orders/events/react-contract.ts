import { DEFAULT_ZONE, localDate } from '@sellgraph/calendar'
import { presentOwner } from '@sellgraph/customers'
import { newVersion, nextDocumentNumber, type Tx } from '@sellgraph/db-kit'
import { systemPrincipal } from '@sellgraph/identity'
import { decimalText, newId, sumMoney, unwrap } from '@sellgraph/kernel'
import { done, type EventMap, park, react, retry, skip } from '@sellgraph/messaging'
import { orderAccess } from '../access.ts'
import { followAmendment } from '../domain/follow-amendment.ts'
import { orderMachine } from '../domain/order-states.ts'
import { open } from '../domain/quantities.ts'
import {
  findOrders,
  insertOrder,
  type LockedOrder,
  lockOrder,
  type OrderLineRow,
  type SalesOrderRow,
  updatePromise,
} from '../store/order-store.ts'
import { cancelOpen } from '../use-cases/cancel-order.ts'
import { callOff } from '../use-cases/follow-amendment.ts'

/** What an order is made of, as both events tell it. */
type Agreed = Pick<
  EventMap['sales-pipeline.ContractEffective.v1'],
  'contractId' | 'number' | 'customerId' | 'customerName' | 'ownerId' | 'teamId' | 'currency' | 'grossTotal' | 'lines'
>

const scope = orderAccess.scope(systemPrincipal('fulfillment'), 'read')

/** R077, R083, R084: an effective contract becomes an order at once, numbered, with the contract's lines. */
export const onContractEffective = react('sales-pipeline.ContractEffective.v1', async ({ tx, event }) => {
  const contract = event.data
  const [existing] = await findOrders(tx, scope, 'contractId', [contract.contractId])
  if (existing !== undefined) return skip(`contract ${contract.number} has order ${existing.number}`)
  await placeOrder(tx, contract, 1)
  return done()
})

/**
 * R077, R083: an amended contract calls off what is too much of its orders, and orders besides what it adds. What is
 * shipped is delivered.
 */
export const onContractAmended = react('sales-pipeline.ContractAmended.v1', async ({ tx, event }) => {
  const contract = event.data
  const orders = await lockOrdersOf(tx, contract.contractId)
  if (orders.length === 0) return retry('the order of the contract is not here yet')
  const ordered = orders.flatMap(({ lines }) => lines)
  const { less, more } = followAmendment(ordered, contract.lines)
  const promises = new Map(contract.lines.map(({ lineId, promisedOn }) => [lineId, promisedOn]))
  for (const locked of orders) {
    const { order, lines } = locked
    for (const line of lines) {
      const promisedOn = promises.get(line.contractLineId)
      if (promisedOn == null || promisedOn === line.currentPromiseOn || open(line).isZero()) continue
      await updatePromise(tx, line.id, promisedOn)
    }
    if (!lines.some(({ id }) => less.has(id))) continue
    const changed = await callOff(tx, locked, less, `Contract amended: ${contract.reason}`)
    if (!changed.ok) return park(`order ${order.number}: ${changed.error.message}`)
  }
  if (more.length > 0) {
    const added = more.flatMap(({ lineId, quantity, amount }) => {
      const line = contract.lines.find((one) => one.lineId === lineId)
      return line === undefined ? [] : [{ ...line, quantity: decimalText(quantity), grossAmount: amount }]
    })
    const grossTotal = sumMoney(
      more.map(({ amount }) => amount),
      contract.currency,
    )
    await placeOrder(tx, { ...contract, grossTotal, lines: added }, contract.contractVersion)
  }
  return done()
})

/** A terminated contract stops what has not been shipped. */
export const onContractTerminated = react('sales-pipeline.ContractTerminated.v1', async ({ tx, event }) => {
  const { contractId, reason } = event.data
  const orders = await lockOrdersOf(tx, contractId)
  if (orders.length === 0) return retry('the order of the contract is not here yet')
  const stoppable = orders.filter(({ order }) => orderMachine.can(order.status, 'cancel'))
  if (stoppable.length === 0) return skip('nothing of the contract is to be delivered any more')
  for (const locked of stoppable) {
    const cancelled = await cancelOpen(tx, locked, locked.order.version, `Contract terminated: ${reason}`)
    if (!cancelled.ok) return park(cancelled.error.message)
  }
  return done()
})

/** The orders of a contract, held in the order of their ids; the latest first. */
async function lockOrdersOf(tx: Tx, contractId: string): Promise<LockedOrder[]> {
  const found = await findOrders(tx, scope, 'contractId', [contractId])
  const locked: LockedOrder[] = []
  for (const { id } of found.sort((a, b) => (a.id < b.id ? -1 : 1))) locked.push(unwrap(await lockOrder(tx, scope, id)))
  return locked.sort((a, b) => b.order.contractVersion - a.order.contractVersion)
}

async function placeOrder(tx: Tx, contract: Agreed, contractVersion: number): Promise<void> {
  const order = await orderOf(tx, contract, contractVersion)
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
}

async function orderOf(tx: Tx, contract: Agreed, contractVersion: number): Promise<SalesOrderRow> {
  return {
    id: newId(),
    ...newVersion(tx.now),
    number: await nextDocumentNumber(tx, 'SO', localDate(tx.now, DEFAULT_ZONE)),
    status: orderMachine.initial,
    contractId: contract.contractId,
    contractNumber: contract.number,
    contractVersion,
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
