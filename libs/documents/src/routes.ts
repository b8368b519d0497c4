import type { IncomingHttpHeaders } from 'node:http'
import { pipeline, type Readable } from 'node:stream'
import type { Reader, Tx } from '@sellgraph/db-kit'
import type { Route, RouteAnswer, RouteRequest } from '@sellgraph/graphql-kit'
import { newId } from '@sellgraph/kernel'
import type { GraphContext } from '@sellgraph/service-kit'
import { CheckedBytes, type ByteProblem, WrongBytes } from './checked-bytes.ts'
import { contentDisposition } from './content-disposition.ts'
import { discard } from './discard.ts'
import { beginUpload, type DocumentRow, endUpload, findDocument, lockDocument, markStored } from './document-store.ts'
import type { AnyDocumentSubject, DocumentAction } from './documents.ts'
import type { MediaType } from './media-types.ts'
import { recordAct } from './record.ts'
import type { RunningDocuments } from './running.ts'
import { countOpening, lockShare } from './share-store.ts'
import { SHARED_READER } from './shared-reader.ts'
import { isShared } from './shares.ts'
import type { Ticket } from './ticket.ts'

type Request = RouteRequest<GraphContext>

/** Why a URL is refused: for the log. The answer is the same for all of them. */
type Refusal =
  | 'MALFORMED'
  | 'ALTERED'
  | 'EXPIRED'
  | 'OTHER_SERVICE'
  | 'OTHER_PERSON'
  | 'OTHER_ACTION'
  | 'GONE'
  | 'NO_ACCESS'
  | 'REVOKED'
  | 'USED_UP'

/** The same for a URL that nobody made, one that is no longer good, and one of somebody else: existence does not leak. */
const nothingHere = failure(404, 'NOT_FOUND', 'There is nothing here.')

const uploaded: RouteAnswer = { status: 204, headers: { 'cache-control': 'no-store' } }

