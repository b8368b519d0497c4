import { crc32 } from 'node:zlib'
import type {
  BrokerAdmin,
  BrokerClient,
  BrokerConsumer,
  BrokerProducer,
  ConsumerHandlers,
  IncomingMessage,
} from '@sellgraph/messaging'

const PARTITIONS = 3
const LATEST_MS = 60

/** Where a group stands in a partition. */
interface Place {
  next: number
  heldUntil: number
}

/**
 * A broker in memory that keeps what Kafka promises and nothing else: the order of a partition, at least once. Each
 * group gets its partitions in any order, some late, and goes back a little now and then, as after a member that died
 * before its offset was committed. Calm, it delivers everything once, as it came.
 */
export class ShufflingBroker implements BrokerClient {
  readonly #random: (() => number) | null
  readonly #topics = new Map<string, IncomingMessage[][]>()
  readonly #groups = new Map<string, Map<string, Place>>()
  /** Ends the waiting of groups that have nothing to do. */
  #awake = Promise.withResolvers<void>()
  /** Deliveries beyond the first of a message to a group. */
  repeated = 0

  /** @param random - numbers from 0 to 1 that decide about the mischief; null for none */
  constructor(random: (() => number) | null) {
    this.#random = random
  }

  producer(): BrokerProducer {
    return {
      connect: () => Promise.resolve(),
      disconnect: () => Promise.resolve(),
      send: (messages) => {
        for (const { topic, key, value, headers } of messages) {
          const partition = crc32(key) % PARTITIONS
          const log = this.#partitions(topic)[partition] ?? []
          const message = { key: Buffer.from(key), value: value === null ? null : Buffer.from(value), headers }
          log.push({ topic, partition, offset: BigInt(log.length), ...message })
        }
        this.#wake()
        return Promise.resolve()
      },
    }
  }

  consumer({ groupId }: { groupId: string }): BrokerConsumer {
    let running = false
    let loop: Promise<void> = Promise.resolve()
    const places = new Map<string, Place>()
    this.#groups.set(groupId, places)
    const run = async (topics: readonly string[], handlers: ConsumerHandlers) => {
      while (running) {
        const { promise: somethingNew } = this.#awake
        const since = performance.now()
        if (await this.#deliverNext(topics, places, handlers, () => running)) continue
        await Promise.race([somethingNew, noLongerHeld(places, since)])
      }
    }
    return {
      start: (topics, handlers) => {
        running = true
        loop = run(topics, handlers)
        return Promise.resolve()
      },
      seek: () => false,
      stop: async () => {
        running = false
        this.#wake()
        await loop
      },
    }
  }

  admin(): BrokerAdmin {
    return {
      ensureTopics: () => Promise.resolve([]),
      lag: () => Promise.resolve([]),
      offsetsAt: () => Promise.resolve([]),
      close: () => Promise.resolve(),
    }
  }

  /** Whether every group has everything that its topics hold. */
  drained(): boolean {
    return [...this.#groups.values()].every((places) =>
      [...places].every(([place, { next }]) => next >= this.#log(place).length),
    )
  }

  /** Every group gets everything again. */
  rewind(): void {
    for (const places of this.#groups.values()) for (const place of places.values()) place.next = 0
    this.#wake()
  }

  #wake(): void {
    this.#awake.resolve()
    this.#awake = Promise.withResolvers()
  }

  async #deliverNext(
    topics: readonly string[],
    places: Map<string, Place>,
    handlers: ConsumerHandlers,
    running: () => boolean,
  ): Promise<boolean> {
    const now = performance.now()
    const ready: string[] = []
    for (const topic of topics) {
      for (let partition = 0; partition < PARTITIONS; partition++) {
        const name = `${topic}/${String(partition)}`
        const place = places.get(name) ?? { next: 0, heldUntil: 0 }
        places.set(name, place)
        if (place.next < this.#log(name).length && place.heldUntil <= now) ready.push(name)
      }
    }
    const chosen = ready[Math.floor(this.#chance() * ready.length)]
    if (chosen === undefined) return false
    const place = places.get(chosen) as Place
    const batch = this.#log(chosen).slice(place.next, place.next + 1 + Math.floor(this.#chance() * 4))
    const [{ topic, partition } = { topic: '', partition: 0 }] = batch
    await handlers.onBatch(topic, partition, batch, {
      active: running,
      handled: (offset) => (place.next = Number(offset) + 1),
    })
    if (this.#random !== null) {
      const back = this.#chance() < 0.3 ? Math.min(place.next, 1 + Math.floor(this.#chance() * 3)) : 0
      place.next -= back
      this.repeated += back
      place.heldUntil = performance.now() + (this.#chance() < 0.5 ? 0 : this.#chance() * LATEST_MS)
    }
    return true
  }

  #chance(): number {
    return this.#random?.() ?? 0
  }

  #partitions(topic: string): IncomingMessage[][] {
    const known = this.#topics.get(topic) ?? Array.from({ length: PARTITIONS }, () => [])
    this.#topics.set(topic, known)
    return known
  }

  #log(place: string): IncomingMessage[] {
    const [topic = '', partition] = place.split('/')
    return this.#partitions(topic)[Number(partition)] ?? []
  }
}

/** Settles when the first of the places that were held back at that time may go on; never, if none was. */
function noLongerHeld(places: ReadonlyMap<string, Place>, since: number): Promise<void> {
  const held = [...places.values()].map(({ heldUntil }) => heldUntil).filter((until) => until > since)
  return new Promise((resolve) => {
    if (held.length > 0) setTimeout(resolve, Math.max(0, Math.min(...held) - performance.now()))
  })
}
