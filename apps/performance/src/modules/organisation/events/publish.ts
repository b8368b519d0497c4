import type { Tx } from '@sellgraph/db-kit'
import { publish } from '@sellgraph/messaging'
import type { EmployeeRow } from '../store/employee-store.ts'
import { levelOf } from '../store/position-store.ts'

/** Facts about people, in the transaction that changes them. */
export async function publishEmployeeOnboarded(tx: Tx, employee: EmployeeRow): Promise<void> {
  await publish(tx, {
    type: 'performance.EmployeeOnboarded.v1',
    aggregateId: employee.id,
    data: {
      ...identity(employee),
      name: employee.name,
      positionLevel: await levelOf(tx, employee.positionId),
      joinedOn: employee.joinedOn,
    },
  })
}

export async function publishEmployeeCertified(tx: Tx, employee: EmployeeRow, courseCode: string): Promise<void> {
  if (employee.certifiedOn === null) throw new Error('a certified employee has the day of the certificate')
  await publish(tx, {
    type: 'performance.EmployeeCertified.v1',
    aggregateId: employee.id,
    data: { ...identity(employee), courseCode, certifiedOn: employee.certifiedOn },
  })
}

export async function publishEmployeeTransferred(
  tx: Tx,
  employee: EmployeeRow,
  fromTeamId: string | null,
  effectiveOn: string,
): Promise<void> {
  await publish(tx, {
    type: 'performance.EmployeeTransferred.v1',
    aggregateId: employee.id,
    data: {
      ...identity(employee),
      fromTeamId,
      toTeamId: employee.teamId,
      positionLevel: await levelOf(tx, employee.positionId),
      effectiveOn,
    },
  })
}

export async function publishEmployeeLeft(tx: Tx, employee: EmployeeRow): Promise<void> {
  if (employee.lastDay === null) throw new Error('an employee who has left has a last day')
  await publish(tx, {
    type: 'performance.EmployeeLeft.v1',
    aggregateId: employee.id,
    data: { ...identity(employee), leftOn: employee.lastDay },
  })
}

export async function publishEmployeeRolesChanged(
  tx: Tx,
  employee: EmployeeRow,
  change: { before: readonly string[] | null; reason: string; changedBy: string },
): Promise<void> {
  await publish(tx, {
    type: 'performance.EmployeeRolesChanged.v1',
    aggregateId: employee.id,
    data: {
      ...identity(employee),
      rolesBefore: change.before === null ? null : [...change.before],
      rolesAfter: employee.roles ?? [],
      reason: change.reason,
      changedBy: change.changedBy,
    },
  })
}

function identity({ id, subject, number, teamId }: EmployeeRow) {
  return { employeeId: id, subject, number, teamId }
}
