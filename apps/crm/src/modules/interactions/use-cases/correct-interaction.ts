import type { Tx } from '@sellgraph/db-kit'
import type { Principal } from '@sellgraph/identity'
import { conflict, forbidden, newId, notFound, ok, type Result } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { customerAccess } from '../../customers/access.ts'
import { lockCustomer } from '../../customers/store/customer-store.ts'
import { leadAccess } from '../../leads/access.ts'
import { lockLead } from '../../leads/store/lead-store.ts'
import { checkTimes } from '../domain/interaction.ts'
import { findInteraction, findInteractions, type StoredInteraction } from '../store/interaction-store.ts'
import { recordInteraction } from './log-interaction.ts'
import { contactRecord } from './contact-record.ts'

/** R024: what was recorded stays; what it should have said is recorded beside it. The last correction holds. */
export const correctInteraction = defineCommand({
  name: 'correctInteraction',
  input: z.object({ interactionId: input.id(), ...contactRecord }),
  authorize: (principal) => customerAccess.permit(principal, 'log'),
  async handle({ tx, now, principal }, { interactionId, ...record }) {
    const times = checkTimes(record, now)
    if (!times.ok) return times
    const loggedBy = principal.employeeId
    if (loggedBy === null) return forbidden('Your account is not linked to an active employee.')
    const original = await findInteraction(tx, interactionId)
    if (original === null) return notFound('interaction')
    const subject = await lockSubject(tx, principal, original)
    if (!subject.ok) return notFound('interaction')
    // The subject is locked, so nobody corrects the same interaction at the same time.
    if ((await findInteractions(tx, 'correctsId', [interactionId])).length > 0) {
      return conflict('ALREADY_CORRECTED', 'This interaction was corrected before: correct the correction.')
    }
    const { leadId, customerId, kind } = original
    const id = newId()
    const correction = { ...record, id, createdAt: now, leadId, customerId, kind, loggedBy, correctsId: interactionId }
    await recordInteraction(tx, correction, subject.value)
    return ok({ interactionId: id })
  },
})

function lockSubject(
  tx: Tx,
  principal: Principal,
  { leadId, customerId }: StoredInteraction,
): Promise<Result<{ ownerId: string | null; teamId: string | null }>> {
  return leadId === null
    ? lockCustomer(tx, customerAccess.scope(principal, 'log'), customerId ?? '')
    : lockLead(tx, leadAccess.scope(principal, 'qualify'), leadId)
}
