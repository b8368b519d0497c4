import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { buildSchema, parse, validate } from 'graphql'
import { faultsOf } from './judge.ts'
import { fuzzedRequest, Random } from './operations.ts'

const schema = buildSchema(readFileSync('contracts/graphql/api.graphql', 'utf8'))
const requests = Array.from({ length: 500 }, (_, seed) => fuzzedRequest(schema, new Random(seed)))

describe('random operations', () => {
  test('are the same for the same seed, and different ones for others', () => {
    expect(fuzzedRequest(schema, new Random(7))).toEqual(requests[7])
    expect(new Set(requests.map(({ body }) => body)).size).toBeGreaterThan(490)
  })

  test('are valid in the graph unless they are meant to be broken', () => {
    for (const { kind, body } of requests) {
      if (kind === 'broken') continue
      const { query } = JSON.parse(body) as { query: string }
      expect([query, validate(schema, parse(query))]).toEqual([query, []])
    }
  })

  test('come to most of the graph', () => {
    const all = Array.from({ length: 4_000 }, (_, seed) => fuzzedRequest(schema, new Random(seed)).body).join()
    const fields = Object.values(schema.getQueryType()?.getFields() ?? {})
    expect(fields.filter(({ name }) => !all.includes(name))).toEqual([])
  })
})

describe('an answer', () => {
  const answer = (body: unknown, status = 200) => faultsOf({ status, text: JSON.stringify(body), milliseconds: 1 })
  const error = (message: string, code = 'BAD_USER_INPUT') => ({ errors: [{ message, extensions: { code } }] })

  test('as it should be has no fault', () => {
    expect(answer({ data: { leads: null } })).toEqual([])
    expect(answer(error('Cannot query field "sales" on type "Query".', 'GRAPHQL_VALIDATION_FAILED'), 400)).toEqual([])
  })

  test.each([
    [error('Internal error, id 1', 'INTERNAL'), 'an internal error'],
    [error('x\n    at run (/srv/a.ts:1:2)'), 'a stack'],
    [error('see /home/app/x'), 'a file'],
    [error('relation "lead" does not exist'), 'SQL'],
    [error('invalid input syntax for type uuid: "x"'), 'SQL'],
    [error('sales-pipeline said no'), 'a service'],
    [error('connect ECONNREFUSED'), 'a host'],
    [error('Cannot read properties of undefined'), 'the language'],
    [{ data: { r0: { message: 'duplicate key, constraint "lead_pk"' } } }, 'SQL'],
    [{}, 'neither data nor errors'],
  ])('%j is found at fault', (body, fault) => {
    expect(answer(body).join()).toContain(fault)
  })

  test('of a server in trouble, too late, or no JSON is found at fault', () => {
    expect(answer({ data: {} }, 502)).toEqual(['status 502'])
    expect(faultsOf({ status: 200, text: '{"data":{}}', milliseconds: 10_001 })).toHaveLength(1)
    expect(faultsOf({ status: 200, text: '<html>', milliseconds: 1 })).toEqual(['no JSON'])
  })
})
