import { newVersion } from '@sellgraph/db-kit'
import { decimal, decimalText, invalid, newId, ok } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { changeLines } from '../../orders/store/change-lines.ts'
import { lockOrder } from '../../orders/store/order-store.ts'
import { inspectionAccess } from '../access.ts'
import { publishInspectionFailed } from '../events/publish.ts'
import { insertInspection, type InspectionRow } from '../store/inspection-store.ts'

/** R092: goods are inspected before they leave. A failed quantity stays ready, to be reworked and inspected again. */
export const recordInspection = defineCommand({
  name: 'recordInspection',
  input: z.object({
    orderId: input.id(),
    version: input.version(),
    orderLineId: input.id(),
    quantity: input.decimal({ moreThan: '0', places: 6 }),
    outcome: z.enum(['PASSED', 'FAILED']),
    reason: input.optionalText(500),
  }),
  authorize: (principal) => inspectionAccess.permit(principal, 'record'),
  async handle({ tx, scope, principal }, { orderId, version, ...found }) {
    if (found.outcome === 'FAILED' && found.reason === null) return invalid('reason', 'say what was wrong')
    const locked = await lockOrder(tx, scope, orderId, version)
    if (!locked.ok) return locked
    const { order, lines } = locked.value
    const line = lines.find((candidate) => candidate.id === found.orderLineId)
    if (line === undefined) return invalid('orderLineId', 'is no line of this order')
    const waiting = decimal(line.ready).minus(decimal(line.passed))
    if (decimal(found.quantity).gt(waiting)) {
      return invalid(
        'quantity',
        `${decimalText(waiting)} ${line.unit} of ${line.sku} wait for inspection, not ${found.quantity}`,
      )
    }
    const passed =
      found.outcome === 'PASSED' ? decimalText(decimal(line.passed).plus(decimal(found.quantity))) : line.passed
    const inspection: InspectionRow = {
      id: newId(),
      ...newVersion(tx.now),
      ...found,
      orderId,
      inspectorId: principal.employeeId,
    }
    const changed = await changeLines(
      tx,
      { order, version },
      lines.map((other) => (other === line ? { ...line, passed } : other)),
    )
    if (!changed.ok) return changed
    await insertInspection(tx, inspection)
    if (inspection.outcome === 'FAILED') await publishInspectionFailed(tx, inspection, order, line)
    return ok({ orderId })
  },
})
