import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type ClientTokenVerifier, createClientTokenVerifier, isRole, roles } from '@sellgraph/identity'
import { createIssuer } from './issuer.ts'
import { generateSecrets, type IssuerSecrets, loadSecrets } from './keys.ts'
import { findPersona, personas, personaTeams } from '@sellgraph/demo-company/personas'

let url: string
let secrets: IssuerSecrets
let server: Server
let verifier: ClientTokenVerifier

beforeAll(async () => {
  const port = await freePort()
  url = `http://127.0.0.1:${port}`
  secrets = await generateSecrets(['bi-reader', 'client-erp'])
  // Its limits are tried elsewhere; here nobody shall meet them.
  const throttle = { perAddress: 1_000, perClient: 1_000, window: 60 }
  server = createIssuer({ url, audience: 'sellgraph', secrets, throttle })
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done))
  verifier = createClientTokenVerifier({ issuers: [url], audience: 'sellgraph' })
})

afterAll(async () => {
  server.closeAllConnections()
  await new Promise((done) => server.close(done))
})

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done))
  const { port } = probe.address() as AddressInfo
  await new Promise((done) => probe.close(done))
  return port
}

function devToken(body: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${url}/dev/token`, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', ...headers },
  })
}

function tokenRequest(form: Record<string, string>, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${url}/token`, { method: 'POST', body: new URLSearchParams(form), headers })
}

