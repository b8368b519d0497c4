import type { WorkItemResolvers } from '../../../generated/graphql.ts'
import { employeeById } from '../../organisation/store/employee-loader.ts'

export const WorkItem: WorkItemResolvers = {
  since: ({ createdAt }) => createdAt,
  subject: ({ subjectType, subjectId, subjectLabel }) => ({ type: subjectType, id: subjectId, label: subjectLabel }),
  assignees: async ({ assigneeIds }, _, context) => {
    const found = await Promise.all(assigneeIds.map((id) => employeeById(context).load(id)))
    return found.filter((employee) => employee !== null)
  },
  overdue: ({ dueAt, closedAt }, _, { clock }) => dueAt !== null && dueAt <= (closedAt ?? clock.now()),
  escalated: ({ overdueAt, escalateIds, escalateRole }) =>
    overdueAt !== null && (escalateIds.length > 0 || escalateRole !== null),
}
