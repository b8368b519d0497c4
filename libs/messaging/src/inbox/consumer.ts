import type { Database } from '@sellgraph/db-kit'
import type { BatchControl, BrokerAdmin, BrokerClient, BrokerConsumer, IncomingMessage } from '../broker/port.ts'
import { bounded, STOP_MS } from '../bounded.ts'
import { topicOf } from '../catalogue.ts'
import { Background } from '../background.ts'
import type { Log } from '../log.ts'
import type { MessagingMetrics } from '../metrics.ts'
import type { Reaction } from '../reactions.ts'
import { Alarm } from '../relay/wake.ts'
import { createTopics, EVENT_RETENTION_DAYS } from '../topics.ts'
import { Abandoned, Inbox, type RetryPolicy } from './inbox.ts'
import { type ReplayedBatch, Replaying } from './replaying.ts'
import { StartCounter } from './starts.ts'
import { countWaiting, dueHeads } from './waiting.ts'
import { deliveryOf } from './wire.ts'

export interface ConsumerOptions {
  readonly db: Database
  readonly broker: BrokerClient
  readonly prefix: string
  /** Name of the service: its consumer group is `<prefix><service>`. */
  readonly service: string
  readonly reactions: readonly Reaction[]
  readonly log: Log
  readonly metrics?: MessagingMetrics
  readonly retry?: RetryPolicy
  /** Partitions of a topic that does not exist yet. */
  readonly partitions?: number
  readonly pollMs?: number
  /** Longest that the reactions to one event may take; `HANDLER_LIMIT_MS` unless told. */
  readonly handlerLimitMs?: number
  /** Longest that a stop waits for the events in hand before it returns them. */
  readonly patienceMs?: number
}

export interface EventConsumer {
  /** Ends after the messages in hand; what was not begun is delivered to another member or after the next start. */
  stop(): Promise<void>
}

/** Starts of an interrupted event that end in nothing before it is parked. */
export const MAX_STARTS = 3

const MAX_OUTAGE_WAIT_MS = 5_000
const STATS_MS = 15_000
const LAG_MS = 60_000
const CLEAN_MS = 60 * 60 * 1_000
const CLEAN_ROWS = 10_000
const INBOX_RETENTION_DAYS = EVENT_RETENTION_DAYS + 5
const RETRIES_AT_ONCE = 4
const REPLAY_LOOK_MS = 2_000
/** A start waits this long to become a member of the group, and goes on joining beside the requests. */
const JOIN_WAIT_MS = 2_000
const JOIN_AGAIN_MS = 2_000
/** A partition without news is sent back for a replay after this long, and again as seldom while nothing comes of it. */
const QUIET_MS = 1_000
const SENT_BACK_MS = 5_000
/** What is cut off needs a moment to roll back: the stop as a whole has `STOP_MS`. */
const PATIENCE_MS = STOP_MS - 1_500

/** Delivers the topics of a service's reactions to its inbox, and tries again what waits there. */
export async function startConsumer(options: ConsumerOptions): Promise<EventConsumer> {
  const runner = new ConsumerRunner(options)
  await runner.start()
  return runner
}

class ConsumerRunner implements EventConsumer {
  readonly #options: ConsumerOptions
  readonly #inbox: Inbox
  readonly #consumer: BrokerConsumer
  readonly #alarm = new Alarm()
  readonly #counters = new Map<string, { counter: StartCounter; next: bigint }>()
  readonly #topics: readonly string[]
  readonly #group: string
  readonly #background: Background
  readonly #admin: BrokerAdmin
  readonly #replaying: Replaying
  /** What this member knows of its partitions, by place. */
  readonly #places = new Map<string, Place>()
  #wakeups = new Set<NodeJS.Timeout>()
  #stopping = false
  #retries: Promise<void> = Promise.resolve()

