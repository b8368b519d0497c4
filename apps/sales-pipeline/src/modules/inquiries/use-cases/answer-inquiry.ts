import type { Tx } from '@sellgraph/db-kit'
import { everyRow, type RowScope } from '@sellgraph/identity'
import { invalid, type Result } from '@sellgraph/kernel'
import type { OpportunityRow } from '../../opportunities/store/opportunity-store.ts'
import { inquiryMachine } from '../domain/inquiry.ts'
import { publishInquiryAnswered } from '../events/publish.ts'
import { endReply, type InquiryRow, lockInquiry, updateInquiry } from '../store/inquiry-store.ts'

/** An open inquiry of the customer of a deal becomes an inquiry of that deal: a quote is made for it. */
export async function takeUpInquiry(
  tx: Tx,
  scope: RowScope,
  inquiryId: string,
  opportunity: OpportunityRow,
): Promise<Result<InquiryRow>> {
  const inquiry = await lockInquiry(tx, scope, inquiryId)
  if (!inquiry.ok) return inquiry
  const open = inquiryMachine.next(inquiry.value.status, 'quote')
  if (!open.ok) return open
  const { customerId, opportunityId } = inquiry.value
  if (customerId !== opportunity.customerId || (opportunityId ?? opportunity.id) !== opportunity.id) {
    return invalid('fromInquiryId', 'is an inquiry of another deal')
  }
  return opportunityId === null ? updateInquiry(tx, inquiry.value, { opportunityId: opportunity.id }) : inquiry
}

/** The quote went out: the customer has an answer. An inquiry that was ended meanwhile stays as it is. */
export async function answerInquiry(tx: Tx, inquiryId: string): Promise<void> {
  const inquiry = await lockInquiry(tx, everyRow, inquiryId)
  if (!inquiry.ok || !inquiryMachine.can(inquiry.value.status, 'quote')) return
  const quoted = await updateInquiry(tx, inquiry.value, { status: 'QUOTED', answeredAt: tx.now })
  if (!quoted.ok) throw new Error('a locked inquiry cannot be stale')
  await endReply(tx, inquiryId)
  await publishInquiryAnswered(tx, quoted.value)
}
