import type { Reader, Tx } from '@sellgraph/db-kit'
import {
  conflict,
  type DomainError,
  invalid,
  notFound,
  ok,
  type Result,
  staleVersion,
  wrongState,
} from '@sellgraph/kernel'
import { contractOf } from './catalogue.ts'
import { isObject, jsonOf } from './inbox/masked.ts'
import { mergePatch, withRequiredNulls } from './inbox/merge-patch.ts'
import { deliveryOfRow, settle, type WaitingRow } from './inbox/waiting.ts'
import { MAX_NAME, parse } from './inbox/wire.ts'
import { eventIdOf } from './upcasting.ts'

/** The head of a parked or waiting key, as an operator finds it. */
export interface ParkedEvent {
  readonly id: string
  /** Grows with each decision of an operator. Sent back, it keeps two operators from deciding about one event. */
  readonly version: number
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
  readonly headers: Readonly<Record<string, string>>
  /** The value; null for a tombstone. */
  readonly payload: Buffer | null
  /** What is handled instead, after a correction. */
  readonly corrected: { readonly headers: Readonly<Record<string, string>>; readonly payload: Buffer | null } | null
}

export interface ParkedFilter {
  readonly type?: string | null | undefined
  readonly topic?: string | null | undefined
  readonly key?: string | null | undefined
  /** Also what is still retried by itself. */
  readonly waiting?: boolean | null | undefined
}

/** Parked events, oldest first: at most `limit`, those after the id `after`. */
export async function listParked(
  db: Reader,
  { type = null, topic = null, key = null, waiting }: ParkedFilter = {},
  { limit = 100, after = '0' }: { limit?: number; after?: string } = {},
): Promise<ParkedEvent[]> {
  if (!isRowId(after)) return []
  return parkedRows(
    db,
    `w.status = ANY($1) AND ($2::text IS NULL OR w.type = $2) AND ($3::text IS NULL OR w.topic = $3)
       AND ($4::text IS NULL OR w.message_key = $4) AND w.id > $5
     ORDER BY w.id LIMIT $6`,
    [waiting === true ? ['PARKED', 'WAITING'] : ['PARKED'], type, topic, key, after, limit],
  )
}

/** One parked or waiting event; null when it is settled, or queues behind another. */
export async function parkedEvent(db: Reader, id: string): Promise<ParkedEvent | null> {
  if (!isRowId(id)) return null
  const [event] = await parkedRows(db, `w.id = $1 AND w.status <> 'QUEUED'`, [id])
  return event ?? null
}

type ParkedRow = Omit<ParkedEvent, 'corrected'> & {
  readonly correctedHeaders: Readonly<Record<string, string>> | null
  readonly correctedPayload: Buffer | null
}

async function parkedRows(db: Reader, where: string, params: readonly unknown[]): Promise<ParkedEvent[]> {
  const rows = await db.query<ParkedRow>(
    `SELECT w.id, w.version, w.consumer, w.topic, w.message_key AS key, w.partition, w."offset", w.event_id AS "eventId",
            w.type, w.status, w.attempts, w.reason, w.received_at AS "receivedAt", w.next_attempt_at AS "nextAttemptAt",
            w.headers, w.payload, w.corrected_headers AS "correctedHeaders", w.corrected_payload AS "correctedPayload",
            (SELECT count(*)::int FROM sys.waiting_event q
             WHERE q.consumer = w.consumer AND q.topic = w.topic AND q.message_key = w.message_key AND q.id > w.id) AS "queuedBehind"
     FROM sys.waiting_event w WHERE ${where}`,
    params,
  )
  return rows.map(({ correctedHeaders, correctedPayload, ...event }) => ({
    ...event,
    corrected: correctedHeaders === null ? null : { headers: correctedHeaders, payload: correctedPayload },
  }))
}

/** A decision about one event: which, as of which version, whose and in which request. */
export interface Decision {
  readonly id: string
  /** The version it was decided on; left out, the event only has to be parked still. */
  readonly version?: number | undefined
  readonly by: string
  readonly requestId?: string | undefined
}

/** Lets a parked event have its attempts anew, at once; those behind it follow when it is done. */
export async function retryParked(
  tx: Tx,
  decision: Decision & { readonly reason?: string | null },
): Promise<Result<void>> {
  const parked = await lockParked(tx, decision)
  if (!parked.ok) return parked
  await goOn(tx, parked.value.id)
  await record(tx, 'RETRY', decision, parked.value)
  return ok(undefined)
}

export interface Correction {
  /** A JSON merge patch (RFC 7386) of the data; a field that the contract requires becomes null where others are removed. */
  readonly patch?: unknown
  /** Headers to set. */
  readonly headers?: Readonly<Record<string, string>> | undefined
  readonly reason: string
}

/** Headers that say what an event is; the rest has no part in how it is handled. */
export const CORRECTABLE_HEADERS = [
  'content-type',
  'ce_specversion',
  'ce_id',
  'ce_source',
  'ce_type',
  'ce_time',
  'ce_rowversion',
] as const

/**
 * Has an edited copy handled instead, at once. It must be right by the contract of its type, else VALIDATION says why not.
 * The event as it came stays on record, also when it is settled.
 */
