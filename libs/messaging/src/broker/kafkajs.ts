import { readFileSync } from 'node:fs'
import kafkajs, {
  type Admin,
  type Batch,
  type Consumer,
  type EachBatchPayload,
  type IHeaders,
  type Kafka,
  type KafkaConfig,
  type SASLOptions,
} from 'kafkajs'
import type { Log } from '../log.ts'
import { patchRequestQueue, patchSeeks } from './kafkajs-patch.ts'
import type {
  BrokerAdmin,
  BrokerClient,
  BrokerConsumer,
  BrokerProducer,
  ConsumerHandlers,
  OutgoingMessage,
  TopicDeclaration,
} from './port.ts'

export interface KafkaSettings {
  readonly brokers: readonly string[]
  readonly clientId: string
  readonly log: Log
  readonly tls?: { readonly caFile?: string | undefined } | undefined
  readonly sasl?:
    | {
        readonly mechanism: 'plain' | 'scram-sha-256' | 'scram-sha-512'
        readonly username: string
        readonly password: string
      }
    | undefined
  /** Partitions of one consumer that are handled at the same time. */
  readonly concurrency?: number
}

patchRequestQueue()
patchSeeks()

const { Kafka: KafkaClient, Partitioners, logLevel } = kafkajs

const REQUEST_TIMEOUT_MS = 15_000
const SESSION_TIMEOUT_MS = 10_000
const HEARTBEAT_MS = 3_000
/** A fetch waits this long at the broker for news, on a connection of its own: longer is less idle work, and a slower stop. */
const FETCH_WAIT_MS = 2_500
const ADMIN_RETRY = { retry: { retries: 8, initialRetryTime: 200, maxRetryTime: 2_000 } }
const READY_MS = 25_000
/** Six services declare more than a hundred topics at once, and a busy machine takes its time to make them. */
const CREATED_MS = 50_000
const RELAUNCH_MS = 2_000
/** An offset that is gone sends the consumer to the first kept one, however often it is asked for. */
const SEEK_TRIES = 2

/** The broker port on kafkajs. */
export function kafkaBroker(settings: KafkaSettings): BrokerClient {
  const kafka = new KafkaClient(clientConfig(settings))
  return {
    producer: () => producerOn(kafka),
    consumer: ({ groupId }) => consumerOn(kafka, groupId, settings.concurrency ?? 4, settings.log),
    admin: () => adminOn(kafka),
  }
}

/** kafkajs' own admin, for what an operator does beyond the port. */
export function adminClient(settings: KafkaSettings): Admin {
  return new KafkaClient(clientConfig(settings)).admin(ADMIN_RETRY)
}

function clientConfig({ brokers, clientId, log, tls, sasl }: KafkaSettings): KafkaConfig {
  const ca = tls?.caFile === undefined ? undefined : readFileSync(tls.caFile)
  return {
    clientId,
    brokers: [...brokers],
    connectionTimeout: 5_000,
    requestTimeout: REQUEST_TIMEOUT_MS,
    // Short inside, because the relay and the consumer go on trying by themselves.
    retry: { initialRetryTime: 100, maxRetryTime: 2_000, retries: 4 },
    logLevel: logLevel.WARN,
    // A lost connection or a rebalance is no fault of ours: kafkajs calls too much an error.
    logCreator: () => (entry) => {
      const { message, timestamp: _time, logger: _logger, stack: _stack, ...fields } = entry.log
      log.warn({ ...fields, component: `kafkajs ${entry.namespace}` }, message)
    },
    ...(tls === undefined ? {} : { ssl: ca === undefined ? true : { ca: [ca] } }),
    ...(sasl === undefined ? {} : { sasl: { ...sasl } as SASLOptions }),
  }
}

function producerOn(kafka: Kafka): BrokerProducer {
  const producer = kafka.producer({
    // The partitioner of the Java client (murmur2); naming it also silences the notice about the change in 2.0.
    createPartitioner: Partitioners.DefaultPartitioner,
    allowAutoTopicCreation: false,
    maxInFlightRequests: 1,
    // About five seconds: a new topic's leader, or a broker that just came back, needs a moment.
    retry: { initialRetryTime: 100, maxRetryTime: 1_000, retries: 8 },
  })
  return {
    connect: () => producer.connect(),
    disconnect: () => producer.disconnect(),
    async send(messages) {
      await producer.sendBatch({
        acks: -1,
        timeout: REQUEST_TIMEOUT_MS,
        topicMessages: [...Map.groupBy(messages, ({ topic }) => topic)].map(([topic, group]) => ({
          topic,
          messages: group.map(({ key, value, headers }: OutgoingMessage) => ({ key, value, headers: { ...headers } })),
        })),
      })
    },
  }
}

