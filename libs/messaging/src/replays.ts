import type { Reader, Tx } from '@sellgraph/db-kit'
import { type DomainError, invalid, notFound, ok, type Result, wrongState } from '@sellgraph/kernel'
import { contractOf } from './catalogue.ts'

/**
 * - `MISSED`: what the consumer has not handled yet; what it has handled is left alone. For a type that it did not react
 *   to before, and for a database that was restored from a backup.
 * - `AGAIN`: also what it has handled, once for each replay.
 */
export type ReplayMode = 'MISSED' | 'AGAIN'

export interface ReplayRequest {
  /** The service that goes back; its groups' other members and other services' consumers are not concerned. */
  readonly consumer: string
  readonly mode: ReplayMode
  /** By the time of the messages. */
  readonly from: Date
  /** Of this aggregate alone. */
  readonly key?: string | null | undefined
  /** These types alone. AGAIN without types takes state rows alone, since facts have effects that add up. */
  readonly types?: readonly string[] | null | undefined
  readonly reason: string
  readonly by: string
  readonly requestId?: string | undefined
}

/** Asks for a replay: the members of the consumer find the request and do it, one after another. Returns its id. */
export async function requestReplay(tx: Tx, request: ReplayRequest): Promise<Result<string>> {
  const { consumer, mode, from, key, types, reason, by, requestId } = request
  if (reason.trim() === '') return invalid('reason', 'say why it is replayed')
  if (Number.isNaN(from.getTime())) return invalid('from', 'is no moment')
  if (types?.length === 0) return invalid('types', 'name a type, or leave them out')
  const unknown = types?.find((type) => contractOf(type) === undefined)
  if (unknown !== undefined) return invalid('types', `${unknown} has no contract`)
  const [row] = await tx.query<{ id: string }>(
    `INSERT INTO sys.replay (consumer, mode, from_time, message_key, types, requested_by, reason)
     VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING id`,
    [consumer, mode, from, key ?? null, types ?? null, by, reason],
  )
  if (row === undefined) throw new Error('an insert returns its row')
  await record(tx, 'REPLAY', { consumer, replayId: row.id, key: key ?? null, by, reason, requestId })
  return ok(row.id)
}

/** Ends a replay where it is: what it has done stays done, and the consumer goes on where it stood before. */
export async function stopReplay(
  tx: Tx,
  { id, by, reason, requestId }: { id: string; by: string; reason: string; requestId?: string | undefined },
): Promise<Result<void, DomainError>> {
  if (reason.trim() === '') return invalid('reason', 'say why it is stopped')
  if (!/^[0-9]{1,18}$/.test(id)) return notFound('replay')
  const [row] = await tx.query<{ state: string; consumer: string; message_key: string | null }>(
    'SELECT state, consumer, message_key FROM sys.replay WHERE id = $1 FOR UPDATE',
    [id],
  )
  if (row === undefined) return notFound('replay')
  if (row.state !== 'REQUESTED' && row.state !== 'RUNNING') {
    return wrongState('replay', row.state, ['REQUESTED', 'RUNNING'])
  }
  await tx.query(`UPDATE sys.replay SET state = 'STOPPED', ended_at = clock_timestamp() WHERE id = $1`, [id])
  await record(tx, 'STOP_REPLAY', { consumer: row.consumer, replayId: id, key: row.message_key, by, reason, requestId })
  return ok(undefined)
}

async function record(
  tx: Tx,
  action: 'REPLAY' | 'STOP_REPLAY',
  of: {
    consumer: string
    replayId: string
    key: string | null
    by: string
    reason: string
    requestId: string | undefined
  },
): Promise<void> {
  await tx.query(
    `INSERT INTO sys.event_operation (who, action, reason, request_id, consumer, message_key, replay_id)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [of.by, action, of.reason, of.requestId ?? null, of.consumer, of.key, of.replayId],
  )
}

export interface Replay {
  readonly id: string
  readonly mode: ReplayMode
  readonly state: 'REQUESTED' | 'RUNNING' | 'DONE' | 'STOPPED'
  readonly from: Date
  readonly key: string | null
  readonly types: readonly string[] | null
  readonly reason: string
  readonly requestedBy: string
  readonly requestedAt: Date
  readonly endedAt: Date | null
  /** Messages of its stretches, other keys and types included, and how many of them lie behind it. */
  readonly messages: string
  readonly done: string
}

/** Replays, the latest first: at most `limit`, those before the id `before`. */
export async function listReplays(
  db: Reader,
  { limit = 100, before = null, id = null }: { limit?: number; before?: string | null; id?: string | null } = {},
): Promise<Replay[]> {
  if ([before, id].some((given) => given !== null && !/^[0-9]{1,18}$/.test(given))) return []
  return db.query<Replay>(
    `SELECT r.id, r.mode, r.state, r.from_time AS "from", r.message_key AS key, r.types, r.reason,
            r.requested_by AS "requestedBy", r.requested_at AS "requestedAt", r.ended_at AS "endedAt",
            COALESCE(sum(p.until_offset - p.from_offset), 0)::text AS messages,
            COALESCE(sum(p.next_offset - p.from_offset), 0)::text AS done
     FROM sys.replay r LEFT JOIN sys.replay_partition p ON p.replay_id = r.id
     WHERE ($1::bigint IS NULL OR r.id < $1) AND ($3::bigint IS NULL OR r.id = $3)
     GROUP BY r.id ORDER BY r.id DESC LIMIT $2`,
    [before, limit, id],
  )
}
