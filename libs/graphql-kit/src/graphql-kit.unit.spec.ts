import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, test } from '@jest/globals'
import { conflict, invalid, notFound, ok, unwrap } from '@sellgraph/kernel'
import { createLogger, createMetrics } from '@sellgraph/observability'
import { graphql } from 'graphql'
import { buildSchema, createSubgraphServer, defineListLoader, defineLoader, orThrow, userError } from './index.ts'

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
    const byId = defineLoader((_: object, ids) => {
      batches.push([...ids])
      return Promise.resolve(
        ids
          .filter((id) => id !== 'gone')
          .map((id) => ({ id }))
          .reverse(),
      )
    })
    const request = {}
    expect(await Promise.all([byId(request).load('a'), byId(request).load('gone'), byId(request).load('a')])).toEqual([
      { id: 'a' },
      null,
      { id: 'a' },
    ])
    await byId({}).load('a')
    expect(batches).toEqual([['a', 'gone'], ['a']])

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

describe('the subgraph server', () => {
  test('asks for a token, hides what nobody expected behind an id, and shows health to anyone', async () => {
    const lines: string[] = []
    const logger = createLogger({ name: 'spec' }, { write: (line) => void lines.push(line) })
    const fails = part('extend type Query { boom: Int }', {
      Query: {
        boom: () => {
          throw new Error('SELECT secret FROM vault')
        },
      },
    })
    const server = await createSubgraphServer({
      schema: buildSchema([fails]),
      context: ({ token }) => (token === 'good' ? Promise.resolve({}) : Promise.reject(new Error('no'))),
      logger,
      metrics: createMetrics('spec'),
      checks: [{ name: 'database', check: () => Promise.reject(new Error('down')) }],
    })
    const port = await server.listen({ host: '127.0.0.1', port: 0 })
    const url = `http://127.0.0.1:${String(port)}`
    const post = (query: string, authorization?: string) =>
      fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(authorization === undefined ? {} : { authorization }) },
        body: JSON.stringify({ query }),
      })
    try {
      for (const attempt of [await post('{ _service { sdl } }'), await post('{ boom }', 'Bearer bad')]) {
        expect(attempt.status).toBe(401)
        expect(await attempt.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] })
      }
      const answer = (await (await post('{ boom }', 'Bearer good')).json()) as {
        errors: [{ message: string; extensions: { id: string } }]
      }
      expect(JSON.stringify(answer)).not.toContain('vault')
      const { id } = answer.errors[0].extensions
      expect(answer.errors[0].message).toContain(id)
      expect(lines.some((line) => line.includes(id) && line.includes('SELECT secret FROM vault'))).toBe(true)

      expect((await fetch(`${url}/health`)).status).toBe(200)
      const ready = await fetch(`${url}/ready`)
      expect([ready.status, await ready.json()]).toEqual([503, { ready: false, checks: { database: 'failed' } }])
      const metrics = await (await fetch(`${url}/metrics`)).text()
      expect(metrics).toMatch(/sellgraph_graphql_request_seconds_count\{.*outcome="error".*\} 1/)
    } finally {
      await server.stop()
    }
  })
})
