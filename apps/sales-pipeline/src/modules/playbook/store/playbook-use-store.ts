import type { Reader, Tx } from '@sellgraph/db-kit'
import { newId } from '@sellgraph/kernel'
import type { UseCounts } from '../domain/effect.ts'
import type { UseOccasion } from '../domain/playbook-item.ts'

export interface PlaybookUseRow {
  readonly id: string
  readonly opportunityId: string
  readonly playbookItemId: string
  readonly itemId: string
  readonly occasion: UseOccasion
  readonly presentationId: string | null
  readonly usedOn: string
  readonly note: string | null
  readonly usedBy: string | null
  readonly recordedAt: Date
}

/** An item's effect, and how all deals went that were decided since it was first used. */
export interface EffectCounts extends UseCounts {
  readonly itemId: string
  readonly allWon: number
  readonly allLost: number
}

export async function insertUse(tx: Tx, use: Omit<PlaybookUseRow, 'id' | 'recordedAt'>): Promise<string> {
  const id = newId()
  await tx.query(
    `INSERT INTO playbook_use (id, opportunity_id, playbook_item_id, item_id, occasion, presentation_id, used_on, note,
       used_by, recorded_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      id,
      use.opportunityId,
      use.playbookItemId,
      use.itemId,
      use.occasion,
      use.presentationId,
      use.usedOn,
      use.note,
      use.usedBy,
      tx.now,
    ],
  )
  return id
}

export function findUsesOfDeals(reader: Reader, opportunityIds: readonly string[]): Promise<PlaybookUseRow[]> {
  return reader.query<PlaybookUseRow>(`${selectUses} WHERE opportunity_id = ANY($1) ORDER BY id`, [opportunityIds])
}

export function findUsesOfPresentations(reader: Reader, ids: readonly string[]): Promise<PlaybookUseRow[]> {
  return reader.query<PlaybookUseRow>(`${selectUses} WHERE presentation_id = ANY($1) ORDER BY id`, [ids])
}

export function findUses(reader: Reader, ids: readonly string[]): Promise<PlaybookUseRow[]> {
  return reader.query<PlaybookUseRow>(`${selectUses} WHERE id = ANY($1)`, [ids])
}

/**
 * The effect of items. A deal counts once however often an item was used on it, and is won or lost for the item only
 * when that was decided after the use was recorded.
 */
export function countEffects(reader: Reader, itemIds: readonly string[]): Promise<EffectCounts[]> {
  return reader.query<EffectCounts>(
    `WITH deal AS (
       SELECT item_id, opportunity_id, count(*) AS uses, min(recorded_at) AS first
         FROM playbook_use WHERE item_id = ANY($1) GROUP BY item_id, opportunity_id
     ), item AS (
       SELECT d.item_id, sum(d.uses)::int AS uses, count(*)::int AS deals, min(d.first) AS first,
              count(*) FILTER (WHERE o.stage = 'WON' AND o.stage_since >= d.first)::int AS won,
              count(*) FILTER (WHERE o.stage = 'LOST' AND o.stage_since >= d.first)::int AS lost
         FROM deal d JOIN opportunity o ON o.id = d.opportunity_id GROUP BY d.item_id
     )
     SELECT item_id AS "itemId", uses, deals, won, lost, everyone."allWon", everyone."allLost"
       FROM item, LATERAL (
         SELECT count(*) FILTER (WHERE stage = 'WON')::int AS "allWon",
                count(*) FILTER (WHERE stage = 'LOST')::int AS "allLost"
           FROM opportunity WHERE stage IN ('WON', 'LOST') AND stage_since >= item.first
       ) everyone`,
    [itemIds],
  )
}

const selectUses = `SELECT id, opportunity_id AS "opportunityId", playbook_item_id AS "playbookItemId",
  item_id AS "itemId", occasion, presentation_id AS "presentationId", used_on::text AS "usedOn", note,
  used_by AS "usedBy", recorded_at AS "recordedAt" FROM playbook_use`
