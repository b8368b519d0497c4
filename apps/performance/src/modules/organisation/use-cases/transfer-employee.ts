import { DEFAULT_ZONE, startOfLocalDay } from '@sellgraph/calendar'
import { conflict, newId, notFound, ok, wrongState } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { addJob } from '@sellgraph/timers'
import { z } from 'zod'
import { employeeAccess } from '../access.ts'
import { employeeChangeDue } from '../jobs/employee-change-due.ts'
import { lockEmployee, updateEmployee } from '../store/employee-store.ts'
import { findMemberships, insertMembership } from '../store/membership-store.ts'
import { findPosition } from '../store/position-store.ts'
import { findTeam } from '../store/team-store.ts'
import { applyDueChanges } from './apply-due-changes.ts'

/** Moves an employee to another team or position from a day on; a day in the future waits for it. */
export const transferEmployee = defineCommand({
  name: 'transferEmployee',
  input: z.object({
    employeeId: input.id(),
    version: input.version(),
    teamId: input
      .id()
      .nullish()
      .transform((id) => id ?? null),
    positionId: input
      .id()
      .nullish()
      .transform((id) => id ?? null),
    effectiveOn: input.date(),
  }),
  authorize: (principal) => employeeAccess.permit(principal, 'transfer'),
  async handle({ tx, scope, now, requestId }, { employeeId, version, teamId, positionId, effectiveOn }) {
    const employee = await lockEmployee(tx, scope, employeeId)
    if (!employee.ok) return employee
    if (employee.value.status === 'LEFT') return wrongState('employee', 'LEFT', ['somebody who works here'])
    if (teamId !== null && (await findTeam(tx, teamId)) === null) return notFound('team')
    if (positionId !== null && (await findPosition(tx, positionId)) === null) return notFound('position')
    const latest = (await findMemberships(tx, [employeeId])).at(-1)
    if (latest !== undefined && effectiveOn <= latest.fromDate) {
      return conflict(
        'TRANSFER_NOT_IN_ORDER',
        `The last move takes effect on ${latest.fromDate}; a later one must follow it. History is not rewritten.`,
      )
    }
    const changed = await updateEmployee(tx, { id: employeeId, version }, {})
    if (!changed.ok) return changed
    await insertMembership(tx, {
      id: newId(),
      employeeId,
      fromDate: effectiveOn,
      teamId,
      positionId: positionId ?? latest?.positionId ?? employee.value.positionId,
      applied: false,
      createdAt: now,
      requestId,
    })
    const applied = await applyDueChanges(tx, changed.value)
    if (!applied.ok) return applied
    const due = startOfLocalDay(effectiveOn, DEFAULT_ZONE)
    if (due > now) {
      await addJob(
        tx,
        employeeChangeDue,
        { employeeId },
        { runAt: due, jobKey: `employee-change-due:${employeeId}:${effectiveOn}` },
      )
    }
    return ok({ employeeId })
  },
})
