import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { eventually } from '@sellgraph/testing'
import { getIntrospectionQuery } from 'graphql'
import type { GatewayOptions } from './gateway.ts'
import { clientsDir, closeBackstage, crm, type Edge, openBackstage, openEdge } from './test/edge-stage.ts'
import { sendJson } from './test/fake-subgraph.ts'

const idOf = (text: string) => createHash('sha256').update(text).digest('hex')
const byHash = (sha256Hash: string, query?: string) => ({
  ...(query === undefined ? {} : { query }),
  extensions: { persistedQuery: { version: 1, sha256Hash } },
})

let edge: Edge
const others: Edge[] = []
/** A gateway with other options, closed with the rest. */
async function another(over: Partial<GatewayOptions>): Promise<Edge> {
  const one = await openEdge(over)
  others.push(one)
  return one
}

beforeAll(async () => {
  await openBackstage()
  edge = await openEdge()
})
afterEach(() => {
  crm.answer = undefined
  crm.asked.length = 0
})
afterAll(async () => {
  await Promise.all([edge, ...others].map((one) => one.stop()))
  await closeBackstage()
})

const page = 'query Page($n: Int) { leads(first: $n) { edges { node { id products { id } } } } }'

describe('the cost of an operation', () => {
  test('is read from its variables, and over the limit it is refused with the cost and the limit', async () => {
    expect((await edge.ask('consultant', page, { n: 800 })).errors).toEqual([])
    crm.asked.length = 0
    const { status, errors } = await edge.ask('consultant', page, { n: 1_000 })
    expect(status).toBe(400)
    expect(errors).toEqual([
      {
        message:
          'The operation would cost 12001; at most 10000 is allowed. Ask for fewer rows, or for fewer lists in lists.',
        extensions: { code: 'OPERATION_TOO_EXPENSIVE', cost: 12_001, limit: 10_000 },
      },
    ])
    expect(crm.asked).toEqual([])
  })

  test('is refused alike whatever type of answer the client takes', async () => {
    const { status } = await edge.send(
      'consultant',
      { query: page, variables: { n: 1_000 } },
      { accept: 'application/graphql-response+json' },
    )
    expect(status).toBe(400)
  })

  test('is told to who asks for it', async () => {
    const query = '{ leads(first: 3) { edges { node { id } } } }'
    expect(
      (await edge.send('consultant', { query }, { 'x-operation-cost': '?' })).headers.get('x-operation-cost'),
    ).toBe('7')
    expect((await edge.send('consultant', { query })).headers.has('x-operation-cost')).toBe(false)
  })

  test('can not be told of a list that wants its size and gets none', async () => {
    const { status, errors } = await edge.ask('consultant', '{ strict { id } }')
    expect([status, errors[0]?.extensions['code']]).toEqual([400, 'BAD_REQUEST'])
    expect((await edge.ask('consultant', '{ strict(first: 2) { id } }')).errors).toEqual([])
  })
})

