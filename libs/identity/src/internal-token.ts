import { createPrivateKey, generateKeyPairSync, KeyObject, randomUUID, sign, verify } from 'node:crypto'
import { type Clock, systemClock } from '@sellgraph/kernel'
import {
  createLocalJWKSet,
  type CryptoKey,
  type JSONWebKeySet,
  type JWK,
  type JWTHeaderParameters,
  type JWTPayload,
  type JWTVerifyGetKey,
} from 'jose'
import { type Caller, isRole } from './principal.ts'
import { RemoteKeys } from './remote-keys.ts'
import { TokenError, tokenErrorOf } from './token-error.ts'
import { VerifiedTokens } from './verified-tokens.ts'

/** Who signs internal tokens: the gateway and nobody else. */
export const internalIssuer = 'sellgraph-gateway'

/** The longest life of an internal token, in seconds. A verifier refuses older ones whatever their `exp` says. */
export const internalTokenMaxAge = 60

/**
 * How long a subgraph uses the gateway's keys before it fetches them again, in milliseconds: what is signed by a key
 * that the gateway withdrew is refused after this long at the latest, or after twice as long when the gateway does not
 * answer.
 */
export const internalKeysMaxAge = 60_000

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
  /** Signs with the first of other keys from now on. Throws, and goes on as before, when it can't be signed with. */
  useKeys(keys: PrivateKeySet): void
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
  const { lifetime = 30, clock = systemClock } = options
  if (lifetime <= 0 || lifetime > internalTokenMaxAge) {
    throw new RangeError(`an internal token lives at most ${internalTokenMaxAge} seconds, not ${lifetime}`)
  }
  let current = signingKeyOf(options.keys)

  return {
    get publicKeys() {
      return current.published
    },
    useKeys(keys) {
      current = signingKeyOf(keys)
    },
    forRequest(caller, requestId) {
      const signed = new Map<string, string>()
      return (audience) => {
        const known = signed.get(audience)
        if (known !== undefined) return known
        const iat = Math.floor(clock.now().getTime() / 1000)
        const token = compactJws(
          current.header,
          {
            iss: internalIssuer,
            aud: audience,
            sub: caller.subject,
            kind: caller.kind,
            roles: caller.roles,
            scopes: caller.scopes,
            client_id: caller.clientId,
            rid: requestId,
            iat,
            exp: iat + lifetime,
          },
          current.key,
        )
        signed.set(audience, token)
        return token
      }
    },
  }
}

interface SigningKey {
  readonly key: KeyObject
  readonly header: string
  readonly published: JSONWebKeySet
}

