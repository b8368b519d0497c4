import type { Tx } from '@sellgraph/db-kit'
import { publish, publishState } from '@sellgraph/messaging'
import type { LeadRow } from '../store/lead-store.ts'

/** Facts about leads, each with the lead's full row on the state topic, in the transaction that changes it. */
export async function publishLeadCaptured(tx: Tx, lead: LeadRow): Promise<void> {
  await publish(tx, {
    type: 'crm.LeadCaptured.v1',
    aggregateId: lead.id,
    data: {
      leadId: lead.id,
      channel: lead.channel,
      directSalesType: lead.directSalesType,
      companyName: lead.companyName,
      ownerId: lead.ownerId,
      teamId: lead.teamId,
      importId: lead.importId,
      capturedAt: tx.now.toISOString(),
    },
  })
  await publishLeadState(tx, lead)
}

export async function publishLeadAssigned(tx: Tx, lead: LeadRow, previousOwnerId: string | null): Promise<void> {
  if (lead.ownerId === null || lead.firstResponseDue === null)
    throw new Error('an assigned lead has an owner and a due time')
  await publish(tx, {
    type: 'crm.LeadAssigned.v1',
    aggregateId: lead.id,
    data: {
      leadId: lead.id,
      companyName: lead.companyName,
      ownerId: lead.ownerId,
      teamId: lead.teamId,
      previousOwnerId,
      firstResponseDue: lead.firstResponseDue.toISOString(),
      assignedAt: tx.now.toISOString(),
    },
  })
  await publishLeadState(tx, lead)
}

export async function publishLeadState(tx: Tx, lead: LeadRow): Promise<void> {
  await publishState(tx, {
    type: 'state.crm.lead.v1',
    id: lead.id,
    version: lead.version,
    data: {
      id: lead.id,
      channel: lead.channel,
      directSalesType: lead.directSalesType,
      companyName: lead.companyName,
      status: lead.status,
      score: lead.score,
      ownerId: lead.ownerId,
      teamId: lead.teamId,
      customerId: lead.customerId,
      firstResponseDue: lead.firstResponseDue?.toISOString() ?? null,
      firstRespondedAt: lead.firstRespondedAt?.toISOString() ?? null,
      disqualifiedReason: lead.disqualifiedReason,
      createdAt: lead.createdAt.toISOString(),
      version: lead.version,
      updatedAt: lead.updatedAt.toISOString(),
    },
  })
}
