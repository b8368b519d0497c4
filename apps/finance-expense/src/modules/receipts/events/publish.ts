import type { Tx } from '@sellgraph/db-kit'
import { money } from '@sellgraph/kernel'
import { publish } from '@sellgraph/messaging'
import { openAmount } from '../../receivables/domain/receivable.ts'
import type { InstalmentRow } from '../../receivables/store/instalment-store.ts'
import type { ReceivableRow } from '../../receivables/store/receivable-store.ts'
import type { AllocationRow } from '../store/allocation-store.ts'

/** What an allocation or reversal did, with the balances after it. */
export interface Booking {
  readonly allocation: AllocationRow
  readonly instalment: InstalmentRow
  readonly receivable: ReceivableRow
}

export async function publishPaymentAllocated(tx: Tx, booking: Booking): Promise<void> {
  await publish(tx, {
    type: 'finance-expense.PaymentAllocated.v1',
    aggregateId: booking.receivable.id,
    data: { ...factOf(booking), allocatedAt: tx.now.toISOString() },
  })
}

export async function publishPaymentReversed(
  tx: Tx,
  booking: Booking & { allocation: { reversesAllocationId: string; reason: string } },
): Promise<void> {
  await publish(tx, {
    type: 'finance-expense.PaymentReversed.v1',
    aggregateId: booking.receivable.id,
    data: {
      ...factOf(booking),
      reversesAllocationId: booking.allocation.reversesAllocationId,
      reason: booking.allocation.reason,
      reversedAt: tx.now.toISOString(),
    },
  })
}

function factOf({ allocation, instalment, receivable }: Booking) {
  const { currency } = receivable
  return {
    allocationId: allocation.id,
    receiptId: allocation.receiptId,
    instalmentId: allocation.instalmentId,
    receivableId: receivable.id,
    contractId: receivable.contractId,
    contractNumber: receivable.contractNumber,
    customerId: receivable.customerId,
    ownerId: receivable.ownerId,
    teamId: receivable.teamId,
    amount: money(allocation.amount, currency),
    allocatedOn: allocation.allocatedOn,
    contractNetTotal: money(receivable.netAmount, currency),
    contractGrossTotal: money(receivable.amount, currency),
    collectedToDate: money(receivable.collected, currency),
    instalmentOpen: money(openAmount(instalment), currency),
  }
}
