import type { Reader, Tx } from '@sellgraph/db-kit'
import { everyRow } from '@sellgraph/identity'
import { conflict, invalid, newId, notFound, ok, type Result, ruleViolated, staleVersion } from '@sellgraph/kernel'
import type { CommandContext } from '@sellgraph/service-kit'
import { type DocumentRow, findDocument } from './document-store.ts'
import { checkOpening, type DocumentSubject, type DocumentUrl } from './documents.ts'
import { recordAct } from './record.ts'
import { runningOf } from './running.ts'
import { countShares, findShare, insertShare, lockShare, markRevoked, type ShareRow } from './share-store.ts'

/** Openings of one link at most: more is no longer one customer who reads. */
export const MAX_OPENINGS = 100

/** Links of one document at a time that were not revoked. */
export const MAX_SHARES = 20

type Acting = Pick<CommandContext, 'tx' | 'principal' | 'scope' | 'requestId' | 'now'>

/**
 * Opens a document to whoever has the link, until a moment. The scope is what the caller may share; the link is made
 * afterwards, by {@link sharedUrl}. The subject must say by `isShared` how long its record stands behind it.
 */
export async function shareDocument<Row>(
  context: Acting,
  subject: DocumentSubject<Row>,
  { documentId, sharedWith, expiresAt }: { documentId: string; sharedWith: string; expiresAt: Date },
): Promise<Result<{ shareId: string }>> {
  const { tx, principal, requestId, now } = context
  const document = await checkOpening(context, subject, documentId)
  if (!document.ok) return document
  if (expiresAt <= now) return invalid('until', 'must not be over')
  if (!(await isShared(tx, subject, document.value))) {
    return ruleViolated('R196', 'NOT_TO_BE_SHARED', 'The record does not stand behind this document.')
  }
  if ((await countShares(tx, documentId)) >= MAX_SHARES) {
    return ruleViolated('R196', 'TOO_MANY_SHARES', `A document has at most ${MAX_SHARES} links. Revoke one first.`)
  }
  const share = {
    id: newId(),
    documentId,
    sharedWith,
    sharedBy: principal.subject,
    sharedById: principal.employeeId,
    expiresAt,
    maxOpenings: MAX_OPENINGS,
  }
  await insertShare(tx, share)
  await recordAct(tx, {
    action: 'shareDocument',
    principal,
    requestId,
    document: document.value,
    about: await aboutOf(tx, subject, document.value),
    ticketId: share.id,
  })
  return ok({ shareId: share.id })
}

/** Ends a link at once, with a reason. */
export async function revokeShare<Row>(
  { tx, principal, scope, requestId }: Acting,
  subject: DocumentSubject<Row>,
  { shareId, version, reason }: { shareId: string; version: number; reason: string },
): Promise<Result<{ shareId: string; documentId: string; subjectId: string }>> {
  const share = await lockShare(tx, shareId)
  const document = share === null ? null : await findDocument(tx, share.documentId)
  if (share === null || document === null || document.subjectType !== subject.type) return notFound('share')
  const [row] = await subject.find(tx, scope, [document.subjectId])
  if (row === undefined) return notFound('share')
  if (share.version !== version) return staleVersion('share', share.version)
  if (share.revokedAt !== null) return conflict('REVOKED', 'It was revoked before.', { currentState: 'REVOKED' })
  await markRevoked(tx, shareId, principal.subject, reason)
  await recordAct(tx, {
    action: 'revokeShare',
    principal,
    requestId,
    document,
    about: subject.about(row),
    reason,
    ticketId: shareId,
  })
  return ok({ shareId, documentId: document.id, subjectId: document.subjectId })
}

/** The link itself, for who has shared: whoever has it opens the document. The same until the secrets change. */
export function sharedUrl(reader: Reader, share: ShareRow): DocumentUrl {
  const { tickets, baseUrl, service } = runningOf(reader)
  const { token, expiresAt } = tickets.issueShared({
    id: share.id,
    documentId: share.documentId,
    expiresAt: share.expiresAt,
  })
  return { url: `${baseUrl}/documents/shared/${service}/${token}`, expiresAt }
}

/** A share with its document for who has this scope; null when there is none, or they may not have it. */
export async function shareWithin<Row>(
  reader: Reader,
  subject: DocumentSubject<Row>,
  scope: Parameters<DocumentSubject<Row>['find']>[1],
  shareId: string,
): Promise<ShareRow | null> {
  const share = await findShare(reader, shareId)
  const document = share === null ? null : await findDocument(reader, share.documentId)
  if (document === null || document.subjectType !== subject.type) return null
  const [row] = await subject.find(reader, scope, [document.subjectId])
  return row === undefined ? null : share
}

/** Whether the record stands behind what was shared, at this moment. */
export async function isShared<Row>(tx: Tx, subject: DocumentSubject<Row>, document: DocumentRow): Promise<boolean> {
  if (document.status !== 'STORED' || subject.isShared === undefined) return false
  const [row] = await subject.find(tx, everyRow, [document.subjectId])
  return row !== undefined && (await subject.isShared(tx, row, document))
}

async function aboutOf<Row>(tx: Tx, subject: DocumentSubject<Row>, { subjectId }: DocumentRow) {
  const [row] = await subject.find(tx, everyRow, [subjectId])
  return row === undefined ? [] : subject.about(row)
}
