import { removeDocument } from '@sellgraph/documents'
import { ok } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { receiptAccess } from '../../receipts/access.ts'
import { receiptDocumentSubject } from '../subject.ts'

/** A file that does not belong there, such as another customer's, is taken off. */
export const removeReceiptDocument = defineCommand({
  name: 'removeReceiptDocument',
  input: z.object({ documentId: input.id(), version: input.version(), reason: input.text(500) }),
  authorize: (principal) => receiptAccess.permit(principal, 'removeDocument'),
  async handle(context, asked) {
    const removed = await removeDocument(context, receiptDocumentSubject, asked)
    return removed.ok ? ok({ receiptId: removed.value.subjectId }) : removed
  },
})
