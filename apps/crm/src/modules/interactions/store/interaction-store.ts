import {
  findRows,
  column,
  defineEntity,
  findById,
  findPage,
  insertRows,
  nullable,
  type Page,
  type PageArgs,
  type Reader,
  type Tx,
} from '@sellgraph/db-kit'
import type { Result } from '@sellgraph/kernel'
import type { InteractionKind } from '../domain/interaction.ts'

export interface StoredInteraction {
  id: string
  createdAt: Date
  leadId: string | null
  customerId: string | null
  kind: InteractionKind
  occurredAt: Date
  participants: string[]
  content: string
  needChange: string | null
  progress: string | null
  nextStep: string | null
  nextStepOn: string | null
  loggedBy: string
  correctsId: string | null
}

/** An interaction as it is shown. */
export interface InteractionRow extends StoredInteraction {
  /** Whether phone numbers and e-mail addresses in its text show in full. */
  shown: boolean
}

export const InteractionEntity = defineEntity<StoredInteraction>('interaction', {
  id: column.id,
  createdAt: column.timestamp,
  leadId: nullable(column.uuid),
  customerId: nullable(column.uuid),
  kind: column.text,
  occurredAt: column.timestamp,
  participants: column.textArray,
  content: column.text,
  needChange: nullable(column.text),
  progress: nullable(column.text),
  nextStep: nullable(column.text),
  nextStepOn: nullable(column.date),
  loggedBy: column.uuid,
  correctsId: nullable(column.uuid),
})

export async function insertInteraction(tx: Tx, row: StoredInteraction): Promise<void> {
  await insertRows(tx, InteractionEntity, row)
}

/** An interaction whatever the caller may see: check its lead or customer before showing it. */
export function findInteraction(reader: Reader, id: string): Promise<StoredInteraction | null> {
  return findById(reader, InteractionEntity, id)
}

export function findInteractions(
  reader: Reader,
  by: 'id' | 'correctsId',
  values: readonly string[],
): Promise<StoredInteraction[]> {
  return findRows(reader, InteractionEntity, [{ sql: `e.${by} = ANY(:values)`, params: { values } }])
}

/** Interactions with a lead, with a customer, or with a customer and the lead it was. Nobody's are none. */
export function findInteractionPage(
  reader: Reader,
  of: { leadId: string | null; customerId: string | null },
  args: PageArgs,
): Promise<Result<Page<StoredInteraction>>> {
  const where = {
    sql: '(e.customerId = :customer OR e.leadId = :lead)',
    params: { customer: of.customerId, lead: of.leadId },
  }
  return findPage(reader, InteractionEntity, [where], { by: ['occurredAt'], direction: 'DESC' }, args)
}
