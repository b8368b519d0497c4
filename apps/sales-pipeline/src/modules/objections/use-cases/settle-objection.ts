import { invalid, ok } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { opportunityAccess } from '../../opportunities/access.ts'
import { objectionMachine, type ObjectionOutcome, outcomes } from '../domain/objection.ts'
import { publishObjectionSettled } from '../events/publish.ts'
import { updateObjection } from '../store/objection-store.ts'
import { objectionInput, objectionOfDeal } from './objection-of-deal.ts'
import { closeObjectionWork } from './objection-work.ts'

/** R059: what the customer made of the answer. */
export const settleObjection = defineCommand({
  name: 'settleObjection',
  input: z.object({
    ...objectionInput,
    outcome: z.enum(Object.keys(outcomes) as [ObjectionOutcome, ...ObjectionOutcome[]]),
    note: input.optionalText(2000),
  }),
  authorize: (principal) => opportunityAccess.permit(principal, 'work'),
  async handle({ tx, scope }, { version, outcome, note, ...at }) {
    const found = await objectionOfDeal(tx, scope, at)
    if (!found.ok) return found
    const status = objectionMachine.next(found.value.objection.status, outcomes[outcome])
    if (!status.ok) return status
    if (outcome === 'UNRESOLVED' && note === null) return invalid('note', 'say why it remains')
    const { objectionId } = at
    const settled = await updateObjection(tx, { id: objectionId, version }, { status: status.value, outcomeNote: note })
    if (!settled.ok) return settled
    await closeObjectionWork(tx, objectionId)
    await publishObjectionSettled(tx, found.value.opportunity, settled.value)
    return ok({ objectionId })
  },
})
