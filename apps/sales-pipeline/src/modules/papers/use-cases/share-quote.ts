import { addDays, DEFAULT_ZONE, startOfLocalDay } from '@sellgraph/calendar'
import { findMadeDocument, shareDocument } from '@sellgraph/documents'
import { invalid, notFound, ok, ruleViolated, staleVersion, wrongState } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { quoteAccess } from '../../quotes/access.ts'
import { findQuotes, findQuoteVersions } from '../../quotes/store/quote-store.ts'
import { paperLanguages } from '../domain/paper.ts'
import { madeOf, quotePaperSubject } from '../subject.ts'

/** R063: what was sent is what the customer opens, and nothing that was not. */
export const shareQuote = defineCommand({
  name: 'shareQuote',
  input: z.object({
    quoteId: input.id(),
    version: input.version(),
    language: z.enum(paperLanguages),
    sharedWith: input.text(200),
    until: input.date(),
  }),
  authorize: (principal) => quoteAccess.permit(principal, 'work'),
  async handle(context, { quoteId, version: readVersion, language, sharedWith, until }) {
    const { tx, scope } = context
    const [quote] = await findQuotes(tx, scope, [quoteId])
    if (quote === undefined) return notFound('quote')
    if (quote.version !== readVersion) return staleVersion('quote', quote.version)
    if (quote.status !== 'SENT' && quote.status !== 'ACCEPTED') return wrongState('quote', quote.status, ['SENT', 'ACCEPTED'])
    const version = (await findQuoteVersions(tx, [quoteId])).find(({ revision }) => revision === quote.revision)
    if (version === undefined) throw new Error(`quote ${quoteId} has no version ${quote.revision}`)
    // R064: no link outlives the offer.
    if (until > version.validUntil) return invalid('until', `must not be after ${version.validUntil}, until when the quote is valid`)
    const print = { subjectType: 'Quote', subjectId: quoteId, madeOf: madeOf({ revision: quote.revision, language, mark: null }) }
    const document = await findMadeDocument(tx, print)
    if (document === null) {
      return ruleViolated('R063', 'NOT_PRINTED', 'The quote was not printed in this language: print it first.')
    }
    const expiresAt = startOfLocalDay(addDays(until, 1), DEFAULT_ZONE)
    const shared = await shareDocument(context, quotePaperSubject, { documentId: document.id, sharedWith, expiresAt })
    return shared.ok ? ok({ quoteId, shareId: shared.value.shareId }) : shared
  },
}) // prettier-ignore
