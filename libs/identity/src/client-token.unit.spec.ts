import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { TestClock } from '@sellgraph/kernel'
import { type CryptoKey, exportJWK, generateKeyPair, type JWK, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose'
import { bearerToken, createClientTokenVerifier } from './index.ts'

const start = new Date('2026-03-02T01:00:00Z')

/** An OIDC issuer in miniature: metadata, a key set that can change, and a count of how often it was asked. */
class Issuer {
  readonly asked = { metadata: 0, keys: 0 }
  url = ''
  claimsToBe: string | undefined
  published: JWK[] = []
  #server: Server | undefined

  async start(): Promise<void> {
    this.#server = createServer((request, response) => {
      if (request.url === '/.well-known/openid-configuration') {
        this.asked.metadata += 1
        response.end(JSON.stringify({ issuer: this.claimsToBe ?? this.url, jwks_uri: `${this.url}/jwks` }))
      } else {
        this.asked.keys += 1
        response.end(JSON.stringify({ keys: this.published }))
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

const issuer = new Issuer()
const other = new Issuer()
let key: CryptoKey

async function newKey(kid: string, alg = 'ES256'): Promise<{ key: CryptoKey; jwk: JWK }> {
  const pair = await generateKeyPair(alg, { extractable: true })
  return { key: pair.privateKey, jwk: { ...(await exportJWK(pair.publicKey)), kid, alg, use: 'sig' } }
}

beforeAll(async () => {
  await Promise.all([issuer.start(), other.start()])
  const made = await newKey('k1')
  key = made.key
  issuer.published = [made.jwk]
})

afterAll(() => Promise.all([issuer.stop(), other.stop()]))

function verifier(clock = new TestClock(start)) {
  return createClientTokenVerifier({ issuers: [issuer.url, other.url], audience: 'sellgraph', clock })
}

function tokenOf(over: JWTPayload = {}, header: { alg?: string; kid?: string } = {}, by: CryptoKey | Uint8Array = key) {
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
    expect(await verifier().verify(await tokenOf({ sub: 'bi', client_id: 'bi', roles: [] }))).toMatchObject({
      kind: 'MACHINE',
    })
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
    const published = issuer.published
    issuer.published = []
    expect(await checked.verify(token)).toMatchObject({ subject: 'wang.lei' })
    clock.advance(601_000 + 5_000)
    await expect(checked.verify(token)).rejects.toMatchObject({ code: 'TOKEN_EXPIRED' })
    issuer.published = published
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
    expect(() =>
      createClientTokenVerifier({ issuers: [], audience: 'sellgraph', algorithms: ['HS256' as 'ES256'] }),
    ).toThrow(TypeError)
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

  test('says that it could not check when the issuer is not itself, and tries again later', async () => {
    const checked = verifier()
    issuer.claimsToBe = 'http://elsewhere'
    await expect(checked.verify(await tokenOf())).rejects.toMatchObject({ code: 'TOKEN_KEYS_UNAVAILABLE' })
    issuer.claimsToBe = undefined
    expect(await checked.verify(await tokenOf())).toMatchObject({ subject: 'wang.lei' })
  })
})

test('a token comes in the Authorization header as a bearer token', () => {
  expect(bearerToken('Bearer abc.def.ghi')).toBe('abc.def.ghi')
  expect(bearerToken('bearer abc')).toBe('abc')
  expect(() => bearerToken(undefined)).toThrow(expect.objectContaining({ code: 'TOKEN_MISSING' }))
  expect(() => bearerToken('')).toThrow(expect.objectContaining({ code: 'TOKEN_MISSING' }))
  expect(() => bearerToken('Basic d2FuZzpsZWk=')).toThrow(expect.objectContaining({ code: 'TOKEN_MALFORMED' }))
})
