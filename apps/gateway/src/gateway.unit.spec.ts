import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request as httpRequest } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { composeServices } from '@apollo/composition'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import {
  type Caller,
  type ClientTokenVerifier,
  createInternalTokenSigner,
  createInternalTokenVerifier,
  TokenError,
} from '@sellgraph/identity'
import { testKeys, testPublicKeys } from '@sellgraph/identity/testing'
import { createLogger, createMetrics } from '@sellgraph/observability'
import { eventually } from '@sellgraph/testing'
import { getIntrospectionQuery, GraphQLError, parse } from 'graphql'
import { createGateway, type Gateway, type GatewayOptions } from './gateway.ts'
import { FakeSubgraph, sendJson } from './test/fake-subgraph.ts'

const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])'
const dir = mkdtempSync(join(tmpdir(), 'sellgraph-gateway-'))
const file = join(dir, 'supergraph.graphql')

const crm = new FakeSubgraph(
  'crm',
  `${link}
  type Customer @key(fields: "id") { id: ID! name: String! parent: Customer }
  type Query { customer(id: ID!): Customer customers: [Customer!]! trouble(kind: String!): Int }
  type Mutation { renameCustomer(id: ID!, name: String!): Customer }`,
  {
    Query: {
      customer: (_: unknown, { id }: { id: string }) => ({ id, name: `Customer ${id}` }),
      customers: () => ['1', '2', '3'].map((id) => ({ id, name: `Customer ${id}` })),
      trouble: (_: unknown, { kind }: { kind: string }) => {
        if (kind === 'secret') throw new Error('relation "customer" does not exist at /srv/crm/store.ts')
        const [code, id] = kind.split('/')
        throw new GraphQLError(`told by crm: ${code}`, { extensions: { code, id, stacktrace: ['at store.ts:1'] } })
      },
    },
  },
)
const pipeline = new FakeSubgraph(
  'sales-pipeline',
  `${link} type Customer @key(fields: "id") { id: ID! quotes: [String!] }`,
  { Customer: { quotes: ({ id }: { id: string }) => [`QT-2026-00000${id}`] } },
)

const callers: Record<string, Caller> = {
  consultant: { subject: 'wang.lei', kind: 'EMPLOYEE', roles: ['CONSULTANT'] },
  machine: { subject: 'bi-reader', kind: 'MACHINE', roles: ['MACHINE'] },
}
/** Stands in for an issuer; libs/identity proves the real one. */
const verifier: ClientTokenVerifier = {
  verify: (token) => {
    const caller = callers[token]
    if (caller !== undefined) return Promise.resolve(caller)
    return Promise.reject(new TokenError(token === 'offline' ? 'TOKEN_KEYS_UNAVAILABLE' : 'TOKEN_EXPIRED'))
  },
}

const logLines: string[] = []
const logger = createLogger({ name: 'gateway', level: 'info' }, { write: (line) => void logLines.push(line) })
const metricsToken = 'what-prometheus-sends-in-this-spec'
let gateway: Gateway
let url: string

function supergraphOf(subgraphs: readonly FakeSubgraph[]): string {
  const composed = composeServices(subgraphs.map(({ name, url: at, sdl }) => ({ name, url: at, typeDefs: parse(sdl) })))
  if (composed.supergraphSdl === undefined) throw new Error(composed.errors.join())
  return composed.supergraphSdl
}

function newGateway(over: Partial<GatewayOptions> = {}): Promise<Gateway> {
  return createGateway({
    supergraphFile: file,
    verifier,
    signer: createInternalTokenSigner({ keys: testKeys }),
    logger: createLogger({ name: 'gateway', level: 'silent' }),
    metrics: createMetrics('gateway'),
    metricsToken,
    ...over,
  })
}

beforeAll(async () => {
  await Promise.all([crm.start(), pipeline.start()])
  writeFileSync(file, supergraphOf([crm, pipeline]))
  gateway = await newGateway({
    logger,
    http: { bodyBytes: 100_000 },
    introspection: true,
    subgraphTimeout: 1_000,
  })
  url = `http://127.0.0.1:${await gateway.listen({ host: '127.0.0.1', port: 0 })}`
})

afterEach(() => {
  crm.answer = undefined
  pipeline.answer = undefined
  crm.asked.length = 0
  pipeline.asked.length = 0
  logLines.length = 0
})

afterAll(async () => {
  await gateway.stop()
  await Promise.all([crm.stop(), pipeline.stop()])
  rmSync(dir, { recursive: true })
})

