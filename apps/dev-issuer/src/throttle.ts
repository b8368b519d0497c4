import { createHash } from 'node:crypto'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

export interface ThrottleLimits {
  /** Attempts that may fail for one address. */
  readonly perAddress: number
  /** Attempts that may fail for one client from one address: a secret is guessed at. */
  readonly perClient: number
  /** Seconds in which so many may fail. */
  readonly window: number
}

/** More than a person's mistakes come to, and nothing that a guesser gets anywhere with. */
export const usualLimits: ThrottleLimits = { perAddress: 30, perClient: 10, window: 60 }

/** An attempt under way. It counts as failed unless it is taken back. */
export interface Attempt {
  succeeded(): Promise<void>
}

/** Too many attempts failed. */
export class Throttled extends Error {
  /** Seconds after which the next one is let in. */
  readonly retryAfter: number

  constructor(retryAfter: number) {
    super('Too many attempts failed. Try again later.')
    this.retryAfter = retryAfter
  }
}

/**
 * Holds up whoever tries names and secrets. Attempts count when they begin, so that a thousand sent at once are not all
 * let in before the first has failed, and are taken back when they succeed.
 *
 * A client is counted with the address that speaks for it: else anybody could lock another's client out. Its memory is
 * bounded: addresses share as many counters as there are values of 12 bits, and clients must be known ones.
 */
export class Throttle {
  readonly #byAddress: RateLimiterMemory
  readonly #byClient: RateLimiterMemory

  constructor({ perAddress, perClient, window }: ThrottleLimits = usualLimits) {
    this.#byAddress = new RateLimiterMemory({ points: perAddress, duration: window })
    this.#byClient = new RateLimiterMemory({ points: perClient, duration: window })
  }

  /**
   * Begins an attempt; throws {@link Throttled} when too many have failed.
   *
   * @param client - a client that exists, if the attempt is made in its name
   */
  async begin(address: string, client?: string): Promise<Attempt> {
    const source = createHash('sha256').update(address).digest('hex').slice(0, 3)
    const counters: [RateLimiterMemory, string][] = [[this.#byAddress, source]]
    if (client !== undefined) counters.push([this.#byClient, `${client} ${source}`])
    const begun: typeof counters = []
    const takeBack = async () => {
      for (const [limiter, key] of begun) await limiter.reward(key)
    }
    for (const [limiter, key] of counters) {
      try {
        await limiter.consume(key)
        begun.push([limiter, key])
      } catch (error) {
        if (!(error instanceof RateLimiterRes)) throw error
        await limiter.reward(key)
        await takeBack()
        throw new Throttled(Math.max(1, Math.ceil(error.msBeforeNext / 1000)))
      }
    }
    return { succeeded: takeBack }
  }
}
