import type { Database, Reader, Tx } from '@sellgraph/db-kit'
import { eventIdOf } from '../upcasting.ts'
import { type Delivery, storable } from './wire.ts'

export type WaitingStatus = 'WAITING' | 'QUEUED' | 'PARKED'

export interface WaitingRow {
  readonly id: string
  readonly topic: string
  readonly message_key: string
  readonly partition: number
  readonly offset: string
  readonly event_id: string | null
  readonly type: string | null
  readonly headers: Readonly<Record<string, string>>
  readonly payload: Buffer | null
  readonly status: WaitingStatus
  readonly attempts: number
  /** What an operator has it handled as; null unless it was corrected. */
  readonly corrected_headers: Readonly<Record<string, string>> | null
  readonly corrected_payload: Buffer | null
  readonly replay_id: string | null
}

/** Two who change the queue of one key take turns, so that nobody queues behind a head that is just going away. */
export async function lockKey(tx: Tx, consumer: string, topic: string, key: string): Promise<void> {
  await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [JSON.stringify([consumer, topic, key])])
}

/** Puts a delivery behind the earlier events of its key; false when none waits any more. */
export async function queueBehind(db: Database, consumer: string, delivery: Delivery): Promise<boolean> {
  return db.transaction(async (tx) => {
    await lockKey(tx, consumer, delivery.topic, delivery.key)
    if (!(await keyWaits(tx, consumer, delivery))) return false
    await insert(tx, consumer, delivery, { status: 'QUEUED', attempts: 0, waitMs: null, reason: null })
    return true
  })
}

export interface Failure {
  readonly status: 'WAITING' | 'PARKED'
  readonly attempts: number
  readonly waitMs: number
  readonly reason: string
}

/** Keeps a delivery that could not be handled. Returns how it is kept, or null when it is settled already. */
export async function keep(
  db: Database,
  consumer: string,
  delivery: Delivery,
  failure: Failure,
): Promise<WaitingStatus | null> {
  return db.transaction(async (tx) => {
    await lockKey(tx, consumer, delivery.topic, delivery.key)
    // After a rebalance the former member may still be at it: what the new one has settled stays settled.
    const [settled] = await tx.query(
      `SELECT 1 FROM sys.inbox WHERE consumer = $1 AND event_id = $2 AND ($6::bigint IS NULL OR replay_id >= $6)
       UNION ALL SELECT 1 FROM sys.skipped_event WHERE consumer = $1 AND topic = $3 AND partition = $4 AND "offset" = $5`,
      [
        consumer,
        eventIdOf(delivery.headers['ce_id'] ?? ''),
        delivery.topic,
        delivery.partition,
        delivery.offset.toString(),
        delivery.replayId ?? null,
      ],
    )
    if (settled !== undefined) return null
    if (await keyWaits(tx, consumer, delivery)) {
      await insert(tx, consumer, delivery, { status: 'QUEUED', attempts: 0, waitMs: null, reason: failure.reason })
      return 'QUEUED'
    }
    await insert(tx, consumer, delivery, { ...failure, waitMs: failure.status === 'WAITING' ? failure.waitMs : null })
    return failure.status
  })
}

async function keyWaits(tx: Tx, consumer: string, { topic, key }: Delivery): Promise<boolean> {
  const [row] = await tx.query(
    'SELECT 1 FROM sys.waiting_event WHERE consumer = $1 AND topic = $2 AND message_key = $3 LIMIT 1',
    [consumer, topic, key],
  )
  return row !== undefined
}

async function insert(
  tx: Tx,
  consumer: string,
  delivery: Delivery,
  as: { status: WaitingStatus; attempts: number; waitMs: number | null; reason: string | null },
): Promise<void> {
  await tx.query(
    `INSERT INTO sys.waiting_event (consumer, topic, message_key, partition, "offset", event_id, type, headers, payload,
       status, attempts, next_attempt_at, reason, replay_id)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, clock_timestamp() + make_interval(secs => $12::float8 / 1000),
       $13, $14)
     ON CONFLICT (consumer, topic, partition, "offset") DO NOTHING`,
    [
      consumer,
      delivery.topic,
      delivery.key,
      delivery.partition,
      delivery.offset.toString(),
      delivery.headers['ce_id'] ?? null,
      delivery.headers['ce_type'] ?? null,
      JSON.stringify(delivery.headers),
      delivery.value,
      as.status,
      as.attempts,
      as.waitMs,
      as.reason === null ? null : storable(as.reason),
      delivery.replayId ?? null,
    ],
  )
}

