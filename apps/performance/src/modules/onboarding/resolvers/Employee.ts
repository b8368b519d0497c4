import { policyAt } from '@sellgraph/policies'
import type { GraphContext } from '@sellgraph/service-kit'
import type { EmployeeResolvers } from '../../../generated/graphql.ts'
import type { EmployeeRow } from '../../organisation/store/employee-store.ts'
import { trainingAccess } from '../access.ts'
import { trainingDays } from '../domain/certification.ts'
import { examsOf, trainingsOf } from '../store/training-loader.ts'

export const Employee: Pick<EmployeeResolvers, 'onboarding'> = {
  onboarding: async (employee, _, context) => {
    if (!mayRead(context, employee)) return null
    const [trainings, exams, required] = await Promise.all([
      trainingsOf(context).load(employee.id),
      examsOf(context).load(employee.id),
      policyAt(context.db, 'P01', employee.joinedOn),
    ])
    return { trainings, exams, trainingDays: trainingDays(trainings), requiredDays: required.value.days }
  },
}

function mayRead({ principal }: GraphContext, { id, teamId }: EmployeeRow): boolean {
  return trainingAccess.allows(principal, 'read', { ownerId: id, teamId })
}
