import { newVersion, type Tx } from '@sellgraph/db-kit'
import { newId } from '@sellgraph/kernel'
import { membershipOn } from '../../organisation/domain/membership.ts'
import { findMemberships } from '../../organisation/store/membership-store.ts'
import { periodOf } from '../domain/plan.ts'
import { settle } from '../domain/settlement.ts'
import { publishCommissionCalculated } from '../events/publish.ts'
import { lockAccount, writeAccount } from '../store/account-store.ts'
import { type CommissionLineRow, insertLine } from '../store/line-store.ts'
import { type CollectedPayment, findPayment, markRated } from '../store/payment-store.ts'
import { type CommissionPlanRow, findPlanInForce, findPlanRow } from '../store/plan-store.ts'
import type { SoldContract } from '../store/sold-contract-store.ts'

/**
 * Writes one commission line per beneficiary of a payment and answers whether it could: without a plan for its day the
 * payment waits until one is activated. The caller shares `PLANS_IN_FORCE` and holds the contract.
 *
 * A reversal is settled in the account of the payment it takes back, so that exactly what that payment earned is clawed
 * back, and falls into the statement of its own month, since the earlier one may have been paid.
 */
export async function ratePayment(tx: Tx, contract: SoldContract, payment: CollectedPayment): Promise<boolean> {
  const rating = await ratingOf(tx, contract, payment)
  if (rating === null) return false
  const { plan, period } = rating
  await markRated(tx, payment.id, plan.id, period)
  // The splits are in the order of the employees' ids: two payments lock the accounts they share in the same order.
  for (const { employeeId, percent } of contract.splits) {
    const owner = { employeeId, planId: plan.id, period }
    const account = await lockAccount(tx, owner, contract.id)
    const settled = settle({
      terms: plan,
      contract,
      splitPercent: percent,
      account,
      gross: payment.grossAmount,
      period,
    })
    await writeAccount(tx, account.id, contract.id, settled.account)
    const memberships = await findMemberships(tx, [employeeId])
    const line: CommissionLineRow = {
      id: newId(),
      ...newVersion(tx.now),
      employeeId,
      teamId: (membershipOn(memberships, payment.allocatedOn) ?? memberships[0])?.teamId ?? null,
      contractId: contract.id,
      customerId: contract.customerId,
      allocationId: payment.id,
      planId: plan.id,
      planPeriod: period,
      month: payment.allocatedOn.slice(0, 7),
      currency: contract.currency,
      splitPercent: percent,
      basis: settled.basis,
      basisBefore: account.basis,
      basisAfter: settled.account.basis,
      entitlementBefore: settled.entitlementBefore,
      entitlementAfter: settled.entitlementAfter,
      amount: settled.amount,
      steps: [...settled.steps],
      statementId: null,
    }
    await insertLine(tx, line)
    await publishCommissionCalculated(tx, line)
  }
  return true
}

async function ratingOf(
  tx: Tx,
  contract: SoldContract,
  payment: CollectedPayment,
): Promise<{ plan: CommissionPlanRow; period: string } | null> {
  if (payment.reversesId === null) {
    const plan = await findPlanInForce(tx, contract.currency, payment.allocatedOn)
    return plan === null ? null : { plan, period: periodOf(plan.period, payment.allocatedOn) }
  }
  const original = await findPayment(tx, payment.reversesId)
  if (original?.planId == null || original.planPeriod === null) return null
  const plan = await findPlanRow(tx, original.planId)
  return plan === null ? null : { plan, period: original.planPeriod }
}
