import { invalid, notFound, ok, ruleViolated } from '@sellgraph/kernel'
import { findEmployee, isCertified } from '@sellgraph/organisation'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { opportunityAccess } from '../access.ts'
import { splitRoles } from '../domain/credit-split.ts'
import { requireOpen } from '../domain/opportunity.ts'
import { replaceDealMembers } from '../store/deal-work-store.ts'
import { lockOpportunity, updateOpportunity } from '../store/opportunity-store.ts'

/**
 * R076: who works on a deal, and on what. All of them reach it as their own. Who earns on it is said by `splitCredit`
 * and is another matter: an adviser may have no share, and a former owner may keep one.
 */
export const setDealTeam = defineCommand({
  name: 'setDealTeam',
  input: z.object({
    opportunityId: input.id(),
    version: input.version(),
    members: z
      .array(z.object({ employeeId: input.id(), role: z.enum(splitRoles), work: input.text(500) }))
      .max(20, 'must name at most 20 employees'),
  }),
  authorize: (principal) => opportunityAccess.permit(principal, 'setTeam'),
  async handle({ tx, scope }, { opportunityId, version, members }) {
    const opportunity = await lockOpportunity(tx, scope, opportunityId)
    if (!opportunity.ok) return opportunity
    const open = requireOpen(opportunity.value)
    if (!open.ok) return open
    const memberIds = members.map(({ employeeId }) => employeeId)
    for (const [index, { employeeId, role }] of members.entries()) {
      if (memberIds.indexOf(employeeId) !== index)
        return invalid(`members.${String(index)}.employeeId`, 'is listed twice')
      if ((role === 'OWNER') !== (employeeId === opportunity.value.ownerId)) {
        return invalid(`members.${String(index)}.role`, 'is OWNER for the owner of the deal and for nobody else')
      }
      const employee = await findEmployee(tx, employeeId)
      if (employee === null) return notFound('employee')
      if (!isCertified(employee)) {
        return ruleViolated('R157', 'EMPLOYEE_NOT_CERTIFIED', `${employee.name} may not work on deals.`)
      }
    }
    const changed = await updateOpportunity(tx, { id: opportunityId, version }, { memberIds })
    if (!changed.ok) return changed
    await replaceDealMembers(tx, opportunityId, members)
    return ok({ opportunityId })
  },
})
