import { ok } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { disputeAccess } from '../access.ts'
import { disputeMachine, disputeRoutes } from '../domain/dispute.ts'
import { lockDispute, updateDispute } from '../store/dispute-store.ts'

/** R081: the dispute is negotiated, or goes to court; either may come after the other. */
export const pursueDispute = defineCommand({
  name: 'pursueDispute',
  input: z.object({ disputeId: input.id(), version: input.version(), route: z.enum(disputeRoutes) }),
  authorize: (principal) => disputeAccess.permit(principal, 'conduct'),
  async handle({ tx, scope }, { disputeId, version, route }) {
    const locked = await lockDispute(tx, scope, disputeId)
    if (!locked.ok) return locked
    const action = route === 'NEGOTIATION' ? 'negotiate' : 'litigate'
    const status = disputeMachine.next(locked.value.dispute.status, action)
    if (!status.ok) return status
    const changed = await updateDispute(tx, { id: disputeId, version }, { status: status.value })
    return changed.ok ? ok({ disputeId }) : changed
  },
})
