import { decimal, money, ok, sumMoney } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { orderAccess } from '../access.ts'
import { orderMachine } from '../domain/order-states.ts'
import { amountBetween } from '../domain/quantities.ts'
import { publishOrderClosed } from '../events/publish.ts'
import { lockOrder, updateOrder } from '../store/order-store.ts'

/** Everything is delivered and nothing is left to clear up. */
export const closeOrder = defineCommand({
  name: 'closeOrder',
  input: z.object({ orderId: input.id(), version: input.version() }),
  authorize: (principal) => orderAccess.permit(principal, 'close'),
  async handle({ tx, scope }, { orderId, version }) {
    const locked = await lockOrder(tx, scope, orderId, version)
    if (!locked.ok) return locked
    const { order, lines } = locked.value
    const status = orderMachine.next(order.status, 'close')
    if (!status.ok) return status
    const closed = await updateOrder(tx, { id: orderId, version }, { status: status.value })
    if (!closed.ok) return closed
    const amounts = lines.map((line) =>
      amountBetween(
        { ordered: line.ordered, gross: money(line.grossAmount, line.currency) },
        decimal('0'),
        decimal(line.delivered),
      ),
    )
    await publishOrderClosed(tx, closed.value, sumMoney(amounts, order.currency))
    return ok({ orderId })
  },
})
