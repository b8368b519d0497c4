import { presentOwner } from '@sellgraph/customers'
import { chineseOfficeCalendar } from '@sellgraph/calendar'
import { done, react, skip } from '@sellgraph/messaging'
import { policyAt } from '@sellgraph/policies'
import { dueAfterDelivery } from '../domain/return-visit.ts'
import { shipmentHasVisit } from '../store/return-visit-store.ts'
import { planVisit } from '../use-cases/plan-visit.ts'

/** R108: every delivery is followed by a visit, P06 days later as P06 was when it was signed for. */
export const planVisitAfterDelivery = react('fulfillment.DeliverySigned.v1', async ({ tx, event }) => {
  const { orderId, contractId, shipmentId, customerId, customerName, ...delivery } = event.data
  if (await shipmentHasVisit(tx, shipmentId)) return skip('the visit after this delivery is planned')
  const signedAt = new Date(delivery.signedAt)
  const policy = await policyAt(tx, 'P06', signedAt)
  const owner = await presentOwner(tx, customerId, delivery)
  await planVisit(
    tx,
    {
      kind: 'DELIVERY',
      orderId,
      contractId,
      shipmentId,
      customerId,
      customerName,
      ...owner,
      policyVersion: policy.version,
    },
    dueAfterDelivery(chineseOfficeCalendar(), signedAt, policy.value.days),
  )
  return done()
})
