import { type Clock, systemClock } from '@sellgraph/kernel'
import {
  createRemoteJWKSet,
  decodeJwt,
  decodeProtectedHeader,
  type JWTPayload,
  type JWTVerifyGetKey,
  jwtVerify,
} from 'jose'
import { type Caller, isRole } from './principal.ts'
import { TokenError, tokenErrorOf } from './token-error.ts'
import { VerifiedTokens } from './verified-tokens.ts'

/** Asymmetric signatures an issuer may use. `none` and the HS family can't be chosen. */
export const clientTokenAlgorithms = ['RS256', 'PS256', 'ES256', 'ES384', 'EdDSA'] as const
export type ClientTokenAlgorithm = (typeof clientTokenAlgorithms)[number]

/** After this long a signature is checked again: a key that its issuer withdrew stops working soon after the key set is read anew. */
const recheckAfter = 60_000

export interface ClientTokenVerifier {
  /** The bearer of an access token of one of the issuers; throws a {@link TokenError} otherwise. */
  verify(token: string): Promise<Caller>
}

/**
 * Accepts access tokens of the configured OIDC issuers. Their keys are found by discovery at the first token, cached
 * for ten minutes, and looked up again when a token names a key that is not known.
 */
export function createClientTokenVerifier(options: {
  /** Issuer URLs exactly as the tokens' `iss` says. */
  issuers: readonly string[]
  audience: string
  algorithms?: readonly ClientTokenAlgorithm[]
  /** Seconds by which the issuer's clock may differ. */
  clockTolerance?: number
  clock?: Clock
}): ClientTokenVerifier {
  const { issuers, audience, algorithms = clientTokenAlgorithms, clockTolerance = 5, clock = systemClock } = options
  for (const algorithm of algorithms) {
    if (!clientTokenAlgorithms.includes(algorithm))
      throw new TypeError(`tokens signed by ${algorithm} are not accepted`)
  }
  const accepted = new Set<string>(algorithms)
  const keysOf = new Map(issuers.map((issuer) => [issuer, discoveredKeys(issuer)]))
  const verified = new VerifiedTokens<Caller>(10_000)

  async function check(token: string, now: Date): Promise<Caller> {
    const { alg, iss } = peek(token)
    if (!accepted.has(alg)) throw new TokenError('TOKEN_UNSIGNED')
    const keys = iss === undefined ? undefined : keysOf.get(iss)
    if (keys === undefined || iss === undefined) throw new TokenError('TOKEN_FOREIGN')
    const { payload } = await jwtVerify(token, keys, {
      algorithms: [...algorithms],
      issuer: iss,
      audience,
      requiredClaims: ['sub', 'exp'],
      clockTolerance,
      currentDate: now,
    })
    const caller = readCaller(payload)
    verified.set(token, caller, Math.min((payload.exp ?? 0) * 1000, now.getTime() + recheckAfter))
    return caller
  }

  return {
    async verify(token) {
      const now = clock.now()
      const known = verified.get(token, now.getTime())
      if (known !== undefined) return known
      try {
        return await check(token, now)
      } catch (error) {
        throw tokenErrorOf(error)
      }
    },
  }
}

/** Algorithm and issuer before anything is checked: they only choose how to check. */
function peek(token: string): { alg: string; iss: string | undefined } {
  try {
    return { alg: decodeProtectedHeader(token).alg ?? 'none', iss: decodeJwt(token).iss }
  } catch (error) {
    throw new TokenError('TOKEN_MALFORMED', error)
  }
}

function readCaller(payload: JWTPayload): Caller {
  const { sub, roles, client_id: clientId } = payload
  if (typeof sub !== 'string' || sub === '') throw new TokenError('TOKEN_MALFORMED')
  const known = Array.isArray(roles) ? roles.filter(isRole) : []
  // A token of the client credentials grant speaks for the client itself (RFC 9068, section 2.2).
  const machine = known.includes('MACHINE') || sub === clientId
  return { subject: sub, kind: machine ? 'MACHINE' : 'EMPLOYEE', roles: known }
}

/** The issuer's key set, found by OpenID Connect discovery when the first token comes. A failed look-up is not kept. */
function discoveredKeys(issuer: string): JWTVerifyGetKey {
  let found: Promise<JWTVerifyGetKey> | undefined
  return async (header, token) => {
    found ??= discover(issuer).catch((error: unknown) => {
      found = undefined
      throw new TokenError('TOKEN_KEYS_UNAVAILABLE', error)
    })
    const keys = await found
    return keys(header, token)
  }
}

async function discover(issuer: string): Promise<JWTVerifyGetKey> {
  const url = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`
  const response = await fetch(url, { signal: AbortSignal.timeout(5_000), redirect: 'error' })
  if (!response.ok) throw new Error(`${url} answered ${response.status}`)
  const metadata = (await response.json()) as { issuer?: unknown; jwks_uri?: unknown }
  if (metadata.issuer !== issuer) throw new Error(`${url} is the metadata of another issuer`)
  if (typeof metadata.jwks_uri !== 'string') throw new Error(`${url} names no key set`)
  return createRemoteJWKSet(new URL(metadata.jwks_uri), { cooldownDuration: 10_000, timeoutDuration: 5_000 })
}