function signingKeyOf(keys: PrivateKeySet): SigningKey {
  const [jwk] = keys.keys
  if (jwk?.crv !== 'Ed25519' || jwk.d === undefined || jwk.kid === undefined) {
    throw new TypeError('the internal key set must begin with a private Ed25519 key that has a "kid"')
  }
  return {
    key: createPrivateKey({ key: { ...jwk }, format: 'jwk' }),
    header: encode({ alg: 'EdDSA', typ: 'JWT', kid: jwk.kid }),
    published: publicKeysOf(keys),
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

/**
 * Accepts the gateway's tokens for one audience and nothing else. Signatures are checked by node:crypto for the same
 * reason as they are made by it; what a token must look like is little, since there is one maker and one algorithm.
 */
export function createInternalTokenVerifier(options: {
  /** The subgraph's name. */
  audience: string
  /** Where the gateway publishes its keys, or the keys themselves. */
  keys: { url: string } | JSONWebKeySet
  clock?: Clock
}): InternalTokenVerifier {
  const { audience, keys, clock = systemClock } = options
  const remote = 'keys' in keys ? undefined : gatewayKeys(new URL(keys.url), clock)
  const keyOf = 'keys' in keys ? createLocalJWKSet(keys) : (remote as RemoteKeys).keyOf
  // One request can call a subgraph several times (entities after root fields) with the same token.
  const verified = new VerifiedTokens<{ caller: Caller; requestId: string }>(1000)

  async function check(token: string, now: Date): Promise<{ caller: Caller; requestId: string }> {
    const known = verified.get(token, now.getTime())
    if (known !== undefined) return known
    try {
      const payload = await signedPayload(token, keyOf)
      checkClaims(payload, audience, now.getTime() / 1000)
      const result = readClaims(payload)
      const until = Math.min(payload.exp ?? 0, (payload.iat ?? 0) + internalTokenMaxAge) * 1000
      // Not longer than its key is known to be in use.
      verified.set(token, result, Math.min(until, remote?.trustedUntil ?? until))
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

/** What the gateway has signed; jose finds the key, and refuses one that is not for this algorithm. */
async function signedPayload(token: string, keyOf: JWTVerifyGetKey): Promise<JWTPayload> {
  const [head = '', body = '', signature = '', ...more] = token.split('.')
  const header = decode(head) as JWTHeaderParameters
  if (more.length > 0) throw new TokenError('TOKEN_MALFORMED')
  if (header.alg !== 'EdDSA') throw new TokenError('TOKEN_UNSIGNED')
  // An extension that must be understood and is not (RFC 7515, section 4.1.11); there is none that is.
  if (header.crit !== undefined) throw new TokenError('TOKEN_MALFORMED')
  const key = keyObjectOf((await keyOf(header, { payload: body, protected: head, signature })) as CryptoKey)
  const content = Buffer.from(`${head}.${body}`)
  if (!verify(null, content, key, Buffer.from(signature, 'base64url'))) throw new TokenError('TOKEN_ALTERED')
  return decode(body) as JWTPayload
}

function checkClaims({ iss, aud, iat, exp }: JWTPayload, audience: string, now: number): void {
  if (typeof iat !== 'number' || typeof exp !== 'number') throw new TokenError('TOKEN_MALFORMED')
  if (iss !== internalIssuer || aud !== audience) throw new TokenError('TOKEN_FOREIGN')
  if (iat > now + clockTolerance) throw new TokenError('TOKEN_NOT_YET_VALID')
  if (Math.min(exp, iat + internalTokenMaxAge) <= now - clockTolerance) throw new TokenError('TOKEN_EXPIRED')
}

const keyObjects = new WeakMap<CryptoKey, KeyObject>()

function keyObjectOf(key: CryptoKey): KeyObject {
  const known = keyObjects.get(key) ?? KeyObject.from(key)
  keyObjects.set(key, known)
  return known
}

function readClaims(payload: JWTPayload): { caller: Caller; requestId: string } {
  const { sub, kind, roles, scopes, client_id: clientId, rid } = payload
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
  const caller: Caller = {
    subject: sub,
    kind,
    roles: roles.filter(isRole),
    ...(Array.isArray(scopes) ? { scopes: scopes.filter((scope): scope is string => typeof scope === 'string') } : {}),
    ...(typeof clientId === 'string' ? { clientId } : {}),
  }
  return { caller, requestId: rid }
}

/** Unknown keys are looked up at once, so that a new one works from its first token on. */
function gatewayKeys(url: URL, clock: Clock): RemoteKeys {
  return new RemoteKeys({
    find: () => Promise.resolve(url),
    maxAge: internalKeysMaxAge,
    // While its key set can't be reached, as when the gateway restarts, what another copy of it signs still passes.
    grace: internalKeysMaxAge,
    cooldown: 1_000,
    timeout: 3_000,
    clock,
  })
}

function compactJws(header: string, claims: object, key: KeyObject): string {
  const content = `${header}.${encode(claims)}`
  return `${content}.${sign(null, Buffer.from(content), key).toString('base64url')}`
}

function decode(part: string): object {
  let value: unknown
  try {
    value = JSON.parse(Buffer.from(part, 'base64url').toString())
  } catch (error) {
    throw new TokenError('TOKEN_MALFORMED', error)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new TokenError('TOKEN_MALFORMED')
  return value
}

function encode(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}
