import type { WorkItemResolvers } from '../../../generated/graphql.ts'
import { employeeById } from '../../organisation/store/employee-loader.ts'
import { onBehalfOf } from '../domain/waits-for.ts'
import { workersOf } from '../store/deputy-loader.ts'

export const WorkItem: WorkItemResolvers = {
  since: ({ createdAt }) => createdAt,
  subject: ({ subjectType, subjectId, subjectLabel }) => ({ type: subjectType, id: subjectId, label: subjectLabel }),
  record: async ({ subjectType, subjectId: id }, _, context) => {
    // One by one, since each is a type of its own; all but the first are for the service that owns them to resolve.
    switch (subjectType) {
      case 'Employee': {
        const employee = await employeeById(context).load(id)
        return employee === null ? null : { ...employee, __typename: subjectType }
      }
      case 'Contract':
        return { __typename: subjectType, id }
      case 'DisputeCase':
        return { __typename: subjectType, id }
      case 'Inquiry':
        return { __typename: subjectType, id }
      case 'Opportunity':
        return { __typename: subjectType, id }
      case 'ProgressReport':
        return { __typename: subjectType, id }
      case 'Quote':
        return { __typename: subjectType, id }
      case 'SalesPlan':
        return { __typename: subjectType, id }
      default:
        return null
    }
  },
  customer: ({ customerId }) => (customerId === null ? null : { id: customerId }),
  assignees: async ({ assigneeIds }, _, context) => {
    const found = await Promise.all(assigneeIds.map((id) => employeeById(context).load(id)))
    return found.filter((employee) => employee !== null)
  },
  onBehalfOf: async (item, _, context) => {
    const workers = item.closedAt === null ? await workersOf(context) : null
    const id = workers === null ? null : onBehalfOf(item, workers.self, workers.colleagues)
    return id === null ? null : employeeById(context).load(id)
  },
  overdue: ({ dueAt, closedAt }, _, { clock }) => dueAt !== null && dueAt <= (closedAt ?? clock.now()),
  escalated: ({ overdueAt, escalateIds, escalateRole }) =>
    overdueAt !== null && (escalateIds.length > 0 || escalateRole !== null),
}
