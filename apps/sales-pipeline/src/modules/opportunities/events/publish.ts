import type { Tx } from '@sellgraph/db-kit'
import { money, type Money } from '@sellgraph/kernel'
import { publish } from '@sellgraph/messaging'
import type { OpportunityStage } from '../domain/opportunity.ts'
import type { OpportunityRow } from '../store/opportunity-store.ts'

export async function publishStageChanged(
  tx: Tx,
  opportunity: OpportunityRow,
  change: { from: OpportunityStage | null; reason: string | null },
): Promise<void> {
  await publish(tx, {
    type: 'sales-pipeline.OpportunityStageChanged.v1',
    aggregateId: opportunity.id,
    data: {
      ...dealOf(opportunity),
      title: opportunity.title,
      from: change.from,
      to: opportunity.stage,
      reason: change.reason,
      amount: amountOf(opportunity),
      probability: opportunity.probability,
      closeDate: opportunity.closeDate,
      leadId: opportunity.leadId,
      changedAt: tx.now.toISOString(),
    },
  })
}

export async function publishOpportunityLost(
  tx: Tx,
  opportunity: OpportunityRow,
  stage: OpportunityStage,
): Promise<void> {
  if (opportunity.lossReason === null) throw new Error('a lost opportunity has a reason')
  await publish(tx, {
    type: 'sales-pipeline.OpportunityLost.v1',
    aggregateId: opportunity.id,
    data: {
      ...dealOf(opportunity),
      amount: amountOf(opportunity),
      stage,
      reason: opportunity.lossReason,
      competitor: opportunity.competitor,
      lostAt: tx.now.toISOString(),
    },
  })
}

export async function publishOpportunityWon(
  tx: Tx,
  opportunity: OpportunityRow,
  contract: { id: string; netTotal: Money },
): Promise<void> {
  await publish(tx, {
    type: 'sales-pipeline.OpportunityWon.v1',
    aggregateId: opportunity.id,
    data: {
      ...dealOf(opportunity),
      amount: contract.netTotal,
      contractId: contract.id,
      wonAt: tx.now.toISOString(),
    },
  })
}

function amountOf({ amount, currency }: OpportunityRow): Money | null {
  return amount === null ? null : money(amount, currency)
}

function dealOf({ id, customerId, ownerId, teamId, customerName }: OpportunityRow) {
  return { opportunityId: id, customerId, ownerId, teamId, customerName }
}
