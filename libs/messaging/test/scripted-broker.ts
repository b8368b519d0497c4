import type {
  BrokerAdmin,
  BrokerClient,
  BrokerConsumer,
  BrokerProducer,
  ConsumerHandlers,
  IncomingMessage,
  OutgoingMessage,
} from '../src/index.ts'

/**
 * A broker of one partition per topic whose failures a spec decides: for faults that a real broker does not produce on
 * demand. What a real one does is shown by the specs that run against Kafka.
 */
export class ScriptedBroker implements BrokerClient {
  readonly log: OutgoingMessage[] = []
  /** Called before each send; throw or wait here. */
  beforeSend: (messages: readonly OutgoingMessage[]) => Promise<void> | void = () => {}
  /** Called when a send is stored, before the producer hears of it. */
  afterSend: (messages: readonly OutgoingMessage[]) => Promise<void> | void = () => {}
  /** Offsets that compaction has taken away. */
  readonly compacted = new Set<bigint>()
  readonly #committed = new Map<string, bigint>()

  producer(): BrokerProducer {
    return {
      connect: () => Promise.resolve(),
      disconnect: () => Promise.resolve(),
      send: async (messages) => {
        await this.beforeSend(messages)
        this.log.push(...messages)
        await this.afterSend(messages)
      },
    }
  }

  /** Has the group go on from here, as after a commit that was lost, or came late. */
  commit(topic: string, offset: bigint): void {
    this.#committed.set(topic, offset)
  }

  committed(topic: string): bigint {
    return this.#committed.get(topic) ?? 0n
  }

  /** Delivers everything there is from the committed offset, again and again, until it is stopped or `abandon`ed. */
  consumer(): BrokerConsumer & { abandon(): void } {
    let running = false
    let loop: Promise<void> = Promise.resolve()
    const run = async (topics: readonly string[], handlers: ConsumerHandlers) => {
      while (running) {
        for (const topic of topics) {
          const messages = this.#from(topic, this.committed(topic))
          if (messages.length === 0 || !running) continue
          await handlers.onBatch(topic, 0, messages, {
            active: () => running,
            handled: (offset) => {
              if (running) this.#committed.set(topic, offset + 1n)
            },
          })
        }
        await new Promise((resolve) => setTimeout(resolve, 5))
      }
    }
    return {
      start: (topics, handlers) => {
        running = true
        loop = run(topics, handlers)
        return Promise.resolve()
      },
      seek: (topic, _partition, offset) => {
        this.#committed.set(topic, offset)
        return true
      },
      stop: async () => {
        running = false
        await loop
      },
      abandon: () => {
        running = false
      },
    }
  }

  admin(): BrokerAdmin {
    return {
      ensureTopics: () => Promise.resolve([]),
      lag: () => Promise.resolve([]),
      offsetsAt: (topic) => Promise.resolve([{ partition: 0, offset: 0n, end: BigInt(this.#from(topic, 0n).length) }]),
      close: () => Promise.resolve(),
    }
  }

  #from(topic: string, offset: bigint): IncomingMessage[] {
    return this.log
      .filter((message) => message.topic === topic)
      .map(({ key, value, headers }, index) => ({
        topic,
        partition: 0,
        offset: BigInt(index),
        key: Buffer.from(key),
        value: value === null ? null : Buffer.from(value),
        headers,
      }))
      .slice(Number(offset))
      .filter((message) => !this.compacted.has(message.offset))
  }
}

/** A broker as one process sees it; after `die` that process's consumers get and commit nothing more. */
export class MortalBroker implements BrokerClient {
  readonly #broker: ScriptedBroker
  #abandon: (() => void)[] = []

  constructor(broker: ScriptedBroker) {
    this.#broker = broker
  }

  die(): void {
    for (const abandon of this.#abandon) abandon()
  }

  producer(): BrokerProducer {
    return this.#broker.producer()
  }

  consumer(): BrokerConsumer {
    const consumer = this.#broker.consumer()
    this.#abandon.push(() => consumer.abandon())
    return consumer
  }

  admin(): BrokerAdmin {
    return this.#broker.admin()
  }
}
