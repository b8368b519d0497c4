import { attachDocument, fileInput } from '@sellgraph/documents'
import { notFound, wrongState } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { quoteDocumentSubject } from '../../papers/subject.ts'
import { quoteAccess } from '../../quotes/access.ts'
import { ACCEPTANCE_EVIDENCE } from '../../quotes/domain/quote.ts'
import { findQuotes } from '../../quotes/store/quote-store.ts'

/** R064: what the customer wrote about the version that is with them, before it is recorded as their yes. */
export const attachAcceptanceEvidence = defineCommand({
  name: 'attachAcceptanceEvidence',
  input: z.object({ quoteId: input.id(), ...fileInput }),
  authorize: (principal) => quoteAccess.permit(principal, 'work'),
  async handle(context, { quoteId, ...file }) {
    const [quote] = await findQuotes(context.tx, context.scope, [quoteId])
    if (quote === undefined) return notFound('quote')
    if (quote.status !== 'SENT') return wrongState('quote', quote.status, ['SENT'])
    return attachDocument(context, quoteDocumentSubject, quoteId, { kind: ACCEPTANCE_EVIDENCE, ...file })
  },
})
