import type { Database } from '@sellgraph/db-kit'
import { type Clock, systemClock } from '@sellgraph/kernel'

const DAY_MS = 24 * 60 * 60 * 1_000
const ROWS_AT_ONCE = 5_000

/**
 * Deletes reads that are older than the retention, some thousand rows a statement; answers how many. Several copies of a
 * service may do it at once: each leaves alone what another is at. The database itself refuses for 180 days.
 */
export async function forgetReads(
  db: Pick<Database, 'query'>,
  days: number,
  {
    clock = systemClock,
    rows = ROWS_AT_ONCE,
    goOn = () => true,
  }: { clock?: Clock; rows?: number; goOn?: () => boolean } = {},
): Promise<number> {
  const before = new Date(clock.now().getTime() - days * DAY_MS)
  let forgotten = 0
  while (goOn()) {
    const [answer] = await db.query<{ gone: number }>('SELECT sys.forget_reads($1, $2) AS gone', [before, rows])
    const gone = answer?.gone ?? 0
    forgotten += gone
    if (gone < rows) break
  }
  return forgotten
}
