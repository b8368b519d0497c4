import { DEFAULT_ZONE, localDate } from '@sellgraph/calendar'
import { newVersion } from '@sellgraph/db-kit'
import { conflict, newId, notFound, ok, subtractMoney, money, unwrap, wrongState } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { lockCreditProfile } from '../../credit/store/credit-profile-store.ts'
import { refreshCreditProfile } from '../../credit/use-cases/refresh-credit-profile.ts'
import { lockInstalments } from '../../receivables/store/instalment-store.ts'
import { lockReceivables } from '../../receivables/store/receivable-store.ts'
import { receiptAccess } from '../access.ts'
import { checkBookingDate } from '../domain/allocation.ts'
import { publishPaymentReversed } from '../events/publish.ts'
import { findAllocations, findReversalsOf } from '../store/allocation-store.ts'
import { lockReceipt, updateReceipt } from '../store/receipt-store.ts'
import { bookAllocation } from './book-allocation.ts'

/** Takes an allocation back as a whole, by a new dated entry; nothing is deleted. The money is unallocated again. */
export const reverseAllocation = defineCommand({
  name: 'reverseAllocation',
  // An allocation never changes once written, so there is no version to have read; it can be reversed once.
  input: z.object({ allocationId: input.id(), reversedOn: input.date().nullish(), reason: input.text(500) }),
  authorize: (principal) => receiptAccess.permit(principal, 'reverse'),
  async handle({ tx, principal, scope, now }, { allocationId, reason, ...asked }) {
    const [allocation] = await findAllocations(tx, scope, [allocationId])
    if (allocation === undefined) return notFound('allocation')
    if (allocation.kind === 'REVERSAL') return wrongState('allocation', 'REVERSAL', ['ALLOCATION'])
    const today = localDate(now, DEFAULT_ZONE)
    const reversedOn = asked.reversedOn ?? today
    const dated = checkBookingDate('reversedOn', reversedOn, allocation.allocatedOn, today)
    if (!dated.ok) return dated

    const profile = await lockCreditProfile(tx, allocation.customerId)
    const receipt = await lockReceipt(tx, scope, allocation.receiptId)
    if (!receipt.ok) return receipt
    const [receivable] = await lockReceivables(tx, [allocation.receivableId])
    const [instalment] = await lockInstalments(tx, [allocation.instalmentId])
    if (receivable === undefined || instalment === undefined) throw new Error('an allocation without its instalment')
    const [earlier] = await findReversalsOf(tx, scope, [allocationId])
    if (earlier !== undefined) {
      return conflict('ALREADY_REVERSED', `The allocation was reversed on ${earlier.allocatedOn}.`, {
        currentState: 'REVERSED',
      })
    }

    const { currency } = allocation
    const allocated = subtractMoney(money(receipt.value.allocated, currency), money(allocation.amount, currency)).amount
    unwrap(await updateReceipt(tx, receipt.value, { allocated }))
    const reversal = {
      ...allocation,
      id: newId(),
      ...newVersion(now),
      kind: 'REVERSAL' as const,
      ownerId: receivable.ownerId,
      teamId: receivable.teamId,
      allocatedOn: reversedOn,
      reversesAllocationId: allocationId,
      reason,
      recordedBy: principal.subject,
    }
    const booked = await bookAllocation(tx, reversal, { instalment, receivable })
    await publishPaymentReversed(tx, { ...booked, allocation: reversal })
    await refreshCreditProfile(tx, profile)
    return ok({ allocationId: reversal.id })
  },
})
