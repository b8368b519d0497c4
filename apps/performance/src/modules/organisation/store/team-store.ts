import {
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

export interface TeamRow extends VersionedRow {
  name: string
  managerId: string | null
  parentTeamId: string | null
}

export const TeamEntity = defineEntity<TeamRow>('team', {
  id: column.id,
  version: column.version,
  createdAt: column.timestamp,
  updatedAt: column.timestamp,
  name: column.text,
  managerId: nullable(column.uuid),
  parentTeamId: nullable(column.uuid),
})

export function findTeam(reader: Reader, id: string): Promise<TeamRow | null> {
  return findById(reader, TeamEntity, id)
}

export function findTeams(reader: Reader, scope: RowScope, ids: readonly string[]): Promise<TeamRow[]> {
  return reader.manager
    .createQueryBuilder(TeamEntity, 'e')
    .where('e.id = ANY(:ids)', { ids: [...ids] })
    .andWhere(everyTeam(scope).sql)
    .getMany()
}

export function findTeamPage(reader: Reader, scope: RowScope, args: PageArgs): Promise<Result<Page<TeamRow>>> {
  return findPage(reader, TeamEntity, [everyTeam(scope)], { by: ['name'], direction: 'ASC' }, args)
}

export async function teamNameTaken(reader: Reader, name: string): Promise<boolean> {
  return reader.manager.getRepository(TeamEntity).existsBy({ name })
}

export function findTeamsLedBy(reader: Reader, scope: RowScope, employeeIds: readonly string[]): Promise<TeamRow[]> {
  return reader.manager
    .createQueryBuilder(TeamEntity, 'e')
    .where('e.managerId = ANY(:employeeIds)', { employeeIds: [...employeeIds] })
    .andWhere(everyTeam(scope).sql)
    .orderBy('e.id', 'ASC')
    .getMany()
}

export function lockTeam(tx: Tx, id: string): Promise<TeamRow | null> {
  return lockRow(tx, TeamEntity, id)
}

/** With the copy by which callers are scoped, as for employees. */
export async function insertTeam(tx: Tx, row: TeamRow): Promise<void> {
  await insertRows(tx, TeamEntity, row)
  await upsertTeam(tx, row)
}

export async function updateTeam(
  tx: Tx,
  read: { id: string; version: number },
  patch: Partial<TeamRow>,
): Promise<Result<TeamRow>> {
  const changed = await guardedUpdate(tx, TeamEntity, read, patch)
  if (changed.ok) await upsertTeam(tx, changed.value)
  return changed
}

/** The organisation belongs to nobody: who may read it at all reads all of it. */
function everyTeam(scope: RowScope): Where {
  return { sql: scope.isUnlimited ? 'TRUE' : 'FALSE' }
}
