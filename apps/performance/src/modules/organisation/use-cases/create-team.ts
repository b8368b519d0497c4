import { newVersion } from '@sellgraph/db-kit'
import { conflict, newId, notFound, ok } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { organisationAccess } from '../access.ts'
import { lockRegister } from '../store/register-lock.ts'
import { findTeam, insertTeam, teamNameTaken, type TeamRow } from '../store/team-store.ts'

/** Opens a team, led by nobody until `appointTeamManager`. */
export const createTeam = defineCommand({
  name: 'createTeam',
  input: z.object({
    name: input.text(),
    parentTeamId: input
      .id()
      .nullish()
      .transform((id) => id ?? null),
  }),
  authorize: (principal) => organisationAccess.permit(principal, 'shape'),
  async handle({ tx, now }, { name, parentTeamId }) {
    await lockRegister(tx, 'team')
    if (await teamNameTaken(tx, name)) return conflict('NAME_TAKEN', `There is a team called ${name} already.`)
    if (parentTeamId !== null && (await findTeam(tx, parentTeamId)) === null) return notFound('team')
    const team: TeamRow = { id: newId(), ...newVersion(now), name, parentTeamId, managerId: null, territoryId: null }
    await insertTeam(tx, team)
    return ok({ teamId: team.id })
  },
})
