import type { Tx } from '@sellgraph/db-kit'
import { publish } from '@sellgraph/messaging'
import type { LeadRow } from '../store/lead-store.ts'

/** Facts about leads, in the transaction that changes the lead. */
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
}
