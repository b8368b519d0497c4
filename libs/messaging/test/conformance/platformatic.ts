import {
  Admin,
  type BaseOptions,
  compatibilityPartitioner,
  Consumer,
  type Message,
  type MessagesStream,
  ProduceAcks,
  Producer,
} from '@platformatic/kafka'
import type {
  BrokerAdmin,
  BrokerClient,
  BrokerConsumer,
  BrokerProducer,
  ConsumerHandlers,
  IncomingMessage,
} from '../../src/index.ts'

const LATEST = -1n
const EARLIEST = -2n
const BATCH = 500
const BUFFERED = 2_000

/** The port on @platformatic/kafka: shows that the port does not describe kafkajs. Not shipped. */
export function platformaticBroker(bootstrapBrokers: string[]): BrokerClient {
  const options: BaseOptions = {
    clientId: 'conformance',
    bootstrapBrokers,
    timeout: 15_000,
    retries: 8,
    retryDelay: 200,
    autocreateTopics: false,
  }
  return {
    producer: () => producerOn(options),
    consumer: ({ groupId }) => new PlatformaticConsumer(options, groupId),
    admin: () => adminOn(options),
  }
}

function producerOn(options: BaseOptions): BrokerProducer {
  // It has more defaults of its own; these are what the port asks for.
  const producer = new Producer({ ...options, acks: ProduceAcks.ALL, partitioner: compatibilityPartitioner })
  return {
    async connect() {
      await producer.connectToBrokers()
    },
    async send(messages) {
      await producer.send({
        messages: messages.map(({ topic, key, value, headers }) => ({
          topic,
          key: Buffer.from(key),
          // A tombstone is a message without a value.
          ...(value === null ? {} : { value: Buffer.from(value) }),
          headers: new Map(Object.entries(headers).map(([name, text]) => [Buffer.from(name), Buffer.from(text)])),
        })),
      })
    },
    disconnect: () => producer.close(),
  }
}

interface Partition {
  readonly topic: string
  readonly partition: number
  readonly queue: IncomingMessage[]
  /** The next offset that this member has not handled. */
  next: bigint | undefined
  busy: Promise<void> | undefined
  /** Counts how often the partition came to this member: a batch of an earlier stay is over. */
  stay: number
}

/** It hands out single messages in one stream; here they become batches, one partition's after another. */
class PlatformaticConsumer implements BrokerConsumer {
  readonly #options: BaseOptions
  readonly #groupId: string
  readonly #partitions = new Map<string, Partition>()
  #topics: readonly string[] = []
  #handlers: ConsumerHandlers | undefined
  #consumer: Consumer | undefined
  #stream: MessagesStream<Buffer, Buffer, Buffer, Buffer> | undefined
  #opening: Promise<void> | undefined
  #moving = false
  #stopped = false

  constructor(options: BaseOptions, groupId: string) {
    this.#options = options
    this.#groupId = groupId
  }

  async start(topics: readonly string[], handlers: ConsumerHandlers): Promise<void> {
    this.#topics = topics
    this.#handlers = handlers
    await this.#join()
  }

