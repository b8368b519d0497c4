import {
  column,
  defineEntity,
  findRows,
  insertRows,
  nullable,
  type Reader,
  type Tx,
  violatedConstraint,
} from '@sellgraph/db-kit'
import { conflict, ok, type Result } from '@sellgraph/kernel'
import type { NegotiationMeasure, NegotiationTopic } from '../domain/negotiation.ts'

/** A round of a negotiation. Never changed. */
export interface NegotiationRoundRow {
  readonly id: string
  readonly quoteId: string
  readonly seq: number
  readonly heldOn: string
  readonly quoteVersionId: string
  readonly customerPeople: string
  readonly ourPeople: string[]
  readonly note: string | null
  readonly recordedBy: string
  readonly recordedAt: Date
}

/** What was said in a round about one thing. */
export interface NegotiationPointRow {
  id: string
  roundId: string
  seq: number
  topic: NegotiationTopic
  asked: string
  offered: string
  measure: NegotiationMeasure | null
  currency: string | null
  askedValue: string | null
  previousValue: string | null
  offeredValue: string | null
  concession: string | null
  concessionPercent: string | null
  objectionId: string | null
}

export interface PurchaseIntentionRow {
  id: string
  quoteId: string
  quoteVersionId: string
  opportunityId: string
  reachedOn: string
  reachedWith: string
  agreed: string
  recordedBy: string
  recordedAt: Date
}

export const NegotiationPointEntity = defineEntity<NegotiationPointRow>('negotiation_point', {
  id: column.id,
  roundId: column.uuid,
  seq: column.int,
  topic: column.text,
  asked: column.text,
  offered: column.text,
  measure: nullable(column.text),
  currency: nullable(column.text),
  askedValue: nullable(column.numeric),
  previousValue: nullable(column.numeric),
  offeredValue: nullable(column.numeric),
  concession: nullable(column.numeric),
  concessionPercent: nullable(column.numeric),
  objectionId: nullable(column.uuid),
})

export const PurchaseIntentionEntity = defineEntity<PurchaseIntentionRow>('purchase_intention', {
  id: column.id,
  quoteId: column.uuid,
  quoteVersionId: column.uuid,
  opportunityId: column.uuid,
  reachedOn: column.date,
  reachedWith: column.text,
  agreed: column.text,
  recordedBy: column.uuid,
  recordedAt: column.timestamp,
})

/** Rounds of some quotes, the first first. */
export function findRounds(reader: Reader, quoteIds: readonly string[]): Promise<NegotiationRoundRow[]> {
  return reader.query<NegotiationRoundRow>(`${selectRounds} WHERE quote_id = ANY($1) ORDER BY quote_id, seq`, [
    quoteIds,
  ])
}

export function findRoundsById(reader: Reader, ids: readonly string[]): Promise<NegotiationRoundRow[]> {
  return reader.query<NegotiationRoundRow>(`${selectRounds} WHERE id = ANY($1)`, [ids])
}

/** Points of some rounds, in their order. */
export async function findPoints(reader: Reader, roundIds: readonly string[]): Promise<NegotiationPointRow[]> {
  return findRows(reader, NegotiationPointEntity, [{ sql: 'e.roundId = ANY(:ids)', params: { ids: roundIds } }], {
    orderBy: 'e.roundId, e.seq',
  })
}

/** Intentions of some quotes, the first first. */
export async function findIntentions(reader: Reader, quoteIds: readonly string[]): Promise<PurchaseIntentionRow[]> {
  return findRows(reader, PurchaseIntentionEntity, [{ sql: 'e.quoteId = ANY(:ids)', params: { ids: quoteIds } }], {
    orderBy: 'e.id',
  })
}

export async function insertRound(
  tx: Tx,
  round: NegotiationRoundRow,
  points: readonly NegotiationPointRow[],
): Promise<void> {
  await tx.query(
    `INSERT INTO negotiation_round (id, quote_id, seq, held_on, quote_version_id, customer_people, our_people, note,
       recorded_by, recorded_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      round.id,
      round.quoteId,
      round.seq,
      round.heldOn,
      round.quoteVersionId,
      round.customerPeople,
      round.ourPeople,
      round.note,
      round.recordedBy,
      round.recordedAt,
    ],
  )
  await insertRows(tx, NegotiationPointEntity, points)
}

export async function insertIntention(tx: Tx, intention: PurchaseIntentionRow): Promise<Result<undefined>> {
  try {
    await insertRows(tx, PurchaseIntentionEntity, intention)
    return ok()
  } catch (error) {
    if (violatedConstraint(error) === 'purchase_intention_version_unique') {
      return conflict('INTENTION_KNOWN', 'The intention of this version of the quote is recorded already.')
    }
    throw error
  }
}

const selectRounds = `SELECT id, quote_id AS "quoteId", seq, held_on::text AS "heldOn",
  quote_version_id AS "quoteVersionId", customer_people AS "customerPeople", our_people AS "ourPeople", note,
  recorded_by AS "recordedBy", recorded_at AS "recordedAt" FROM negotiation_round`
