import type { Database } from '@sellgraph/db-kit'
import type { OutgoingMessage } from '../broker/port.ts'
import { serviceOf } from '../catalogue.ts'

export interface OutboxRow {
  readonly seq: string
  readonly id: string
  readonly aggregatetype: string
  readonly aggregateid: string
  readonly type: string
  readonly payload: string | null
  readonly timestamp: Date
  readonly headers: Readonly<Record<string, string>>
  readonly bucket: number
}

/** The next rows of the buckets, in order. Rows are found by their mark, never by a position that was read past. */
export async function unpublished(db: Database, buckets: readonly number[], limit: number): Promise<OutboxRow[]> {
  return db.query<OutboxRow>(
    `SELECT seq, id, aggregatetype, aggregateid, type, payload, "timestamp", headers, bucket
     FROM sys.next_outbox_rows($1::smallint[], $2)`,
    [buckets, limit],
  )
}

/** Marks what was sent, where the lease it was sent under still stands; returns the rows marked. */
export async function markPublished(
  db: Database,
  rows: readonly OutboxRow[],
  tokens: ReadonlyMap<number, string>,
): Promise<number> {
  const marked = await db.query<{ seq: string }>(
    `UPDATE sys.outbox o SET published_at = clock_timestamp()
     FROM unnest($1::bigint[], $2::bigint[]) AS sent (seq, token), sys.outbox_lease l
     WHERE o.seq = sent.seq AND l.bucket = o.bucket AND l.token = sent.token RETURNING o.seq`,
    [rows.map(({ seq }) => seq), rows.map(({ bucket }) => tokens.get(bucket) ?? '-1')],
  )
  return marked.length
}

/**
 * After a lease was lost with a batch on its way: our late copies may have landed behind our successor's. Consumers drop
 * them by event id, but a compacted topic would keep the older row. So the newest row of each state goes out once more.
 */
export async function republishNewestState(db: Database, rows: readonly OutboxRow[]): Promise<void> {
  const states = rows.filter(({ type }) => type.startsWith('state.'))
  if (states.length === 0) return
  await db.query(
    `UPDATE sys.outbox o SET published_at = NULL
     FROM (SELECT max(n.seq) AS seq FROM sys.outbox n
           JOIN unnest($1::text[], $2::text[]) AS late (topic, key) ON n.aggregatetype = late.topic AND n.aggregateid = late.key
           GROUP BY n.aggregatetype, n.aggregateid) newest
     WHERE o.seq = newest.seq`,
    [states.map(({ aggregatetype }) => aggregatetype), states.map(({ aggregateid }) => aggregateid)],
  )
}

/** Removes a piece of what was published before `olderThanMs`, oldest first; returns how many rows went. */
export async function removePublished(db: Database, olderThanMs: number, limit: number): Promise<number> {
  const removed = await db.query<{ seq: string }>(
    `DELETE FROM sys.outbox WHERE seq IN (
       SELECT seq FROM (SELECT seq, published_at FROM sys.outbox ORDER BY seq LIMIT $2) oldest
       WHERE published_at < clock_timestamp() - make_interval(secs => $1 / 1000.0))
     RETURNING seq`,
    [olderThanMs, limit],
  )
  return removed.length
}

export interface OutboxBacklog {
  readonly depth: number
  readonly oldestSeconds: number
}

/** How much waits, counted up to 100,000, and for how long. */
export async function backlog(db: Database): Promise<OutboxBacklog> {
  const [row] = await db.query<OutboxBacklog>(
    `SELECT (SELECT count(*)::int FROM (SELECT 1 FROM sys.outbox WHERE published_at IS NULL LIMIT 100000) some) AS depth,
            COALESCE((SELECT GREATEST(0, extract(epoch FROM clock_timestamp() - "timestamp")) FROM sys.outbox
                      WHERE published_at IS NULL ORDER BY seq LIMIT 1), 0)::float8 AS "oldestSeconds"`,
  )
  return row ?? { depth: 0, oldestSeconds: 0 }
}

/** The CloudEvents 1.0 message of a row, Kafka binary mode. */
export function messageOf(row: OutboxRow, prefix: string): OutgoingMessage {
  return {
    topic: prefix + row.aggregatetype,
    key: row.aggregateid,
    value: row.payload,
    headers: {
      ce_specversion: '1.0',
      ce_id: row.id,
      ce_source: `/sellgraph/${serviceOf(row.type)}`,
      ce_type: row.type,
      ce_subject: row.aggregateid,
      ce_time: row.timestamp.toISOString(),
      'content-type': 'application/json',
      ...row.headers,
    },
  }
}

/** Splits a batch, in order, so that no request comes near the broker's limit for one record batch. */
export function bySize(rows: readonly OutboxRow[], maxBytes: number): OutboxRow[][] {
  const parts: OutboxRow[][] = []
  let part: OutboxRow[] = []
  let bytes = 0
  for (const row of rows) {
    const size = ENVELOPE_BYTES + (row.payload === null ? 0 : Buffer.byteLength(row.payload))
    if (part.length > 0 && bytes + size > maxBytes) {
      parts.push(part)
      part = []
      bytes = 0
    }
    part.push(row)
    bytes += size
  }
  if (part.length > 0) parts.push(part)
  return parts
}

const ENVELOPE_BYTES = 1_024
