import { documentWithin, removeDocument } from '@sellgraph/documents'
import { notFound, ok, ruleViolated } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { contractAccess } from '../../contracts/access.ts'
import { findSignatures } from '../../contracts/store/contract-part-store.ts'
import { lockContract } from '../../contracts/store/contract-store.ts'
import { contractDocumentSubject } from '../subject.ts'

/** A file that does not belong there, such as another customer's, is taken off; what proves a signature stays (R072). */
export const removeContractDocument = defineCommand({
  name: 'removeContractDocument',
  input: z.object({ documentId: input.id(), version: input.version(), reason: input.text(500) }),
  authorize: (principal) => contractAccess.permit(principal, 'removeDocument'),
  async handle(context, asked) {
    const { tx, scope } = context
    const document = await documentWithin(tx, contractDocumentSubject, scope, asked.documentId)
    if (document === null) return notFound('document')
    // Held, so that it does not become the proof of a signature while it goes.
    const locked = await lockContract(tx, scope, document.subjectId)
    if (!locked.ok) return locked
    const powers = (await findSignatures(tx, [document.subjectId])).map((signature) => signature.authorityDocumentId)
    if (locked.value.contract.signedCopyId === document.id || powers.includes(document.id)) {
      return ruleViolated('R072', 'DOCUMENT_IS_EVIDENCE', 'This file proves a signature of the contract.')
    }
    const removed = await removeDocument(context, contractDocumentSubject, asked)
    return removed.ok ? ok({ contractId: removed.value.subjectId }) : removed
  },
})
