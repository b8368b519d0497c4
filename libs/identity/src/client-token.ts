import { type Clock, systemClock } from '@sellgraph/kernel'
import { decodeJwt, decodeProtectedHeader, type JWTPayload, jwtVerify } from 'jose'
import { type Caller, isRole } from './principal.ts'
import { fetchJson, RemoteKeys } from './remote-keys.ts'
import { TokenError, tokenErrorOf } from './token-error.ts'
import { VerifiedTokens } from './verified-tokens.ts'

/** Asymmetric signatures an issuer may use. `none` and the HS family can't be chosen. */
export const clientTokenAlgorithms = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
] as const
export type ClientTokenAlgorithm = (typeof clientTokenAlgorithms)[number]

/**
 * Where a claim is: its name, with dots for what is inside of another (`realm_access.roles`). A name that is a URL is
 * taken as it stands (`https://acme.example/roles`); a list of names says the way where a name has dots of its own.
 */
export type ClaimPath = string | readonly string[]

/** What is true of one issuer's tokens. Only `issuer` must be given. */
export interface TrustedIssuer {
  /** The issuer exactly as the tokens' `iss` says. */
  readonly issuer: string
  /** Where its keys are; unless given, its OpenID Connect metadata says it. */
  readonly jwksUri?: string | undefined
  /** One of them must be in the token's `aud`. */
  readonly audiences?: readonly string[] | undefined
  readonly algorithms?: readonly ClientTokenAlgorithm[] | undefined
  /** Seconds by which the issuer's clock may differ. */
  readonly clockTolerance?: number | undefined
  /** Given for an issuer that marks its access tokens (RFC 9068): then nothing else of it is taken for one. */
  readonly tokenType?: 'at+jwt' | undefined
  readonly claims?:
    | {
        /** `sub` unless given. The same as in the employee record. */
        readonly subject?: ClaimPath | undefined
        /** `roles` unless given: a list of names. What is no role of ours grants nothing. */
        readonly roles?: ClaimPath | undefined
        /** `scope`, or else `scp`, unless given: a list, or a text with spaces between. */
        readonly scopes?: ClaimPath | undefined
        /** `client_id`, or else `azp` or `appid`, unless given. */
        readonly clientId?: ClaimPath | undefined
      }
    | undefined
  /**
   * How a token that was given to a machine shows: it has this claim, with this value if one is named. Always a
   * machine's is a token with the role MACHINE or with its own client as subject.
   */
  readonly machine?: { readonly claim: ClaimPath; readonly value?: string | undefined } | undefined
  /** Whom it may speak for; both unless given. An issuer of partners' machines has no say about employees. */
  readonly kinds?: readonly Caller['kind'][] | undefined
  /** Put before its subjects, so that two issuers can't mean each other's. */
  readonly subjectPrefix?: string | undefined
}

export interface ClientTokenVerifier {
  /** The bearer of an access token of one of the issuers; throws a {@link TokenError} otherwise. */
  verify(token: string): Promise<Caller>
}

/** How long an issuer's keys are used before they are fetched again: a key that it withdrew works no longer than this. */
export const issuerKeysMaxAge = 10 * 60_000

/** For how long the keys fetched last go on working while an issuer is away. After it every token is answered 503. */
export const issuerKeysGrace = 60 * 60_000

const issuerTimeout = 5_000
const unknownKeyCooldown = 10_000

/**
 * Accepts access tokens of the configured OIDC issuers and nothing else. Their keys are found by discovery at the first
 * token and looked up again when they are ten minutes old or a token names a key that is not known.
 */
