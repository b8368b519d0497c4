import { generateKeyPairSync } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { services } from '@sellgraph/config'
import { buildSchema, createSubgraphServer, type SubgraphServer } from '@sellgraph/graphql-kit'
import {
  createInternalTokenSigner,
  createInternalTokenVerifier,
  generateInternalKeys,
  internalIssuer,
  type PrivateKeySet,
  publicKeysOf,
  TokenError,
} from '@sellgraph/identity'
import { systemClock } from '@sellgraph/kernel'
import { createLogger, createMetrics } from '@sellgraph/observability'
import { schemaPartsOf } from '@sellgraph/service-kit'
import { importJWK, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose'
import { definitionOf } from '../definition-of.ts'

const requestId = 'request-1'
const metricsToken = 'what-prometheus-sends-in-this-spec'
const keys = generateInternalKeys()
const caller = { subject: 'li.na', kind: 'EMPLOYEE', roles: ['DIRECTOR', 'ADMIN', 'AUDITOR'] } as const

type Answer = { readonly status: number; readonly text: string }

/** Everything there is to ask of a subgraph, as the gateway and as others might ask it. */
const questions: Readonly<Record<string, (ask: Ask) => Promise<Answer>>> = {
  'its SDL': (ask) => ask('POST', { query: '{ _service { sdl } }' }),
  entities: (ask) =>
    ask('POST', {
      query: 'query E($of: [_Any!]!) { _entities(representations: $of) { __typename } }',
      variables: { of: [] },
    }),
  'entities by GET': (ask) => ask('GET', '?query={_entities(representations:[]){__typename}}'),
  'its SDL by GET': (ask) => ask('GET', '?query={_service{sdl}}'),
  introspection: (ask) => ask('POST', { query: '{ __schema { types { name } } }' }),
  'the name of its query type': (ask) => ask('POST', { query: '{ __typename }' }),
  'several operations': (ask) => ask('POST', [{ query: '{ __typename }' }, { query: '{ _service { sdl } }' }]),
  'no operation at all': (ask) => ask('POST', 'this is no JSON'),
}
type Ask = (method: 'GET' | 'POST', body: object | string) => Promise<Answer>

/** What a subgraph must not take for a token of the gateway. */
const credentials: Readonly<Record<string, (service: string) => Promise<string> | string | undefined>> = {
  none: () => undefined,
  'a token for another subgraph': (service) => tokenFor(service === 'crm' ? 'performance' : 'crm'),
  'a token for another request': (service) => tokenFor(service, { requestId: 'request-2' }),
  'an expired token': (service) => handMade(service, { iat: now() - 120, exp: now() - 60 }),
  'a token that claims to live longer than a minute': (service) =>
    handMade(service, { iat: now() - 120, exp: now() + 3_600 }),
  'an altered token': async (service) => {
    const [header, , signature] = tokenFor(service).split('.')
    const [, payload] = (await handMade(service, { roles: ['OPERATOR'] })).split('.')
    return `${header}.${payload}.${signature}`
  },
  'a token by a key that was withdrawn': (service) => tokenFor(service, { by: generateInternalKeys() }),
  'a token by a stranger who names our key': (service) =>
    tokenFor(service, {
      by: { keys: generateInternalKeys().keys.map((key) => ({ ...key, kid: String(keys.keys[0]?.kid) })) },
    }),
  'an unsigned token': (service) =>
    new UnsecuredJWT(claims(service)).setIssuer(internalIssuer).setAudience(service).encode(),
  'a token by our public key as a shared secret': async (service) => {
    const [jwk] = publicKeysOf(keys).keys
    const secret = Buffer.from(String(jwk?.x), 'base64url')
    return await new SignJWT(claims(service)).setProtectedHeader({ alg: 'HS256', kid: jwk?.kid ?? '' }).sign(secret)
  },
  "a client's own token": async (service) => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    return await new SignJWT({ sub: 'li.na', roles: ['DIRECTOR'], iss: 'http://127.0.0.1:4010', exp: now() + 600 })
      .setAudience([service, 'sellgraph'])
      .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: 'issuer-1' })
      .sign(privateKey)
  },
  'a token that makes its bearer the system': (service) => handMade(service, { kind: 'SYSTEM' }),
  'the token for metrics': () => metricsToken,
}

const now = () => Math.floor(systemClock.now().getTime() / 1000)

