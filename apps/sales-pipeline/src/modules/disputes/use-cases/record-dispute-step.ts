import { DEFAULT_ZONE, localDate } from '@sellgraph/calendar'
import { forbidden, invalid, ok, wrongState } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { disputeAccess } from '../access.ts'
import { disputeMachine, disputeStepKinds } from '../domain/dispute.ts'
import { insertDisputeStep, lockDispute, updateDispute } from '../store/dispute-store.ts'

/** R081: a letter, an offer, a hearing: what happened in a dispute that is not closed. */
export const recordDisputeStep = defineCommand({
  name: 'recordDisputeStep',
  input: z.object({
    disputeId: input.id(),
    version: input.version(),
    kind: z.enum(disputeStepKinds),
    heldOn: input.date(),
    description: input.text(5000),
  }),
  authorize: (principal) => disputeAccess.permit(principal, 'conduct'),
  async handle({ tx, principal, scope, now }, { disputeId, version, ...step }) {
    const recordedBy = principal.employeeId
    if (recordedBy === null) return forbidden('Only an employee may record a step.')
    const locked = await lockDispute(tx, scope, disputeId)
    if (!locked.ok) return locked
    const { dispute } = locked.value
    if (dispute.status === 'CLOSED') {
      return wrongState('dispute', dispute.status, disputeMachine.states.filter((state) => state !== 'CLOSED')) // prettier-ignore
    }
    if (step.heldOn > localDate(now, DEFAULT_ZONE)) return invalid('heldOn', 'must not be in the future')
    const changed = await updateDispute(tx, { id: disputeId, version }, {})
    if (!changed.ok) return changed
    await insertDisputeStep(tx, { disputeId, recordedBy, ...step })
    return ok({ disputeId })
  },
})
