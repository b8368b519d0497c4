import type { Database } from '@sellgraph/db-kit'
import type { BrokerAdmin, IncomingMessage } from '../broker/port.ts'
import { isState, topicOf } from '../catalogue.ts'
import type { Log } from '../log.ts'
import type { Reaction } from '../reactions.ts'
import { eventIdOf, withUpcasts } from '../upcasting.ts'
import type { Inbox } from './inbox.ts'
import { forgetStretch } from './starts.ts'
import type { Delivery } from './wire.ts'

/** What is open of a replay on one partition. */
interface OpenStretch {
  readonly replayId: string
  readonly topic: string
  readonly partition: number
  readonly mode: 'MISSED' | 'AGAIN'
  readonly state: 'RUNNING' | 'STOPPED'
  readonly key: string | null
  readonly types: readonly string[] | null
  readonly next: bigint
  readonly until: bigint
  readonly begun: boolean
}

/** How the messages of a batch are to be taken. */
export interface ReplayedBatch {
  /** The delivery as it is handed to the inbox, or what it counts as without that. */
  choose(delivery: Delivery): Delivery | 'ignored' | 'duplicate'
  /** All of the batch is settled. */
  settled(): Promise<void>
}

export type Entered =
  | { readonly kind: 'go'; readonly replayed: ReplayedBatch | null }
  /** The batch lies beyond what is to be replayed first: seek there and leave it. */
  | { readonly kind: 'seek'; readonly offset: bigint }

export interface ReplayingOptions {
  readonly db: Database
  readonly admin: BrokerAdmin
  readonly inbox: Inbox
  readonly consumer: string
  readonly group: string
  readonly prefix: string
  readonly reactions: readonly Reaction[]
  readonly log: Log
}

/**
 * The replays of a consumer. The member that has a partition does its part of a replay within its own stream: it goes
 * back, handles what is asked for, and meets the live events behind that, in order. How far it is stands in the database;
 * the committed offset decides nothing, so a crash or a new member goes on from there. One replay at a time.
 */
export class Replaying {
  readonly #options: ReplayingOptions
  /** As of the last look; the truth is read when a batch comes. */
  #open: readonly OpenStretch[] = []
  /** Where a batch began although it was sought for something earlier, by place. */
  readonly #gaps = new Map<string, { readonly next: bigint; readonly first: bigint }>()

  constructor(options: ReplayingOptions) {
    this.#options = options
  }

  /** Begins what is requested, and tells which partitions have to go back when nothing comes on them by itself. */
  async look(): Promise<readonly OpenStretch[]> {
    const { db, consumer } = this.#options
    this.#open = await this.#read()
    if (!this.#open.some(goesOn)) {
      const [next] = await db.query<Requested>(
        `SELECT id, mode, from_time AS "from", types FROM sys.replay
         WHERE consumer = $1 AND state = 'REQUESTED' ORDER BY id LIMIT 1`,
        [consumer],
      )
      if (next !== undefined) {
        await this.#begin(next)
        this.#open = await this.#read()
      }
    }
    return this.#open.filter(goesOn)
  }

  isOpen(topic: string, partition: number): boolean {
    return this.#open.some((stretch) => stretch.topic === topic && stretch.partition === partition)
  }

