import { createPrivateKey, generateKeyPairSync, type KeyObject, randomUUID, sign } from 'node:crypto'
import { type Clock, systemClock } from '@sellgraph/kernel'
import {
  createLocalJWKSet,
  createRemoteJWKSet,
  type JSONWebKeySet,
  type JWK,
  type JWTPayload,
  type JWTVerifyGetKey,
  jwtVerify,
} from 'jose'
import { type Caller, isRole } from './principal.ts'
import { TokenError, tokenErrorOf } from './token-error.ts'
import { VerifiedTokens } from './verified-tokens.ts'

/** Who signs internal tokens: the gateway and nobody else. */
export const internalIssuer = 'sellgraph-gateway'

/** The longest life of an internal token, in seconds. A verifier refuses older ones whatever their `exp` says. */
export const internalTokenMaxAge = 60

/** Clocks of two processes may differ by this much, in seconds. */
const clockTolerance = 2

/** A private Ed25519 JWK set. The first key signs; all of them are published, so that keys rotate without a gap. */
export interface PrivateKeySet {
  readonly keys: readonly JWK[]
}

/** A new private key set with one key. */
export function generateInternalKeys(): PrivateKeySet {
  const { privateKey } = generateKeyPairSync('ed25519')
  return { keys: [{ ...(privateKey.export({ format: 'jwk' }) as JWK), kid: randomUUID(), alg: 'EdDSA', use: 'sig' }] }
}

/** The public half of a key set, as `/.well-known/internal-jwks.json` shows it. */
export function publicKeysOf(keySet: PrivateKeySet): JSONWebKeySet {
  return {
    keys: keySet.keys.map(({ kty, crv, x, kid }) => ({ kty, crv, x, kid, alg: 'EdDSA', use: 'sig' }) as JWK),
  }
}

export interface InternalTokenSigner {
  /**
   * Tokens of one request. The answer is kept by the caller for that request: the first call for an audience signs
   * (about 0.03 ms), later ones give the same token.
   */
  forRequest(caller: Caller, requestId: string): (audience: string) => string
  readonly publicKeys: JSONWebKeySet
}

/**
 * Signs as compact JWS with node:crypto: synchronous Ed25519 is a third of the cost of the Web Crypto way, and with a
 * signature that cheap a token is made for each request and bound to its id, instead of being shared by requests.
 */
export function createInternalTokenSigner(options: {
  keys: PrivateKeySet
  /** Life in seconds, at most 60. */
  lifetime?: number
  clock?: Clock
}): InternalTokenSigner {
  const { keys, lifetime = 30, clock = systemClock } = options
  if (lifetime <= 0 || lifetime > internalTokenMaxAge) {
    throw new RangeError(`an internal token lives at most ${internalTokenMaxAge} seconds, not ${lifetime}`)
  }
  const [jwk] = keys.keys
  if (jwk?.crv !== 'Ed25519' || jwk.d === undefined || jwk.kid === undefined) {
    throw new TypeError('the internal key set must begin with a private Ed25519 key that has a "kid"')
  }
  const key = createPrivateKey({ key: { ...jwk }, format: 'jwk' })
  const header = encode({ alg: 'EdDSA', typ: 'JWT', kid: jwk.kid })

  return {
    publicKeys: publicKeysOf(keys),
    forRequest(caller, requestId) {
      const signed = new Map<string, string>()
      const { subject: sub, kind, roles } = caller
      return (audience) => {
        const known = signed.get(audience)
        if (known !== undefined) return known
        const iat = Math.floor(clock.now().getTime() / 1000)
        const claims = {
          iss: internalIssuer,
          aud: audience,
          sub,
          kind,
          roles,
          rid: requestId,
          iat,
          exp: iat + lifetime,
        }
        const token = compactJws(header, claims, key)
        signed.set(audience, token)
        return token
      }
    },
  }
}

export interface InternalTokenVerifier {
  /**
   * The caller of a token that the gateway made for this subgraph; throws a {@link TokenError} otherwise.
   *
   * @param requestId - the `x-request-id` that came with the token; a token of another request is refused
   */
  verify(token: string, requestId: string | undefined): Promise<Caller>
}

/** Accepts the gateway's tokens for one audience and nothing else. */
export function createInternalTokenVerifier(options: {
  /** The subgraph's name. */
  audience: string
  /** Where the gateway publishes its keys, or the keys themselves. */
  keys: { url: string } | JSONWebKeySet
  clock?: Clock
}): InternalTokenVerifier {
  const { audience, keys, clock = systemClock } = options
  const keyOf = keyResolver(keys)
  // One request can call a subgraph several times (entities after root fields) with the same token.
  const verified = new VerifiedTokens<{ caller: Caller; requestId: string }>(1000)

  async function check(token: string, now: Date): Promise<{ caller: Caller; requestId: string }> {
    const known = verified.get(token, now.getTime())
    if (known !== undefined) return known
    try {
      const { payload } = await jwtVerify(token, keyOf, {
        algorithms: ['EdDSA'],
        issuer: internalIssuer,
        audience,
        requiredClaims: ['sub', 'exp', 'iat', 'rid'],
        maxTokenAge: internalTokenMaxAge,
        clockTolerance,
        currentDate: now,
      })
      const result = readClaims(payload)
      const until = Math.min(payload.exp ?? 0, (payload.iat ?? 0) + internalTokenMaxAge)
      verified.set(token, result, until * 1000)
      return result
    } catch (error) {
      throw tokenErrorOf(error)
    }
  }

  return {
    async verify(token, requestId) {
      const result = await check(token, clock.now())
      if (result.requestId !== requestId) throw new TokenError('TOKEN_FOREIGN')
      return result.caller
    },
  }
}

function readClaims(payload: JWTPayload): { caller: Caller; requestId: string } {
  const { sub, kind, roles, rid } = payload
  if (
    typeof sub !== 'string' ||
    sub === '' ||
    typeof rid !== 'string' ||
    // SYSTEM is made in the process that uses it and never comes from outside.
    (kind !== 'EMPLOYEE' && kind !== 'MACHINE') ||
    !Array.isArray(roles)
  ) {
    throw new TokenError('TOKEN_MALFORMED')
  }
  return { caller: { subject: sub, kind, roles: roles.filter(isRole) }, requestId: rid }
}

function keyResolver(keys: { url: string } | JSONWebKeySet): JWTVerifyGetKey {
  if ('keys' in keys) return createLocalJWKSet(keys)
  // A withdrawn key is forgotten within a minute; an unknown one is looked up again at most every five seconds.
  return createRemoteJWKSet(new URL(keys.url), { cacheMaxAge: 60_000, cooldownDuration: 5_000, timeoutDuration: 3_000 })
}

function compactJws(header: string, claims: object, key: KeyObject): string {
  const content = `${header}.${encode(claims)}`
  return `${content}.${sign(null, Buffer.from(content), key).toString('base64url')}`
}

function encode(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}
