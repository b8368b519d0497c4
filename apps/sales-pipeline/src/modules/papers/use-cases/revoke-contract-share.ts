import { contractDocumentSubject } from '../../contract-documents/subject.ts'
import { contractAccess } from '../../contracts/access.ts'
import { defineRevocation } from './sharing.ts'

export const revokeContractShare = defineRevocation('revokeContractShare', contractDocumentSubject, (principal) =>
  contractAccess.permit(principal, 'sign'),
)
