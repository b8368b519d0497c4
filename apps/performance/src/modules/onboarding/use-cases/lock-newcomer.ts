import type { CommandContext } from '@sellgraph/service-kit'
import { type Result, ruleViolated, wrongState } from '@sellgraph/kernel'
import { type EmployeeRow, lockEmployee } from '../../organisation/store/employee-store.ts'

/** The employee in training, held. R157: what somebody has learned, somebody else says. */
export async function lockNewcomer(
  { tx, scope, principal }: Pick<CommandContext, 'tx' | 'scope' | 'principal'>,
  employeeId: string,
): Promise<Result<EmployeeRow>> {
  if (principal.employeeId === employeeId) {
    return ruleViolated(
      'R157',
      'OWN_TRAINING',
      'Your own training, exam and certificate are recorded by somebody else.',
    )
  }
  const employee = await lockEmployee(tx, scope, employeeId)
  if (employee.ok && employee.value.status !== 'ONBOARDING') {
    return wrongState('employee', employee.value.status, ['ONBOARDING'])
  }
  return employee
}
