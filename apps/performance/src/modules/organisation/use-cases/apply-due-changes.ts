import { DEFAULT_ZONE, localDate } from '@sellgraph/calendar'
import type { Tx } from '@sellgraph/db-kit'
import { everyRow } from '@sellgraph/identity'
import { ok, type Result } from '@sellgraph/kernel'
import { employeeMachine } from '../domain/employee.ts'
import { membershipOn } from '../domain/membership.ts'
import { publishEmployeeLeft, publishEmployeeTransferred } from '../events/publish.ts'
import { type EmployeeRow, updateEmployee } from '../store/employee-store.ts'
import { findMemberships, markApplied } from '../store/membership-store.ts'
import { findTeamsLedBy, lockTeam, updateTeam } from '../store/team-store.ts'

/**
 * Makes an employee's row say what holds today: a transfer whose day has come, a last day that is over. Called when
 * such a change is recorded and by the timer of its day; whoever comes second finds nothing to do.
 */
export async function applyDueChanges(tx: Tx, employee: EmployeeRow): Promise<Result<EmployeeRow>> {
  const transferred = await applyTransfer(tx, employee)
  if (!transferred.ok) return transferred
  const { lastDay } = transferred.value
  return lastDay !== null && lastDay < localDate(tx.now, DEFAULT_ZONE) ? leaveNow(tx, transferred.value) : transferred
}

async function applyTransfer(tx: Tx, employee: EmployeeRow): Promise<Result<EmployeeRow>> {
  if (employee.status === 'LEFT') return ok(employee)
  const today = membershipOn(await findMemberships(tx, [employee.id]), localDate(tx.now, DEFAULT_ZONE))
  if (today === undefined || today.applied) return ok(employee)
  const { teamId, positionId, fromDate } = today
  const moved = await updateEmployee(tx, employee, { teamId, positionId })
  if (!moved.ok) return moved
  await markApplied(tx, today.id)
  await publishEmployeeTransferred(tx, moved.value, employee.teamId, fromDate)
  return moved
}

/** The employee's last day counts as over: no team has them as its manager, and every service learns of it. */
export async function leaveNow(tx: Tx, employee: EmployeeRow): Promise<Result<EmployeeRow>> {
  const status = employeeMachine.next(employee.status, 'leave')
  if (!status.ok) return ok(employee)
  for (const led of await findTeamsLedBy(tx, everyRow, [employee.id])) {
    const team = await lockTeam(tx, led.id)
    if (team?.managerId !== employee.id) continue
    const headless = await updateTeam(tx, team, { managerId: null })
    if (!headless.ok) return headless
  }
  const left = await updateEmployee(tx, employee, { status: status.value })
  if (!left.ok) return left
  await publishEmployeeLeft(tx, left.value)
  return left
}