  seek(topic: string, partition: number, offset: bigint): boolean {
    const state = this.#partitions.get(`${topic}:${partition}`)
    if (this.#stopped || state === undefined) return false
    this.#leave(state)
    void this.#reopen(async () => {
      await state.busy
      state.next = undefined
      await this.#commit(topic, partition, offset)
    })
    return true
  }

  async stop(): Promise<void> {
    this.#stopped = true
    for (const { busy } of [...this.#partitions.values()]) await busy
    await this.#opening?.catch(() => {})
    await this.#stream?.close().catch(() => {})
    await this.#consumer?.close(true)
  }

  async #join(): Promise<void> {
    const consumer = new Consumer({
      ...this.#options,
      groupId: this.#groupId,
      sessionTimeout: 10_000,
      rebalanceTimeout: 60_000,
      heartbeatInterval: 1_000,
    })
    this.#consumer = consumer
    // It joins again at once, whatever is in hand: the batches end, and go on where the partitions stay.
    consumer.on('consumer:group:rebalance', () => {
      this.#moving = true
      for (const state of this.#partitions.values()) state.stay++
    })
    consumer.on('consumer:group:join', ({ assignments = [] }) => this.#assign(assignments))
    // A lost connection is an event of its stream as well; here it would end the process.
    consumer.on('error' as 'client:broker:failed', () => {})
    await this.#open()
  }

  async #open(): Promise<void> {
    const consumer = this.#consumer!
    const stream = await consumer.consume({
      topics: [...this.#topics],
      mode: 'committed',
      fallbackMode: 'earliest',
      autocommit: false,
      maxWaitTime: 500,
      maxBytes: 8 * 1024 * 1024,
    })
    this.#stream = stream
    this.#assign(consumer.assignments ?? [])
    stream.on('data', (message) => {
      if (stream !== this.#stream || message.metadata['consumer'] === undefined) return
      this.#take(message)
      if (this.#buffered() > BUFFERED) stream.pause()
    })
    stream.on('error', () => {
      if (stream === this.#stream && !this.#stopped) void this.#again()
    })
  }

  /** Its stream ends by an error that it takes for final: a new member takes over. */
  async #again(): Promise<void> {
    for (const state of this.#partitions.values()) this.#leave(state)
    this.#partitions.clear()
    this.#stream = undefined
    this.#opening = (async () => {
      await this.#consumer?.close(true).catch(() => {})
      while (!this.#stopped) {
        try {
          return await this.#join()
        } catch {
          await this.#consumer?.close(true).catch(() => {})
          await new Promise((resolve) => setTimeout(resolve, 500))
        }
      }
    })()
    await this.#opening
  }

  /** A stream cannot be sent elsewhere: it is closed, and another begins at the committed offset. */
  #reopen(between: () => Promise<void>): Promise<void> {
    const before = this.#opening ?? Promise.resolve()
    this.#opening = before.then(async () => {
      const stream = this.#stream
      this.#stream = undefined
      await stream?.close()
      await between()
      for (const state of this.#partitions.values()) state.queue.length = 0
      if (!this.#stopped) await this.#open()
    })
    return this.#opening
  }

  #assign(assignments: readonly { topic: string; partitions: readonly number[] }[]): void {
    const owned = new Set(assignments.flatMap(({ topic, partitions }) => partitions.map((one) => `${topic}:${one}`)))
    for (const key of this.#partitions.keys()) if (!owned.has(key)) this.#partitions.delete(key)
    for (const { topic, partitions } of assignments) {
      for (const partition of partitions) {
        const key = `${topic}:${partition}`
        if (this.#partitions.has(key)) continue
        this.#partitions.set(key, { topic, partition, queue: [], next: undefined, busy: undefined, stay: 0 })
      }
    }
    this.#moving = false
    for (const state of this.#partitions.values()) this.#begin(state)
  }

  #leave(state: Partition): void {
    state.stay++
    state.queue.length = 0
  }

  #take({ topic, partition, offset, key, value, headers }: Message): void {
    const state = this.#partitions.get(`${topic}:${partition}`)
    if (state === undefined || (state.next !== undefined && offset < state.next)) return
    const last = state.queue.at(-1)?.offset
    // After a rebalance it reads from the committed offset again.
    if (last !== undefined && offset <= last) return
    state.queue.push({
      topic,
      partition,
      offset,
      key: key ?? null,
      value: value ?? null,
      headers: Object.fromEntries([...headers].map(([name, text]) => [name.toString(), text.toString()])),
    })
    this.#begin(state)
  }

  #begin(state: Partition): void {
    if (this.#moving || state.queue.length === 0) return
    state.busy ??= this.#work(state).finally(() => (state.busy = undefined))
  }

  async #work(state: Partition): Promise<void> {
    const { topic, partition, queue } = state
    while (queue.length > 0 && !this.#stopped && !this.#moving) {
      const { stay } = state
      const batch = queue.slice(0, BATCH)
      let handled: bigint | undefined
      const active = () =>
        !this.#stopped && state.stay === stay && this.#partitions.get(`${topic}:${partition}`) === state
      try {
        await this.#handlers!.onBatch(topic, partition, batch, { active, handled: (offset) => (handled = offset) })
      } catch {
        await new Promise((resolve) => setTimeout(resolve, 100))
      }
      if (handled !== undefined) {
        const next = handled + 1n
        if (queue[0] === batch[0]) state.next = next
        while (queue.length > 0 && queue[0]!.offset < next) queue.shift()
        await this.#commit(topic, partition, next)
      }
      if (this.#buffered() < BUFFERED && this.#stream?.isPaused() === true) this.#stream.resume()
      await new Promise((resolve) => setImmediate(resolve))
    }
  }

  async #commit(topic: string, partition: number, offset: bigint): Promise<void> {
    await this.#consumer?.commit({ offsets: [{ topic, partition, offset, leaderEpoch: -1 }] }).catch(() => {})
  }

  #buffered(): number {
    return this.#partitions.values().reduce((sum, { queue }) => sum + queue.length, 0)
  }
}

