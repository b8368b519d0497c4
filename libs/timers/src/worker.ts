import type { Database } from '@sellgraph/db-kit'
import { type Clock, systemClock } from '@sellgraph/kernel'
import { Logger as WorkerLogger, run, runMigrations, type Task } from 'graphile-worker'
import { type Job, runJob } from './job.ts'

/** The part of a pino logger that is used here. */
interface Log {
  error(fields: object, message: string): void
  warn(fields: object, message: string): void
  info(fields: object, message: string): void
  debug(fields: object, message: string): void
}

export interface TimersOptions {
  /** Where handlers' transactions run. */
  database: Database
  /** The same database again: the worker keeps its own two or three connections. */
  databaseUrl: string
  jobs: readonly Job<never>[]
  logger: Log
  clock?: Clock
  /** Jobs that run side by side in this process. */
  concurrency?: number
}

export interface Timers {
  /** Takes no new job, waits for those that run, closes the worker's connections. */
  stop(): Promise<void>
}

/** NOTIFY wakes the worker for a job that is due at once; a job of the future starts within this time of being due. */
const POLL_INTERVAL_MS = 5_000

/** Creates or updates the tables of the job queue (schema `graphile_worker`). Safe when many processes start at once. */
export async function migrateTimers(databaseUrl: string, logger: Log = silent): Promise<void> {
  await runMigrations({ connectionString: databaseUrl, maxPoolSize: 1, logger: bridge(logger) })
}

/** Starts to run due jobs. The queue's tables must be there, see {@link migrateTimers}. */
export async function startTimers(options: TimersOptions): Promise<Timers> {
  const { database, databaseUrl, jobs, logger, clock = systemClock, concurrency = 2 } = options
  const taskList = Object.fromEntries(
    jobs.map((job): [string, Task] => [
      job.name,
      (_payload, { job: stored }) => runJob(job, stored, { database, clock }),
    ]),
  )
  if (Object.keys(taskList).length !== jobs.length) throw new Error('two jobs have the same name')
  await freeAbandoned(database)
  const runner = await run({
    connectionString: databaseUrl,
    // One connection listens, the others fetch and complete jobs.
    maxPoolSize: concurrency + 1,
    concurrency,
    pollInterval: POLL_INTERVAL_MS,
    // The clock of this process decides what is due, as it does for everything else here.
    useNodeTime: true,
    noHandleSignals: true,
    parsedCronItems: [],
    taskList,
    logger: bridge(logger),
  })
  const sweep = setInterval(() => {
    freeAbandoned(database).catch((error: unknown) => {
      logger.warn({ err: error }, 'could not look for abandoned jobs')
    })
  }, SWEEP_MS)
  let stopped = false
  // Handled here, or a worker that fails on its own would end the process as an unhandled rejection.
  const ended = runner.promise.catch((error: unknown) => {
    logger.error({ err: error }, 'the timers stopped with an error')
  })
  return {
    async stop() {
      if (stopped) return ended
      stopped = true
      clearInterval(sweep)
      await runner.stop().catch(() => undefined)
      await ended
    },
  }
}

/** A job whose worker has held it this long was abandoned: transactions of this system end well before. */
const ABANDONED_AFTER = '5 minutes'
const SWEEP_MS = 60_000

/**
 * Hands the jobs of a killed process to the others; the queue itself would wait four hours. Should the worker be alive
 * after all, the job still takes effect once: its row is deleted in the handler's transaction (see `runJob`).
 */
async function freeAbandoned(database: Database): Promise<void> {
  await database.query(
    `UPDATE graphile_worker._private_jobs SET locked_at = NULL, locked_by = NULL
     WHERE locked_at < now() - interval '${ABANDONED_AFTER}'`,
  )
}

/** The worker's own log lines; its information about every start and job is detail here. */
function bridge(logger: Log): WorkerLogger {
  return new WorkerLogger((scope) => (level, message, meta) => {
    const fields = { ...scope, ...(meta?.['error'] === undefined ? {} : { err: meta['error'] }) }
    if (level === 'error') logger.error(fields, message)
    else if (level === 'warning') logger.warn(fields, message)
    else logger.debug(fields, message)
  })
}

const silent: Log = { error: () => {}, warn: () => {}, info: () => {}, debug: () => {} }
