import type { MigrationSet } from '@sellgraph/db-kit'

export {
  findEmployee,
  findEmployeeBySubject,
  findTeam,
  findTeamsLed,
  isCertified,
  organisationReactions,
  type OrgEmployee,
  type OrgTeam,
  upsertEmployee,
  upsertTeam,
} from './replica.ts'
export { resolvePrincipal } from './resolve-principal.ts'

export const migrations: MigrationSet = { name: 'organisation', dir: new URL('./migrations/', import.meta.url) }