/** Takes the event off the queue of its key and lets the next one of the key have its turn at once. */
export async function settle(
  tx: Tx,
  consumer: string,
  row: Pick<WaitingRow, 'id' | 'topic' | 'message_key'>,
): Promise<void> {
  await lockKey(tx, consumer, row.topic, row.message_key)
  await tx.query('DELETE FROM sys.waiting_event WHERE id = $1', [row.id])
  await tx.query(
    `UPDATE sys.waiting_event SET status = 'WAITING', next_attempt_at = clock_timestamp(), updated_at = clock_timestamp()
     WHERE id = (SELECT id FROM sys.waiting_event WHERE consumer = $1 AND topic = $2 AND message_key = $3 ORDER BY id LIMIT 1)
       AND status = 'QUEUED'`,
    [consumer, row.topic, row.message_key],
  )
}

/** Ids of the heads whose next attempt is due. */
export async function dueHeads(db: Database, consumer: string, limit: number): Promise<string[]> {
  const rows = await db.query<{ id: string }>(
    `SELECT id FROM sys.waiting_event WHERE consumer = $1 AND status = 'WAITING' AND next_attempt_at <= clock_timestamp()
     ORDER BY next_attempt_at LIMIT $2`,
    [consumer, limit],
  )
  return rows.map(({ id }) => id)
}

/**
 * Begins an attempt: counted and committed before the handler runs, so that an event that kills the process is found
 * out. Null when another copy of the service was faster.
 */
export async function beginAttempt(db: Database, id: string, claimMs: number): Promise<WaitingRow | null> {
  const [row] = await db.query<WaitingRow>(
    `UPDATE sys.waiting_event
     SET attempts = attempts + 1, next_attempt_at = clock_timestamp() + make_interval(secs => $2 / 1000.0)
     WHERE id = $1 AND status = 'WAITING' AND next_attempt_at <= clock_timestamp()
     RETURNING id, topic, message_key, partition, "offset", event_id, type, headers, payload, status, attempts,
       corrected_headers, corrected_payload, replay_id`,
    [id, claimMs],
  )
  return row ?? null
}

/** Holds the row for the transaction of an attempt; false when it was settled, or begun anew, since. */
export async function stillMine(tx: Tx, row: WaitingRow): Promise<boolean> {
  const [mine] = await tx.query(
    `SELECT 1 FROM sys.waiting_event WHERE id = $1 AND status = 'WAITING' AND attempts = $2 FOR UPDATE`,
    [row.id, row.attempts],
  )
  return mine !== undefined
}

export async function endAttempt(db: Database, row: WaitingRow, failure: Omit<Failure, 'attempts'>): Promise<void> {
  await db.query(
    `UPDATE sys.waiting_event SET status = $3, reason = $4, updated_at = clock_timestamp(),
       next_attempt_at = CASE WHEN $3 = 'WAITING' THEN clock_timestamp() + make_interval(secs => $5::float8 / 1000) END
     WHERE id = $1 AND status = 'WAITING' AND attempts = $2`,
    [row.id, row.attempts, failure.status, storable(failure.reason), failure.waitMs],
  )
}

export interface WaitingCounts {
  readonly waiting: number
  readonly parked: number
  readonly queued: number
  /** Since when the event that waits or is parked longest is here, in seconds; 0 when there is none. */
  readonly oldestSeconds: number
}

export async function countWaiting(db: Reader, consumer: string): Promise<WaitingCounts> {
  const [row] = await db.query<WaitingCounts>(
    `SELECT count(*) FILTER (WHERE status = 'WAITING')::int AS waiting, count(*) FILTER (WHERE status = 'PARKED')::int AS parked,
            count(*) FILTER (WHERE status = 'QUEUED')::int AS queued,
            COALESCE(EXTRACT(epoch FROM clock_timestamp() - min(received_at)), 0)::float8 AS "oldestSeconds"
     FROM sys.waiting_event WHERE consumer = $1`,
    [consumer],
  )
  return row ?? { waiting: 0, parked: 0, queued: 0, oldestSeconds: 0 }
}

/** What is handled for a row: as it came, unless an operator corrected it. */
export function deliveryOfRow(row: WaitingRow): Delivery {
  const { topic, message_key: key, partition } = row
  const corrected = row.corrected_headers !== null
  return {
    topic,
    partition,
    offset: BigInt(row.offset),
    key,
    headers: row.corrected_headers ?? row.headers,
    value: corrected ? row.corrected_payload : row.payload,
    replayId: row.replay_id ?? undefined,
  }
}
