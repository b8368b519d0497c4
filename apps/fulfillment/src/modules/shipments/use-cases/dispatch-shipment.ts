import { DEFAULT_ZONE, localDate } from '@sellgraph/calendar'
import { newVersion, nextDocumentNumber, violatedConstraint } from '@sellgraph/db-kit'
import { conflict, decimal, decimalText, invalid, newId, ok, type Result } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { shippable } from '../../orders/domain/quantities.ts'
import { changeLines } from '../../orders/store/change-lines.ts'
import { lockOrder, type OrderLineRow } from '../../orders/store/order-store.ts'
import { shipmentAccess } from '../access.ts'
import { publishShipmentDispatched } from '../events/publish.ts'
import { insertShipment, type ShipmentRow, transportModes } from '../store/shipment-store.ts'

const sentLine = z.object({
  orderLineId: input.id(),
  quantity: input.decimal({ moreThan: '0', places: 6 }),
  serials: z
    .array(input.text(100))
    .nullish()
    .transform((serials) => serials ?? []),
})
type SentLine = z.output<typeof sentLine>

/** In all lines together: the event of the delivery names every piece, and has to fit into one message. */
const MAX_SERIALS = 1000

/** R093–R095: sends goods that have passed inspection, with the carrier's tracking number. */
export const dispatchShipment = defineCommand({
  name: 'dispatchShipment',
  input: z.object({
    orderId: input.id(),
    version: input.version(),
    carrier: input.text(100),
    mode: z.enum(transportModes),
    trackingNo: input.text(100),
    lines: z
      .array(sentLine)
      .min(1, 'send at least one line')
      .max(500, 'send at most 500 lines')
      .refine(
        (lines) => lines.reduce((sum, { serials }) => sum + serials.length, 0) <= MAX_SERIALS,
        `name at most ${String(MAX_SERIALS)} serial numbers; send the others as another shipment`,
      ),
  }),
  authorize: (principal) => shipmentAccess.permit(principal, 'dispatch'),
  async handle({ tx, scope, now }, { orderId, version, lines: sent, ...transport }) {
    const locked = await lockOrder(tx, scope, orderId, version)
    if (!locked.ok) return locked
    const { order, lines } = locked.value
    const checked = checkLines(lines, sent)
    if (!checked.ok) return checked
    const shipped = new Map(sent.map((line) => [line.orderLineId, line.quantity]))
    const changed = await changeLines(
      tx,
      { order, version },
      lines.map((line) => ({
        ...line,
        shipped: decimalText(decimal(line.shipped).plus(decimal(shipped.get(line.id) ?? '0'))),
      })),
    )
    if (!changed.ok) return changed

    const shipment: ShipmentRow = {
      id: newId(),
      ...newVersion(now),
      ...transport,
      number: await nextDocumentNumber(tx, 'SH', localDate(now, DEFAULT_ZONE)),
      status: 'DISPATCHED',
      orderId,
      contractId: order.contractId,
      customerId: order.customerId,
      ownerId: order.ownerId,
      teamId: order.teamId,
      dispatchedAt: now,
      signedBy: null,
      signedAt: null,
      packageIntact: null,
      quantityCorrect: null,
      receiptNote: null,
    }
    try {
      await insertShipment(
        tx,
        shipment,
        sent.map((line) => ({ ...line, shipmentId: shipment.id })),
      )
    } catch (error) {
      if (violatedConstraint(error) !== 'shipment_tracking_no') throw error
      return conflict('TRACKING_NO_TAKEN', `${transport.carrier} ${transport.trackingNo} belongs to another shipment.`)
    }
    await publishShipmentDispatched(tx, {
      shipment,
      order: changed.value,
      lines: checked.value.map(({ line, sent: one }) => ({ line, sent: { ...one, shipmentId: shipment.id } })),
    })
    return ok({ shipmentId: shipment.id })
  },
})

/** Each line beside the order line it ships, or the first that cannot be shipped like this. */
function checkLines(
  lines: readonly OrderLineRow[],
  sent: readonly SentLine[],
): Result<{ line: OrderLineRow; sent: SentLine }[]> {
  const matched: { line: OrderLineRow; sent: SentLine }[] = []
  for (const [index, one] of sent.entries()) {
    const path = `lines.${String(index)}`
    const line = lines.find((candidate) => candidate.id === one.orderLineId)
    if (line === undefined) return invalid(`${path}.orderLineId`, 'is no line of this order')
    if (matched.some((other) => other.line === line)) return invalid(`${path}.orderLineId`, 'is given twice')
    const most = shippable(line)
    if (decimal(one.quantity).gt(most)) {
      return invalid(
        `${path}.quantity`,
        `${decimalText(most)} ${line.unit} of ${line.sku} can be shipped, not ${one.quantity}`,
      )
    }
    if (one.serials.length > 0 && !decimal(one.quantity).eq(String(one.serials.length))) {
      return invalid(
        `${path}.serials`,
        `${String(one.serials.length)} serial numbers for a quantity of ${one.quantity}`,
      )
    }
    if (new Set(one.serials).size < one.serials.length) return invalid(`${path}.serials`, 'has a serial number twice')
    matched.push({ line, sent: one })
  }
  return ok(matched)
}
