import type { DealMemberResolvers } from '../../../generated/graphql.ts'

export const DealMember: DealMemberResolvers = {
  employee: ({ employeeId }) => ({ id: employeeId }),
}
