import { documentWithin, openUrl, uploadUrl } from '@sellgraph/documents'
import { existing, mutation } from '@sellgraph/service-kit'
import type { MutationResolvers } from '../../../generated/graphql.ts'
import { contractAccess } from '../../contracts/access.ts'
import { contractById } from '../../contracts/store/contract-loader.ts'
import { contractDocumentSubject } from '../subject.ts'
import { attachContractDocument } from '../use-cases/attach-contract-document.ts'
import { openContractDocument } from '../use-cases/open-contract-document.ts'
import { removeContractDocument } from '../use-cases/remove-contract-document.ts'

export const Mutation: Pick<
  MutationResolvers,
  'attachContractDocument' | 'openContractDocument' | 'removeContractDocument'
> = {
  // URLs are made for this answer and kept nowhere: a repeated request gets a fresh one, if its caller still may.
  attachContractDocument: mutation(attachContractDocument, async ({ documentId }, context) => {
    const scope = contractAccess.scope(context.principal, 'attachDocument')
    const document = await existing(documentWithin(context.db, contractDocumentSubject, scope, documentId))
    const upload = uploadUrl(context, document)
    return {
      __typename: 'AttachContractDocumentPayload',
      document,
      uploadUrl: upload?.url ?? null,
      uploadUrlExpiresAt: upload?.expiresAt ?? null,
    }
  }),
  openContractDocument: mutation(openContractDocument, async ({ documentId, purpose }, context) => {
    const scope = contractAccess.scope(context.principal, 'openDocument')
    const document = await existing(documentWithin(context.db, contractDocumentSubject, scope, documentId))
    return { __typename: 'OpenContractDocumentPayload', document, ...openUrl(context, document, purpose) }
  }),
  removeContractDocument: mutation(removeContractDocument, async ({ contractId }, context) => ({
    __typename: 'RemoveContractDocumentPayload',
    contract: await existing(contractById(context).load(contractId)),
  })),
}
