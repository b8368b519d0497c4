import type { Database } from '@sellgraph/db-kit'
import type { OutgoingMessage } from '../broker/port.ts'
import { isState, serviceOf } from '../catalogue.ts'

export interface OutboxRow {
  readonly seq: string
  readonly id: string
  readonly aggregatetype: string
  readonly aggregateid: string
  readonly type: string
  readonly payload: string | null
  readonly bucket: number
  readonly resends: number
  readonly ce_time: string
  readonly traceparent: string | null
  readonly ce_requestid: string | null
  readonly ce_rowversion: string | null
  readonly ce_deleted: string | null
}

/** How much one read brings at most: rows, and about so many bytes of payload. */
export interface BatchSize {
  readonly rows: number
  readonly bytes: number
}

/** The next unpublished rows of the buckets after a position, in order. */
export async function unpublished(
  db: Database,
  buckets: readonly number[],
  after: string,
  { rows, bytes }: BatchSize,
): Promise<OutboxRow[]> {
  return db.query<OutboxRow>(
    `SELECT seq, id, aggregatetype, aggregateid, type, payload, bucket, resends,
            ce_time, traceparent, ce_requestid, ce_rowversion, ce_deleted
     FROM sys.next_outbox_rows($1::smallint[], $2, $3, $4)`,
    [buckets, after, rows, bytes],
  )
}

/** Whether a read ended at a limit, so that more may follow. */
export function isFull(batch: readonly OutboxRow[], { rows, bytes }: BatchSize): boolean {
  return batch.length >= rows || batch.reduce((sum, row) => sum + payloadBytes(row), 0) >= bytes
}

/**
 * Marks what was sent, where the lease it was sent under still stands; returns how many rows that are. One that is to go
 * out once more, since we read it, stays.
 */
export async function markPublished(
  db: Database,
  rows: readonly OutboxRow[],
  tokens: ReadonlyMap<number, string>,
): Promise<number> {
  const [standing] = await db.query<{ rows: number }>(
    `WITH sent AS MATERIALIZED (
       SELECT s.seq, s.resends
       FROM unnest($1::bigint[], $2::smallint[], $3::smallint[], $4::bigint[]) AS s (seq, resends, bucket, token)
       JOIN sys.outbox_lease l ON l.bucket = s.bucket AND l.token = s.token),
     marked AS (
       UPDATE sys.outbox o SET published_at = clock_timestamp() FROM sent
       WHERE o.seq = sent.seq AND o.resends = sent.resends)
     SELECT count(*)::int AS rows, set_config('synchronous_commit', 'off', true) FROM sent`,
    [
      rows.map(({ seq }) => seq),
      rows.map(({ resends }) => resends),
      rows.map(({ bucket }) => bucket),
      rows.map(({ bucket }) => tokens.get(bucket) ?? '-1'),
    ],
  )
  return standing?.rows ?? 0
}

/**
 * After a lease was lost with a batch on its way: our late copies may have landed behind our successor's. Consumers drop
 * them by event id, but a compacted topic would keep the older row. So the newest row of each state goes out once more,
 * even if the successor sent it before our copy landed and only has to mark it.
 */
export async function republishNewestState(db: Database, rows: readonly OutboxRow[]): Promise<void> {
  const states = rows.filter(({ type }) => isState(type))
  if (states.length === 0) return
  await db.query(
    `UPDATE sys.outbox o SET published_at = NULL, resends = o.resends + 1
     FROM (SELECT max(n.seq) AS seq FROM sys.outbox n
           JOIN unnest($1::text[], $2::text[]) AS late (topic, key) ON n.aggregatetype = late.topic AND n.aggregateid = late.key
           GROUP BY n.aggregatetype, n.aggregateid) newest
     WHERE o.seq = newest.seq`,
    [states.map(({ aggregatetype }) => aggregatetype), states.map(({ aggregateid }) => aggregateid)],
  )
}

