import { addDays } from '@sellgraph/calendar'
import { invalid, notFound, ok, staleVersion, wrongState } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { territoryAccess } from '../access.ts'
import { endAppointment, findAppointments, isOpen, lockTerritory, updateTerritory } from '../store/territory-store.ts'

/** Sets the last day of an appointment. One that is over stays as it is: history is not rewritten. */
export const endTerritoryAppointment = defineCommand({
  name: 'endTerritoryAppointment',
  input: z.object({
    territoryId: input.id(),
    version: input.version(),
    appointmentId: input.id(),
    lastDay: input.date(),
    reason: input.text(500),
  }),
  authorize: (principal) => territoryAccess.permit(principal, 'appoint'),
  async handle({ tx, now }, { territoryId, version, appointmentId, lastDay }) {
    const territory = await lockTerritory(tx, territoryId)
    if (territory === null) return notFound('territory')
    if (territory.version !== version) return staleVersion('territory', territory.version)
    const appointment = (await findAppointments(tx, [territoryId])).find(({ id }) => id === appointmentId)
    if (appointment === undefined) return notFound('appointment')
    if (!isOpen(appointment, now)) return wrongState('appointment', 'ENDED', ['one that is not over'])
    const { fromDate, toDate } = appointment
    if (lastDay < addDays(fromDate, -1)) return invalid('lastDay', `must not be before the day before ${fromDate}`)
    if (toDate !== null && lastDay > toDate) return invalid('lastDay', `must not be after ${toDate}; appoint anew`)
    await endAppointment(tx, appointment, lastDay)
    const told = await updateTerritory(tx, territory, {})
    return told.ok ? ok({ territoryId }) : told
  },
})
