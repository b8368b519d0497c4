import { decimal, decimalText, invalid, ok, wrongState } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { changeLines } from '../../orders/store/change-lines.ts'
import { lockOrder } from '../../orders/store/order-store.ts'
import { shipmentAccess } from '../access.ts'
import { publishDeliverySigned } from '../events/publish.ts'
import { findShipment, findShipmentLines, updateShipment } from '../store/shipment-store.ts'

/** R097–R100: the customer signs, and the state of package and quantity is kept. */
export const signDelivery = defineCommand({
  name: 'signDelivery',
  input: z.object({
    shipmentId: input.id(),
    version: input.version(),
    signedBy: input.text(100),
    signedAt: input.dateTime().nullish(),
    packageIntact: z.boolean(),
    quantityCorrect: z.boolean(),
    receiptNote: input.optionalText(1000),
  }),
  authorize: (principal) => shipmentAccess.permit(principal, 'sign'),
  async handle({ tx, scope, now }, { shipmentId, version, signedAt: given, ...receipt }) {
    const found = await findShipment(tx, scope, shipmentId)
    if (!found.ok) return found
    const locked = await lockOrder(tx, scope, found.value.orderId)
    if (!locked.ok) return locked
    const { order, lines } = locked.value
    if (found.value.status !== 'DISPATCHED') return wrongState('shipment', found.value.status, ['DISPATCHED'])
    if ((!receipt.packageIntact || !receipt.quantityCorrect) && receipt.receiptNote === null) {
      return invalid('receiptNote', 'say what was wrong with package or quantity')
    }
    const signedAt = given ?? now
    if (signedAt > now) return invalid('signedAt', 'lies in the future')
    if (signedAt < found.value.dispatchedAt) return invalid('signedAt', 'lies before the shipment was sent')

    const signed = await updateShipment(tx, { id: shipmentId, version }, { ...receipt, status: 'SIGNED', signedAt })
    if (!signed.ok) return signed
    const sent = new Map((await findShipmentLines(tx, [shipmentId])).map((line) => [line.orderLineId, line]))
    const delivered = lines.map((line) => ({
      ...line,
      delivered: decimalText(decimal(line.delivered).plus(decimal(sent.get(line.id)?.quantity ?? '0'))),
    }))
    const changed = await changeLines(tx, { order, version: order.version }, delivered)
    if (!changed.ok) return changed
    const before = lines.flatMap((line) => {
      const one = sent.get(line.id)
      return one === undefined ? [] : [{ line, sent: one }]
    })
    await publishDeliverySigned(
      tx,
      { shipment: signed.value, order, lines: before },
      changed.value.status === 'DELIVERED',
    )
    return ok({ shipmentId })
  },
})
