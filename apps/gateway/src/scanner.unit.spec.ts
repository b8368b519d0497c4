import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { eventually } from '@sellgraph/testing'
import { sendJson } from './test/fake-subgraph.ts'
import { closeBackstage, crm, type Edge, openBackstage, openEdge } from './test/edge-stage.ts'

// What the usual scanners of GraphQL servers look for, each as they try it.

let edge: Edge
beforeAll(async () => {
  await openBackstage()
  edge = await openEdge({
    origins: ['https://app.example'],
    http: { headersTimeout: 200, requestTimeout: 400, idleTimeout: 600, checkInterval: 50, bodyBytes: 200_000 },
  })
})
afterEach(() => {
  crm.answer = undefined
  crm.asked.length = 0
})
afterAll(async () => {
  await edge.stop()
  await closeBackstage()
})

const repeat = (count: number, text: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => text(n)).join(' ')
const types = (levels: number) => `${'fields { type { '.repeat(levels)}name${' } }'.repeat(levels)}`

describe('a scanner finds no', () => {
  test.each([
    ['overloading by aliases', `{ ${repeat(101, (n) => `a${n}: leads { totalCount }`)} }`],
    ['overloading by directives', `{ leads { totalCount ${repeat(100, () => '@include(if: true)')} } }`],
    ['overloading by unknown directives', `{ leads { totalCount ${repeat(500, () => '@aa')} } }`],
    ['overloading by fields', `{ leads { ${repeat(2_100, () => 'totalCount')} } }`],
    ['overloading by tokens', `{ ${repeat(10_000, () => 'a')} }`],
    [
      'circular fragments',
      '{ leads { ...a } } fragment a on LeadConnection { ...b } fragment b on LeadConnection { ...a }',
    ],
    ['circular introspection', `{ __schema { types { ${types(20)} } } }`],
    ['unbounded pages', '{ leads(first: 1000000) { edges { node { id } } } }'],
    ['nested lists', '{ leads(first: 100) { edges { node { products { leads { products { id } } } } } } }'],
    ['deep nesting', `{ strict(first: 1) { ${'parent { '.repeat(1_500)}id${' }'.repeat(1_500)} } }`],
    ['deep values', `{ product(id: ${'['.repeat(2_400)}${']'.repeat(2_400)}) { id } }`],
  ])('%s', async (_what, query) => {
    const began = performance.now()
    const { status, errors, text } = await edge.ask('consultant', query)
    expect(errors.length).toBeGreaterThan(0)
    expect(errors[0]?.extensions['code']).not.toBe('INTERNAL')
    expect(status).toBeLessThan(500)
    // The answer to a large question is not a large answer, nor a late one.
    expect(text.length).toBeLessThan(20_000)
    expect(performance.now() - began).toBeLessThan(2_000)
    expect(crm.asked).toEqual([])
  })

  test('way to send several operations at once', async () => {
    const one = { query: '{ leads { totalCount } }' }
    expect((await edge.send('consultant', [one, one])).status).toBe(400)
    expect((await edge.send('consultant', [])).status).toBe(400)
    expect(crm.asked).toEqual([])
  })

  test.each([
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'text/plain',
    'application/graphql',
  ])('request of a foreign page by the content type %s', async (type) => {
    const body = type.startsWith('application/x')
      ? 'query=%7Bleads%7BtotalCount%7D%7D'
      : '{"query":"{ leads { totalCount } }"}'
    const { status } = await edge.send('consultant', body, { 'content-type': type })
    expect([400, 415]).toContain(status)
    expect(crm.asked).toEqual([])
  })

  test.each(['GET', 'PUT', 'DELETE', 'PATCH'])('mutation by %s', async (method) => {
    const response = await fetch(`${edge.url}?query=${encodeURIComponent('mutation { capture(name: "x") { id } }')}`, {
      method,
      headers: { authorization: 'Bearer consultant', 'apollo-require-preflight': 'true' },
    })
    expect([404, 405]).toContain(response.status)
    expect(crm.asked).toEqual([])
  })

  test('schema, field or explorer without a token', async () => {
    for (const path of [
      '/graphql?query={__typename}',
      '/',
      '/explorer',
      '/playground',
      '/graphiql',
      '/graphql/console',
      '/metrics',
      '/v1/graphql',
      '/api',
    ]) {
      const response = await fetch(`http://127.0.0.1:${edge.port}${path}`, { headers: { accept: 'text/html' } })
      expect([401, 404]).toContain(response.status)
    }
    const { status, text } = await edge.ask('nobody', '{ __schema { queryType { name } } leeds }')
    expect(status).toBe(401)
    expect(text).not.toMatch(/Query|leads/)
  })

  test('way around the gateway to the machinery of federation', async () => {
    for (const query of ['{ _service { sdl } }', '{ _entities(representations: []) { __typename } }']) {
      const { errors } = await edge.ask('consultant', query)
      expect(errors[0]?.message).toContain('Cannot query field')
    }
  })

  test('tracing, plans, stacks or names of the software', async () => {
    const { text, headers } = await edge.send(
      'consultant',
      { query: '{ leads { totalCount } }', extensions: { tracing: true } },
      { 'apollo-query-plan-experimental': '1', 'apollo-federation-include-trace': 'ftv1', 'apollo-tracing': '1' },
    )
    expect(JSON.parse(text)).toEqual({ data: { leads: { totalCount: 1 } } })
    expect([...headers.keys()].filter((name) => /server|powered|via|trace/.test(name))).toEqual([])
    for (const body of [
      '{',
      '{"query":1}',
      '{"query":"{"}',
      '"',
      'null',
      '{"query":"{ leads }","variables":"x"}',
      '{"__proto__":{"x":1},"query":"{ leads { totalCount } }"}',
    ]) {
      const wrong = await edge.send('consultant', body)
      expect(wrong.status).toBeLessThan(500)
      expect(wrong.text).not.toMatch(/stack|node_modules|\.ts|\.js\b|at \w+ \(/)
    }
  })
})

describe('an answer', () => {
  test('can be used by the page that asked alone', async () => {
    const answers = [
      await edge.send('consultant', { query: '{ leads { totalCount } }' }),
      await edge.ask('nobody', '{'),
    ]
    for (const { headers } of answers) {
      expect(Object.fromEntries(headers)).toMatchObject({
        'cache-control': 'no-store',
        'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
        'cross-origin-resource-policy': 'same-origin',
        'referrer-policy': 'no-referrer',
        'strict-transport-security': expect.stringMatching(/^max-age=\d{8}/),
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
      })
    }
  })

  const preflight = (origin: string) =>
    fetch(edge.url, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization' },
    })

  test('is for pages of the origins in the list, and no others', async () => {
    const ours = await preflight('https://app.example')
    expect(ours.headers.get('access-control-allow-origin')).toBe('https://app.example')
    expect(ours.headers.get('access-control-allow-headers')).toContain('authorization')
    expect(ours.headers.get('access-control-allow-credentials')).toBeNull()
    for (const origin of ['https://evil.example', 'https://app.example.evil.example', 'null']) {
      expect((await preflight(origin)).headers.get('access-control-allow-origin')).toBeNull()
    }
  })

  test('is for no foreign page at all unless there is a list', async () => {
    const plain = await openEdge()
    const response = await fetch(plain.url, {
      method: 'OPTIONS',
      headers: { origin: 'https://app.example', 'access-control-request-method': 'POST' },
    })
    expect(response.headers.get('access-control-allow-origin')).toBeNull()
    await plain.stop()
  })
})

