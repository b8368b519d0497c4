import type { Reader, Tx } from '@sellgraph/db-kit'
import { isId } from '@sellgraph/kernel'

export const documentStatuses = ['PENDING', 'STORED', 'REMOVED'] as const
export type DocumentStatus = (typeof documentStatuses)[number]

/** A file of a record: what it is, not what is in it. */
export interface DocumentRow {
  readonly id: string
  /** Type of the record in the graph. */
  readonly subjectType: string
  readonly subjectId: string
  readonly kind: string
  readonly name: string
  readonly mediaType: string
  /** Bytes. */
  readonly size: number
  readonly sha256: string
  readonly status: DocumentStatus
  /** Where its bytes are; null before they are there, and once they are gone. */
  readonly objectKey: string | null
  /** Subject of who attached it. */
  readonly attachedBy: string
  /** Their employee id; null for a machine. */
  readonly attachedById: string | null
  /** What it was made from, when the service made it itself. */
  readonly madeOf: string | null
  readonly storedAt: Date | null
  readonly version: number
  readonly createdAt: Date
}

const COLUMNS = `id, subject_type AS "subjectType", subject_id AS "subjectId", kind, name, media_type AS "mediaType", size,
  sha256, status, object_key AS "objectKey", attached_by AS "attachedBy", attached_by_id AS "attachedById",
  made_of AS "madeOf", stored_at AS "storedAt", version, created_at AS "createdAt"`

/**
 * Documents of these records that were not removed, the first attached first. One that the service makes itself waits for
 * nobody: it is told of once it is there.
 */
export function findDocuments(
  reader: Reader,
  subjectType: string,
  subjectIds: readonly string[],
): Promise<DocumentRow[]> {
  return reader.query<DocumentRow>(
    `SELECT ${COLUMNS} FROM sys.document
     WHERE subject_type = $1 AND subject_id = ANY($2) AND status <> 'REMOVED'
       AND (status = 'STORED' OR made_of IS NULL) ORDER BY created_at, id`,
    [subjectType, subjectIds.filter(isId)],
  )
}

/** What the service has made of this before, if it is there. */
export async function findMadeDocument(
  reader: Reader,
  { subjectType, subjectId, madeOf }: { subjectType: string; subjectId: string; madeOf: string },
): Promise<DocumentRow | null> {
  const [row] = await reader.query<DocumentRow>(
    `SELECT ${COLUMNS} FROM sys.document
     WHERE subject_type = $1 AND subject_id = $2 AND made_of = $3 AND status = 'STORED'`,
    [subjectType, subjectId, madeOf],
  )
  return row ?? null
}

export async function findDocument(reader: Reader, id: string): Promise<DocumentRow | null> {
  if (!isId(id)) return null
  const [row] = await reader.query<DocumentRow>(`SELECT ${COLUMNS} FROM sys.document WHERE id = $1`, [id])
  return row ?? null
}

/** Holds the document until the transaction ends. */
export async function lockDocument(tx: Tx, id: string): Promise<DocumentRow | null> {
  const [row] = await tx.query<DocumentRow>(`SELECT ${COLUMNS} FROM sys.document WHERE id = $1 FOR UPDATE`, [id])
  return row ?? null
}

export async function insertDocument(
  tx: Tx,
  row: Omit<DocumentRow, 'status' | 'objectKey' | 'storedAt' | 'version' | 'createdAt'>,
): Promise<void> {
  await tx.query(
    `INSERT INTO sys.document (id, subject_type, subject_id, kind, name, media_type, size, sha256, status, attached_by,
       attached_by_id, made_of, created_at, updated_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'PENDING', $9, $10, $11, $12, $12)`,
    [
      row.id,
      row.subjectType,
      row.subjectId,
      row.kind,
      row.name,
      row.mediaType,
      row.size,
      row.sha256,
      row.attachedBy,
      row.attachedById,
      row.madeOf,
      tx.now,
    ],
  )
}

export async function countDocuments(tx: Tx, subjectType: string, subjectId: string): Promise<number> {
  const [row] = await tx.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM sys.document WHERE subject_type = $1 AND subject_id = $2 AND status <> 'REMOVED'`,
    [subjectType, subjectId],
  )
  return row?.count ?? 0
}

/** The bytes of a locked document are there. */
export async function markStored(tx: Tx, id: string, objectKey: string): Promise<void> {
  await tx.query(
    `UPDATE sys.document SET status = 'STORED', object_key = $2, stored_at = $3, updated_at = $3, version = version + 1
     WHERE id = $1`,
    [id, objectKey, tx.now],
  )
}

/** Takes a locked document out of the record's list. Its bytes go afterwards, in the background. */
export async function markRemoved(tx: Tx, id: string, by: string, reason: string): Promise<void> {
  await tx.query(
    `UPDATE sys.document SET status = 'REMOVED', removed_by = $2, removal_reason = $3, removed_at = $4, updated_at = $4,
       version = version + 1 WHERE id = $1`,
    [id, by, reason, tx.now],
  )
}

/** Notes, before its first byte is written, that an object may come to be. */
export async function beginUpload(
  reader: Reader,
  upload: { objectKey: string; documentId: string; startedAt: Date },
): Promise<void> {
  await reader.query('INSERT INTO sys.document_upload (object_key, document_id, started_at) VALUES ($1, $2, $3)', [
    upload.objectKey,
    upload.documentId,
    upload.startedAt,
  ])
}

/** Forgets an upload; false when the clean-up has given it up, and then its object may be gone. */
export async function endUpload(reader: Reader, objectKey: string): Promise<boolean> {
  const ended = await reader.query('DELETE FROM sys.document_upload WHERE object_key = $1 RETURNING 1', [objectKey])
  return ended.length === 1
}
