import { conflict, notFound, ok } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { organisationAccess } from '../access.ts'
import { lockRegister } from '../store/register-lock.ts'
import { findTeam, isWithin, updateTeam } from '../store/team-store.ts'

/** Puts a team below another one: who leads those above it reaches it from then on, who led those before no longer. */
export const moveTeam = defineCommand({
  name: 'moveTeam',
  input: z.object({
    teamId: input.id(),
    version: input.version(),
    parentTeamId: input
      .id()
      .nullish()
      .transform((id) => id ?? null),
    reason: input.text(500),
  }),
  authorize: (principal) => organisationAccess.permit(principal, 'shape'),
  async handle({ tx }, { teamId, version, parentTeamId }) {
    // Two moves at once could close a loop that neither of them sees.
    await lockRegister(tx, 'team')
    if (parentTeamId !== null) {
      if ((await findTeam(tx, parentTeamId)) === null) return notFound('team')
      if (await isWithin(tx, parentTeamId, teamId)) {
        return conflict('TEAM_LOOP', 'The team above lies below this one, or is this one.')
      }
    }
    const moved = await updateTeam(tx, { id: teamId, version }, { parentTeamId })
    return moved.ok ? ok({ teamId }) : moved
  },
})
