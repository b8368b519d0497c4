import { checkOpening } from '@sellgraph/documents'
import { notFound, ok } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { quoteDocumentSubject } from '../../papers/subject.ts'
import { quoteAccess } from '../../quotes/access.ts'
import { ACCEPTANCE_EVIDENCE } from '../../quotes/domain/quote.ts'

/** R196: who may open a print of the quote may open it. The opening itself is recorded when its bytes leave. */
export const openAcceptanceEvidence = defineCommand({
  name: 'openAcceptanceEvidence',
  input: z.object({ documentId: input.id(), purpose: input.optionalText() }),
  authorize: (principal) => quoteAccess.permit(principal, 'openPaper'),
  async handle(context, { documentId, purpose }) {
    const document = await checkOpening(context, quoteDocumentSubject, documentId)
    if (!document.ok) return document
    return document.value.kind === ACCEPTANCE_EVIDENCE ? ok({ documentId, purpose }) : notFound('document')
  },
})
