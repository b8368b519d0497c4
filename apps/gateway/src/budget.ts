import { type Clock, systemClock } from '@sellgraph/kernel'

export interface BudgetLimits {
  /** Cost that one caller may use up in a minute, and at once after a quiet one. */
  readonly costPerMinute: number
  /** Requests of one caller under way at a time. */
  readonly concurrent: number
}

/** What was over, and after how many seconds it is worth trying again. */
export interface Refusal {
  readonly reason: 'COST' | 'CONCURRENCY'
  readonly retryAfter: number
}

interface Account {
  /** What is left of the budget, at `at`. */
  left: number
  at: number
  underWay: number
}

/** Accounts of callers that were quiet for a minute are full again and need not be remembered. */
const sweepAfter = 60_000

/**
 * What each caller may still use: a bucket that refills evenly (so many a minute, never more than a minute's worth) and
 * a count of what is under way. Of this process alone: behind n gateways a caller has up to n times as much.
 */
export class Budget {
  readonly #limits: BudgetLimits
  readonly #clock: Clock
  readonly #accounts = new Map<string, Account>()
  #sweptAt: number

  constructor(limits: BudgetLimits, clock: Clock = systemClock) {
    this.#limits = limits
    this.#clock = clock
    this.#sweptAt = clock.now().getTime()
  }

  /** Lets a request in, to be ended by `leave`, or says why not. */
  enter(caller: string): Refusal | undefined {
    const account = this.#accountOf(caller)
    if (account.underWay >= this.#limits.concurrent) return { reason: 'CONCURRENCY', retryAfter: 1 }
    // Reading a request is not for nothing, whatever comes of it.
    const refusal = this.#take(account, 1)
    if (refusal === undefined) account.underWay += 1
    return refusal
  }

  leave(caller: string): void {
    const account = this.#accounts.get(caller)
    if (account !== undefined) account.underWay -= 1
  }

  /** Takes the cost of an operation, or says that there is not enough left. */
  take(caller: string, cost: number): Refusal | undefined {
    return this.#take(this.#accountOf(caller), cost)
  }

  #take(account: Account, cost: number): Refusal | undefined {
    const perSecond = this.#limits.costPerMinute / 60
    if (cost > account.left) return { reason: 'COST', retryAfter: Math.ceil((cost - account.left) / perSecond) }
    account.left -= cost
    return undefined
  }

  #accountOf(caller: string): Account {
    const now = this.#clock.now().getTime()
    this.#sweep(now)
    const { costPerMinute } = this.#limits
    const account = this.#accounts.get(caller) ?? { left: costPerMinute, at: now, underWay: 0 }
    account.left = Math.min(costPerMinute, account.left + ((now - account.at) * costPerMinute) / 60_000)
    account.at = now
    this.#accounts.set(caller, account)
    return account
  }

  #sweep(now: number): void {
    if (now - this.#sweptAt < sweepAfter) return
    this.#sweptAt = now
    for (const [caller, { at, underWay }] of this.#accounts) {
      if (underWay === 0 && now - at >= sweepAfter) this.#accounts.delete(caller)
    }
  }
}
