import { type DomainError, notFound, ok, type Result, staleVersion } from '@sellgraph/kernel'
import type { EntitySchema, ObjectLiteral } from 'typeorm'
import type { Reader, Tx } from './database.ts'
import type { VersionedRow } from './entity.ts'
import { findRow, findRows } from './read.ts'

/** Inserts rows whose ids, versions and times the caller has set. */
export async function insertRows<T extends ObjectLiteral>(
  tx: Tx,
  entity: EntitySchema<T>,
  rows: T | readonly T[],
): Promise<void> {
  const list = Array.isArray(rows) ? (rows as readonly T[]) : [rows as T]
  // PostgreSQL takes at most 65,535 parameters a statement.
  const size = Math.max(1, Math.floor(60_000 / Object.keys(entity.options.columns).length))
  for (let at = 0; at < list.length; at += size) {
    await tx.manager
      .createQueryBuilder()
      .insert()
      .into(entity)
      .values(list.slice(at, at + size))
      .updateEntity(false)
      .execute()
  }
}

/** The columns that start a new versioned row. */
export function newVersion(now: Date): { version: number; createdAt: Date; updatedAt: Date } {
  return { version: 1, createdAt: now, updatedAt: now }
}

/**
 * Changes a row only if it still has the version that the decision was made on, and returns it as it now is.
 * A changed version is a CONFLICT that names the current one; a missing row is NOT_FOUND.
 */
export async function guardedUpdate<T extends VersionedRow>(
  tx: Tx,
  entity: EntitySchema<T>,
  read: { id: string; version: number },
  patch: Partial<Omit<T, 'id' | 'version' | 'createdAt' | 'updatedAt'>>,
): Promise<Result<T, DomainError>> {
  const result = await tx.manager
    .createQueryBuilder()
    .update(entity)
    // Counted by the database: the version comes from a client, who may send one that has no successor.
    .set({ ...patch, version: () => 'version + 1', updatedAt: tx.now } as never)
    .where('id = :id AND version = :version', { id: read.id, version: read.version })
    .updateEntity(false)
    .execute()
  const current = await findById(tx, entity, read.id)
  const what = entity.options.name.replaceAll('_', ' ')
  if (current === null) return notFound(what)
  if (result.affected !== 1) return staleVersion(what, current.version)
  return ok(current)
}

/** Reads a row and holds it until the transaction ends: others that lock or change it wait. */
export async function lockRow<T extends VersionedRow>(tx: Tx, entity: EntitySchema<T>, id: string): Promise<T | null> {
  return findRow(tx, entity, [{ sql: 'e.id = :id', params: { id } }], { forUpdate: true })
}

/** The rows with these ids, in no order. */
export async function findByIds<T extends { id: string } & ObjectLiteral>(
  reader: Reader,
  entity: EntitySchema<T>,
  ids: readonly string[],
): Promise<T[]> {
  return findRows(reader, entity, [{ sql: 'e.id = ANY(:ids)', params: { ids } }])
}

export async function findById<T extends { id: string } & ObjectLiteral>(
  reader: Reader,
  entity: EntitySchema<T>,
  id: string,
): Promise<T | null> {
  return findRow(reader, entity, [{ sql: 'e.id = :id', params: { id } }])
}
