import { attachDocument, fileInput } from '@sellgraph/documents'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { receiptAccess } from '../../receipts/access.ts'
import { receiptDocumentKinds, receiptDocumentSubject } from '../subject.ts'

/** What a file is, before its bytes come. */
export const attachReceiptDocument = defineCommand({
  name: 'attachReceiptDocument',
  input: z.object({ receiptId: input.id(), kind: z.enum(receiptDocumentKinds), ...fileInput }),
  authorize: (principal) => receiptAccess.permit(principal, 'attachDocument'),
  handle: (context, { receiptId, ...file }) => attachDocument(context, receiptDocumentSubject, receiptId, file),
})
