import { type AuditSubject, recordAudit } from '@sellgraph/audit'
import type { Tx } from '@sellgraph/db-kit'
import type { Principal } from '@sellgraph/identity'
import type { DocumentRow } from './document-store.ts'

export interface DocumentAct {
  readonly action:
    | 'attachDocument'
    | 'storeDocument'
    | 'makeDocument'
    | 'openDocument'
    | 'removeDocument'
    | 'expireDocument'
    | 'shareDocument'
    | 'openSharedDocument'
    | 'revokeShare'
  readonly principal: Principal
  readonly requestId: string
  readonly document: Pick<DocumentRow, 'id' | 'subjectType' | 'subjectId' | 'kind' | 'mediaType' | 'size' | 'sha256'>
  /** Whom or what it concerns beside the record and the document. */
  readonly about?: readonly AuditSubject[]
  readonly reason?: string | null
  /** The URL that it was done with. */
  readonly ticketId?: string
}

/**
 * R196: writes into the audit, in the transaction of the act, what was done with a document. Its name is left out, which
 * may say of whom it is; its hash says which bytes they were.
 */
export function recordAct(
  tx: Tx,
  { action, principal, requestId, document, about, reason, ticketId }: DocumentAct,
): Promise<void> {
  const { id, subjectType, subjectId, kind, mediaType, size, sha256 } = document
  return recordAudit(tx, {
    kind: 'DOCUMENT',
    action,
    principal,
    requestId,
    subjects: [{ type: subjectType, id: subjectId }, { type: 'Document', id }, ...(about ?? [])],
    reason: reason ?? null,
    details: { kind, mediaType, size, sha256, ...(ticketId === undefined ? {} : { ticket: ticketId }) },
  })
}
