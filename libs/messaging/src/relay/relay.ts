import { hostname } from 'node:os'
import type { Database } from '@sellgraph/db-kit'
import { newId } from '@sellgraph/kernel'
import type { BrokerClient, BrokerProducer } from '../broker/port.ts'
import { bounded } from '../bounded.ts'
import { Background } from '../background.ts'
import type { Log } from '../log.ts'
import type { MessagingMetrics } from '../metrics.ts'
import { noteBacklog } from './back-pressure.ts'
import { Leases } from './leases.ts'
import {
  backlog,
  type BatchSize,
  bySize,
  isFull,
  markPublished,
  messageOf,
  type OutboxRow,
  removeOld,
  republishNewestState,
  unpublished,
} from './outbox-rows.ts'
import { Alarm, OutboxListener } from './wake.ts'

export interface RelayOptions {
  readonly db: Database
  /** The same database, for the connection that listens for commits. Without it the relay polls only. */
  readonly databaseUrl?: string
  readonly broker: BrokerClient
  readonly prefix: string
  readonly log: Log
  readonly metrics?: MessagingMetrics
  /** Unique among the relays of a service. */
  readonly worker?: string
  readonly batchSize?: number
  readonly leaseMs?: number
  readonly pollMs?: number
  /** Unpublished rows beyond which `outboxIsFull`; unlimited unless told. */
  readonly maxBacklog?: number
  /** How often the backlog is measured. */
  readonly statsMs?: number
  /** How long published rows stay, for a look back and for the repair after a lost lease. */
  readonly retentionMs?: number
}

export interface Relay {
  /** Looks at once, without waiting for a notification. */
  wake(): void
  /** Finishes the batch in hand and hands its buckets to the others. */
  stop(): Promise<void>
}

const BATCH_ROWS = 1_000
/** Payload that one batch reads into memory, give or take a row; a relay holds two batches, the next one read ahead. */
const BATCH_BYTES = 2 * 1024 * 1024
/** Batches between two looks from the beginning, for rows with a lower seq whose transaction committed late. */
const PASS_BATCHES = 32
const MAX_REQUEST_BYTES = 768 * 1024
const MAX_BACKOFF_MS = 5_000
const MARK_AGAIN_MS = 200
const STATS_MS = 15_000
const COUNTED_ROWS = 100_000
const REMOVAL_MS = 10_000
const REMOVAL_ROWS = 5_000

/** Sends what a service wrote to its outbox, in order per aggregate, at least once. Any number may run side by side. */
export async function startRelay(options: RelayOptions): Promise<Relay> {
  const relay = new RelayWorker(options)
  await relay.start()
  return relay
}

/**
 * In the relay's place when Debezium reads the outbox from PostgreSQL's log: nothing is sent from here, and rows go a day
 * after they were written. They stay for people to look at; for Debezium the log keeps them, not the table.
 */
export function leaveToDebezium({
  db,
  log,
  retentionMs = 24 * 60 * 60 * 1_000,
  everyMs = REMOVAL_MS,
}: Pick<RelayOptions, 'db' | 'log' | 'retentionMs'> & { readonly everyMs?: number }): Pick<Relay, 'stop'> {
  const background = new Background('outbox', log)
  let stopped = false
  background.every(everyMs, async () => {
    while (!stopped && (await removeOld(db, '"timestamp"', retentionMs, REMOVAL_ROWS)) === REMOVAL_ROWS);
  })
  return {
    stop() {
      stopped = true
      background.stop()
      return Promise.resolve()
    },
  }
}

interface Batch {
  readonly rows: readonly OutboxRow[]
  /** Where the next read goes on. */
  readonly last: string
  readonly full: boolean
}

class RelayWorker implements Relay {
  readonly #options: RelayOptions
  readonly #alarm = new Alarm()
  readonly #leases: Leases
  readonly #listener: OutboxListener | undefined
  readonly #producer: BrokerProducer
  readonly #leaseMs: number
  readonly #batch: BatchSize
  readonly #background: Background
  #stopping = false
  #balanceAt = 0
  #loop: Promise<void> = Promise.resolve()
  /** What was sent last and is being marked; it may still be read as unpublished. */
  #sent: ReadonlySet<string> = new Set()
  #marking: Promise<boolean> = Promise.resolve(true)

  constructor(options: RelayOptions) {
    this.#options = options
    this.#background = new Background('relay', options.log)
    this.#leaseMs = options.leaseMs ?? 15_000
    this.#batch = { rows: options.batchSize ?? BATCH_ROWS, bytes: BATCH_BYTES }
    this.#leases = new Leases(options.db, options.worker ?? `${hostname()}:${process.pid}:${newId()}`, this.#leaseMs)
    this.#producer = options.broker.producer()
    this.#listener =
      options.databaseUrl === undefined ? undefined : new OutboxListener(options.databaseUrl, this.#alarm, options.log)
  }

  async start(): Promise<void> {
    await this.#listener?.start()
    this.#background.every(this.#leaseMs / 3, () => this.#leases.renew())
    this.#background.every(this.#options.statsMs ?? STATS_MS, () => this.#reportBacklog())
    this.#background.every(REMOVAL_MS, () => this.#removeOld())
    this.#loop = this.#run()
  }

  wake(): void {
    this.#alarm.wake()
  }

  async stop(): Promise<void> {
    this.#stopping = true
    this.#background.stop()
    this.#alarm.wake()
    await bounded(this.#shutDown(), 'relay', this.#options.log)
  }

  async #shutDown(): Promise<void> {
    await this.#loop
    await this.#marking
    // Only now: whoever takes the buckets over must not send beside us.
    await this.#leases.releaseAll().catch(() => undefined)
    await this.#listener?.stop()
    await this.#producer.disconnect().catch(() => undefined)
  }

  async #run(): Promise<void> {
    const { log, pollMs = 5_000 } = this.#options
    let connected = false
    let failures = 0
    while (!this.#stopping) {
      try {
        if (!connected) {
          await this.#producer.connect()
          connected = true
        }
        const moreWaits = await this.#pass()
        if (failures > 0) log.info({ failures }, 'relay works again')
        failures = 0
        // A pass that came to the end took everything; whatever was committed since has set the alarm.
        if (!moreWaits) await this.#alarm.sleep(pollMs)
      } catch (error) {
        failures += 1
        const wait = Math.min(MAX_BACKOFF_MS, 100 * 2 ** Math.min(failures, 10))
        log.warn({ error: String(error), failures, wait }, 'relay could not publish, trying again')
        await this.#pause(wait)
      }
    }
  }

