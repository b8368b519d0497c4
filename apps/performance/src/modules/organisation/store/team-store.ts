import {
  findRows,
  column,
  defineEntity,
  findById,
  findPage,
  guardedUpdate,
  insertRows,
  lockRow,
  nullable,
  type Page,
  type PageArgs,
  type Reader,
  type Tx,
  type VersionedRow,
  type Where,
} from '@sellgraph/db-kit'
import type { RowScope } from '@sellgraph/identity'
import type { Result } from '@sellgraph/kernel'
import { upsertTeam } from '@sellgraph/organisation'
import { holdFrom, type Statement } from '../../reach/store/reach-fact-store.ts'

export interface TeamRow extends VersionedRow {
  name: string
  managerId: string | null
  parentTeamId: string | null
  /** The territory it works; null when it works none. */
  territoryId: string | null
}

export const TeamEntity = defineEntity<TeamRow>('team', {
  id: column.id,
  version: column.version,
  createdAt: column.timestamp,
  updatedAt: column.timestamp,
  name: column.text,
  managerId: nullable(column.uuid),
  parentTeamId: nullable(column.uuid),
  territoryId: nullable(column.uuid),
})

export function findTeam(reader: Reader, id: string): Promise<TeamRow | null> {
  return findById(reader, TeamEntity, id)
}

export function findTeams(reader: Reader, scope: RowScope, ids: readonly string[]): Promise<TeamRow[]> {
  return findRows(reader, TeamEntity, [{ sql: 'e.id = ANY(:ids)', params: { ids } }, everyTeam(scope)])
}

export function findTeamPage(reader: Reader, scope: RowScope, args: PageArgs): Promise<Result<Page<TeamRow>>> {
  return findPage(reader, TeamEntity, [everyTeam(scope)], { by: ['name'], direction: 'ASC' }, args)
}

export async function teamNameTaken(reader: Reader, name: string): Promise<boolean> {
  return reader.manager.getRepository(TeamEntity).existsBy({ name })
}

export function findTeamsLedBy(reader: Reader, scope: RowScope, employeeIds: readonly string[]): Promise<TeamRow[]> {
  return findRows(
    reader,
    TeamEntity,
    [{ sql: 'e.managerId = ANY(:employeeIds)', params: { employeeIds } }, everyTeam(scope)],
    { orderBy: 'e.id' },
  )
}

export function lockTeam(tx: Tx, id: string): Promise<TeamRow | null> {
  return lockRow(tx, TeamEntity, id)
}

/** With the copy by which callers are scoped, as for employees. */
export async function insertTeam(tx: Tx, row: TeamRow): Promise<void> {
  await insertRows(tx, TeamEntity, row)
  await copyTeam(tx, row)
}

export async function updateTeam(
  tx: Tx,
  read: { id: string; version: number },
  patch: Partial<TeamRow>,
): Promise<Result<TeamRow>> {
  const changed = await guardedUpdate(tx, TeamEntity, read, patch)
  if (changed.ok) await copyTeam(tx, changed.value)
  return changed
}

async function copyTeam(tx: Tx, team: TeamRow): Promise<void> {
  await upsertTeam(tx, team)
  await holdFrom(tx, { teamId: team.id }, ['LEADER', 'PARENT', 'TEAM_TERRITORY'], statementsOf(team))
}

function statementsOf({ id: teamId, managerId, parentTeamId, territoryId }: TeamRow): Statement[] {
  const statements: Statement[] = []
  if (managerId !== null) statements.push({ kind: 'LEADER', employeeId: managerId, teamId })
  if (parentTeamId !== null) statements.push({ kind: 'PARENT', teamId, parentTeamId })
  if (territoryId !== null) statements.push({ kind: 'TEAM_TERRITORY', teamId, territoryId })
  return statements
}

/** Whether a team is another one or lies below it, at whatever depth. */
export async function isWithin(reader: Reader, teamId: string, wholeId: string): Promise<boolean> {
  const [found] = await reader.query<{ within: boolean }>(
    `WITH RECURSIVE above AS (
       SELECT id, parent_team_id FROM team WHERE id = $1
       UNION
       SELECT t.id, t.parent_team_id FROM team t JOIN above ON t.id = above.parent_team_id)
     SELECT EXISTS (SELECT 1 FROM above WHERE id = $2) AS within`,
    [teamId, wholeId],
  )
  return found?.within ?? false
}

export function findTeamsInTerritories(
  reader: Reader,
  scope: RowScope,
  territoryIds: readonly string[],
): Promise<TeamRow[]> {
  return findRows(
    reader,
    TeamEntity,
    [{ sql: 'e.territoryId = ANY(:territoryIds)', params: { territoryIds } }, everyTeam(scope)],
    { orderBy: 'e.name' },
  )
}

/** The organisation belongs to nobody: who may read it at all reads all of it. */
function everyTeam(scope: RowScope): Where {
  return { sql: scope.isUnlimited ? 'TRUE' : 'FALSE' }
}
