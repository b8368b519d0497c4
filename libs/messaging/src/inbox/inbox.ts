import { inspect } from 'node:util'
import type { Database, Tx } from '@sellgraph/db-kit'
import { withMessageContext } from '../context.ts'
import type { Log } from '../log.ts'
import type { Handled } from '../metrics.ts'
import type { Outcome, Reaction, ReceivedEvent } from '../reactions.ts'
import { withUpcasts } from '../upcasting.ts'
import {
  beginAttempt,
  deliveryOfRow,
  endAttempt,
  type Failure,
  keep,
  queueBehind,
  settle,
  stillMine,
} from './waiting.ts'
import { type Delivery, parse, type Parsed } from './wire.ts'

export interface RetryPolicy {
  readonly firstWaitMs: number
  readonly maxWaitMs: number
  /** Attempts in all; the event is parked when the last one fails. */
  readonly maxAttempts: number
}

export const DEFAULT_RETRY: RetryPolicy = { firstWaitMs: 200, maxWaitMs: 60_000, maxAttempts: 20 }

/**
 * Longest that the reactions to one event may take together. A promise that never settles must not hold its partition
 * for ever; and the server ends a transaction that does nothing for a minute.
 */
export const HANDLER_LIMIT_MS = 50_000

/** How long a begun attempt of a waiting event belongs to the copy that began it: longer than it may take. */
const CLAIM_MS = 90_000

export interface InboxOptions {
  readonly db: Database
  /** Name under which events count as handled: the service. */
  readonly consumer: string
  readonly reactions: readonly Reaction[]
  readonly log: Log
  readonly retry?: RetryPolicy
  readonly handlerLimitMs?: number
}

/**
 * Handles deliveries: the mark "handled" and all effects are one transaction, so that an event has its effect once,
 * however often it comes. What cannot be handled is kept, and what comes later of its key queues behind it.
 *
 * Errors that escape are the database's: nothing was kept, and the delivery has to be handed in again.
 */
export class Inbox {
  readonly #db: Database
  readonly #consumer: string
  readonly #log: Log
  readonly #retry: RetryPolicy
  readonly #reactions: ReadonlyMap<string, readonly Reaction[]>
  readonly #limitMs: number
  /** Of each event in hand: what cuts its reactions off. */
  readonly #inHand = new Set<(reason: Error) => void>()
  #stopped = false

  constructor(options: InboxOptions) {
    const { db, consumer, reactions, log, retry = DEFAULT_RETRY, handlerLimitMs = HANDLER_LIMIT_MS } = options
    this.#db = db
    this.#consumer = consumer
    this.#log = log
    this.#retry = retry
    this.#limitMs = handlerLimitMs
    this.#reactions = Map.groupBy(withUpcasts(reactions), ({ type }) => type)
  }

  /** False for types that nothing here reacts to. A message that is no event at all concerns everybody. */
  concerns({ headers }: Pick<Delivery, 'headers'>): boolean {
    const type = headers['ce_type']
    return type === undefined || this.#reactions.has(type)
  }