interface Answer {
  status: number
  headers: Headers
  text: string
  body: {
    data?: Record<string, unknown> | null
    errors?: { message: string; path?: unknown[]; extensions: Record<string, unknown> }[]
  }
}

async function send(body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: 'Bearer consultant', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
  const text = await response.text()
  return { status: response.status, headers: response.headers, text, body: JSON.parse(text) as Answer['body'] }
}

const ask = (query: string, variables?: Record<string, unknown>) => send({ query, variables })

describe('a request', () => {
  test('is answered from several subgraphs', async () => {
    const { status, body } = await ask('{ customers { name quotes } }')
    expect(status).toBe(200)
    expect(body).toEqual({
      data: {
        customers: ['1', '2', '3'].map((id) => ({ name: `Customer ${id}`, quotes: [`QT-2026-00000${id}`] })),
      },
    })
    expect(pipeline.asked).toHaveLength(1)
  })

  test('reaches each subgraph with a token made for it alone and bound to the request', async () => {
    const { headers } = await ask('{ customer(id: "1") { quotes } }')
    const requestId = headers.get('x-request-id') ?? ''
    for (const subgraph of [crm, pipeline]) {
      const sent = subgraph.asked[0]?.headers
      expect(sent?.['x-request-id']).toBe(requestId)
      const token = sent?.authorization?.replace('Bearer ', '') ?? ''
      const own = createInternalTokenVerifier({ audience: subgraph.name, keys: testPublicKeys })
      expect(await own.verify(token, requestId)).toEqual(callers['consultant'])
      const other = createInternalTokenVerifier({ audience: 'performance', keys: testPublicKeys })
      await expect(other.verify(token, requestId)).rejects.toMatchObject({ code: 'TOKEN_FOREIGN' })
    }
  })

  test("hands on the client's trace, and nothing else of its headers", async () => {
    const trace = '0af7651916cd43dd8448eb211c80319c'
    await send(
      { query: '{ customers { name } }' },
      { traceparent: `00-${trace}-b7ad6b7169203331-01`, cookie: 'session=1', 'x-user': 'director' },
    )
    const sent = crm.asked[0]?.headers
    expect(sent?.traceparent).toMatch(new RegExp(`^00-${trace}-(?!b7ad6b7169203331)[0-9a-f]{16}-01$`))
    expect(sent).not.toHaveProperty('cookie')
    expect(sent).not.toHaveProperty('x-user')
    expect(sent?.authorization).not.toContain('consultant')
  })

  test('begins a trace when the client has none or a malformed one', async () => {
    await send({ query: '{ customers { name } }' }, { traceparent: '00-0-0-0\t' })
    expect(crm.asked[0]?.headers.traceparent).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/)
  })

  test('keeps its connections to a subgraph open', async () => {
    const ports = new Set<number | undefined>()
    crm.answer = (request, response) => {
      ports.add(request.socket.remotePort)
      sendJson(response, 200, { data: { customers: [] } })
    }
    for (let n = 0; n < 5; n += 1) await ask('{ customers { id } }')
    expect(ports.size).toBe(1)
  })

  test('is given up at the subgraph when the client goes away', async () => {
    // Its time limit is far away, so that nothing but the client can end the request.
    const patient = await newGateway({ subgraphTimeout: 600_000, logger })
    const port = await patient.listen({ host: '127.0.0.1', port: 0 })
    let dropped = false
    crm.answer = (request) => void request.socket.once('close', () => (dropped = true))
    const client = httpRequest(`http://127.0.0.1:${port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: 'Bearer consultant' },
    })
    client.on('error', () => undefined)
    client.end('{"query":"{ customers { id } }"}')
    await eventually(() => crm.asked.length === 1)
    client.destroy()
    await eventually(() => dropped)
    expect(logLines.join()).not.toContain('request failed')
    await patient.stop()
  })
})

describe('without a valid token', () => {
  test.each([
    ['no token', {}, 'TOKEN_MISSING', 'Bearer realm="sellgraph"'],
    ['an expired token', { authorization: 'Bearer old' }, 'TOKEN_EXPIRED', 'error="invalid_token"'],
    ['another scheme', { authorization: 'Basic d2FuZzpsZWk=' }, 'TOKEN_MALFORMED', 'error="invalid_token"'],
  ])('%s is answered 401 and reaches no subgraph', async (_what, headers, reason, challenge) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query: getIntrospectionQuery() }),
    })
    expect(response.status).toBe(401)
    expect(response.headers.get('www-authenticate')).toContain(challenge)
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED', reason } }] })
    expect(crm.asked).toEqual([])
  })

  test('nothing answers but health and the public keys of the gateway', async () => {
    expect((await fetch(`${url}/health`)).status).toBe(200)
    expect((await fetch(`${url}/ready`)).status).toBe(200)
    const keys = await (await fetch(`${url}/.well-known/internal-jwks.json`)).text()
    expect(JSON.parse(keys)).toEqual(testPublicKeys)
    expect(keys).not.toContain('"d"')
    for (const path of ['/metrics', '/graphql', '/graphql?query={customers{id}}']) {
      expect((await fetch(url + path)).status).toBe(401)
    }
    for (const path of ['/', '/explorer', '/nothing']) expect((await fetch(url + path)).status).toBe(404)
  })

  test('an issuer that does not answer is not the fault of the caller', async () => {
    const { status, body } = await send({ query: '{ customers { id } }' }, { authorization: 'Bearer offline' })
    expect(status).toBe(503)
    expect(body.errors?.[0]?.extensions).toEqual({ code: 'IDENTITY_UNAVAILABLE' })
  })

  test('metrics are for who has their secret', async () => {
    await ask('query Names { customers { name } }')
    const metrics = (token: string) => fetch(`${url}/metrics`, { headers: { authorization: `Bearer ${token}` } })
    for (const token of ['consultant', 'machine', 'administrator']) expect((await metrics(token)).status).toBe(401)
    const text = await (await metrics(metricsToken)).text()
    expect(text).toMatch(/sellgraph_gateway_request_seconds_count\{.*operation="Names",outcome="ok"/)
    expect(text).toMatch(/sellgraph_gateway_refused_tokens_total\{.*reason="TOKEN_MISSING"/)
    expect(text).toMatch(/sellgraph_gateway_subgraph_seconds_count\{.*subgraph="crm",outcome="ok"/)
  })
})

describe('an error', () => {
  const uuid = /^Internal error, id ([0-9a-f-]{36})$/

  test('that nobody expected reaches the client as an id, under which the log has the rest', async () => {
    const { body, text } = await ask('{ trouble(kind: "secret") }')
    const [error] = body.errors ?? []
    const id = uuid.exec(error?.message ?? '')?.[1]
    expect(error).toEqual({
      message: `Internal error, id ${id}`,
      path: ['trouble'],
      extensions: { code: 'INTERNAL', id },
    })
    expect(text).not.toMatch(/relation|store\.ts|crm|stack/)
    const line = logLines.find((one) => one.includes('request failed'))
    expect(line).toContain(String(id))
    expect(line).toContain('relation \\"customer\\" does not exist')
  })

  test.each(['FORBIDDEN', 'BAD_USER_INPUT'])('of a subgraph with the code %s keeps its message', async (code) => {
    const { body } = await ask(`{ trouble(kind: "${code}") }`)
    expect(body.errors).toEqual([{ message: `told by crm: ${code}`, path: ['trouble'], extensions: { code } }])
  })

  test.each(['UNAUTHENTICATED', 'GRAPHQL_VALIDATION_FAILED', 'INTERNAL/not-an-id', 'ANYTHING'])(
    'of a subgraph with the code %s is masked',
    async (code) => {
      const { body } = await ask(`{ trouble(kind: "${code}") }`)
      expect(body.errors?.[0]?.message).toMatch(uuid)
    },
  )

  test('that a subgraph has masked already keeps its id', async () => {
    const id = '0197c1f0-0000-7000-8000-000000000001'
    const { body } = await ask(`{ trouble(kind: "INTERNAL/${id}") }`)
    expect(body.errors).toEqual([
      { message: `Internal error, id ${id}`, path: ['trouble'], extensions: { code: 'INTERNAL', id } },
    ])
  })

  test('about variables that a subgraph refuses with 400 reaches the client', async () => {
    crm.answer = (_, response) =>
      sendJson(response, 400, { errors: [{ message: '"x" is no date', extensions: { code: 'BAD_USER_INPUT' } }] })
    const { body } = await ask('{ customers { id } }')
    expect(body.errors).toMatchObject([{ message: '"x" is no date', extensions: { code: 'BAD_USER_INPUT' } }])
  })

  test('of a subgraph that refuses the token is not shown as the fault of the caller', async () => {
    crm.answer = (_, response) =>
      sendJson(response, 401, { errors: [{ message: 'no', extensions: { code: 'UNAUTHENTICATED' } }] })
    const { status, body } = await ask('{ customers { id } }')
    expect(status).toBe(200)
    expect(body.errors?.[0]?.message).toMatch(uuid)
  })

  test('is given for a hole that Apollo would leave without one', async () => {
    crm.answer = (_, response) =>
      sendJson(response, 200, { data: { customers: [{ __typename: 'Customer', name: null }] } })
    const { body } = await ask('{ customers { name } }')
    expect(body.errors?.[0]?.message).toMatch(uuid)
    expect(body).not.toHaveProperty('extensions')
  })

  test('in a misspelt field helps who may see the schema', async () => {
    const { status, body } = await ask('{ customers { nam } }')
    expect(status).toBe(200)
    expect(body.errors?.[0]?.message).toContain('Did you mean "name"?')
    expect(body.errors?.[0]?.extensions).toEqual({ code: 'GRAPHQL_VALIDATION_FAILED' })
  })
})

describe('a subgraph in trouble', () => {
  const unavailable = {
    message: 'A part of the system does not answer. Try again later.',
    extensions: { code: 'SUBGRAPH_UNAVAILABLE' },
  }

  test('that is silent is given up after its time, and the rest is answered', async () => {
    pipeline.answer = () => undefined
    const { body } = await ask('{ customer(id: "1") { name quotes } }')
    expect(body).toEqual({ data: { customer: { name: 'Customer 1', quotes: null } }, errors: [unavailable] })
  })

  test('that stops in the middle of its answer is given up', async () => {
    crm.answer = (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' })
      response.write('{"data":')
    }
    const { body, text } = await ask('{ customers { id } }')
    expect(body.errors).toEqual([unavailable])
    expect(text).not.toContain('crm')
  })

  test.each([
    [502, 'text/html', '<html>nginx</html>'],
    [503, 'application/json', '{"errors":[{"message":"shutting down"}]}'],
    [200, 'text/html', 'hello'],
  ])('that answers %i %s is unavailable', async (status, type, text) => {
    crm.answer = (_, response) => {
      response.writeHead(status, { 'content-type': type })
      response.end(text)
    }
    expect((await ask('{ customers { id } }')).body.errors).toEqual([unavailable])
  })

  test('that is down is unavailable, and answers again when it is back', async () => {
    await ask('{ customers { quotes } }')
    const port = Number(new URL(pipeline.url).port)
    await pipeline.stop()
    const down = await ask('{ customers { name } customer(id: "1") { quotes } }')
    expect(down.body.errors).toEqual([unavailable])
    await pipeline.start(port)
    expect((await ask('{ customer(id: "1") { quotes } }')).body).toEqual({
      data: { customer: { quotes: ['QT-2026-000001'] } },
    })
  })
})

describe('a request over a limit', () => {
  const deep = (levels: number) =>
    `{ customer(id: "1") ${'{ parent '.repeat(levels - 2)} { id } ${'}'.repeat(levels - 2)} }`
  const repeat = (count: number, text: (n: number) => string) =>
    Array.from({ length: count }, (_, n) => text(n)).join(' ')

  test.each([
    ['levels', deep(21), 'The operation is 21 levels deep; at most 20 are allowed.'],
    [
      'root fields',
      `{ ${repeat(31, () => 'customers { id }')} }`,
      'The operation has 31 root fields; at most 30 are allowed.',
    ],
    [
      'aliases',
      `{ customers { ${repeat(61, (n) => `a${n}: id`)} } }`,
      'The operation has 61 aliases; at most 60 are allowed.',
    ],
    [
      'directives',
      `{ customers { ${repeat(61, () => 'id @include(if: true)')} } }`,
      'The operation has 61 directives; at most 60 are allowed.',
    ],
    [
      'fields through fragments',
      `{ customers { ...a } } fragment a on Customer { ${repeat(8, () => '...b')} } fragment b on Customer { ${repeat(8, () => '...c')} }
       fragment c on Customer { ${repeat(40, () => 'id')} }`,
      'The operation has 2561 fields; at most 2000 are allowed.',
    ],
  ])('of %s is answered 400 and not executed', async (_what, query, message) => {
    const { status, body } = await ask(query)
    expect(status).toBe(400)
    expect(body.errors?.map((error) => error.message)).toContain(message)
    expect(body.errors?.[0]?.extensions['code']).toBe('OPERATION_TOO_LARGE')
    expect(crm.asked).toEqual([])
  })

  test('is refused, and the same just within the limit is answered', async () => {
    expect((await ask(deep(20))).status).toBe(200)
  })

  test('of tokens is answered 400 by the parser', async () => {
    const { status, body } = await ask(`{ ${repeat(5_000, () => 'customers { id }')} }`)
    expect(status).toBe(400)
    expect(body.errors?.[0]).toMatchObject({
      message: 'The operation has more than 5000 tokens.',
      extensions: { code: 'OPERATION_TOO_LARGE', limit: 5_000 },
    })
  })

  test('of bytes is answered 413', async () => {
    const { status, body } = await ask('{ customers { id } }', { padding: 'x'.repeat(100_000) })
    expect(status).toBe(413)
    expect(body.errors?.[0]?.extensions).toEqual({ code: 'BAD_REQUEST' })
  })

  test('fragments in a circle are refused at once', async () => {
    const { body } = await ask(
      '{ customers { ...a } } fragment a on Customer { parent { ...b } } fragment b on Customer { parent { ...a } }',
    )
    expect(body.errors?.[0]?.extensions['code']).toBe('GRAPHQL_VALIDATION_FAILED')
    expect(crm.asked).toEqual([])
  })

  test('a batch is refused', async () => {
    const { status } = await send([{ query: '{ customers { id } }' }, { query: '{ customers { id } }' }])
    expect(status).toBe(400)
    expect(crm.asked).toEqual([])
  })

  test('introspection by the usual tools is within every limit', async () => {
    const { status, body } = await ask(getIntrospectionQuery())
    expect(status).toBe(200)
    expect(body.errors).toBeUndefined()
  })
})

describe('a request that a foreign page could make a browser send', () => {
  test('is refused without the header that only a page of ours can set', async () => {
    const response = await fetch(`${url}/graphql?query={customers{id}}`, {
      headers: { authorization: 'Bearer consultant' },
    })
    expect(response.status).toBe(400)
    expect(crm.asked).toEqual([])
  })

  test('can not mutate by GET', async () => {
    const query = encodeURIComponent('mutation { renameCustomer(id: "1", name: "x") { id } }')
    const response = await fetch(`${url}/graphql?query=${query}`, {
      headers: { authorization: 'Bearer consultant', 'apollo-require-preflight': 'true' },
    })
    expect(response.status).toBe(405)
    expect(crm.asked).toEqual([])
  })

  test.each([
    ['not JSON', '{', 'application/json', 400],
    ['JSON, but no request', '"x"', 'application/json', 400],
    ['of another type', 'query=1', 'application/x-www-form-urlencoded', 415],
  ])('is answered in the shape of a graph when its body is %s', async (_what, text, type, expected) => {
    const { status, body } = await send(text, { 'content-type': type })
    expect(status).toBe(expected)
    expect(body.errors?.[0]?.extensions['code']).toBe('BAD_REQUEST')
  })
})

test('a plan with the names of the subgraphs is never shown', async () => {
  const { text } = await send({ query: '{ customers { id } }' }, { 'Apollo-Query-Plan-Experimental': '1' })
  expect(text).not.toContain('crm')
})

describe('the supergraph file', () => {
  test('is taken up when it changes, and a bad one leaves the last good one in use', async () => {
    const good = supergraphOf([crm, pipeline])
    const grown = new FakeSubgraph('crm', crm.sdl.replace('type Query {', 'type Query { added: Int'), {})
    grown.url = crm.url

    writeFileSync(file, good.slice(0, good.length / 2))
    await eventually(() => logLines.some((line) => line.includes('not usable')))
    expect((await ask('{ customers { id } }')).body.errors).toBeUndefined()

    writeFileSync(file, supergraphOf([grown, pipeline]))
    await eventually(async () => (await ask('{ added }')).body.data !== undefined)

    writeFileSync(file, good)
    await eventually(async () => (await ask('{ added }')).body.data === undefined)
  })

  test('is missed with a message that says what to do', async () => {
    await expect(newGateway({ supergraphFile: join(dir, 'none.graphql') })).rejects.toThrow(
      'Compose it (npm run compose)',
    )
  })
})

test('a gateway that stops lets the request under way finish', async () => {
  const leaving = await newGateway()
  const port = await leaving.listen({ host: '127.0.0.1', port: 0 })
  let answer: (() => void) | undefined
  crm.answer = (_, response) => {
    answer = () => sendJson(response, 200, { data: { customers: [] } })
  }
  const underWay = fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: 'Bearer consultant' },
    body: '{"query":"{ customers { id } }"}',
  })
  await eventually(() => answer !== undefined)
  let stopped = false
  void leaving.stop().then(() => (stopped = true))
  await eventually(() =>
    fetch(`http://127.0.0.1:${port}/health`).then(
      (response) => response.status === 503,
      () => true,
    ),
  )
  answer?.()
  expect(await (await underWay).json()).toEqual({ data: { customers: [] } })
  // It ends with its last answer, not with the time limit for those who never finish.
  await eventually(() => stopped, { timeout: 5_000 })
})
