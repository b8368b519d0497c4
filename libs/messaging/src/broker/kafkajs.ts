import { readFileSync } from 'node:fs'
import kafkajs, {
  type Admin,
  type Consumer,
  type EachBatchPayload,
  type IHeaders,
  type Kafka,
  type KafkaConfig,
  type SASLOptions,
} from 'kafkajs'
import type { Log } from '../log.ts'
import { patchRequestQueue } from './kafkajs-patch.ts'
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

const { Kafka: KafkaClient, Partitioners, logLevel } = kafkajs

const REQUEST_TIMEOUT_MS = 15_000
const SESSION_TIMEOUT_MS = 10_000
const HEARTBEAT_MS = 3_000
/** A fetch waits this long at the broker for news, on a connection of its own: longer is less idle work, and a slower stop. */
const FETCH_WAIT_MS = 2_500
const LEADERS_MS = 10_000
const RELAUNCH_MS = 2_000

/** The broker port on kafkajs. */
export function kafkaBroker(settings: KafkaSettings): BrokerClient {
  const kafka = new KafkaClient(clientConfig(settings))
  return {
    producer: () => producerOn(kafka),
    consumer: ({ groupId }) => consumerOn(kafka, groupId, settings.concurrency ?? 4, settings.log),
    admin: () => adminOn(kafka),
  }
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
      log.error({ error: String(error), groupId }, 'consumer ended unexpectedly, beginning anew')
      relaunch = setTimeout(() => void again(), RELAUNCH_MS)
    })
    const again = (): Promise<void> =>
      launch(topics, handlers).catch((error: unknown) => {
        log.error({ error: String(error), groupId }, 'consumer could not begin anew, trying again')
        if (!stopped) relaunch = setTimeout(() => void again(), RELAUNCH_MS)
      })
    await consumer.connect()
    await consumer.subscribe({ topics: [...topics], fromBeginning: true })
    await consumer.run({
      eachBatchAutoResolve: false,
      partitionsConsumedConcurrently: concurrency,
      eachBatch: (payload) => deliverBatch(payload, handlers, log),
    })
  }

  return {
    start: launch,
    async stop() {
      stopped = true
      clearTimeout(relaunch)
      await current?.disconnect()
    },
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
  const admin = kafka.admin({ retry: { retries: 8, initialRetryTime: 200, maxRetryTime: 2_000 } })
  let connected: Promise<void> | undefined
  const ready = () => (connected ??= admin.connect())
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
      const committed = await admin.fetchOffsets({ groupId, topics: [...topics] })
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
    async close() {
      if (connected !== undefined) await admin.disconnect()
    },
  }
}

/** Services start side by side and declare the same topics: that another was faster is fine. */
async function createTopics(admin: Admin, missing: readonly TopicDeclaration[]): Promise<void> {
  if (missing.length === 0) return
  await admin.createTopics({
    waitForLeaders: false,
    topics: missing.map(({ topic, partitions, config }) => ({
      topic,
      numPartitions: partitions,
      replicationFactor: -1,
      configEntries: Object.entries(config).map(([name, value]) => ({ name, value })),
    })),
  })
  const names = missing.map(({ topic }) => topic)
  for (const deadline = performance.now() + LEADERS_MS; !(await haveLeaders(admin, names));) {
    if (performance.now() > deadline)
      throw new Error(`topics without a leader after ${LEADERS_MS} ms: ${names.join(', ')}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** kafkajs' own wait for leaders gives up at once on a topic that a broker has not heard of yet. */
async function haveLeaders(admin: Admin, names: string[]): Promise<boolean> {
  try {
    const { topics } = await admin.fetchTopicMetadata({ topics: names })
    return topics.every(({ partitions }) => partitions.length > 0 && partitions.every(({ leader }) => leader >= 0))
  } catch (error) {
    const { type } = error as { type?: string }
    if (type === 'UNKNOWN_TOPIC_OR_PARTITION' || type === 'LEADER_NOT_AVAILABLE') return false
    throw error
  }
}
