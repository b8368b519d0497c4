import type { Database, Tx } from '@sellgraph/db-kit'
import type { Clock } from '@sellgraph/kernel'
import { z } from 'zod'

/** What a job handler is given. */
export interface JobContext<P> {
  /** One transaction for all that the handler does. */
  tx: Tx
  payload: P
  /** The transaction's now, for symmetry with event handlers. */
  now: Date
  /** When the job was due: never after `now`, and well before it when the process was down or the job failed before. */
  dueAt: Date
}

/**
 * A kind of job, made by {@link defineJob}. The payload's type is only ever taken in, so that a list of jobs with
 * different payloads is a list of `Job<never>`.
 */
export interface Job<P> {
  readonly name: string
  /** The payload as it is stored; throws when it does not fit. */
  readonly check: (payload: P) => unknown
  /** Checks a stored payload and handles it. */
  readonly handle: (stored: unknown, context: Omit<JobContext<unknown>, 'payload'>) => Promise<void>
}

/**
 * Names a kind of job and says what is done when it is due.
 *
 * The job is removed in the transaction of its handler, so what it does is committed once. It may still come when
 * nothing is left to do: a handler locks the record, looks at its state and does nothing when a person was faster.
 * A handler that throws is rolled back and tried again with growing delays.
 */
export function defineJob<P>(
  name: string,
  schema: z.ZodType<P>,
  handle: (context: JobContext<P>) => Promise<void>,
): Job<P> {
  return {
    name,
    check: (payload) => schema.parse(payload),
    handle: (stored, context) => handle({ ...context, payload: schema.parse(stored) }),
  }
}

/** How a job is stored: its own due time travels with it, since retries move the `run_at` of the row. */
export const envelopeSchema = z.object({ dueAt: z.iso.datetime(), data: z.unknown() })

/** One row of the queue. */
export interface StoredJob {
  id: string
  payload: unknown
}

/** Runs one stored job and removes it, in one transaction. Throws when it is not due by the process's clock. */
export async function runJob(
  job: Job<never>,
  stored: StoredJob,
  { database, clock }: { database: Database; clock: Clock },
): Promise<void> {
  const { dueAt, data } = envelopeSchema.parse(stored.payload)
  const due = new Date(dueAt)
  if (clock.now() < due) throw new Error(`${job.name} is not due before ${dueAt}`)
  await database.transaction(async (tx) => {
    await job.handle(data, { tx, now: tx.now, dueAt: due })
    // Last, so that job rows are locked after business rows here as in a use case that calls removeJob. The worker
    // removes jobs itself too, but after the commit, and a stop in between would run the job again.
    const removed = await tx.query('DELETE FROM graphile_worker._private_jobs WHERE id = $1 RETURNING id', [stored.id])
    if (removed.length === 0) throw new Error(`${job.name} was done by another worker meanwhile`)
  })
}
