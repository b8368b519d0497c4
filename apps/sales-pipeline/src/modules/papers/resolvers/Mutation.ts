import { documentWithin, openUrl, sharedUrl, shareWithin } from '@sellgraph/documents'
import { existing, mutation } from '@sellgraph/service-kit'
import type { MutationResolvers } from '../../../generated/graphql.ts'
import { contractDocumentSubject } from '../../contract-documents/subject.ts'
import { contractAccess } from '../../contracts/access.ts'
import { quoteAccess } from '../../quotes/access.ts'
import { quoteDocumentSubject } from '../subject.ts'
import { openQuoteDocument } from '../use-cases/open-quote-document.ts'
import { printContract } from '../use-cases/print-contract.ts'
import { printQuote } from '../use-cases/print-quote.ts'
import { printedContract, printedQuote } from '../use-cases/printing.ts'
import { revokeContractShare } from '../use-cases/revoke-contract-share.ts'
import { revokeQuoteShare } from '../use-cases/revoke-quote-share.ts'
import { shareContract } from '../use-cases/share-contract.ts'
import { shareQuote } from '../use-cases/share-quote.ts'

export const Mutation: Pick<
  MutationResolvers,
  | 'printQuote'
  | 'printContract'
  | 'openQuoteDocument'
  | 'shareQuote'
  | 'revokeQuoteShare'
  | 'shareContract'
  | 'revokeContractShare'
> = {
  printQuote: mutation(printQuote, async (asked, context) => ({
    __typename: 'PrintQuotePayload',
    paper: await existing(printedQuote(context, asked)),
  })),
  printContract: mutation(printContract, async (asked, context) => ({
    __typename: 'PrintContractPayload',
    document: await existing(printedContract(context, asked)),
  })),
  openQuoteDocument: mutation(openQuoteDocument, async ({ documentId, purpose }, context) => {
    const scope = quoteAccess.scope(context.principal, 'openPaper')
    const paper = await existing(documentWithin(context.db, quoteDocumentSubject, scope, documentId))
    return { __typename: 'OpenQuoteDocumentPayload', paper, ...openUrl(context, paper, purpose) }
  }),
  // The link is made for this answer and kept nowhere: a repeated request gets it again, if its caller still may.
  shareQuote: mutation(shareQuote, async ({ shareId }, context) => {
    const scope = quoteAccess.scope(context.principal, 'work')
    const share = await existing(shareWithin(context.db, quoteDocumentSubject, scope, shareId))
    return { __typename: 'ShareQuotePayload', share, url: sharedUrl(context.db, share).url }
  }),
  revokeQuoteShare: mutation(revokeQuoteShare, async ({ shareId }, context) => {
    const scope = quoteAccess.scope(context.principal, 'work')
    const share = await existing(shareWithin(context.db, quoteDocumentSubject, scope, shareId))
    return { __typename: 'RevokeQuoteSharePayload', share }
  }),
  shareContract: mutation(shareContract, async ({ shareId }, context) => {
    const scope = contractAccess.scope(context.principal, 'sign')
    const share = await existing(shareWithin(context.db, contractDocumentSubject, scope, shareId))
    return { __typename: 'ShareContractPayload', share, url: sharedUrl(context.db, share).url }
  }),
  revokeContractShare: mutation(revokeContractShare, async ({ shareId }, context) => {
    const scope = contractAccess.scope(context.principal, 'sign')
    const share = await existing(shareWithin(context.db, contractDocumentSubject, scope, shareId))
    return { __typename: 'RevokeContractSharePayload', share }
  }),
}
