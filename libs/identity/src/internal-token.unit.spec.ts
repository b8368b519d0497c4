import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { TestClock } from '@sellgraph/kernel'
import { importJWK, SignJWT, UnsecuredJWT } from 'jose'
import {
  type Caller,
  createInternalTokenSigner,
  createInternalTokenVerifier,
  generateInternalKeys,
  internalIssuer,
  publicKeysOf,
  rotateKeyFile,
  type RotationStep,
} from './index.ts'
import { internalTokenFor, testPublicKeys, testRequestId } from './testing.ts'

const start = '2026-03-02T01:00:00Z'
const caller: Caller = { subject: 'wang.lei', kind: 'EMPLOYEE', roles: ['CONSULTANT'] }

function setUp() {
  const clock = new TestClock(start)
  const keys = generateInternalKeys()
  const signer = createInternalTokenSigner({ keys, clock })
  const verifierFor = (audience: string) => createInternalTokenVerifier({ audience, keys: publicKeysOf(keys), clock })
  const token = signer.forRequest(caller, 'r1')('crm')
  return { clock, keys, signer, verifierFor, token }
}

/** A token made by hand, to be wrong in one place. */
async function handMade(keys: ReturnType<typeof generateInternalKeys>, over: Record<string, unknown>): Promise<string> {
  const iat = Date.parse(start) / 1000
  const right = {
    iss: internalIssuer,
    aud: 'crm',
    sub: 'wang.lei',
    kind: 'EMPLOYEE',
    roles: [],
    rid: 'r1',
    iat,
    exp: iat + 30,
  }
  const [jwk] = keys.keys
  return new SignJWT({ ...right, ...over })
    .setProtectedHeader({ alg: 'EdDSA', kid: jwk?.kid ?? '' })
    .sign(await importJWK(jwk ?? {}, 'EdDSA'))
}

