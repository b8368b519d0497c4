import { randomBytes } from 'node:crypto'
import { crc32 } from 'node:zlib'
import type { Tx } from '@sellgraph/db-kit'
import { newId } from '@sellgraph/kernel'
import { contractOf, type EventType, type StateType } from './catalogue.ts'
import { messageContext } from './context.ts'
import type { EventMap, StateMap } from './generated/event-types.ts'
import { twinId, twinOf } from './upcasting.ts'
import { violation } from './validation.ts'

/** Aggregates are spread over this many buckets; a relay leases buckets, so the events of one aggregate stay in order. */
export const BUCKETS = 64

/** Largest `data` in bytes of UTF-8. A broker takes about 1 MB per record; what is larger belongs in a file store. */
export const MAX_PAYLOAD_BYTES = 512 * 1024

/** The channel that wakes the relays of a service after a commit. */
export const OUTBOX_CHANNEL = 'sellgraph_outbox'

export interface NewEvent<T extends EventType> {
  readonly type: T
  /** Message key: events of one aggregate reach every consumer in the order they were committed. */
  readonly aggregateId: string
  readonly data: EventMap[T]
  /** When it took place, if that is not the time of the transaction. */
  readonly occurredAt?: Date
}

export type NewState<T extends StateType> = {
  readonly type: T
  /** Id of the row; the message key. */
  readonly id: string
  /** Version of the row after the change; never lower than that of an earlier publication, and the same only when a part of it changed. */
  readonly version: number
} & (
  | {
      /** The full current row; `id`, `version` and `updatedAt` may be left out. */
      readonly data: StateData<StateMap[T]>
      readonly deleted?: false
    }
  | { readonly deleted: true; readonly data?: never }
)

type StateData<Row> = Omit<Row, 'id' | 'version' | 'updatedAt'> &
  Partial<Pick<Row, keyof Row & ('id' | 'version' | 'updatedAt')>>

/**
 * Tells what happened: the event goes out when the transaction commits, and only then. Returns its id. While readers of
 * the version before go on, it is told in that one too (`defineUpcast`).
 * Data that breaks its contract, or is larger than `MAX_PAYLOAD_BYTES`, is a `ContractViolation`: a fault of the caller.
 */
export async function publish<T extends EventType>(tx: Tx, event: NewEvent<T>): Promise<string> {
  const time = event.occurredAt ?? tx.now
  const id = insert(tx, event.type, event.aggregateId, event.data, time, null)
  const twin = twinOf(event.type, event.data)
  // Behind the event: who reads both versions has handled the richer one when it comes.
  if (twin !== null) insert(tx, twin.type, event.aggregateId, twin.data, time, null, twinId(id))
  return id
}

/**
 * Tells the current row of an entity, for read models and BI. A deletion is a tombstone (null value) whose headers carry
 * the version, so that it removes the row from the compacted topic and from every replica.
 */
export async function publishState<T extends StateType>(tx: Tx, state: NewState<T>): Promise<string> {
  const deleted = state.deleted === true
  const row = deleted ? null : { updatedAt: tx.now.toISOString(), ...state.data, id: state.id, version: state.version }
  return insert(tx, state.type, state.id, row, tx.now, { version: String(state.version), deleted: String(deleted) })
}

/** An event that must not be sent: unknown type, data that breaks the schema, or too large. */
export class ContractViolation extends Error {
  override readonly name = 'ContractViolation'
  readonly type: string

  constructor(type: string, what: string) {
    super(`${type}: ${what}`)
    this.type = type
  }
}

/** The bucket of an aggregate: stable over processes and versions. */
export function bucketOf(aggregateId: string): number {
  return crc32(aggregateId) % BUCKETS
}

/** Beyond a fact: which version of its row a state is, and whether the row is gone. */
interface RowState {
  readonly version: string
  readonly deleted: string
}

