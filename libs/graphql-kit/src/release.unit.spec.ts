import { expect, test } from '@jest/globals'
import { createLogger, createMetrics } from '@sellgraph/observability'
import { ReadNotes } from './reads.ts'
import { buildSchema } from './schema.ts'
import { createSubgraphServer } from './server.ts'

const schema = buildSchema([
  {
    schema: 'type Query { customer: Customer! } type Customer { id: ID! name: String! }',
    watched: ['Customer'],
    resolvers: { Query: { customer: () => ({ id: 'c1', name: '海天' }) } },
  },
])

async function ask(release: (context: { reads: ReadNotes }) => Promise<void>) {
  const server = await createSubgraphServer({
    schema,
    context: () => Promise.resolve({ reads: new ReadNotes() }),
    release,
    logger: createLogger({ name: 'spec', level: 'silent' }),
    metrics: createMetrics('spec'),
    checks: [],
  })
  try {
    const port = await server.listen({ host: '127.0.0.1', port: 0 })
    const response = await fetch(`http://127.0.0.1:${String(port)}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: 'Bearer good' },
      body: JSON.stringify({ query: 'query Look { customer { id name } }' }),
    })
    return { status: response.status, text: await response.text() }
  } finally {
    await server.stop()
  }
}

test('an answer leaves the process when its reads are stored', async () => {
  const stored: unknown[] = []
  const answer = await ask(({ reads }) => Promise.resolve(void stored.push(...reads.take())))
  expect(answer).toEqual({ status: 200, text: expect.stringContaining('海天') })
  expect(stored).toEqual([{ type: 'Customer', ids: ['c1'], fields: ['name'], operation: 'Look' }])
})

test('trap 10: an answer whose reads could not be stored never leaves, and an internal error says nothing of it', async () => {
  const { status, text } = await ask(() => Promise.reject(new Error('sys.read_log is gone')))
  expect(status).toBe(500)
  expect(JSON.parse(text)).toEqual({
    errors: [
      { message: expect.stringContaining('Internal error'), extensions: { code: 'INTERNAL', id: expect.any(String) } },
    ],
  })
  expect(text).not.toMatch(/海天|read_log/)
})
