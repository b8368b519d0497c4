import type { Tx } from '@sellgraph/db-kit'
import { money } from '@sellgraph/kernel'
import { done, type Outcome, react, retry } from '@sellgraph/messaging'
import { findPayment } from '../../commission/store/payment-store.ts'
import { findSoldContract } from '../../commission/store/sold-contract-store.ts'
import { splitAmount } from '../domain/split-fact.ts'
import { recordFact } from '../store/kpi-fact-store.ts'

/** R130: what the customer has paid, before tax. Commission has recorded the payment before. */
export const onPaymentAllocated = react('finance-expense.PaymentAllocated.v1', ({ tx, event }) =>
  recordCollected(tx, event.data.allocationId),
)

/** What was taken back counts negative, on its own day. */
export const onPaymentReversed = react('finance-expense.PaymentReversed.v1', ({ tx, event }) =>
  recordCollected(tx, event.data.allocationId),
)

async function recordCollected(tx: Tx, allocationId: string): Promise<Outcome> {
  const payment = await findPayment(tx, allocationId)
  const contract = payment === null ? null : await findSoldContract(tx, payment.contractId)
  if (payment === null || contract === null) return retry(`allocation ${allocationId} is not here yet`)
  for (const { employeeId, amount } of splitAmount(money(payment.netAmount, contract.currency), contract.splits)) {
    await recordFact(tx, {
      metric: 'COLLECTED_AMOUNT',
      employeeId,
      amount,
      evidence: 'ALLOCATION',
      evidenceId: allocationId,
      contractId: contract.id,
      customerId: contract.customerId,
      on: payment.allocatedOn,
    })
  }
  return done()
}
