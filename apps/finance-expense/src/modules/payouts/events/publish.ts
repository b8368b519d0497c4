import type { Tx } from '@sellgraph/db-kit'
import { money } from '@sellgraph/kernel'
import { publish } from '@sellgraph/messaging'
import type { PayoutInstructionRow } from '../store/payout-store.ts'

export async function publishPayoutCompleted(tx: Tx, payout: PayoutInstructionRow): Promise<void> {
  if (payout.paidOn === null) throw new Error('a completed payout has a day of payment')
  await publish(tx, {
    type: 'finance-expense.PayoutCompleted.v1',
    aggregateId: payout.id,
    data: {
      payoutId: payout.id,
      statementId: payout.statementId,
      employeeId: payout.employeeId,
      teamId: payout.teamId,
      amount: money(payout.amount, payout.currency),
      paidOn: payout.paidOn,
      reference: payout.reference,
    },
  })
}