  /**
   * Decides what to do with a batch. Everything before it is settled, unless a replay has yet to go back behind it.
   *
   * @param position - behind what this member has settled on the partition
   */
  async enter(
    topic: string,
    partition: number,
    messages: readonly IncomingMessage[],
    position: bigint,
  ): Promise<Entered> {
    const first = messages[0]?.offset ?? 0n
    const last = messages.at(-1)?.offset ?? 0n
    const place = `${topic}/${partition}`
    for (;;) {
      const [open] = await this.#read({ topic, partition })
      if (open === undefined) return { kind: 'go', replayed: null }
      const { state, begun, next, until } = open
      if (state === 'RUNNING' && !begun) {
        await this.#goesBack(open, first > next && first > position ? first : position)
        continue
      }
      if (state === 'RUNNING' && first > next) {
        const gap = this.#gaps.get(place)
        if (gap?.next !== next || gap.first !== first) {
          this.#gaps.set(place, { next, first })
          return { kind: 'seek', offset: next }
        }
        // Sought twice, and this is what comes: what was between is compacted away.
      }
      this.#gaps.delete(place)
      if (first < until) {
        await this.#reached(open, first)
        return { kind: 'go', replayed: await this.#batchOf(open, messages, last) }
      }
      await this.#reached(open, until)
    }
  }

  /** Notes that a partition goes back. Up to `position` this member has settled everything. */
  async #goesBack({ replayId, topic, partition, next }: OpenStretch, position: bigint): Promise<void> {
    const { db, consumer } = this.#options
    await db.transaction(async (tx) => {
      await tx.query(
        `UPDATE sys.replay_partition SET begun = true, until_offset = GREATEST(until_offset, $4)
         WHERE replay_id = $1 AND topic = $2 AND partition = $3 AND NOT begun`,
        [replayId, topic, partition, position.toString()],
      )
      // It goes back on purpose: what it meets there was not interrupted.
      await forgetStretch(tx, consumer, topic, partition, next)
    })
  }