function consumerOn(kafka: Kafka, groupId: string, concurrency: number, log: Log): BrokerConsumer {
  let current: Consumer | undefined
  let relaunch: NodeJS.Timeout | undefined
  let stopped = false
  let owned: Readonly<Record<string, readonly number[]>> = {}
  const seeks = new Seeks(log)

  const launch = async (topics: readonly string[], handlers: ConsumerHandlers): Promise<void> => {
    const consumer = kafka.consumer({
      groupId,
      sessionTimeout: SESSION_TIMEOUT_MS,
      heartbeatInterval: HEARTBEAT_MS,
      maxWaitTimeInMs: FETCH_WAIT_MS,
      maxBytesPerPartition: 1024 * 1024,
      maxBytes: 8 * 1024 * 1024,
      allowAutoTopicCreation: false,
      retry: { initialRetryTime: 200, maxRetryTime: 5_000, retries: 5, restartOnFailure: () => Promise.resolve(true) },
    })
    current = consumer
    // kafkajs restarts after what it takes for passing; after anything else it would stay silent for ever.
    consumer.on(consumer.events.CRASH, ({ payload: { error, restart } }) => {
      if (restart || stopped) return
      log.error({ error: reasonOf(error), groupId }, 'consumer ended unexpectedly, beginning anew')
      relaunch = setTimeout(() => void again(), RELAUNCH_MS)
    })
    consumer.on(consumer.events.GROUP_JOIN, ({ payload: { memberAssignment } }) => {
      owned = memberAssignment
      for (const seek of seeks.after(isOwned)) consumer.seek(seek)
    })
    const again = (): Promise<void> =>
      launch(topics, handlers).catch((error: unknown) => {
        log.error({ error: reasonOf(error), groupId }, 'consumer could not begin anew, trying again')
        if (!stopped) relaunch = setTimeout(() => void again(), RELAUNCH_MS)
      })
    await consumer.connect()
    await consumer.subscribe({ topics: [...topics], fromBeginning: true })
    await consumer.run({
      eachBatchAutoResolve: false,
      partitionsConsumedConcurrently: concurrency,
      eachBatch: async (payload) => {
        if (payload.isStale()) return
        const missed = seeks.missedBy(payload.batch)
        if (missed === undefined) await deliverBatch(payload, handlers, log)
        else consumer.seek(missed)
      },
    })
  }
  const isOwned = (topic: string, partition: number) => owned[topic]?.includes(partition) ?? false

  return {
    start: launch,
    seek(topic, partition, offset) {
      if (current === undefined || stopped || !isOwned(topic, partition)) return false
      current.seek(seeks.note(topic, partition, offset))
      return true
    },
    async stop() {
      stopped = true
      clearTimeout(relaunch)
      await current?.disconnect()
    },
  }
}

/** kafkajs swallows why no broker names the coordinator of a group. */
function reasonOf(error: unknown): string {
  const { name } = error as Error
  const hint = name === 'KafkaJSGroupCoordinatorNotFound' ? ': Kafka starts, or this user may not use the group' : ''
  return `${String(error)}${hint}`
}

type Seek = Parameters<Consumer['seek']>[0]

/**
 * kafkajs forgets a seek when the commit that it makes of it fails, and when the consumer begins anew. They are kept here
 * until a batch shows that it was fetched from there.
 */
class Seeks {
  readonly #pending = new Map<string, { readonly seek: Seek; misses: number }>()
  readonly #log: Log

  constructor(log: Log) {
    this.#log = log
  }

  note(topic: string, partition: number, offset: bigint): Seek {
    const seek = { topic, partition, offset: offset.toString() }
    this.#pending.set(`${topic}/${partition}`, { seek, misses: 0 })
    return seek
  }

  /** Those that still stand after a rebalance. */
  after(isOwned: (topic: string, partition: number) => boolean): Seek[] {
    for (const [key, { seek }] of this.#pending) {
      if (!isOwned(seek.topic, seek.partition)) this.#pending.delete(key)
    }
    return [...this.#pending.values()].map(({ seek }) => seek)
  }

  /** The seek to make again because this batch was not fetched from where it should have been. */
  missedBy(batch: Batch): Seek | undefined {
    const key = `${batch.topic}/${batch.partition}`
    const pending = this.#pending.get(key)
    if (pending === undefined) return undefined
    const { fetchedOffset } = batch as Batch & { readonly fetchedOffset: string }
    if (fetchedOffset !== pending.seek.offset && pending.misses++ < SEEK_TRIES) return pending.seek
    this.#pending.delete(key)
    if (fetchedOffset !== pending.seek.offset) {
      this.#log.warn(
        { ...pending.seek, from: fetchedOffset },
        'no such offset, the partition goes on from the first kept',
      )
    }
    return undefined
  }
}

