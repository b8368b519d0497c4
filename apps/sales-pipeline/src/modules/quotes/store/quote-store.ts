import {
  column,
  defineEntity,
  equalTo,
  findById,
  findPage,
  findRows,
  guardedUpdate,
  inScope,
  insertRows,
  lockRow,
  nullable,
  type Page,
  type PageArgs,
  type Reader,
  scopeWhere,
  type Tx,
  type VersionedRow,
  type Where,
} from '@sellgraph/db-kit'
import { everyRow, type RowScope } from '@sellgraph/identity'
import { isId, notFound, ok, type Result } from '@sellgraph/kernel'
import { lockOpportunityOf, type OpportunityRow } from '../../opportunities/store/opportunity-store.ts'
import type { ValueClass } from '../../products/domain/price-tiers.ts'
import type { StatedFact } from '../../products/domain/product-fact.ts'
import type { QuoteTrigger } from '../domain/approval.ts'
import type { PaymentTerm } from '../domain/payment-terms.ts'
import type { AcceptanceChannel, QuoteClaim, QuoteStatus } from '../domain/quote.ts'

/** The quote: its number, its deal, and which of its versions counts. `version` guards all of it. */
export interface QuoteRow extends VersionedRow {
  number: string
  opportunityId: string
  /** The inquiry and the proposal it was made from. */
  inquiryId: string | null
  proposalId: string | null
  customerId: string
  customerName: string
  ownerId: string | null
  teamId: string | null
  /** Status of the current version. */
  status: QuoteStatus
  /** Number of the current version. */
  revision: number
}

export interface QuoteVersionRow extends VersionedRow {
  quoteId: string
  revision: number
  preparedBy: string
  pricedOn: string
  currency: string
  validUntil: string
  paymentTerms: PaymentTerm[]
  deliveryTerms: string
  afterSalesTerms: string
  deliveryMethod: string | null
  installationTerms: string | null
  serviceCommitment: string | null
  nonStandardTerms: string[]
  claims: QuoteClaim[]
  contentSalt: string | null
  freightCost: string
  installationCost: string
  listTotal: string
  netTotal: string
  taxTotal: string
  grossTotal: string
  status: QuoteStatus
  pricingPolicyId: string | null
  triggers: QuoteTrigger[]
  approvalId: string | null
  submittedBy: string | null
  submittedAt: Date | null
  returnReason: string | null
  approvedAt: Date | null
  sentTo: string | null
  sentAt: Date | null
  acceptedBy: string | null
  acceptedHow: AcceptanceChannel | null
  acceptanceNote: string | null
  acceptedAt: Date | null
  /** The file that proves it, and the SHA-256 it had then. */
  evidenceDocumentId: string | null
  evidenceSha256: string | null
  declineReason: string | null
  withdrawReason: string | null
}

export interface QuoteLineRow {
  id: string
  quoteVersionId: string
  seq: number
  productId: string
  sku: string
  name: string
  specification: string | null
  family: string
  productClass: string
  difficulty: string
  unit: string
  warrantyMonths: number
  quantity: string
  currency: string
  listPrice: string
  /** Where the list price comes from; null on lines from before prices had tiers. */
  priceEntryId: string | null
  tierClass: ValueClass | null
  tierQuantity: string | null
  priceCurrency: string | null
  exchangeRateId: string | null
  exchangeRate: string | null
  discountPercent: string
  unitCost: string
  freightCost: string
  installationCost: string
  taxRate: string
  netAmount: string
  taxAmount: string
  grossAmount: string
  promisedOn: string | null
  /** What the company says of the product: its published facts when the line was priced (R078). */
  facts: StatedFact[]
}

export const QuoteEntity = defineEntity<QuoteRow>('quote', {
  id: column.id,
  version: column.version,
  createdAt: column.timestamp,
  updatedAt: column.timestamp,
  number: column.text,
  opportunityId: column.uuid,
  inquiryId: nullable(column.uuid),
  proposalId: nullable(column.uuid),
  customerId: column.uuid,
  customerName: column.text,
  ownerId: nullable(column.uuid),
  teamId: nullable(column.uuid),
  status: column.text,
  revision: column.int,
})