  /**
   * Publishes what waits, from the beginning: while one batch is sent, the one before it is marked and the one after it
   * is read. Returns whether more waits.
   *
   * Reading on from a position may pass a lower seq that commits later. The next pass finds it, and the order of its
   * aggregate is kept: the writers of an aggregate take turns, so none of that aggregate with a higher seq was visible.
   */
  async #pass(): Promise<boolean> {
    if (performance.now() >= this.#balanceAt) {
      await this.#marking
      await this.#leases.balance()
      this.#balanceAt = performance.now() + this.#leaseMs / 3
    }
    // A copy: what counts is the token a row was read under, not one that a renewal brings meanwhile.
    const tokens = new Map(this.#leases.held())
    if (tokens.size === 0) return false
    const buckets = [...tokens.keys()]
    let batch = await this.#read(buckets, '0')
    for (let reads = 1; ; reads++) {
      const goOn = batch.full && reads < PASS_BATCHES && performance.now() < this.#balanceAt && !this.#stopping
      const next = goOn ? this.#read(buckets, batch.last) : undefined
      next?.catch(() => undefined) // heard below, unless this batch fails first
      for (const part of bySize(batch.rows, MAX_REQUEST_BYTES)) {
        if (this.#stopping) return false
        await this.#send(part, tokens)
        // Never a mark before the one that comes first: what is sent again then would land behind what came after it.
        if (!(await this.#marking)) return false
        this.#sent = new Set(part.map(({ seq }) => seq))
        this.#marking = this.#mark(part, tokens)
      }
      if (next === undefined) return batch.full
      batch = await next
    }
  }

  /** What waits after a position, without what is sent already and only waits for its mark. */
  async #read(buckets: readonly number[], after: string): Promise<Batch> {
    const sent = this.#sent
    const rows = await unpublished(this.#options.db, buckets, after, this.#batch)
    return {
      rows: rows.filter(({ seq }) => !sent.has(seq)),
      last: rows.at(-1)?.seq ?? after,
      full: isFull(rows, this.#batch),
    }
  }

  async #send(rows: readonly OutboxRow[], tokens: ReadonlyMap<number, string>): Promise<void> {
    // Since reading, this process may have stood still until another took over: then it must not send.
    if (!this.#leases.stand(tokens)) throw new Error('the lease ran out before sending')
    await this.#producer.send(rows.map((row) => messageOf(row, this.#options.prefix)))
  }

  /** Marks what was sent, however often the database has to be asked. Settles with false when the relay stops first. */
  async #mark(rows: readonly OutboxRow[], tokens: ReadonlyMap<number, string>): Promise<boolean> {
    const { db, log, metrics } = this.#options
    for (let failures = 0; !this.#stopping || failures === 0;) {
      try {
        const marked = await markPublished(db, rows, tokens)
        if (marked < rows.length) {
          log.warn({ rows: rows.length, marked }, 'lost the lease while sending: the newest state goes out once more')
          this.#leases.doubt()
          this.#balanceAt = 0
          await republishNewestState(db, rows)
        }
        metrics?.published?.(marked)
        this.#sent = new Set()
        return true
      } catch (error) {
        failures += 1
        log.warn({ error: String(error), failures }, 'relay could not mark what it sent, trying again')
        await new Promise((resolve) => setTimeout(resolve, MARK_AGAIN_MS))
      }
    }
    return false
  }

  async #reportBacklog(): Promise<void> {
    const { db, metrics, maxBacklog } = this.#options
    const measured = await backlog(db, Math.max(COUNTED_ROWS, maxBacklog ?? 0))
    metrics?.outbox?.({ ...measured, limit: maxBacklog })
    if (maxBacklog !== undefined) noteBacklog(db, measured.depth, maxBacklog)
  }

  async #removeOld(): Promise<void> {
    const { db, retentionMs = 60 * 60 * 1_000 } = this.#options
    while (!this.#stopping && (await removeOld(db, 'published_at', retentionMs, REMOVAL_ROWS)) === REMOVAL_ROWS);
  }

  /** A pause after a failure: notifications do not shorten it, stopping does. */
  async #pause(milliseconds: number): Promise<void> {
    const until = performance.now() + milliseconds
    while (!this.#stopping && performance.now() < until) await this.#alarm.sleep(until - performance.now())
  }
}
