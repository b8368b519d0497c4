import type { Database } from '@sellgraph/db-kit'
import type { BrokerClient } from './broker/port.ts'
import { type EventConsumer, startConsumer } from './inbox/consumer.ts'
import type { RetryPolicy } from './inbox/inbox.ts'
import type { Log } from './log.ts'
import type { MessagingMetrics } from './metrics.ts'
import type { Reaction } from './reactions.ts'
import { leaveToDebezium, startRelay } from './relay/relay.ts'
import type { StateKeeper } from './state/keeper.ts'
import { createTopics } from './topics.ts'
import { allContracts, serviceOf } from './catalogue.ts'

export interface MessagingOptions {
  readonly service: string
  readonly db: Database
  readonly databaseUrl: string
  readonly broker: BrokerClient
  readonly prefix: string
  readonly reactions: readonly Reaction[]
  readonly log: Log
  readonly metrics?: MessagingMetrics
  readonly partitions?: number
  readonly retry?: RetryPolicy
  /** Who sends what waits in the outbox; a relay of this process unless told. */
  readonly sender?: 'relay' | 'debezium'
  /** Unpublished rows beyond which `outboxIsFull`, and commands are refused. */
  readonly maxBacklog?: number
  /** What `keepState` gave for this database. */
  readonly states?: StateKeeper
}

export interface Messaging {
  /** Both halves finish what they have in hand; nothing is lost when they are killed instead. */
  stop(): Promise<void>
}

/** All of messaging that one copy of a service needs: its topics, a relay for what it tells, a consumer for what it hears. */
export async function startMessaging(options: MessagingOptions): Promise<Messaging> {
  const { service, prefix, broker, partitions } = options
  const own = allContracts().filter(([type]) => serviceOf(type) === service)
  await createTopics(broker, {
    prefix,
    only: new Set(own.map(([, { topic }]) => prefix + topic)),
    ...(partitions === undefined ? {} : { partitions }),
  })
  const relay = options.sender === 'debezium' ? leaveToDebezium(options) : await startRelay(options)
  let consumer: EventConsumer
  try {
    consumer = await startConsumer(options)
  } catch (error) {
    await relay.stop()
    throw error
  }
  const states = options.states?.start(options.log)
  return {
    stop: async () => {
      // Together, so that both are within the time that a stop may take: what a last reaction publishes after the
      // relay has ended is sent by another copy, or after the next start.
      await Promise.all([consumer.stop(), relay.stop(), states?.stop()])
    },
  }
}
