import { systemPrincipal } from '@sellgraph/identity'
import { endUpload } from './document-store.ts'
import { type DocumentAct, recordAct } from './record.ts'
import type { RunningDocuments } from './running.ts'

/** How long a document may wait for its bytes. */
export const PENDING_MS = 60 * 60 * 1_000

/** An upload is broken off long before; one that still stands by then belongs to a process that ended. */
export const ABANDONED_MS = 60 * 60 * 1_000

const ROWS_AT_ONCE = 100

export interface CleanedUp {
  /** Documents that nobody uploaded. */
  readonly expired: number
  /** Objects of removed documents. */
  readonly deleted: number
  /** Objects of uploads that no document came of. */
  readonly abandoned: number
}

/**
 * Ends what was begun and not finished: documents without bytes, bytes without a document. Several copies of a service
 * may do it at once, and it may be killed at any point: what is left is found the next time.
 */
export async function cleanUp(documents: RunningDocuments, goOn: () => boolean = () => true): Promise<CleanedUp> {
  return {
    expired: await expirePending(documents),
    deleted: await each(() => deleteRemoved(documents), goOn),
    abandoned: await each(() => deleteAbandoned(documents), goOn),
  }
}

async function expirePending({ db, clock, service }: RunningDocuments): Promise<number> {
  const principal = systemPrincipal(service)
  return db.transaction(async (tx) => {
    const expired = await tx.query<DocumentAct['document']>(
      `UPDATE sys.document SET status = 'REMOVED', removed_by = 'system', removal_reason = 'was not uploaded in time',
         removed_at = $2, updated_at = $2, version = version + 1
       WHERE id = ANY (ARRAY(SELECT id FROM sys.document WHERE status = 'PENDING' AND created_at < $1
                             ORDER BY created_at LIMIT ${ROWS_AT_ONCE} FOR UPDATE SKIP LOCKED))
       RETURNING id, subject_type AS "subjectType", subject_id AS "subjectId", kind, media_type AS "mediaType", size, sha256`,
      [new Date(clock.now().getTime() - PENDING_MS), tx.now],
    )
    for (const document of expired) {
      await recordAct(tx, {
        action: 'expireDocument',
        principal,
        requestId: `clean-up:${tx.now.toISOString()}`,
        document,
      })
    }
    return expired.length
  })
}

/** First the object, then the word that it is gone: a key that is still known is deleted once more. */
async function deleteRemoved({ db, store }: RunningDocuments): Promise<boolean> {
  return db.transaction(async (tx) => {
    const [row] = await tx.query<{ id: string; objectKey: string }>(
      `SELECT id, object_key AS "objectKey" FROM sys.document WHERE status = 'REMOVED' AND object_key IS NOT NULL
       ORDER BY removed_at LIMIT 1 FOR UPDATE SKIP LOCKED`,
    )
    if (row === undefined) return false
    await store.delete(row.objectKey)
    await tx.query('UPDATE sys.document SET object_key = NULL WHERE id = $1', [row.id])
    return true
  })
}

/** Holds the upload's row while its object goes: one that is finished at this moment waits, and then learns of it. */
async function deleteAbandoned({ db, store, clock }: RunningDocuments): Promise<boolean> {
  return db.transaction(async (tx) => {
    const [row] = await tx.query<{ objectKey: string }>(
      `SELECT object_key AS "objectKey" FROM sys.document_upload WHERE started_at < $1
       ORDER BY started_at LIMIT 1 FOR UPDATE SKIP LOCKED`,
      [new Date(clock.now().getTime() - ABANDONED_MS)],
    )
    if (row === undefined) return false
    await store.delete(row.objectKey)
    await endUpload(tx, row.objectKey)
    return true
  })
}

async function each(one: () => Promise<boolean>, goOn: () => boolean): Promise<number> {
  let done = 0
  while (done < ROWS_AT_ONCE && goOn() && (await one())) done += 1
  return done
}
