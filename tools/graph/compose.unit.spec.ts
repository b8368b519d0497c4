import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { parse } from 'graphql'
import { composeGraph, readAllowedHints, staleFiles } from './compose.ts'
import { readSubgraphs, type Subgraph } from './subgraphs.ts'

const dir = mkdtempSync(join(tmpdir(), 'sellgraph-compose-'))
afterAll(() => rmSync(dir, { recursive: true }))

const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])'

function subgraph(name: string, sdl: string): Subgraph {
  return { name, url: `http://127.0.0.1/${name}`, document: parse(`${link} ${sdl}`) }
}

const crm = subgraph(
  'crm',
  '"A firm." type Customer @key(fields: "id") { id: ID! name: String! } type Query { customer(id: ID!): Customer }',
)
const pipeline = subgraph('sales-pipeline', 'type Customer @key(fields: "id") { id: ID! quotes: [ID!]! }')

describe('composition', () => {
  test('gives the supergraph, the API schema and the schema of each subgraph', () => {
    const composed = composeGraph([crm, pipeline], [])
    if (!composed.ok) throw new Error(composed.problems.join())
    expect([...composed.files.keys()].sort()).toEqual([
      'api.graphql',
      'crm.graphql',
      'sales-pipeline.graphql',
      'supergraph.graphql',
    ])
    expect(composed.files.get('supergraph.graphql')).toContain(
      'SALES_PIPELINE @join__graph(name: "sales-pipeline", url: "http://127.0.0.1/sales-pipeline")',
    )
    const api = composed.files.get('api.graphql')
    expect(api).toContain('"""A firm."""\ntype Customer {')
    expect(api).not.toMatch(/join__|_entities|@key/)
  })

  test('fails on an error, by its code', () => {
    const clash = subgraph('sales-pipeline', 'type Customer @key(fields: "id") { id: ID! name: Int! }')
    const composed = composeGraph([crm, clash], [])
    expect(composed).toMatchObject({ ok: false, problems: expect.arrayContaining([expect.stringContaining('name')]) })
  })

  test('fails on a hint, unless it is allowed with a reason', () => {
    const other = subgraph('sales-pipeline', '"A buyer." type Customer @key(fields: "id") { id: ID! quotes: [ID!]! }')
    expect(composeGraph([crm, other], [])).toMatchObject({
      ok: false,
      problems: [expect.stringContaining('INCONSISTENT_DESCRIPTION')],
    })
    const reason = 'each team describes its own side'
    expect(composeGraph([crm, other], [{ code: 'INCONSISTENT_DESCRIPTION', reason }]).ok).toBe(true)
    expect(composeGraph([crm, other], [{ code: 'INCONSISTENT_DESCRIPTION', coordinate: 'Lead', reason }]).ok).toBe(
      false,
    )
  })

  test('takes the words of the service that owns a type, whatever others say of it', () => {
    const owner = subgraph(
      'crm',
      '"A firm." type Customer @key(fields: "id") { "Its id." id: ID! } type Query { customer: Customer }',
    )
    const reference = subgraph(
      'after-sales',
      '"A buyer." type Customer @key(fields: "id", resolvable: false) { "An id." id: ID! } type Visit { customer: Customer }',
    )
    const addition = subgraph(
      'sales-pipeline',
      'extend type Customer @key(fields: "id") { "Which." id: ID! "Offers to it." quotes: [ID!]! }',
    )
    const composed = composeGraph([reference, owner, addition], [])
    if (!composed.ok) throw new Error(composed.problems.join())
    const api = composed.files.get('api.graphql')
    for (const words of ['A firm.', 'Its id.', 'Offers to it.']) expect(api).toContain(`"""${words}"""`)
    for (const words of ['A buyer.', 'An id.', 'Which.']) expect(api).not.toContain(words)
    expect(composed.files.get('after-sales.graphql')).toContain('A buyer.')
  })

  test('fails on an allowance that nothing needs any more', () => {
    expect(composeGraph([crm, pipeline], [{ code: 'INCONSISTENT_DESCRIPTION', reason: 'it was needed once' }])).toEqual(
      {
        ok: false,
        problems: [expect.stringContaining('nothing needs any more')],
      },
    )
  })

  test('fails when there is nothing to compose', () => {
    expect(composeGraph([], []).ok).toBe(false)
  })
})

test('an allowance without a reason is refused', () => {
  const file = join(dir, 'hints.yaml')
  writeFileSync(file, '- code: INCONSISTENT_DESCRIPTION\n')
  expect(() => readAllowedHints(file)).toThrow()
  expect(readAllowedHints(join(dir, 'none.yaml'))).toEqual([])
})

test('a changed, a missing and a left-over file are stale, an equal one is not', () => {
  const target = join(dir, 'contracts')
  mkdirSync(target)
  for (const name of ['same', 'changed', 'left-over']) writeFileSync(join(target, `${name}.graphql`), 'old')
  const files = new Map([
    ['same.graphql', 'old'],
    ['changed.graphql', 'new'],
    ['missing.graphql', 'new'],
  ])
  expect(staleFiles(files, target)).toEqual(['changed.graphql', 'left-over.graphql', 'missing.graphql'])
})

test('the schema of a service is the common types and those of all its modules', () => {
  const root = join(dir, 'repository')
  const write = (path: string, text: string) => {
    mkdirSync(join(root, path, '..'), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  write('libs/graphql-kit/src/common.graphql', readFileSync('libs/graphql-kit/src/common.graphql', 'utf8'))
  write('apps/crm/src/modules/leads/schema.graphql', 'extend type Query { lead: Date }')
  write('apps/crm/src/modules/customers/schema.graphql', 'extend type Query { customer: Date }')
  write('apps/gateway/src/main.ts', '')
  const [service, ...others] = readSubgraphs(root)
  expect(others).toEqual([])
  expect(service).toMatchObject({ name: 'crm', url: 'http://127.0.0.1:4101/graphql' })
  expect(composeGraph([service as Subgraph], []).ok).toBe(true)
  write('apps/unknown/src/modules/x/schema.graphql', 'extend type Query { x: Date }')
  expect(() => readSubgraphs(root)).toThrow('apps/unknown')
})
