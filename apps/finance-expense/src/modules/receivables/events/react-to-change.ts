import { decimal } from '@sellgraph/kernel'
import { done, park, react, retry, skip } from '@sellgraph/messaging'
import { lockCreditProfile } from '../../credit/store/credit-profile-store.ts'
import { refreshCreditProfile } from '../../credit/use-cases/refresh-credit-profile.ts'
import { planInstalments } from '../domain/receivable.ts'
import { amendSchedule, owedFor, settleSchedule } from '../domain/reschedule.ts'
import { lockToReschedule, reschedule } from '../use-cases/reschedule.ts'

/**
 * R188: what an amended contract makes its customer owe. Credit that an order holds follows the order: fulfillment
 * tells what it cancels and what it submits anew.
 */
export const onContractAmended = react('sales-pipeline.ContractAmended.v1', async ({ tx, event }) => {
  const contract = event.data
  const profile = await lockCreditProfile(tx, contract.customerId)
  const locked = await lockToReschedule(tx, contract.contractId)
  if (locked === null) return retry(`the receivable of contract ${contract.contractId} is not here yet`)
  const { receivable } = locked
  if (receivable.currency !== contract.currency) return park(`the receivable is in ${receivable.currency}`)
  const agreed = planInstalments(contract.grossTotal, contract.effectiveOn, contract.instalments)
  if (!agreed.ok) return park(agreed.error.message)
  const allDelivered = decimal(receivable.delivered).gte(contract.grossTotal.amount)
  const plan = amendSchedule(locked.instalments, agreed.value, { effectiveOn: contract.effectiveOn, allDelivered })
  const totals = { amount: contract.grossTotal.amount, netAmount: contract.netTotal.amount }
  await reschedule(tx, locked, plan, totals, `contract ${contract.number} was amended`)
  await refreshCreditProfile(tx, profile)
  return done()
})

/** R188: a contract that ended early makes its customer owe what was delivered; the rest of the money is the customer's. */
export const onContractTerminated = react('sales-pipeline.ContractTerminated.v1', async ({ tx, event }) => {
  const contract = event.data
  const profile = await lockCreditProfile(tx, contract.customerId)
  const locked = await lockToReschedule(tx, contract.contractId)
  if (locked === null) return retry(`the receivable of contract ${contract.contractId} is not here yet`)
  const { receivable, instalments } = locked
  if (receivable.endedOn !== null) return skip('its end is known')
  const endedOn = contract.terminatedOn
  const plan = settleSchedule(instalments, receivable.delivered, endedOn)
  const totals = { ...owedFor(receivable, receivable.delivered), endedOn }
  await reschedule(tx, locked, plan, totals, `contract ${contract.number} ended early`)
  await refreshCreditProfile(tx, profile)
  return done()
})
