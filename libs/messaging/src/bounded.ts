import type { Log } from './log.ts'

/** Longest that a stop waits for work in hand; what is cut off then is rolled back, or sent and handled again. */
export const STOP_MS = 9_000

/** Waits for work in hand, but not for ever: a handler or a broker that hangs must not keep a process from ending. */
export async function bounded(work: Promise<unknown>, what: string, log: Log, milliseconds = STOP_MS): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), milliseconds)
  })
  try {
    const ended = await Promise.race([work.then(() => 'ended' as const), late])
    if (ended === 'late') log.warn({ what, milliseconds }, 'stopping without waiting any longer')
  } finally {
    clearTimeout(timer)
  }
}
