import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, test } from '@jest/globals'
import { eventually } from '@sellgraph/testing'
import { createIssuer } from './issuer.ts'
import { generateSecrets, type IssuerSecrets } from './keys.ts'
import { Throttle, Throttled, type ThrottleLimits } from './throttle.ts'

let server: Server
let secrets: IssuerSecrets
let url: string

async function issuerWith(throttle: ThrottleLimits): Promise<void> {
  // The port must be known before the issuer is made, since its URL stands in its tokens.
  const probe = createServer()
  await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done))
  const { port } = probe.address() as AddressInfo
  await new Promise((done) => probe.close(done))
  url = `http://127.0.0.1:${port}`
  secrets = await generateSecrets(['bi-reader', 'client-erp'])
  server = createIssuer({ url, audience: 'sellgraph', secrets, throttle })
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done))
}

afterEach(async () => {
  server.closeAllConnections()
  await new Promise((done) => server.close(done))
})

async function askAs(client: string, secret: string): Promise<number> {
  const authorization = `Basic ${Buffer.from(`${client}:${secret}`).toString('base64')}`
  const body = new URLSearchParams({ grant_type: 'client_credentials' })
  return (await fetch(`${url}/token`, { method: 'POST', body, headers: { authorization } })).status
}

const persona = (name: string) =>
  fetch(`${url}/dev/token`, {
    method: 'POST',
    body: JSON.stringify({ persona: name }),
    headers: { origin: 'http://127.0.0.1:4000' },
  })

const secretOf = (client: string) => secrets.machineSecrets[client] ?? ''

describe('the dev issuer', () => {
  test('holds up who guesses the secret of a client, also all guesses at once, and nobody else', async () => {
    await issuerWith({ perAddress: 100, perClient: 5, window: 60 })
    const guesses = await Promise.all(Array.from({ length: 40 }, (_, n) => askAs('bi-reader', `guess-${n}`)))
    expect(guesses.filter((status) => status === 401)).toHaveLength(5)
    expect(guesses.filter((status) => status === 429)).toHaveLength(35)
    // The right secret at last does not tell itself from a wrong one.
    expect(await askAs('bi-reader', secretOf('bi-reader'))).toBe(429)
    expect(await askAs('client-erp', secretOf('client-erp'))).toBe(200)
  })

  test('holds up an address that tries many clients and personas, says for how long, and then lets it on', async () => {
    await issuerWith({ perAddress: 6, perClient: 5, window: 1 })
    const tried = [
      await askAs('nobody', 'x'),
      await askAs('bi-reader', 'x'),
      await askAs('client-erp', 'x'),
      (await persona('no.one')).status,
      (await persona('')).status,
      (await fetch(`${url}/token/revocation`, { method: 'POST', body: new URLSearchParams({ token: 'x' }) })).status,
    ]
    expect(tried).toEqual([401, 401, 401, 400, 400, 400])
    const held = await persona('wang.lei')
    expect(held.status).toBe(429)
    expect(await held.json()).toMatchObject({ error: 'slow_down' })
    expect(Number(held.headers.get('retry-after'))).toBe(1)
    // A page of this machine can read that answer.
    expect(held.headers.get('access-control-allow-origin')).toBe('http://127.0.0.1:4000')
    await eventually(async () => (await persona('wang.lei')).status === 200)
  })

  test('does not count what succeeds', async () => {
    await issuerWith({ perAddress: 3, perClient: 2, window: 60 })
    for (let n = 0; n < 8; n += 1) {
      expect(await askAs('bi-reader', secretOf('bi-reader'))).toBe(200)
      expect((await persona('wang.lei')).status).toBe(200)
    }
  })

  test('keeps no more counters than it has room for, however many addresses there are', async () => {
    await issuerWith({ perAddress: 100, perClient: 100, window: 60 })
    const throttle = new Throttle({ perAddress: 2, perClient: 1_000, window: 60 })
    let held = 0
    for (let n = 0; n < 20_000; n += 1) {
      await throttle.begin(`2001:db8::${n.toString(16)}`).catch((error: unknown) => {
        expect(error).toBeInstanceOf(Throttled)
        held += 1
      })
    }
    // 4096 counters of two attempts each, shared by 20,000 addresses.
    expect(20_000 - held).toBeLessThanOrEqual(8_192)
  })
})
