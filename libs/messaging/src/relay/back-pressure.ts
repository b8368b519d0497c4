import type { Database } from '@sellgraph/db-kit'

/** Databases whose outbox holds as much as it may, as their relay measured last. */
const full = new WeakSet<Database>()

/**
 * Whether new commands should be refused for now, because the outbox would fill the disk: Kafka has been away for long,
 * or takes less than is written. Costs nothing to ask; it is as old as the relay's last measurement.
 */
export function outboxIsFull(db: Database): boolean {
  return full.has(db)
}

/** Notes a measurement. The outbox counts as full until a tenth of the limit has gone, so that it does not flutter. */
export function noteBacklog(db: Database, depth: number, limit: number): void {
  if (depth >= limit) full.add(db)
  else if (depth < 0.9 * limit) full.delete(db)
}
