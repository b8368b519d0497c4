import { inScope } from '@sellgraph/db-kit'
import { forbidden, invalid, notFound, ok } from '@sellgraph/kernel'
import { defineCommand, input, purpose, recordReveal } from '@sellgraph/service-kit'
import { z } from 'zod'
import { leadAccess } from '../access.ts'
import { protectedLeadFields } from '../domain/lead.ts'
import { findLeads } from '../store/lead-store.ts'

/** R197: shows one value of a lead to who sees it masked; who, which and what for goes on record. */
export const revealLeadValue = defineCommand({
  name: 'revealLeadValue',
  input: z.object({ leadId: input.id(), field: z.enum(protectedLeadFields), purpose: purpose() }),
  authorize: (principal) => leadAccess.permit(principal, 'revealContactData'),
  async handle(context, { leadId, field, purpose }) {
    const { tx, scope, principal } = context
    const [lead] = await findLeads(tx, leadAccess.scope(principal, 'read'), [leadId])
    if (lead === undefined) return notFound('lead')
    if (!inScope(scope, lead)) return forbidden('You may see this lead, and not reveal what is masked of it.')
    if (valueOf(lead, field) === null) return invalid('field', 'has no value')
    const subjects = [{ type: 'lead', id: leadId }]
    const recorded = await recordReveal(context, 'revealLeadValue', { subjects, field, purpose })
    return recorded.ok ? ok({ leadId, field, ...recorded.value }) : recorded
  },
})

/** A value of a lead by its name among those that are protected. */
export function valueOf(
  lead: { phone: string | null; email: string | null },
  field: (typeof protectedLeadFields)[number],
): string | null {
  return { PHONE: lead.phone, EMAIL: lead.email }[field]
}
