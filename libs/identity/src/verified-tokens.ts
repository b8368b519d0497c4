/**
 * Tokens whose signature was checked a moment ago, so that the next call with the same token costs a map look-up.
 * Bounded: when full, the oldest entry goes. A refused token is never kept.
 */
export class VerifiedTokens<Value> {
  readonly #entries = new Map<string, { value: Value; until: number }>()
  readonly #capacity: number

  constructor(capacity: number) {
    this.#capacity = capacity
  }

  /** @param now - milliseconds since 1970 */
  get(token: string, now: number): Value | undefined {
    const entry = this.#entries.get(token)
    if (entry === undefined) return undefined
    if (entry.until > now) return entry.value
    this.#entries.delete(token)
    return undefined
  }

  set(token: string, value: Value, until: number): void {
    if (this.#entries.size >= this.#capacity) {
      const oldest = this.#entries.keys().next()
      if (oldest.done !== true) this.#entries.delete(oldest.value)
    }
    this.#entries.set(token, { value, until })
  }
}