describe('a subgraph', () => {
  test('accepts the token made for it and for this request', async () => {
    const { verifierFor, token } = setUp()
    expect(await verifierFor('crm').verify(token, 'r1')).toEqual(caller)
    expect(await verifierFor('crm').verify(token, 'r1')).toEqual(caller)
  })

  test('learns the scopes and the client of a machine', async () => {
    const { clock, keys, verifierFor } = setUp()
    const machine: Caller = { subject: 'erp', kind: 'MACHINE', roles: [], scopes: ['crm:read'], clientId: 'erp-1' }
    const token = createInternalTokenSigner({ keys, clock }).forRequest(machine, 'r1')('crm')
    expect(await verifierFor('crm').verify(token, 'r1')).toEqual(machine)
  })

  test("refuses another subgraph's token", async () => {
    const { verifierFor, token } = setUp()
    await expect(verifierFor('fulfillment').verify(token, 'r1')).rejects.toMatchObject({ code: 'TOKEN_FOREIGN' })
  })

  test('refuses the token of another request, also after it was accepted once', async () => {
    const { verifierFor, token } = setUp()
    const verifier = verifierFor('crm')
    await verifier.verify(token, 'r1')
    await expect(verifier.verify(token, 'r2')).rejects.toMatchObject({ code: 'TOKEN_FOREIGN' })
    await expect(verifier.verify(token, undefined)).rejects.toMatchObject({ code: 'TOKEN_FOREIGN' })
  })

  test('refuses an expired token, also one it accepted before', async () => {
    const { clock, verifierFor, token } = setUp()
    const verifier = verifierFor('crm')
    await verifier.verify(token, 'r1')
    clock.advance(40_000)
    await expect(verifier.verify(token, 'r1')).rejects.toMatchObject({ code: 'TOKEN_EXPIRED' })
  })

  test('refuses a token older than a minute even when it claims to live longer', async () => {
    const { clock, keys, verifierFor } = setUp()
    const token = await handMade(keys, { exp: Date.parse(start) / 1000 + 3600 })
    const verifier = verifierFor('crm')
    expect(await verifier.verify(token, 'r1')).toMatchObject({ subject: 'wang.lei' })
    clock.advance(63_000)
    await expect(verifier.verify(token, 'r1')).rejects.toMatchObject({ code: 'TOKEN_EXPIRED' })
  })

  test('refuses an altered token', async () => {
    const { verifierFor, token } = setUp()
    const [header, payload, signature] = token.split('.')
    const claims = JSON.parse(Buffer.from(payload ?? '', 'base64url').toString()) as object
    const forged = Buffer.from(JSON.stringify({ ...claims, roles: ['DIRECTOR'] })).toString('base64url')
    await expect(verifierFor('crm').verify(`${header}.${forged}.${signature}`, 'r1')).rejects.toMatchObject({
      code: 'TOKEN_ALTERED',
    })
  })

  test('refuses an unsigned token', async () => {
    const { verifierFor } = setUp()
    const unsigned = new UnsecuredJWT({ sub: 'wang.lei', kind: 'EMPLOYEE', roles: ['ADMIN'], rid: 'r1' })
      .setIssuer(internalIssuer)
      .setAudience('crm')
      .setIssuedAt(new Date(start))
      .setExpirationTime(new Date('2026-03-02T01:00:30Z'))
      .encode()
    await expect(verifierFor('crm').verify(unsigned, 'r1')).rejects.toMatchObject({ code: 'TOKEN_UNSIGNED' })
  })

  test('refuses a token signed by the public key used as a shared secret', async () => {
    const { keys, verifierFor } = setUp()
    const secret = Buffer.from(JSON.stringify(publicKeysOf(keys).keys[0]))
    const token = await new SignJWT({ sub: 'wang.lei', kind: 'EMPLOYEE', roles: ['ADMIN'], rid: 'r1' })
      .setProtectedHeader({ alg: 'HS256' })
      .sign(secret)
    await expect(verifierFor('crm').verify(token, 'r1')).rejects.toMatchObject({ code: 'TOKEN_UNSIGNED' })
  })

  test('refuses a token signed by a key that was withdrawn', async () => {
    const { clock, token } = setUp()
    const verifier = createInternalTokenVerifier({ audience: 'crm', keys: publicKeysOf(generateInternalKeys()), clock })
    await expect(verifier.verify(token, 'r1')).rejects.toMatchObject({ code: 'TOKEN_FOREIGN' })
  })

  test('refuses another issuer, a token from the future, and what is no token', async () => {
    const { keys, verifierFor } = setUp()
    const verifier = verifierFor('crm')
    const later = Date.parse(start) / 1000 + 600
    await expect(verifier.verify(await handMade(keys, { iss: 'elsewhere' }), 'r1')).rejects.toMatchObject({
      code: 'TOKEN_FOREIGN',
    })
    await expect(verifier.verify(await handMade(keys, { iat: later, exp: later + 30 }), 'r1')).rejects.toMatchObject({
      code: 'TOKEN_NOT_YET_VALID',
    })
    for (const nonsense of ['hello', '', '..', 'bnVsbA.bnVsbA.', `${await handMade(keys, {})}.x`, 'W10.W10.x']) {
      await expect(verifier.verify(nonsense, 'r1')).rejects.toMatchObject({ code: 'TOKEN_MALFORMED' })
    }
    for (const missing of ['sub', 'rid', 'kind', 'roles', 'iat', 'exp']) {
      await expect(verifier.verify(await handMade(keys, { [missing]: undefined }), 'r1')).rejects.toMatchObject({
        code: 'TOKEN_MALFORMED',
      })
    }
    await expect(verifier.verify(await handMade(keys, { aud: ['crm', 'fulfillment'] }), 'r1')).rejects.toMatchObject({
      code: 'TOKEN_FOREIGN',
    })
  })

  test('refuses what demands an extension, and a signature of another length or none', async () => {
    const { token, verifierFor } = setUp()
    const [head = '', body, signature = ''] = token.split('.')
    const header = JSON.parse(Buffer.from(head, 'base64url').toString()) as object
    const demanding = Buffer.from(JSON.stringify({ ...header, crit: ['x'], x: 1 })).toString('base64url')
    await expect(verifierFor('crm').verify(`${demanding}.${body}.${signature}`, 'r1')).rejects.toMatchObject({
      code: 'TOKEN_MALFORMED',
    })
    for (const wrong of ['', 'AAAA', `${signature}AAAA`]) {
      await expect(verifierFor('crm').verify(`${head}.${body}.${wrong}`, 'r1')).rejects.toMatchObject({
        code: 'TOKEN_ALTERED',
      })
    }
  })

  test('never takes a system principal from outside', async () => {
    const { keys, verifierFor } = setUp()
    const token = await handMade(keys, { kind: 'SYSTEM' })
    await expect(verifierFor('crm').verify(token, 'r1')).rejects.toMatchObject({ code: 'TOKEN_MALFORMED' })
  })

  test('drops roles it does not know', async () => {
    const { keys, verifierFor } = setUp()
    const token = await handMade(keys, { roles: ['MANAGER', 'SUPERUSER', 7] })
    expect(await verifierFor('crm').verify(token, 'r1')).toMatchObject({ roles: ['MANAGER'] })
  })

  test('fetches the keys of the gateway, and says so when it can not', async () => {
    const { clock, signer, token } = setUp()
    const server = createServer((_request, response) => response.end(JSON.stringify(signer.publicKeys)))
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
    const verifier = createInternalTokenVerifier({ audience: 'crm', keys: { url }, clock })
    expect(await verifier.verify(token, 'r1')).toEqual(caller)
    server.closeAllConnections()
    await new Promise((done) => server.close(done))
    const stranded = createInternalTokenVerifier({ audience: 'crm', keys: { url }, clock })
    await expect(stranded.verify(token, 'r1')).rejects.toMatchObject({ code: 'TOKEN_KEYS_UNAVAILABLE' })
  })
})

