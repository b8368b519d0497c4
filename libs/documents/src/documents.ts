import type { AuditSubject } from '@sellgraph/audit'
import type { Database, Reader, Tx } from '@sellgraph/db-kit'
import type { Access, Principal, RowScope } from '@sellgraph/identity'
import { conflict, invalid, newId, notFound, ok, type Result, ruleViolated, staleVersion } from '@sellgraph/kernel'
import type { CommandContext } from '@sellgraph/service-kit'
import { z } from 'zod'
import {
  countDocuments,
  type DocumentRow,
  findDocument,
  insertDocument,
  lockDocument,
  markRemoved,
} from './document-store.ts'
import { isMediaType, type MediaType } from './media-types.ts'
import { recordAct } from './record.ts'
import { type RunningDocuments, runningOf } from './running.ts'

export type DocumentAction = 'attachDocument' | 'openDocument' | 'removeDocument'

/** A type of record that documents belong to, and who does what with them. */
export interface DocumentSubject<Row = unknown> {
  /** Its name in the graph. */
  readonly type: string
  /** The record's own table of access, with an action for each thing that is done with its documents. */
  readonly access: Pick<Access<DocumentAction>, 'scope'>
  /** The records with these ids within a scope, as they are now. */
  readonly find: (reader: Reader, scope: RowScope, ids: readonly string[]) => Promise<readonly Row[]>
  /** Whom or what the audit names beside the record and the document. */
  readonly about: (row: Row) => readonly AuditSubject[]
  /** Whether a document may be shared with somebody outside, and a link that was given still opens it; never unless told. */
  readonly isShared?: (tx: Tx, row: Row, document: DocumentRow) => Promise<boolean>
}

// A service keeps subjects of different rows in one list; each only ever gets its own rows.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type AnyDocumentSubject = DocumentSubject<any>

/** What a command gives its handler. */
type Acting = Pick<CommandContext, 'tx' | 'principal' | 'scope' | 'requestId'>

/** Documents of one record at most: the graph shows all of them. */
export const MAX_DOCUMENTS = 100

/** What a file's name must end with, so that nobody's machine takes it for something else than was checked. */
const endings: Readonly<Record<MediaType, readonly string[]>> = {
  'application/pdf': ['.pdf'],
  'image/png': ['.png'],
  'image/jpeg': ['.jpg', '.jpeg'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['.docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['.xlsx'],
  'text/plain': ['.txt'],
  'text/csv': ['.csv'],
}

/** Control characters, what separates folders, and what turns the direction of writing, so that `gpj.exe` reads as a picture. */
const FORBIDDEN_IN_NAMES = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069/\\]/

/** What is said of a file, as part of a command's input. */
export const fileInput = {
  name: z
    .string()
    .transform((name) => name.normalize('NFC').trim())
    .pipe(
      z
        .string()
        .min(1, 'must not be empty')
        .max(200, 'must have at most 200 characters')
        .refine((name) => name.isWellFormed() && !FORBIDDEN_IN_NAMES.test(name), 'must be a plain name of a file'),
    ),
  mediaType: z.string().refine(isMediaType, 'must be PDF, PNG, JPEG, DOCX, XLSX, plain text or CSV, as a media type'),
  size: z.int('must be a whole number of bytes').min(1, 'must be at least 1'),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'must be 64 hexadecimal digits in small letters'),
}

export interface AttachedFile {
  readonly kind: string
  readonly name: string
  readonly mediaType: MediaType
  readonly size: number
  readonly sha256: string
}

/** A place for a file of a record: the row before its bytes, which come by {@link uploadUrl}. */
export async function attachDocument<Row>(
  { tx, principal, scope, requestId }: Acting,
  subject: DocumentSubject<Row>,
  subjectId: string,
  file: AttachedFile,
): Promise<Result<{ documentId: string }>> {
  const [row] = await subject.find(tx, scope, [subjectId])
  if (row === undefined) return notFound(subject.type.toLowerCase())
  const { maxBytes } = runningOf(tx)
  if (file.size > maxBytes) return invalid('size', `must be at most ${maxBytes} bytes`)
  const fitting = endings[file.mediaType]
  if (!fitting.some((ending) => file.name.toLowerCase().endsWith(ending) && file.name.length > ending.length)) {
    return invalid('name', `must end with ${fitting.join(' or ')}, as its media type says`)
  }
  if ((await countDocuments(tx, subject.type, subjectId)) >= MAX_DOCUMENTS) {
    return ruleViolated('R196', 'TOO_MANY_DOCUMENTS', `A record has at most ${MAX_DOCUMENTS} documents.`)
  }
  const document = {
    ...file,
    id: newId(),
    subjectType: subject.type,
    subjectId,
    attachedBy: principal.subject,
    attachedById: principal.employeeId,
    madeOf: null,
  }
  await insertDocument(tx, document)
  await recordAct(tx, { action: 'attachDocument', principal, requestId, document, about: subject.about(row) })
  return ok({ documentId: document.id })
}

