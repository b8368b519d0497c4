import { quoteAccess } from '../../quotes/access.ts'
import { quoteDocumentSubject } from '../subject.ts'
import { defineRevocation } from './sharing.ts'

export const revokeQuoteShare = defineRevocation('revokeQuoteShare', quoteDocumentSubject, (principal) =>
  quoteAccess.permit(principal, 'work'),
)