describe('the budget of a caller', () => {
  test('that is used up is answered 429, with the time to come back', async () => {
    const small = { costPerMinute: 60, concurrent: 50 }
    const { ask } = await another({ budgets: { people: small, machines: small } })
    expect((await ask('consultant', '{ leads(first: 20) { edges { node { id } } } }')).status).toBe(200)
    crm.asked.length = 0
    const { status, headers, errors } = await ask('consultant', '{ leads(first: 20) { edges { node { id } } } }')
    expect(status).toBe(429)
    const retryAfter = Number(headers.get('retry-after'))
    expect(retryAfter).toBeGreaterThan(0)
    expect(retryAfter).toBeLessThanOrEqual(60)
    expect(errors[0]?.extensions).toEqual({ code: 'BUDGET_EXHAUSTED', retryAfter })
    expect(crm.asked).toEqual([])
    // Another one's is not touched.
    expect((await ask('colleague', '{ leads(first: 20) { edges { node { id } } } }')).status).toBe(200)
  })

  test('is used up by requests that are refused, too', async () => {
    const { ask } = await another({
      limits: { cost: 5 },
      budgets: { people: { costPerMinute: 5, concurrent: 50 }, machines: { costPerMinute: 5, concurrent: 50 } },
    })
    const statuses: number[] = []
    for (let n = 0; n < 7; n += 1) statuses.push((await ask('consultant', '{')).status)
    expect(statuses).toContain(429)
  })

  test('is by kind: people and machines have different ones', async () => {
    const { ask } = await another({
      budgets: { people: { costPerMinute: 1, concurrent: 50 }, machines: { costPerMinute: 100, concurrent: 50 } },
    })
    expect((await ask('consultant', '{ leads { totalCount } }')).status).toBe(429)
    expect((await ask('erp', '{ product(id: "1") { id } }')).status).toBe(200)
  })

  test('covers operations under way: one too many is refused, and let in after an answer', async () => {
    const { ask } = await another({
      budgets: {
        people: { costPerMinute: 1_000, concurrent: 2 },
        machines: { costPerMinute: 1_000, concurrent: 2 },
      },
    })
    const waiting: (() => void)[] = []
    crm.answer = (_, response) => {
      waiting.push(() => sendJson(response, 200, { data: { leads: { totalCount: 1 } } }))
    }
    const count = '{ leads { totalCount } }'
    const underWay = [ask('consultant', count), ask('consultant', count)]
    await eventually(() => waiting.length === 2)
    const refused = await ask('consultant', count)
    expect(refused.status).toBe(429)
    expect(refused.headers.get('retry-after')).toBe('1')
    expect(refused.errors[0]?.extensions).toEqual({ code: 'TOO_MANY_OPERATIONS', retryAfter: 1 })
    for (const answer of waiting) answer()
    await Promise.all(underWay)
    crm.answer = undefined
    await eventually(async () => (await ask('consultant', count)).status === 200)
  })
})

describe('the schema', () => {
  const suggestion = '{ leads { totalCoun } }'

  test('is shown to operators, who get suggestions as well', async () => {
    const { data } = await edge.ask('operator', getIntrospectionQuery())
    expect(JSON.stringify(data)).toContain('"LeadConnection"')
    expect((await edge.ask('operator', suggestion)).errors[0]?.message).toContain('Did you mean "totalCount"')
  })

  test.each(['consultant', 'erp'])('is not shown to %s, not by a suggestion either', async (who) => {
    for (const query of [
      getIntrospectionQuery(),
      '{ __type(name: "Lead") { name } }',
      '{ ...q } fragment q on Query { __schema { types { name } } }',
    ]) {
      const { errors, data } = await edge.ask(who, query)
      expect(data).toBeUndefined()
      expect(errors[0]?.extensions).toEqual({ code: 'INTROSPECTION_DISABLED' })
    }
    const wrong = [
      '{ leeds { totalCount } }',
      '{ product(id: "1", colour: RED) { nam } }',
      '{ product(id: "1", color: REDD) { id } }',
      'query($c: Colour) { product(id: "1", color: $c) { id } }',
      '{ product(id: "1") { ... on Produkt { id } } }',
    ]
    for (const query of wrong) {
      const { text, errors } = await edge.ask(who, query)
      expect(errors.length).toBeGreaterThan(0)
      expect(text).not.toContain('Did you mean')
    }
    const { text, errors } = await edge.ask(who, 'query($c: Color) { product(id: "1", color: $c) { id } }', {
      c: 'REDD',
    })
    expect(errors[0]?.extensions['code']).toBe('BAD_USER_INPUT')
    expect(text).not.toContain('Did you mean')
  })

  test('is shown to everyone who signed in where that is set, for development', async () => {
    const open = await another({ introspection: true })
    expect((await open.ask('consultant', getIntrospectionQuery())).errors).toEqual([])
    expect((await open.ask('consultant', suggestion)).errors[0]?.message).toContain('Did you mean "totalCount"')
  })

  test('is asked for alone', async () => {
    const { errors } = await edge.ask('operator', '{ __schema { queryType { name } } leads { totalCount } }')
    expect(errors[0]?.message).toBe('Ask for the schema in an operation of its own.')
  })
})

