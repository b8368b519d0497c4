import { findByIds } from '@sellgraph/db-kit'
import { everyRow } from '@sellgraph/identity'
import { defineState } from '@sellgraph/messaging'
import { EmployeeEntity } from '../store/employee-store.ts'
import { findMemberships } from '../store/membership-store.ts'
import { PositionEntity } from '../store/position-store.ts'
import { findTeamsLedBy, TeamEntity } from '../store/team-store.ts'

/** The employee as every service scopes rows by. The level of a position never changes, so positions need no watching. */
export const employeeState = defineState({
  type: 'state.performance.employee.v1',
  tables: { employee: 'id', team: 'manager_id' },
  rows: async (reader, ids) => {
    const employees = await findByIds(reader, EmployeeEntity, ids)
    const positions = await findByIds(
      reader,
      PositionEntity,
      employees.map(({ positionId }) => positionId),
    )
    const levels = new Map(positions.map(({ id, level }) => [id, level]))
    const led = Map.groupBy(await findTeamsLedBy(reader, everyRow, ids), ({ managerId }) => managerId)
    return employees.map((employee) => ({
      ...employee,
      positionLevel: levels.get(employee.positionId) ?? unknownPosition(),
      managerOfTeamIds: (led.get(employee.id) ?? []).map(({ id }) => id),
      leftOn: employee.status === 'LEFT' ? employee.lastDay : null,
    }))
  },
})

export const employeeSensitiveState = defineState({
  type: 'state-sensitive.performance.employee.v1',
  tables: { employee: 'id', team_membership: 'employee_id' },
  rows: async (reader, ids) => {
    const memberships = Map.groupBy(await findMemberships(reader, ids), ({ employeeId }) => employeeId)
    return (await findByIds(reader, EmployeeEntity, ids)).map((employee) => ({
      ...employee,
      memberships: (memberships.get(employee.id) ?? []).map((membership) => ({
        ...membership,
        createdAt: membership.createdAt.toISOString(),
      })),
    }))
  },
})

export const teamState = defineState({
  type: 'state.performance.team.v1',
  tables: { team: 'id' },
  rows: (reader, ids) => findByIds(reader, TeamEntity, ids),
})

export const positionState = defineState({
  type: 'state.performance.position.v1',
  tables: { position: 'id' },
  rows: (reader, ids) => findByIds(reader, PositionEntity, ids),
})

function unknownPosition(): never {
  throw new Error('an employee has a position')
}