export async function correctParked(tx: Tx, decision: Decision & Correction): Promise<Result<void>> {
  if (decision.reason.trim() === '') return invalid('reason', 'say why the event is corrected')
  if (decision.patch === undefined && Object.keys(decision.headers ?? {}).length === 0) {
    return invalid('patch', 'say what is corrected, by a patch or by headers')
  }
  const parked = await lockParked(tx, decision)
  if (!parked.ok) return parked
  const row = parked.value
  const corrected = correctedCopy(row, decision)
  if (!corrected.ok) return corrected
  const { headers, payload } = corrected.value
  await goOn(tx, row.id)
  await tx.query('UPDATE sys.waiting_event SET corrected_headers = $2, corrected_payload = $3 WHERE id = $1', [
    row.id,
    JSON.stringify(headers),
    payload,
  ])
  await record(tx, 'CORRECT', decision, row, corrected.value)
  return ok(undefined)
}

interface Copy {
  readonly headers: Readonly<Record<string, string>>
  readonly payload: Buffer | null
}

function correctedCopy(row: WaitingRow, { patch, headers = {} }: Correction): Result<Copy> {
  const known: ReadonlySet<string> = new Set(CORRECTABLE_HEADERS)
  for (const name of Object.keys(headers)) {
    if (!known.has(name)) return invalid('headers', `${name} is none of ${CORRECTABLE_HEADERS.join(', ')}`)
  }
  const delivery = deliveryOfRow(row)
  let { value } = delivery
  let contentType = {}
  if (patch !== undefined) {
    if (!isObject(patch)) return invalid('patch', 'is no JSON object, as a merge patch of data is')
    const data = jsonOf(value)
    const type = headers['ce_type'] ?? delivery.headers['ce_type'] ?? ''
    const merged = withRequiredNulls(mergePatch(data, patch), patch, contractOf(type)?.schema)
    value = Buffer.from(JSON.stringify(merged))
    // What was no JSON is written anew by the patch.
    if (data === undefined) contentType = { 'content-type': 'application/json' }
  }
  const copy = { headers: { ...delivery.headers, ...contentType, ...headers }, payload: value }
  const parsed = parse({ ...delivery, headers: copy.headers, value })
  return parsed.ok ? ok(copy) : invalid(patch === undefined ? 'headers' : 'patch', parsed.reason)
}

/** Decides that a parked event is not handled. The whole event stays on record with who decided and why. */
export async function skipParked(tx: Tx, decision: Decision & { readonly reason: string }): Promise<Result<void>> {
  if (decision.reason.trim() === '') return invalid('reason', 'say why the event is not handled')
  const parked = await lockParked(tx, decision)
  if (!parked.ok) return parked
  const row = parked.value
  await tx.query(
    `INSERT INTO sys.skipped_event (id, consumer, topic, message_key, partition, "offset", event_id, type, headers, payload,
       failure, reason, skipped_by)
     SELECT id, consumer, topic, message_key, partition, "offset", event_id, type, headers, payload, reason, $2, $3
     FROM sys.waiting_event WHERE id = $1`,
    [row.id, decision.reason, decision.by],
  )
  // An id that no index takes was never handled by it.
  if (row.event_id !== null && row.event_id !== '' && row.event_id.length <= MAX_NAME) {
    await tx.query(
      `INSERT INTO sys.inbox (consumer, event_id, type, outcome) VALUES ($1, $2, $3, 'SKIPPED') ON CONFLICT DO NOTHING`,
      [row.consumer, eventIdOf(row.event_id), row.type ?? 'unknown'],
    )
  }
  await record(tx, 'SKIP', decision, row)
  await settle(tx, row.consumer, row)
  return ok(undefined)
}

/** The event as it came, personal data and amounts included. Who asked for it and what for stays on record. */
export async function revealParked(
  tx: Tx,
  decision: Decision & { readonly reason: string },
): Promise<Result<ParkedEvent>> {
  if (decision.reason.trim() === '') return invalid('reason', 'say what the event is shown for')
  const event = await parkedEvent(tx, decision.id)
  if (event === null) return notFound('parked event')
  const [row] = await tx.query<LockedRow>('SELECT * FROM sys.waiting_event WHERE id = $1', [decision.id])
  if (row === undefined) return notFound('parked event')
  await record(tx, 'REVEAL', decision, row)
  return ok(event)
}

type LockedRow = WaitingRow & { readonly consumer: string; readonly version: number }

/** Holds the event until the transaction ends: of two operators the second finds out what the first one decided. */
async function lockParked(tx: Tx, { id, version }: Decision): Promise<Result<LockedRow, DomainError>> {
  if (!isRowId(id)) return notFound('parked event')
  const [row] = await tx.query<LockedRow>('SELECT * FROM sys.waiting_event WHERE id = $1 FOR UPDATE', [id])
  if (row === undefined) return settledOrUnknown(tx, id)
  if (version !== undefined && version !== row.version) return staleVersion('event', row.version)
  if (row.status !== 'PARKED') return wrongState('event', row.status, ['PARKED'])
  return ok(row)
}