describe('the dev issuer', () => {
  test('gives a program a token that the gateway accepts', async () => {
    const answer = (await (await devToken('{"persona":"wang.lei"}')).json()) as { access_token: string }
    expect(await verifier.verify(answer.access_token)).toEqual({
      subject: 'wang.lei',
      kind: 'EMPLOYEE',
      roles: ['CONSULTANT'],
      clientId: 'sellgraph-cli',
    })
    const machine = (await (await devToken('{"persona":"client-erp"}')).json()) as { access_token: string }
    expect(await verifier.verify(machine.access_token)).toMatchObject({
      clientId: 'client-erp',
      scopes: ['crm:read', 'sales-pipeline:read', 'sales-pipeline:write', 'fulfillment:read'],
    })
  })

  test.each(['{"persona":"nobody"}', '{"persona":7}', 'null', 'hello'])(
    'names the personas when asked for %s',
    async (body) => {
      const response = await devToken(body)
      expect(response.status).toBe(400)
      expect(await response.json()).toMatchObject({ error_description: expect.stringContaining('wang.lei') })
    },
  )

  test('lets pages of this machine ask, and no others', async () => {
    const allowed = async (origin: string) =>
      (await devToken('{"persona":"hr"}', { origin })).headers.get('access-control-allow-origin')
    expect(await allowed('http://127.0.0.1:4000')).toBe('http://127.0.0.1:4000')
    expect(await allowed('https://evil.example')).toBeNull()
    expect(await allowed('http://127.0.0.1.evil.example')).toBeNull()
  })

  test('answers the health check', async () => {
    expect((await fetch(`${url}/health`)).status).toBe(200)
    expect((await fetch(`${url}/ready`)).status).toBe(200)
  })

  test('gives a machine a token for its secret, with the scopes it may have or some of them', async () => {
    const secret = secrets.machineSecrets['client-erp'] ?? ''
    const all = await clientCredentials('client-erp', secret)
    expect(await verifier.verify(all.access_token)).toEqual({
      subject: 'client-erp',
      kind: 'MACHINE',
      roles: ['MACHINE', 'READER'],
      scopes: ['crm:read', 'sales-pipeline:read', 'sales-pipeline:write', 'fulfillment:read'],
      clientId: 'client-erp',
    })
    expect(all.expires_in).toBe(900)
    const some = await clientCredentials('client-erp', secret, 'crm:read finance-expense:read')
    expect(await verifier.verify(some.access_token)).toMatchObject({ scopes: ['crm:read'] })
    const readOnly = await clientCredentials('bi-reader', secrets.machineSecrets['bi-reader'] ?? '', 'crm:write')
    expect(await verifier.verify(readOnly.access_token)).not.toHaveProperty('scopes')
  })

  test("gives nothing for a wrong secret, none, or another client's", async () => {
    for (const wrong of ['guess', '', secrets.machineSecrets['bi-reader'] ?? '']) {
      const answer = await tokenRequest({ grant_type: 'client_credentials' }, basic('client-erp', wrong))
      expect([answer.status, await answer.json()]).toEqual(
        wrong === ''
          ? [400, expect.objectContaining({ error: 'invalid_request' })]
          : [401, expect.objectContaining({ error: 'invalid_client' })],
      )
    }
  })

  test('gives no token of the code flow that lives for hours, but keeps its door for programs open that long', async () => {
    const tokens = await signedIn(new Browser(), 'li.na')
    expect(tokens.expires_in).toBe(900)
    expect(await (await devToken('{"persona":"li.na"}')).json()).toMatchObject({ expires_in: 4 * 3600 })
  })

  test('signs a person in by code and PKCE on the persona page; a machine has no button there', async () => {
    const tokens = await signedIn(new Browser(), 'li.na')
    expect(await verifier.verify(tokens.access_token)).toEqual({
      subject: 'li.na',
      kind: 'EMPLOYEE',
      roles: ['CONSULTANT'],
      clientId: 'sellgraph-explorer',
    })
    // It marks access tokens, so that the ID token of the same sign-in is none.
    const strict = createClientTokenVerifier({
      issuers: [{ issuer: url, tokenType: 'at+jwt', audiences: ['sellgraph', 'sellgraph-explorer'] }],
      audience: 'sellgraph',
    })
    expect(await strict.verify(tokens.access_token)).toMatchObject({ subject: 'li.na' })
    await expect(strict.verify(tokens.id_token)).rejects.toMatchObject({ code: 'TOKEN_NOT_FOR_ACCESS' })
    await expect(new Browser().codeFor('bi-reader')).rejects.toThrow(/access_denied/)
  })

  test('gives no token for a code with another verifier, nor for one without', async () => {
    for (const codeVerifier of [randomBytes(32).toString('base64url'), '']) {
      const code = await new Browser().codeFor('li.na')
      await refused(await exchange({ ...code, code_verifier: codeVerifier }))
    }
    const { code_challenge: _, code_challenge_method: __, ...unbound } = authorization()
    const answer = await new Browser().visit(`/auth?${new URLSearchParams(unbound)}`)
    expect(answer.headers.get('location')).toContain('error=invalid_request')
  })

  test('takes a code once; its second use ends what the first one gave', async () => {
    const code = await new Browser().codeFor('li.na')
    const tokens = (await (await exchange(code)).json()) as Tokens
    await refused(await exchange(code))
    await refused(await refresh(tokens.refresh_token))
  })

  test('renews by refresh with a new refresh token each time; a second use of one ends the whole family', async () => {
    const tokens = await signedIn(new Browser(), 'li.na')
    const second = (await (await refresh(tokens.refresh_token)).json()) as Tokens
    expect(second.refresh_token).not.toBe(tokens.refresh_token)
    expect(await verifier.verify(second.access_token)).toMatchObject({ subject: 'li.na', roles: ['CONSULTANT'] })
    const third = (await (await refresh(second.refresh_token)).json()) as Tokens
    await refused(await refresh(second.refresh_token))
    await refused(await refresh(third.refresh_token))
  })

  test('revokes a refresh token (RFC 7009), and answers the same for one that never was', async () => {
    const tokens = await signedIn(new Browser(), 'li.na')
    const second = (await (await refresh(tokens.refresh_token)).json()) as Tokens
    for (const token of [second.refresh_token, 'never-was']) {
      const body = new URLSearchParams({ token, token_type_hint: 'refresh_token', client_id: 'sellgraph-explorer' })
      expect((await fetch(`${url}/token/revocation`, { method: 'POST', body })).status).toBe(200)
    }
    await refused(await refresh(second.refresh_token))
  })

  test('signs out: the session ends with its refresh tokens, and those of other sign-ins stay', async () => {
    const browser = new Browser()
    const tokens = await signedIn(browser, 'li.na')
    const elsewhere = await signedIn(new Browser(), 'li.na')
    const after = 'http://127.0.0.1:4000/explorer'
    const query = new URLSearchParams({ id_token_hint: tokens.id_token, post_logout_redirect_uri: after, state: 's1' })
    const page = await browser.visit(`/session/end?${query}`)
    expect(page.status).toBe(200)
    // Nothing has ended before the person says so.
    const renewed = (await (await refresh(tokens.refresh_token)).json()) as Tokens
    const html = await page.text()
    const [, action = ''] = /action="([^"]+)"/.exec(html) ?? []
    const [, xsrf = ''] = /name="xsrf" value="([^"]+)"/.exec(html) ?? []
    const done = await browser.visit(action, { method: 'POST', body: new URLSearchParams({ xsrf, logout: 'yes' }) })
    expect(done.headers.get('location')).toBe(`${after}?state=s1`)
    await refused(await refresh(renewed.refresh_token))
    expect((await refresh(elsewhere.refresh_token)).status).toBe(200)
    // The browser is asked again who it is, and is led back to no page that is not ours.
    const again = await browser.visit(`/auth?${new URLSearchParams(authorization())}`)
    const asked = await browser.visit(again.headers.get('location') ?? '')
    expect(await asked.text()).toContain('Who are you?')
    const stranger = { client_id: 'sellgraph-explorer', post_logout_redirect_uri: 'https://evil.example/' }
    expect((await browser.visit(`/session/end?${new URLSearchParams(stranger)}`)).status).toBe(400)
  })

  test('keeps its secrets, readable by their owner alone', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'sellgraph-issuer-'))
    const made = await loadSecrets(dir, ['bi-reader'])
    expect(await loadSecrets(dir, ['bi-reader'])).toEqual(made)
    expect(statSync(join(dir, 'dev-issuer', 'secrets.json')).mode & 0o077).toBe(0)
    const grown = await loadSecrets(dir, ['bi-reader', 'client-erp'])
    expect(grown.signingKey).toEqual(made.signingKey)
    expect(grown.machineSecrets).toMatchObject(made.machineSecrets)
    expect(grown.machineSecrets['client-erp']).toMatch(/^.{32}$/)
    expect(await loadSecrets(dir, ['bi-reader', 'client-erp'])).toEqual(grown)
    rmSync(dir, { recursive: true })
  })
})