test('which of several operations is meant must be said', async () => {
  const query = 'query A { leads { totalCount } } query B { strict(first: 1) { id } }'
  expect((await edge.send('consultant', { query, operationName: 'A' })).data).toEqual({ leads: { totalCount: 1 } })
  for (const operationName of [undefined, '', 'C', '\u0000']) {
    const { status, errors } = await edge.send('consultant', { query, operationName })
    expect([status, errors[0]?.extensions]).toEqual([200, { code: 'OPERATION_RESOLUTION_FAILURE' }])
  }
  // Of a single one no name is needed.
  const { data } = await edge.send('consultant', { query: 'query A { leads { totalCount } }', operationName: '' })
  expect(data).toEqual({ leads: { totalCount: 1 } })
})

describe("a client's graph", () => {
  test('is the public one: what is inside does not exist for it', async () => {
    expect((await edge.ask('erp', '{ product(id: "1") { name } }')).data).toEqual({ product: { name: 'LTH-6140' } })
    crm.asked.length = 0
    const asks = [
      '{ leads { totalCount } }',
      '{ product(id: "1") { cost } }',
      '{ product(id: "1") { leads { id } } }',
      'mutation { capture(name: "x") { id } }',
      'subscription { leads { totalCount } }',
      '{ product(id: "1", color: SECRET) { id } }',
      '{ product(id: "1", filter: { margin: 1 }) { id } }',
      '{ product(id: "1") { ... on Lead { id } } }',
    ]
    for (const query of asks) {
      const { errors, data } = await edge.ask('erp', query)
      expect([query, data]).toEqual([query, undefined])
      expect(errors[0]?.extensions['code']).toBe('GRAPHQL_VALIDATION_FAILED')
    }
    expect((await edge.ask('erp', '{ leads { totalCount } }')).errors[0]?.message).toBe(
      'Cannot query field "leads" on type "Query".',
    )
    expect(crm.asked).toEqual([])
    for (const query of asks.slice(0, 3)) expect((await edge.ask('consultant', query)).errors).toEqual([])
  })

  test('does not take inner values in variables either', async () => {
    const query = 'query($c: Color, $f: Filter) { product(id: "1", color: $c, filter: $f) { id } }'
    expect((await edge.ask('erp', query, { c: 'RED', f: { name: 'x' } })).errors).toEqual([])
    crm.asked.length = 0
    for (const variables of [{ c: 'SECRET' }, { f: { margin: 1 } }]) {
      expect((await edge.ask('erp', query, variables)).errors[0]?.extensions['code']).toBe('BAD_USER_INPUT')
    }
    expect(crm.asked).toEqual([])
    expect((await edge.ask('consultant', query, { c: 'SECRET', f: { margin: 1 } })).errors).toEqual([])
  })

  test('is shown to it as if there were no other', async () => {
    const open = await another({ introspection: true })
    const { text } = await open.ask('erp', getIntrospectionQuery())
    expect(text).toContain('"Product"')
    expect(text).not.toMatch(/Lead|SECRET|margin|"cost"|Mutation/)
    expect((await open.ask('erp', '{ __type(name: "Lead") { name } }')).data).toEqual({ __type: null })
  })
})

