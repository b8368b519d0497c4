import type { Database } from '@sellgraph/db-kit'
import { BUCKETS, bucketOf } from '../../libs/messaging/src/publish.ts'
import { interaction } from '../../libs/messaging/test/samples.ts'

const AGGREGATES = 2_000

/** Rows as `publish` writes them, all waiting: facts of one topic, a few hundred bytes each. Returns bytes per row. */
export async function fillOutbox(db: Database, rows: number): Promise<number> {
  const keys = Array.from({ length: AGGREGATES }, (_, n) => `0190f2a4-0000-7000-8000-${String(n).padStart(12, '0')}`)
  await db.query('TRUNCATE sys.outbox')
  await db.query(
    `INSERT INTO sys.outbox (id, aggregatetype, aggregateid, type, payload, ce_time, traceparent, ce_requestid, bucket)
     SELECT gen_random_uuid(), 'evt.crm.interaction.v1', k.keys[1 + n % $3], 'crm.InteractionLogged.v1', $4,
            '2026-03-02T01:30:00.000Z', '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
            gen_random_uuid()::text, k.buckets[1 + n % $3]
     FROM generate_series(1, $5::int) n, (SELECT $1::text[] AS keys, $2::smallint[] AS buckets) k ORDER BY n`,
    [keys, keys.map((key) => bucketOf(key) % BUCKETS), AGGREGATES, JSON.stringify(interaction('VISIT')), rows],
  )
  await db.query('VACUUM ANALYZE sys.outbox')
  await db.query('CHECKPOINT')
  const [size] = await db.query<{ bytes: number }>(`SELECT pg_total_relation_size('sys.outbox')::float8 AS bytes`)
  return (size?.bytes ?? 0) / rows
}

/** How many wait. */
export async function waitingRows(db: Database): Promise<number> {
  const [row] = await db.query<{ n: number }>('SELECT count(*)::int AS n FROM sys.outbox WHERE published_at IS NULL')
  return row?.n ?? 0
}