/** Whether a document can be opened by who has this scope. The URL is made afterwards, by {@link openUrl}. */
export async function checkOpening<Row>(
  { tx, scope }: Pick<Acting, 'tx' | 'scope'>,
  subject: DocumentSubject<Row>,
  documentId: string,
): Promise<Result<DocumentRow>> {
  const document = await findDocument(tx, documentId)
  if (document === null || (await rowOf(tx, subject, scope, document)) === undefined) return notFound('document')
  return document.status === 'STORED' ? ok(document) : notUploaded()
}

/** Takes a document out of the list of its record, with a reason. The row stays, its bytes are deleted soon after. */
export async function removeDocument<Row>(
  { tx, principal, scope, requestId }: Acting,
  subject: DocumentSubject<Row>,
  { documentId, version, reason }: { documentId: string; version: number; reason: string },
): Promise<Result<DocumentRow>> {
  const document = await lockDocument(tx, documentId)
  const row = document === null ? undefined : await rowOf(tx, subject, scope, document)
  if (document === null || row === undefined) return notFound('document')
  if (document.version !== version) return staleVersion('document', document.version)
  await markRemoved(tx, documentId, principal.subject, reason)
  await recordAct(tx, { action: 'removeDocument', principal, requestId, document, about: subject.about(row), reason })
  return ok(document)
}

/** A document for who has this scope, such as after a command; null when there is none, or they may not have it. */
export async function documentWithin<Row>(
  reader: Reader,
  subject: DocumentSubject<Row>,
  scope: RowScope,
  documentId: string,
): Promise<DocumentRow | null> {
  const document = await findDocument(reader, documentId)
  if (document === null || (await rowOf(reader, subject, scope, document)) === undefined) return null
  return document
}

/** The record of a document; undefined for who may not have it, and for a document that was removed. */
async function rowOf<Row>(
  reader: Reader,
  subject: DocumentSubject<Row>,
  scope: RowScope,
  document: DocumentRow,
): Promise<Row | undefined> {
  if (document.subjectType !== subject.type || document.status === 'REMOVED') return undefined
  const [row] = await subject.find(reader, scope, [document.subjectId])
  return row
}

/** Who asks, and where documents are looked after. */
interface Asking {
  readonly db: Database
  readonly principal: Principal
  readonly clock: { now(): Date }
}

export interface DocumentUrl {
  readonly url: string
  readonly expiresAt: Date
}

/** Where the caller, and nobody else, sends the bytes; null once they are there. */
export function uploadUrl({ db, principal, clock }: Asking, document: DocumentRow): DocumentUrl | null {
  if (document.status !== 'PENDING') return null
  const { size, sha256 } = document
  return urlOf(runningOf(db), clock.now(), {
    action: 'upload',
    documentId: document.id,
    subject: principal.subject,
    purpose: null,
    file: { size, sha256 },
  })
}

/** Where the caller, and nobody else, gets the bytes for the next minute. */
export function openUrl({ db, principal, clock }: Asking, document: DocumentRow, purpose: string | null): DocumentUrl {
  return urlOf(runningOf(db), clock.now(), {
    action: 'open',
    documentId: document.id,
    subject: principal.subject,
    purpose,
    file: null,
  })
}

function urlOf(
  { tickets, baseUrl, service }: RunningDocuments,
  now: Date,
  ticket: Parameters<RunningDocuments['tickets']['issue']>[0],
): DocumentUrl {
  const { token, expiresAt } = tickets.issue(ticket, now)
  return { url: `${baseUrl}/documents/${service}/${token}`, expiresAt }
}

function notUploaded() {
  return conflict('NOT_UPLOADED', 'Its bytes have not been uploaded yet.', { currentState: 'PENDING' })
}
