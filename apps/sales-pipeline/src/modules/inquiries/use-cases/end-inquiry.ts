import type { Tx } from '@sellgraph/db-kit'
import { everyRow, type RowScope } from '@sellgraph/identity'
import { ok, type Result } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { inquiryAccess } from '../access.ts'
import { inquiryMachine } from '../domain/inquiry.ts'
import { publishInquiryAnswered } from '../events/publish.ts'
import { endReply, findInquiriesOf, lockInquiry, updateInquiry } from '../store/inquiry-store.ts'

const ending = z.object({ inquiryId: input.id(), version: input.version(), reason: input.text(1000) })

/** R061: the company does not quote this; the customer is told so. */
export const declineInquiry = defineCommand({
  name: 'declineInquiry',
  input: ending,
  authorize: (principal) => inquiryAccess.permit(principal, 'work'),
  handle: ({ tx, scope }, end) => endInquiry(tx, scope, 'decline', end),
})

/** R061: no answer is wanted any more: the customer took it back, or it was asked twice. */
export const closeInquiry = defineCommand({
  name: 'closeInquiry',
  input: ending,
  authorize: (principal) => inquiryAccess.permit(principal, 'work'),
  handle: ({ tx, scope }, end) => endInquiry(tx, scope, 'close', end),
})

async function endInquiry(
  tx: Tx,
  scope: RowScope,
  how: 'decline' | 'close',
  { inquiryId, version, reason }: z.output<typeof ending>,
): Promise<Result<{ inquiryId: string }>> {
  const inquiry = await lockInquiry(tx, scope, inquiryId)
  if (!inquiry.ok) return inquiry
  const ended = inquiryMachine.next(inquiry.value.status, how)
  if (!ended.ok) return ended
  const changed = await updateInquiry(
    tx,
    { id: inquiryId, version },
    { status: ended.value, endedWhy: reason, answeredAt: tx.now },
  )
  if (!changed.ok) return changed
  await endReply(tx, inquiryId)
  await publishInquiryAnswered(tx, changed.value)
  return ok({ inquiryId })
}

/** Nobody waits for an answer about a deal that is lost. Call it with the opportunity locked. */
export async function closeInquiriesOfDeal(tx: Tx, opportunityId: string, reason: string): Promise<void> {
  for (const { id } of await findInquiriesOf(tx, everyRow, [opportunityId])) {
    const inquiry = await lockInquiry(tx, everyRow, id)
    if (!inquiry.ok || !inquiryMachine.can(inquiry.value.status, 'close')) continue
    const { version } = inquiry.value
    const closed = await endInquiry(tx, everyRow, 'close', { inquiryId: id, version, reason })
    if (!closed.ok) throw new Error('a locked inquiry cannot be stale')
  }
}
