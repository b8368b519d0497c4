import { column, defineEntity, findPage, type Page, type PageArgs, type Reader, type Tx } from '@sellgraph/db-kit'
import { newId, type Result } from '@sellgraph/kernel'

export const timelineKinds = [
  'CUSTOMER_CREATED',
  'LIFECYCLE_CHANGED',
  'OWNER_CHANGED',
  'INTERACTION',
  'QUOTE_APPROVED',
  'CONTRACT_EFFECTIVE',
  'ORDER_APPROVED',
  'SHIPMENT_DISPATCHED',
  'DELIVERY_SIGNED',
  'RETURN_VISIT_DONE',
] as const

export interface TimelineEntryRow {
  id: string
  customerId: string
  kind: (typeof timelineKinds)[number]
  occurredAt: Date
  summary: string
  subjectId: string
  /** What brought the entry: nothing brings two. */
  source: string
}

export const TimelineEntryEntity = defineEntity<TimelineEntryRow>('timeline_entry', {
  id: column.id,
  customerId: column.uuid,
  kind: column.text,
  occurredAt: column.timestamp,
  summary: column.text,
  subjectId: column.uuid,
  source: column.text,
})

export async function addToTimeline(tx: Tx, entry: Omit<TimelineEntryRow, 'id'>): Promise<void> {
  await tx.query(
    `INSERT INTO timeline_entry (id, customer_id, kind, occurred_at, summary, subject_id, source)
     VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (source) DO NOTHING`,
    [newId(), entry.customerId, entry.kind, entry.occurredAt, entry.summary, entry.subjectId, entry.source],
  )
}

/** The contacts with a lead belong to the story of the customer that it becomes. */
export async function adoptInteractions(tx: Tx, leadId: string, customerId: string): Promise<void> {
  await tx.query(
    `INSERT INTO timeline_entry (id, customer_id, kind, occurred_at, summary, subject_id, source)
     SELECT gen_random_uuid(), $2, 'INTERACTION', occurred_at, kind || ': ' || left(content, 200), id, 'interaction:' || id
     FROM interaction WHERE lead_id = $1`,
    [leadId, customerId],
  )
}

/** @param visible - whether the caller may see the customer's file */
export function findTimelinePage(
  reader: Reader,
  customerId: string,
  visible: boolean,
  args: PageArgs,
): Promise<Result<Page<TimelineEntryRow>>> {
  const where = visible ? { sql: 'e.customerId = :customer', params: { customer: customerId } } : { sql: 'FALSE' }
  return findPage(reader, TimelineEntryEntity, [where], { by: ['occurredAt'], direction: 'DESC' }, args)
}
