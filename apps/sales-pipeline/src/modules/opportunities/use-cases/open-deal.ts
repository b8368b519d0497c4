import { findCustomer, type KnownCustomer } from '@sellgraph/customers'
import { newVersion, type Tx } from '@sellgraph/db-kit'
import { type Money, newId } from '@sellgraph/kernel'
import { findEarlierDeal } from '../../contracts/store/contract-store.ts'
import { holdCustomer } from '../../customers/store/customer-merge-store.ts'
import { startReportClock } from '../../progress-reports/use-cases/report-clock.ts'
import { opportunityMachine } from '../domain/opportunity.ts'
import { type Referral, sourceOf } from '../domain/source.ts'
import { publishStageChanged } from '../events/publish.ts'
import { insertStageChange, replaceSplits } from '../store/deal-record-store.ts'
import { insertOpportunity, type OpportunityRow } from '../store/opportunity-store.ts'
import { stagePolicy } from './stage-policy.ts'

/** Opens an opportunity at the first stage; its owner earns all of the credit until somebody splits it. */
export async function openDeal(
  tx: Tx,
  deal: {
    customer: Omit<KnownCustomer, 'version'>
    leadId: string | null
    title: string
    need: { summary: string; purchaseBy: string | null } | null
    amount: Money | null
    referral: Referral | null
    openedBy: string
  },
): Promise<OpportunityRow> {
  const { need, amount, leadId, referral } = deal
  // A customer that was merged meanwhile is another now.
  const customerId = await holdCustomer(tx, deal.customer.id)
  const customer =
    customerId === deal.customer.id
      ? deal.customer
      : { ...deal.customer, ...(await findCustomer(tx, customerId)), id: customerId }
  const policy = await stagePolicy(tx)
  const previousOpportunityId = await findEarlierDeal(tx, customerId)
  const row: OpportunityRow = {
    id: newId(),
    ...newVersion(tx.now),
    customerId,
    customerName: customer.name,
    leadId,
    ownerId: customer.ownerId,
    teamId: customer.teamId,
    title: deal.title,
    stage: opportunityMachine.initial,
    stageSince: tx.now,
    suspendedFrom: null,
    amount: amount?.amount ?? null,
    currency: amount?.currency ?? 'CNY',
    probability: policy.value.RECEPTION.probability,
    ownProbability: null,
    forecastCategory: 'PIPELINE',
    closeDate: need?.purchaseBy ?? null,
    needSummary: need?.summary ?? null,
    needPurchaseBy: need?.purchaseBy ?? null,
    decisionMaker: null,
    resumeOn: null,
    lossReason: null,
    competitor: null,
    lossNote: null,
    lostFrom: null,
    nextStepDueOn: null,
    memberIds: [],
    source: sourceOf({ leadId, previousOpportunityId, referral }),
    previousOpportunityId,
    referringCustomerId: referral?.customerId ?? null,
    referringEmployeeId: referral?.employeeId ?? null,
    referrerName: referral?.name ?? null,
  }
  await insertOpportunity(tx, row)
  if (customer.ownerId !== null) {
    await replaceSplits(tx, row.id, [{ employeeId: customer.ownerId, role: 'OWNER', percent: '100' }])
  }
  await insertStageChange(tx, {
    opportunityId: row.id,
    from: null,
    to: row.stage,
    reason: null,
    policyVersion: policy.version,
    changedBy: deal.openedBy,
  })
  await publishStageChanged(tx, row, { from: null, reason: null })
  if (row.ownerId !== null) await startReportClock(tx, row.ownerId)
  return row
}
