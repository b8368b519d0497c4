import { notFound, ok, ruleViolated } from '@sellgraph/kernel'
import { findEmployee, isCertified } from '@sellgraph/organisation'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { leadAccess } from '../access.ts'
import { firstResponseDue } from '../domain/first-response.ts'
import { leadMachine } from '../domain/lead.ts'
import { publishLeadAssigned } from '../events/publish.ts'
import { lockLead, updateLead } from '../store/lead-store.ts'

/** Gives a lead an owner and starts the first-response clock. R157: only a certified employee may own one. */
export const assignLead = defineCommand({
  name: 'assignLead',
  input: z.object({ leadId: input.id(), version: input.version(), ownerId: input.id() }),
  authorize: (principal) => leadAccess.permit(principal, 'assign'),
  async handle({ tx, scope, now }, { leadId, version, ownerId }) {
    const lead = await lockLead(tx, scope, leadId)
    if (!lead.ok) return lead
    const status = leadMachine.next(lead.value.status, 'assign')
    if (!status.ok) return status
    const owner = await findEmployee(tx, ownerId)
    if (owner === null) return notFound('employee')
    if (!isCertified(owner)) {
      return ruleViolated('R157', 'EMPLOYEE_NOT_CERTIFIED', `${owner.name} has not passed onboarding and cannot own a lead yet.`)
    }
    const assigned = await updateLead(tx, { id: leadId, version }, {
      status: status.value,
      ownerId,
      teamId: owner.teamId,
      firstResponseDue: firstResponseDue(now),
      firstRespondedAt: null,
    })
    if (!assigned.ok) return assigned
    await publishLeadAssigned(tx, assigned.value, lead.value.ownerId)
    return ok({ leadId })
  },
})