/** `GET` opens a document, `PUT` takes its bytes, each by a ticket of this service; shared ones have a path of their own. */
export function documentRoutes(
  documents: RunningDocuments,
  subjects: readonly AnyDocumentSubject[],
): Route<GraphContext>[] {
  const path = '/documents/*'
  const subjectOf = new Map(subjects.map((subject) => [subject.type, subject]))

  /** What the ticket is for, if its bearer may have it at this moment: rights may have ended since it was made. */
  async function allowed(
    reader: Reader,
    { principal }: GraphContext,
    document: DocumentRow | null,
    action: DocumentAction,
  ): Promise<Allowed | Refusal> {
    if (document === null || document.status === 'REMOVED') return 'GONE'
    const subject = subjectOf.get(document.subjectType)
    if (subject === undefined) return 'GONE'
    const rows: readonly unknown[] = await subject.find(reader, subject.access.scope(principal, action), [
      document.subjectId,
    ])
    const [row] = rows
    if (row === undefined) return 'NO_ACCESS'
    return { document, subject, row }
  }

  async function open({ context, rest }: Request): Promise<RouteAnswer> {
    const ticket = ticketOf(documents, context, rest, 'open')
    if (typeof ticket === 'string') return refuse(context, ticket)
    // R196: that it was opened is written and committed before its first byte leaves.
    const found = await context.db.transaction(async (tx) => {
      const now = await allowed(tx, context, await findDocument(tx, ticket.documentId), 'openDocument')
      if (typeof now === 'string') return now
      if (now.document.status !== 'STORED') return 'GONE'
      await record(tx, context, 'openDocument', now, ticket)
      return now
    })
    if (typeof found === 'string') return refuse(context, found)
    return send(context, found.document, ticket.id)
  }

  /** For whoever has the link: nothing but this document, and only as long as its record stands behind it. */
  async function openShared({ context, rest }: Request): Promise<RouteAnswer> {
    const { db, clock, principal, requestId } = context
    const ticket = documents.tickets.read(rest, clock.now())
    if (typeof ticket === 'string') return refuse(context, ticket)
    // Personal URLs stay personal, and links are opened by way of the gateway's own path alone.
    if (ticket.action !== 'shared') return refuse(context, 'OTHER_ACTION')
    if (principal.subject !== SHARED_READER || principal.kind !== 'MACHINE') return refuse(context, 'OTHER_PERSON')
    const found = await db.transaction(async (tx) => {
      const share = await lockShare(tx, ticket.id)
      if (share === null || share.documentId !== ticket.documentId) return 'GONE'
      if (share.revokedAt !== null) return 'REVOKED'
      if (share.expiresAt <= clock.now()) return 'EXPIRED'
      if (share.openings >= share.maxOpenings) return 'USED_UP'
      const document = await findDocument(tx, share.documentId)
      const subject = document === null ? undefined : subjectOf.get(document.subjectType)
      if (document === null || subject === undefined || !(await isShared(tx, subject, document))) return 'NO_ACCESS'
      // R196: counted and written into the audit before its first byte leaves, as with everybody else.
      await countOpening(tx, share.id)
      await recordAct(tx, { action: 'openSharedDocument', principal, requestId, document, ticketId: share.id })
      return document
    })
    return typeof found === 'string' ? refuse(context, found) : send(context, found, ticket.id)
  }

  async function send(context: GraphContext, document: DocumentRow, ticketId: string): Promise<RouteAnswer> {
    const { id, name, mediaType, size, sha256, objectKey } = document
    const object = objectKey === null ? null : await documents.store.get(objectKey)
    if (object === null) throw new Error(`the object of document ${id} is missing`)
    context.log.info({ requestId: context.requestId, documentId: id, ticket: ticketId }, 'document opened')
    // Bytes that were changed in the store never arrive as a whole.
    const bytes = pipeline(object.bytes, new CheckedBytes({ size, sha256 }), (error) => {
      if (error == null) return
      const level = error instanceof WrongBytes ? 'error' : 'info'
      context.log[level]({ requestId: context.requestId, documentId: id, err: error }, 'document not sent as a whole')
    })
    return {
      status: 200,
      headers: {
        'content-type': mediaType,
        'content-length': String(size),
        'content-disposition': contentDisposition(name),
        'cache-control': 'private, no-store',
        'content-security-policy': "sandbox; default-src 'none'",
        'x-content-type-options': 'nosniff',
      },
      body: bytes,
    }
  }

  async function upload({ context, rest, headers, body }: Request): Promise<RouteAnswer> {
    const ticket = ticketOf(documents, context, rest, 'upload')
    if (typeof ticket === 'string') return refuse(context, ticket)
    const { db, clock } = context
    const found = await allowed(db, context, await findDocument(db, ticket.documentId), 'attachDocument')
    if (typeof found === 'string') return refuse(context, found)
    const { document } = found
    const { size, sha256 } = document
    if (ticket.file?.size !== size || ticket.file.sha256 !== sha256) return refuse(context, 'ALTERED')
    // Sent again after an answer that got lost: these bytes, by their hash, are there.
    if (document.status === 'STORED') return uploaded
    const wrong = headersProblem(headers, document, documents.maxBytes)
    if (wrong !== undefined) return wrong

    const objectKey = `${documents.service}/${document.id}/${newId()}`
    await beginUpload(db, { objectKey, documentId: document.id, startedAt: clock.now() })
    try {
      const mediaType = document.mediaType as MediaType
      const checked = passOn(body, new CheckedBytes({ size, sha256, mediaType }))
      await documents.store.put(objectKey, checked, { size, sha256, mediaType })
      const outcome = await db.transaction((tx) => complete(tx, context, ticket, objectKey))
      if (outcome === 'DONE') {
        context.log.info(
          { requestId: context.requestId, documentId: document.id, ticket: ticket.id },
          'document stored',
        )
        return uploaded
      }
      await discard(documents, objectKey)
      // Somebody else, or the same person twice, was faster with the same bytes.
      return outcome === 'STORED_BEFORE' ? uploaded : refuse(context, outcome)
    } catch (error) {
      await discard(documents, objectKey)
      const { requestId, log } = context
      if (error instanceof WrongBytes) {
        log.info({ requestId, documentId: document.id, reason: error.problem }, 'document refused')
        return byteProblems[error.problem]
      }
      if (!(error instanceof SenderGone)) throw error
      log.info({ requestId, documentId: document.id }, 'upload broken off')
      return failure(400, 'BAD_REQUEST', 'The upload was broken off.')
    }
  }

  async function complete(
    tx: Tx,
    context: GraphContext,
    ticket: Ticket,
    objectKey: string,
  ): Promise<'DONE' | 'STORED_BEFORE' | Refusal> {
    // Held, so that of two uploads one comes first.
    const found = await allowed(tx, context, await lockDocument(tx, ticket.documentId), 'attachDocument')
    if (typeof found === 'string') return found
    if (found.document.status === 'STORED') return 'STORED_BEFORE'
    if (!(await endUpload(tx, objectKey))) throw new Error('an upload took so long that it was given up')
    await markStored(tx, ticket.documentId, objectKey)
    await record(tx, context, 'storeDocument', found, ticket)
    return 'DONE'
  }

  return [
    { method: 'GET', path, handle: open },
    { method: 'PUT', path, handle: upload },
    { method: 'GET', path: '/shared-documents/*', handle: openShared },
  ]
}