export function createClientTokenVerifier(options: {
  /** The issuers, or, for one of which nothing more is to say, its URL. */
  issuers: readonly (string | TrustedIssuer)[]
  /** What a token's `aud` must name where the issuer has no audiences of its own. */
  audience: string
  clock?: Clock
}): ClientTokenVerifier {
  const { audience, clock = systemClock } = options
  const issuers = new Map<string, Issuer>()
  for (const given of options.issuers) {
    const settings = typeof given === 'string' ? { issuer: given } : given
    if (issuers.has(settings.issuer)) throw new TypeError(`${settings.issuer} is configured twice`)
    issuers.set(settings.issuer, issuerOf(settings, audience, clock))
  }
  const verified = new VerifiedTokens<Caller>(10_000)

  async function check(token: string, now: Date): Promise<Caller> {
    const { alg, iss } = peek(token)
    const issuer = iss === undefined ? undefined : issuers.get(iss)
    if (issuer === undefined) throw new TokenError(isSigned(alg) ? 'TOKEN_FOREIGN' : 'TOKEN_UNSIGNED')
    if (!issuer.algorithms.includes(alg)) throw new TokenError('TOKEN_UNSIGNED')
    const { settings, keys, clockTolerance } = issuer
    const { payload, protectedHeader } = await jwtVerify(token, keys.keyOf, {
      algorithms: [...issuer.algorithms],
      issuer: settings.issuer,
      audience: [...issuer.audiences],
      requiredClaims: ['exp'],
      clockTolerance,
      currentDate: now,
    })
    checkType(protectedHeader.typ, settings.tokenType)
    const seconds = now.getTime() / 1000
    if (payload.iat !== undefined && payload.iat > seconds + clockTolerance) throw new TokenError('TOKEN_NOT_YET_VALID')
    const caller = readCaller(payload, settings)
    verified.set(token, caller, Math.min((payload.exp ?? 0) * 1000, keys.trustedUntil))
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

interface Issuer {
  readonly settings: TrustedIssuer
  readonly audiences: readonly string[]
  readonly algorithms: readonly string[]
  readonly clockTolerance: number
  readonly keys: RemoteKeys
}

function issuerOf(settings: TrustedIssuer, audience: string, clock: Clock): Issuer {
  const { issuer, jwksUri, audiences = [audience], algorithms = clientTokenAlgorithms, clockTolerance = 5 } = settings
  for (const algorithm of algorithms) {
    if (!isSigned(algorithm)) throw new TypeError(`tokens signed by ${algorithm} are not accepted`)
  }
  if (audiences.length === 0 || algorithms.length === 0) {
    throw new TypeError(`${issuer} needs an audience and an algorithm: with none of them no token could be accepted`)
  }
  const keys = new RemoteKeys({
    find: () => (jwksUri === undefined ? discover(issuer) : Promise.resolve(new URL(jwksUri))),
    maxAge: issuerKeysMaxAge,
    grace: issuerKeysGrace,
    cooldown: unknownKeyCooldown,
    timeout: issuerTimeout,
    clock,
  })
  return { settings, audiences, algorithms, clockTolerance, keys }
}

function isSigned(algorithm: string): boolean {
  return (clientTokenAlgorithms as readonly string[]).includes(algorithm)
}

/** Algorithm and issuer before anything is checked: they only choose how to check. */
function peek(token: string): { alg: string; iss: string | undefined } {
  try {
    return { alg: decodeProtectedHeader(token).alg ?? 'none', iss: decodeJwt(token).iss }
  } catch (error) {
    throw new TokenError('TOKEN_MALFORMED', error)
  }
}

/** Types a token may name where its issuer does not promise `at+jwt`: a logout token, say, is a JWT of the issuer too. */
const ordinaryTypes: readonly string[] = ['jwt', 'at+jwt']

function checkType(typ: string | undefined, wanted: 'at+jwt' | undefined): void {
  const type = typ?.toLowerCase().replace(/^application\//, '')
  const fits = wanted === undefined ? type === undefined || ordinaryTypes.includes(type) : type === wanted
  if (!fits) throw new TokenError('TOKEN_NOT_FOR_ACCESS')
}

function readCaller(payload: JWTPayload, settings: TrustedIssuer): Caller {
  const { claims = {}, machine, kinds, subjectPrefix = '' } = settings
  const sub = claimAt(payload, claims.subject ?? 'sub')
  if (typeof sub !== 'string' || sub === '') throw new TokenError('TOKEN_MALFORMED')
  const granted = claimAt(payload, claims.roles ?? 'roles')
  const roles = Array.isArray(granted) ? granted.filter(isRole) : []
  const scopes = scopesIn(first(payload, claims.scopes, ['scope', 'scp']))
  const clientId = first(payload, claims.clientId, ['client_id', 'azp', 'appid'])
  // A token of the client credentials grant speaks for the client itself (RFC 9068, section 2.2).
  const ownClient = payload.sub !== undefined && payload.sub === clientId
  const kind = ownClient || roles.includes('MACHINE') || isMachine(payload, machine) ? 'MACHINE' : 'EMPLOYEE'
  if (kinds !== undefined && !kinds.includes(kind)) throw new TokenError('TOKEN_FOREIGN')
  return {
    subject: `${subjectPrefix}${sub}`,
    kind,
    roles,
    ...(scopes.length === 0 ? {} : { scopes }),
    ...(typeof clientId === 'string' && clientId !== '' ? { clientId } : {}),
  }
}

function isMachine(payload: JWTPayload, machine: TrustedIssuer['machine']): boolean {
  if (machine === undefined) return false
  const claim = claimAt(payload, machine.claim)
  return machine.value === undefined ? claim !== undefined && claim !== null : claim === machine.value
}

function first(payload: JWTPayload, path: ClaimPath | undefined, usual: readonly string[]): unknown {
  if (path !== undefined) return claimAt(payload, path)
  return usual.map((name) => claimAt(payload, [name])).find((claim) => claim !== undefined)
}

function claimAt(payload: JWTPayload, path: ClaimPath): unknown {
  const names = typeof path !== 'string' ? path : path.includes('://') ? [path] : path.split('.')
  return names.reduce<unknown>(
    (value, name) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, name)
        ? (value as Record<string, unknown>)[name]
        : undefined,
    payload,
  )
}

function scopesIn(claim: unknown): string[] {
  if (typeof claim === 'string') return claim.split(' ').filter((name) => name !== '')
  return Array.isArray(claim) ? claim.filter((name): name is string => typeof name === 'string') : []
}

/** Where an issuer's keys are, by OpenID Connect discovery. */
async function discover(issuer: string): Promise<URL> {
  const url = new URL(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`)
  const metadata = (await fetchJson(url, issuerTimeout)) as { issuer?: unknown; jwks_uri?: unknown } | null
  if (metadata?.issuer !== issuer) throw new Error(`${url.href} is the metadata of another issuer`)
  if (typeof metadata.jwks_uri !== 'string') throw new Error(`${url.href} names no key set`)
  const keys = new URL(metadata.jwks_uri)
  if (url.protocol === 'https:' && keys.protocol !== 'https:') throw new Error(`${keys.href} is not secured by TLS`)
  return keys
}
