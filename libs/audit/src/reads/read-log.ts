import type { Database } from '@sellgraph/db-kit'
import type { Principal } from '@sellgraph/identity'
import { type Clock, newId, systemClock } from '@sellgraph/kernel'

/** What one request has shown of one type. */
export interface Read {
  readonly type: string
  readonly ids: readonly string[]
  readonly fields: readonly string[]
  readonly operation: string | null
}

export interface ReadLog {
  /**
   * Resolves when the reads are stored, and rejects when they could not be: then the answer must not leave. Requests
   * that end together share one statement, and so one commit of the disk.
   */
  store(principal: Principal, requestId: string, reads: readonly Read[]): Promise<void>
}

/** One statement takes no more rows than this; what comes meanwhile waits for the next. */
const ROWS_AT_ONCE = 1_000
/** Chosen by a client, so of any length. */
const NAME_CHARACTERS = 100

interface Waiting {
  readonly rows: readonly object[]
  readonly stored: () => void
  readonly refused: (error: unknown) => void
}

/** The read log of a service. What is read by the service itself (events, timers) is nobody's reading. */
export function createReadLog(db: Pick<Database, 'query'>, clock: Clock = systemClock): ReadLog {
  let waiting: Waiting[] = []
  let writing = false

  /** Writes batch after batch until nobody waits; whoever comes while a batch is on its way is in the next one. */
  async function write(): Promise<void> {
    writing = true
    // Those that end in the same turn of the event loop are in the first batch as well.
    await new Promise(setImmediate)
    while (waiting.length > 0) {
      const batch = takeBatch()
      try {
        await insert(
          db,
          batch.flatMap(({ rows }) => rows),
        )
        for (const { stored } of batch) stored()
      } catch (error) {
        for (const { refused } of batch) refused(error)
      }
    }
    writing = false
  }

  function takeBatch(): Waiting[] {
    let rows = 0
    const end = waiting.findIndex((one, index) => (rows += one.rows.length) > ROWS_AT_ONCE && index > 0)
    const batch = end === -1 ? waiting : waiting.slice(0, end)
    waiting = waiting.slice(batch.length)
    return batch
  }

  return {
    store(principal, requestId, reads) {
      if (principal.kind === 'SYSTEM' || reads.length === 0) return Promise.resolve()
      const at = clock.now()
      const rows = reads.map(({ type, ids, fields, operation }) => ({
        at,
        id: newId(),
        subject: principal.subject,
        employee_id: principal.employeeId,
        roles: principal.roles,
        grants: principal.grantIds,
        request_id: requestId,
        operation: operation?.slice(0, NAME_CHARACTERS) ?? null,
        type,
        ids,
        fields,
      }))
      return new Promise((stored, refused) => {
        waiting.push({ rows, stored, refused })
        if (!writing) void write()
      })
    },
  }
}

async function insert(db: Pick<Database, 'query'>, rows: readonly object[]): Promise<void> {
  await db.query(
    `INSERT INTO sys.read_log (at, id, subject, employee_id, roles, grants, request_id, operation, type, ids, fields)
     SELECT at, id, subject, employee_id, roles, grants, request_id, operation, type, ids, fields
     FROM json_populate_recordset(NULL::sys.read_log, $1::json)`,
    [JSON.stringify(rows)],
  )
}
