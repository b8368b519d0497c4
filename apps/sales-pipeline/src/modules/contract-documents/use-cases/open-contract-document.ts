import { checkOpening } from '@sellgraph/documents'
import { ok } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { contractAccess } from '../../contracts/access.ts'
import { contractDocumentSubject } from '../subject.ts'

/** R196: who may open a document gets a URL of their own. The opening itself is recorded when its bytes leave. */
export const openContractDocument = defineCommand({
  name: 'openContractDocument',
  input: z.object({ documentId: input.id(), purpose: input.optionalText() }),
  authorize: (principal) => contractAccess.permit(principal, 'openDocument'),
  async handle(context, { documentId, purpose }) {
    const document = await checkOpening(context, contractDocumentSubject, documentId)
    return document.ok ? ok({ documentId, purpose }) : document
  },
})
