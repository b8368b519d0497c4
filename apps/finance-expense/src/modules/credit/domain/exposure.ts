import { Decimal, decimal } from '@sellgraph/kernel'

/**
 * Where one contract stands, in the profile's currency.
 *
 * `reserved` is what its orders still hold of the credit (ordered, neither delivered nor cancelled), `delivered` the
 * gross amount the customer has signed for, `collected` what was allocated to its instalments, net of reversals.
 */
export interface ContractPosition {
  readonly contractId: string
  readonly reserved: string
  readonly delivered: string
  readonly collected: string
}

/** What a customer owes or is about to owe, and why. */
export interface Exposure {
  /** Delivered and not paid. */
  readonly openReceivables: Decimal
  /** Ordered, not delivered, and not paid in advance. */
  readonly reserved: Decimal
  /** Received and not allocated to any contract. */
  readonly unallocatedReceipts: Decimal
  /** `openReceivables + reserved - unallocatedReceipts`; negative when the customer has paid more than it ordered. */
  readonly total: Decimal
}

/**
 * The exposure (信用敞口) of a customer. Each yuan of an order is in exactly one place:
 *
 * | the goods | not paid | paid |
 * |---|---|---|
 * | ordered | reserved | in none: a prepayment lowers the reservation of its own contract |
 * | delivered | open receivable | in none |
 * | cancelled | in none | in none |
 *
 * A signed delivery moves its gross amount from the reservation to the receivable and leaves the sum as it was; a
 * cancelled line leaves the reservation; money takes away what it pays for, wherever that is. Of a contract
 * `max(0, delivered - collected)` is receivable and `max(0, reserved - max(0, collected - delivered))` is reserved;
 * together `max(0, reserved + delivered - collected)`. What is paid beyond that (an instalment due before the order
 * exists, a cancelled order not refunded yet) is no cover for other contracts: only money that belongs to no contract,
 * the unallocated receipts, is.
 *
 * An instalment that is due at signature is owed and aged, but is no exposure before delivery: nothing has been handed
 * over for it yet, and the order's own reservation already counts it.
 */
export function exposureOf(positions: readonly ContractPosition[], unallocatedReceipts: string): Exposure {
  let openReceivables = ZERO
  let reserved = ZERO
  for (const position of positions) {
    const unpaid = decimal(position.delivered).minus(decimal(position.collected))
    const prepaid = positive(unpaid.negated())
    openReceivables = openReceivables.plus(positive(unpaid))
    reserved = reserved.plus(positive(decimal(position.reserved).minus(prepaid)))
  }
  const unallocated = decimal(unallocatedReceipts)
  return {
    openReceivables,
    reserved,
    unallocatedReceipts: unallocated,
    total: openReceivables.plus(reserved).minus(unallocated),
  }
}

/** The positions as they would be with so much more reserved for a contract. */
export function withReservation(
  positions: readonly ContractPosition[],
  contractId: string,
  amount: string,
): ContractPosition[] {
  const own = positions.find((position) => position.contractId === contractId)
  const before = own ?? { contractId, reserved: '0', delivered: '0', collected: '0' }
  const after = { ...before, reserved: decimal(before.reserved).plus(decimal(amount)).toFixed() }
  return [...positions.filter((position) => position.contractId !== contractId), after]
}

const ZERO = decimal('0')

function positive(value: Decimal): Decimal {
  return Decimal.max(value, ZERO)
}
