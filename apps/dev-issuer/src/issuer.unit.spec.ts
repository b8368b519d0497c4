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
  secrets = await generateSecrets(['bi-reader'])
  server = createIssuer({ url, audience: 'sellgraph', secrets })
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

  test('gives a machine a token for its secret, and nothing for another', async () => {
    const basic = (secret: string) => ({
      authorization: `Basic ${Buffer.from(`bi-reader:${secret}`).toString('base64')}`,
    })
    const form = { grant_type: 'client_credentials' }
    const answer = await tokenRequest(form, basic(secrets.machineSecrets['bi-reader'] ?? ''))
    const { access_token: token } = (await answer.json()) as { access_token: string }
    expect(await verifier.verify(token)).toEqual({ subject: 'bi-reader', kind: 'MACHINE', roles: ['MACHINE'] })
    expect((await tokenRequest(form, basic('guess'))).status).toBe(401)
  })

  test('signs a person in by code and PKCE on the persona page, and refreshes', async () => {
    const code = await signIn('li.na')
    const tokens = (await (await tokenRequest({ ...code, grant_type: 'authorization_code' })).json()) as Tokens
    expect(await verifier.verify(tokens.access_token)).toEqual({
      subject: 'li.na',
      kind: 'EMPLOYEE',
      roles: ['CONSULTANT'],
    })
    const again = await tokenRequest({
      grant_type: 'refresh_token',
      refresh_token: tokens.refresh_token,
      client_id: 'sellgraph-explorer',
    })
    const refreshed = (await again.json()) as Tokens
    expect(refreshed.access_token).not.toBe(tokens.access_token)
    expect(await verifier.verify(refreshed.access_token)).toMatchObject({ subject: 'li.na' })
  })

  test('gives no token for a code without its PKCE verifier', async () => {
    const code = await signIn('li.na')
    const stolen = await tokenRequest({ ...code, code_verifier: 'x'.repeat(43), grant_type: 'authorization_code' })
    expect(stolen.status).toBe(400)
  })

  test('keeps its secrets, readable by their owner alone', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'sellgraph-issuer-'))
    const made = await loadSecrets(dir, ['bi-reader'])
    expect(await loadSecrets(dir, ['bi-reader'])).toEqual(made)
    expect(statSync(join(dir, 'dev-issuer', 'secrets.json')).mode & 0o077).toBe(0)
    rmSync(dir, { recursive: true })
  })
})

interface Tokens {
  access_token: string
  refresh_token: string
}

/** Walks the authorization code flow as a browser would, up to the code. */
async function signIn(persona: string) {
  const verifierOfCode = randomBytes(32).toString('base64url')
  const redirect = 'http://127.0.0.1:4000/explorer/signed-in'
  const cookies = new Map<string, string>()
  const visit = async (to: string, init: RequestInit = {}) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await fetch(new URL(to, url), { redirect: 'manual', ...init, headers: { cookie } })
    for (const line of response.headers.getSetCookie()) {
      const [name, value] = (line.split(';')[0] ?? '').split('=')
      cookies.set(name ?? '', value ?? '')
    }
    return response
  }
  const query = new URLSearchParams({
    client_id: 'sellgraph-explorer',
    response_type: 'code',
    scope: 'openid offline_access',
    prompt: 'consent',
    redirect_uri: redirect,
    code_challenge: createHash('sha256').update(verifierOfCode).digest('base64url'),
    code_challenge_method: 'S256',
    state: 'explorer',
  })
  let response = await visit(`/auth?${query}`)
  for (let hops = 0; hops < 10; hops += 1) {
    const location = response.headers.get('location') ?? ''
    if (location.startsWith(redirect)) {
      const code = new URL(location).searchParams.get('code') ?? ''
      return { code, code_verifier: verifierOfCode, redirect_uri: redirect, client_id: 'sellgraph-explorer' }
    }
    if (location.includes('/interaction/')) {
      response = await visit(location)
      if (response.status !== 200) continue
      expect(await response.text()).toContain(`value="${persona}"`)
      response = await visit(location, { method: 'POST', body: new URLSearchParams({ persona }) })
    } else {
      response = await visit(location)
    }
  }
  throw new Error('the code flow did not end')
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
