import type { Tx } from '@sellgraph/db-kit'
import { money } from '@sellgraph/kernel'
import { publish } from '@sellgraph/messaging'
import type { InstalmentRow } from '../store/instalment-store.ts'
import type { ReceivableRow } from '../store/receivable-store.ts'

export async function publishReceivableCreated(
  tx: Tx,
  receivable: ReceivableRow,
  instalments: readonly InstalmentRow[],
): Promise<void> {
  await publish(tx, {
    type: 'finance-expense.ReceivableCreated.v1',
    aggregateId: receivable.id,
    data: {
      receivableId: receivable.id,
      contractId: receivable.contractId,
      contractNumber: receivable.contractNumber,
      customerId: receivable.customerId,
      ownerId: receivable.ownerId,
      teamId: receivable.teamId,
      amount: money(receivable.amount, receivable.currency),
      instalments: instalments.map(({ id, seq, trigger, amount, currency, dueOn }) => ({
        instalmentId: id,
        seq,
        trigger,
        amount: money(amount, currency),
        dueOn,
      })),
      createdAt: tx.now.toISOString(),
    },
  })
}
