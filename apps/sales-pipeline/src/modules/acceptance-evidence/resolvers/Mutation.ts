import { documentWithin, openUrl, uploadUrl } from '@sellgraph/documents'
import { existing, mutation } from '@sellgraph/service-kit'
import type { MutationResolvers } from '../../../generated/graphql.ts'
import { quoteDocumentSubject } from '../../papers/subject.ts'
import { quoteAccess } from '../../quotes/access.ts'
import { quoteById } from '../../quotes/store/quote-loader.ts'
import { attachAcceptanceEvidence } from '../use-cases/attach-acceptance-evidence.ts'
import { openAcceptanceEvidence } from '../use-cases/open-acceptance-evidence.ts'
import { removeAcceptanceEvidence } from '../use-cases/remove-acceptance-evidence.ts'

export const Mutation: Pick<
  MutationResolvers,
  'attachAcceptanceEvidence' | 'openAcceptanceEvidence' | 'removeAcceptanceEvidence'
> = {
  // URLs are made for this answer and kept nowhere: a repeated request gets a fresh one, if its caller still may.
  attachAcceptanceEvidence: mutation(attachAcceptanceEvidence, async ({ documentId }, context) => {
    const scope = quoteAccess.scope(context.principal, 'work')
    const evidence = await existing(documentWithin(context.db, quoteDocumentSubject, scope, documentId))
    const upload = uploadUrl(context, evidence)
    return {
      __typename: 'AttachAcceptanceEvidencePayload',
      evidence,
      uploadUrl: upload?.url ?? null,
      uploadUrlExpiresAt: upload?.expiresAt ?? null,
    }
  }),
  openAcceptanceEvidence: mutation(openAcceptanceEvidence, async ({ documentId, purpose }, context) => {
    const scope = quoteAccess.scope(context.principal, 'openPaper')
    const evidence = await existing(documentWithin(context.db, quoteDocumentSubject, scope, documentId))
    return { __typename: 'OpenAcceptanceEvidencePayload', evidence, ...openUrl(context, evidence, purpose) }
  }),
  removeAcceptanceEvidence: mutation(removeAcceptanceEvidence, async ({ quoteId }, context) => ({
    __typename: 'RemoveAcceptanceEvidencePayload',
    quote: await existing(quoteById(context).load(quoteId)),
  })),
}