function tokenFor(service: string, over: { requestId?: string; by?: PrivateKeySet } = {}): string {
  const signer = createInternalTokenSigner({ keys: over.by ?? keys })
  return signer.forRequest(caller, over.requestId ?? requestId)(service)
}

function claims(service: string): JWTPayload {
  const { subject, ...rest } = caller
  return { ...rest, sub: subject, iss: internalIssuer, aud: service, rid: requestId, iat: now(), exp: now() + 30 }
}

async function handMade(service: string, over: JWTPayload): Promise<string> {
  const [jwk] = keys.keys
  return await new SignJWT({ ...claims(service), ...over })
    .setProtectedHeader({ alg: 'EdDSA', kid: jwk?.kid ?? '' })
    .sign(await importJWK(jwk ?? {}, 'EdDSA'))
}

describe.each([...services])('%s', (service) => {
  let server: SubgraphServer
  let url: string

  beforeAll(async () => {
    const verifier = createInternalTokenVerifier({ audience: service, keys: publicKeysOf(keys) })
    server = await createSubgraphServer({
      schema: buildSchema(schemaPartsOf(await definitionOf(service))),
      async context({ token, requestId: id }) {
        if (token === undefined) throw new TokenError('TOKEN_MISSING')
        return await verifier.verify(token, id)
      },
      logger: createLogger({ name: service, level: 'silent' }),
      metrics: createMetrics(service),
      metricsToken,
      checks: [{ name: 'database', check: () => Promise.reject(new Error('down')) }],
    })
    url = `http://127.0.0.1:${String(await server.listen({ host: '127.0.0.1', port: 0 }))}`
  })
  afterAll(() => server.stop())

  async function get(path: string, token?: string): Promise<Answer> {
    const response = await fetch(`${url}${path}`, {
      headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
    })
    return { status: response.status, text: await response.text() }
  }

  function asking(token: string | undefined): Ask {
    return async (method, body) => {
      const headers = {
        'x-request-id': requestId,
        'content-type': 'application/json',
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      }
      const text = typeof body === 'string' ? body : JSON.stringify(body)
      const response =
        method === 'GET'
          ? await fetch(`${url}/graphql${text}`, { headers })
          : await fetch(`${url}/graphql`, { method, headers, body: text })
      return { status: response.status, text: await response.text() }
    }
  }

  test('answers the gateway', async () => {
    const ask = asking(tokenFor(service))
    const sdl = await questions['its SDL']?.(ask)
    expect(sdl?.status).toBe(200)
    expect(sdl?.text).toContain('type Query')
    expect((await questions['introspection']?.(ask))?.text).toContain('__schema')
    expect((await questions['entities']?.(ask))?.text).toContain('"_entities":[]')
  })

  test.each(Object.keys(credentials))('gives nothing away for %s', async (credential) => {
    const ask = asking(await credentials[credential]?.(service))
    for (const [question, put] of Object.entries(questions)) {
      const { status, text } = await put(ask)
      // A GET is no way to ask at all, whoever asks.
      expect([question, status]).toEqual([question, question.endsWith('GET') ? 404 : 401])
      expect(JSON.parse(text)).toEqual({ errors: [{ message: expect.any(String), extensions: expect.any(Object) }] })
      expect(text).not.toMatch(/Query|_entities|_service|sdl|__schema/)
    }
  })

  test('tells a stranger that it is up or ready and nothing more, and its metrics to who has their token', async () => {
    for (const token of [undefined, 'guess', tokenFor(service)]) {
      expect(await get('/health', token)).toEqual({ status: 200, text: '{"status":"up"}' })
      expect(await get('/ready', token)).toEqual({ status: 503, text: '{"ready":false}' })
      expect((await get('/metrics', token)).status).toBe(401)
    }
    expect(JSON.parse((await get('/ready', metricsToken)).text)).toEqual({
      ready: false,
      checks: { database: 'failed' },
    })
    expect((await get('/metrics', metricsToken)).text).toContain('process_cpu')
    for (const path of ['/', '/.well-known/internal-jwks.json', '/graphql/', '/playground', '/explorer']) {
      const { status, text } = await get(path, tokenFor(service))
      expect([path, status]).toEqual([path, 404])
      expect(text).not.toContain(path === '/' ? 'Route' : path)
    }
  })
})
