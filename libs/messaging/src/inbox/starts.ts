import type { Database, Tx } from '@sellgraph/db-kit'

/**
 * Finds the event that kills its handler. Only the stretch that is begun is written down (one statement a batch, which
 * need not reach the disk: a process dies, not the database). What is fetched again from within a stretch that was
 * begun before was interrupted: from then on each start of those events is counted before the handler runs.
 */
export class StartCounter {
  readonly #db: Database
  readonly #consumer: string
  readonly #topic: string
  readonly #partition: number
  #suspectUntil = -1n

  private constructor(db: Database, consumer: string, topic: string, partition: number) {
    this.#db = db
    this.#consumer = consumer
    this.#topic = topic
    this.#partition = partition
  }

  static async open(db: Database, consumer: string, topic: string, partition: number): Promise<StartCounter> {
    const counter = new StartCounter(db, consumer, topic, partition)
    const [begun] = await db.query<{ to_offset: string }>(
      'SELECT to_offset FROM sys.inbox_progress WHERE consumer = $1 AND topic = $2 AND partition = $3',
      [consumer, topic, partition],
    )
    if (begun !== undefined) counter.#suspectUntil = BigInt(begun.to_offset)
    return counter
  }

  async beginStretch(to: bigint): Promise<void> {
    await this.#db.query(
      `INSERT INTO sys.inbox_progress (consumer, topic, partition, to_offset)
       SELECT $1, $2, $3, $4 FROM (SELECT set_config('synchronous_commit', 'off', true)) AS not_awaited
       ON CONFLICT (consumer, topic, partition) DO UPDATE SET to_offset = GREATEST(inbox_progress.to_offset, excluded.to_offset)`,
      [this.#consumer, this.#topic, this.#partition, to.toString()],
    )
  }

  /** Starts of this event that were counted, this one included; 0 when it is above suspicion. */
  async start(offset: bigint): Promise<number> {
    if (offset > this.#suspectUntil) return 0
    const [row] = await this.#db.query<{ starts: number }>(
      `INSERT INTO sys.inbox_start (consumer, topic, partition, "offset", starts) VALUES ($1, $2, $3, $4, 1)
       ON CONFLICT (consumer, topic, partition, "offset") DO UPDATE SET starts = inbox_start.starts + 1 RETURNING starts`,
      [this.#consumer, this.#topic, this.#partition, offset.toString()],
    )
    return row?.starts ?? 0
  }

  /** Forgets the starts of what is settled. */
  async settled(offset: bigint): Promise<void> {
    if (offset > this.#suspectUntil) return
    await this.#db.query(
      `DELETE FROM sys.inbox_start WHERE consumer = $1 AND topic = $2 AND partition = $3 AND "offset" <= $4`,
      [this.#consumer, this.#topic, this.#partition, offset.toString()],
    )
  }
}

/** A partition goes back on purpose: nothing from `offset` on counts as begun. */
export async function forgetStretch(
  tx: Tx,
  consumer: string,
  topic: string,
  partition: number,
  offset: bigint,
): Promise<void> {
  await tx.query(
    'UPDATE sys.inbox_progress SET to_offset = $4 WHERE consumer = $1 AND topic = $2 AND partition = $3 AND to_offset >= $4',
    [consumer, topic, partition, (offset - 1n).toString()],
  )
}
