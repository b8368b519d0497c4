export { defineJob, type Job, type JobContext } from './job.ts'
export { addJob, type JobOptions, removeJob } from './schedule.ts'
export { migrateTimers, startTimers, type Timers, type TimersOptions } from './worker.ts'
export { runDueJobs } from './run-due-jobs.ts'
