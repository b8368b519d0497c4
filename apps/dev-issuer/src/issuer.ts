import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { type Clock, systemClock } from '@sellgraph/kernel'
import { importJWK, SignJWT } from 'jose'
import Provider from 'oidc-provider'
import { createMemoryAdapter } from 'oidc-provider/lib/adapters/memory_adapter.js'
import type { IssuerSecrets } from './keys.ts'
import { loginPage, signedOutPage, signOutPage } from './login-page.ts'
import { Throttle, Throttled, type ThrottleLimits } from './throttle.ts'
import { findPersona, type Persona, personas } from '@sellgraph/demo-company/personas'

/** Seconds an access token lives. Who has signed in gets the next one by refresh, a machine by its secret. */
const accessTokenLife = 15 * 60

/** Seconds a token of the door for programs lives, which has no refresh: long enough for a morning of exploring. */
const devTokenLife = 4 * 3600

const maxBody = 10_000

export interface IssuerOptions {
  /** The `iss` of its tokens, as clients reach it. */
  readonly url: string
  /** The `aud` of its tokens. */
  readonly audience: string
  readonly secrets: IssuerSecrets
  readonly clock?: Clock
  readonly throttle?: ThrottleLimits
}

/**
 * An OpenID Connect issuer for development: authorization code with PKCE, refresh with rotation, client credentials,
 * revocation and sign-out by oidc-provider, with a login page on which one picks a persona instead of typing a password,
 * and a door for programs: `POST /dev/token {"persona":"wang.lei"}`. Whoever tries secrets or names is held up.
 */
export function createIssuer(options: IssuerOptions): Server {
  const provider = createProvider(options)
  const handle = provider.callback()
  const throttle = new Throttle(options.throttle)

  return createServer((request, response) => {
    route(request, response).catch((error: unknown) => {
      if (error instanceof Throttled) return holdUp(error, request, response)
      if (!response.headersSent) sendJson(response, 500, { error: 'server_error' })
      response.end()
    })
  })

  async function route(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', options.url)
    if (pathname.startsWith('/dev/')) return await devDoor(pathname, request, response)
    if (pathname === '/health' || pathname === '/ready') return sendJson(response, 200, { status: 'up' })
    if (pathname.startsWith('/interaction/')) return await interaction(request, response)
    if (request.method === 'POST' && secretPaths.has(pathname)) return await withSecret(request, response)
    return await handle(request, response)
  }

  /** Where clients show secrets, codes and refresh tokens: what is refused here was perhaps a guess. */
  async function withSecret(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const attempt = await throttle.begin(addressOf(request), clientOf(request))
    await handle(request, response)
    if (response.statusCode < 400 || response.statusCode >= 500) await attempt.succeeded()
  }

  async function devDoor(pathname: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    allowLoopback(request, response)
    if (request.method === 'OPTIONS') return void response.writeHead(204).end()
    if (request.method === 'GET' && pathname === '/dev/personas') return sendJson(response, 200, personas)
    if (request.method !== 'POST' || pathname !== '/dev/token') return sendJson(response, 404, { error: 'not_found' })
    const wanted = wantedToken(await readBody(request))
    const attempt = await throttle.begin(addressOf(request))
    const persona = wanted.persona === undefined ? undefined : findPersona(wanted.persona)
    if (persona === undefined) {
      return sendJson(response, 400, {
        error: 'unknown_persona',
        error_description: `Send {"persona": "<subject or role>"}. There are: ${personas.map(({ subject }) => subject).join(', ')}.`,
      })
    }
    await attempt.succeeded()
    const token = await accessTokenOf(persona, wanted.lifetime, options)
    return sendJson(response, 200, { access_token: token, token_type: 'Bearer', expires_in: wanted.lifetime })
  }

  async function interaction(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const details = await provider.interactionDetails(request, response)
    // Nobody is asked for consent: the explorer and the API are the same house.
    if (details.prompt.name === 'consent') {
      return await provider.interactionFinished(request, response, { consent: {} }, { mergeWithLastSubmission: true })
    }
    if (request.method !== 'POST') {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
      response.end(loginPage(details.uid, personas))
      return
    }
    const attempt = await throttle.begin(addressOf(request))
    const persona = findPersona(new URLSearchParams(await readBody(request)).get('persona') ?? '')
    if (persona?.kind === 'EMPLOYEE') await attempt.succeeded()
    const result =
      persona?.kind === 'EMPLOYEE'
        ? { login: { accountId: persona.subject } }
        : { error: 'access_denied', error_description: 'There is no such persona.' }
    await provider.interactionFinished(request, response, result)
  }
}