describe('the keys of the gateway', () => {
  const dir = mkdtempSync(join(tmpdir(), 'sellgraph-rotation-'))
  const servers: Server[] = []
  afterAll(async () => {
    for (const server of servers) {
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    }
    rmSync(dir, { recursive: true })
  })

  /** A gateway's signer on a key file, and a subgraph that has its keys over HTTP. */
  async function rotating(name: string) {
    const { clock, keys, signer } = setUp()
    const file = join(dir, `${name}.json`)
    writeFileSync(file, JSON.stringify(keys))
    const asked = { times: 0 }
    const away = { now: false }
    const server = createServer((_, response) => {
      asked.times += 1
      if (away.now) response.writeHead(503)
      response.end(JSON.stringify(signer.publicKeys))
    })
    servers.push(server)
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
    const verifier = createInternalTokenVerifier({ audience: 'crm', keys: { url }, clock })
    let requests = 0
    const request = () => {
      const requestId = `r${(requests += 1)}`
      const token = signer.forRequest(caller, requestId)('crm')
      return () => verifier.verify(token, requestId)
    }
    const step = (next: RotationStep) => signer.useKeys(rotateKeyFile(file, next))
    return { clock, keys, asked, away, verifier, request, step }
  }

  test('rotate step by step with every token in use accepted', async () => {
    const { asked, clock, request, step } = await rotating('steps')
    const early = request()
    await early()
    step('add')
    expect(await request()()).toEqual(caller)
    expect(asked.times).toBe(1)
    step('promote')
    // The first token by a key that the subgraph has not seen has it looked up, and what the old one signed still passes.
    expect(await request()()).toEqual(caller)
    expect(await early()).toEqual(caller)
    expect(asked.times).toBe(2)
    step('withdraw')
    clock.advance(61_000)
    expect(await request()()).toEqual(caller)
  })

  test('are refused a minute after they were withdrawn, also in a token that was accepted before', async () => {
    const { clock, keys, request, step, verifier } = await rotating('withdrawn')
    await request()()
    step('add')
    step('promote')
    clock.advance(30_000)
    step('withdraw')
    // Whoever has stolen the old key signs on with it.
    const thief = createInternalTokenSigner({ keys, lifetime: 60, clock })
    clock.advance(29_000)
    const stolen = thief.forRequest(caller, 'r9')('crm')
    expect(await verifier.verify(stolen, 'r9')).toEqual(caller)
    clock.advance(1_000)
    await expect(verifier.verify(stolen, 'r9')).rejects.toMatchObject({ code: 'TOKEN_FOREIGN' })
    expect(await request()()).toEqual(caller)
  })

  test('can be replaced at once when one was stolen', async () => {
    const { keys, clock, request, step, verifier } = await rotating('stolen')
    await request()()
    step('replace')
    expect(await request()()).toEqual(caller)
    const stolen = createInternalTokenSigner({ keys, clock }).forRequest(caller, 'r9')('crm')
    await expect(verifier.verify(stolen, 'r9')).rejects.toMatchObject({ code: 'TOKEN_FOREIGN' })
  })

  test('serve one more minute while the gateway does not tell them, and no longer', async () => {
    const { away, clock, request } = await rotating('away')
    await request()()
    away.now = true
    clock.advance(119_000)
    expect(await request()()).toEqual(caller)
    clock.advance(1_000)
    await expect(request()()).rejects.toMatchObject({ code: 'TOKEN_KEYS_UNAVAILABLE' })
  })

  test('are asked for once a second at most by tokens with made-up keys', async () => {
    const { asked, clock, request, verifier } = await rotating('made-up')
    await request()()
    for (let n = 0; n < 10; n += 1) {
      const stranger = createInternalTokenSigner({ keys: generateInternalKeys(), clock }).forRequest(
        caller,
        'r1',
      )('crm')
      await expect(verifier.verify(stranger, 'r1')).rejects.toMatchObject({ code: 'TOKEN_FOREIGN' })
    }
    expect(asked.times).toBe(2)
  })

  test('are not touched by a step on a file that holds none', () => {
    const file = join(dir, 'none.json')
    writeFileSync(file, '{"keys":[]}')
    expect(() => rotateKeyFile(file, 'withdraw')).toThrow(TypeError)
    expect(readFileSync(file, 'utf8')).toBe('{"keys":[]}')
  })
})

