import type { Clock } from '@sellgraph/kernel'
import { createLocalJWKSet, errors, type JSONWebKeySet, type JWTVerifyGetKey } from 'jose'
import { TokenError } from './token-error.ts'

/** Bytes of a key set or of an issuer's metadata at most. The largest in public use have some twenty. */
const maxBytes = 256 * 1024

export interface RemoteKeysOptions {
  /** Where the key set is. Asked again after a look-up that failed, since it may have moved. */
  readonly find: () => Promise<URL>
  /** Milliseconds after which the set is fetched anew: a withdrawn key is accepted for no longer. */
  readonly maxAge: number
  /** Milliseconds for which an old set still serves while a new one can't be fetched. */
  readonly grace: number
  /** Milliseconds between two fetches that are made because a token names an unknown key, or because the last failed. */
  readonly cooldown: number
  /** Milliseconds that one look-up may take. */
  readonly timeout: number
  readonly clock: Clock
}

/**
 * A key set that somebody else publishes and changes. Fetched when first needed, then again when it is old or when a
 * token names a key that is not in it; calls that come together share one fetch.
 *
 * While the publisher is away, what was fetched last serves for the time of `grace` and after that nothing does: then
 * every token is refused by `TOKEN_KEYS_UNAVAILABLE`.
 */
export class RemoteKeys {
  readonly #options: RemoteKeysOptions
  #url: URL | undefined
  #keys: JWTVerifyGetKey | undefined
  #fetchedAt = 0
  #fetching: Promise<void> | undefined
  #failedAt = -Infinity
  #searchedAt = -Infinity

  constructor(options: RemoteKeysOptions) {
    this.#options = options
  }

  /** The key of a token, as jose asks for it. */
  readonly keyOf: JWTVerifyGetKey = async (header, token) => {
    const { cooldown } = this.#options
    let keys = await this.#current()
    try {
      return await keys(header, token)
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey)) throw error
      const now = this.#now()
      if (now < this.#failedAt + cooldown) throw new TokenError('TOKEN_KEYS_UNAVAILABLE', error)
      // Made-up key ids must not become a flood of requests to the publisher. A search under way is waited for.
      if (now < this.#searchedAt + cooldown && this.#fetching === undefined) throw error
      this.#searchedAt = now
      await this.#fetch()
      keys = await this.#current()
      return await keys(header, token)
    }
  }

  /**
   * Until when, in milliseconds since 1970, a signature that was found good need not be looked at again: as long as
   * the set it was checked with counts as new.
   */
  get trustedUntil(): number {
    const { maxAge, cooldown } = this.#options
    return Math.max(this.#fetchedAt + maxAge, this.#failedAt + cooldown)
  }

  async #current(): Promise<JWTVerifyGetKey> {
    const { maxAge, grace, cooldown } = this.#options
    const now = this.#now()
    if (this.#keys !== undefined && now < this.#fetchedAt + maxAge) return this.#keys
    const serves = this.#keys !== undefined && now < this.#fetchedAt + maxAge + grace
    // Nobody waits for a publisher that was away a moment ago, as long as there is something to go on with.
    if (!serves || now >= this.#failedAt + cooldown) {
      try {
        await this.#fetch()
      } catch (error) {
        if (!serves) throw error
      }
    }
    return this.#keys as JWTVerifyGetKey
  }

  #fetch(): Promise<void> {
    this.#fetching ??= this.#load()
      .catch((error: unknown) => {
        this.#failedAt = this.#now()
        this.#url = undefined
        throw new TokenError('TOKEN_KEYS_UNAVAILABLE', error)
      })
      .finally(() => {
        this.#fetching = undefined
      })
    return this.#fetching
  }

  async #load(): Promise<void> {
    this.#url ??= await this.#options.find()
    const keys = (await fetchJson(this.#url, this.#options.timeout)) as JSONWebKeySet
    // Throws for what is no key set.
    this.#keys = createLocalJWKSet(keys)
    this.#fetchedAt = this.#now()
    this.#failedAt = -Infinity
  }

  #now(): number {
    return this.#options.clock.now().getTime()
  }
}

/**
 * A small JSON document. Redirects are refused, since they would let whoever answers once choose who answers next;
 * so is an answer that is too large or takes longer than `timeout` milliseconds as a whole.
 */
export async function fetchJson(url: URL, timeout: number): Promise<unknown> {
  const response = await fetch(url, {
    redirect: 'error',
    signal: AbortSignal.timeout(timeout),
    headers: { accept: 'application/json, application/jwk-set+json' },
  })
  if (!response.ok || response.body === null) {
    await response.body?.cancel()
    throw new Error(`${url.href} answered ${response.status}`)
  }
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body as AsyncIterable<Uint8Array>) {
    size += chunk.length
    // Leaving the loop cancels the rest.
    if (size > maxBytes) throw new Error(`${url.href} answered more than ${maxBytes} bytes`)
    chunks.push(chunk)
  }
  return JSON.parse(Buffer.concat(chunks).toString('utf8'))
}
