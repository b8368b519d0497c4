import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, test } from '@jest/globals'
import { TokenError } from '@sellgraph/identity'
import { conflict, invalid, newId, notFound, ok, unwrap } from '@sellgraph/kernel'
import { createLogger, createMetrics } from '@sellgraph/observability'
import { graphql } from 'graphql'
import {
  buildSchema,
  clearLoaders,
  createSubgraphServer,
  defineListLoader,
  defineLoader,
  orThrow,
  userError,
} from './index.ts'

const dir = mkdtempSync(join(tmpdir(), 'graphql-kit-'))
afterAll(() => rmSync(dir, { recursive: true }))

let files = 0
function part(sdl: string, resolvers: object) {
  const file = join(dir, `${String(++files)}.graphql`)
  writeFileSync(file, sdl)
  return { schema: pathToFileURL(file), resolvers: resolvers as Record<string, unknown> }
}

const echo = part(
  'extend type Query { decimal(value: Decimal!): Decimal! date(value: Date!): Date! at(value: DateTime!): DateTime! }',
  {
    Query: {
      decimal: (_: unknown, a: { value: unknown }) => a.value,
      date: (_: unknown, a: { value: unknown }) => a.value,
      at: (_: unknown, a: { value: unknown }) => a.value,
    },
  },
)

describe('scalars', () => {
  const schema = buildSchema([echo])
  const ask = (source: string, variableValues?: Record<string, unknown>) => graphql({ schema, source, variableValues })

  test('a decimal keeps every digit, as text or as a literal', async () => {
    expect((await ask('{ decimal(value: "1234567890123456789.10") }')).data).toEqual({
      decimal: '1234567890123456789.10',
    })
    expect((await ask('{ decimal(value: 0.10) }')).data).toEqual({ decimal: '0.10' })
    expect((await ask('query ($v: Decimal!) { decimal(value: $v) }', { v: 7 })).data).toEqual({ decimal: '7' })
  })

  test.each([0.1, '1e5', '', 'NaN', '9'.repeat(41), true, 9007199254740993])('%p is no decimal', async (v) => {
    const { errors } = await ask('query ($v: Decimal!) { decimal(value: $v) }', { v })
    expect(errors?.[0]?.message).toContain('a Decimal is text such as "1234.50"')
  })

  test('dates are dates and instants are UTC with milliseconds', async () => {
    expect((await ask('{ date(value: "2028-02-29") }')).data).toEqual({ date: '2028-02-29' })
    expect((await ask('{ date(value: "2026-02-29") }')).errors).toHaveLength(1)
    expect((await ask('{ at(value: "2026-03-02T09:30:00+08:00") }')).data).toMatchObject({
      at: new Date('2026-03-02T01:30:00.000Z'),
    })
  })
})

describe('errors as data', () => {
  test('a mutation that could not return an error as data stops the start', () => {
    const bad = part('extend type Query { a: Int } extend type Mutation { b: Int }', {})
    expect(() => buildSchema([bad])).toThrow(
      'Mutation.b must return a union with ValidationError, ForbiddenError, NotFoundError',
    )
  })

  test('every kind of error has its type, and says nothing of its kind', () => {
    expect(userError(conflict('STALE_VERSION', 'changed', { currentVersion: 3 }).error)).toEqual({
      __typename: 'ConflictError',
      code: 'STALE_VERSION',
      message: 'changed',
      currentVersion: 3,
    })
    expect(userError(notFound('lead').error).__typename).toBe('NotFoundError')
  })

  test('a query with bad arguments fails with a code and the fields', () => {
    expect(unwrap(ok(orThrow(ok(1))))).toBe(1)
    expect(() => orThrow(invalid('first', 'must be from 1 to 100'))).toThrow(
      expect.objectContaining({
        extensions: { code: 'BAD_USER_INPUT', fields: [{ path: 'first', message: 'must be from 1 to 100' }] },
      }),
    )
  })
})