interface OutboxRow {
  readonly id: string
  readonly topic: string
  readonly aggregateId: string
  readonly type: string
  readonly payload: string | null
  readonly time: string
  readonly traceparent: string
  readonly requestId: string
  readonly state: RowState | null
}

function insert(
  tx: Tx,
  type: EventType | StateType,
  aggregateId: string,
  data: unknown,
  time: Date,
  state: RowState | null,
  id = newId(),
): string {
  const contract = contractOf(type)
  if (contract === undefined) throw new ContractViolation(type, 'has no contract in contracts/events')
  if (data !== null) {
    const broken = violation(type, data, 'producer')
    if (broken !== null) throw new ContractViolation(type, broken)
  }
  const payload = data === null ? null : JSON.stringify(data)
  const bytes = payload === null ? 0 : Buffer.byteLength(payload)
  if (bytes > MAX_PAYLOAD_BYTES) {
    throw new ContractViolation(type, `data has ${bytes} bytes, at most ${MAX_PAYLOAD_BYTES} are allowed`)
  }
  const told = toldBy(tx)
  const { traceparent, requestId } = messageContext()
  told.rows.push({
    id,
    topic: contract.topic,
    aggregateId,
    type,
    payload,
    time: time.toISOString(),
    // Work that no request caused gets an id of its own, the same for all of a transaction.
    traceparent: traceparent ?? (told.traceparent ??= newTraceparent()),
    requestId: requestId ?? (told.requestId ??= newId()),
    state,
  })
  return id
}

/** W3C trace context of a trace that begins here and that nobody samples. */
function newTraceparent(): string {
  const hex = randomBytes(24).toString('hex')
  return `00-${hex.slice(0, 32)}-${hex.slice(32)}-00`
}

/** What a transaction has told and not written yet, with the ids that its events share when no request caused them. */
interface Told {
  rows: OutboxRow[]
  traceparent?: string
  requestId?: string
}

/** Written just before the transaction commits: one statement, however much there is. */
const pending = new WeakMap<Tx, Told>()

function toldBy(tx: Tx): Told {
  const told = pending.get(tx) ?? { rows: [] }
  pending.set(tx, told)
  // Also when something that is done before the commit publishes, after what was told so far is written.
  if (told.rows.length === 0) tx.beforeCommit(() => write(tx, told))
  return told
}

/** Rows of one statement at most: keeps a large import from building one huge message to the database. */
const CHUNK = 2_000

async function write(tx: Tx, told: Told): Promise<void> {
  const { rows } = told
  told.rows = []
  for (let at = 0; at < rows.length; at += CHUNK) {
    const chunk = rows.slice(at, at + CHUNK)
    // Ordered, so that the sequence grows in the order in which it was told. PostgreSQL sends one notification per
    // transaction, however often it is asked.
    await tx.query(
      `WITH written AS (
         INSERT INTO sys.outbox (id, aggregatetype, aggregateid, type, payload, ce_time, traceparent, ce_requestid,
                                 ce_rowversion, ce_deleted, bucket)
         SELECT id, topic, aggregate_id, type, payload, time, traceparent, request_id, version, deleted, bucket
         FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[],
                     $9::text[], $10::text[], $11::smallint[])
           WITH ORDINALITY AS t (id, topic, aggregate_id, type, payload, time, traceparent, request_id, version, deleted,
                                 bucket, place)
         ORDER BY place)
       SELECT pg_notify($12, '')`,
      [
        chunk.map((row) => row.id),
        chunk.map((row) => row.topic),
        chunk.map((row) => row.aggregateId),
        chunk.map((row) => row.type),
        chunk.map((row) => row.payload),
        chunk.map((row) => row.time),
        chunk.map((row) => row.traceparent),
        chunk.map((row) => row.requestId),
        chunk.map((row) => row.state?.version ?? null),
        chunk.map((row) => row.state?.deleted ?? null),
        chunk.map((row) => bucketOf(row.aggregateId)),
        OUTBOX_CHANNEL,
      ],
    )
  }
}
