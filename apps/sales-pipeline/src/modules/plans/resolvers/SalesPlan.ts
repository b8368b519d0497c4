import { DEFAULT_ZONE, localDate } from '@sellgraph/calendar'
import type { SalesPlanResolvers } from '../../../generated/graphql.ts'
import { goalsOf, measuresOf, plansBelow, salesPlanById } from '../store/sales-plan-loader.ts'

const reference = (id: string | null) => (id === null ? null : { id })

export const SalesPlan: SalesPlanResolvers = {
  __resolveReference: ({ id }, context) => salesPlanById(context).load(id),
  employee: ({ employeeId }) => reference(employeeId),
  team: ({ teamId }) => reference(teamId),
  active: ({ status, periodStart, periodEnd }, _, { clock }) => {
    const today = localDate(clock.now(), DEFAULT_ZONE)
    return status === 'APPROVED' && periodStart <= today && today <= periodEnd
  },
  parent: ({ parentId }, _, context) => (parentId === null ? null : salesPlanById(context).load(parentId)),
  children: async ({ seriesId }, _, context) => (await plansBelow(context).load(seriesId)).map(({ plan }) => plan),
  goals: ({ id }, _, context) => goalsOf(context).load(id),
  measures: ({ id }, _, context) => measuresOf(context).load(id),
  author: ({ authorId }) => ({ id: authorId }),
  approvedBy: ({ approvedBy }) => reference(approvedBy),
}