describe('loaders', () => {
  test('one batch per request: answers in any order, missing is null, another request loads again', async () => {
    const batches: string[][] = []
    const [a, gone] = [newId(), newId()]
    const byId = defineLoader((_: object, ids) => {
      batches.push([...ids])
      return Promise.resolve(
        ids
          .filter((id) => id !== gone)
          .map((id) => ({ id }))
          .reverse(),
      )
    })
    const request = {}
    expect(await Promise.all([byId(request).load(a), byId(request).load(gone), byId(request).load(a)])).toEqual([
      { id: a },
      null,
      { id: a },
    ])
    await byId({}).load(a)
    expect(batches).toEqual([[a, gone], [a]])

    const byOwner = defineListLoader(
      (row: { owner: string }) => row.owner,
      () => Promise.resolve([{ owner: 'x' }, { owner: 'y' }, { owner: 'x' }]),
    )
    expect(await Promise.all(['x', 'z'].map((owner) => byOwner(request).load(owner)))).toEqual([
      [{ owner: 'x' }, { owner: 'x' }],
      [],
    ])
  })
})

describe('loaders and what is no id or has changed', () => {
  test('what is no id at all is nothing, without asking the database', async () => {
    const byId = defineLoader((_: object, ids): Promise<{ id: string }[]> => Promise.reject(new Error(ids.join())))
    expect(await Promise.all(['', '7', "'; DROP", 'x'.repeat(1000)].map((id) => byId({}).load(id)))).toEqual([
      null,
      null,
      null,
      null,
    ])
  })

  test('after a write the same request loads anew, and only that request', async () => {
    let version = 1
    const byId = defineLoader((_: object, ids) => Promise.resolve(ids.map((id) => ({ id, version }))))
    const [request, other, id] = [{}, {}, newId()]
    await Promise.all([byId(request).load(id), byId(other).load(id)])
    version = 2
    clearLoaders(request)
    expect(await byId(request).load(id)).toEqual({ id, version: 2 })
    expect(await byId(other).load(id)).toEqual({ id, version: 1 })
  })
})

