import { documentWithin, removeDocument } from '@sellgraph/documents'
import { notFound, ok, ruleViolated } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { quoteDocumentSubject } from '../../papers/subject.ts'
import { quoteAccess } from '../../quotes/access.ts'
import { ACCEPTANCE_EVIDENCE } from '../../quotes/domain/quote.ts'
import { findQuoteVersions, lockQuote } from '../../quotes/store/quote-store.ts'

/** A file that was attached by mistake is taken off; what proves an acceptance stays (R064). */
export const removeAcceptanceEvidence = defineCommand({
  name: 'removeAcceptanceEvidence',
  input: z.object({ documentId: input.id(), version: input.version(), reason: input.text(500) }),
  authorize: (principal) => quoteAccess.permit(principal, 'work'),
  async handle(context, asked) {
    const { tx, scope } = context
    const document = await documentWithin(tx, quoteDocumentSubject, scope, asked.documentId)
    if (document?.kind !== ACCEPTANCE_EVIDENCE) return notFound('document')
    // Held, so that it does not become the proof of an acceptance while it goes.
    const locked = await lockQuote(tx, scope, document.subjectId)
    if (!locked.ok) return locked
    const versions = await findQuoteVersions(tx, [document.subjectId])
    if (versions.some(({ evidenceDocumentId }) => evidenceDocumentId === document.id)) {
      return ruleViolated('R064', 'DOCUMENT_IS_EVIDENCE', 'This file proves that the customer accepted the quote.')
    }
    const removed = await removeDocument(context, quoteDocumentSubject, asked)
    return removed.ok ? ok({ quoteId: removed.value.subjectId }) : removed
  },
})
