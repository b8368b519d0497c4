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
   * Resolves when all replicas in sync have every message. Messages of one key keep their order and go to the partition
   * that the Java client would choose. Rejecting says nothing about what arrived: the caller sends all of it again.
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
  /** One partition's next messages, in order. Batches of different partitions may run at the same time. */
  onBatch(topic: string, partition: number, messages: readonly IncomingMessage[], control: BatchControl): Promise<void>
}

export interface BrokerConsumer {
  /** Joins the group and delivers from the committed offset, or from the beginning where there is none. */
  start(topics: readonly string[], handlers: ConsumerHandlers): Promise<void>
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

export interface BrokerAdmin {
  /** Creates what is missing and returns its names; what exists is left as it is. */
  ensureTopics(topics: readonly TopicDeclaration[]): Promise<string[]>
  /** Messages of the topics that the group has not committed yet. */
  lag(groupId: string, topics: readonly string[]): Promise<PartitionLag[]>
  close(): Promise<void>
}
