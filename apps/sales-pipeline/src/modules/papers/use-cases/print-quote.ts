import { invalid, notFound, ok } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { quoteAccess } from '../../quotes/access.ts'
import { findQuotes, findQuoteVersions } from '../../quotes/store/quote-store.ts'
import { paperLanguages } from '../domain/paper.ts'
import { requireLetterhead } from '../letterhead.ts'

/**
 * R062: whether there is something to print, and for whom. The print itself is made after the commit: it takes half a
 * second, in which nobody waits for a lock. Killed in between, it is made when the request is sent again.
 */
export const printQuote = defineCommand({
  name: 'printQuote',
  input: z.object({ quoteId: input.id(), revision: z.int().min(1).nullish(), language: z.enum(paperLanguages) }),
  authorize: (principal) => quoteAccess.permit(principal, 'work'),
  async handle({ tx, scope }, { quoteId, revision, language }) {
    const [quote] = await findQuotes(tx, scope, [quoteId])
    if (quote === undefined) return notFound('quote')
    const letterhead = requireLetterhead(tx)
    if (!letterhead.ok) return letterhead
    const asked = revision ?? quote.revision
    const versions = await findQuoteVersions(tx, [quoteId])
    if (!versions.some((version) => version.revision === asked))
      return invalid('revision', 'is no version of this quote')
    return ok({ quoteId, revision: asked, language })
  },
})