export const QuoteVersionEntity = defineEntity<QuoteVersionRow>('quote_version', {
  id: column.id,
  version: column.version,
  createdAt: column.timestamp,
  updatedAt: column.timestamp,
  quoteId: column.uuid,
  revision: column.int,
  preparedBy: column.uuid,
  pricedOn: column.date,
  currency: column.text,
  validUntil: column.date,
  paymentTerms: column.json,
  deliveryTerms: column.text,
  afterSalesTerms: column.text,
  deliveryMethod: nullable(column.text),
  installationTerms: nullable(column.text),
  serviceCommitment: nullable(column.text),
  nonStandardTerms: column.json,
  claims: column.json,
  freightCost: column.numeric,
  installationCost: column.numeric,
  listTotal: column.numeric,
  netTotal: column.numeric,
  taxTotal: column.numeric,
  grossTotal: column.numeric,
  status: column.text,
  contentSalt: nullable(column.uuid),
  pricingPolicyId: nullable(column.uuid),
  triggers: column.json,
  approvalId: nullable(column.uuid),
  submittedBy: nullable(column.uuid),
  submittedAt: nullable(column.timestamp),
  returnReason: nullable(column.text),
  approvedAt: nullable(column.timestamp),
  sentTo: nullable(column.text),
  sentAt: nullable(column.timestamp),
  acceptedBy: nullable(column.text),
  acceptedHow: nullable(column.text),
  acceptanceNote: nullable(column.text),
  acceptedAt: nullable(column.timestamp),
  evidenceDocumentId: nullable(column.uuid),
  evidenceSha256: nullable(column.text),
  declineReason: nullable(column.text),
  withdrawReason: nullable(column.text),
})

export const QuoteLineEntity = defineEntity<QuoteLineRow>('quote_line', {
  id: column.id,
  quoteVersionId: column.uuid,
  seq: column.int,
  productId: column.uuid,
  sku: column.text,
  name: column.text,
  specification: nullable(column.text),
  family: column.text,
  productClass: column.text,
  difficulty: column.numeric,
  unit: column.text,
  warrantyMonths: column.int,
  quantity: column.numeric,
  currency: column.text,
  listPrice: column.numeric,
  priceEntryId: nullable(column.uuid),
  tierClass: nullable(column.text),
  tierQuantity: nullable(column.numeric),
  priceCurrency: nullable(column.text),
  exchangeRateId: nullable(column.uuid),
  exchangeRate: nullable(column.numeric),
  discountPercent: column.numeric,
  unitCost: column.numeric,
  freightCost: column.numeric,
  installationCost: column.numeric,
  taxRate: column.numeric,
  netAmount: column.numeric,
  taxAmount: column.numeric,
  grossAmount: column.numeric,
  promisedOn: nullable(column.date),
  facts: column.json,
})

/** A quote with the version that counts, all held until the transaction ends. */
export interface LockedQuote {
  readonly opportunity: OpportunityRow
  readonly quote: QuoteRow
  readonly version: QuoteVersionRow
  readonly lines: readonly QuoteLineRow[]
}

export interface QuoteFilter {
  readonly status?: QuoteStatus | null | undefined
  readonly opportunityId?: string | null | undefined
  readonly customerId?: string | null | undefined
}

export async function findQuotes(reader: Reader, scope: RowScope, ids: readonly string[]): Promise<QuoteRow[]> {
  return findRows(reader, QuoteEntity, [
    { sql: 'e.id = ANY(:ids)', params: { ids: ids.filter(isId) } },
    quoteScope(scope),
  ])
}

/** The quotes of some deals, the first first. */
export async function findQuotesOf(
  reader: Reader,
  scope: RowScope,
  opportunityIds: readonly string[],
): Promise<QuoteRow[]> {
  return findRows(
    reader,
    QuoteEntity,
    [{ sql: 'e.opportunityId = ANY(:ids)', params: { ids: opportunityIds } }, quoteScope(scope)],
    { orderBy: 'e.id' },
  )
}

export function findQuotePage(
  reader: Reader,
  scope: RowScope,
  filter: QuoteFilter,
  args: PageArgs,
): Promise<Result<Page<QuoteRow>>> {
  const where: Where[] = [quoteScope(scope), ...equalTo(filter, ['status'])]
  for (const key of ['opportunityId', 'customerId'] as const) {
    const id = filter[key]
    if (id != null) where.push(isId(id) ? { sql: `e.${key} = :${key}`, params: { [key]: id } } : { sql: 'FALSE' })
  }
  return findPage(reader, QuoteEntity, where, { by: ['createdAt'], direction: 'DESC' }, args)
}

/** The quotes made for some inquiries, the first first. */
export async function findQuotesOfInquiries(
  reader: Reader,
  scope: RowScope,
  inquiryIds: readonly string[],
): Promise<QuoteRow[]> {
  return findRows(
    reader,
    QuoteEntity,
    [{ sql: 'e.inquiryId = ANY(:ids)', params: { ids: inquiryIds } }, quoteScope(scope)],
    {
      orderBy: 'e.id',
    },
  )
}