  async #read(at: { topic: string; partition: number } | null = null): Promise<OpenStretch[]> {
    const rows = await this.#options.db.query<Omit<OpenStretch, 'next' | 'until'> & { next: string; until: string }>(
      `SELECT p.replay_id AS "replayId", p.topic, p.partition, r.mode, r.state, r.message_key AS key, r.types,
              p.next_offset AS next, p.until_offset AS until, p.begun
       FROM sys.replay_partition p JOIN sys.replay r ON r.id = p.replay_id
       WHERE p.next_offset < p.until_offset AND r.consumer = $1 AND r.state IN ('RUNNING', 'STOPPED')
         AND ($2::text IS NULL OR p.topic = $2 AND p.partition = $3)
       ORDER BY r.id`,
      [this.#options.consumer, at?.topic ?? null, at?.partition ?? null],
    )
    return rows.map((row) => ({ ...row, next: BigInt(row.next), until: BigInt(row.until) }))
  }

  /** Finds where on its topics a replay begins, and how far the consumer has come by now. */
  async #begin({ id, mode, from, types }: Requested): Promise<void> {
    const { db, admin, group, prefix, reactions, log } = this.#options
    // An older version of what is reacted to is heard where the consumer listens anyway, and nowhere else.
    const heard = new Set(reactions.map(({ type }) => topicOf(type)))
    const concerned = withUpcasts(reactions).filter(
      ({ type, kind }) =>
        heard.has(topicOf(type)) && (types?.includes(type) ?? (mode === 'MISSED' || kind === 'state')),
    )
    const topics = [...new Set(concerned.map(({ type }) => prefix + topicOf(type)))]
    const stretches: { topic: string; partition: number; from: bigint; until: bigint }[] = []
    for (const topic of topics) {
      // In this order the position is never too high: what is told of the end is older than what is told of the lag.
      const offsets = await admin.offsetsAt(topic, from)
      const lags = new Map((await admin.lag(group, [topic])).map(({ partition, lag }) => [partition, lag]))
      for (const { partition, offset, end } of offsets) {
        const until = end - BigInt(lags.get(partition) ?? 0)
        if (offset < until) stretches.push({ topic, partition, from: offset, until })
      }
    }
    const begun = await db.transaction(async (tx) => {
      const [mine] = await tx.query(
        `UPDATE sys.replay SET state = 'RUNNING' WHERE id = $1 AND state = 'REQUESTED' RETURNING 1`,
        [id],
      )
      if (mine === undefined) return false
      await tx.query(
        `INSERT INTO sys.replay_partition (replay_id, topic, partition, from_offset, next_offset, until_offset)
         SELECT $1, topic, partition, begin, begin, stop
         FROM unnest($2::text[], $3::int[], $4::bigint[], $5::bigint[]) AS t (topic, partition, begin, stop)`,
        [
          id,
          stretches.map(({ topic }) => topic),
          stretches.map(({ partition }) => partition),
          stretches.map((stretch) => stretch.from.toString()),
          stretches.map(({ until }) => until.toString()),
        ],
      )
      return true
    })
    if (begun) log.info({ replayId: id, mode, topics, partitions: stretches.length }, 'replay begins')
    await this.#finish(id)
  }

  async #reached({ replayId, topic, partition, next, until }: OpenStretch, offset: bigint): Promise<void> {
    if (offset > next) {
      await this.#options.db.query(
        `UPDATE sys.replay_partition SET next_offset = GREATEST(next_offset, LEAST(until_offset, $4))
         WHERE replay_id = $1 AND topic = $2 AND partition = $3`,
        [replayId, topic, partition, offset.toString()],
      )
    }
    if (offset >= until) await this.#finish(replayId)
  }

  async #finish(id: string): Promise<void> {
    const { db, log } = this.#options
    const [done] = await db.query(
      `UPDATE sys.replay SET state = 'DONE', ended_at = clock_timestamp() WHERE id = $1 AND state = 'RUNNING'
         AND NOT EXISTS (SELECT 1 FROM sys.replay_partition WHERE replay_id = $1 AND next_offset < until_offset)
       RETURNING 1`,
      [id],
    )
    if (done !== undefined) log.info({ replayId: id }, 'replay done')
  }

  async #batchOf(open: OpenStretch, messages: readonly IncomingMessage[], last: bigint): Promise<ReplayedBatch> {
    const { inbox } = this.#options
    const ids = messages.map(({ headers }) => eventIdOf(headers['ce_id'] ?? ''))
    const known = open.mode === 'MISSED' ? await inbox.knownOf(ids) : new Set<string>()
    const decided = await this.#decided(open, messages[0]?.offset ?? 0n, last)
    return {
      choose: (delivery) => {
        if (delivery.offset >= open.until) return delivery
        if (!isAskedFor(open, delivery)) return 'ignored'
        const decision = decided.get(delivery.offset)
        if (decision?.action === 'SKIP' || known.has(eventIdOf(delivery.headers['ce_id'] ?? ''))) return 'duplicate'
        const asDecided =
          decision === undefined ? delivery : { ...delivery, headers: decision.headers, value: decision.payload }
        return open.mode === 'AGAIN' ? { ...asDecided, replayId: open.replayId } : asDecided
      },
      settled: () => this.#reached(open, last + 1n),
    }
  }

  /** What operators have decided about events holds for a replay too. */
  async #decided({ topic, partition }: OpenStretch, first: bigint, last: bigint): Promise<Map<bigint, Decided>> {
    const rows = await this.#options.db.query<Decided & { offset: string }>(
      `SELECT DISTINCT ON ("offset") "offset", action, after_headers AS headers, after_payload AS payload
       FROM sys.event_operation
       WHERE consumer = $1 AND topic = $2 AND partition = $3 AND "offset" BETWEEN $4 AND $5 AND action IN ('SKIP', 'CORRECT')
       ORDER BY "offset", id DESC`,
      [this.#options.consumer, topic, partition, first.toString(), last.toString()],
    )
    return new Map(rows.map((row) => [BigInt(row.offset), row]))
  }
}

interface Requested {
  readonly id: string
  readonly mode: 'MISSED' | 'AGAIN'
  readonly from: Date
  readonly types: readonly string[] | null
}

interface Decided {
  readonly action: 'SKIP' | 'CORRECT'
  readonly headers: Readonly<Record<string, string>>
  readonly payload: Buffer | null
}

/** One that was stopped before it went back is of no concern: it closes with the next batch. */
function goesOn({ state, begun }: OpenStretch): boolean {
  return state === 'RUNNING' || begun
}

function isAskedFor({ state, mode, key, types }: OpenStretch, delivery: Delivery): boolean {
  if (state === 'STOPPED') return false
  if (key !== null && key !== delivery.key) return false
  const type = delivery.headers['ce_type']
  if (types !== null) return type !== undefined && types.includes(type)
  return mode === 'MISSED' || (type !== undefined && isState(type))
}
