import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { testPrincipal } from '@sellgraph/identity/testing'
import { newId } from '@sellgraph/kernel'
import { defineService } from './definition.ts'
import { startTestService, type TestService } from './testing.ts'

const sdl = `
  type Jar @key(fields: "id") { id: ID! coins: Int }
  input JarFilter { ownerIds: [ID!] name: String }
  extend type Query {
    jar(id: ID!, note: String): Jar
    jars(filter: JarFilter, first: Int): [Jar!]!
  }
  type EmptyJarPayload { coins: Int }
  union EmptyJarResult = EmptyJarPayload | ValidationError | ForbiddenError | NotFoundError | ConflictError | RuleError
  input EmptyJarInput { jarId: ID! reason: String }
  extend type Mutation { emptyJar(input: EmptyJarInput!): EmptyJarResult! }
`
let read: string[] = []
const jar = (id: string) => {
  read.push(id)
  return { id, coins: 3 }
}
const resolvers = {
  Query: { jar: (_: unknown, { id }: { id: string }) => jar(id), jars: () => [jar('one')] },
  Mutation: { emptyJar: () => ({ __typename: 'ForbiddenError', code: 'FORBIDDEN', message: 'no' }) },
  Jar: { __resolveReference: ({ id }: { id: string }) => jar(id) },
}

const dir = mkdtempSync(join(tmpdir(), 'exceptions-'))
writeFileSync(join(dir, '0001_jar.sql'), 'CREATE TABLE jar (id uuid PRIMARY KEY)')
writeFileSync(join(dir, 'schema.graphql'), sdl)
const folder = pathToFileURL(`${dir}/`)

let service: TestService
beforeAll(async () => {
  const jars = { name: 'jars', schema: new URL('schema.graphql', folder), resolvers }
  service = await startTestService(defineService({ name: 'crm', migrations: folder, modules: [jars] }))
})
afterAll(async () => {
  await service.stop()
  rmSync(dir, { recursive: true })
})

const li = testPrincipal({
  subject: 'li.na',
  employeeId: newId(),
  roles: ['CONSULTANT'],
  coveredIds: [newId()],
  grantIds: [newId(), newId()],
})

async function ask(source: string, variables: Record<string, unknown> = {}, principal = li) {
  read = []
  const requestId = newId()
  const answer = await service.gql({ ...principal, requestId }, source, variables)
  const entries = await service.db.query<{ action: string; kind: string; details: Told }>(
    'SELECT action, kind, details FROM sys.audit_entry WHERE request_id = $1',
    [requestId],
  )
  const events = (await service.published('crm.AccessExceptionUsed.v1')).map(({ data }) => data)
  return { answer, entries, events: events.filter(({ request }) => request === requestId), requestId }
}

interface Told {
  readonly fields: { name: string; ids: string[]; idCount: number }[]
}

test('a request under a grant is written down once, with what it asks for by which ids, and nothing else', async () => {
  const source = `query Look($id: ID!, $filter: JarFilter) {
    jar(id: $id, note: "secret") { id } ...rest
  }
  fragment rest on Query { again: jar(id: "two") { id } ... on Query { jars(filter: $filter, first: 3) { id } } }`
  const variables = { id: 'one', filter: { ownerIds: ['x', 'y'], name: 'secret' } }
  const { answer, entries, events, requestId } = await ask(source, variables)
  expect(answer.errors).toBeUndefined()
  const fields = [
    { name: 'jar', ids: ['one', 'two'], idCount: 2 },
    { name: 'jars', ids: ['x', 'y'], idCount: 2 },
  ]
  expect(entries).toEqual([
    { action: 'Look', kind: 'EXCEPTION', details: { operation: 'Look', kind: 'QUERY', fields } },
  ])
  expect(events).toEqual([
    {
      employeeId: li.employeeId,
      grantIds: li.grantIds,
      operation: 'Look',
      kind: 'QUERY',
      request: requestId,
      fields,
      usedAt: expect.any(String),
    },
  ])
  expect(JSON.stringify([entries, events])).not.toContain('secret')
})

test('references that the gateway follows are told too, a hundred of them at most', async () => {
  const representations = Array.from({ length: 150 }, (_, index) => ({ __typename: 'Jar', id: `jar-${String(index)}` }))
  const source = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Jar { coins } } }'
  const { events } = await ask(source, { r: representations })
  expect(events[0]?.fields).toMatchObject([{ name: '_entities', idCount: 150 }])
  expect(events[0]?.fields[0]?.ids).toHaveLength(100)
  expect(events[0]?.fields[0]?.ids[0]).toBe('Jar:jar-0')
})

test('a mutation is told also when it is refused', async () => {
  const source = 'mutation Empty { emptyJar(input: { jarId: "one", reason: "thirst" }) { __typename } }'
  const { events } = await ask(source)
  expect(events).toMatchObject([{ kind: 'MUTATION', fields: [{ name: 'emptyJar', ids: ['one'], idCount: 1 }] }])
})

test('an id of any form and length does not keep the request from being written down', async () => {
  const { answer, events } = await ask('query ($id: ID!) { jar(id: $id) { coins } }', { id: `a\0${'b'.repeat(5_000)}` })
  expect(answer.errors).toBeUndefined()
  expect(events[0]?.fields[0]?.ids).toEqual([`a${'b'.repeat(99)}`])
})

test('what cannot be written down is not answered', async () => {
  read = []
  await service.db.query('ALTER TABLE sys.audit_entry RENAME TO out_of_order')
  try {
    const answers = [
      await service.gql(li, '{ jar(id: "one") { coins } jars { coins } }'),
      await service.gql(li, 'mutation { emptyJar(input: { jarId: "one" }) { __typename } }'),
    ]
    expect(answers.map(({ data }) => data ?? null)).toEqual([null, null])
    expect(answers.map(({ errors }) => errors?.length)).not.toContain(undefined)
    expect(read).toEqual([])
  } finally {
    await service.db.query('ALTER TABLE sys.out_of_order RENAME TO audit_entry')
  }
})

test('who has no grant leaves no trace', async () => {
  const { answer, entries, events } = await ask(
    '{ jar(id: "one") { coins } }',
    {},
    testPrincipal({ subject: 'wang.lei', employeeId: newId(), roles: ['CONSULTANT'] }),
  )
  expect(answer.data).toEqual({ jar: { coins: 3 } })
  expect([entries, events]).toEqual([[], []])
})
