import { money, notFound, ok } from '@sellgraph/kernel'
import { findEmployee } from '@sellgraph/organisation'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { leadAccess } from '../../leads/access.ts'
import { cleanText } from '../../leads/domain/cleanse.ts'
import { leadMachine } from '../../leads/domain/lead.ts'
import { lockLead, updateLead } from '../../leads/store/lead-store.ts'
import {
  adoptProfiles,
  findDecisionProfiles,
  findNeedProfiles,
  type NeedProfileRow,
} from '../../profiles/store/profile-store.ts'
import { adoptInteractions } from '../../timeline/store/timeline-store.ts'
import type { Need } from '../../profiles/domain/profile.ts'
import { contactsOf } from '../domain/contact.ts'
import { publishLeadConverted } from '../events/publish.ts'
import { findSimilar } from '../store/customer-store.ts'
import { openCustomer } from './open-customer.ts'
import { profileInput } from './customer-input.ts'
import { reviewLifecycle } from './review-lifecycle.ts'

/**
 * A qualified lead becomes a customer of its owner (R157), with its people, what is known of need and decision, and the
 * contacts so far. sales-pipeline opens an opportunity from the event.
 */
export const convertLead = defineCommand({
  name: 'convertLead',
  input: z.object({
    leadId: input.id(),
    version: input.version(),
    name: input.optionalText().transform((name) => (name === null ? null : cleanText(name))),
    ...profileInput,
  }),
  authorize: (principal) => leadAccess.permit(principal, 'convert'),
  async handle({ tx, scope }, { leadId, version, name, contacts, ...profile }) {
    const locked = await lockLead(tx, scope, leadId)
    if (!locked.ok) return locked
    const lead = locked.value
    const status = leadMachine.next(lead.status, 'convert')
    if (!status.ok) return status
    const owner = lead.ownerId === null ? null : await findEmployee(tx, lead.ownerId)
    if (owner === null) return notFound('employee')
    const opened = await openCustomer(
      tx,
      owner,
      {
        name: name ?? lead.companyName,
        registrationNo: profile.registrationNo,
        industry: profile.industry,
        businessScope: profile.businessScope ?? lead.businessScope,
        address: profile.address ?? lead.address,
        channel: lead.channel,
        referrerId: lead.referrerId,
        partnerName: lead.partnerName,
        leadId,
      },
      contactsOf(lead, contacts),
    )
    if (!opened.ok) return opened
    const customer = opened.value
    const converted = await updateLead(tx, { id: leadId, version }, { status: status.value, customerId: customer.id })
    if (!converted.ok) return converted
    const [need] = await findNeedProfiles(tx, 'leadId', [leadId])
    const [decision] = await findDecisionProfiles(tx, 'leadId', [leadId])
    await adoptProfiles(tx, leadId, customer.id)
    await adoptInteractions(tx, leadId, customer.id)
    const known = { need: need === undefined ? null : needOf(need), decision: decision ?? null }
    await publishLeadConverted(tx, converted.value, customer, known)
    const reviewed = await reviewLifecycle(tx, customer)
    if (!reviewed.ok) return reviewed
    return ok({ leadId, customerId: customer.id, ...(await findSimilar(tx, scope, customer)) })
  },
})

function needOf({ budgetAmount, budgetCurrency, ...need }: NeedProfileRow): Need {
  const known = budgetAmount !== null && budgetCurrency !== null
  return { ...need, budget: known ? money(budgetAmount, budgetCurrency) : null }
}
