import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { TestClock } from '@sellgraph/kernel'
import {
  type CryptoKey,
  exportJWK,
  generateKeyPair,
  type JWK,
  type JWTHeaderParameters,
  type JWTPayload,
  SignJWT,
  UnsecuredJWT,
} from 'jose'
import { fetchJson } from './remote-keys.ts'
import { bearerToken, createClientTokenVerifier, type TrustedIssuer } from './index.ts'

const start = new Date('2026-03-02T01:00:00Z')

type Answer = (response: ServerResponse) => void

/** An OIDC issuer in miniature: metadata and a key set that can change or fail, and a count of how often it was asked. */
class Issuer {
  readonly asked = { metadata: 0, keys: 0 }
  url = ''
  metadata: Answer | undefined
  keys: Answer | undefined
  published: JWK[] = []
  #server: Server | undefined

  async start(): Promise<void> {
    this.#server = createServer((request, response) => {
      if (request.url?.endsWith('/.well-known/openid-configuration') === true) {
        this.asked.metadata += 1
        if (this.metadata !== undefined) this.metadata(response)
        else response.end(JSON.stringify({ issuer: this.url, jwks_uri: `${this.url}/jwks` }))
      } else {
        this.asked.keys += 1
        if (this.keys !== undefined) this.keys(response)
        else response.end(JSON.stringify({ keys: this.published }))
      }
    })
    await new Promise<void>((done) => this.#server?.listen(0, '127.0.0.1', done))
    this.url = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  async stop(): Promise<void> {
    this.#server?.closeAllConnections()
    await new Promise((done) => this.#server?.close(done))
  }
}

const away: Answer = (response) => response.writeHead(502).end()

const issuer = new Issuer()
const other = new Issuer()
let key: CryptoKey
let first: JWK

async function newKey(kid: string, alg = 'ES256'): Promise<{ key: CryptoKey; jwk: JWK }> {
  const pair = await generateKeyPair(alg, { extractable: true })
  return { key: pair.privateKey, jwk: { ...(await exportJWK(pair.publicKey)), kid, alg, use: 'sig' } }
}

beforeAll(async () => {
  await Promise.all([issuer.start(), other.start()])
  const made = await newKey('k1')
  key = made.key
  first = made.jwk
  issuer.published = [first]
})

afterEach(() => {
  issuer.published = [first]
  issuer.metadata = undefined
  issuer.keys = undefined
})

afterAll(() => Promise.all([issuer.stop(), other.stop()]))

function verifier(clock = new TestClock(start)) {
  return createClientTokenVerifier({ issuers: [issuer.url, other.url], audience: 'sellgraph', clock })
}

/** A verifier for which more is known of the first issuer. */
function verifierOf(settings: Partial<TrustedIssuer>, clock = new TestClock(start)) {
  return createClientTokenVerifier({
    issuers: [{ issuer: issuer.url, ...settings }, other.url],
    audience: 'sellgraph',
    clock,
  })
}

function tokenOf(over: JWTPayload = {}, header: JWTHeaderParameters | object = {}, by: CryptoKey | Uint8Array = key) {
  const iat = start.getTime() / 1000
  const claims = { iss: issuer.url, aud: 'sellgraph', sub: 'wang.lei', roles: ['CONSULTANT'], iat, exp: iat + 600 }
  return new SignJWT({ ...claims, ...over }).setProtectedHeader({ alg: 'ES256', kid: 'k1', ...header }).sign(by)
}

describe('the gateway', () => {
  test('accepts an access token of a configured issuer', async () => {
    expect(await verifier().verify(await tokenOf())).toEqual({
      subject: 'wang.lei',
      kind: 'EMPLOYEE',
      roles: ['CONSULTANT'],
    })
  })

  test('knows a machine by its role and by the client credentials grant', async () => {
    expect(await verifier().verify(await tokenOf({ sub: 'bi', roles: ['MACHINE'] }))).toMatchObject({ kind: 'MACHINE' })
    expect(
      await verifier().verify(await tokenOf({ sub: 'bi', client_id: 'bi', roles: [], scope: 'crm:read crm:write' })),
    ).toEqual({ subject: 'bi', kind: 'MACHINE', roles: [], scopes: ['crm:read', 'crm:write'], clientId: 'bi' })
  })

  test('drops roles that are not in the closed list', async () => {
    expect(await verifier().verify(await tokenOf({ roles: ['ROOT', 'HR'] }))).toMatchObject({ roles: ['HR'] })
    expect(await verifier().verify(await tokenOf({ roles: 'ADMIN' }))).toMatchObject({ roles: [] })
  })

  test('keeps a checked token at hand, but never beyond its life', async () => {
    const clock = new TestClock(start)
    const checked = verifier(clock)
    const token = await tokenOf()
    await checked.verify(token)
    issuer.published = []
    clock.advance(590_000)
    expect(await checked.verify(token)).toMatchObject({ subject: 'wang.lei' })
    issuer.published = [first]
    clock.advance(20_000)
    await expect(checked.verify(token)).rejects.toMatchObject({ code: 'TOKEN_EXPIRED' })
  })

  test('accepts a clock that differs by seconds, and no more', async () => {
    const clock = new TestClock(start)
    clock.advance(603_000)
    expect(await verifier(clock).verify(await tokenOf())).toMatchObject({ subject: 'wang.lei' })
    clock.advance(3_000)
    await expect(verifier(clock).verify(await tokenOf())).rejects.toMatchObject({ code: 'TOKEN_EXPIRED' })
  })

  test.each([
    ['an expired token', { exp: start.getTime() / 1000 - 60 }, 'TOKEN_EXPIRED'],
    ['a token that is not valid yet', { nbf: start.getTime() / 1000 + 60 }, 'TOKEN_NOT_YET_VALID'],
    ['a token that is issued in the future', { iat: start.getTime() / 1000 + 60 }, 'TOKEN_NOT_YET_VALID'],
    ['a token for another audience', { aud: 'payroll' }, 'TOKEN_FOREIGN'],
    ['a token of an issuer that is not configured', { iss: 'http://127.0.0.1:1' }, 'TOKEN_FOREIGN'],
    ["a token in another issuer's name", { iss: 'OTHER' }, 'TOKEN_FOREIGN'],
    ['a token without a subject', { sub: '' }, 'TOKEN_MALFORMED'],
    ['a token that never expires', { exp: undefined }, 'TOKEN_MALFORMED'],
  ])('refuses %s', async (_what, over, code) => {
    const claims = 'iss' in over && over.iss === 'OTHER' ? { iss: other.url } : over
    await expect(verifier().verify(await tokenOf(claims as JWTPayload))).rejects.toMatchObject({ code })
  })

  test('refuses an unsigned token and every shared-secret signature', async () => {
    const unsigned = new UnsecuredJWT({ iss: issuer.url, aud: 'sellgraph', sub: 'wang.lei', exp: 9e9 }).encode()
    await expect(verifier().verify(unsigned)).rejects.toMatchObject({ code: 'TOKEN_UNSIGNED' })
    const secret = Buffer.from(JSON.stringify(issuer.published[0]))
    for (const alg of ['HS256', 'HS384', 'HS512']) {
      const token = await tokenOf({}, { alg }, new Uint8Array(Buffer.concat([secret, secret])))
      await expect(verifier().verify(token)).rejects.toMatchObject({ code: 'TOKEN_UNSIGNED' })
    }
    expect(() => verifierOf({ algorithms: ['HS256' as 'ES256'] })).toThrow(TypeError)
  })

  test('refuses an altered token and what is no token', async () => {
    const token = await tokenOf()
    const [header, , signature] = token.split('.')
    const [, payload] = (await tokenOf({ roles: ['ADMIN'] })).split('.')
    await expect(verifier().verify(`${header}.${payload}.${signature}`)).rejects.toMatchObject({
      code: 'TOKEN_ALTERED',
    })
    await expect(verifier().verify('hello')).rejects.toMatchObject({ code: 'TOKEN_MALFORMED' })
  })

  test('asks the issuer for its keys once for many tokens, also when they come together', async () => {
    const before = { ...issuer.asked }
    const checked = verifier()
    const tokens = await Promise.all(Array.from({ length: 20 }, (_, n) => tokenOf({ sub: `person.${n}` })))
    await Promise.all(tokens.map((token) => checked.verify(token)))
    expect(issuer.asked.metadata - before.metadata).toBe(1)
    expect(issuer.asked.keys - before.keys).toBe(1)
  })

  test('refuses a key the issuer does not publish', async () => {
    const stranger = await newKey('k9')
    await expect(verifier().verify(await tokenOf({}, { kid: 'k9' }, stranger.key))).rejects.toMatchObject({
      code: 'TOKEN_FOREIGN',
    })
  })

  test('refuses what demands an extension that nobody knows', async () => {
    const token = await tokenOf({}, { crit: ['b64'], b64: true })
    expect(await verifier().verify(token)).toMatchObject({ subject: 'wang.lei' })
    const [, payload, signature] = token.split('.')
    const header = Buffer.from(JSON.stringify({ alg: 'ES256', kid: 'k1', crit: ['x'], x: 1 })).toString('base64url')
    await expect(verifier().verify(`${header}.${payload}.${signature}`)).rejects.toMatchObject({
      code: 'TOKEN_MALFORMED',
    })
  })
})

describe('an issuer', () => {
  test('is believed only for the audiences, algorithms and clock that its settings name', async () => {
    const strict = verifierOf({ audiences: ['graph', 'graph-beta'], algorithms: ['PS256'], clockTolerance: 60 })
    const signer = await newKey('ps', 'PS256')
    issuer.published = [first, signer.jwk]
    const sign = (over: JWTPayload) => tokenOf(over, { alg: 'PS256', kid: 'ps' }, signer.key)
    expect(await strict.verify(await sign({ aud: 'graph-beta' }))).toMatchObject({ subject: 'wang.lei' })
    await expect(strict.verify(await sign({}))).rejects.toMatchObject({ code: 'TOKEN_FOREIGN' })
    await expect(strict.verify(await tokenOf({ aud: 'graph' }))).rejects.toMatchObject({ code: 'TOKEN_UNSIGNED' })
    const late = start.getTime() / 1000 - 50
    expect(await strict.verify(await sign({ aud: 'graph', exp: late }))).toMatchObject({ subject: 'wang.lei' })
    const tooLate = sign({ aud: 'graph', exp: late - 15 })
    await expect(strict.verify(await tooLate)).rejects.toMatchObject({ code: 'TOKEN_EXPIRED' })
  })

  test('has settings of its own beside other issuers', async () => {
    const signer = await newKey('o1')
    other.published = [signer.jwk]
    const both = verifierOf({ audiences: ['graph'] })
    const ofOther = (over: JWTPayload) => tokenOf({ iss: other.url, ...over }, { kid: 'o1' }, signer.key)
    expect(await both.verify(await ofOther({}))).toMatchObject({ subject: 'wang.lei' })
    await expect(both.verify(await ofOther({ aud: 'graph' }))).rejects.toMatchObject({ code: 'TOKEN_FOREIGN' })
    expect(await both.verify(await tokenOf({ aud: 'graph' }))).toMatchObject({ subject: 'wang.lei' })
    // The other issuer's key makes no tokens in the name of the first.
    await expect(both.verify(await tokenOf({ aud: 'graph' }, { kid: 'o1' }, signer.key))).rejects.toMatchObject({
      code: 'TOKEN_FOREIGN',
    })
    expect(() => createClientTokenVerifier({ issuers: [other.url, { issuer: other.url }], audience: 'x' })).toThrow(
      /twice/,
    )
    expect(() => verifierOf({ audiences: [] })).toThrow(/needs an audience/)
  })

  test.each<[string, Partial<TrustedIssuer>, JWTPayload, object]>([
    [
      'Keycloak, a person',
      { claims: { roles: 'realm_access.roles', subject: 'preferred_username' } },
      {
        sub: '0b1f',
        roles: undefined,
        preferred_username: 'li.na',
        azp: 'crm-web',
        scope: 'openid profile',
        realm_access: { roles: ['offline_access', 'MANAGER'] },
      },
      { subject: 'li.na', kind: 'EMPLOYEE', roles: ['MANAGER'], scopes: ['openid', 'profile'], clientId: 'crm-web' },
    ],
    [
      'Keycloak, a service account',
      { machine: { claim: 'client_id' } },
      { sub: '7c2a', roles: undefined, client_id: 'erp', azp: 'erp', scope: 'crm:read' },
      { subject: '7c2a', kind: 'MACHINE', roles: [], scopes: ['crm:read'], clientId: 'erp' },
    ],
    [
      'Entra, a person',
      { claims: { subject: 'oid' } },
      { sub: 'pairwise', oid: '5d0e', roles: ['FINANCE'], scp: 'Graph.Use', azp: '11f' },
      { subject: '5d0e', kind: 'EMPLOYEE', roles: ['FINANCE'], scopes: ['Graph.Use'], clientId: '11f' },
    ],
    [
      'Entra, an application',
      { claims: { scopes: 'roles' }, machine: { claim: 'idtyp', value: 'app' } },
      { sub: '9a', idtyp: 'app', roles: ['crm:read', 'fulfillment:read'], azp: '11f' },
      { subject: '9a', kind: 'MACHINE', roles: [], scopes: ['crm:read', 'fulfillment:read'], clientId: '11f' },
    ],
    [
      'Auth0 with namespaced claims',
      { claims: { roles: 'https://acme.example/roles' } },
      { sub: 'auth0|1', roles: undefined, 'https://acme.example/roles': ['HR'], azp: 'spa' },
      { subject: 'auth0|1', kind: 'EMPLOYEE', roles: ['HR'], clientId: 'spa' },
    ],
    [
      'one whose names have dots',
      { claims: { roles: ['resource_access', 'acme.graph', 'roles'] } },
      { roles: undefined, resource_access: { 'acme.graph': { roles: ['LEGAL'] } } },
      { subject: 'wang.lei', kind: 'EMPLOYEE', roles: ['LEGAL'] },
    ],
  ])('says roles, scopes and client in its own claims: %s', async (_, settings, claims, caller) => {
    expect(await verifierOf(settings).verify(await tokenOf(claims))).toEqual(caller)
  })

  test('grants nothing by a claim that is not where it should be', async () => {
    const checked = verifierOf({ claims: { roles: 'realm_access.roles' } })
    for (const claims of [
      {},
      { realm_access: null },
      { realm_access: 'ADMIN' },
      { realm_access: { roles: 'ADMIN' } },
    ]) {
      expect(await checked.verify(await tokenOf(claims))).toMatchObject({ roles: [] })
    }
    expect(await verifierOf({ claims: { roles: 'toString.name' } }).verify(await tokenOf())).toMatchObject({
      roles: [],
    })
  })

  test('of partners speaks for machines alone, and for none of ours', async () => {
    const partners = verifierOf({ kinds: ['MACHINE'], subjectPrefix: 'acme:' })
    await expect(partners.verify(await tokenOf({ roles: ['DIRECTOR'] }))).rejects.toMatchObject({
      code: 'TOKEN_FOREIGN',
    })
    expect(await partners.verify(await tokenOf({ sub: 'bi-reader', client_id: 'bi-reader' }))).toMatchObject({
      subject: 'acme:bi-reader',
      kind: 'MACHINE',
    })
  })

  test('that marks its access tokens has no ID token taken for one', async () => {
    const marked = verifierOf({ tokenType: 'at+jwt' })
    for (const typ of ['at+jwt', 'application/at+jwt', 'AT+JWT']) {
      expect(await marked.verify(await tokenOf({}, { typ }))).toMatchObject({ subject: 'wang.lei' })
    }
    for (const header of [{ typ: 'JWT' }, {}, { typ: 'id+jwt' }]) {
      await expect(marked.verify(await tokenOf({}, header))).rejects.toMatchObject({ code: 'TOKEN_NOT_FOR_ACCESS' })
    }
    await expect(verifier().verify(await tokenOf({}, { typ: 'logout+jwt' }))).rejects.toMatchObject({
      code: 'TOKEN_NOT_FOR_ACCESS',
    })
  })
})

describe("an issuer's keys", () => {
  test('are taken from a given address without discovery', async () => {
    const before = { ...issuer.asked }
    issuer.metadata = away
    const checked = verifierOf({ jwksUri: `${issuer.url}/jwks` })
    expect(await checked.verify(await tokenOf())).toMatchObject({ subject: 'wang.lei' })
    expect([issuer.asked.metadata - before.metadata, issuer.asked.keys - before.keys]).toEqual([0, 1])
  })

  test('rotate without a refused token: the new one is looked up, the old one works while it is published', async () => {
    const checked = verifier()
    const before = await tokenOf()
    await checked.verify(before)
    const next = await newKey('k2')
    issuer.published = [next.jwk, first]
    const fresh = (n: number) => tokenOf({ sub: `person.${n}` }, { kid: 'k2' }, next.key)
    expect(await checked.verify(await fresh(1))).toMatchObject({ subject: 'person.1' })
    expect(await checked.verify(await tokenOf({ sub: 'li.na' }))).toMatchObject({ subject: 'li.na' })
  })

  test('are forgotten ten minutes after they were withdrawn, also for a token that was checked before', async () => {
    const clock = new TestClock(start)
    const checked = verifier(clock)
    const token = await tokenOf({ exp: start.getTime() / 1000 + 3_600 })
    await checked.verify(token)
    clock.advance(300_000)
    const next = await newKey('k2')
    issuer.published = [next.jwk]
    clock.advance(299_000)
    expect(await checked.verify(token)).toMatchObject({ subject: 'wang.lei' })
    clock.advance(1_000)
    await expect(checked.verify(token)).rejects.toMatchObject({ code: 'TOKEN_FOREIGN' })
  })

  test('are asked for once in ten seconds however many keys are made up', async () => {
    const clock = new TestClock(start)
    const checked = verifier(clock)
    await checked.verify(await tokenOf())
    const stranger = await newKey('x')
    const before = issuer.asked.keys
    const attack = async () => {
      for (let n = 0; n < 20; n += 1) {
        await expect(checked.verify(await tokenOf({}, { kid: `x${n}` }, stranger.key))).rejects.toMatchObject({
          code: 'TOKEN_FOREIGN',
        })
      }
    }
    await attack()
    expect(issuer.asked.keys - before).toBe(1)
    clock.advance(10_000)
    await attack()
    expect(issuer.asked.keys - before).toBe(2)
  })

  test('go on working for an hour while the issuer is away; then it is said that no token can be checked', async () => {
    const clock = new TestClock(start)
    const checked = verifier(clock)
    const exp = start.getTime() / 1000 + 100_000
    await checked.verify(await tokenOf({ exp }))
    issuer.keys = away
    clock.advance(69 * 60_000)
    const before = issuer.asked.keys
    for (let n = 0; n < 5; n += 1) {
      expect(await checked.verify(await tokenOf({ exp, sub: `p.${n}` }))).toMatchObject({ subject: `p.${n}` })
    }
    // Nobody waits for an issuer that did not answer just now.
    expect(issuer.asked.keys - before).toBe(1)
    const next = await newKey('k2')
    await expect(checked.verify(await tokenOf({ exp }, { kid: 'k2' }, next.key))).rejects.toMatchObject({
      code: 'TOKEN_KEYS_UNAVAILABLE',
    })
    clock.advance(60_000)
    await expect(checked.verify(await tokenOf({ exp, sub: 'li.na' }))).rejects.toMatchObject({
      code: 'TOKEN_KEYS_UNAVAILABLE',
    })
    issuer.keys = undefined
    expect(await checked.verify(await tokenOf({ exp, sub: 'li.na' }))).toMatchObject({ subject: 'li.na' })
  })

  test.each<[string, { metadata?: Answer; keys?: Answer }]>([
    ['metadata of another issuer', { metadata: json({ issuer: 'http://elsewhere', jwks_uri: 'http://127.0.0.1:1' }) }],
    ['metadata without keys', { metadata: (response) => json({ issuer: issuer.url })(response) }],
    ['metadata that is none', { metadata: (response) => response.end('<html>') }],
    ['a redirect to other metadata', { metadata: redirectTo('/elsewhere/.well-known/openid-configuration') }],
    ['a redirect to other keys', { keys: redirectTo('/elsewhere') }],
    ['an error', { keys: away }],
    ['a key set that is none', { keys: json({ hello: 'world' }) }],
    ['more than a key set can be', { keys: (response) => response.end(`{"keys":[],"x":"${'x'.repeat(300_000)}"}`) }],
    ['nothing', { keys: (response) => response.destroy() }],
  ])('are not found when the answer is %s; the next token asks again', async (_, answer) => {
    Object.assign(issuer, answer)
    const checked = verifier()
    await expect(checked.verify(await tokenOf())).rejects.toMatchObject({ code: 'TOKEN_KEYS_UNAVAILABLE' })
    Object.assign(issuer, { metadata: undefined, keys: undefined })
    expect(await checked.verify(await tokenOf())).toMatchObject({ subject: 'wang.lei' })
  })

  test('are not waited for endlessly, also when bytes keep trickling', async () => {
    const server = createServer((_, response) => {
      const trickle = setInterval(() => response.write(' '), 20)
      response.on('close', () => clearInterval(trickle))
    })
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    const url = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
    await expect(fetchJson(url, 150)).rejects.toThrow(/timeout/)
    server.closeAllConnections()
    await new Promise((done) => server.close(done))
  })
})

function json(value: object): Answer {
  return (response) => response.end(JSON.stringify(value))
}

function redirectTo(location: string): Answer {
  return (response) => response.writeHead(302, { location }).end()
}

test('a token comes in the Authorization header as a bearer token', () => {
  expect(bearerToken('Bearer abc.def.ghi')).toBe('abc.def.ghi')
  expect(bearerToken('bearer abc')).toBe('abc')
  expect(() => bearerToken(undefined)).toThrow(expect.objectContaining({ code: 'TOKEN_MISSING' }))
  expect(() => bearerToken('')).toThrow(expect.objectContaining({ code: 'TOKEN_MISSING' }))
  expect(() => bearerToken('Basic d2FuZzpsZWk=')).toThrow(expect.objectContaining({ code: 'TOKEN_MALFORMED' }))
})
