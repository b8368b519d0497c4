import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { auditServer } from 'graphql-http'
import { closeBackstage, type Edge, openBackstage, openEdge } from './test/edge-stage.ts'

let edge: Edge
beforeAll(async () => {
  await openBackstage()
  edge = await openEdge()
})
afterAll(async () => {
  await edge.stop()
  await closeBackstage()
})

test('GraphQL over HTTP is spoken as all audits of graphql-http want it', async () => {
  const results = await auditServer({
    url: edge.url,
    // The preflight header is what the guard against foreign pages asks for; some audits ask for the schema.
    fetchFn: (url: string, init?: RequestInit) =>
      fetch(url, {
        ...init,
        headers: { ...init?.headers, 'apollo-require-preflight': 'true', authorization: 'Bearer operator' },
      }),
  })
  const bad = results
    .filter(({ status }) => status !== 'ok')
    .map((one) => [one.id, one.name, 'reason' in one && one.reason])
  expect(bad).toEqual([])
  expect(results).toHaveLength(61)
})
