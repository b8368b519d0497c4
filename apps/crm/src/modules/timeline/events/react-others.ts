import type { Money } from '@sellgraph/kernel'
import { done, type EventMap, type EventType, park, react, type Reaction } from '@sellgraph/messaging'
import { customerExists } from '../../customers/store/customer-store.ts'
import { addToTimeline, type TimelineEntryRow } from '../store/timeline-store.ts'

type Told = Pick<TimelineEntryRow, 'kind' | 'summary' | 'subjectId'> & { at: string }

/** R014: what other services do with a customer shows in the customer's file. */
export const timelineReactions: readonly Reaction[] = [
  tells('sales-pipeline.QuoteApproved.v1', (quote) => ({
    kind: 'QUOTE_APPROVED',
    summary: `Quote ${quote.number} version ${String(quote.quoteVersion)} approved: ${text(quote.grossTotal)}`,
    subjectId: quote.quoteId,
    at: quote.approvedAt,
  })),
  tells('sales-pipeline.ContractEffective.v1', (contract, time) => ({
    kind: 'CONTRACT_EFFECTIVE',
    summary: `Contract ${contract.number} effective: ${text(contract.grossTotal)}`,
    subjectId: contract.contractId,
    at: contract.effectiveAt ?? time,
  })),
  tells('fulfillment.OrderApproved.v1', (order) => ({
    kind: 'ORDER_APPROVED',
    summary: `Order ${order.number} approved: ${text(order.amount)}`,
    subjectId: order.orderId,
    at: order.approvedAt,
  })),
  tells('fulfillment.ShipmentDispatched.v1', (shipment) => ({
    kind: 'SHIPMENT_DISPATCHED',
    summary: `Shipment ${shipment.shipmentNumber} of order ${shipment.orderNumber} left with ${shipment.carrier}, tracking number ${shipment.trackingNo}`,
    subjectId: shipment.shipmentId,
    at: shipment.dispatchedAt,
  })),
  tells('fulfillment.DeliverySigned.v1', (shipment) => ({
    kind: 'DELIVERY_SIGNED',
    summary: `Shipment ${shipment.shipmentNumber} of order ${shipment.orderNumber} signed for`,
    subjectId: shipment.shipmentId,
    at: shipment.signedAt,
  })),
  tells('after-sales.ReturnVisitDone.v1', (visit) => ({
    kind: 'RETURN_VISIT_DONE',
    summary: `Return visit done, satisfaction ${String(visit.score)} of 5`,
    subjectId: visit.visitId,
    at: visit.doneAt,
  })),
]

/** A reaction that writes one entry for the customer of the event. */
function tells<T extends EventOfCustomer>(type: T, told: (data: EventMap[T], time: string) => Told): Reaction {
  return react(type, async ({ tx, event }) => {
    const { customerId } = event.data
    // Customers begin here: one that is unknown here will not come.
    if (!(await customerExists(tx, customerId))) return park(`there is no customer ${customerId}`)
    const { at, ...entry } = told(event.data, event.time.toISOString())
    await addToTimeline(tx, { ...entry, customerId, occurredAt: new Date(at), source: `event:${event.id}` })
    return done()
  })
}

type EventOfCustomer = { [T in EventType]: EventMap[T] extends { customerId: string } ? T : never }[EventType]

function text({ amount, currency }: Money): string {
  return `${amount} ${currency}`
}
