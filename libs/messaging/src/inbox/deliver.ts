import type { Database } from '@sellgraph/db-kit'
import { newId } from '@sellgraph/kernel'
import { type EventType, isState, serviceOf, type StateType, topicOf } from '../catalogue.ts'
import type { EventMap, StateMap } from '../generated/event-types.ts'
import { type Log, silentLog } from '../log.ts'
import type { Handled } from '../metrics.ts'
import type { Reaction } from '../reactions.ts'
import { Inbox } from './inbox.ts'

export type DeliveredEvent =
  | {
      [T in EventType]: {
        readonly type: T
        readonly aggregateId: string
        readonly data: EventMap[T]
        /** Give the same id twice to deliver a duplicate. */
        readonly id?: string
        readonly occurredAt?: Date
      }
    }[EventType]
  | {
      [T in StateType]: {
        readonly type: T
        /** Null deletes the row: give its id as `aggregateId`. */
        readonly data: StateMap[T] | null
        readonly aggregateId?: string
        readonly version?: number
        readonly id?: string
      }
    }[StateType]

let nextOffset = 0n

/**
 * Runs an event through the real inbox of a service, without a broker: duplicates, stale state, parking and queueing are
 * as in production. Waiting events are not tried again by it; deliver again, or start a consumer.
 */
export async function deliver(
  db: Database,
  reactions: readonly Reaction[],
  event: DeliveredEvent,
  { consumer = 'test', log = silentLog }: { consumer?: string; log?: Log } = {},
): Promise<Handled> {
  const id = event.id ?? newId()
  const row = event.data as { id?: string; version?: number } | null
  const key = event.aggregateId ?? row?.id
  if (key === undefined) throw new Error(`${event.type}: a deletion needs aggregateId`)
  const version = ('version' in event ? event.version : undefined) ?? row?.version ?? 1
  const occurredAt = 'occurredAt' in event ? event.occurredAt : undefined
  return new Inbox({ db, consumer, reactions, log }).handle({
    topic: topicOf(event.type),
    partition: 0,
    offset: (nextOffset += 1n),
    key,
    value: event.data === null ? null : Buffer.from(JSON.stringify(event.data)),
    headers: {
      ce_specversion: '1.0',
      ce_id: id,
      ce_source: `/sellgraph/${serviceOf(event.type)}`,
      ce_type: event.type,
      ce_subject: key,
      ce_time: (occurredAt ?? new Date()).toISOString(),
      'content-type': 'application/json',
      ...(isState(event.type) ? { ce_rowversion: String(version) } : {}),
    },
  })
}
