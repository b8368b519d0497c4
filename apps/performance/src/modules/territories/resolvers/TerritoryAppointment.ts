import type { TerritoryAppointmentResolvers } from '../../../generated/graphql.ts'
import { employeeById } from '../../organisation/store/employee-loader.ts'

export const TerritoryAppointment: TerritoryAppointmentResolvers = {
  employee: ({ employeeId }, _, context) => employeeById(context).load(employeeId),
}
