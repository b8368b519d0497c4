import type { LocalDate } from '@sellgraph/calendar'
import { decimal, Decimal, invalid, ok, type Result, ruleViolated, validation } from '@sellgraph/kernel'

export const allocationKinds = ['ALLOCATION', 'REVERSAL'] as const
export type AllocationKind = (typeof allocationKinds)[number]

export interface Payable {
  readonly id: string
  readonly customerId: string
  readonly currency: string
  readonly amount: string
  readonly collected: string
}

export interface Paid {
  readonly customerId: string
  readonly currency: string
  readonly amount: string
  readonly allocated: string
  readonly receivedOn: LocalDate
}

export interface Share {
  readonly instalmentId: string
  readonly amount: string
}

/**
 * Whether a receipt may be allocated to instalments as asked: the customer's own, in the receipt's currency, no more
 * than is left of the receipt, no more than is open of each instalment.
 */
export function checkAllocation(
  receipt: Paid,
  payables: readonly Payable[],
  shares: readonly Share[],
): Result<undefined> {
  const byId = new Map(payables.map((payable) => [payable.id, payable]))
  const problems = shares.flatMap(({ instalmentId, amount }, index) => {
    const payable = byId.get(instalmentId)
    if (payable?.customerId !== receipt.customerId) {
      return [{ path: `allocations.${index}.instalmentId`, message: 'is no instalment of the customer who paid' }]
    }
    if (payable.currency !== receipt.currency) {
      return [
        {
          path: `allocations.${index}.instalmentId`,
          message: `is in ${payable.currency}, the receipt in ${receipt.currency}`,
        },
      ]
    }
    const open = decimal(payable.amount).minus(decimal(payable.collected))
    if (decimal(amount).gt(open)) {
      return [{ path: `allocations.${index}.amount`, message: `is more than the ${open.toFixed(2)} that is open` }]
    }
    return []
  })
  if (problems.length > 0) return validation(problems)
  const left = decimal(receipt.amount).minus(decimal(receipt.allocated))
  const asked = shares.reduce((sum, share) => sum.plus(decimal(share.amount)), new Decimal(0))
  if (asked.gt(left)) {
    return ruleViolated(
      'R182',
      'RECEIPT_EXHAUSTED',
      `${asked.toFixed(2)} ${receipt.currency} are to be allocated; ${left.toFixed(2)} are left of the receipt.`,
    )
  }
  return ok()
}

/**
 * The accounting date of an allocation or reversal: not in the future, and not before what it builds on, so that no day
 * of the ledger shows money allocated that had not arrived, or taken back before it was given.
 */
export function checkBookingDate(
  path: string,
  on: LocalDate,
  earliest: LocalDate,
  today: LocalDate,
): Result<undefined> {
  if (on > today) return invalid(path, 'must not be in the future')
  if (on < earliest) return invalid(path, `must not be before ${earliest}`)
  return ok()
}
