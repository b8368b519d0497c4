import { checkOpening } from '@sellgraph/documents'
import { ok } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { receiptAccess } from '../../receipts/access.ts'
import { receiptDocumentSubject } from '../subject.ts'

/** R196: who may open a document gets a URL of their own. The opening itself is recorded when its bytes leave. */
export const openReceiptDocument = defineCommand({
  name: 'openReceiptDocument',
  input: z.object({ documentId: input.id(), purpose: input.optionalText() }),
  authorize: (principal) => receiptAccess.permit(principal, 'openDocument'),
  async handle(context, { documentId, purpose }) {
    const document = await checkOpening(context, receiptDocumentSubject, documentId)
    return document.ok ? ok({ documentId, purpose }) : document
  },
})
