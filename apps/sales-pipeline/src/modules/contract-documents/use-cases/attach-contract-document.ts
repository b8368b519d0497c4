import { attachDocument, fileInput } from '@sellgraph/documents'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { contractAccess } from '../../contracts/access.ts'
import { contractDocumentKinds, contractDocumentSubject } from '../subject.ts'

/** What a file is, before its bytes come. */
export const attachContractDocument = defineCommand({
  name: 'attachContractDocument',
  input: z.object({ contractId: input.id(), kind: z.enum(contractDocumentKinds), ...fileInput }),
  authorize: (principal) => contractAccess.permit(principal, 'attachDocument'),
  handle: (context, { contractId, ...file }) => attachDocument(context, contractDocumentSubject, contractId, file),
})
