import { conflict, invalid, newId, notFound, ok, staleVersion, wrongState } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { lockEmployee } from '../../organisation/store/employee-store.ts'
import { territoryAccess } from '../access.ts'
import { overlap } from '../domain/appointment.ts'
import { findAppointments, insertAppointment, lockTerritory, updateTerritory } from '../store/territory-store.ts'

/** Names who answers for a territory from a day on; one person at a time. */
export const appointTerritoryManager = defineCommand({
  name: 'appointTerritoryManager',
  input: z.object({
    territoryId: input.id(),
    version: input.version(),
    employeeId: input.id(),
    fromDate: input.date(),
    toDate: input
      .date()
      .nullish()
      .transform((date) => date ?? null),
    reason: input.text(500),
  }),
  authorize: (principal) => territoryAccess.permit(principal, 'appoint'),
  async handle({ tx, scope, now }, { territoryId, version, employeeId, fromDate, toDate, reason }) {
    if (toDate !== null && toDate < fromDate) return invalid('toDate', `must not be before the first day, ${fromDate}`)
    // Employees before territories, as when an employee leaves.
    const employee = await lockEmployee(tx, scope, employeeId)
    if (!employee.ok) return employee
    if (employee.value.status === 'LEFT') return wrongState('employee', 'LEFT', ['somebody who works here'])
    const territory = await lockTerritory(tx, territoryId)
    if (territory === null) return notFound('territory')
    if (territory.version !== version) return staleVersion('territory', territory.version)
    const taken = (await findAppointments(tx, [territoryId])).find((one) => overlap(one, { fromDate, toDate }))
    if (taken !== undefined) {
      return conflict(
        'TERRITORY_TAKEN',
        `Somebody answers for it from ${taken.fromDate} ${taken.toDate === null ? 'on' : `to ${taken.toDate}`}. End that first.`,
      )
    }
    const times = { createdAt: now, updatedAt: now }
    await insertAppointment(tx, { id: newId(), territoryId, employeeId, fromDate, toDate, reason, ...times })
    const told = await updateTerritory(tx, territory, {})
    return told.ok ? ok({ territoryId }) : told
  },
})
