import { DEFAULT_ZONE, localDate } from '@sellgraph/calendar'
import { newVersion } from '@sellgraph/db-kit'
import { invalid, newId, ok } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { opportunityAccess } from '../../opportunities/access.ts'
import { requireOpen } from '../../opportunities/domain/opportunity.ts'
import { lockOpportunity, updateOpportunity } from '../../opportunities/store/opportunity-store.ts'
import { objectionCategories, objectionMachine } from '../domain/objection.ts'
import { publishObjectionRecorded } from '../events/publish.ts'
import { insertObjection, type ObjectionRow } from '../store/objection-store.ts'
import { answerClock, openObjectionWork } from './objection-work.ts'

/** R059: what the customer holds against the deal, and what is behind it. */
export const recordObjection = defineCommand({
  name: 'recordObjection',
  input: z.object({
    opportunityId: input.id(),
    version: input.version(),
    category: z.enum(objectionCategories),
    statement: input.text(2000),
    cause: input.optionalText(2000),
    raisedBy: input.optionalText(),
    raisedOn: input
      .date()
      .nullish()
      .transform((day) => day ?? null),
  }),
  authorize: (principal) => opportunityAccess.permit(principal, 'work'),
  async handle({ tx, principal, scope, now }, { opportunityId, version, ...said }) {
    const opportunity = await lockOpportunity(tx, scope, opportunityId)
    if (!opportunity.ok) return opportunity
    const open = requireOpen(opportunity.value)
    if (!open.ok) return open
    const today = localDate(now, DEFAULT_ZONE)
    const raisedOn = said.raisedOn ?? today
    if (raisedOn > today) return invalid('raisedOn', 'must not be in the future')
    const touched = await updateOpportunity(tx, { id: opportunityId, version }, {})
    if (!touched.ok) return touched
    const objection: ObjectionRow = {
      id: newId(),
      ...newVersion(now),
      opportunityId,
      ...said,
      raisedOn,
      status: objectionMachine.initial,
      outcomeNote: null,
      recordedBy: principal.employeeId,
      ...(await answerClock(tx)),
    }
    await insertObjection(tx, objection)
    await openObjectionWork(tx, touched.value, objection)
    await publishObjectionRecorded(tx, touched.value, objection)
    return ok({ objectionId: objection.id })
  },
})
