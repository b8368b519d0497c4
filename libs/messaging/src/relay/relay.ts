import { hostname } from 'node:os'
import type { Database } from '@sellgraph/db-kit'
import { newId } from '@sellgraph/kernel'
import type { BrokerClient, BrokerProducer } from '../broker/port.ts'
import { bounded } from '../bounded.ts'
import { Background } from '../background.ts'
import type { Log } from '../log.ts'
import type { MessagingMetrics } from '../metrics.ts'
import { Leases } from './leases.ts'
import {
  backlog,
  bySize,
  markPublished,
  messageOf,
  type OutboxRow,
  removePublished,
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
  /** How long published rows stay, for a look back and for the repair after a lost lease. */
  readonly retentionMs?: number
}

export interface Relay {
  /** Looks at once, without waiting for a notification. */
  wake(): void
  /** Finishes the batch in hand and hands its buckets to the others. */
  stop(): Promise<void>
}

const MAX_REQUEST_BYTES = 768 * 1024
const MAX_BACKOFF_MS = 5_000
const STATS_MS = 15_000
const REMOVAL_MS = 10_000
const REMOVAL_ROWS = 5_000

/** Sends what a service wrote to its outbox, in order per aggregate, at least once. Any number may run side by side. */
export async function startRelay(options: RelayOptions): Promise<Relay> {
  const relay = new RelayWorker(options)
  await relay.start()
  return relay
}

class RelayWorker implements Relay {
  readonly #options: RelayOptions
  readonly #alarm = new Alarm()
  readonly #leases: Leases
  readonly #listener: OutboxListener | undefined
  readonly #producer: BrokerProducer
  readonly #leaseMs: number
  readonly #batchSize: number
  readonly #background: Background
  #stopping = false
  #balanceAt = 0
  #loop: Promise<void> = Promise.resolve()

  constructor(options: RelayOptions) {
    this.#options = options
    this.#background = new Background('relay', options.log)
    this.#leaseMs = options.leaseMs ?? 15_000
    this.#batchSize = options.batchSize ?? 500
    this.#leases = new Leases(options.db, options.worker ?? `${hostname()}:${process.pid}:${newId()}`, this.#leaseMs)
    this.#producer = options.broker.producer()
    this.#listener =
      options.databaseUrl === undefined ? undefined : new OutboxListener(options.databaseUrl, this.#alarm, options.log)
  }

  async start(): Promise<void> {
    await this.#listener?.start()
    this.#background.every(this.#leaseMs / 3, () => this.#leases.renew())
    this.#background.every(STATS_MS, () => this.#reportBacklog())
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
        const sent = await this.#publishNext()
        if (failures > 0) log.info({ failures }, 'relay works again')
        failures = 0
        // A batch that was not full took everything; whatever was committed since has set the alarm.
        if (sent < this.#batchSize) await this.#alarm.sleep(pollMs)
      } catch (error) {
        failures += 1
        const wait = Math.min(MAX_BACKOFF_MS, 100 * 2 ** Math.min(failures, 10))
        log.warn({ error: String(error), failures, wait }, 'relay could not publish, trying again')
        await this.#pause(wait)
      }
    }
  }

  /** One batch: read under the lease, send, mark. Returns how many rows it had. */
  async #publishNext(): Promise<number> {
    const { db } = this.#options
    if (performance.now() >= this.#balanceAt) {
      await this.#leases.balance()
      this.#balanceAt = performance.now() + this.#leaseMs / 3
    }
    // A copy: what counts is the token a row was read under, not one that a renewal brings meanwhile.
    const tokens = new Map(this.#leases.held())
    if (tokens.size === 0) return 0
    const rows = await unpublished(db, [...tokens.keys()], this.#batchSize)
    for (const part of bySize(rows, MAX_REQUEST_BYTES)) {
      if (this.#stopping) break
      await this.#send(part, tokens)
    }
    return rows.length
  }

  async #send(rows: readonly OutboxRow[], tokens: ReadonlyMap<number, string>): Promise<void> {
    const { db, log, prefix, metrics } = this.#options
    // Between reading and sending this process may have stood still until another took over: then it must not send.
    if (this.#leases.remainingMs() <= 0) throw new Error('the lease ran out before sending')
    await this.#producer.send(rows.map((row) => messageOf(row, prefix)))
    const marked = await markPublished(db, rows, tokens)
    metrics?.published?.(marked)
    if (marked < rows.length) {
      log.warn({ rows: rows.length, marked }, 'lost the lease while sending: the newest state goes out once more')
      await republishNewestState(db, rows)
    }
  }

  async #reportBacklog(): Promise<void> {
    const { db, metrics } = this.#options
    if (metrics?.outbox !== undefined) metrics.outbox(await backlog(db))
  }

  async #removeOld(): Promise<void> {
    const { db, retentionMs = 60 * 60 * 1_000 } = this.#options
    while (!this.#stopping && (await removePublished(db, retentionMs, REMOVAL_ROWS)) === REMOVAL_ROWS);
  }

  /** A pause after a failure: notifications do not shorten it, stopping does. */
  async #pause(milliseconds: number): Promise<void> {
    const until = performance.now() + milliseconds
    while (!this.#stopping && performance.now() < until) await this.#alarm.sleep(until - performance.now())
  }
}
