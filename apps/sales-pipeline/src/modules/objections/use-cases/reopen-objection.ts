import { ok } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { opportunityAccess } from '../../opportunities/access.ts'
import { objectionMachine } from '../domain/objection.ts'
import { updateObjection } from '../store/objection-store.ts'
import { objectionInput, objectionOfDeal } from './objection-of-deal.ts'
import { answerClock, openObjectionWork } from './objection-work.ts'

/** The customer is not convinced after all. */
export const reopenObjection = defineCommand({
  name: 'reopenObjection',
  input: z.object({ ...objectionInput, reason: input.text(2000) }),
  authorize: (principal) => opportunityAccess.permit(principal, 'work'),
  async handle({ tx, scope }, { version, reason, ...at }) {
    const found = await objectionOfDeal(tx, scope, at)
    if (!found.ok) return found
    const status = objectionMachine.next(found.value.objection.status, 'reopen')
    if (!status.ok) return status
    const { objectionId } = at
    const patch = { status: status.value, outcomeNote: reason, ...(await answerClock(tx)) }
    const reopened = await updateObjection(tx, { id: objectionId, version }, patch)
    if (!reopened.ok) return reopened
    await openObjectionWork(tx, found.value.opportunity, reopened.value)
    return ok({ objectionId })
  },
})
