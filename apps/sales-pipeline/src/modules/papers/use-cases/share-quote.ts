import { notFound, ok, staleVersion, wrongState } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { quoteAccess } from '../../quotes/access.ts'
import { findQuotes, findQuoteVersions } from '../../quotes/store/quote-store.ts'
import { paperLanguages } from '../domain/paper.ts'
import { madeOf, quoteDocumentSubject } from '../subject.ts'
import { sharePrint, sharingInput } from './sharing.ts'

/** R063: what was sent is what the customer opens, and nothing that was not. */
export const shareQuote = defineCommand({
  name: 'shareQuote',
  input: z.object({
    quoteId: input.id(),
    version: input.version(),
    language: z.enum(paperLanguages),
    ...sharingInput,
  }),
  authorize: (principal) => quoteAccess.permit(principal, 'work'),
  async handle(context, { quoteId, version: readVersion, language, ...given }) {
    const { tx, scope } = context
    const [quote] = await findQuotes(tx, scope, [quoteId])
    if (quote === undefined) return notFound('quote')
    if (quote.version !== readVersion) return staleVersion('quote', quote.version)
    if (quote.status !== 'SENT' && quote.status !== 'ACCEPTED') {
      return wrongState('quote', quote.status, ['SENT', 'ACCEPTED'])
    }
    const version = (await findQuoteVersions(tx, [quoteId])).find(({ revision }) => revision === quote.revision)
    if (version === undefined) throw new Error(`quote ${quoteId} has no version ${quote.revision}`)
    const print = {
      subjectType: 'Quote',
      subjectId: quoteId,
      madeOf: madeOf({ revision: quote.revision, language, mark: null }),
    }
    // R064: no link outlives the offer.
    const lasting = { lastDay: version.validUntil, lastDayIs: 'until when the quote is valid' }
    const shared = await sharePrint(context, quoteDocumentSubject, { print, ...lasting }, given)
    return shared.ok ? ok({ quoteId, shareId: shared.value.shareId }) : shared
  },
})
