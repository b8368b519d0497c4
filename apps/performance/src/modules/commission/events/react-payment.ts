import type { Tx } from '@sellgraph/db-kit'
import { decimalText, type Money, negateMoney } from '@sellgraph/kernel'
import { done, type Log, type Outcome, park, react, retry, skip } from '@sellgraph/messaging'
import { shareRegister } from '../../organisation/store/register-lock.ts'
import { netCollected } from '../domain/settlement.ts'
import { type CollectedPayment, findPayment, insertPayment } from '../store/payment-store.ts'
import { PLANS_IN_FORCE } from '../store/plan-store.ts'
import { addCollected, lockSoldContract } from '../store/sold-contract-store.ts'
import { ratePayment } from '../use-cases/rate-payment.ts'

/** R145: commission is earned when the customer has paid. */
export const onPaymentAllocated = react('finance-expense.PaymentAllocated.v1', ({ tx, event, log }) => {
  const { allocationId, contractId, amount, allocatedOn } = event.data
  return collect(tx, log, { id: allocationId, contractId, amount, allocatedOn, reversesId: null })
})

/** What a payment earned is taken back with it. */
export const onPaymentReversed = react('finance-expense.PaymentReversed.v1', async ({ tx, event, log }) => {
  const { allocationId, contractId, amount, allocatedOn, reversesAllocationId } = event.data
  if ((await findPayment(tx, reversesAllocationId)) === null)
    return retry(`allocation ${reversesAllocationId} is not here yet`)
  return collect(tx, log, {
    id: allocationId,
    contractId,
    amount: negateMoney(amount),
    allocatedOn,
    reversesId: reversesAllocationId,
  })
})

interface Collected {
  readonly id: string
  readonly contractId: string
  readonly amount: Money
  readonly allocatedOn: string
  readonly reversesId: string | null
}

async function collect(
  tx: Tx,
  log: Log,
  { id, contractId, amount, allocatedOn, reversesId }: Collected,
): Promise<Outcome> {
  // Before the contract's row, as activating a plan does.
  await shareRegister(tx, PLANS_IN_FORCE)
  const contract = await lockSoldContract(tx, contractId)
  if (contract === null) return retry(`contract ${contractId} is not here yet`)
  if (contract.currency !== amount.currency)
    return park(`paid in ${amount.currency}, the contract is in ${contract.currency}`)
  if ((await findPayment(tx, id)) !== null) return skip('the payment is known')
  const payment: CollectedPayment = {
    id,
    contractId,
    reversesId,
    grossAmount: decimalText(amount.amount),
    netAmount: netCollected(contract, amount.amount),
    allocatedOn,
    planId: null,
    planPeriod: null,
  }
  await insertPayment(tx, payment)
  await addCollected(tx, contractId, payment.grossAmount)
  const rated = await ratePayment(tx, contract, payment)
  if (!rated)
    log.info({ allocationId: id, allocatedOn }, 'no commission plan is in force for the day; the payment waits for one')
  return done()
}
