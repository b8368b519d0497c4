import type { MigrationSet } from '@sellgraph/db-kit'

export { kafkaBroker, type KafkaSettings } from './broker/kafkajs.ts'
export type * from './broker/port.ts'
export { allContracts, contractOf, type EventType, serviceOf, type StateType, topicOf } from './catalogue.ts'
export { type MessageContext, messageContext, withMessageContext } from './context.ts'
export type * from './generated/event-types.ts'
export { type ConsumerOptions, type EventConsumer, startConsumer } from './inbox/consumer.ts'
export { deliver, type DeliveredEvent } from './inbox/deliver.ts'
export { masked } from './inbox/masked.ts'
export { DEFAULT_RETRY, type RetryPolicy } from './inbox/inbox.ts'
export { type Log, silentLog } from './log.ts'
export { type Messaging, type MessagingOptions, startMessaging } from './messaging.ts'
export type { Handled, MessagingMetrics } from './metrics.ts'
export {
  type Backlog,
  backlogOf,
  correctParked,
  type EventOperation,
  listOperations,
  listParked,
  type ParkedEvent,
  parkedEvent,
  retryParked,
  revealParked,
  skipParked,
} from './operators.ts'
export { ContractViolation, MAX_PAYLOAD_BYTES, type NewEvent, publish } from './publish.ts'
export {
  done,
  type EventOccasion,
  type Outcome,
  park,
  react,
  type Reaction,
  reactState,
  type ReceivedEvent,
  retry,
  skip,
  type StateOccasion,
} from './reactions.ts'
export { type Backfill, cancelBackfill, listBackfills, requestBackfill } from './state/backfill.ts'
export { keepState, type StateKeeper } from './state/keeper.ts'
export { defineState, type StateSource } from './state/source.ts'
export { outboxIsFull } from './relay/back-pressure.ts'
export { type Relay, type RelayOptions, startRelay } from './relay/relay.ts'
export { listReplays, type Replay, type ReplayMode, requestReplay, stopReplay } from './replays.ts'
export { createTopics, topicDeclarations } from './topics.ts'

export const migrations: MigrationSet = { name: 'messaging', dir: new URL('./migrations/', import.meta.url) }
