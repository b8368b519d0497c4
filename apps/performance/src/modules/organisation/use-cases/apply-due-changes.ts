import { DEFAULT_ZONE, localDate } from '@sellgraph/calendar'
import type { Tx } from '@sellgraph/db-kit'
import { everyRow } from '@sellgraph/identity'
import { ok, type Result } from '@sellgraph/kernel'
import { messageContext, withMessageContext } from '@sellgraph/messaging'
import { endGrantsOf } from '../../grants/use-cases/close-grant.ts'
import { endAppointmentsOf } from '../../territories/store/territory-store.ts'
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
  // The move is the doing of the request that planned it, whoever makes it take effect.
  const requestId = today.requestId ?? messageContext().requestId
  const moved = await withMessageContext({ ...messageContext(), requestId }, () =>
    updateEmployee(tx, employee, { teamId, positionId }),
  )
  if (!moved.ok) return moved
  await markApplied(tx, today.id)
  await publishEmployeeTransferred(tx, moved.value, employee.teamId, fromDate)
  return moved
}

/** The employee's last day counts as over: they lead no team, answer for no territory and have no grant, and every service learns of it. */
export async function leaveNow(tx: Tx, employee: EmployeeRow): Promise<Result<EmployeeRow>> {
  const status = employeeMachine.next(employee.status, 'leave')
  if (!status.ok) return ok(employee)
  for (const led of await findTeamsLedBy(tx, everyRow, [employee.id])) {
    const team = await lockTeam(tx, led.id)
    if (team?.managerId !== employee.id) continue
    const headless = await updateTeam(tx, team, { managerId: null })
    if (!headless.ok) return headless
  }
  await endAppointmentsOf(tx, employee.id, employee.lastDay ?? localDate(tx.now, DEFAULT_ZONE))
  await endGrantsOf(tx, employee.id, { left: true })
  const left = await updateEmployee(tx, employee, { status: status.value })
  if (!left.ok) return left
  await publishEmployeeLeft(tx, left.value)
  return left
}
