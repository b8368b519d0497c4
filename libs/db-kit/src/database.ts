import { type Clock, err, type Result, systemClock } from '@sellgraph/kernel'
import { DataSource, type EntityManager, QueryFailedError } from 'typeorm'
import type { Entity } from './entity.ts'

/** Something that can be asked: an open transaction, or the pool. */
export interface Reader {
  readonly manager: EntityManager
  query<T>(sql: string, params?: readonly unknown[]): Promise<T[]>
}

/** One open transaction. `now` is the one instant that everything written in it shares. */
export interface Tx extends Reader {
  readonly now: Date
  /** Adds work that is done last, in the same transaction, in the order given; not when the transaction rolls back. */
  beforeCommit(work: () => Promise<void>): void
}

export interface DatabaseOptions {
  readonly url: string
  readonly entities: readonly Entity[]
  readonly applicationName: string
  /** Connections kept at most. */
  readonly poolSize?: number
  /** How long to wait for a connection, from the server or from the pool; ten seconds unless told. */
  readonly connectTimeoutMs?: number
  readonly clock?: Clock
}

export type Isolation = 'READ COMMITTED' | 'REPEATABLE READ' | 'SERIALIZABLE'

/**
 * One service's own database.
 *
 * Writes happen in one transaction per use case, READ COMMITTED unless said otherwise: what must not change under a
 * decision is locked (`lockRow`) or guarded by its version (`guardedUpdate`). A deadlock or serialization failure is
 * tried again, so the work must do nothing but use its transaction.
 */
export class Database implements Reader {
  readonly dataSource: DataSource
  readonly #clock: Clock
  readonly #beforeEachCommit: ((tx: Tx) => Promise<void>)[] = []

  constructor(dataSource: DataSource, clock: Clock) {
    this.dataSource = dataSource
    this.#clock = clock
  }

  get manager(): EntityManager {
    return this.dataSource.manager
  }

  async query<T>(sql: string, params: readonly unknown[] = []): Promise<T[]> {
    return rowsOf<T>(await this.dataSource.query(sql, [...params]))
  }

  /** Adds work that every transaction does when its own is done, ahead of what it added by `beforeCommit`. */
  beforeEachCommit(work: (tx: Tx) => Promise<void>): void {
    this.#beforeEachCommit.push(work)
  }

  async transaction<T>(work: (tx: Tx) => Promise<T>, isolation: Isolation = 'READ COMMITTED'): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        const inside = async (manager: EntityManager) => {
          const last: (() => Promise<void>)[] = []
          const tx = transactionOf(manager, this.#clock.now(), last)
          const result = await work(tx)
          for (const step of this.#beforeEachCommit) await step(tx)
          for (const step of last) await step()
          await assertUsable(manager)
          return result
        }
        // The connection's own default is not said again: that would be a round trip for each transaction.
        return isolation === 'READ COMMITTED'
          ? await this.dataSource.transaction(inside)
          : await this.dataSource.transaction(isolation, inside)
      } catch (error) {
        if (attempt === MAX_ATTEMPTS || !isRetryable(error)) throw error
        // Those who met once would meet again if they went on in step.
        await new Promise((resolve) => setTimeout(resolve, Math.random() * RETRY_SPREAD_MS * attempt))
      }
    }
  }

  /** Like `transaction`, but an error that the work returns rolls everything back and is returned. */
  async attempt<T, E>(work: (tx: Tx) => Promise<Result<T, E>>, isolation?: Isolation): Promise<Result<T, E>> {
    try {
      return await this.transaction(async (tx) => {
        const result = await work(tx)
        if (!result.ok) throw new RolledBack(result.error)
        return result
      }, isolation)
    } catch (error) {
      if (error instanceof RolledBack) return err(error.reason as E)
      throw error
    }
  }

  async close(): Promise<void> {
    if (this.dataSource.isInitialized) await this.dataSource.destroy()
  }
}

export async function createDatabase(options: DatabaseOptions): Promise<Database> {
  const dataSource = new DataSource({
    type: 'postgres',
    url: options.url,
    applicationName: options.applicationName,
    entities: [...options.entities],
    poolSize: options.poolSize ?? 10,
    installExtensions: false,
    synchronize: false,
    migrationsRun: false,
    logging: false,
    // Also how long a request waits for a free connection before it fails instead of queueing up.
    connectTimeoutMS: options.connectTimeoutMs ?? CONNECT_TIMEOUT_MS,
    extra: {
      // Finds out about a server that went away without a word.
      keepAlive: true,
      options:
        '-c timezone=UTC -c lock_timeout=10s -c statement_timeout=30s -c idle_in_transaction_session_timeout=60s ' +
        '-c default_transaction_isolation=read\\ committed',
    },
  })
  await dataSource.initialize()
  return new Database(dataSource, options.clock ?? systemClock)
}

/** The name of the violated constraint, when the error is a constraint violation: the way to recognise a duplicate. */
export function violatedConstraint(error: unknown): string | undefined {
  if (!(error instanceof QueryFailedError)) return undefined
  const driver = error.driverError as { code?: string; constraint?: string }
  return driver.code?.startsWith('23') === true ? driver.constraint : undefined
}

/**
 * Whether PostgreSQL could not read a value as its column's type: text that is no uuid, number or date, a number or date
 * out of range, or a NUL character.
 */
export function isDataException(error: unknown): boolean {
  if (!(error instanceof QueryFailedError)) return false
  return UNREADABLE.has((error.driverError as { code?: string }).code ?? '')
}

const UNREADABLE: ReadonlySet<string> = new Set(['22003', '22007', '22008', '22021', '22P02', '22P05'])
const CONNECT_TIMEOUT_MS = 10_000
const RETRY_SPREAD_MS = 20
const MAX_ATTEMPTS = 5
const SERIALIZATION_FAILURE = '40001'
const DEADLOCK = '40P01'

function isRetryable(error: unknown): boolean {
  if (!(error instanceof QueryFailedError)) return false
  const { code } = error.driverError as { code?: string }
  return code === SERIALIZATION_FAILURE || code === DEADLOCK
}

/**
 * A statement that failed aborts its transaction, and then COMMIT rolls back and says no word: who caught the error would
 * believe that everything is written.
 */
async function assertUsable(manager: EntityManager): Promise<void> {
  const client = (await manager.queryRunner?.connect()) as PgClient | undefined
  // Costs nothing while all is well: the driver knows. Asking fails where the transaction has.
  if (client?.getTransactionStatus() !== 'T' || !client.readyForQuery) await manager.query('SELECT 1')
}

/** What the driver's client knows of its connection. */
interface PgClient {
  readonly readyForQuery: boolean
  getTransactionStatus(): 'I' | 'T' | 'E' | null
}

class RolledBack extends Error {
  readonly reason: unknown

  constructor(reason: unknown) {
    super('rolled back')
    this.reason = reason
  }
}

function transactionOf(manager: EntityManager, now: Date, last: (() => Promise<void>)[]): Tx {
  return {
    manager,
    now,
    beforeCommit: (work) => void last.push(work),
    query: async <T>(sql: string, params: readonly unknown[] = []) => rowsOf<T>(await manager.query(sql, [...params])),
  }
}

/** TypeORM answers `[rows, count]` for UPDATE and DELETE, and rows for everything else. */
function rowsOf<T>(answer: unknown): T[] {
  const list = answer as unknown[]
  if (list.length === 2 && Array.isArray(list[0]) && typeof list[1] === 'number') return list[0] as T[]
  return list as T[]
}
