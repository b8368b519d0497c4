import type { MigrationSet } from '@sellgraph/db-kit'

export { type OrgClient, upsertClient } from './clients.ts'
export { type OrgGrant, upsertGrant } from './grants.ts'
export {
  type AnsweredTeams,
  findEmployee,
  findEmployeeBySubject,
  findTeam,
  findTeamsAnsweredFor,
  findSuperior,
  findTeamsLed,
  findTeamsLedByNobody,
  holdLeavers,
  isCertified,
  organisationReactions,
  type OrgEmployee,
  type OrgAppointment,
  type OrgTeam,
  type OrgTerritory,
  upsertEmployee,
  upsertTeam,
  upsertTerritory,
} from './replica.ts'
export { resolvePrincipal } from './resolve-principal.ts'

export const migrations: MigrationSet = { name: 'organisation', dir: new URL('./migrations/', import.meta.url) }
