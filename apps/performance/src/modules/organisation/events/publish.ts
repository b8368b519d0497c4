import type { Tx } from '@sellgraph/db-kit'
import { publish, publishState } from '@sellgraph/messaging'
import { upsertEmployee, upsertTeam } from '@sellgraph/organisation'
import type { PositionLevel } from '../domain/employee.ts'
import type { EmployeeRow } from '../store/employee-store.ts'
import { findPosition } from '../store/position-store.ts'
import { findTeamsLedBy, type TeamRow } from '../store/team-store.ts'

/** Facts about people and teams, each with the full row on the state topic, in the transaction that changes it. */
export async function publishEmployeeOnboarded(tx: Tx, employee: EmployeeRow): Promise<void> {
  await publish(tx, {
    type: 'performance.EmployeeOnboarded.v1',
    aggregateId: employee.id,
    data: {
      ...identity(employee),
      name: employee.name,
      positionLevel: await levelOf(tx, employee),
      joinedOn: employee.joinedOn,
    },
  })
  await publishEmployeeState(tx, employee)
}

export async function publishEmployeeCertified(tx: Tx, employee: EmployeeRow, courseCode: string): Promise<void> {
  if (employee.certifiedOn === null) throw new Error('a certified employee has the day of the certificate')
  await publish(tx, {
    type: 'performance.EmployeeCertified.v1',
    aggregateId: employee.id,
    data: { ...identity(employee), courseCode, certifiedOn: employee.certifiedOn },
  })
  await publishEmployeeState(tx, employee)
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
      positionLevel: await levelOf(tx, employee),
      effectiveOn,
    },
  })
  await publishEmployeeState(tx, employee)
}

export async function publishEmployeeLeft(tx: Tx, employee: EmployeeRow): Promise<void> {
  if (employee.lastDay === null) throw new Error('an employee who has left has a last day')
  await publish(tx, {
    type: 'performance.EmployeeLeft.v1',
    aggregateId: employee.id,
    data: { ...identity(employee), leftOn: employee.lastDay },
  })
  await publishEmployeeState(tx, employee)
}

/**
 * The employee as every service scopes rows by. This service reads its own copy through the same tables as the others
 * do, so it writes that copy here, without waiting for a broker.
 */
export async function publishEmployeeState(tx: Tx, employee: EmployeeRow): Promise<void> {
  const positionLevel = await levelOf(tx, employee)
  const led = await findTeamsLedBy(tx, { kind: 'ALL' }, [employee.id])
  await publishState(tx, {
    type: 'state.performance.employee.v1',
    id: employee.id,
    version: employee.version,
    data: {
      subject: employee.subject,
      number: employee.number,
      name: employee.name,
      status: employee.status,
      positionLevel,
      teamId: employee.teamId,
      managerOfTeamIds: led.map((team) => team.id),
      certifiedOn: employee.certifiedOn,
      joinedOn: employee.joinedOn,
      leftOn: employee.status === 'LEFT' ? employee.lastDay : null,
    },
  })
  await upsertEmployee(tx, { ...employee, positionLevel })
}

export async function publishTeamState(tx: Tx, team: TeamRow): Promise<void> {
  const { id, version, name, managerId, parentTeamId } = team
  await publishState(tx, { type: 'state.performance.team.v1', id, version, data: { name, managerId, parentTeamId } })
  await upsertTeam(tx, team)
}

function identity({ id, subject, number, teamId }: EmployeeRow) {
  return { employeeId: id, subject, number, teamId }
}

async function levelOf(tx: Tx, employee: EmployeeRow): Promise<PositionLevel> {
  const position = await findPosition(tx, employee.positionId)
  if (position === null) throw new Error('an employee has a position')
  return position.level
}
