/** Addresses that are counted at a time: with more, all counts begin anew, which is better than memory without end. */
const KEYS = 50_000

const MINUTE_MS = 60_000

/** How often each of many may do something in a minute. */
export class PerMinute {
  readonly #limit: number
  readonly #now: () => number
  #since: number
  #taken = new Map<string, number>()

  /** @param now - milliseconds of a clock that only goes forward */
  constructor(limit: number, now: () => number = () => performance.now()) {
    this.#limit = limit
    this.#now = now
    this.#since = now()
  }

  /** Takes one; false when there is none left in this minute. */
  take(key: string): boolean {
    if (this.#now() - this.#since >= MINUTE_MS || this.#taken.size >= KEYS) {
      this.#taken = new Map()
      this.#since = this.#now()
    }
    const taken = this.#taken.get(key) ?? 0
    if (taken >= this.#limit) return false
    this.#taken.set(key, taken + 1)
    return true
  }
}
