import { documentWithin, openUrl, uploadUrl } from '@sellgraph/documents'
import { existing, mutation } from '@sellgraph/service-kit'
import type { MutationResolvers } from '../../../generated/graphql.ts'
import { receiptAccess } from '../../receipts/access.ts'
import { receiptById } from '../../receipts/store/receipt-loader.ts'
import { receiptDocumentSubject } from '../subject.ts'
import { attachReceiptDocument } from '../use-cases/attach-receipt-document.ts'
import { openReceiptDocument } from '../use-cases/open-receipt-document.ts'
import { removeReceiptDocument } from '../use-cases/remove-receipt-document.ts'

export const Mutation: Pick<
  MutationResolvers,
  'attachReceiptDocument' | 'openReceiptDocument' | 'removeReceiptDocument'
> = {
  // URLs are made for this answer and kept nowhere: a repeated request gets a fresh one, if its caller still may.
  attachReceiptDocument: mutation(attachReceiptDocument, async ({ documentId }, context) => {
    const scope = receiptAccess.scope(context.principal, 'attachDocument')
    const document = await existing(documentWithin(context.db, receiptDocumentSubject, scope, documentId))
    const upload = uploadUrl(context, document)
    return {
      __typename: 'AttachReceiptDocumentPayload',
      document,
      uploadUrl: upload?.url ?? null,
      uploadUrlExpiresAt: upload?.expiresAt ?? null,
    }
  }),
  openReceiptDocument: mutation(openReceiptDocument, async ({ documentId, purpose }, context) => {
    const scope = receiptAccess.scope(context.principal, 'openDocument')
    const document = await existing(documentWithin(context.db, receiptDocumentSubject, scope, documentId))
    return { __typename: 'OpenReceiptDocumentPayload', document, ...openUrl(context, document, purpose) }
  }),
  removeReceiptDocument: mutation(removeReceiptDocument, async ({ receiptId }, context) => ({
    __typename: 'RemoveReceiptDocumentPayload',
    receipt: await existing(receiptById(context).load(receiptId)),
  })),
}
