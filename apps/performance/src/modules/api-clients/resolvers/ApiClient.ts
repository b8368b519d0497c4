import type { ApiClientResolvers } from '../../../generated/graphql.ts'
import { employeeById } from '../../organisation/store/employee-loader.ts'
import { teamById } from '../../organisation/store/team-loader.ts'
import { clientById } from '../store/api-client-loader.ts'

export const ApiClient: ApiClientResolvers = {
  __resolveReference: ({ id }, context) => clientById(context).load(id),
  owner: ({ ownerId }, _, context) => employeeById(context).load(ownerId),
  teams: async ({ teamIds }, _, context) =>
    (await Promise.all(teamIds.map((id) => teamById(context).load(id)))).filter((team) => team !== null),
  registeredBy: ({ registeredById }, _, context) => employeeById(context).load(registeredById),
  approvedBy: ({ approvedById }, _, context) =>
    approvedById === null ? null : employeeById(context).load(approvedById),
  closedBy: ({ closedById }, _, context) => (closedById === null ? null : employeeById(context).load(closedById)),
}
