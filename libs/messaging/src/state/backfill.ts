import type { Database, Reader } from '@sellgraph/db-kit'
import { type DomainError, newId, ok, type Result, ruleViolated } from '@sellgraph/kernel'
import type { StateChanges } from './changes.ts'
import { rootOf, type StateSource } from './source.ts'

/** A request to publish all rows of a state topic again. */
export interface Backfill {
  readonly id: string
  readonly type: string
  readonly reason: string
  readonly requestedBy: string
  readonly requestedAt: Date
  readonly rowsPerSecond: number
  /** Rows published so far. */
  readonly published: number
  readonly finishedAt: Date | null
  readonly cancelledBy: string | null
}

const COLUMNS = `id, type, reason, requested_by AS "requestedBy", requested_at AS "requestedAt",
  rows_per_second AS "rowsPerSecond", published::int, finished_at AS "finishedAt", cancelled_by AS "cancelledBy"`

/** Rows that one transaction locks and publishes. */
const CHUNK = 100

/** While more than this waits in the outbox, live changes go first. */
const MAX_OUTBOX = 5_000

/** Asks the running copies of the service to publish every row of the topic again; one of them does, a piece at a time. */
export async function requestBackfill(
  db: Database,
  request: { type: string; reason: string; requestedBy: string; rowsPerSecond: number },
): Promise<Result<Backfill, DomainError>> {
  const { type, reason, requestedBy, rowsPerSecond } = request
  return db.attempt(async (tx) => {
    await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('backfill ' || $1, 0))`, [type])
    const [running] = await tx.query('SELECT 1 FROM sys.backfill WHERE type = $1 AND finished_at IS NULL', [type])
    if (running !== undefined) {
      return ruleViolated('BACKFILL', 'BACKFILL_RUNNING', `${type} is being published again already; cancel that first`)
    }
    const [row] = await tx.query<Backfill>(
      `INSERT INTO sys.backfill (id, type, reason, requested_by, rows_per_second) VALUES ($1, $2, $3, $4, $5) RETURNING ${COLUMNS}`,
      [newId(), type, reason, requestedBy, rowsPerSecond],
    )
    if (row === undefined) throw new Error('an inserted row is returned')
    return ok(row)
  })
}

/** The newest requests first. */
export async function listBackfills(reader: Reader, limit = 50): Promise<Backfill[]> {
  return reader.query<Backfill>(`SELECT ${COLUMNS} FROM sys.backfill ORDER BY requested_at DESC LIMIT $1`, [limit])
}

/** Ends an open request; what was published stays. False when it has ended already. */
export async function cancelBackfill(db: Database, id: string, by: string): Promise<boolean> {
  const rows = await db.query(
    `UPDATE sys.backfill SET finished_at = clock_timestamp(), cancelled_by = $2
     WHERE id = $1 AND finished_at IS NULL RETURNING 1`,
    [id, by],
  )
  return rows.length === 1
}

/**
 * Publishes the next piece of the oldest open request. Returns how long to wait before the next piece, or null when
 * nothing is open or another copy is at it.
 *
 * The rows are locked until the piece commits: a change of one of them comes wholly before, and is what is published, or
 * wholly after, and then its own publication follows. The place in the table moves in the same transaction, so a piece is
 * never left out, whatever is killed.
 */
export async function backfillNext(
  db: Database,
  changes: StateChanges,
  sources: readonly StateSource[],
): Promise<number | null> {
  const types = sources.map(({ type }) => type)
  return db.transaction(async (tx) => {
    const [request] = await tx.query<Backfill & { afterId: string | null }>(
      `SELECT ${COLUMNS}, after_id AS "afterId" FROM sys.backfill WHERE finished_at IS NULL AND type = ANY($1)
       ORDER BY requested_at LIMIT 1 FOR UPDATE SKIP LOCKED`,
      [types],
    )
    const source = sources.find(({ type }) => type === request?.type)
    if (request === undefined || source === undefined) return null
    const [backlog] = await tx.query<{ full: boolean }>(
      'SELECT count(*) = $1 AS full FROM (SELECT 1 FROM sys.outbox WHERE published_at IS NULL LIMIT $1) AS waiting',
      [MAX_OUTBOX],
    )
    if (backlog?.full === true) return 1_000
    const { table, column } = rootOf(source)
    const after =
      request.afterId === null
        ? { where: '', params: [] }
        : { where: `WHERE ${column} > $2`, params: [request.afterId] }
    // Rows of a table that is only added to never change, and who may not change them may not lock them either.
    const [rights] = await tx.query<{ changes: boolean }>(`SELECT has_table_privilege($1, 'UPDATE') AS changes`, [
      table,
    ])
    const ids = await tx.query<{ id: string }>(
      `SELECT ${column}::text AS id FROM ${table} ${after.where} ORDER BY ${table}.${column} LIMIT $1
       ${rights?.changes === true ? 'FOR NO KEY UPDATE' : ''}`,
      [CHUNK, ...after.params],
    )
    await changes.republish(
      tx,
      source,
      ids.map(({ id }) => id),
    )
    await tx.query(
      `UPDATE sys.backfill SET after_id = COALESCE($2, after_id), published = published + $3,
         finished_at = CASE WHEN $3 < $4 THEN clock_timestamp() END WHERE id = $1`,
      [request.id, ids.at(-1)?.id ?? null, ids.length, CHUNK],
    )
    return Math.ceil((ids.length / request.rowsPerSecond) * 1_000)
  })
}
