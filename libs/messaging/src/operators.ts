import type { Database } from '@sellgraph/db-kit'
import { conflict, type DomainError, type Err, invalid, notFound, ok, type Result } from '@sellgraph/kernel'
import { settle, type WaitingRow } from './inbox/waiting.ts'

/** The head of a parked or waiting key, as an operator sees it. */
export interface ParkedEvent {
  readonly id: string
  readonly consumer: string
  readonly topic: string
  readonly key: string
  readonly partition: number
  readonly offset: string
  readonly eventId: string | null
  readonly type: string | null
  readonly status: 'WAITING' | 'PARKED'
  readonly attempts: number
  readonly reason: string | null
  readonly receivedAt: Date
  readonly nextAttemptAt: Date | null
  /** Later events of the same key that queue behind it. */
  readonly queuedBehind: number
  /** The value as text; null for a tombstone. */
  readonly payload: string | null
  readonly headers: Readonly<Record<string, string>>
}

/** Parked events, oldest first; with `waiting` also those that are still retried by themselves. */
export async function listParked(
  db: Database,
  options: { waiting?: boolean; limit?: number } = {},
): Promise<ParkedEvent[]> {
  const rows = await db.query<Omit<ParkedEvent, 'payload'> & { payload: Buffer | null }>(
    `SELECT w.id, w.consumer, w.topic, w.message_key AS key, w.partition, w."offset", w.event_id AS "eventId", w.type, w.status,
            w.attempts, w.reason, w.received_at AS "receivedAt", w.next_attempt_at AS "nextAttemptAt", w.payload, w.headers,
            (SELECT count(*)::int FROM sys.waiting_event q
             WHERE q.consumer = w.consumer AND q.topic = w.topic AND q.message_key = w.message_key AND q.id > w.id) AS "queuedBehind"
     FROM sys.waiting_event w WHERE w.status = ANY($1) ORDER BY w.id LIMIT $2`,
    [options.waiting === true ? ['PARKED', 'WAITING'] : ['PARKED'], options.limit ?? 100],
  )
  return rows.map((row) => ({ ...row, payload: row.payload?.toString('utf8') ?? null }))
}

/** Lets a parked event have its attempts anew, at once; those behind it follow when it is done. */
export async function retryParked(db: Database, id: string): Promise<Result<void>> {
  if (!isRowId(id)) return notFound('parked event')
  const rows = await db.query(
    `UPDATE sys.waiting_event SET status = 'WAITING', attempts = 0, next_attempt_at = clock_timestamp(), updated_at = clock_timestamp()
     WHERE id = $1 AND status <> 'QUEUED' RETURNING 1`,
    [id],
  )
  return rows.length === 1 ? ok(undefined) : await whyNot(db, id)
}

/** Decides that a parked event is not handled. The whole event stays on record with who decided and why. */
export async function skipParked(db: Database, id: string, reason: string, by: string): Promise<Result<void>> {
  if (reason.trim() === '') return invalid('reason', 'say why the event is not handled')
  if (!isRowId(id)) return notFound('parked event')
  const skipped = await db.transaction(async (tx) => {
    const [row] = await tx.query<WaitingRow & { consumer: string }>(
      `SELECT * FROM sys.waiting_event WHERE id = $1 AND status = 'PARKED' FOR UPDATE`,
      [id],
    )
    if (row === undefined) return false
    await tx.query(
      `INSERT INTO sys.skipped_event (id, consumer, topic, message_key, partition, "offset", event_id, type, headers, payload,
         failure, reason, skipped_by)
       SELECT id, consumer, topic, message_key, partition, "offset", event_id, type, headers, payload, reason, $2, $3
       FROM sys.waiting_event WHERE id = $1`,
      [id, reason, by],
    )
    if (row.event_id !== null) {
      await tx.query(
        `INSERT INTO sys.inbox (consumer, event_id, type, outcome) VALUES ($1, $2, $3, 'SKIPPED') ON CONFLICT DO NOTHING`,
        [row.consumer, row.event_id, row.type ?? 'unknown'],
      )
    }
    await settle(tx, row.consumer, row)
    return true
  })
  return skipped ? ok(undefined) : await whyNot(db, id)
}

function isRowId(id: string): boolean {
  return /^[0-9]{1,18}$/.test(id)
}

async function whyNot(db: Database, id: string): Promise<Err<DomainError>> {
  const [row] = await db.query<{ status: string }>('SELECT status FROM sys.waiting_event WHERE id = $1', [id])
  if (row === undefined) return notFound('parked event')
  return conflict('NOT_PARKED', `event ${id} is ${row.status}, not PARKED`, { currentState: row.status })
}
