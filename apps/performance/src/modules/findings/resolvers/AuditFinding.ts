import { DEFAULT_ZONE, localDate } from '@sellgraph/calendar'
import type { AuditFindingResolvers } from '../../../generated/graphql.ts'
import { employeeById } from '../../organisation/store/employee-loader.ts'
import { isOverdue } from '../domain/finding.ts'
import { findingById } from '../store/finding-loader.ts'

export const AuditFinding: AuditFindingResolvers = {
  __resolveReference: ({ id }, context) => findingById(context).load(id),
  owner: ({ ownerId }, _, context) => employeeById(context).load(ownerId),
  overdue: (finding, _, { clock }) => isOverdue(finding, localDate(clock.now(), DEFAULT_ZONE)),
  openedAt: ({ createdAt }) => createdAt,
}
