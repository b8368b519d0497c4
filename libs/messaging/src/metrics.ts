import type { PartitionLag } from './broker/port.ts'

/** Where messaging reports to; a process binds what it wants to its own metrics. */
export interface MessagingMetrics {
  /** Events that the relay sent and marked. */
  published?(count: number): void
  /** What waits in the outbox, every few seconds. */
  outbox?(backlog: {
    readonly depth: number
    readonly oldestSeconds: number
    readonly limit?: number | undefined
  }): void
  /** One message of a topic, with what became of it. */
  consumed?(type: string, outcome: Handled, seconds: number): void
  /** Events that wait by themselves, are parked, or queue behind one of those, every few seconds. */
  waiting?(counts: {
    readonly waiting: number
    readonly parked: number
    readonly queued: number
    /** Age of the one of them that is here longest. */
    readonly oldestSeconds: number
  }): void
  /** What the service's group has not committed yet, every few seconds. */
  lag?(partitions: readonly PartitionLag[]): void
}

/**
 * What became of a message: `done` and `skipped` by a reaction, `ignored` since nothing here reacts to its type,
 * `duplicate` since it was handled before, `stale` state older than what was applied, `waiting` for another attempt,
 * `queued` behind an earlier event of its key, `parked` until an operator decides.
 */
export type Handled = 'done' | 'skipped' | 'ignored' | 'duplicate' | 'stale' | 'waiting' | 'queued' | 'parked'
