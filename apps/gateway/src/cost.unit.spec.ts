import { describe, expect, test } from '@jest/globals'
import { Kind, type OperationDefinitionNode, parse } from 'graphql'
import { costModel } from './cost.ts'

const link = `schema @link(url: "https://specs.apollo.dev/link/v1.0") @link(url: "https://specs.apollo.dev/cost/v0.1", import: ["@listSize"])
  { query: Query mutation: Mutation }`
const page =
  '@listSize(assumedSize: 20, slicingArguments: ["first", "last"], sizedFields: ["edges"], requireOneSlicingArgument: false)'
const graph = parse(`${link}
  type Query {
    lead: Lead
    leads(first: Int, last: Int): LeadConnection! ${page}
    ten(first: Int = 10): [Lead!]! @listSize(slicingArguments: ["first"])
    nested(page: Page): [Lead!]! @listSize(slicingArguments: ["page.slice.first"], requireOneSlicingArgument: false, assumedSize: 7)
    anything: [Lead!]!
    report(filter: Filter, deep: Boolean @cost(weight: 30)): Report
  }
  type Mutation { capture(input: Page): Lead }
  type LeadConnection { edges: [LeadEdge!]! totalCount: Int! @cost(weight: 5) }
  type LeadEdge { node: Lead! cursor: String! }
  type Lead { id: ID! name: String! tags: [String!]! lines: [Line!]! @listSize(assumedSize: 3) notes(first: Int): LeadConnection! ${page} }
  type Line { seq: Int! lead: Lead }
  type Report @cost(weight: 50) { text: String! }
  input Page { slice: Slice }
  input Slice { first: Int }
  input Filter { like: String @cost(weight: 8) any: [Filter!] }
`)
const model = costModel(graph)

function costOf(query: string, variables?: Record<string, unknown>, of = model) {
  const document = parse(query)
  const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION)
  return of(document, operation as OperationDefinitionNode, variables)
}

describe('the estimated cost', () => {
  const edges = '{ edges { node { id } } }'
  test.each<[what: string, query: string, variables: Record<string, unknown>, cost: number]>([
    ['a record', '{ lead { id name tags } }', {}, 1],
    ['a page of the default size', `{ leads ${edges} }`, {}, 1 + 20 * 2],
    ['a page of a given size', `{ leads(first: 100) ${edges} }`, {}, 1 + 100 * 2],
    ['a size in a variable', `query($n: Int) { leads(first: $n) ${edges} }`, { n: 50 }, 1 + 50 * 2],
    ["the variable's default", `query($n: Int = 30) { leads(first: $n) ${edges} }`, {}, 1 + 30 * 2],
    ['null instead of a size', `query($n: Int = 30) { leads(first: $n) ${edges} }`, { n: null }, 1 + 20 * 2],
    ['the larger of two sizes', `{ leads(first: 5, last: 40) ${edges} }`, {}, 1 + 40 * 2],
    ['a negative size, which is refused later', `{ leads(first: -100) ${edges} }`, {}, 1 + 20 * 2],
    [
      'a text for a size, which is refused later',
      `query($n: Int) { leads(first: $n) ${edges} }`,
      { n: '9' },
      1 + 20 * 2,
    ],
    ["the argument's default", '{ ten { id } }', {}, 10],
    ['the argument rather than its default', '{ ten(first: 4) { id } }', {}, 4],
    ['a variable that is not given leaves the default', 'query($n: Int) { ten(first: $n) { id } }', {}, 10],
    ['a size in an input', '{ nested(page: { slice: { first: 12 } }) { id } }', {}, 12],
    [
      'a size in an input of variables',
      'query($p: Page) { nested(page: $p) { id } }',
      { p: { slice: { first: 13 } } },
      13,
    ],
    ['a variable in an input', 'query($n: Int) { nested(page: { slice: { first: $n } }) { id } }', { n: 14 }, 14],
    ['an input without a size', '{ nested(page: {}) { id } }', {}, 7],
    ['a list that says nothing', '{ anything { id } }', {}, 10],
    [
      'lists in lists',
      '{ leads(first: 10) { edges { node { notes(first: 10) { edges { node { lines { seq } } } } } } } }',
      {},
      1 + 10 * (2 + 1 + 10 * (2 + 3)),
    ],
    [
      'through fragments',
      `{ leads(first: 10) { ...p } } fragment p on LeadConnection { edges { ... on LeadEdge { node { id } } } }`,
      {},
      1 + 10 * 2,
    ],
    ['aliases, each', `{ a: leads ${edges} b: leads ${edges} }`, {}, 2 * (1 + 20 * 2)],
    ['a count', '{ leads { totalCount } }', {}, 1 + 5],
    ['a type of its own weight', '{ report { text } }', {}, 50],
    ['an argument', '{ report(deep: true) { text } }', {}, 80],
    ['fields of inputs in inputs', '{ report(filter: { like: "a", any: [{ like: "b" }, {}] }) { text } }', {}, 66],
    ['a mutation', 'mutation { capture { id } }', {}, 11],
    ['the schema', '{ __schema { types { name } } }', {}, 100],
    [
      'what is skipped',
      `query($no: Boolean!) { leads @include(if: $no) ${edges} lead @skip(if: true) { id } }`,
      { no: false },
      0,
    ],
    ['what is not skipped', `query($no: Boolean!) { leads @include(if: $no) ${edges} }`, { no: true }, 1 + 20 * 2],
  ])('counts %s', (_what, query, variables, cost) => {
    expect(costOf(query, variables)).toEqual({ cost, unsliced: [] })
  })

  test('tells of a list that wants exactly one size', () => {
    const strict = costModel(
      parse(`${link} type Query { leads(first: Int, last: Int): [Lead!]! @listSize(slicingArguments: ["first", "last"]) }
        type Lead { id: ID! }`),
    )
    expect(costOf('{ leads { id } }', {}, strict).unsliced).toEqual(['Query.leads'])
    expect(costOf('{ leads(first: 1, last: 2) { id } }', {}, strict).unsliced).toEqual(['Query.leads'])
    expect(costOf('query($n: Int) { leads(first: $n) { id } }', { n: 3 }, strict)).toEqual({ cost: 3, unsliced: [] })
  })

  test('is a number however much is asked for', () => {
    const deep =
      '{ leads(first: 2000000000) { edges { node { notes(first: 2000000000) { edges { node { id } } } } } } }'
    expect(costOf(deep).cost).toBe(Number.MAX_SAFE_INTEGER)
  })

  test('reads the directives by whatever name the supergraph has for them', () => {
    const renamed = (links: string, list: string, cost: string) =>
      costModel(
        parse(`schema ${links} { query: Query }
          type Query { leads: [Lead!]! @${list}(assumedSize: 6) @${cost}(weight: 2) } type Lead { id: ID! }`),
      )
    const url = 'url: "https://specs.apollo.dev/cost/v0.1"'
    const named = renamed(`@link(${url}, import: [{ name: "@listSize", as: "@long" }])`, 'long', 'cost')
    const apart = renamed(`@link(${url}, as: "price")`, 'price__listSize', 'price')
    expect(costOf('{ leads { id } }', {}, named).cost).toBe(12)
    expect(costOf('{ leads { id } }', {}, apart).cost).toBe(12)
  })
})
