import type { Database } from '@sellgraph/db-kit'
import { Background } from '../background.ts'
import type { Log } from '../log.ts'
import { backfillNext } from './backfill.ts'
import { StateChanges } from './changes.ts'
import type { StateSource } from './source.ts'
import { trackChanges } from './track.ts'

export interface StateOptions {
  readonly db: Database
  /** The same database as its owner, who alone may put triggers; `db` itself unless told. */
  readonly owner?: Database
  readonly sources: readonly StateSource[]
}

export interface StateKeeper {
  /** Publishes in the background what was written past the services, and what is asked to be published again. */
  start(log: Log): { stop(): Promise<void> }
}

const SWEEP_MS = 15_000
const BACKFILL_MS = 5_000

/**
 * From now on every transaction of the database publishes the rows of state topics that it changes, just before it
 * commits. Call it before the first write.
 */
export async function keepState({ db, owner = db, sources }: StateOptions): Promise<StateKeeper> {
  await trackChanges(owner, sources)
  const changes = new StateChanges(sources)
  if (sources.length > 0) db.beforeEachCommit((tx) => changes.publishOwn(tx))
  return {
    start: (log) => {
      const background = new Background('state', log)
      const rounds = new Set<Promise<void>>()
      let stopping = false
      const every = (milliseconds: number, work: () => Promise<void>) =>
        background.every(milliseconds, async () => {
          const round = work()
          rounds.add(round)
          await round.finally(() => rounds.delete(round))
        })
      every(SWEEP_MS, async () => void (await changes.publishLeftovers(db)))
      every(BACKFILL_MS, async () => {
        for (;;) {
          const wait = stopping ? null : await backfillNext(db, changes, sources)
          if (wait === null) return
          await new Promise((resolve) => setTimeout(resolve, Math.min(wait, BACKFILL_MS)))
        }
      })
      return {
        stop: async () => {
          stopping = true
          background.stop()
          await Promise.allSettled(rounds)
        },
      }
    },
  }
}
