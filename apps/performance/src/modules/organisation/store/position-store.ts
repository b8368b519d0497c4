import {
  findRows,
  column,
  defineEntity,
  findById,
  findPage,
  insertRows,
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
import type { PositionLevel } from '../domain/employee.ts'

export interface PositionRow extends VersionedRow {
  code: string
  title: string
  titleEn: string | null
  level: PositionLevel
}

export const PositionEntity = defineEntity<PositionRow>('position', {
  id: column.id,
  version: column.version,
  createdAt: column.timestamp,
  updatedAt: column.timestamp,
  code: column.text,
  title: column.text,
  titleEn: nullable(column.text),
  level: column.text,
})

export function findPosition(reader: Reader, id: string): Promise<PositionRow | null> {
  return findById(reader, PositionEntity, id)
}

/** The level of a position that somebody has. */
export async function levelOf(reader: Reader, positionId: string): Promise<PositionLevel> {
  const position = await findPosition(reader, positionId)
  if (position === null) throw new Error('an employee has a position')
  return position.level
}

export function findPositions(reader: Reader, scope: RowScope, ids: readonly string[]): Promise<PositionRow[]> {
  return findRows(reader, PositionEntity, [{ sql: 'e.id = ANY(:ids)', params: { ids } }, everyPosition(scope)])
}

export async function positionCodeTaken(reader: Reader, code: string): Promise<boolean> {
  return reader.manager.getRepository(PositionEntity).existsBy({ code })
}

export function findPositionPage(reader: Reader, scope: RowScope, args: PageArgs): Promise<Result<Page<PositionRow>>> {
  return findPage(reader, PositionEntity, [everyPosition(scope)], { by: ['code'], direction: 'ASC' }, args)
}

export function insertPosition(tx: Tx, row: PositionRow): Promise<void> {
  return insertRows(tx, PositionEntity, row)
}

/** Positions belong to nobody: who may read them at all reads all of them. */
function everyPosition(scope: RowScope): Where {
  return { sql: scope.isUnlimited ? 'TRUE' : 'FALSE' }
}
