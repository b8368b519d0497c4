import type { Tx } from '@sellgraph/db-kit'
import type { EventType, StateType } from './catalogue.ts'
import type { EventMap, StateMap } from './generated/event-types.ts'
import type { Log } from './log.ts'

/**
 * What became of an event.
 *
 * - `done`: the effects are written.
 * - `skip`: there is nothing to do here; it counts as handled.
 * - `retry`: what it needs is not here yet (a replica row); nothing is written, it is tried again later and the later
 *   events of its key wait behind it.
 * - `park`: it can never be handled as it is; nothing is written, an operator decides.
 */
export type Outcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'skip'; readonly reason: string }
  | { readonly kind: 'retry'; readonly reason: string }
  | { readonly kind: 'park'; readonly reason: string }

const DONE: Outcome = { kind: 'done' }

export const done = (): Outcome => DONE
export const skip = (reason: string): Outcome => ({ kind: 'skip', reason })
export const retry = (reason: string): Outcome => ({ kind: 'retry', reason })
export const park = (reason: string): Outcome => ({ kind: 'park', reason })

/** An event as a reaction sees it. */
export interface ReceivedEvent<Type extends string, Data> {
  readonly id: string
  readonly type: Type
  /** Key of the message: the aggregate. */
  readonly aggregateId: string
  /** When it took place. */
  readonly time: Date
  readonly data: Data
  readonly requestId?: string | undefined
  readonly traceparent?: string | undefined
}

interface Occasion {
  /** The transaction of the inbox row: what is written in it happens once. */
  readonly tx: Tx
  /** Same as `tx.now`. */
  readonly now: Date
  readonly log: Log
}

export interface EventOccasion<T extends EventType> extends Occasion {
  readonly event: ReceivedEvent<T, EventMap[T]>
}

/** A state row that is at least as new as what was applied before; `deleted` tells a tombstone, which has no row. */
export type StateOccasion<T extends StateType> = Occasion & {
  readonly id: string
  readonly version: number
  readonly event: ReceivedEvent<T, StateMap[T] | null>
} & ({ readonly deleted: false; readonly row: StateMap[T] } | { readonly deleted: true; readonly row: null })

/** One reaction of a service; several to one type run in the order they are listed, in one transaction. */
export interface Reaction {
  readonly type: EventType | StateType
  readonly kind: 'event' | 'state'
  run(
    occasion: Occasion & { readonly event: ReceivedEvent<string, unknown>; readonly version: number },
  ): Promise<Outcome>
}

/**
 * Handles a fact. Do everything through `tx`; call nothing outside. Throwing means "try again later" with backoff, and
 * parks the event when that keeps failing.
 */
export function react<T extends EventType>(
  type: T,
  handle: (occasion: EventOccasion<T>) => Promise<Outcome>,
): Reaction {
  return { type, kind: 'event', run: (occasion) => handle(occasion as unknown as EventOccasion<T>) }
}

/** Keeps a copy of an entity of another service. Rows older than what was applied never reach it. */
export function reactState<T extends StateType>(
  type: T,
  handle: (occasion: StateOccasion<T>) => Promise<Outcome>,
): Reaction {
  return {
    type,
    kind: 'state',
    run: (occasion) => {
      const row = occasion.event.data
      return handle({
        ...occasion,
        id: occasion.event.aggregateId,
        row,
        deleted: row === null,
      } as unknown as StateOccasion<T>)
    },
  }
}