function createProvider({ url, audience, secrets }: IssuerOptions): Provider {
  const resource = `urn:${audience}`
  const scopesOf = (subject: string) => personas.find((persona) => persona.subject === subject)?.scopes ?? []
  const explorer = {
    client_id: 'sellgraph-explorer',
    client_name: 'Sellgraph explorer',
    token_endpoint_auth_method: 'none',
    grant_types: ['authorization_code', 'refresh_token'],
    response_types: ['code'],
    // A native client may come back to any port of the loopback address (RFC 8252, section 7.3).
    application_type: 'native',
    redirect_uris: ['http://127.0.0.1/explorer/signed-in'],
    post_logout_redirect_uris: ['http://127.0.0.1/explorer'],
  }
  const machines = personas
    .filter(({ kind }) => kind === 'MACHINE')
    .map(({ subject, nameEn }) => ({
      client_id: subject,
      client_secret: secrets.machineSecrets[subject],
      client_name: nameEn,
      grant_types: ['client_credentials'],
      response_types: [],
      redirect_uris: [],
    }))
  const rolesOf = (subject: string) => personas.find((persona) => persona.subject === subject)?.roles ?? []

  return new Provider(url, {
    // Sessions and codes last as long as the process; tokens outlive it, since their key is kept.
    adapter: createMemoryAdapter(0),
    jwks: { keys: [secrets.signingKey] },
    cookies: { keys: secrets.cookieKeys },
    clients: [explorer, ...machines],
    scopes: ['openid', 'offline_access'],
    claims: { openid: ['sub', 'name', 'roles'] },
    clientDefaults: { id_token_signed_response_alg: 'ES256' },
    enabledJWA: { idTokenSigningAlgValues: ['ES256'] },
    pkce: { required: () => true },
    // A refresh token is good once. A second use means that somebody else has it: then the whole family ends.
    rotateRefreshToken: true,
    // Who signs out has no refresh token left anywhere.
    expiresWithSession: () => true,
    responseTypes: ['code'],
    clientBasedCORS: (_context: unknown, origin: string) => isLoopback(origin),
    ttl: {
      AccessToken: accessTokenLife,
      RefreshToken: 86_400,
      IdToken: 3600,
      ClientCredentials: accessTokenLife,
      Interaction: 3600,
      Session: 86_400,
      Grant: 86_400,
    },
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      revocation: {
        enabled: true,
        allowedPolicy: (_context: unknown, { clientId }: { clientId: string }, token: { clientId: string }) =>
          token.clientId === clientId,
      },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (context: { body: string }, form: string) => {
          context.body = signOutPage(form)
        },
        postLogoutSuccessSource: (context: { body: string }) => {
          context.body = signedOutPage
        },
      },
      // Every token is for the one API there is; that is what makes it a JWT with an audience.
      resourceIndicators: {
        enabled: true,
        defaultResource: () => resource,
        useGrantedResource: () => true,
        getResourceServerInfo: (context: TokenRequest, _resource: string, { clientId }: { clientId: string }) => {
          const scope = scopesOf(clientId).join(' ')
          // A machine that asks for no scope in particular gets all it may have (RFC 6749, section 3.3).
          const { params } = context.oidc
          if (params.grant_type === 'client_credentials' && scope !== '') params.scope ??= scope
          return {
            scope,
            audience,
            accessTokenFormat: 'jwt',
            accessTokenTTL: accessTokenLife,
            jwt: { sign: { alg: 'ES256' } },
          }
        },
      },
    },
    interactions: { url: (_context: unknown, { uid }: { uid: string }) => `/interaction/${uid}` },
    findAccount: (_context: unknown, subject: string) => {
      const persona = personas.find((one) => one.subject === subject && one.kind === 'EMPLOYEE')
      return (
        persona && { accountId: subject, claims: () => ({ sub: subject, name: persona.name, roles: persona.roles }) }
      )
    },
    extraTokenClaims: (_context: unknown, token: { accountId?: string; clientId?: string }) => ({
      roles: rolesOf(token.accountId ?? token.clientId ?? ''),
    }),
    loadExistingGrant: async (context: {
      oidc: { provider: Provider; client: { clientId: string }; session: { accountId: string } }
    }) => {
      const { client, session, provider } = context.oidc
      const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId })
      grant.addOIDCScope('openid offline_access')
      await grant.save()
      return grant
    },
  })
}

