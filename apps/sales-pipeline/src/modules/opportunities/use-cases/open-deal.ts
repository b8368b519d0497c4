import type { KnownCustomer } from '@sellgraph/customers'
import { newVersion, type Tx } from '@sellgraph/db-kit'
import { type Money, newId } from '@sellgraph/kernel'
import { opportunityMachine, stageProbability } from '../domain/opportunity.ts'
import { publishStageChanged } from '../events/publish.ts'
import { insertStageChange, replaceSplits } from '../store/deal-record-store.ts'
import { insertOpportunity, type OpportunityRow } from '../store/opportunity-store.ts'

/** Opens an opportunity at the first stage; its owner earns all of the credit until somebody splits it. */
export async function openDeal(
  tx: Tx,
  deal: {
    customer: Omit<KnownCustomer, 'version'>
    leadId: string | null
    title: string
    need: { summary: string; purchaseBy: string | null } | null
    amount: Money | null
    openedBy: string
  },
): Promise<OpportunityRow> {
  const { customer, need, amount } = deal
  const row: OpportunityRow = {
    id: newId(),
    ...newVersion(tx.now),
    customerId: customer.id,
    customerName: customer.name,
    leadId: deal.leadId,
    ownerId: customer.ownerId,
    teamId: customer.teamId,
    title: deal.title,
    stage: opportunityMachine.initial,
    stageSince: tx.now,
    suspendedFrom: null,
    amount: amount?.amount ?? null,
    currency: amount?.currency ?? 'CNY',
    probability: stageProbability[opportunityMachine.initial],
    forecastCategory: 'PIPELINE',
    closeDate: need?.purchaseBy ?? null,
    needSummary: need?.summary ?? null,
    needPurchaseBy: need?.purchaseBy ?? null,
    lossReason: null,
    competitor: null,
    lossNote: null,
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
    changedBy: deal.openedBy,
  })
  await publishStageChanged(tx, row, { from: null, reason: null })
  return row
}
