import type { Reader, Tx } from '@sellgraph/db-kit'
import { isId } from '@sellgraph/kernel'

/** A link by which somebody without an account opens one document; not the link itself, which is kept nowhere. */
export interface ShareRow {
  readonly id: string
  readonly documentId: string
  /** Whom it was given to, in the words of who gave it. */
  readonly sharedWith: string
  /** Subject of who gave it. */
  readonly sharedBy: string
  readonly sharedById: string | null
  readonly expiresAt: Date
  readonly maxOpenings: number
  readonly openings: number
  readonly firstOpenedAt: Date | null
  readonly lastOpenedAt: Date | null
  readonly revokedAt: Date | null
  readonly revokeReason: string | null
  readonly version: number
  readonly createdAt: Date
}

const COLUMNS = `id, document_id AS "documentId", shared_with AS "sharedWith", shared_by AS "sharedBy",
  shared_by_id AS "sharedById", expires_at AS "expiresAt", max_openings AS "maxOpenings", openings,
  first_opened_at AS "firstOpenedAt", last_opened_at AS "lastOpenedAt", revoked_at AS "revokedAt",
  revoke_reason AS "revokeReason", version, created_at AS "createdAt"`

/** The shares of some documents, the first given first. */
export function findShares(reader: Reader, documentIds: readonly string[]): Promise<ShareRow[]> {
  return reader.query<ShareRow>(
    `SELECT ${COLUMNS} FROM sys.document_share WHERE document_id = ANY($1) ORDER BY created_at, id`,
    [documentIds.filter(isId)],
  )
}

export async function findShare(reader: Reader, id: string): Promise<ShareRow | null> {
  if (!isId(id)) return null
  const [row] = await reader.query<ShareRow>(`SELECT ${COLUMNS} FROM sys.document_share WHERE id = $1`, [id])
  return row ?? null
}

/** Holds a share until the transaction ends: its openings are counted one after the other. */
export async function lockShare(tx: Tx, id: string): Promise<ShareRow | null> {
  const [row] = await tx.query<ShareRow>(`SELECT ${COLUMNS} FROM sys.document_share WHERE id = $1 FOR UPDATE`, [id])
  return row ?? null
}

export async function countShares(tx: Tx, documentId: string): Promise<number> {
  const [row] = await tx.query<{ count: number }>(
    'SELECT count(*)::int AS count FROM sys.document_share WHERE document_id = $1 AND revoked_at IS NULL',
    [documentId],
  )
  return row?.count ?? 0
}

export async function insertShare(
  tx: Tx,
  share: Pick<ShareRow, 'id' | 'documentId' | 'sharedWith' | 'sharedBy' | 'sharedById' | 'expiresAt' | 'maxOpenings'>,
): Promise<void> {
  await tx.query(
    `INSERT INTO sys.document_share (id, document_id, shared_with, shared_by, shared_by_id, expires_at, max_openings,
       created_at, updated_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $8)`,
    [
      share.id,
      share.documentId,
      share.sharedWith,
      share.sharedBy,
      share.sharedById,
      share.expiresAt,
      share.maxOpenings,
      tx.now,
    ],
  )
}

/** Counts an opening of a locked share. It is no change by a person, so the version stays. */
export async function countOpening(tx: Tx, id: string): Promise<void> {
  await tx.query(
    `UPDATE sys.document_share SET openings = openings + 1, first_opened_at = coalesce(first_opened_at, $2),
       last_opened_at = $2, updated_at = $2 WHERE id = $1`,
    [id, tx.now],
  )
}

/** Ends a locked share. */
export async function markRevoked(tx: Tx, id: string, by: string, reason: string): Promise<void> {
  await tx.query(
    `UPDATE sys.document_share SET revoked_at = $2, revoked_by = $3, revoke_reason = $4, updated_at = $2,
       version = version + 1 WHERE id = $1`,
    [id, tx.now, by, reason],
  )
}
