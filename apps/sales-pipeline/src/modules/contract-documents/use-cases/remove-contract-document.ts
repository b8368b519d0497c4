import { removeDocument } from '@sellgraph/documents'
import { ok } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { contractAccess } from '../../contracts/access.ts'
import { contractDocumentSubject } from '../subject.ts'

/** A file that does not belong there, such as another customer's, is taken off. */
export const removeContractDocument = defineCommand({
  name: 'removeContractDocument',
  input: z.object({ documentId: input.id(), version: input.version(), reason: input.text(500) }),
  authorize: (principal) => contractAccess.permit(principal, 'removeDocument'),
  async handle(context, asked) {
    const removed = await removeDocument(context, contractDocumentSubject, asked)
    return removed.ok ? ok({ contractId: removed.value.subjectId }) : removed
  },
})