describe('the subgraph server', () => {
  /** A server whose one field fails, or answers, as its caller wants. */
  async function serve(options: { bodyLimit?: number; metricsToken?: string } = {}) {
    const lines: string[] = []
    const logger = createLogger({ name: 'spec', level: 'debug' }, { write: (line) => void lines.push(line) })
    const schema = buildSchema([
      part('extend type Query { boom: Int fine(text: String): Int }', {
        Query: {
          fine: () => 1,
          boom: () => {
            throw new Error('SELECT secret FROM vault')
          },
        },
      }),
    ])
    const server = await createSubgraphServer({
      schema,
      context: ({ token }) => {
        if (token === 'good') return Promise.resolve({ subject: 'li.na' })
        return Promise.reject(token === 'unlucky' ? new Error('vault is closed') : new TokenError('TOKEN_ALTERED'))
      },
      describe: ({ subject }) => ({ subject }),
      logger,
      metrics: createMetrics('spec'),
      checks: [{ name: 'database', check: () => Promise.reject(new Error('down')) }],
      ...options,
    })
    const port = await server.listen({ host: '127.0.0.1', port: 0 })
    const url = `http://127.0.0.1:${String(port)}`
    const send = (body: string, token?: string, headers: Record<string, string> = {}) =>
      fetch(`${url}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
          ...headers,
        },
        body,
      })
    return {
      server,
      url,
      lines: () => lines.map((line) => JSON.parse(line) as Record<string, unknown>),
      send,
      post: (query: string, token?: string) => send(JSON.stringify({ query }), token),
    }
  }

  test('asks for a token before it reads anything, and shows health to anyone', async () => {
    const { server, url, post, send } = await serve()
    try {
      for (const attempt of [
        await post('{ _service { sdl } }'),
        await post('{ boom }', 'bad'),
        await send('this is no JSON'),
      ]) {
        expect(attempt.status).toBe(401)
        expect(await attempt.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] })
      }
      expect((await fetch(`${url}/health`)).status).toBe(200)
      const ready = await fetch(`${url}/ready`)
      expect([ready.status, await ready.json()]).toEqual([503, { ready: false }])
      // Without a token for them metrics are nobody's.
      expect((await fetch(`${url}/metrics`, { headers: { authorization: 'Bearer undefined' } })).status).toBe(401)
    } finally {
      await server.stop()
    }
  })

  test('shows metrics and what it misses to who has the token for it', async () => {
    const metricsToken = 'a-token-for-prometheus-alone'
    const { server, url, post } = await serve({ metricsToken })
    const asking = (path: string, token?: string) =>
      fetch(`${url}${path}`, token === undefined ? {} : { headers: { authorization: `Bearer ${token}` } })
    try {
      expect((await post('{ boom }', 'good')).status).toBe(200)
      for (const token of [undefined, 'good', metricsToken.slice(0, -1), `${metricsToken}x`]) {
        const refused = await asking('/metrics', token)
        expect([refused.status, await refused.json()]).toMatchObject([401, { errors: [{}] }])
        expect(await (await asking('/ready', token)).json()).toEqual({ ready: false })
      }
      expect(await (await asking('/ready', metricsToken)).json()).toEqual({
        ready: false,
        checks: { database: 'failed' },
      })
      const metrics = await (await asking('/metrics', metricsToken)).text()
      expect(metrics).toMatch(/sellgraph_graphql_request_seconds_count\{.*outcome="error".*\} 1/)
    } finally {
      await server.stop()
    }
  })

  test('does not call a token bad when it is the service that cannot look its bearer up', async () => {
    const { server, post, lines } = await serve()
    try {
      const answer = await post('{ fine }', 'unlucky')
      expect(answer.status).toBe(503)
      expect(await answer.text()).not.toContain('vault')
      expect(lines()).toContainEqual(expect.objectContaining({ level: 'error', msg: 'caller could not be looked up' }))
    } finally {
      await server.stop()
    }
  })

  test('hides what nobody expected behind an id', async () => {
    const { server, post, lines } = await serve()
    try {
      const answer = (await (await post('{ boom }', 'good')).json()) as {
        errors: [{ message: string; extensions: { id: string } }]
      }
      expect(JSON.stringify(answer)).not.toContain('vault')
      const { id } = answer.errors[0].extensions
      expect(answer.errors[0].message).toContain(id)
      const said = lines().find((line) => line['errorId'] === id)
      expect(said).toMatchObject({ level: 'error', err: { message: 'SELECT secret FROM vault' } })
    } finally {
      await server.stop()
    }
  })

  test('logs one line a request: who, what, how long, and the ids of its errors', async () => {
    const { server, send, lines } = await serve()
    try {
      const ask = (query: string, id: string) => send(JSON.stringify({ query }), 'good', { 'x-request-id': id })
      const fine = await ask('query OrdersOfToday { fine }', 'r-1')
      await ask('{ boom }', 'r-2')
      expect(fine.headers.get('x-request-id')).toBe('r-1')
      const requests = lines().filter((line) => line['msg'] === 'request')
      expect(requests).toEqual([
        expect.objectContaining({ level: 'debug', requestId: 'r-1', subject: 'li.na', operation: 'OrdersOfToday' }),
        expect.objectContaining({
          level: 'info',
          requestId: 'r-2',
          outcome: 'error',
          errors: [{ code: 'INTERNAL', id: expect.any(String) }],
        }),
      ])
      expect(requests.every((line) => typeof line['ms'] === 'number')).toBe(true)
    } finally {
      await server.stop()
    }
  })

  test('refuses what is too large, no JSON, or meant to change prototypes', async () => {
    const { server, send } = await serve({ bodyLimit: 1_000 })
    try {
      const large = await send(JSON.stringify({ query: '{ fine }', variables: { text: 'x'.repeat(2_000) } }), 'good')
      const broken = await send('{"query":', 'good')
      const poisoned = await send('{"query":"{ fine }","__proto__":{"polluted":true}}', 'good')
      expect([large.status, broken.status, poisoned.status]).toEqual([413, 400, 400])
      expect(await poisoned.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] })
    } finally {
      await server.stop()
    }
  })
})
