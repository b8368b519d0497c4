import { DEFAULT_ZONE, localDate } from '@sellgraph/calendar'
import { ok } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { opportunityAccess } from '../../opportunities/access.ts'
import { readablePlaybookItem } from '../../playbook/use-cases/readable-item.ts'
import { insertUse } from '../../playbook/store/playbook-use-store.ts'
import { objectionMachine } from '../domain/objection.ts'
import { insertAnswer, updateObjection } from '../store/objection-store.ts'
import { objectionInput, objectionOfDeal } from './objection-of-deal.ts'
import { closeObjectionWork } from './objection-work.ts'

/** R059: what the customer was answered, and by which item of the playbook. */
export const answerObjection = defineCommand({
  name: 'answerObjection',
  input: z.object({
    ...objectionInput,
    response: input.text(2000),
    evidence: input.optionalText(500),
    cause: input.optionalText(2000),
    playbookItemId: input
      .id()
      .nullish()
      .transform((id) => id ?? null),
  }),
  authorize: (principal) => opportunityAccess.permit(principal, 'work'),
  async handle({ tx, principal, scope, now }, { version, response, evidence, cause, playbookItemId, ...at }) {
    const found = await objectionOfDeal(tx, scope, at)
    if (!found.ok) return found
    const { objection } = found.value
    const status = objectionMachine.next(objection.status, 'answer')
    if (!status.ok) return status
    let playbookUseId: string | null = null
    if (playbookItemId !== null) {
      const item = await readablePlaybookItem(tx, principal, playbookItemId)
      if (!item.ok) return item
      playbookUseId = await insertUse(tx, {
        opportunityId: at.opportunityId,
        playbookItemId,
        itemId: item.value.itemId,
        occasion: 'OBJECTION',
        presentationId: null,
        usedOn: localDate(now, DEFAULT_ZONE),
        note: null,
        usedBy: principal.employeeId,
      })
    }
    const { objectionId } = at
    const patch = { status: status.value, outcomeNote: null, ...(cause === null ? {} : { cause }) }
    const answered = await updateObjection(tx, { id: objectionId, version }, patch)
    if (!answered.ok) return answered
    const answeredBy = principal.employeeId
    await insertAnswer(tx, { objectionId, response, evidence, playbookUseId, playbookItemId, answeredBy })
    await closeObjectionWork(tx, objectionId)
    return ok({ objectionId })
  },
})