  constructor(options: ConsumerOptions) {
    const { db, service, reactions, log, retry, prefix, broker, handlerLimitMs } = options
    this.#options = options
    this.#background = new Background('consumer', options.log)
    this.#group = prefix + service
    this.#topics = [...new Set(reactions.map(({ type }) => topicOf(type)))]
    this.#inbox = new Inbox({
      db,
      consumer: service,
      reactions,
      log,
      ...(retry === undefined ? {} : { retry }),
      ...(handlerLimitMs === undefined ? {} : { handlerLimitMs }),
    })
    this.#consumer = broker.consumer({ groupId: this.#group })
    this.#admin = broker.admin()
    this.#replaying = new Replaying({
      db,
      admin: this.#admin,
      inbox: this.#inbox,
      consumer: service,
      group: this.#group,
      prefix,
      reactions,
      log,
    })
  }

  async start(): Promise<void> {
    const { broker, prefix, partitions } = this.#options
    this.#retries = this.#retryLoop()
    if (this.#topics.length === 0) return
    await createTopics(broker, {
      prefix,
      only: new Set(this.#topics.map((topic) => prefix + topic)),
      ...(partitions === undefined ? {} : { partitions }),
    })
    await this.#join()
    this.#background.every(STATS_MS, () => this.#reportWaiting())
    this.#background.every(CLEAN_MS, () => this.#forgetOld())
    this.#background.every(this.#options.pollMs ?? REPLAY_LOOK_MS, () => this.#sendBackForReplays())
    this.#reportLag()
  }

  /**
   * A member that was killed keeps its place until its session ends, and the group waits for it; the service need not.
   * What fails at once, a missing right say, fails the start; what fails later is tried again.
   */
  async #join(): Promise<void> {
    const topics = this.#topics.map((topic) => this.#options.prefix + topic)
    const start = () =>
      this.#consumer.start(topics, {
        onBatch: (topic, partition, messages, control) => this.#onBatch(topic, partition, messages, control),
      })
    let starting = true
    const again = (error: unknown) => {
      if (starting || this.#stopping) return
      this.#options.log.error({ error: String(error), group: this.#group }, 'consumer could not begin, trying again')
      this.#in(JOIN_AGAIN_MS, () => void start().catch(again))
    }
    const joined = start()
    joined.catch(again)
    let timer: NodeJS.Timeout | undefined
    const longEnough = new Promise<void>((resolve) => (timer = setTimeout(resolve, JOIN_WAIT_MS)))
    await Promise.race([joined, longEnough]).finally(() => clearTimeout(timer))
    starting = false
  }

  async stop(): Promise<void> {
    this.#stopping = true
    this.#background.stop()
    for (const timer of this.#wakeups) clearTimeout(timer)
    this.#alarm.wake()
    const patience = setTimeout(() => this.#inbox.abandon(), this.#options.patienceMs ?? PATIENCE_MS)
    await bounded(this.#shutDown(), 'consumer', this.#options.log)
    clearTimeout(patience)
  }

  async #shutDown(): Promise<void> {
    if (this.#topics.length > 0) await this.#consumer.stop()
    await this.#retries
    await this.#admin.close()
  }

  async #onBatch(
    topic: string,
    partition: number,
    messages: readonly IncomingMessage[],
    control: BatchControl,
  ): Promise<void> {
    const place = this.#place(topic, partition)
    place.busy += 1
    try {
      if (this.#active(control)) await this.#handleBatch(place, topic, partition, messages, control)
    } finally {
      place.busy -= 1
      place.quietSince = performance.now()
    }
  }

  async #handleBatch(
    place: Place,
    topic: string,
    partition: number,
    messages: readonly IncomingMessage[],
    control: BatchControl,
  ): Promise<void> {
    const first = messages[0]?.offset
    const end = messages.at(-1)?.offset
    if (first === undefined || end === undefined) return
    let replayed: ReplayedBatch | null = null
    // Where this member goes on from where it was, nobody has sent the partition back.
    if (place.position !== first || this.#replaying.isOpen(topic, partition)) {
      const entered = await this.#duringOutages(control, () =>
        this.#replaying.enter(topic, partition, messages, place.position),
      )
      if (entered === undefined) return
      if (entered.kind === 'seek') return void this.#consumer.seek(topic, partition, entered.offset)
      replayed = entered.replayed
    }
    const last = messages.findLast((message) => this.#inbox.concerns(message))
    const counter =
      last === undefined
        ? undefined
        : await this.#duringOutages(control, () => this.#begin(topic, partition, messages, last.offset))
    if (last !== undefined && counter === undefined) return
    for (const message of messages) {
      if (!this.#active(control)) return
      if (!(await this.#deliver(message, counter, control, replayed))) return
      control.handled(message.offset)
    }
    const known = this.#counters.get(`${topic}/${partition}`)
    if (known !== undefined) known.next = end + 1n
    place.position = end + 1n
    if (replayed !== null) await this.#duringOutages(control, replayed.settled)
  }

  #place(topic: string, partition: number): Place {
    const name = `${topic}/${partition}`
    let place = this.#places.get(name)
    if (place === undefined) {
      place = { busy: 0, quietSince: 0, sentBackAt: 0, sentBackFor: '', position: -1n }
      this.#places.set(name, place)
    }
    return place
  }

  /** A partition on which nothing comes learns of a replay here; one that is busy finds it with its next batch. */
  async #sendBackForReplays(): Promise<void> {
    for (const open of await this.#replaying.look()) {
      const place = this.#place(open.topic, open.partition)
      const now = performance.now()
      if (place.busy > 0 || now - place.quietSince < QUIET_MS) continue
      if (place.sentBackFor === open.replayId && now - place.sentBackAt < SENT_BACK_MS) continue
      if (this.#stopping || !this.#consumer.seek(open.topic, open.partition, open.next)) continue
      place.sentBackAt = now
      place.sentBackFor = open.replayId
    }
  }

  /** Notes the stretch that begins. A partition that comes (back) to this member is looked up: who knows how far another got. */
  async #begin(
    topic: string,
    partition: number,
    messages: readonly IncomingMessage[],
    last: bigint,
  ): Promise<StartCounter> {
    const { db, service } = this.#options
    const first = messages[0]?.offset ?? 0n
    const known = this.#counters.get(`${topic}/${partition}`)
    const counter =
      known !== undefined && known.next <= first
        ? known.counter
        : await StartCounter.open(db, service, topic, partition)
    await counter.beginStretch(last)
    this.#counters.set(`${topic}/${partition}`, { counter, next: first })
    return counter
  }

  /** Hands one message to the inbox until it is settled or kept; false when the partition has to be left first. */
  async #deliver(
    message: IncomingMessage,
    counter: StartCounter | undefined,
    control: BatchControl,
    replayed: ReplayedBatch | null,
  ): Promise<boolean> {
    const { metrics } = this.#options
    const began = performance.now()
    const delivery = replayed === null ? deliveryOf(message) : replayed.choose(deliveryOf(message))
    const outcome =
      typeof delivery === 'string'
        ? delivery
        : counter === undefined || !this.#inbox.concerns(delivery)
          ? 'ignored'
          : await this.#duringOutages(control, async () => {
              const starts = await counter.start(message.offset)
              const handled =
                starts > MAX_STARTS
                  ? await this.#inbox.park(
                      delivery,
                      `${starts - 1} times the process ended while it handled this event`,
                    )
                  : await this.#inbox.handle(delivery)
              await counter.settled(message.offset)
              return handled
            })
    if (outcome === undefined) return false
    metrics?.consumed?.(message.headers['ce_type'] ?? 'unknown', outcome, (performance.now() - began) / 1_000)
    if (outcome === 'waiting') this.#in(this.#options.retry?.firstWaitMs ?? 200, () => this.#alarm.wake())
    return true
  }

  /**
   * What escapes the inbox is the database's: the partition stays where it is, the port keeps the membership alive, and
   * the same message is tried until the database is back. Undefined when the partition has to be left instead.
   */
  async #duringOutages<T>(control: BatchControl, work: () => Promise<T>): Promise<T | undefined> {
    for (let failures = 0; this.#active(control); failures++) {
      try {
        return await work()
      } catch (error) {
        if (error instanceof Abandoned) return undefined
        const wait = Math.min(MAX_OUTAGE_WAIT_MS, 100 * 2 ** failures)
        this.#options.log.warn({ error: String(error), wait }, 'database does not answer, the partition waits')
        const until = performance.now() + wait
        while (this.#active(control) && performance.now() < until) {
          await new Promise((resolve) => setTimeout(resolve, Math.min(100, wait)))
        }
      }
    }
    return undefined
  }

  #active(control: BatchControl): boolean {
    return !this.#stopping && control.active()
  }

  async #retryLoop(): Promise<void> {
    const { db, service, log, pollMs = 1_000 } = this.#options
    while (!this.#stopping) {
      try {
        const due = await dueHeads(db, service, 100)
        const work = due[Symbol.iterator]()
        const worker = async () => {
          for (const id of work) {
            if (this.#stopping) return
            await this.#inbox.retryWaiting(id)
          }
        }
        await Promise.all(Array.from({ length: RETRIES_AT_ONCE }, worker))
        if (due.length === 0) await this.#alarm.sleep(pollMs)
      } catch (error) {
        if (error instanceof Abandoned) return
        log.warn({ error: String(error) }, 'waiting events could not be tried, trying again')
        await this.#alarm.sleep(MAX_OUTAGE_WAIT_MS)
      }
    }
  }

  #in(milliseconds: number, work: () => void): void {
    if (this.#stopping) return
    const timer = setTimeout(() => {
      this.#wakeups.delete(timer)
      work()
    }, milliseconds)
    this.#wakeups.add(timer)
  }

  async #reportWaiting(): Promise<void> {
    const { metrics, db, service } = this.#options
    if (metrics?.waiting !== undefined) metrics.waiting(await countWaiting(db, service))
  }

  #reportLag(): void {
    const { metrics, prefix } = this.#options
    if (metrics?.lag === undefined) return
    const topics = this.#topics.map((topic) => prefix + topic)
    this.#background.every(LAG_MS, async () => metrics.lag?.(await this.#admin.lag(this.#group, topics)))
  }

  async #forgetOld(): Promise<void> {
    const { db, service } = this.#options
    for (;;) {
      const gone = await db.query(
        `DELETE FROM sys.inbox WHERE consumer = $1 AND event_id IN (
           SELECT event_id FROM sys.inbox WHERE consumer = $1 AND received_at < now() - make_interval(days => $2::int) LIMIT $3)
         RETURNING 1`,
        [service, INBOX_RETENTION_DAYS, CLEAN_ROWS],
      )
      if (this.#stopping || gone.length < CLEAN_ROWS) return
    }
  }
}

interface Place {
  /** Batches in hand: two for a moment, where a partition went and came back. */
  busy: number
  quietSince: number
  sentBackAt: number
  sentBackFor: string
  /** Offset behind the last batch that this member settled; -1 before the first one. */
  position: bigint
}
