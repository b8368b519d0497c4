import { DEFAULT_ZONE, localDate } from '@sellgraph/calendar'
import { newVersion } from '@sellgraph/db-kit'
import { addMoney, decimal, invalid, minorUnits, money, newId, ok, staleVersion, unwrap } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { lockCreditProfile } from '../../credit/store/credit-profile-store.ts'
import { refreshCreditProfile } from '../../credit/use-cases/refresh-credit-profile.ts'
import { findInstalments, lockInstalments } from '../../receivables/store/instalment-store.ts'
import { lockReceivables } from '../../receivables/store/receivable-store.ts'
import { receiptAccess } from '../access.ts'
import { checkAllocation, checkBookingDate } from '../domain/allocation.ts'
import { publishPaymentAllocated } from '../events/publish.ts'
import { findReceipt, lockReceipt, updateReceipt } from '../store/receipt-store.ts'
import { bookAllocation } from './book-allocation.ts'

/** R182: what a receipt pays. From the accounting date on the instalments are paid by so much. */
export const allocateReceipt = defineCommand({
  name: 'allocateReceipt',
  input: z.object({
    receiptId: input.id(),
    version: input.version(),
    allocatedOn: input.date().nullish(),
    allocations: z
      .array(z.object({ instalmentId: input.id(), amount: input.decimal({ moreThan: '0' }) }))
      .min(1, 'name at least one instalment')
      .max(50, 'name at most 50 instalments'),
  }),
  authorize: (principal) => receiptAccess.permit(principal, 'allocate'),
  async handle({ tx, principal, scope, now }, { receiptId, version, allocations: shares, ...asked }) {
    const ids = shares.map((share) => share.instalmentId)
    const twice = ids.findIndex((id, index) => ids.indexOf(id) !== index)
    if (twice >= 0) return invalid(`allocations.${twice}.instalmentId`, 'is named twice')

    // Whose money it is decides which profile is locked first; the lock order stands at lockCreditProfile.
    const seen = await findReceipt(tx, scope, receiptId)
    if (!seen.ok) return seen
    const profile = await lockCreditProfile(tx, seen.value.customerId)
    const locked = await lockReceipt(tx, scope, receiptId)
    if (!locked.ok) return locked
    const receipt = locked.value
    if (receipt.version !== version) return staleVersion('receipt', receipt.version)
    const places = minorUnits(receipt.currency)
    const tooFine = shares.findIndex((share) => decimal(share.amount).decimalPlaces() > places)
    if (tooFine >= 0) {
      return invalid(`allocations.${tooFine}.amount`, `${receipt.currency} has at most ${places} decimal places`)
    }
    const today = localDate(now, DEFAULT_ZONE)
    const allocatedOn = asked.allocatedOn ?? today
    const dated = checkBookingDate('allocatedOn', allocatedOn, receipt.receivedOn, today)
    if (!dated.ok) return dated

    const targets = await findInstalments(tx, scope, ids)
    const receivables = new Map(
      (await lockReceivables(tx, [...new Set(targets.map((target) => target.receivableId))])).map((row) => [
        row.id,
        row,
      ]),
    )
    const instalments = new Map((await lockInstalments(tx, ids)).map((row) => [row.id, row]))
    const checked = checkAllocation(receipt, [...instalments.values()], shares)
    if (!checked.ok) return checked

    const total = shares.reduce(
      (sum, share) => addMoney(sum, money(share.amount, receipt.currency)),
      money(receipt.allocated, receipt.currency),
    )
    unwrap(await updateReceipt(tx, receipt, { allocated: total.amount }))

    const allocationIds: string[] = []
    for (const share of shares) {
      const instalment = instalments.get(share.instalmentId)
      const receivable = receivables.get(instalment?.receivableId ?? '')
      if (instalment === undefined || receivable === undefined)
        throw new Error('an instalment was checked but not locked')
      const booked = await bookAllocation(
        tx,
        {
          id: newId(),
          ...newVersion(now),
          kind: 'ALLOCATION',
          receiptId,
          instalmentId: instalment.id,
          receivableId: receivable.id,
          contractId: receivable.contractId,
          customerId: receivable.customerId,
          ownerId: receivable.ownerId,
          teamId: receivable.teamId,
          currency: receipt.currency,
          amount: share.amount,
          allocatedOn,
          reversesAllocationId: null,
          reason: null,
          recordedBy: principal.subject,
        },
        { instalment, receivable },
      )
      // Two instalments of one contract: the second begins where the first left off.
      receivables.set(receivable.id, booked.receivable)
      await publishPaymentAllocated(tx, booked)
      allocationIds.push(booked.allocation.id)
    }
    await refreshCreditProfile(tx, profile)
    return ok({ receiptId, allocationIds })
  },
})
