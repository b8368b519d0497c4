import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { buildSchema, createSubgraphServer } from '@sellgraph/graphql-kit'
import {
  createInternalTokenSigner,
  createInternalTokenVerifier,
  generateInternalKeys,
  rotateKeyFile,
  TokenError,
} from '@sellgraph/identity'
import { createLogger, createMetrics } from '@sellgraph/observability'
import { eventually } from '@sellgraph/testing'
import { followSigningKeys, loadSigningKeys } from './signing-keys.ts'

const dir = mkdtempSync(join(tmpdir(), 'sellgraph-keys-'))
afterAll(() => rmSync(dir, { recursive: true }))
const silent = createLogger({ name: 'spec', level: 'silent' })

test('development makes the signing key once, readable by its owner alone', () => {
  const file = join(dir, 'gateway', 'keys.json')
  const keys = loadSigningKeys(file, true)
  expect(loadSigningKeys(file, true)).toEqual(keys)
  expect(statSync(file).mode & 0o077).toBe(0)
  expect(createInternalTokenSigner({ keys }).publicKeys.keys).toHaveLength(1)
})

test('production never makes a signing key: copies of the gateway would each have their own', () => {
  expect(() => loadSigningKeys(join(dir, 'none.json'), false)).toThrow('INTERNAL_SIGNING_KEY_FILE')
})

test('a key file that is broken changes nothing, is told of once and without its content, and is mended by the next', async () => {
  const lines: string[] = []
  const file = join(dir, 'broken.json')
  const keys = generateInternalKeys()
  writeFileSync(file, JSON.stringify(keys))
  const signer = createInternalTokenSigner({ keys })
  const logger = createLogger({ name: 'spec', level: 'info' }, { write: (line) => void lines.push(line) })
  const stop = followSigningKeys(file, signer, logger, 5)
  try {
    writeFileSync(file, `${JSON.stringify(keys)}, "d": "half a key`)
    await eventually(() => lines.some((line) => line.includes('can not be read anew')))
    expect(signer.publicKeys.keys.map(({ kid }) => kid)).toEqual(keys.keys.map(({ kid }) => kid))
    const next = generateInternalKeys()
    writeFileSync(file, JSON.stringify(next))
    await eventually(() => signer.publicKeys.keys[0]?.kid === next.keys[0]?.kid)
    expect(lines.filter((line) => line.includes('can not be read anew'))).toHaveLength(1)
    expect(lines.join()).not.toMatch(/half a key/)
    for (const { d } of [...keys.keys, ...next.keys]) expect(lines.join()).not.toContain(d)
  } finally {
    stop()
  }
})

test('keys rotate under load: no request of the gateway is refused by a subgraph', async () => {
  const file = join(dir, 'rotating.json')
  const signer = createInternalTokenSigner({ keys: loadSigningKeys(file, true) })
  const unfollow = followSigningKeys(file, signer, silent, 10)
  const published = createServer((_, response) => response.end(JSON.stringify(signer.publicKeys)))
  await new Promise<void>((done) => published.listen(0, '127.0.0.1', done))
  const keys = { url: `http://127.0.0.1:${(published.address() as AddressInfo).port}/` }
  const subgraphs = await Promise.all(['crm', 'fulfillment'].map((name) => subgraph(name, keys)))
  const answers = new Map<string | undefined, number[]>()
  let over = false
  try {
    const client = async () => {
      while (!over) {
        const requestId = crypto.randomUUID()
        const tokenFor = signer.forRequest({ subject: 'li.na', kind: 'EMPLOYEE', roles: [] }, requestId)
        const signing = signer.publicKeys.keys[0]?.kid
        const statuses = await Promise.all(subgraphs.map(({ name, ask }) => ask(tokenFor(name), requestId)))
        answers.set(signing, [...(answers.get(signing) ?? []), ...statuses])
      }
    }
    const load = Promise.all(Array.from({ length: 8 }, client))
    const enough = (kid: string | undefined) => eventually(() => (answers.get(kid)?.length ?? 0) >= 200)
    const old = signer.publicKeys.keys[0]?.kid
    await enough(old)
    const { keys: added } = rotateKeyFile(file, 'add')
    await eventually(() => signer.publicKeys.keys.length === 2)
    expect(signer.publicKeys.keys[0]?.kid).toBe(old)
    const { keys: promoted } = rotateKeyFile(file, 'promote')
    expect(promoted[0]?.kid).toBe(added[1]?.kid)
    await enough(promoted[0]?.kid)
    rotateKeyFile(file, 'withdraw')
    await eventually(() => signer.publicKeys.keys.length === 1)
    const before = answers.get(promoted[0]?.kid)?.length ?? 0
    await eventually(() => (answers.get(promoted[0]?.kid)?.length ?? 0) >= before + 200)
    over = true
    await load
    expect(answers.size).toBe(2)
    expect(new Set([...answers.values()].flat())).toEqual(new Set([200]))
    expect(statSync(file).mode & 0o077).toBe(0)
  } finally {
    over = true
    unfollow()
    await Promise.all(subgraphs.map(({ server }) => server.stop()))
    published.closeAllConnections()
    published.close()
  }
})

async function subgraph(name: string, keys: { url: string }) {
  const verifier = createInternalTokenVerifier({ audience: name, keys })
  const server = await createSubgraphServer({
    schema: buildSchema([
      {
        schema: 'extend type Query { me: String }',
        resolvers: { Query: { me: (_: unknown, __: object, { subject }: { subject: string }) => subject } },
      },
    ]),
    async context({ token, requestId }) {
      if (token === undefined) throw new TokenError('TOKEN_MISSING')
      return await verifier.verify(token, requestId)
    },
    logger: silent,
    metrics: createMetrics(name),
    checks: [],
  })
  const port = await server.listen({ host: '127.0.0.1', port: 0 })
  const ask = async (token: string, requestId: string) => {
    const headers = {
      authorization: `Bearer ${token}`,
      'x-request-id': requestId,
      'content-type': 'application/json',
    }
    const body = JSON.stringify({ query: '{ me }' })
    const response = await fetch(`http://127.0.0.1:${port}/graphql`, { method: 'POST', headers, body })
    await response.text()
    return response.status
  }
  return { name, server, ask }
}