async function settledOrUnknown(tx: Tx, id: string): Promise<Result<never, DomainError>> {
  const [last] = await tx.query<{ who: string; action: string; at: Date }>(
    `SELECT who, action, at FROM sys.event_operation WHERE waiting_id = $1 AND action <> 'REVEAL'
     ORDER BY id DESC LIMIT 1`,
    [id],
  )
  if (last === undefined) return notFound('parked event')
  const currentState = last.action === 'SKIP' ? 'SKIPPED' : 'HANDLED'
  return conflict(
    'ALREADY_DECIDED',
    `The event is ${currentState}: ${last.who} decided ${last.action} at ${last.at.toISOString()}.`,
    { currentState },
  )
}

async function goOn(tx: Tx, id: string): Promise<void> {
  await tx.query(
    `UPDATE sys.waiting_event SET status = 'WAITING', attempts = 0, next_attempt_at = clock_timestamp(),
       updated_at = clock_timestamp(), version = version + 1
     WHERE id = $1`,
    [id],
  )
}

async function record(
  tx: Tx,
  action: 'RETRY' | 'CORRECT' | 'SKIP' | 'REVEAL',
  { by, requestId, reason }: Decision & { readonly reason?: string | null },
  row: LockedRow,
  after?: Copy,
): Promise<void> {
  const before = deliveryOfRow(row)
  await tx.query(
    `INSERT INTO sys.event_operation (who, action, reason, request_id, consumer, waiting_id, topic, message_key, partition,
       "offset", event_id, type, before_hash, after_hash, before_headers, before_payload, after_headers, after_payload)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, encode(sha256($13::bytea), 'hex'),
       encode(sha256($14::bytea), 'hex'), $15, CASE WHEN $15::jsonb IS NOT NULL THEN $13::bytea END, $16, $14::bytea)`,
    [
      by,
      action,
      reason === undefined || reason === '' ? null : reason,
      requestId ?? null,
      row.consumer,
      row.id,
      row.topic,
      row.message_key,
      row.partition,
      row.offset,
      row.event_id,
      row.type,
      before.value,
      after?.payload ?? null,
      after === undefined ? null : JSON.stringify(before.headers),
      after === undefined ? null : JSON.stringify(after.headers),
    ],
  )
}

function isRowId(id: string): boolean {
  return /^[0-9]{1,18}$/.test(id)
}

/** One line of the record of what operators did. */
export interface EventOperation {
  readonly id: string
  readonly at: Date
  readonly who: string
  readonly action: 'RETRY' | 'CORRECT' | 'SKIP' | 'REPLAY' | 'STOP_REPLAY' | 'REVEAL'
  readonly reason: string | null
  readonly requestId: string | null
  readonly topic: string | null
  readonly key: string | null
  readonly parkedEventId: string | null
  readonly eventId: string | null
  readonly type: string | null
  readonly beforeHash: string | null
  readonly afterHash: string | null
  readonly replayId: string | null
}

/** What operators did, the latest first: at most `limit`, those before the id `before`. */
export async function listOperations(
  db: Reader,
  { limit = 100, before = null }: { limit?: number; before?: string | null } = {},
): Promise<EventOperation[]> {
  if (before !== null && !isRowId(before)) return []
  return db.query<EventOperation>(
    `SELECT id, at, who, action, reason, request_id AS "requestId", topic, message_key AS key,
            waiting_id AS "parkedEventId", event_id AS "eventId", type, before_hash AS "beforeHash",
            after_hash AS "afterHash", replay_id AS "replayId"
     FROM sys.event_operation WHERE $1::bigint IS NULL OR id < $1 ORDER BY id DESC LIMIT $2`,
    [before, limit],
  )
}

/** Rows of the outbox that are counted at most. */
const COUNTED_ROWS = 100_000

/** What waits on either side of a service. */
export interface Backlog {
  /** Up to 100,000. */
  readonly outboxDepth: number
  readonly outboxOldestAt: Date | null
  readonly waiting: number
  readonly parked: number
  readonly queued: number
  readonly oldestReceivedAt: Date | null
}

export async function backlogOf(db: Reader): Promise<Backlog> {
  const [row] = await db.query<Backlog>(
    `SELECT o.depth AS "outboxDepth", o.oldest AS "outboxOldestAt", w.waiting, w.parked, w.queued, w.oldest AS "oldestReceivedAt"
     FROM (SELECT (SELECT count(*)::int FROM (SELECT FROM sys.outbox WHERE published_at IS NULL LIMIT $1) counted) AS depth,
                  (SELECT "timestamp" FROM sys.outbox WHERE published_at IS NULL ORDER BY seq LIMIT 1) AS oldest) o,
          (SELECT count(*) FILTER (WHERE status = 'WAITING')::int AS waiting, count(*) FILTER (WHERE status = 'PARKED')::int AS parked,
                  count(*) FILTER (WHERE status = 'QUEUED')::int AS queued, min(received_at) AS oldest
           FROM sys.waiting_event) w`,
    [COUNTED_ROWS],
  )
  if (row === undefined) throw new Error('an aggregate has one row')
  return row
}
