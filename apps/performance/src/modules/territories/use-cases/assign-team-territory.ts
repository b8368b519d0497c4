import { notFound, ok } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { updateTeam } from '../../organisation/store/team-store.ts'
import { territoryAccess } from '../access.ts'
import { findTerritory } from '../store/territory-store.ts'

/** Says where a team works: who answers for that part of the market reaches its rows from then on. */
export const assignTeamTerritory = defineCommand({
  name: 'assignTeamTerritory',
  input: z.object({
    teamId: input.id(),
    version: input.version(),
    territoryId: input
      .id()
      .nullish()
      .transform((id) => id ?? null),
    reason: input.text(500),
  }),
  authorize: (principal) => territoryAccess.permit(principal, 'shape'),
  async handle({ tx }, { teamId, version, territoryId }) {
    if (territoryId !== null && (await findTerritory(tx, territoryId)) === null) return notFound('territory')
    const assigned = await updateTeam(tx, { id: teamId, version }, { territoryId })
    return assigned.ok ? ok({ teamId }) : assigned
  },
})
