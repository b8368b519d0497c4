import { defineListLoader, defineLoader } from '@sellgraph/graphql-kit'
import type { GraphContext } from '@sellgraph/service-kit'
import { quoteAccess } from '../access.ts'
import { standsInFor } from '../use-cases/stand-in.ts'
import { findDecidedHere } from './quote-approval-store.ts'
import {
  findQuoteLines,
  findQuotes,
  findQuotesOf,
  findQuotesOfInquiries,
  findQuoteVersions,
  findQuoteVersionsByKey,
  type QuoteLineRow,
  quoteVersionKey,
  type QuoteRow,
  type QuoteVersionRow,
} from './quote-store.ts'

/** Quotes by id as the caller may see them: their own right first, then what they decide in a colleague's place. */
export const quoteById = defineLoader(async (context: GraphContext, ids) => {
  const { db, principal, clock } = context
  const seen = await findQuotes(db, quoteAccess.scope(principal, 'read'), ids)
  const missing = ids.filter((id) => !seen.some((quote) => quote.id === id))
  if (missing.length === 0) return seen
  for (const colleague of await standsInFor(db, principal, clock.now())) {
    const theirs = await findQuotes(db, quoteAccess.scope(colleague, 'decide'), missing)
    const shown = await findDecidedHere(
      db,
      principal.employeeId,
      theirs.map(({ id }) => id),
    )
    seen.push(...theirs.filter(({ id, status }) => status === 'IN_APPROVAL' || shown.includes(id)))
  }
  return seen
})

export const quotesOfOpportunity = defineListLoader(
  (quote: QuoteRow) => quote.opportunityId,
  (context: GraphContext, ids) => findQuotesOf(context.db, quoteAccess.scope(context.principal, 'read'), ids),
)

export const quotesOfInquiry = defineListLoader(
  (quote: QuoteRow) => quote.inquiryId ?? '',
  (context: GraphContext, ids) => findQuotesOfInquiries(context.db, quoteAccess.scope(context.principal, 'read'), ids),
)

// The parts of a quote are as visible as the quote they are reached through.
export const versionsOfQuote = defineListLoader(
  (version: QuoteVersionRow) => version.quoteId,
  (context: GraphContext, ids) => findQuoteVersions(context.db, ids),
)
/** One version by `quoteVersionKey`: of a quote that was often revised, the others need not be read. */
export const versionByKey = defineListLoader(
  (version: QuoteVersionRow) => quoteVersionKey(version.quoteId, version.revision),
  (context: GraphContext, keys) => findQuoteVersionsByKey(context.db, keys),
)
export const linesOfVersion = defineListLoader(
  (line: QuoteLineRow) => line.quoteVersionId,
  (context: GraphContext, ids) => findQuoteLines(context.db, ids),
)
