import type { Database } from '@sellgraph/db-kit'
import { BUCKETS } from '../publish.ts'

/**
 * The buckets that one relay may publish now, each with its fencing token.
 *
 * A bucket has one holder until its lease expires; a new holder gets a higher token. Time is the database's for the
 * lease itself and this process's monotonic clock for what it may still assume about it.
 */
export class Leases {
  readonly #db: Database
  readonly #worker: string
  readonly #leaseMs: number
  #held = new Map<number, string>()
  #validUntil = 0
  #turn: Promise<unknown> = Promise.resolve()

  constructor(db: Database, worker: string, leaseMs: number) {
    this.#db = db
    this.#worker = worker
    this.#leaseMs = leaseMs
  }

  /** Buckets held, with the tokens, or nothing when the lease may have run out. */
  held(): ReadonlyMap<number, string> {
    return this.#validUntil > performance.now() ? this.#held : new Map()
  }

  /** Whether every bucket is still held, under the very token it was held under then. */
  stand(tokens: ReadonlyMap<number, string>): boolean {
    const held = this.held()
    return tokens.entries().every(([bucket, token]) => held.get(bucket) === token)
  }

  /** Something shows that a bucket is another's by now: nothing counts as held until `renew` or `balance` asked again. */
  doubt(): void {
    this.#validUntil = 0
  }

  /** Keeps what is held. Runs beside a batch in flight, so it never gives anything back. */
  renew(): Promise<void> {
    return this.#inTurn(() => this.#renew())
  }

  /** Takes or gives back buckets until every live worker has its share. Not while a batch is in flight. */
  balance(): Promise<void> {
    return this.#inTurn(() => this.#balance())
  }

  releaseAll(): Promise<void> {
    return this.#inTurn(async () => {
      await this.#giveBack([...this.#held.keys()])
      await this.#db.query('DELETE FROM sys.relay_worker WHERE worker = $1', [this.#worker])
    })
  }

  async #renew(): Promise<void> {
    const asked = performance.now()
    const rows = await this.#db.query<{ bucket: number; token: string }>(
      `UPDATE sys.outbox_lease SET expires_at = clock_timestamp() + make_interval(secs => $2 / 1000.0)
       WHERE holder = $1 AND expires_at > clock_timestamp() RETURNING bucket, token`,
      [this.#worker, this.#leaseMs],
    )
    this.#held = new Map(rows.map(({ bucket, token }) => [bucket, token]))
    this.#validUntil = asked + this.#leaseMs
  }

  async #balance(): Promise<void> {
    await this.#db.query(
      `INSERT INTO sys.relay_worker (worker, seen_at) VALUES ($1, clock_timestamp())
       ON CONFLICT (worker) DO UPDATE SET seen_at = excluded.seen_at`,
      [this.#worker],
    )
    const [live] = await this.#db.query<{ workers: number }>(
      `WITH gone AS (
         DELETE FROM sys.relay_worker WHERE seen_at < clock_timestamp() - make_interval(secs => $1 / 1000.0))
       SELECT count(*)::int AS workers FROM sys.relay_worker
       WHERE seen_at >= clock_timestamp() - make_interval(secs => $1 / 1000.0)`,
      [this.#leaseMs],
    )
    await this.#renew()
    const share = Math.ceil(BUCKETS / Math.max(1, live?.workers ?? 1))
    if (this.#held.size > share) await this.#giveBack([...this.#held.keys()].slice(share))
    else if (this.#held.size < share) await this.#take(share - this.#held.size)
  }

  async #take(count: number): Promise<void> {
    const rows = await this.#db.query<{ bucket: number; token: string }>(
      `UPDATE sys.outbox_lease l
       SET holder = $1, token = l.token + 1, expires_at = clock_timestamp() + make_interval(secs => $3 / 1000.0)
       FROM (SELECT bucket FROM sys.outbox_lease WHERE holder IS NULL OR expires_at <= clock_timestamp()
             ORDER BY bucket LIMIT $2 FOR UPDATE SKIP LOCKED) free
       WHERE l.bucket = free.bucket RETURNING l.bucket, l.token`,
      [this.#worker, count, this.#leaseMs],
    )
    for (const { bucket, token } of rows) this.#held.set(bucket, token)
  }

  async #giveBack(buckets: readonly number[]): Promise<void> {
    for (const bucket of buckets) this.#held.delete(bucket)
    await this.#db.query(
      `UPDATE sys.outbox_lease SET holder = NULL, expires_at = '-infinity' WHERE holder = $1 AND bucket = ANY($2::smallint[])`,
      [this.#worker, [...buckets]],
    )
  }

  /** One at a time: a renewal that overtakes a hand-over would believe in buckets that are another's by now. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#turn.then(work)
    this.#turn = result.catch(() => undefined)
    return result
  }
}