async function deliverBatch(
  { batch, resolveOffset, heartbeat, isRunning, isStale }: EachBatchPayload,
  handlers: ConsumerHandlers,
  log: Log,
): Promise<void> {
  const { topic, partition } = batch
  let moved = false
  // A handler may take longer than the session: the heartbeat must not wait for it.
  const beat = setInterval(() => {
    heartbeat().catch((error: unknown) => {
      moved = true
      log.debug({ error: String(error), topic, partition }, 'partition moves')
    })
  }, HEARTBEAT_MS)
  try {
    const messages = batch.messages.map((message) => ({
      topic,
      partition,
      offset: BigInt(message.offset),
      key: message.key,
      value: message.value,
      headers: plainHeaders(message.headers),
    }))
    await handlers.onBatch(topic, partition, messages, {
      active: () => isRunning() && !isStale() && !moved,
      handled: (offset) => resolveOffset(offset.toString()),
    })
  } finally {
    clearInterval(beat)
  }
}

function plainHeaders(headers: IHeaders | undefined): Record<string, string> {
  const plain: Record<string, string> = {}
  for (const [name, value] of Object.entries(headers ?? {})) {
    const last = Array.isArray(value) ? value.at(-1) : value
    if (last !== undefined) plain[name] = last.toString()
  }
  return plain
}

function adminOn(kafka: Kafka): BrokerAdmin {
  const admin = kafka.admin(ADMIN_RETRY)
  let connected: Promise<void> | undefined
  const ready = () =>
    (connected ??= admin.connect().catch((error: unknown) => {
      connected = undefined
      throw error
    }))
  return {
    async ensureTopics(declarations) {
      await ready()
      const existing = new Set(await admin.listTopics())
      const missing = declarations.filter(({ topic }) => !existing.has(topic))
      await createTopics(admin, missing)
      return missing.map(({ topic }) => topic)
    },
    async lag(groupId, topics) {
      await ready()
      const committed = await whenReady(() => admin.fetchOffsets({ groupId, topics: [...topics] }))
      const lags = await Promise.all(
        committed.map(async ({ topic, partitions }) => {
          const ends = new Map((await admin.fetchTopicOffsets(topic)).map((end) => [end.partition, end]))
          return partitions.map(({ partition, offset }) => {
            const end = ends.get(partition)
            const from = offset === '-1' ? end?.low : offset
            return { topic, partition, lag: Number(BigInt(end?.high ?? 0) - BigInt(from ?? 0)) }
          })
        }),
      )
      return lags.flat()
    },
    async offsetsAt(topic, time) {
      await ready()
      const first = await whenReady(() => admin.fetchTopicOffsetsByTimestamp(topic, time.getTime()))
      // Asked for second: a partition only grows, so no first offset is behind its end.
      const ends = new Map((await admin.fetchTopicOffsets(topic)).map(({ partition, high }) => [partition, high]))
      return first
        .map(({ partition, offset }) => ({
          partition,
          offset: BigInt(offset),
          end: BigInt(ends.get(partition) ?? offset),
        }))
        .sort((a, b) => a.partition - b.partition)
    },
    async close() {
      if (connected !== undefined) await admin.disconnect()
    },
  }
}

/** Services start side by side and declare the same topics: that another was faster is fine. */
async function createTopics(admin: Admin, missing: readonly TopicDeclaration[]): Promise<void> {
  if (missing.length === 0) return
  const names = missing.map(({ topic }) => topic)
  try {
    await admin.createTopics({
      waitForLeaders: false,
      topics: missing.map(({ topic, partitions, config }) => ({
        topic,
        numPartitions: partitions,
        replicationFactor: -1,
        configEntries: Object.entries(config).map(([name, value]) => ({ name, value })),
      })),
    })
  } catch (error) {
    if (!isForbidden(error)) throw error
    // A topic that a user may not see looks to it like one that is missing.
    throw new Error(
      `This user of Kafka may not create topics, and these are missing or it may not see them: ${names.join(', ')}. ` +
        'Create them and grant the rights as an operator: npm run events -- topics apply',
      { cause: error },
    )
  }
  await whenReady(() => admin.fetchTopicMetadata({ topics: names }), CREATED_MS)
  // A leader that is named may not serve yet; kafkajs would then send a batch again, also to those that took it.
  await Promise.all(names.map((name) => whenReady(() => admin.fetchTopicOffsets(name), CREATED_MS)))
}

function isForbidden(error: unknown): boolean {
  const { type, errors = [] } = error as { type?: string; errors?: { type?: string }[] }
  return [type, ...errors.map((one) => one.type)].some((name) => name?.endsWith('_AUTHORIZATION_FAILED') === true)
}

/** Asks again while the broker says that it is not ready yet: a new topic, a coordinator that loads its group. */
export async function whenReady<T>(work: () => Promise<T>, patience = READY_MS): Promise<T> {
  for (const deadline = performance.now() + patience; ;) {
    try {
      return await work()
    } catch (error) {
      if ((error as { retriable?: boolean }).retriable !== true || performance.now() > deadline) throw error
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
}
