import { ok, wrongState } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { everHadHr } from '../../reach/store/reach-fact-store.ts'
import { employeeAccess } from '../access.ts'
import { decideRoles, employeeRoles } from '../domain/roles.ts'
import { publishEmployeeRolesChanged } from '../events/publish.ts'
import { lockEmployee, updateEmployee } from '../store/employee-store.ts'
import { lockRegister } from '../store/register-lock.ts'

/** R197: what an employee may act as from now on, whatever their token says. */
export const setEmployeeRoles = defineCommand({
  name: 'setEmployeeRoles',
  input: z.object({
    employeeId: input.id(),
    version: input.version(),
    roles: z.array(z.enum(employeeRoles)).transform((roles) => [...new Set(roles)]),
    reason: input.text(500),
  }),
  authorize: (principal) => employeeAccess.permit(principal, 'changeRoles'),
  async handle({ tx, scope, principal }, { employeeId, version, roles, reason }) {
    // Two administrators at once do not both name the first of HR; before employees, as where somebody joins.
    await lockRegister(tx, 'employee')
    const employee = await lockEmployee(tx, scope, employeeId)
    if (!employee.ok) return employee
    const { roles: before, status, subject } = employee.value
    if (status === 'LEFT') return wrongState('employee', 'LEFT', ['somebody who works here'])
    const own = principal.employeeId === employeeId || principal.subject === subject
    const allowed = decideRoles(principal, { before, after: roles, own, hasHadHr: await everHadHr(tx) })
    if (!allowed.ok) return allowed
    const changed = await updateEmployee(tx, { id: employeeId, version }, { roles })
    if (!changed.ok) return changed
    await publishEmployeeRolesChanged(tx, changed.value, { before, reason, changedBy: principal.subject })
    return ok({ employeeId })
  },
})
