import { decimal, decimalText, invalid, ok, type Result } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { orderAccess } from '../access.ts'
import { wanted } from '../domain/quantities.ts'
import { changeLines } from '../store/change-lines.ts'
import { lockOrder, type OrderLineRow } from '../store/order-store.ts'

/** R086–R089: production or purchasing has goods of these lines ready for inspection. Quantities add up. */
export const markSupplyReady = defineCommand({
  name: 'markSupplyReady',
  input: z.object({
    orderId: input.id(),
    version: input.version(),
    lines: z
      .array(z.object({ orderLineId: input.id(), quantity: input.decimal({ moreThan: '0', places: 6 }) }))
      .min(1, 'name at least one line')
      .max(500, 'name at most 500 lines'),
  }),
  authorize: (principal) => orderAccess.permit(principal, 'supply'),
  async handle({ tx, scope }, { orderId, version, lines: ready }) {
    const locked = await lockOrder(tx, scope, orderId, version)
    if (!locked.ok) return locked
    const { order } = locked.value
    let lines: readonly OrderLineRow[] = locked.value.lines
    for (const [index, { orderLineId, quantity }] of ready.entries()) {
      const grown = addReady(lines, orderLineId, quantity, `lines.${String(index)}`)
      if (!grown.ok) return grown
      lines = grown.value
    }
    const changed = await changeLines(tx, { order, version }, lines)
    return changed.ok ? ok({ orderId }) : changed
  },
})

function addReady(lines: readonly OrderLineRow[], id: string, quantity: string, path: string): Result<OrderLineRow[]> {
  const line = lines.find((candidate) => candidate.id === id)
  if (line === undefined) return invalid(`${path}.orderLineId`, 'is no line of this order')
  const left = wanted(line).minus(decimal(line.ready))
  if (decimal(quantity).gt(left)) {
    return invalid(`${path}.quantity`, `${line.sku} still needs ${decimalText(left)} ${line.unit}, not ${quantity}`)
  }
  const ready = decimalText(decimal(line.ready).plus(decimal(quantity)))
  return ok(lines.map((other) => (other === line ? { ...line, ready } : other)))
}
