import { notFound, ok, ruleViolated } from '@sellgraph/kernel'
import { findEmployee, isCertified } from '@sellgraph/organisation'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { findQuoteApprovers } from '../../quotes/store/quote-approval-store.ts'
import { opportunityAccess } from '../access.ts'
import { checkSplits, splitRoles } from '../domain/credit-split.ts'
import { requireOpen } from '../domain/opportunity.ts'
import { replaceSplits } from '../store/deal-record-store.ts'
import { lockOpportunity, updateOpportunity } from '../store/opportunity-store.ts'

/** R076: who worked on the deal shares its credit, together exactly 100 %. */
export const splitCredit = defineCommand({
  name: 'splitCredit',
  input: z.object({
    opportunityId: input.id(),
    version: input.version(),
    splits: z
      .array(
        z.object({
          employeeId: input.id(),
          role: z.enum(splitRoles),
          percent: input.decimal({ moreThan: '0', max: '100', places: 4 }),
        }),
      )
      .min(1, 'must name at least one employee')
      .max(20),
  }),
  authorize: (principal) => opportunityAccess.permit(principal, 'splitCredit'),
  async handle({ tx, scope }, { opportunityId, version, splits }) {
    const opportunity = await lockOpportunity(tx, scope, opportunityId)
    if (!opportunity.ok) return opportunity
    const open = requireOpen(opportunity.value)
    if (!open.ok) return open
    const complete = checkSplits(splits)
    if (!complete.ok) return complete
    // Approving first and taking a share afterwards would be self-approval in two steps.
    const approvers = await findQuoteApprovers(tx, opportunityId)
    for (const { employeeId } of splits) {
      const employee = await findEmployee(tx, employeeId)
      if (employee === null) return notFound('employee')
      if (!isCertified(employee)) {
        return ruleViolated('R157', 'EMPLOYEE_NOT_CERTIFIED', `${employee.name} may not work on deals.`)
      }
      if (approvers.includes(employeeId)) {
        return ruleViolated('R063', 'APPROVER_CANNOT_BENEFIT', `${employee.name} approved a quote of this deal.`)
      }
    }
    const touched = await updateOpportunity(tx, { id: opportunityId, version }, {})
    if (!touched.ok) return touched
    await replaceSplits(tx, opportunityId, splits)
    return ok({ opportunityId })
  },
})