function basic(client: string, secret: string) {
  return { authorization: `Basic ${Buffer.from(`${client}:${secret}`).toString('base64')}` }
}

async function clientCredentials(client: string, secret: string, scope?: string): Promise<Tokens> {
  const form = { grant_type: 'client_credentials', ...(scope === undefined ? {} : { scope }) }
  return (await (await tokenRequest(form, basic(client, secret))).json()) as Tokens
}

interface Tokens {
  access_token: string
  refresh_token: string
  id_token: string
  expires_in: number
}

const redirect = 'http://127.0.0.1:4000/explorer/signed-in'

function authorization(codeVerifier = randomBytes(32).toString('base64url')) {
  return {
    client_id: 'sellgraph-explorer',
    response_type: 'code',
    scope: 'openid offline_access',
    prompt: 'consent',
    redirect_uri: redirect,
    code_challenge: createHash('sha256').update(codeVerifier).digest('base64url'),
    code_challenge_method: 'S256',
    state: 'explorer',
  }
}

/** Keeps cookies and follows no redirect by itself. */
class Browser {
  readonly #cookies = new Map<string, string>()

  async visit(to: string, init: RequestInit = {}): Promise<Response> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await fetch(new URL(to, url), { redirect: 'manual', ...init, headers: { cookie } })
    for (const line of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split('=')
      if (value === '') this.#cookies.delete(name)
      else this.#cookies.set(name, value)
    }
    return response
  }

  /** Walks the authorization code flow up to the code. */
  async codeFor(persona: string) {
    const codeVerifier = randomBytes(32).toString('base64url')
    let response = await this.visit(`/auth?${new URLSearchParams(authorization(codeVerifier))}`)
    for (let hops = 0; hops < 10; hops += 1) {
      const location = response.headers.get('location') ?? ''
      if (location.startsWith(redirect)) {
        const code = new URL(location).searchParams.get('code')
        if (code === null) throw new Error(location)
        return { code, code_verifier: codeVerifier, redirect_uri: redirect, client_id: 'sellgraph-explorer' }
      }
      response = await this.visit(location)
      if (!location.includes('/interaction/') || response.status !== 200) continue
      expect((await response.text()).includes(`value="${persona}"`)).toBe(persona !== 'bi-reader')
      response = await this.visit(location, { method: 'POST', body: new URLSearchParams({ persona }) })
    }
    throw new Error('the code flow did not end')
  }
}

function exchange(code: Record<string, string>): Promise<Response> {
  return tokenRequest({ ...code, grant_type: 'authorization_code' })
}

function refresh(token: string): Promise<Response> {
  return tokenRequest({ grant_type: 'refresh_token', refresh_token: token, client_id: 'sellgraph-explorer' })
}

async function signedIn(browser: Browser, persona: string): Promise<Tokens> {
  const answer = await exchange(await browser.codeFor(persona))
  expect(answer.status).toBe(200)
  return (await answer.json()) as Tokens
}

async function refused(answer: Response): Promise<void> {
  expect([answer.status, await answer.json()]).toEqual([400, expect.objectContaining({ error: expect.any(String) })])
}

describe('the personas', () => {
  test('are the employees of four sales teams and of the departments that serve them, each once', () => {
    expect(new Set(personas.map(({ subject }) => subject)).size).toBe(personas.length)
    const sales = personaTeams.filter(({ kind }) => kind === 'SALES')
    expect(sales).toHaveLength(4)
    for (const { key } of sales) {
      const members = personas.filter(({ team }) => team === key)
      expect(members.filter((member) => member.roles.includes('MANAGER'))).toHaveLength(1)
      expect(members.filter((member) => member.roles.includes('CONSULTANT')).length).toBeGreaterThanOrEqual(3)
    }
    for (const { team } of personas) if (team !== null) expect(personaTeams.map(({ key }) => key)).toContain(team)
  })

  test('cover every role, and a role in lower case stands for the first who has it', () => {
    for (const role of roles) expect(findPersona(role.toLowerCase())?.roles).toContain(role)
    expect(personas.flatMap((persona) => persona.roles).every(isRole)).toBe(true)
    expect(findPersona('wang.lei')?.name).toBe('王磊')
    expect(findPersona('nobody')).toBeUndefined()
  })
})
