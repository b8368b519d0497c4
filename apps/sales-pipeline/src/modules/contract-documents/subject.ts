import type { DocumentSubject } from '@sellgraph/documents'
import { contractAccess } from '../contracts/access.ts'
import { type ContractRow, findContracts } from '../contracts/store/contract-store.ts'

export const contractDocumentKinds = ['SIGNED_COPY', 'DRAFT', 'ANNEX', 'AUTHORIZATION', 'OTHER'] as const

/** R196: who sees a contract sees which documents there are; whoever opens one is on record. */
export const contractDocumentSubject: DocumentSubject<ContractRow> = {
  type: 'Contract',
  access: contractAccess,
  find: findContracts,
  about: ({ customerId }) => [{ type: 'Customer', id: customerId }],
}