  async handle(delivery: Delivery): Promise<Handled> {
    if (!this.concerns(delivery)) return 'ignored'
    for (;;) {
      const attempt = await this.#attempt(delivery, (tx, event) => this.#receive(tx, delivery, event))
      if (attempt.kind === 'blocked') {
        if (await queueBehind(this.#db, this.#consumer, delivery)) return 'queued'
        continue // the last of those before it was settled meanwhile
      }
      if (attempt.kind === 'handled') return attempt.as
      return this.#keep(delivery, { ...this.#verdict(attempt, 1), attempts: 1 })
    }
  }

  /** Cuts off what is in hand: it is rolled back as if it had never been begun. For a stop that has waited long enough. */
  abandon(): void {
    this.#stopped = true
    for (const cutOff of this.#inHand) cutOff(new Abandoned())
  }

  /** Those of the events that were handled before, by their ids. */
  async knownOf(ids: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.#db.query<{ event_id: string }>(
      'SELECT event_id FROM sys.inbox WHERE consumer = $1 AND event_id = ANY($2)',
      [this.#consumer, ids],
    )
    return new Set(rows.map(({ event_id }) => event_id))
  }

  /** Parks a delivery without trying it. */
  async park(delivery: Delivery, reason: string): Promise<Handled> {
    return this.#keep(delivery, { status: 'PARKED', attempts: 0, waitMs: 0, reason })
  }

  /** Tries the head of a key's queue again; false when another copy of the service has it. */
  async retryWaiting(id: string): Promise<boolean> {
    const row = await beginAttempt(this.#db, id, CLAIM_MS)
    if (row === null) return false
    const delivery = deliveryOfRow(row)
    if (row.attempts > this.#retry.maxAttempts) {
      await endAttempt(this.#db, row, {
        status: 'PARKED',
        waitMs: 0,
        reason: 'no attempt came to an end: it may kill its handler',
      })
      return true
    }
    const attempt = await this.#attempt(
      delivery,
      async (tx, event) => {
        if (!(await stillMine(tx, row))) return 'duplicate'
        if (await this.#markHandled(tx, event, delivery.replayId)) return 'fresh'
        await settle(tx, this.#consumer, row)
        return 'duplicate'
      },
      (tx) => settle(tx, this.#consumer, row),
    ).catch(async (error: unknown) => {
      // Given back, so that it does not wait for the end of the claim.
      if (error instanceof Abandoned)
        await endAttempt(this.#db, row, { status: 'WAITING', waitMs: 0, reason: told(error) })
      throw error
    })
    if (attempt.kind === 'handled') {
      this.#log.info({ ...labels(delivery), attempts: row.attempts, outcome: attempt.as }, 'waiting event settled')
      return true
    }
    const failure = attempt.kind === 'failed' ? this.#verdict(attempt, row.attempts) : PUZZLING
    if (failure.status === 'PARKED') this.#log.error({ ...labels(delivery), reason: failure.reason }, 'event parked')
    await endAttempt(this.#db, row, failure)
    return true
  }

  async #attempt(
    delivery: Delivery,
    claim: (tx: Tx, event: ReceivedEvent<string, unknown>) => Promise<'fresh' | 'duplicate' | 'blocked'>,
    finish?: (tx: Tx) => Promise<void>,
  ): Promise<Attempt> {
    let parsed: Parsed
    try {
      parsed = parse(delivery)
    } catch (error) {
      return { kind: 'failed', outcome: { kind: 'retry', reason: `could not be read: ${told(error)}` } }
    }
    if (!parsed.ok) return { kind: 'failed', outcome: { kind: 'park', reason: parsed.reason } }
    const { event, version } = parsed
    const context = { traceparent: event.traceparent, requestId: event.requestId }
    try {
      return await withMessageContext(context, () =>
        this.#db.transaction(async (tx): Promise<Attempt> => {
          const claimed = await claim(tx, event)
          if (claimed === 'blocked') return { kind: 'blocked' }
          if (claimed === 'duplicate') return { kind: 'handled', as: 'duplicate' }
          const as =
            version > 0 && !(await this.#isNewest(tx, event, version)) ? 'stale' : await this.#react(tx, event, version)
          await finish?.(tx)
          return { kind: 'handled', as }
        }),
      )
    } catch (error) {
      if (error instanceof Refused) return { kind: 'failed', outcome: error.outcome }
      if (error instanceof Abandoned) throw error
      // The handler may have failed because the database went away: then nobody is to blame, and it is handed in again.
      await this.#db.query('SELECT 1')
      const reason = told(error)
      this.#log.warn({ ...labels(delivery), error: reason, stack: stackOf(error) }, 'reaction failed')
      return { kind: 'failed', outcome: { kind: 'retry', reason } }
    }
  }

  /** Marks the event as handled unless it is, or an earlier one of its key waits. */
  async #receive(
    tx: Tx,
    delivery: Delivery,
    event: ReceivedEvent<string, unknown>,
  ): Promise<'fresh' | 'duplicate' | 'blocked'> {
    const { replayId = null } = delivery
    const [fresh] = await tx.query(
      `INSERT INTO sys.inbox AS known (consumer, event_id, type, replay_id)
       SELECT $1, $2, $3, $6 WHERE NOT EXISTS (
         SELECT 1 FROM sys.waiting_event WHERE consumer = $1 AND topic = $4 AND message_key = $5)
       ${onConflict(replayId)} RETURNING 1`,
      [this.#consumer, event.id, event.type, delivery.topic, delivery.key, replayId],
    )
    if (fresh !== undefined) return 'fresh'
    const [known] = await tx.query(
      'SELECT 1 FROM sys.inbox WHERE consumer = $1 AND event_id = $2 AND ($3::bigint IS NULL OR replay_id >= $3)',
      [this.#consumer, event.id, replayId],
    )
    return known === undefined ? 'blocked' : 'duplicate'
  }

  async #markHandled(tx: Tx, event: ReceivedEvent<string, unknown>, replayId: string | null = null): Promise<boolean> {
    const [fresh] = await tx.query(
      `INSERT INTO sys.inbox AS known (consumer, event_id, type, replay_id) VALUES ($1, $2, $3, $4)
       ${onConflict(replayId)} RETURNING 1`,
      [this.#consumer, event.id, event.type, replayId],
    )
    return fresh !== undefined
  }

  /** The same version again is applied again: a republished row repairs a copy. */
  async #isNewest(tx: Tx, event: ReceivedEvent<string, unknown>, version: number): Promise<boolean> {
    const [applied] = await tx.query(
      `INSERT INTO sys.state_version AS known (consumer, type, id, version) VALUES ($1, $2, $3, $4)
       ON CONFLICT (consumer, type, id) DO UPDATE SET version = excluded.version WHERE known.version <= excluded.version
       RETURNING 1`,
      [this.#consumer, event.type, event.aggregateId, version],
    )
    return applied !== undefined
  }

  async #react(tx: Tx, event: ReceivedEvent<string, unknown>, version: number): Promise<'done' | 'skipped'> {
    const outcomes = await this.#limited(tx, (lent) => this.#runReactions(lent, event, version))
    if (outcomes.some(({ kind }) => kind === 'done')) return 'done'
    await tx.query(`UPDATE sys.inbox SET outcome = 'SKIPPED' WHERE consumer = $1 AND event_id = $2`, [
      this.#consumer,
      event.id,
    ])
    return 'skipped'
  }

  async #runReactions(tx: Tx, event: ReceivedEvent<string, unknown>, version: number): Promise<readonly Outcome[]> {
    const outcomes: Outcome[] = []
    for (const reaction of this.#reactions.get(event.type) ?? []) {
      const outcome = await reaction.run({ tx, event, version, now: tx.now, log: this.#log })
      switch (outcome.kind) {
        case 'retry':
        case 'park':
          throw new Refused(outcome)
        case 'skip':
          this.#log.debug({ eventId: event.id, type: event.type, reason: outcome.reason }, 'reaction skipped')
          break
        case 'done':
          break
        default:
          throw new TypeError(`a reaction to ${event.type} answered neither done, skip, retry nor park`)
      }
      outcomes.push(outcome)
    }
    return outcomes
  }

  /** Runs reactions for as long as they may take. What they try with the transaction afterwards fails. */
  #limited<T>(tx: Tx, run: (lent: Tx) => Promise<T>): Promise<T> {
    const { lent, takeBack } = lend(tx)
    return new Promise<T>((resolve, reject) => {
      const cutOff = (reason: Error) => {
        end()
        takeBack(reason)
        reject(reason)
      }
      const timer = setTimeout(() => cutOff(new TooSlow(this.#limitMs)), this.#limitMs)
      const end = () => {
        clearTimeout(timer)
        this.#inHand.delete(cutOff)
      }
      this.#inHand.add(cutOff)
      if (this.#stopped) cutOff(new Abandoned())
      else run(lent).finally(end).then(resolve, reject)
    })
  }

  #verdict({ outcome }: Failed, attempts: number): Omit<Failure, 'attempts'> {
    const { reason } = outcome
    if (outcome.kind === 'park') return { status: 'PARKED', waitMs: 0, reason }
    if (attempts >= this.#retry.maxAttempts) {
      return { status: 'PARKED', waitMs: 0, reason: `${attempts} attempts failed, the last one: ${reason}` }
    }
    return { status: 'WAITING', waitMs: backoff(this.#retry, attempts), reason }
  }

  async #keep(delivery: Delivery, failure: Failure): Promise<Handled> {
    const kept = await keep(this.#db, this.#consumer, delivery, failure)
    const fields = { ...labels(delivery), reason: failure.reason }
    if (kept === null) return 'duplicate'
    if (kept === 'PARKED') this.#log.error(fields, 'event parked')
    else this.#log.info({ ...fields, waitMs: failure.waitMs }, 'event waits')
    return kept === 'PARKED' ? 'parked' : kept === 'QUEUED' ? 'queued' : 'waiting'
  }
}

interface Failed {
  readonly kind: 'failed'
  readonly outcome: Extract<Outcome, { reason: string }>
}

type Attempt = Failed | { readonly kind: 'blocked' } | { readonly kind: 'handled'; readonly as: Handled }

const PUZZLING = { status: 'WAITING', waitMs: 1_000, reason: 'blocked although it is the first of its key' } as const

/** Rolls the transaction back for a reaction that refused its event. */
class Refused extends Error {
  readonly outcome: Extract<Outcome, { kind: 'retry' | 'park' }>

  constructor(outcome: Extract<Outcome, { kind: 'retry' | 'park' }>) {
    super(outcome.reason)
    this.outcome = outcome
  }
}

/** The consumer stops: nothing is kept of the attempt, and the delivery is handed in again after the next start. */
export class Abandoned extends Error {
  override readonly name = 'Abandoned'

  constructor() {
    super('the consumer stops, the event is handled after the next start')
  }
}

class TooSlow extends Error {
  override readonly name = 'TooSlow'

  constructor(milliseconds: number) {
    super(`no reaction after ${milliseconds} ms, its transaction is rolled back`)
  }
}

/**
 * The transaction for somebody who may be cut off. TypeORM gives the connection back right after the rollback; between
 * the two, a reaction that wakes up late would write outside of any transaction.
 */
function lend(tx: Tx): { lent: Tx; takeBack: (reason: Error) => void } {
  let over: Error | undefined
  const still = (): Tx => {
    if (over !== undefined) throw over
    return tx
  }
  const lent: Tx = {
    now: tx.now,
    get manager() {
      return still().manager
    },
    beforeCommit: (work) => still().beforeCommit(work),
    query: async <T>(sql: string, params?: readonly unknown[]) => still().query<T>(sql, params),
  }
  return {
    lent,
    takeBack: (reason) => {
      over = reason
    },
  }
}

/** A replay takes the mark of an earlier one, and of the first time, as not yet handled. */
function onConflict(replayId: string | null): string {
  return replayId === null
    ? 'ON CONFLICT DO NOTHING'
    : `ON CONFLICT (consumer, event_id) DO UPDATE SET replay_id = excluded.replay_id, outcome = 'DONE'
         WHERE known.replay_id IS NULL OR known.replay_id < excluded.replay_id`
}

/** Anything may be thrown. */
function told(thrown: unknown): string {
  try {
    return (thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : `threw ${inspect(thrown)}`).slice(0, 2_000)
  } catch {
    return 'threw what cannot be read'
  }
}

function stackOf(thrown: unknown): string | undefined {
  try {
    return thrown instanceof Error ? thrown.stack : undefined
  } catch {
    return undefined
  }
}

/** Wait after the n-th failed attempt: doubling, capped, with a tenth of jitter so that keys do not retry in step. */
export function backoff({ firstWaitMs, maxWaitMs }: RetryPolicy, attempts: number): number {
  const wait = Math.min(maxWaitMs, firstWaitMs * 2 ** Math.min(attempts - 1, 30))
  return Math.round(wait * (0.9 + Math.random() * 0.2))
}

function labels({ topic, partition, offset, key, headers }: Delivery): object {
  return { topic, partition, offset: offset.toString(), key, eventId: headers['ce_id'], type: headers['ce_type'] }
}
