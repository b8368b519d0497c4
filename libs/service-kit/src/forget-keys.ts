import type { Database } from '@sellgraph/db-kit'
import { type Clock, systemClock } from '@sellgraph/kernel'
import type { Logger } from '@sellgraph/observability'
import { startHourly } from './hourly.ts'

/** How long the answer to an idempotency key is given again. A client's retries end long before. */
export const KEY_RETENTION_DAYS = 7

const DAY_MS = 24 * 60 * 60 * 1_000
const ROWS_AT_ONCE = 5_000

/**
 * Deletes idempotency keys that are older than the retention, some thousand rows a statement; answers how many. Several
 * copies of a service may do it at once: each leaves alone what another is at.
 */
export async function forgetKeys(
  db: Database,
  {
    clock = systemClock,
    rows = ROWS_AT_ONCE,
    goOn = () => true,
  }: { clock?: Clock; rows?: number; goOn?: () => boolean } = {},
): Promise<number> {
  const before = new Date(clock.now().getTime() - KEY_RETENTION_DAYS * DAY_MS)
  let forgotten = 0
  while (goOn()) {
    const gone = await db.query(
      `DELETE FROM sys.idempotency_key WHERE ctid = ANY (ARRAY(
         SELECT ctid FROM sys.idempotency_key WHERE created_at < $1 ORDER BY created_at LIMIT $2 FOR UPDATE SKIP LOCKED))
       RETURNING 1`,
      [before, rows],
    )
    forgotten += gone.length
    if (gone.length < rows) break
  }
  return forgotten
}

export function startForgettingKeys(db: Database, log: Logger): { stop(): Promise<void> } {
  return startHourly('forgetting old idempotency keys', (goOn) => forgetKeys(db, { goOn }), log)
}
