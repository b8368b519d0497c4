import { checkOpening } from '@sellgraph/documents'
import { notFound, ok } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { quoteAccess } from '../../quotes/access.ts'
import { QUOTE_PRINT, quoteDocumentSubject } from '../subject.ts'

/** R196: who may open a print gets a URL of their own. The opening itself is recorded when its bytes leave. */
export const openQuoteDocument = defineCommand({
  name: 'openQuoteDocument',
  input: z.object({ documentId: input.id(), purpose: input.optionalText() }),
  authorize: (principal) => quoteAccess.permit(principal, 'openPaper'),
  async handle(context, { documentId, purpose }) {
    const document = await checkOpening(context, quoteDocumentSubject, documentId)
    if (!document.ok) return document
    return document.value.kind === QUOTE_PRINT ? ok({ documentId, purpose }) : notFound('document')
  },
})