interface TokenRequest {
  readonly oidc: { readonly params: { readonly grant_type?: string; scope?: string } }
}

/** The same token as the persona would get by a sign-in or with its secret, without either, and for longer. */
async function accessTokenOf(persona: Persona, lifetime: number, options: IssuerOptions): Promise<string> {
  const { subject, kind, roles, scopes } = persona
  const { signingKey } = options.secrets
  const now = Math.floor((options.clock ?? systemClock).now().getTime() / 1000)
  return await new SignJWT({
    roles: [...roles],
    client_id: kind === 'MACHINE' ? subject : 'sellgraph-cli',
    ...(scopes === undefined ? {} : { scope: scopes.join(' ') }),
  })
    .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: signingKey.kid ?? '' })
    .setIssuer(options.url)
    .setAudience(options.audience)
    .setSubject(subject)
    .setIssuedAt(now)
    .setExpirationTime(now + lifetime)
    .setJti(randomUUID())
    .sign(await importJWK(signingKey, 'ES256'))
}

const secretPaths: ReadonlySet<string> = new Set(['/token', '/token/revocation'])

function addressOf(request: IncomingMessage): string {
  return request.socket.remoteAddress ?? ''
}

/** The machine in whose name a request comes, if there is one of that name. */
function clientOf({ headers }: IncomingMessage): string | undefined {
  const basic = /^Basic +(\S+)$/i.exec(headers.authorization ?? '')?.[1]
  if (basic === undefined) return undefined
  const [name] = Buffer.from(basic, 'base64').toString().split(':')
  return personas.find(({ kind, subject }) => kind === 'MACHINE' && subject === name)?.subject
}

function holdUp({ message, retryAfter }: Throttled, request: IncomingMessage, response: ServerResponse): void {
  allowLoopback(request, response)
  response.setHeader('retry-after', String(retryAfter))
  sendJson(response, 429, { error: 'slow_down', error_description: message })
}

function allowLoopback({ headers: { origin } }: IncomingMessage, response: ServerResponse): void {
  if (origin === undefined || !isLoopback(origin)) return
  response.setHeader('access-control-allow-origin', origin)
  response.setHeader('access-control-allow-headers', 'content-type')
  response.setHeader('access-control-expose-headers', 'retry-after')
  response.setHeader('vary', 'origin')
}

/** Pages of this machine, whatever their port: the gateway's explorer, and what a developer runs beside it. */
function isLoopback(origin: string): boolean {
  return /^http:\/\/(127\.0\.0\.1|localhost)(:\d+)?$/.test(origin)
}

/** Who, and for how many seconds. A negative time gives a token that has expired: what a program does then can be tried. */
function wantedToken(body: string): { persona: string | undefined; lifetime: number } {
  try {
    const { persona, lifetime } = JSON.parse(body) as { persona?: unknown; lifetime?: unknown }
    return {
      persona: typeof persona === 'string' ? persona : undefined,
      lifetime:
        typeof lifetime === 'number' && Number.isSafeInteger(lifetime)
          ? Math.min(lifetime, devTokenLife)
          : devTokenLife,
    }
  } catch {
    return { persona: undefined, lifetime: devTokenLife }
  }
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > maxBody) throw new Error('the body is too large')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString()
}

function sendJson(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' })
  response.end(JSON.stringify(value))
}
