import type { Tx } from '@sellgraph/db-kit'
import type { RowScope } from '@sellgraph/identity'
import { ok, type Result } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { inquiryAccess } from '../access.ts'
import { inquiryMachine } from '../domain/inquiry.ts'
import { publishInquiryAnswered } from '../events/publish.ts'
import { endReply, lockInquiry, updateInquiry } from '../store/inquiry-store.ts'

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
