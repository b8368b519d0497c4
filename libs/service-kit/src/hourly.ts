import type { Logger } from '@sellgraph/observability'

const EVERY_MS = 60 * 60 * 1_000

/**
 * Does some work every hour, the first time at some moment of the first hour, so that copies do not start together. The
 * work asks `goOn` now and then, and ends soon when the process stops. What fails is tried again an hour later.
 */
export function startHourly(
  what: string,
  work: (goOn: () => boolean) => Promise<number>,
  log: Logger,
): { stop(): Promise<void> } {
  let stopped = false
  let running = Promise.resolve()
  const run = () => {
    running = work(() => !stopped).then(
      (count) => {
        if (count > 0) log.debug({ count }, what)
      },
      (error: unknown) => log.warn({ err: error }, `${what}: failed, trying again later`),
    )
  }
  let timer = setTimeout(() => {
    run()
    timer = setInterval(run, EVERY_MS)
  }, Math.random() * EVERY_MS)
  return {
    stop: async () => {
      stopped = true
      // Ends either kind.
      clearTimeout(timer)
      await running
    },
  }
}
