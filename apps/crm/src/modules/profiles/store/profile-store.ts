import { findRows, column, defineEntity, insertRows, nullable, type Reader, type Tx } from '@sellgraph/db-kit'
import { newId } from '@sellgraph/kernel'
import type { Decision, Need } from '../domain/profile.ts'

interface Revision {
  id: string
  createdAt: Date
  leadId: string | null
  customerId: string | null
  revision: number
  recordedBy: string | null
}

export interface NeedProfileRow extends Revision, Omit<Need, 'budget'> {
  budgetAmount: string | null
  budgetCurrency: string | null
}

export interface DecisionProfileRow extends Revision, Decision {}

const revisionColumns = {
  id: column.id,
  createdAt: column.timestamp,
  leadId: nullable(column.uuid),
  customerId: nullable(column.uuid),
  revision: column.int,
  recordedBy: nullable(column.uuid),
}

export const NeedProfileEntity = defineEntity<NeedProfileRow>('need_profile', {
  ...revisionColumns,
  summary: column.text,
  products: column.textArray,
  budgetAmount: nullable(column.numeric),
  budgetCurrency: nullable(column.text),
  purchaseBy: nullable(column.date),
  scenario: nullable(column.text),
  painPoints: column.textArray,
  expectations: nullable(column.text),
  functionNeed: nullable(column.text),
  qualityNeed: nullable(column.text),
  priceNeed: nullable(column.text),
  deliveryNeed: nullable(column.text),
  serviceNeed: nullable(column.text),
  preferences: nullable(column.text),
})

export const DecisionProfileEntity = defineEntity<DecisionProfileRow>('decision_profile', {
  ...revisionColumns,
  deciders: column.textArray,
  process: nullable(column.text),
  decisionOn: nullable(column.date),
})

/** Whose profile it is. The callers hold the lock of that row, so revisions follow each other. */
export type ProfileSubject = { leadId: string } | { customerId: string }

export async function insertNeedProfile(
  tx: Tx,
  subject: ProfileSubject,
  { budget, ...need }: Need,
  recordedBy: string | null,
): Promise<void> {
  await insertRows(tx, NeedProfileEntity, {
    ...need,
    ...(await nextRevision(tx, 'need_profile', subject, recordedBy)),
    budgetAmount: budget?.amount ?? null,
    budgetCurrency: budget?.currency ?? null,
  })
}

export async function insertDecisionProfile(
  tx: Tx,
  subject: ProfileSubject,
  decision: Decision,
  recordedBy: string | null,
): Promise<void> {
  await insertRows(tx, DecisionProfileEntity, {
    ...decision,
    ...(await nextRevision(tx, 'decision_profile', subject, recordedBy)),
  })
}

/** What is known of a lead is known of the customer that it becomes. */
export async function adoptProfiles(tx: Tx, leadId: string, customerId: string): Promise<void> {
  await tx.query('UPDATE need_profile SET customer_id = $2 WHERE lead_id = $1', [leadId, customerId])
  await tx.query('UPDATE decision_profile SET customer_id = $2 WHERE lead_id = $1', [leadId, customerId])
}

/** Need profiles of leads or customers whose file the caller may see, the latest first. */
export function findNeedProfiles(
  reader: Reader,
  of: 'leadId' | 'customerId',
  ids: readonly string[],
): Promise<NeedProfileRow[]> {
  return findRows(reader, NeedProfileEntity, [{ sql: `e.${of} = ANY(:ids)`, params: { ids } }], {
    orderBy: 'e.revision DESC',
  })
}

/** Decision profiles of leads or customers whose file the caller may see, the latest first. */
export function findDecisionProfiles(
  reader: Reader,
  of: 'leadId' | 'customerId',
  ids: readonly string[],
): Promise<DecisionProfileRow[]> {
  return findRows(reader, DecisionProfileEntity, [{ sql: `e.${of} = ANY(:ids)`, params: { ids } }], {
    orderBy: 'e.revision DESC',
  })
}

async function nextRevision(
  tx: Tx,
  table: 'need_profile' | 'decision_profile',
  subject: ProfileSubject,
  recordedBy: string | null,
): Promise<Revision> {
  const [columnName, id] = 'leadId' in subject ? ['lead_id', subject.leadId] : ['customer_id', subject.customerId]
  const [last] = await tx.query<{ revision: number }>(
    `SELECT revision FROM ${table} WHERE ${columnName} = $1 ORDER BY revision DESC LIMIT 1`,
    [id],
  )
  return {
    id: newId(),
    createdAt: tx.now,
    leadId: 'leadId' in subject ? subject.leadId : null,
    customerId: 'customerId' in subject ? subject.customerId : null,
    revision: (last?.revision ?? 0) + 1,
    recordedBy,
  }
}
