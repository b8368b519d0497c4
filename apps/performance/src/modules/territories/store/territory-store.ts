import { addDays, DEFAULT_ZONE, localDate } from '@sellgraph/calendar'
import {
  findRows,
  column,
  defineEntity,
  findById,
  findByIds,
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
import { upsertTerritory } from '@sellgraph/organisation'
import { beginFact, endFact, findFact } from '../../reach/store/reach-fact-store.ts'
import { endOf, periodOf } from '../domain/appointment.ts'

export interface TerritoryRow extends VersionedRow {
  path: string
  name: string
  nameEn: string | null
}

export interface TerritoryAppointmentRow {
  id: string
  territoryId: string
  employeeId: string
  fromDate: string
  toDate: string | null
  reason: string
  createdAt: Date
  updatedAt: Date
}

export const TerritoryEntity = defineEntity<TerritoryRow>('territory', {
  id: column.id,
  version: column.version,
  createdAt: column.timestamp,
  updatedAt: column.timestamp,
  path: column.text,
  name: column.text,
  nameEn: nullable(column.text),
})

export const TerritoryAppointmentEntity = defineEntity<TerritoryAppointmentRow>('territory_appointment', {
  id: column.id,
  territoryId: column.uuid,
  employeeId: column.uuid,
  fromDate: column.date,
  toDate: nullable(column.date),
  reason: column.text,
  createdAt: column.timestamp,
  updatedAt: column.timestamp,
})

export function findTerritory(reader: Reader, id: string): Promise<TerritoryRow | null> {
  return findById(reader, TerritoryEntity, id)
}

export async function findTerritories(
  reader: Reader,
  scope: RowScope,
  ids: readonly string[],
): Promise<TerritoryRow[]> {
  return scope.isUnlimited ? findByIds(reader, TerritoryEntity, ids) : []
}

export function findTerritoryPage(
  reader: Reader,
  scope: RowScope,
  args: PageArgs,
): Promise<Result<Page<TerritoryRow>>> {
  return findPage(reader, TerritoryEntity, [everyTerritory(scope)], { by: ['path'], direction: 'ASC' }, args)
}

export async function pathExists(reader: Reader, path: string): Promise<boolean> {
  return reader.manager.getRepository(TerritoryEntity).existsBy({ path })
}

/** The path of any territory by its id. There are as many as a market has parts: they fit into memory. */
export async function pathsOfTerritories(reader: Reader): Promise<(territoryId: string) => string | undefined> {
  const rows = await reader.query<{ id: string; path: string }>('SELECT id, path FROM territory')
  const paths = new Map(rows.map(({ id, path }) => [id, path]))
  return (id) => paths.get(id)
}

/** Who answers for these territories, has and will, oldest first. */
export function findAppointments(reader: Reader, territoryIds: readonly string[]): Promise<TerritoryAppointmentRow[]> {
  return findRows(
    reader,
    TerritoryAppointmentEntity,
    [{ sql: 'e.territoryId = ANY(:territoryIds)', params: { territoryIds } }],
    { orderBy: 'e.fromDate, e.id' },
  )
}

export function lockTerritory(tx: Tx, id: string): Promise<TerritoryRow | null> {
  return lockRow(tx, TerritoryEntity, id)
}

/** With the copy by which callers are scoped, as for employees. */
export async function insertTerritory(tx: Tx, row: TerritoryRow): Promise<void> {
  await insertRows(tx, TerritoryEntity, row)
  await upsertTerritory(tx, { ...row, appointments: [] })
}

/** An appointment is part of its territory: whoever writes one writes the territory afterwards, with a new version. */
export async function updateTerritory(
  tx: Tx,
  read: { id: string; version: number },
  patch: Partial<TerritoryRow>,
): Promise<Result<TerritoryRow>> {
  const changed = await guardedUpdate(tx, TerritoryEntity, read, patch)
  if (changed.ok) {
    await upsertTerritory(tx, { ...changed.value, appointments: await findAppointments(tx, [read.id]) })
  }
  return changed
}

/** Before the territory is written. The fact of the reach has the appointment's id. */
export async function insertAppointment(tx: Tx, row: TerritoryAppointmentRow): Promise<void> {
  await insertRows(tx, TerritoryAppointmentEntity, row)
  const { id, employeeId, territoryId } = row
  const { since, until } = periodOf(row, tx.now)
  await beginFact(tx, { kind: 'TERRITORY_MANAGER', employeeId, territoryId }, since, until, id)
}

/** Before the territory is written. */
export async function endAppointment(tx: Tx, { id }: TerritoryAppointmentRow, lastDay: string): Promise<void> {
  await tx.query('UPDATE territory_appointment SET to_date = $2, updated_at = $3 WHERE id = $1', [id, lastDay, tx.now])
  const fact = await findFact(tx, id)
  if (fact === null) throw new Error('an appointment has a fact of the reach')
  await endFact(tx, fact, endOf(lastDay, tx.now))
}

/** Who leaves answers for nothing after the last day; what would have begun later is withdrawn. */
export async function endAppointmentsOf(tx: Tx, employeeId: string, lastDay: string): Promise<void> {
  const appointments = await findRows(
    tx,
    TerritoryAppointmentEntity,
    [
      {
        sql: 'e.employeeId = :employeeId AND (e.toDate IS NULL OR e.toDate > :lastDay)',
        params: { employeeId, lastDay },
      },
    ],
    { orderBy: 'e.territoryId' },
  )
  for (const appointment of appointments) {
    const territory = await lockTerritory(tx, appointment.territoryId)
    if (territory === null) throw new Error('an appointment has a territory')
    const dayBefore = addDays(appointment.fromDate, -1)
    if (appointment.toDate !== null && appointment.toDate <= dayBefore) continue
    await endAppointment(tx, appointment, lastDay < dayBefore ? dayBefore : lastDay)
    const told = await updateTerritory(tx, territory, {})
    if (!told.ok) throw new Error('a locked territory keeps its version')
  }
}

/** Whether an appointment has not ended yet, as far as is known today. */
export function isOpen({ toDate }: TerritoryAppointmentRow, now: Date): boolean {
  return toDate === null || toDate >= localDate(now, DEFAULT_ZONE)
}

/** Territories belong to nobody: who may read them at all reads all of them. */
function everyTerritory(scope: RowScope): Where {
  return { sql: scope.isUnlimited ? 'TRUE' : 'FALSE' }
}