describe('the signer', () => {
  test('signs once per request and audience', () => {
    const { signer } = setUp()
    const tokenFor = signer.forRequest(caller, 'r1')
    expect(tokenFor('crm')).toBe(tokenFor('crm'))
    expect(tokenFor('crm')).not.toBe(tokenFor('fulfillment'))
    expect(signer.forRequest(caller, 'r2')('crm')).not.toBe(tokenFor('crm'))
  })

  test('publishes every key of its set and no private part', () => {
    const keys = { keys: [...generateInternalKeys().keys, ...generateInternalKeys().keys] }
    const published = createInternalTokenSigner({ keys }).publicKeys
    expect(published.keys.map((key) => key.kid)).toEqual(keys.keys.map((key) => key.kid))
    expect(JSON.stringify(published)).not.toContain('"d"')
  })

  test('refuses a life longer than a minute and a key set without a private key', () => {
    const keys = generateInternalKeys()
    expect(() => createInternalTokenSigner({ keys, lifetime: 61 })).toThrow(RangeError)
    expect(() => createInternalTokenSigner({ keys: publicKeysOf(keys) })).toThrow(TypeError)
  })
})

test('a spec gets tokens of its own for any principal but the system', async () => {
  const principal = { subject: 'li.na', kind: 'EMPLOYEE', roles: ['MANAGER'] } as const
  const verifier = createInternalTokenVerifier({ audience: 'crm', keys: testPublicKeys })
  const token = internalTokenFor({ ...principal, roles: [...principal.roles] }, 'crm')
  expect(await verifier.verify(token, testRequestId)).toEqual(principal)
  expect(() => internalTokenFor({ subject: 'system:crm', kind: 'SYSTEM', roles: [] }, 'crm')).toThrow(TypeError)
})
