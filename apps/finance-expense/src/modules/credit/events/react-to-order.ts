import { done, park, react, retry, skip } from '@sellgraph/messaging'
import { receivableExists } from '../../receivables/store/receivable-store.ts'
import { lockCreditProfile } from '../store/credit-profile-store.ts'
import { refreshCreditProfile } from '../use-cases/refresh-credit-profile.ts'
import { reserveCredit } from '../use-cases/reserve-credit.ts'
import { releaseReservation } from '../use-cases/shrink-reservation.ts'

/** R181: an order in review asks for credit; the answer is CreditReserved or CreditRejected. */
export const onOrderSubmitted = react('fulfillment.OrderSubmitted.v1', async ({ tx, event }) => {
  const { orderId, number, contractId, customerId, ownerId, teamId, amount } = event.data
  // What was paid in advance is known by the contract's receivable.
  if (!(await receivableExists(tx, contractId)))
    return retry(`the receivable of contract ${contractId} is not here yet`)
  const reserved = await reserveCredit(tx, { orderId, number, contractId, customerId, ownerId, teamId, amount })
  return reserved.ok ? done() : park(reserved.error.message)
})

/** What is not going to be delivered needs no credit. */
export const onOrderCancelled = react('fulfillment.OrderCancelled.v1', async ({ tx, event }) => {
  const profile = await lockCreditProfile(tx, event.data.customerId)
  const released = await releaseReservation(tx, event.data.orderId, event.data.releasedAmount.amount)
  if (!released) return skip('the order holds no credit')
  await refreshCreditProfile(tx, profile)
  return done()
})
