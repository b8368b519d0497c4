import { DEFAULT_ZONE, localDate } from '@sellgraph/calendar'
import type { DocumentRow, DocumentSubject } from '@sellgraph/documents'
import { everyRow } from '@sellgraph/identity'
import { findOpportunities } from '../opportunities/store/opportunity-store.ts'
import { quoteAccess } from '../quotes/access.ts'
import { findQuotes, findQuoteVersions, type QuoteRow } from '../quotes/store/quote-store.ts'
import type { PaperLanguage, PaperMark } from './domain/paper.ts'

/** What a print was made of, so that the same is printed once. */
export interface Printed {
  readonly revision: number
  readonly language: PaperLanguage
  /** Null for one that is an offer. */
  readonly mark: PaperMark | null
}

const OFFER = 'OFFER'

export function madeOf({ revision, language, mark }: Printed): string {
  return `${revision} ${language} ${mark ?? OFFER}`
}

export function printedOf(document: Pick<DocumentRow, 'madeOf'>): Printed {
  const [revision, language, mark] = (document.madeOf ?? '').split(' ')
  return {
    revision: Number(revision),
    language: language as PaperLanguage,
    mark: mark === OFFER ? null : (mark as PaperMark),
  }
}

const actions = { attachDocument: 'work', openDocument: 'openPaper', removeDocument: 'work' } as const

/** The kind of a quote's files that the service prints; others hold what the customer wrote. */
export const QUOTE_PRINT = 'PRINT'

/** R196: files of a quote are opened by who answers for it or reviews it, and prints by the customer they were shared with. */
export const quoteDocumentSubject: DocumentSubject<QuoteRow> = {
  type: 'Quote',
  access: { scope: (principal, action) => quoteAccess.scope(principal, actions[action]) },
  find: findQuotes,
  about: ({ customerId }) => [{ type: 'Customer', id: customerId }],
  async isShared(tx, quote, document) {
    if (document.kind !== QUOTE_PRINT) return false
    const { revision, mark } = printedOf(document)
    if (mark !== null || revision !== quote.revision) return false
    const version = (await findQuoteVersions(tx, [quote.id])).find((one) => one.revision === revision)
    // What was accepted stays readable while its deal is one.
    if (version?.status === 'ACCEPTED') {
      const [deal] = await findOpportunities(tx, everyRow, [quote.opportunityId])
      return deal !== undefined && deal.stage !== 'LOST'
    }
    // R064: a quote ends with its last day, whether or not the timer has said so.
    return version?.status === 'SENT' && version.validUntil >= localDate(tx.now, DEFAULT_ZONE)
  },
}
