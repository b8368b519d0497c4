import { defineListLoader, defineLoader } from '@sellgraph/graphql-kit'
import type { GraphContext } from '@sellgraph/service-kit'
import { quoteAccess } from '../access.ts'
import {
  findQuoteLines,
  findQuotes,
  findQuotesOf,
  findQuoteVersions,
  findQuoteVersionsByKey,
  type QuoteLineRow,
  quoteVersionKey,
  type QuoteRow,
  type QuoteVersionRow,
} from './quote-store.ts'

/** Quotes by id as the caller may see them. */
export const quoteById = defineLoader((context: GraphContext, ids) =>
  findQuotes(context.db, quoteAccess.scope(context.principal, 'read'), ids),
)

export const quotesOfOpportunity = defineListLoader(
  (quote: QuoteRow) => quote.opportunityId,
  (context: GraphContext, ids) => findQuotesOf(context.db, quoteAccess.scope(context.principal, 'read'), ids),
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
