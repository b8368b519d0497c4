import type { DocumentSubject } from '@sellgraph/documents'
import { contractAccess } from '../contracts/access.ts'
import { type ContractRow, findContracts } from '../contracts/store/contract-store.ts'
import { contractMark } from '../papers/domain/contract-pages.ts'
import { requireLetterhead } from '../papers/letterhead.ts'
import { contractWording } from '../papers/use-cases/contract-wording.ts'

export const contractDocumentKinds = ['SIGNED_COPY', 'DRAFT', 'ANNEX', 'AUTHORIZATION', 'OTHER'] as const

/** R196: who sees a contract sees which documents there are; whoever opens one is on record. */
export const contractDocumentSubject: DocumentSubject<ContractRow> = {
  type: 'Contract',
  access: contractAccess,
  find: findContracts,
  about: ({ customerId }) => [{ type: 'Customer', id: customerId }],
  // The print of what the contract says now, and only while it binds the company or may be signed.
  async isShared(tx, contract, document) {
    if (document.kind !== 'PRINT' || contractMark(contract.status) !== null) return false
    const letterhead = requireLetterhead(tx)
    if (!letterhead.ok) return false
    const { print } = await contractWording(tx, contract, letterhead.value)
    return document.madeOf === print.madeOf
  },
}
