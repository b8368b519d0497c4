import type { Database, Reader } from '@sellgraph/db-kit'
import type { Clock } from '@sellgraph/kernel'
import type { Logger } from '@sellgraph/observability'
import type { ObjectStore } from './object-store.ts'
import type { Tickets } from './ticket.ts'

/** What a service that keeps documents works with. */
export interface RunningDocuments {
  readonly service: string
  readonly db: Database
  readonly store: ObjectStore
  readonly tickets: Tickets
  /** Where clients reach the gateway, without a slash at the end. */
  readonly baseUrl: string
  /** Bytes of a document at most. */
  readonly maxBytes: number
  readonly clock: Clock
  readonly log: Logger
}

/**
 * By the database whose rows tell of them: a resolver has the database and a command has a transaction of it, and what
 * they hand out must be from the store and the secrets that belong to those rows.
 */
const running = new WeakMap<object, RunningDocuments>()

export function register(documents: RunningDocuments): void {
  running.set(documents.db.dataSource, documents)
}

export function runningOf(reader: Reader): RunningDocuments {
  const found = running.get(reader.manager.connection)
  if (found === undefined) throw new Error('documents were not started for this database')
  return found
}
