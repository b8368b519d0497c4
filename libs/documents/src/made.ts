import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { type Reader, type Tx, violatedConstraint } from '@sellgraph/db-kit'
import type { AuditSubject } from '@sellgraph/audit'
import type { Principal } from '@sellgraph/identity'
import { newId } from '@sellgraph/kernel'
import { CheckedBytes } from './checked-bytes.ts'
import { discard } from './discard.ts'
import {
  beginUpload,
  type DocumentRow,
  endUpload,
  findDocument,
  findMadeDocument,
  insertDocument,
  markRemoved,
  markStored,
} from './document-store.ts'
import type { MediaType } from './media-types.ts'
import { recordAct } from './record.ts'
import { type RunningDocuments, runningOf } from './running.ts'

/** A file that the service makes itself, such as the print of a quotation. */
export interface MadeFile {
  readonly subjectType: string
  readonly subjectId: string
  readonly kind: string
  readonly name: string
  readonly mediaType: MediaType
  /** What it was made from and how: of the same, one document is kept. */
  readonly madeOf: string
  readonly bytes: Uint8Array
  /** Whom the audit names beside the record. */
  readonly about: readonly AuditSubject[]
}

/**
 * Keeps a file that the service made, with the guarantees of an upload: the row of the document and of the upload stand
 * before the first byte does, so that whatever a killed process leaves is found and deleted. Of several who make the
 * same at once, one is kept and all get it.
 *
 * @returns the kept document; not necessarily of these bytes
 */
export async function keepMadeDocument(
  { reader, principal, requestId }: { reader: Reader; principal: Principal; requestId: string },
  file: MadeFile,
): Promise<DocumentRow> {
  const documents = runningOf(reader)
  const known = await findMadeDocument(documents.db, file)
  if (known !== null) return known
  const { bytes, about, ...described } = file
  const facts = {
    size: bytes.byteLength,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    mediaType: file.mediaType,
  }
  const document = { ...described, ...facts, id: newId(), attachedBy: principal.subject, attachedById: principal.employeeId } // prettier-ignore
  const objectKey = `${documents.service}/${document.id}/${newId()}`
  await documents.db.transaction(async (tx) => {
    await insertDocument(tx, document)
    await beginUpload(tx, { objectKey, documentId: document.id, startedAt: documents.clock.now() })
  })
  try {
    const checked = Readable.from([Buffer.from(bytes)]).pipe(new CheckedBytes(facts))
    await documents.store.put(objectKey, checked, facts)
    const kept = await documents.db.transaction(async (tx) => {
      if (!(await endUpload(tx, objectKey))) throw new Error('keeping a document took so long that it was given up')
      await markStored(tx, document.id, objectKey)
      await recordAct(tx, { action: 'makeDocument', principal, requestId, document, about })
      return findDocument(tx, document.id)
    })
    return kept as DocumentRow
  } catch (error) {
    await discard(documents, objectKey)
    await documents.db.transaction((tx) => giveUp(tx, document.id))
    if (violatedConstraint(error) !== 'document_made_once') throw error
    return firstOf(documents, file)
  }
}

/** Somebody else was faster with the same. */
async function firstOf({ db }: RunningDocuments, file: MadeFile): Promise<DocumentRow> {
  const first = await findMadeDocument(db, file)
  if (first === null) throw new Error('a document that was made before is gone')
  return first
}

async function giveUp(tx: Tx, documentId: string): Promise<void> {
  await markRemoved(tx, documentId, 'system', 'was not kept')
}