describe('a connection', () => {
  /** Writes what it is given and collects what comes until the other side hangs up. */
  function talk(...parts: string[]) {
    const socket = edge.socket()
    const heard = { text: '', ended: false }
    socket.setEncoding('utf8')
    socket.on('data', (text: string) => (heard.text += text))
    socket.on('error', () => undefined)
    socket.on('close', () => (heard.ended = true))
    for (const part of parts) socket.write(part)
    return { socket, heard }
  }
  const head = (more = '') =>
    `POST /graphql HTTP/1.1\r\nhost: x\r\nauthorization: Bearer consultant\r\ncontent-type: application/json\r\n${more}`

  test('that sends its head a line at a time is ended', async () => {
    const { socket, heard } = talk('POST /graphql HTTP/1.1\r\nhost: x\r\n')
    const drip = setInterval(() => socket.writable && socket.write('x-a: b\r\n'), 20)
    await eventually(() => heard.ended)
    clearInterval(drip)
    expect(heard.text).toContain('408')
  })

  test('that sends its body a byte at a time is ended', async () => {
    const { socket, heard } = talk(head('content-length: 100000\r\n\r\n'), '{"query":"')
    const drip = setInterval(() => socket.writable && socket.write(' '), 20)
    await eventually(() => heard.ended)
    clearInterval(drip)
    expect(heard.text).not.toContain('HTTP/1.1 200')
    expect(crm.asked).toEqual([])
  })

  test('that does not read its answer is ended', async () => {
    const one = { costPerMinute: 1_000, concurrent: 1 }
    const slow = await openEdge({ http: { idleTimeout: 200 }, budgets: { people: one, machines: one } })
    const long = { id: '1', name: 'x'.repeat(20_000_000) }
    crm.answer = (_, response) => sendJson(response, 200, { data: { strict: [long] } })
    const body = '{"query":"{ strict(first: 1) { name } }"}'
    const socket = slow.socket()
    socket.on('error', () => undefined)
    socket.pause()
    socket.write(`${head(`content-length: ${body.length}\r\n\r\n`)}${body}`)
    await eventually(() => crm.asked.length === 1)
    crm.answer = undefined
    // As long as it is under way the caller may ask nothing else.
    await eventually(async () => (await slow.ask('consultant', '{ leads { totalCount } }')).status === 200)
    socket.destroy()
    await slow.stop()
  })

  test('that does nothing is ended', async () => {
    const { heard } = talk()
    await eventually(() => heard.ended)
  })

  test('with a head that is too long is answered 431', async () => {
    const { heard } = talk(head(`x-long: ${'a'.repeat(13_000)}\r\n\r\n`))
    await eventually(() => heard.ended)
    expect(heard.text).toContain('431')
  })

  test('with too many headers is answered 431', async () => {
    const { heard } = talk(
      head(`${repeat(61, (n) => `x-${n}: 1\r\n`).replaceAll('\n ', '\n')}content-length: 0\r\n\r\n`),
    )
    await eventually(() => heard.text.includes('431'))
    expect(heard.text).toContain('A request has at most 60 headers.')
  })

  test('can not smuggle a second request behind a first', async () => {
    const { heard } = talk(
      head('content-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\nGET /metrics HTTP/1.1\r\n\r\n'),
    )
    await eventually(() => heard.ended)
    expect(heard.text).toContain('400')
    expect(heard.text.match(/HTTP\/1\.1/g)).toHaveLength(1)
  })
})
