import { ok, type Result } from '@sellgraph/kernel'
import { type CommandContext, defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { endGrantsOf } from '../../grants/use-cases/close-grant.ts'
import { employeeAccess } from '../access.ts'
import { employeeMachine } from '../domain/employee.ts'
import { lockEmployee, updateEmployee } from '../store/employee-store.ts'

const employeeInput = z.object({ employeeId: input.id(), version: input.version() })

/** A certified employee starts work (正式上岗). */
export const activateEmployee = defineCommand({
  name: 'activateEmployee',
  input: employeeInput,
  authorize: (principal) => employeeAccess.permit(principal, 'changeStatus'),
  handle: (context, read) => step(context, read, 'activate'),
})

/** Takes an employee's rights away for a time; services see it on the next state row. */
export const suspendEmployee = defineCommand({
  name: 'suspendEmployee',
  input: employeeInput,
  authorize: (principal) => employeeAccess.permit(principal, 'changeStatus'),
  handle: (context, read) => step(context, read, 'suspend'),
})

export const reinstateEmployee = defineCommand({
  name: 'reinstateEmployee',
  input: employeeInput,
  authorize: (principal) => employeeAccess.permit(principal, 'changeStatus'),
  handle: (context, read) => step(context, read, 'reinstate'),
})

async function step(
  { tx, scope }: CommandContext,
  { employeeId, version }: z.output<typeof employeeInput>,
  action: 'activate' | 'suspend' | 'reinstate',
): Promise<Result<{ employeeId: string }>> {
  const employee = await lockEmployee(tx, scope, employeeId)
  if (!employee.ok) return employee
  const status = employeeMachine.next(employee.value.status, action)
  if (!status.ok) return status
  const changed = await updateEmployee(tx, { id: employeeId, version }, { status: status.value })
  if (changed.ok && action === 'suspend') await endGrantsOf(tx, employeeId, { left: false })
  return changed.ok ? ok({ employeeId }) : changed
}
