import type { Database } from '@sellgraph/db-kit'
import type { Clock } from '@sellgraph/kernel'
import { type Job, runJob, type StoredJob } from './job.ts'

interface WaitingJob extends StoredJob {
  name: string
}

/**
 * For tests: runs what is due by the given clock, in the order it is due, jobs added on the way included, and returns
 * the names of what ran. A handler that throws, or a due job that nobody handles, fails the call.
 *
 * ```ts
 * clock.set('2026-03-09T10:00:00Z')
 * expect(await runDueJobs({ database, jobs, clock })).toEqual(['return-visit-due'])
 * ```
 */
export async function runDueJobs({
  database,
  jobs,
  clock,
}: {
  database: Database
  jobs: readonly Job<never>[]
  clock: Clock
}): Promise<string[]> {
  const byName = new Map(jobs.map((job) => [job.name, job]))
  const ran: string[] = []
  for (;;) {
    // Locked as the worker locks it: a handler that adds the next job under the same key gets a row of its own.
    const [waiting] = await database.query<WaitingJob>(
      `UPDATE graphile_worker._private_jobs j
          SET locked_at = now(), locked_by = 'run-due-jobs', attempts = attempts + 1
         FROM graphile_worker._private_tasks t
        WHERE t.id = j.task_id
          AND j.id = (SELECT id FROM graphile_worker._private_jobs WHERE is_available AND run_at <= $1
                       ORDER BY run_at, id LIMIT 1 FOR UPDATE SKIP LOCKED)
       RETURNING j.id, t.identifier AS name, j.payload`,
      [clock.now()],
    )
    if (!waiting) return ran
    try {
      const job = byName.get(waiting.name)
      if (!job) throw new Error(`the job ${waiting.name} is due and is not among the given ones`)
      await runJob(job, waiting, { database, clock })
    } catch (error) {
      await database.query(
        'UPDATE graphile_worker._private_jobs SET locked_at = NULL, locked_by = NULL WHERE id = $1',
        [waiting.id],
      )
      throw error
    }
    ran.push(waiting.name)
  }
}
