import { documentWithin, openUrl, sharedUrl, shareWithin } from '@sellgraph/documents'
import { existing, mutation } from '@sellgraph/service-kit'
import type { MutationResolvers } from '../../../generated/graphql.ts'
import { quoteAccess } from '../../quotes/access.ts'
import { quotePaperSubject } from '../subject.ts'
import { openQuoteDocument } from '../use-cases/open-quote-document.ts'
import { printContract } from '../use-cases/print-contract.ts'
import { printQuote } from '../use-cases/print-quote.ts'
import { printedContract, printedQuote } from '../use-cases/printing.ts'
import { revokeQuoteShare } from '../use-cases/revoke-quote-share.ts'
import { shareQuote } from '../use-cases/share-quote.ts'

export const Mutation: Pick<
  MutationResolvers,
  'printQuote' | 'printContract' | 'openQuoteDocument' | 'shareQuote' | 'revokeQuoteShare'
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
    const paper = await existing(documentWithin(context.db, quotePaperSubject, scope, documentId))
    return { __typename: 'OpenQuoteDocumentPayload', paper, ...openUrl(context, paper, purpose) }
  }),
  // The link is made for this answer and kept nowhere: a repeated request gets it again, if its caller still may.
  shareQuote: mutation(shareQuote, async ({ shareId }, context) => {
    const scope = quoteAccess.scope(context.principal, 'work')
    const share = await existing(shareWithin(context.db, quotePaperSubject, scope, shareId))
    return { __typename: 'ShareQuotePayload', share, url: sharedUrl(context.db, share).url }
  }),
  revokeQuoteShare: mutation(revokeQuoteShare, async ({ shareId }, context) => {
    const scope = quoteAccess.scope(context.principal, 'work')
    const share = await existing(shareWithin(context.db, quotePaperSubject, scope, shareId))
    return { __typename: 'RevokeQuoteSharePayload', share }
  }),
}