/**
 * Removes a piece of the oldest rows: published before `olderThanMs`, or, where others than a relay read the outbox and
 * nothing is marked, written before. Returns how many rows went.
 */
export async function removeOld(
  db: Database,
  since: 'published_at' | '"timestamp"',
  olderThanMs: number,
  limit: number,
): Promise<number> {
  const removed = await db.query<{ seq: string }>(
    `DELETE FROM sys.outbox WHERE seq IN (
       SELECT seq FROM (SELECT seq, ${since} AS since FROM sys.outbox ORDER BY seq LIMIT $2) oldest
       WHERE since < clock_timestamp() - make_interval(secs => $1 / 1000.0))
     RETURNING seq`,
    [olderThanMs, limit],
  )
  return removed.length
}

export interface OutboxBacklog {
  readonly depth: number
  readonly oldestSeconds: number
}

/** How much waits, counted up to `countTo`, and for how long. */
export async function backlog(db: Database, countTo: number): Promise<OutboxBacklog> {
  const [row] = await db.query<OutboxBacklog>(
    `SELECT (SELECT count(*)::int FROM (SELECT 1 FROM sys.outbox WHERE published_at IS NULL LIMIT $1) waiting) AS depth,
            COALESCE((SELECT GREATEST(0, extract(epoch FROM clock_timestamp() - "timestamp")) FROM sys.outbox
                      WHERE published_at IS NULL ORDER BY seq LIMIT 1), 0)::float8 AS "oldestSeconds"`,
    [countTo],
  )
  return row ?? { depth: 0, oldestSeconds: 0 }
}

/** The CloudEvents 1.0 message of a row, Kafka binary mode. */
export function messageOf(row: OutboxRow, prefix: string): OutgoingMessage {
  const headers: Record<string, string> = {
    ce_specversion: '1.0',
    ce_id: row.id,
    ce_source: sourceOf(row.type),
    ce_type: row.type,
    ce_subject: row.aggregateid,
    ce_time: row.ce_time,
    'content-type': 'application/json',
  }
  if (row.traceparent !== null) headers['traceparent'] = row.traceparent
  if (row.ce_requestid !== null) headers['ce_requestid'] = row.ce_requestid
  if (row.ce_rowversion !== null) headers['ce_rowversion'] = row.ce_rowversion
  if (row.ce_deleted !== null) headers['ce_deleted'] = row.ce_deleted
  return { topic: prefix + row.aggregatetype, key: row.aggregateid, value: row.payload, headers }
}

const sources = new Map<string, string>()

function sourceOf(type: string): string {
  let source = sources.get(type)
  if (source === undefined) sources.set(type, (source = `/sellgraph/${serviceOf(type)}`))
  return source
}

/**
 * Splits a batch, in order, so that no topic's share of a request comes near the broker's limit for one record batch:
 * all of a topic may fall into one partition.
 */
export function bySize(rows: readonly OutboxRow[], maxBytes: number): OutboxRow[][] {
  const parts: OutboxRow[][] = []
  let part: OutboxRow[] = []
  let ofTopic = new Map<string, number>()
  for (const row of rows) {
    const size = ENVELOPE_BYTES + 2 * Buffer.byteLength(row.aggregateid) + payloadBytes(row)
    const bytes = (ofTopic.get(row.aggregatetype) ?? 0) + size
    if (bytes > maxBytes && bytes > size) {
      parts.push(part)
      part = []
      ofTopic = new Map([[row.aggregatetype, size]])
    } else {
      ofTopic.set(row.aggregatetype, bytes)
    }
    part.push(row)
  }
  if (part.length > 0) parts.push(part)
  return parts
}

function payloadBytes({ payload }: OutboxRow): number {
  return payload === null ? 0 : Buffer.byteLength(payload)
}

/** Headers and framing of a record without its key, which is also the subject: about 400 bytes. */
const ENVELOPE_BYTES = 512
