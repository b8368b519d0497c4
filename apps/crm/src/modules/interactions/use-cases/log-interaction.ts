import type { Tx } from '@sellgraph/db-kit'
import type { Principal } from '@sellgraph/identity'
import { forbidden, invalid, newId, ok, type Result, wrongState } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { customerAccess } from '../../customers/access.ts'
import { lockCustomer } from '../../customers/store/customer-store.ts'
import { leadAccess } from '../../leads/access.ts'
import { respondedAt } from '../../leads/domain/first-response.ts'
import { activeStatuses, leadMachine, type LeadStatus } from '../../leads/domain/lead.ts'
import { type LeadRow, lockLead, updateLead } from '../../leads/store/lead-store.ts'
import { addToTimeline } from '../../timeline/store/timeline-store.ts'
import { checkTimes, interactionKinds } from '../domain/interaction.ts'
import { publishInteractionLogged } from '../events/publish.ts'
import { insertInteraction, type StoredInteraction } from '../store/interaction-store.ts'
import { contactRecord } from './contact-record.ts'

/** R024, R025: records a contact. The first with an assigned lead answers its first-response clock. */
export const logInteraction = defineCommand({
  name: 'logInteraction',
  input: z.object({
    leadId: input
      .id()
      .nullish()
      .transform((id) => id ?? null),
    customerId: input
      .id()
      .nullish()
      .transform((id) => id ?? null),
    kind: z.enum(interactionKinds),
    ...contactRecord,
  }),
  authorize: (principal) => customerAccess.permit(principal, 'log'),
  async handle({ tx, scope, now, principal }, record) {
    const { leadId, customerId } = record
    if ((leadId === null) === (customerId === null)) return invalid('leadId', 'give the lead or the customer')
    const times = checkTimes(record, now)
    if (!times.ok) return times
    const loggedBy = principal.employeeId
    if (loggedBy === null) return forbidden('Your account is not linked to an active employee.')
    const interaction: StoredInteraction = { ...record, id: newId(), createdAt: now, loggedBy, correctsId: null }
    const subject =
      leadId === null
        ? await lockCustomer(tx, scope, customerId ?? '')
        : await contactLead(tx, principal, leadId, interaction)
    if (!subject.ok) return subject
    await recordInteraction(tx, interaction, subject.value)
    return ok({ interactionId: interaction.id, leadId, customerId })
  },
})

/** Writes an interaction and tells of it, here and elsewhere. */
export async function recordInteraction(
  tx: Tx,
  interaction: StoredInteraction,
  subject: { ownerId: string | null; teamId: string | null },
): Promise<void> {
  await insertInteraction(tx, interaction)
  await publishInteractionLogged(tx, interaction, subject)
  if (interaction.customerId === null) return
  await addToTimeline(tx, {
    customerId: interaction.customerId,
    kind: 'INTERACTION',
    occurredAt: interaction.occurredAt,
    summary: `${interaction.kind}: ${interaction.content.slice(0, 200)}`,
    subjectId: interaction.id,
    source: `interaction:${interaction.id}`,
  })
}

/** The lead that was contacted, which its owner has now responded to. */
async function contactLead(
  tx: Tx,
  principal: Principal,
  leadId: string,
  { occurredAt, createdAt }: StoredInteraction,
): Promise<Result<LeadRow>> {
  const locked = await lockLead(tx, leadAccess.scope(principal, 'qualify'), leadId)
  if (!locked.ok) return locked
  const lead = locked.value
  if (!isActive(lead.status)) return wrongState('lead', lead.status, activeStatuses)
  const status = leadMachine.next(lead.status, 'contact')
  if (!status.ok) return locked
  const contacted = await updateLead(tx, lead, {
    status: status.value,
    firstRespondedAt: respondedAt(lead, occurredAt, createdAt),
  })
  return contacted
}

function isActive(status: LeadStatus): boolean {
  return (activeStatuses as readonly LeadStatus[]).includes(status)
}