/** Versions of some quotes, the first first. */
export async function findQuoteVersions(reader: Reader, quoteIds: readonly string[]): Promise<QuoteVersionRow[]> {
  return findRows(reader, QuoteVersionEntity, [{ sql: 'e.quoteId = ANY(:ids)', params: { ids: quoteIds } }], {
    orderBy: 'e.revision',
  })
}

/** Names one version of one quote. */
export function quoteVersionKey(quoteId: string, revision: number): string {
  return `${quoteId}:${String(revision)}`
}

/** Versions by their `quoteVersionKey`, in no order. */
export async function findQuoteVersionsByKey(reader: Reader, keys: readonly string[]): Promise<QuoteVersionRow[]> {
  const parts = keys.map((key) => key.split(':'))
  return findRows(reader, QuoteVersionEntity, [
    {
      sql: '(e.quoteId, e.revision) IN (SELECT * FROM unnest(:quotes::uuid[], :revisions::int[]))',
      params: { quotes: parts.map(([quoteId]) => quoteId), revisions: parts.map(([, revision]) => Number(revision)) },
    },
  ])
}

export async function findQuoteLines(reader: Reader, versionIds: readonly string[]): Promise<QuoteLineRow[]> {
  return findRows(reader, QuoteLineEntity, [{ sql: 'e.quoteVersionId = ANY(:ids)', params: { ids: versionIds } }], {
    orderBy: 'e.seq',
  })
}

/** Holds a quote and, first, its opportunity: the order in which everybody locks a deal. */
export async function lockQuote(tx: Tx, scope: RowScope, id: string): Promise<Result<LockedQuote>> {
  const seen = await findById(tx, QuoteEntity, id)
  if (seen === null || !inScope(scope, seen)) return notFound('quote')
  const opportunity = await lockOpportunityOf(tx, seen)
  const quote = await lockRow(tx, QuoteEntity, id)
  // The owner may have changed while this waited for the opportunity.
  if (quote === null || !inScope(scope, quote)) return notFound('quote')
  const version = (await findQuoteVersions(tx, [id])).find(({ revision }) => revision === quote.revision)
  if (version === undefined) throw new Error(`quote ${id} has no version ${String(quote.revision)}`)
  return ok({ opportunity, quote, version, lines: await findQuoteLines(tx, [version.id]) })
}

export async function insertQuote(tx: Tx, quote: QuoteRow): Promise<void> {
  await insertRows(tx, QuoteEntity, quote)
}

export async function insertQuoteVersion(
  tx: Tx,
  version: QuoteVersionRow,
  lines: readonly QuoteLineRow[],
): Promise<void> {
  await insertRows(tx, QuoteVersionEntity, version)
  await insertRows(tx, QuoteLineEntity, lines)
}

/** Changes the quote if it still has the version the caller read. */
export function updateQuote(
  tx: Tx,
  read: { id: string; version: number },
  patch: Partial<QuoteRow>,
): Promise<Result<QuoteRow>> {
  return guardedUpdate(tx, QuoteEntity, read, patch)
}

/** The progress of a version; its content cannot be changed. Call it after `updateQuote`, which guards it. */
export type QuoteProgress = Pick<
  QuoteVersionRow,
  | 'status' | 'pricingPolicyId' | 'triggers' | 'approvalId' | 'submittedBy' | 'submittedAt' | 'returnReason'
  | 'approvedAt' | 'sentTo' | 'sentAt' | 'acceptedBy' | 'acceptedHow' | 'acceptanceNote' | 'acceptedAt'
  | 'evidenceDocumentId' | 'evidenceSha256' | 'declineReason' | 'withdrawReason'
> // prettier-ignore

export async function updateQuoteVersion(tx: Tx, id: string, progress: Partial<QuoteProgress>): Promise<void> {
  await tx.manager
    .createQueryBuilder()
    .update(QuoteVersionEntity)
    .set({ ...progress, version: () => 'version + 1', updatedAt: tx.now } as never)
    .where('id = :id', { id })
    .updateEntity(false)
    .execute()
}

/** Holds the quote whose current version this is; null when it has a later one. */
export async function lockQuoteOfVersion(tx: Tx, quoteVersionId: string): Promise<LockedQuote | null> {
  const [of] = await tx.query<{ quoteId: string }>('SELECT quote_id AS "quoteId" FROM quote_version WHERE id = $1', [
    quoteVersionId,
  ])
  const locked = of === undefined ? null : await lockQuote(tx, everyRow, of.quoteId)
  return locked?.ok === true && locked.value.version.id === quoteVersionId ? locked.value : null
}

function quoteScope(scope: RowScope): Where {
  return scopeWhere(scope, { owner: 'ownerId', team: 'teamId', customer: 'customerId' })
}
