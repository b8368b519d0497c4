import { findApproval } from '@sellgraph/approvals'
import { DEFAULT_ZONE, localDate } from '@sellgraph/calendar'
import { type DocumentRow, findMadeDocument, keepMadeDocument } from '@sellgraph/documents'
import { unwrap } from '@sellgraph/kernel'
import { findEmployee } from '@sellgraph/organisation'
import type { GraphContext } from '@sellgraph/service-kit'
import { contractAccess } from '../../contracts/access.ts'
import { findContracts } from '../../contracts/store/contract-store.ts'
import { quoteAccess } from '../../quotes/access.ts'
import { findQuoteLines, findQuotes, findQuoteVersions, type QuoteVersionRow } from '../../quotes/store/quote-store.ts'
import { contractPages } from '../domain/contract-pages.ts'
import type { PaperLanguage } from '../domain/paper.ts'
import { quoteMark, quotePaper } from '../domain/quote-paper.ts'
import { requireLetterhead } from '../letterhead.ts'
import { renderPaper } from '../render/render-paper.ts'
import { madeOf, QUOTE_PRINT } from '../subject.ts'
import { contractWording } from './contract-wording.ts'

/** The print of a version as it stands now; null for who may not have it any more. The same is printed once. */
export async function printedQuote(
  { db, clock, principal, requestId }: GraphContext,
  { quoteId, revision, language }: { quoteId: string; revision: number; language: PaperLanguage },
): Promise<DocumentRow | null> {
  const [quote] = await findQuotes(db, quoteAccess.scope(principal, 'work'), [quoteId])
  const versions = await findQuoteVersions(db, [quoteId])
  const version = versions.find((one) => one.revision === revision)
  if (quote === undefined || version === undefined) return null
  const mark = quoteMark(version.status, version.validUntil, localDate(clock.now(), DEFAULT_ZONE))
  const print = { subjectType: 'Quote', subjectId: quoteId, madeOf: madeOf({ revision, language, mark }) }
  const known = await findMadeDocument(db, print)
  if (known !== null) return known
  const owner = quote.ownerId === null ? null : await findEmployee(db, quote.ownerId)
  const paper = quotePaper({
    ...version,
    language,
    letterhead: unwrap(requireLetterhead(db)),
    mark,
    number: quote.number,
    customerName: quote.customerName,
    contact: owner?.name ?? null,
    contentHash: await approvedHash(version),
    issuedAt: version.approvedAt ?? version.createdAt,
    lines: await findQuoteLines(db, [version.id]),
  })
  return keepMadeDocument(
    { reader: db, principal, requestId },
    {
      ...print,
      kind: QUOTE_PRINT,
      name: `${paper.title} ${paper.number.value}${mark === null ? '' : ` ${mark}`}.pdf`,
      mediaType: 'application/pdf',
      bytes: await renderPaper(paper),
      about: [{ type: 'Customer', id: quote.customerId }],
    },
  )

  /** Only of what nobody can try out: without salt it would tell the costs to who guesses them. */
  async function approvedHash({ approvalId, approvedAt, contentSalt }: QuoteVersionRow): Promise<string | null> {
    if (approvedAt === null || approvalId === null || contentSalt === null) return null
    return (await findApproval(db, approvalId))?.contentHash ?? null
  }
}

/** The print of a contract as it stands now; null for who may not have it any more. The same wording is printed once. */
export async function printedContract(
  { db, principal, requestId }: GraphContext,
  { contractId }: { contractId: string },
): Promise<DocumentRow | null> {
  const [contract] = await findContracts(db, contractAccess.scope(principal, 'attachDocument'), [contractId])
  if (contract === undefined) return null
  const letterhead = unwrap(requireLetterhead(db))
  const { language, currency } = contract
  const { wording, mark, print } = await contractWording(db, contract, letterhead)
  const known = await findMadeDocument(db, print)
  if (known !== null) return known
  const paper = contractPages(wording, { language, letterhead, mark, currency, issuedAt: contract.createdAt })
  return keepMadeDocument(
    { reader: db, principal, requestId },
    {
      ...print,
      kind: 'PRINT',
      name: `${paper.title} ${paper.number.value}${mark === null ? '' : ` ${mark}`}.pdf`,
      mediaType: 'application/pdf',
      bytes: await renderPaper(paper),
      about: [{ type: 'Customer', id: contract.customerId }],
    },
  )
}
