import { ok } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { orderAccess } from '../access.ts'
import { orderMachine } from '../domain/order-states.ts'
import { lockOrder, updateOrder } from '../store/order-store.ts'

/** R082: the customer has confirmed products, quantities, prices and delivery. */
export const confirmOrder = defineCommand({
  name: 'confirmOrder',
  input: z.object({ orderId: input.id(), version: input.version(), confirmedBy: input.text(100) }),
  authorize: (principal) => orderAccess.permit(principal, 'confirm'),
  async handle({ tx, scope, now }, { orderId, version, confirmedBy }) {
    const locked = await lockOrder(tx, scope, orderId, version)
    if (!locked.ok) return locked
    const status = orderMachine.next(locked.value.order.status, 'confirm')
    if (!status.ok) return status
    const confirmed = await updateOrder(
      tx,
      { id: orderId, version },
      { status: status.value, confirmedBy, confirmedAt: now },
    )
    return confirmed.ok ? ok({ orderId }) : confirmed
  },
})
