/** What messaging asks of a Kafka client. Anything that keeps these promises can take the place of kafkajs. */
export interface BrokerClient {
  producer(): BrokerProducer
  consumer(options: { readonly groupId: string }): BrokerConsumer
  admin(): BrokerAdmin
}

export interface OutgoingMessage {
  readonly topic: string
  readonly key: string
  /** Null is a tombstone. */
  readonly value: string | null
  readonly headers: Readonly<Record<string, string>>
}

export interface BrokerProducer {
  connect(): Promise<void>
  /**
   * Resolves when all replicas in sync have every message, at least once: a client that tries again may store one twice.
   * Messages of one key keep their order and go to the partition that the Java client would choose. Rejecting says
   * nothing about what arrived: the caller sends all of it again.
   */
  send(messages: readonly OutgoingMessage[]): Promise<void>
  disconnect(): Promise<void>
}

export interface IncomingMessage {
  readonly topic: string
  readonly partition: number
  readonly offset: bigint
  readonly key: Buffer | null
  readonly value: Buffer | null
  readonly headers: Readonly<Record<string, string>>
}

export interface BatchControl {
  /** False when the consumer stops or the partition moves to another member: finish the message in hand, then return. */
  active(): boolean
  /** Everything up to this offset is handled. It is committed soon; a crash before that delivers it again. */
  handled(offset: bigint): void
}

export interface ConsumerHandlers {
  /**
   * One partition's next messages, in order. Batches of different partitions may run at the same time. After it rejects,
   * or returns before the last, the partition goes on with the first that was not handled.
   */
  onBatch(topic: string, partition: number, messages: readonly IncomingMessage[], control: BatchControl): Promise<void>
}

export interface BrokerConsumer {
  /** Joins the group and delivers from the committed offset, or from the beginning where there is none. */
  start(topics: readonly string[], handlers: ConsumerHandlers): Promise<void>
  /**
   * Goes on with this offset, back or forth, once the batch in hand is left (`active` turns false) and for the whole group
   * from then on. An offset that is not there means the first that is kept. For a partition that this member has no part in it
   * does nothing and says false; one that moves to another member in the meantime stays where that one finds it.
   */
  seek(topic: string, partition: number, offset: bigint): boolean
  /** Leaves the group after the messages in hand. */
  stop(): Promise<void>
}

export interface TopicDeclaration {
  readonly topic: string
  readonly partitions: number
  readonly config: Readonly<Record<string, string>>
}

export interface PartitionLag {
  readonly topic: string
  readonly partition: number
  readonly lag: number
}

export interface PartitionOffsets {
  readonly partition: number
  /** The first at or after the time asked for; the end where there is none. */
  readonly offset: bigint
  /** What the next message of the partition gets. */
  readonly end: bigint
}

export interface BrokerAdmin {
  /** Creates what is missing and returns its names; what exists is left as it is. */
  ensureTopics(topics: readonly TopicDeclaration[]): Promise<string[]>
  /** Messages of the topics that the group has not committed yet. */
  lag(groupId: string, topics: readonly string[]): Promise<PartitionLag[]>
  /** Where a topic stood at a time, by the time of its messages: every partition, in order. */
  offsetsAt(topic: string, time: Date): Promise<PartitionOffsets[]>
  close(): Promise<void>
}
