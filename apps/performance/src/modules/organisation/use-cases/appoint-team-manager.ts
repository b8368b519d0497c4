import { notFound, ok, wrongState } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { organisationAccess } from '../access.ts'
import { type EmployeeRow, lockEmployee, updateEmployee } from '../store/employee-store.ts'
import { findTeam, updateTeam } from '../store/team-store.ts'

/** Gives a team its leader, who sees the team's rows in every service from then on. */
export const appointTeamManager = defineCommand({
  name: 'appointTeamManager',
  input: z.object({ teamId: input.id(), version: input.version(), managerId: input.id() }),
  authorize: (principal) => organisationAccess.permit(principal, 'shape'),
  async handle({ tx, scope }, { teamId, version, managerId }) {
    const team = await findTeam(tx, teamId)
    if (team === null) return notFound('team')
    // Employees before teams, as when an employee leaves; two employees in the order of their ids.
    const people = new Map<string, EmployeeRow>()
    for (const id of [...new Set([team.managerId ?? managerId, managerId])].sort()) {
      const employee = await lockEmployee(tx, scope, id)
      if (!employee.ok) return employee
      people.set(id, employee.value)
    }
    const manager = people.get(managerId)
    if (manager === undefined || manager.status === 'LEFT') {
      return wrongState('employee', 'LEFT', ['somebody who works here'])
    }
    const appointed = await updateTeam(tx, { id: teamId, version }, { managerId })
    if (!appointed.ok) return appointed
    // Which teams somebody leads is part of what every service knows of them: a new version of their rows.
    for (const person of people.values()) {
      const changed = await updateEmployee(tx, person, {})
      if (!changed.ok) return changed
    }
    return ok({ teamId })
  },
})
