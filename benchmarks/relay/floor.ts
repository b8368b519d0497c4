import pg from 'pg'

/**
 * The least that a relay on one table can be, written by hand: one connection, one loop, a publisher that does nothing.
 * No lease, so no second worker; no order across workers; no reading ahead.
 */
export async function floorLoop(url: string, batch: number): Promise<number> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  let published = 0
  try {
    for (;;) {
      await client.query('BEGIN')
      const { rows } = await client.query<{ seq: string }>(
        `SELECT seq, id, aggregatetype, aggregateid, type, payload, ce_time, traceparent, ce_requestid, ce_rowversion,
                ce_deleted
         FROM sys.outbox WHERE published_at IS NULL ORDER BY seq LIMIT $1 FOR UPDATE SKIP LOCKED`,
        [batch],
      )
      if (rows.length > 0) {
        await client.query('UPDATE sys.outbox SET published_at = clock_timestamp() WHERE seq = ANY($1::bigint[])', [
          rows.map(({ seq }) => seq),
        ])
      }
      await client.query('COMMIT')
      if (rows.length === 0) return published
      published += rows.length
    }
  } finally {
    await client.end()
  }
}
