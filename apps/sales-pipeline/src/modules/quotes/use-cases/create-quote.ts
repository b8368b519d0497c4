import { DEFAULT_ZONE, localDate } from '@sellgraph/calendar'
import { newVersion, nextDocumentNumber, type Tx } from '@sellgraph/db-kit'
import { newId, ok, type Result } from '@sellgraph/kernel'
import { requireOpen } from '../../opportunities/domain/opportunity.ts'
import type { OpportunityRow } from '../../opportunities/store/opportunity-store.ts'
import { quoteMachine } from '../domain/quote.ts'
import { insertQuote, type QuoteRow } from '../store/quote-store.ts'
import { addVersion } from './add-version.ts'
import { priceContent } from './price-content.ts'
import type { QuoteContentInput } from './quote-input.ts'

/** A new quote on a locked, open opportunity, with its first version. */
export async function createQuote(
  tx: Tx,
  opportunity: OpportunityRow,
  content: QuoteContentInput,
  preparedBy: string,
  from: Partial<Pick<QuoteRow, 'inquiryId' | 'proposalId'>> = {},
): Promise<Result<QuoteRow>> {
  const open = requireOpen(opportunity)
  if (!open.ok) return open
  const today = localDate(tx.now, DEFAULT_ZONE)
  const priced = await priceContent(tx, content, opportunity.customerId, today)
  if (!priced.ok) return priced
  const quote: QuoteRow = {
    id: newId(),
    ...newVersion(tx.now),
    number: await nextDocumentNumber(tx, 'QT', today),
    opportunityId: opportunity.id,
    inquiryId: null,
    proposalId: null,
    ...from,
    customerId: opportunity.customerId,
    customerName: opportunity.customerName,
    ownerId: opportunity.ownerId,
    teamId: opportunity.teamId,
    status: quoteMachine.initial,
    revision: 1,
  }
  await insertQuote(tx, quote)
  await addVersion(tx, quote, priced.value, preparedBy)
  return ok(quote)
}
