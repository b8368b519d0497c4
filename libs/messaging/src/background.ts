import type { Log } from './log.ts'

/** Work that comes round again: never twice at once, and a failure is only noted, since the next round may succeed. */
export class Background {
  readonly #of: string
  readonly #log: Log
  readonly #timers: NodeJS.Timeout[] = []

  /** @param of - whose work it is, for the log: `relay` */
  constructor(of: string, log: Log) {
    this.#of = of
    this.#log = log
  }

  every(milliseconds: number, work: () => Promise<void> | void): void {
    let running = false
    const tick = async () => {
      if (running) return
      running = true
      try {
        await work()
      } catch (error) {
        this.#log.debug({ error: String(error) }, `${this.#of} background work failed, it comes round again`)
      } finally {
        running = false
      }
    }
    this.#timers.push(setInterval(() => void tick(), milliseconds))
  }

  /** Begins no further round; one that runs goes on to its end. */
  stop(): void {
    for (const timer of this.#timers.splice(0)) clearInterval(timer)
  }
}
