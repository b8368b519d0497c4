import { addDays, DEFAULT_ZONE, localDate } from '@sellgraph/calendar'
import { addMoney, sumMoney, money, unwrap } from '@sellgraph/kernel'
import { done, park, react, retry } from '@sellgraph/messaging'
import { lockCreditProfile } from '../../credit/store/credit-profile-store.ts'
import { refreshCreditProfile } from '../../credit/use-cases/refresh-credit-profile.ts'
import { consumeReservation } from '../../credit/use-cases/shrink-reservation.ts'
import { instalmentStatus } from '../domain/receivable.ts'
import { owedFor, settleSchedule } from '../domain/reschedule.ts'
import { lockInstalmentsOf, lockWaitingInstalments, updateInstalment } from '../store/instalment-store.ts'
import { lockReceivableOfContract, updateReceivable } from '../store/receivable-store.ts'
import { reschedule } from '../use-cases/reschedule.ts'

/**
 * The customer signed for a shipment: its gross amount is owed from now on, and the order's reservation shrinks by the
 * same amount. With the last shipment the instalments on delivery become due, counted from the local day it was signed.
 */
export const onDeliverySigned = react('fulfillment.DeliverySigned.v1', async ({ tx, event }) => {
  const delivery = event.data
  const profile = await lockCreditProfile(tx, delivery.customerId)
  const receivable = await lockReceivableOfContract(tx, delivery.contractId)
  if (receivable === null) return retry(`the receivable of contract ${delivery.contractId} is not here yet`)
  const { currency } = receivable
  const amounts = delivery.lines.map((line) => line.grossAmount)
  if (amounts.some((amount) => amount.currency !== currency)) return park(`the contract is in ${currency}`)
  const signed = sumMoney(amounts, currency)

  const delivered = addMoney(money(receivable.delivered, currency), signed).amount
  const counted = unwrap(await updateReceivable(tx, receivable, { delivered }))
  // Under way when the contract ended: it is owed as well. More is owed than before, so no money is freed.
  if (counted.endedOn !== null) {
    const instalments = await lockInstalmentsOf(tx, counted.id)
    const plan = settleSchedule(instalments, delivered, counted.endedOn)
    const owed = owedFor(counted, delivered)
    await reschedule(
      tx,
      { receivable: counted, instalments, receipts: new Map() },
      plan,
      owed,
      'delivered after the end',
    )
  }
  if (delivery.orderFullyDelivered) {
    const triggeredOn = localDate(new Date(delivery.signedAt), DEFAULT_ZONE)
    for (const instalment of await lockWaitingInstalments(tx, receivable.id, 'DELIVERED')) {
      const dueOn = addDays(triggeredOn, instalment.daysAfter)
      const status = instalmentStatus({ ...instalment, dueOn })
      unwrap(await updateInstalment(tx, instalment, { triggeredOn, dueOn, status }))
    }
  }
  await consumeReservation(tx, delivery.orderId, signed.amount, delivery.orderFullyDelivered)
  await refreshCreditProfile(tx, profile)
  return done()
})
