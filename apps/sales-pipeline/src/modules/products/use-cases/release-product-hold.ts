import { conflict, forbidden, ok } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { productAccess } from '../access.ts'
import { lockProductHold, updateProductHold } from '../store/product-hold-store.ts'

/** The product may be quoted again, and somebody answers for it. */
export const releaseProductHold = defineCommand({
  name: 'releaseProductHold',
  input: z.object({ holdId: input.id(), version: input.version(), reason: input.text(500) }),
  authorize: (principal) => productAccess.permit(principal, 'releaseHold'),
  async handle({ tx, principal, now }, { holdId, version, reason }) {
    if (principal.employeeId === null) return forbidden('Only an employee may release a product.')
    const hold = await lockProductHold(tx, holdId)
    if (!hold.ok) return hold
    if (hold.value.releasedAt !== null) return conflict('WRONG_STATE', 'The hold is released already.')
    const released = await updateProductHold(
      tx,
      { id: holdId, version },
      { releasedBy: principal.employeeId, releasedAt: now, releaseReason: reason },
    )
    return released.ok ? ok({ productId: hold.value.productId }) : released
  },
})
