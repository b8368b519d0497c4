import { findByIds } from '@sellgraph/db-kit'
import { defineState } from '@sellgraph/messaging'
import { findAppointments, TerritoryEntity } from '../store/territory-store.ts'

/** With who answers for it, by which every service tells whose teams somebody reaches. */
export const territoryState = defineState({
  type: 'state.performance.territory.v1',
  tables: { territory: 'id', territory_appointment: 'territory_id' },
  rows: async (reader, ids) => {
    const appointments = Map.groupBy(await findAppointments(reader, ids), ({ territoryId }) => territoryId)
    return (await findByIds(reader, TerritoryEntity, ids)).map((territory) => ({
      ...territory,
      appointments: (appointments.get(territory.id) ?? []).map((appointment) => ({
        ...appointment,
        createdAt: appointment.createdAt.toISOString(),
        updatedAt: appointment.updatedAt.toISOString(),
      })),
    }))
  },
})

export const territorySensitiveState = defineState({
  type: 'state-sensitive.performance.territory.v1',
  tables: { territory: 'id', territory_appointment: 'territory_id' },
  rows: async (reader, ids) => {
    const appointments = Map.groupBy(await findAppointments(reader, ids), ({ territoryId }) => territoryId)
    return (await findByIds(reader, TerritoryEntity, ids)).map((territory) => ({
      ...territory,
      appointments: appointments.get(territory.id) ?? [],
    }))
  },
})
