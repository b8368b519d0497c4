import type { Tx } from '@sellgraph/db-kit'
import type { Job } from './job.ts'

export interface JobOptions {
  /** When the job is due; at once when left out. */
  runAt?: Date
  /**
   * Names this one job: adding another with the same key replaces it while it waits. Build it from the kind and the
   * record, as in `return-visit-due:<id>`.
   */
  jobKey?: string
}

/**
 * Adds a job in the business transaction: it exists if, and only if, the transaction commits.
 * The payload is JSON; given the definition instead of a name, it is also checked here.
 */
export async function addJob<P>(tx: Tx, job: Job<P> | string, payload: P, options: JobOptions = {}): Promise<void> {
  const name = typeof job === 'string' ? job : job.name
  const data = typeof job === 'string' ? payload : job.check(payload)
  const dueAt = options.runAt ?? tx.now
  await tx.query(
    `SELECT 1 FROM graphile_worker.add_job(identifier => $1, payload => $2::json, run_at => $3, job_key => $4)`,
    [name, JSON.stringify({ dueAt: dueAt.toISOString(), data }), dueAt, options.jobKey ?? null],
  )
}

/** Removes a waiting job by its key, in the business transaction. One that runs at this moment is not tried again. */
export async function removeJob(tx: Tx, jobKey: string): Promise<void> {
  await tx.query('SELECT 1 FROM graphile_worker.remove_job($1)', [jobKey])
}
