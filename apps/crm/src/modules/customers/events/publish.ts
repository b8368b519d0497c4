import type { Tx } from '@sellgraph/db-kit'
import { publish } from '@sellgraph/messaging'
import type { LeadRow } from '../../leads/store/lead-store.ts'
import type { Decision, Need } from '../../profiles/domain/profile.ts'
import type { LifecycleStage } from '../domain/lifecycle.ts'
import type { CustomerRow } from '../store/customer-store.ts'

/** What every fact about a customer says: which one, whose. */
function subjectOf({ id, ownerId, teamId }: CustomerRow) {
  return { customerId: id, ownerId, teamId }
}

export async function publishCustomerCreated(tx: Tx, customer: CustomerRow): Promise<void> {
  await publish(tx, {
    type: 'crm.CustomerCreated.v1',
    aggregateId: customer.id,
    data: {
      ...subjectOf(customer),
      code: customer.code,
      name: customer.name,
      channel: customer.channel,
      industry: customer.industry,
      lifecycleStage: customer.lifecycleStage,
      leadId: customer.leadId,
      createdAt: customer.createdAt.toISOString(),
    },
  })
}

export async function publishLifecycleChanged(
  tx: Tx,
  customer: CustomerRow,
  from: LifecycleStage,
  reason: string,
): Promise<void> {
  await publish(tx, {
    type: 'crm.LifecycleChanged.v1',
    aggregateId: customer.id,
    data: { ...subjectOf(customer), from, to: customer.lifecycleStage, reason, changedAt: tx.now.toISOString() },
  })
}

export async function publishOwnerChanged(
  tx: Tx,
  customer: CustomerRow,
  before: Pick<CustomerRow, 'ownerId' | 'teamId'>,
): Promise<void> {
  await publish(tx, {
    type: 'crm.CustomerOwnerChanged.v1',
    aggregateId: customer.id,
    data: {
      ...subjectOf(customer),
      customerName: customer.name,
      from: before.ownerId,
      to: customer.ownerId,
      fromTeamId: before.teamId,
      toTeamId: customer.teamId,
      reason: 'TRANSFERRED',
      changedAt: tx.now.toISOString(),
    },
  })
}

/** Carries what is known of need and decision, for the opportunity that sales-pipeline opens. */
export async function publishLeadConverted(
  tx: Tx,
  lead: LeadRow,
  customer: CustomerRow,
  known: { need: Need | null; decision: Decision | null },
): Promise<void> {
  const { need, decision } = known
  await publish(tx, {
    type: 'crm.LeadConverted.v1',
    aggregateId: lead.id,
    data: {
      leadId: lead.id,
      ...subjectOf(customer),
      customerName: customer.name,
      channel: lead.channel,
      referrerId: lead.referrerId,
      need: need && {
        summary: need.summary,
        products: need.products,
        budget: need.budget,
        purchaseBy: need.purchaseBy,
        scenario: need.scenario,
        painPoints: need.painPoints,
      },
      decision: decision && {
        process: decision.process,
        decisionOn: decision.decisionOn,
        deciderCount: decision.deciders.length,
      },
      convertedAt: tx.now.toISOString(),
    },
  })
}