interface Allowed {
  readonly document: DocumentRow
  readonly subject: AnyDocumentSubject
  readonly row: unknown
}

function ticketOf(
  { tickets }: RunningDocuments,
  { principal, clock }: GraphContext,
  token: string,
  action: Ticket['action'],
): Ticket | Refusal {
  const ticket = tickets.read(token, clock.now())
  if (typeof ticket === 'string') return ticket
  // A URL that was passed on opens nothing.
  if (ticket.subject !== principal.subject) return 'OTHER_PERSON'
  return ticket.action === action ? ticket : 'OTHER_ACTION'
}

function refuse({ log, requestId, principal }: GraphContext, reason: Refusal): RouteAnswer {
  log.info({ requestId, subject: principal.subject, reason }, 'document refused')
  return nothingHere
}

function record(
  tx: Tx,
  { principal, requestId }: GraphContext,
  action: 'openDocument' | 'storeDocument',
  { document, subject, row }: Allowed,
  { id: ticketId, purpose: reason }: Ticket,
): Promise<void> {
  return recordAct(tx, { action, principal, requestId, document, about: subject.about(row), reason, ticketId })
}

/** What can be known before the first byte. */
function headersProblem(
  headers: IncomingHttpHeaders,
  { size, mediaType }: DocumentRow,
  maxBytes: number,
): RouteAnswer | undefined {
  // The limit may have been lowered since the document was attached.
  if (size > maxBytes) return failure(413, 'DOCUMENT_TOO_LARGE', `A document has at most ${maxBytes} bytes.`)
  const length = headers['content-length']
  if (length !== undefined && Number(length) !== size)
    return byteProblems[Number(length) > size ? 'TOO_LONG' : 'TOO_SHORT']
  const type = headers['content-type']?.split(';')[0]?.trim().toLowerCase()
  if (type !== undefined && type !== mediaType && type !== 'application/octet-stream') return byteProblems.OTHER_TYPE
  if ((headers['content-encoding'] ?? 'identity') !== 'identity') {
    return failure(415, 'DOCUMENT_ENCODED', 'Send the bytes as they are, without a content encoding.')
  }
  return undefined
}

const byteProblems: Readonly<Record<ByteProblem, RouteAnswer>> = {
  TOO_LONG: failure(413, 'DOCUMENT_TOO_LONG', 'There are more bytes than were announced.'),
  TOO_SHORT: failure(422, 'DOCUMENT_TOO_SHORT', 'There are fewer bytes than were announced.'),
  OTHER_HASH: failure(422, 'DOCUMENT_OTHER_HASH', 'The bytes are not those of the announced hash.'),
  OTHER_TYPE: failure(415, 'DOCUMENT_OTHER_TYPE', 'The bytes are not those of a file of the announced type.'),
}

class SenderGone extends Error {}

/**
 * The body through the check. Its failure ends the check; not the other way round, since a body that is destroyed takes
 * the connection with it, on which the answer has to go.
 */
function passOn(body: Readable, checked: CheckedBytes): CheckedBytes {
  // The store hears of it as soon as it reads; before that, an error that nobody hears would end the process.
  checked.on('error', () => undefined)
  body.once('error', () => checked.destroy(new SenderGone()))
  body.once('close', () => {
    if (!body.readableEnded) checked.destroy(new SenderGone())
  })
  // What is left is read and thrown away, or the connection would be stuck with it.
  checked.once('close', () => body.unpipe(checked).resume())
  return body.pipe(checked)
}

function failure(status: number, code: string, message: string): RouteAnswer {
  return {
    status,
    headers: { 'cache-control': 'no-store' },
    body: { errors: [{ message, extensions: { code } }] },
  }
}
