import { money } from '@sellgraph/kernel'
import type { TargetResolvers } from '../../../generated/graphql.ts'
import { employeeById } from '../../organisation/store/employee-loader.ts'
import { teamById } from '../../organisation/store/team-loader.ts'
import { targetById } from '../store/target-loader.ts'

export const Target: TargetResolvers = {
  __resolveReference: ({ id }, context) => targetById(context).load(id),
  revision: ({ targetVersion }) => targetVersion,
  employee: ({ employeeId }, _, context) => (employeeId === null ? null : employeeById(context).load(employeeId)),
  team: ({ teamId }, _, context) => (teamId === null ? null : teamById(context).load(teamId)),
  amount: ({ amount, currency }) => (amount === null || currency === null ? null : money(amount, currency)),
}