function adminOn(options: BaseOptions): BrokerAdmin {
  const admin = new Admin(options)
  const offsets = async (topic: string, timestamp: bigint) => {
    const { topics } = await admin.metadata({ topics: [topic], forceUpdate: true })
    const count = topics.get(topic)?.partitionsCount ?? 0
    const partitions = Array.from({ length: count }, (_, partitionIndex) => ({ partitionIndex, timestamp }))
    const [listed] = await admin.listOffsets({ topics: [{ name: topic, partitions }] })
    return new Map((listed?.partitions ?? []).map(({ partitionIndex, offset }) => [partitionIndex, offset]))
  }
  return {
    async ensureTopics(declarations) {
      const existing = new Set(await admin.listTopics())
      const missing = declarations.filter(({ topic }) => !existing.has(topic))
      for (const { topic, partitions, config } of missing) {
        const configs = Object.entries(config).map(([name, value]) => ({ name, value }))
        await admin.createTopics({ topics: [topic], partitions, replicas: -1, configs }).catch((error: unknown) => {
          if (!/TOPIC_ALREADY_EXISTS|already exists/i.test(JSON.stringify(errorTexts(error)))) throw error
        })
      }
      for (const { topic } of missing) {
        for (let tries = 0; ; tries++) {
          if ((await offsets(topic, LATEST).catch(() => new Map())).size > 0 || tries > 100) break
          await new Promise((resolve) => setTimeout(resolve, 50))
        }
      }
      return missing.map(({ topic }) => topic)
    },
    async lag(groupId, topics) {
      const [group] = await admin.listConsumerGroupOffsets({ groups: [groupId] })
      const committed = new Map(
        (group?.topics ?? []).flatMap(({ name, partitions }) =>
          partitions.map(({ partitionIndex, committedOffset }) => [`${name}:${partitionIndex}`, committedOffset]),
        ),
      )
      const lags = await Promise.all(
        topics.map(async (topic) => {
          const [first, end] = await Promise.all([offsets(topic, EARLIEST), offsets(topic, LATEST)])
          return [...end].map(([partition, high]) => {
            const from = committed.get(`${topic}:${partition}`) ?? first.get(partition) ?? 0n
            return { topic, partition, lag: Number(high - from) }
          })
        }),
      )
      return lags.flat()
    },
    async offsetsAt(topic, time) {
      const first = await offsets(topic, BigInt(time.getTime()))
      const ends = await offsets(topic, LATEST)
      return [...ends]
        .sort(([a], [b]) => a - b)
        .map(([partition, end]) => {
          const offset = first.get(partition) ?? -1n
          return { partition, offset: offset < 0n ? end : offset, end }
        })
    },
    close: () => admin.close(),
  }
}

function errorTexts(error: unknown): unknown {
  if (!(error instanceof Error)) return error
  const { message, errors } = error as Error & { errors?: unknown[] }
  return { message, ...('apiId' in error ? { apiId: error.apiId } : {}), errors: errors?.map(errorTexts) }
}
