import type { Tx } from '@sellgraph/db-kit'
import { addMoney, money, unwrap } from '@sellgraph/kernel'
import { instalmentStatus, receivableStatus } from '../../receivables/domain/receivable.ts'
import { type InstalmentRow, updateInstalment } from '../../receivables/store/instalment-store.ts'
import { type ReceivableRow, updateReceivable } from '../../receivables/store/receivable-store.ts'
import type { Booking } from '../events/publish.ts'
import { type AllocationRow, insertAllocation } from '../store/allocation-store.ts'

/** Writes a line of the ledger and moves the balances of its locked instalment and receivable by the signed amount. */
export async function bookAllocation(
  tx: Tx,
  allocation: AllocationRow,
  { instalment, receivable }: { instalment: InstalmentRow; receivable: ReceivableRow },
): Promise<Booking> {
  await insertAllocation(tx, allocation)
  const sign = allocation.kind === 'ALLOCATION' ? '' : '-'
  const moved = money(`${sign}${allocation.amount}`, allocation.currency)
  const collected = addMoney(money(instalment.collected, moved.currency), moved).amount
  const total = addMoney(money(receivable.collected, moved.currency), moved).amount
  return {
    allocation,
    instalment: unwrap(
      await updateInstalment(tx, instalment, { collected, status: instalmentStatus({ ...instalment, collected }) }),
    ),
    receivable: unwrap(
      await updateReceivable(tx, receivable, {
        collected: total,
        status: receivableStatus({ amount: receivable.amount, collected: total }),
      }),
    ),
  }
}
