import { addDays, DEFAULT_ZONE, localDate, startOfLocalDay } from '@sellgraph/calendar'
import { invalid, ok } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { addJob } from '@sellgraph/timers'
import { z } from 'zod'
import { employeeAccess } from '../access.ts'
import { employeeMachine } from '../domain/employee.ts'
import { employeeChangeDue } from '../jobs/employee-change-due.ts'
import { lockEmployee, updateEmployee } from '../store/employee-store.ts'
import { leaveNow } from './apply-due-changes.ts'

/** Records the last day. Up to today it takes effect at once, later when the day is over. */
export const employeeLeaves = defineCommand({
  name: 'employeeLeaves',
  input: z.object({ employeeId: input.id(), version: input.version(), lastDay: input.date() }),
  authorize: (principal) => employeeAccess.permit(principal, 'changeStatus'),
  async handle({ tx, scope, now, requestId }, { employeeId, version, lastDay }) {
    const employee = await lockEmployee(tx, scope, employeeId)
    if (!employee.ok) return employee
    const leaves = employeeMachine.next(employee.value.status, 'leave')
    if (!leaves.ok) return leaves
    if (lastDay < employee.value.joinedOn)
      return invalid('lastDay', `must not be before the first day, ${employee.value.joinedOn}`)
    const changed = await updateEmployee(tx, { id: employeeId, version }, { lastDay })
    if (!changed.ok) return changed
    if (lastDay <= localDate(now, DEFAULT_ZONE)) {
      const left = await leaveNow(tx, changed.value)
      if (!left.ok) return left
    } else {
      const runAt = startOfLocalDay(addDays(lastDay, 1), DEFAULT_ZONE)
      await addJob(tx, employeeChangeDue, { employeeId, requestId }, { runAt, jobKey: `employee-leaves:${employeeId}` })
    }
    return ok({ employeeId })
  },
})
