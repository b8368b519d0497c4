import { checkOpening } from '@sellgraph/documents'
import { ok } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { quoteAccess } from '../../quotes/access.ts'
import { quotePaperSubject } from '../subject.ts'

/** R196: who may open a print gets a URL of their own. The opening itself is recorded when its bytes leave. */
export const openQuotePaper = defineCommand({
  name: 'openQuotePaper',
  input: z.object({ paperId: input.id(), purpose: input.optionalText() }),
  authorize: (principal) => quoteAccess.permit(principal, 'openPaper'),
  async handle(context, { paperId, purpose }) {
    const document = await checkOpening(context, quotePaperSubject, paperId)
    return document.ok ? ok({ paperId, purpose }) : document
  },
})