describe('registered operations', () => {
  const registered = 'query Name { product(id: "1") { name } }'
  const other = '{ product(id: "1") { id } }'

  function writeClients(yaml: string, body = registered, id = idOf(body)): void {
    mkdirSync(clientsDir, { recursive: true })
    writeFileSync(join(clientsDir, 'clients.yaml'), yaml)
    const operations = [
      { id, name: 'Name', type: 'query', body },
      { id: idOf('{ a }'), name: 'A', type: 'query', body: '{ a }', clientName: 'someone-else' },
    ]
    const manifest = { format: 'apollo-persisted-query-manifest', version: 1, operations }
    writeFileSync(join(clientsDir, 'erp.json'), JSON.stringify(manifest))
  }
  const clients = (mode: string, more = '') => `clients:\n  - { id: erp, mode: ${mode}, manifest: erp.json${more} }\n`

  test('are all that a client may send which is held to them', async () => {
    writeClients(clients('enforce'))
    const strict = await another({ clientsDir })
    const name = { product: { name: 'LTH-6140' } }
    expect((await strict.ask('erp', registered)).data).toEqual(name)
    expect((await strict.send('erp', byHash(idOf(registered)))).data).toEqual(name)
    const byGet = await fetch(
      `${strict.url}?extensions=${encodeURIComponent(JSON.stringify(byHash(idOf(registered)).extensions))}`,
      { headers: { authorization: 'Bearer erp', 'apollo-require-preflight': 'true' } },
    )
    expect(await byGet.json()).toEqual({ data: name })
    crm.asked.length = 0
    // A registered hash does not open the door for another text.
    expect((await strict.send('erp', byHash(idOf(registered), other))).errors[0]?.extensions['code']).toBe(
      'BAD_REQUEST',
    )
    const tries: unknown[] = [
      { query: other },
      { query: `${registered} ` },
      byHash(idOf(other)),
      byHash(idOf(other), other),
      byHash(idOf('{ a }')),
      [{ query: registered }],
      {},
    ]
    for (const body of tries) {
      const { status, errors } = await strict.send('erp', body)
      expect([body, status, errors[0]?.extensions['code']]).toEqual([body, 403, 'OPERATION_NOT_REGISTERED'])
    }
    expect(crm.asked).toEqual([])
    // It is the token that says which client asks.
    expect((await strict.send('bi', { query: other }, { 'apollographql-client-name': 'erp' })).errors).toEqual([])
  })

  test('are only logged where that is the mode', async () => {
    writeClients(clients('log'))
    const lenient = await another({ clientsDir })
    expect((await lenient.ask('erp', registered)).errors).toEqual([])
    expect(lenient.log.join()).not.toContain('unregistered operation')
    expect((await lenient.ask('erp', other)).errors).toEqual([])
    expect(lenient.log.join()).toContain('unregistered operation')
  })

  test('may be wanted of every machine that is not in the list', async () => {
    writeClients('otherMachines: enforce\nclients:\n  - { id: bi-copy, audience: internal, introspection: true }\n')
    const closed = await another({ clientsDir })
    expect((await closed.ask('erp', other)).status).toBe(403)
    // The list also says what a client of the company's own sees.
    expect((await closed.ask('bi', '{ leads { totalCount } }')).errors).toEqual([])
    expect((await closed.ask('bi', '{ __type(name: "Lead") { name } }')).data).toEqual({ __type: { name: 'Lead' } })
    expect((await closed.ask('consultant', other)).errors).toEqual([])
  })

  test.each([
    ['an id that is not the hash of its text', clients('enforce'), 'x'.repeat(64), 'is not the SHA-256'],
    ['a mode that there is not', clients('strict'), idOf(registered), 'clients.yaml'],
    ['a client twice', clients('log') + clients('off').replace('clients:\n', ''), idOf(registered), 'erp twice'],
    ['a manifest that is not there', clients('log').replace('erp.json', 'none.json'), idOf(registered), 'none.json'],
  ])('with %s keep the gateway from starting', async (_what, yaml, id, says) => {
    writeClients(yaml, registered, id)
    await expect(openEdge({ clientsDir })).rejects.toThrow(says)
  })

  test('are not needed for sending a hash: others are kept until they are the oldest', async () => {
    const query = '{ leads(first: 1) { totalCount } }'
    const hash = idOf(query)
    expect((await edge.send('consultant', byHash(hash))).errors[0]?.extensions['code']).toBe(
      'PERSISTED_QUERY_NOT_FOUND',
    )
    expect((await edge.send('consultant', byHash(hash, query))).errors).toEqual([])
    expect((await edge.send('consultant', byHash(hash))).data).toEqual({ leads: { totalCount: 1 } })
    const wrong = [
      byHash(hash, '{ strict(first: 1) { id } }'),
      byHash('x'),
      { extensions: { persistedQuery: { version: 2, sha256Hash: hash } } },
      { extensions: { persistedQuery: 1 } },
    ]
    for (const body of wrong) {
      const { status, errors } = await edge.send('consultant', body)
      expect([body, status, errors[0]?.extensions['code']]).toEqual([body, 400, 'BAD_REQUEST'])
    }
    // What one audience has left here the other does not find.
    expect((await edge.send('erp', byHash(hash))).errors[0]?.extensions['code']).toBe('PERSISTED_QUERY_NOT_FOUND')
  })
})
