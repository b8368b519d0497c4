import { expect, jest, test } from '@jest/globals'
import fc from 'fast-check'
import { execute, type ExecutionResult, GraphQLError, parse, validate } from 'graphql'
import { createExecutor } from './execute.ts'
import { defineLoader } from './loader.ts'
import { buildSchema } from './schema.ts'

const schema = buildSchema([
  {
    schema: /* GraphQL */ `
      type Query {
        shelves(first: Int = 2, kind: Kind, like: Like): [Shelf!]!
        shelf(id: ID!): Shelf
        found(id: ID!): Found
        page: BookConnection!
      }
      enum Kind {
        NEW
        OLD
      }
      input Like {
        title: String!
        price: Decimal = "1.50"
      }
      union Found = Shelf | Book
      type BookConnection {
        nodes: [Book]!
        totalCount: Int!
      }
      type Shelf @key(fields: "id") {
        id: ID!
        name: String!
        kind: Kind!
        books: [Book!]!
        first: Book
        asked: String!
      }
      type Book @key(fields: "id") {
        id: ID!
        title: String!
        price: Decimal
        printedOn: Date
        "Fails for some."
        author: String!
        review: String
        shelf: Shelf!
      }
    `,
    resolvers: {
      Query: {
        shelves: (_: unknown, args: object) => [1, 2, 3].map((n) => shelfOf(n, args)),
        shelf: async (_: unknown, { id }: { id: string }) => {
          if (id === 'hidden') throw new GraphQLError('not yours', { extensions: { code: 'FORBIDDEN' } })
          return Promise.resolve(shelfOf(Number(id)))
        },
        found: (_: unknown, { id }: { id: string }) =>
          Number(id) % 2 === 0 ? shelfOf(Number(id)) : bookOf(Number(id)),
        page: () => ({ nodes: [bookOf(1), null, bookOf(3)], totalCount: () => Promise.resolve(7) }),
      },
      Shelf: {
        __resolveReference: ({ id }: { id: string }) => Promise.resolve(id === '9' ? null : shelfOf(Number(id))),
        books: ({ n }: { n: number }) => Promise.resolve([n, n + 1, n + 2].map((book) => bookOf(book))),
        first: ({ n }: { n: number }) => bookOf(n),
      },
      Book: {
        __resolveReference: ({ id }: { id: string }) => bookOf(Number(id)),
        author: async ({ n }: { n: number }) => {
          await Promise.resolve()
          if (n % 3 === 0) throw new Error(`nobody wrote ${String(n)}`)
          return n % 4 === 0 ? null : 'Lu Xun'
        },
        review: ({ n }: { n: number }) =>
          n % 2 === 0 ? Promise.reject(new GraphQLError('torn out', { extensions: { code: 'FORBIDDEN' } })) : null,
        shelf: ({ n }: { n: number }) => shelfOf(n),
      },
    },
  },
])

function shelfOf(n: number, asked: object = {}) {
  const kind = n === 50 ? 'UNKNOWN' : n % 2 === 0 ? 'NEW' : 'OLD'
  return { __typename: 'Shelf', n, id: `${String(n)}`, name: `书架 ${String(n)}`, kind, asked: JSON.stringify(asked) }
}

function bookOf(n: number) {
  const price = n % 2 === 0 ? null : `${String(n)}.50`
  return { __typename: 'Book', n, id: String(n), title: `书 ${String(n)}`, price, printedOn: '2026-03-02' }
}

/** As a client would see it; which of several errors is told first is not said by anybody. */
function seen({ data, errors }: ExecutionResult) {
  const told = errors?.map((error) => JSON.stringify(formatted(error))).sort()
  return { data: JSON.parse(JSON.stringify(data ?? null)) as unknown, errors: told }
}

function formatted(error: GraphQLError) {
  const { message, path, locations, extensions } = error.toJSON()
  const { code } = error.originalError instanceof GraphQLError ? error.originalError.extensions : { code: undefined }
  return { message, path, locations, extensions, code }
}

async function expectSame(
  source: string,
  variableValues: Record<string, unknown> = {},
  operationName?: string,
  look: (result: ExecutionResult) => unknown = seen,
) {
  const document = parse(source)
  expect(validate(schema, document)).toEqual([])
  const operation = { document, variableValues, operationName, contextValue: {} }
  const plain = look(await execute({ schema, ...operation }))
  const executor = createExecutor(schema, { compiledAfter: 1 })
  expect(look(await executor(operation))).toEqual(plain)
  for (let again = 0; again < 2; again++) expect(look(await executor(operation))).toEqual(plain)
}

test.each([
  '{ shelves { id name kind books { id title price printedOn } first { title } } }',
  '{ a: shelves { id } b: shelves(first: 5, kind: NEW) { asked books { __typename t: title } } }',
  '{ shelves { books { author } } }',
  '{ shelves { books { review shelf { first { author } } } } }',
  '{ page { nodes { id author } totalCount } }',
  '{ page { totalCount } }',
  '{ found(id: "1") { __typename ... on Shelf { name } ... on Book { title author } } }',
  '{ found(id: "2") { ... on Shelf { ...s } ... on Book { id } } } fragment s on Shelf { id ...t } fragment t on Shelf { name }',
  '{ shelf(id: "hidden") { id } shelves { id } }',
  '{ shelf(id: "50") { id kind } }',
  '{ _entities(representations: [{ __typename: "Shelf", id: "1" }, { __typename: "Shelf", id: "9" }, { __typename: "Book", id: "3" }]) { __typename ... on Shelf { books { author } } ... on Book { author } } }',
  '{ __typename _service { sdl } __type(name: "Book") { name fields { name } } }',
])('a compiled query answers as graphql-js does: %s', (source) => expectSame(source))

test.each<[string, Record<string, unknown>]>([
  ['query ($n: Int = 1, $k: Kind) { shelves(first: $n, kind: $k) { asked } }', {}],
  ['query ($n: Int, $k: Kind) { shelves(first: $n, kind: $k) { asked } }', { n: 3, k: 'NEW' }],
  ['query ($n: Int, $k: Kind) { shelves(first: $n, kind: $k) { asked } }', { n: null, k: null }],
  ['query ($n: Int) { shelves(first: $n) { asked } }', { n: '3' }],
  ['query ($n: Int) { shelves(first: $n) { asked } }', { n: 3_000_000_000 }],
  ['query ($k: Kind) { shelves(kind: $k) { asked } }', { k: 'GREEN' }],
  ['query ($l: Like) { shelves(like: $l) { asked } }', { l: { title: 'x' } }],
  ['query ($l: Like) { shelves(like: $l) { asked } }', { l: { title: 'x', price: 2 } }],
  ['query ($l: Like) { shelves(like: $l) { asked } }', { l: { price: '2' } }],
  ['query ($l: Like) { shelves(like: $l) { asked } }', { l: { title: 'x', other: 1 } }],
  ['query ($l: Like) { shelves(like: $l) { asked } }', { l: { title: 'x', price: 'much' } }],
  ['query ($t: String!) { shelves(like: { title: $t }) { asked } }', { t: 'y' }],
  ['query ($id: ID!) { shelf(id: $id) { id } }', {}],
  ['query ($id: ID!) { shelf(id: $id) { id } }', { id: null }],
  ['query ($id: ID!) { shelf(id: $id) { id } }', { id: 2 }],
  [
    'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Shelf { id name } } }',
    { r: [{ __typename: 'Shelf', id: '1' }] },
  ],
  [
    'query ($id: ID!) { _entities(representations: [{ __typename: "Shelf", id: $id }]) { ... on Shelf { name } } }',
    { id: '1' },
  ],
  ['query ($yes: Boolean!) { shelves { id @include(if: $yes) name @skip(if: $yes) } }', { yes: true }],
])('with variables: %s %j', (source, variables) => expectSame(source, variables))

test('the operation that is meant is executed, and none that is not there', async () => {
  await expectSame('query A { shelves { id } }', {}, 'A')
  await expectSame('query A { shelves { id } }', {}, 'B')
  await expectSame('query A { shelves { id } } query B { page { totalCount } }', {}, 'B')
})

// Beneath a list that an error has emptied, graphql-js tells of as many more as have happened by then.
const dataSeen = (result: ExecutionResult) => ({ ...seen(result), errors: result.errors !== undefined })

test('whatever is selected beneath a shelf, it is the same', async () => {
  const leaf = fc.constantFrom('id', 'title', 'price', 'author', 'review', '__typename', 'p: price')
  const { book } = fc.letrec<{ book: string; shelf: string }>((tie) => ({
    book: fc
      .array(
        fc.oneof(
          { maxDepth: 3 },
          leaf,
          tie('shelf').map((shelf) => `shelf ${shelf}`),
        ),
        { minLength: 1, maxLength: 4 },
      )
      .map((fields) => `{ ${[...new Set(fields)].join(' ')} }`),
    shelf: fc
      .array(
        fc.oneof(
          { maxDepth: 3 },
          fc.constantFrom('id', 'name', 'kind'),
          tie('book').map((b) => `books ${b}`),
          tie('book').map((b) => `first ${b}`),
        ),
        { minLength: 1, maxLength: 3 },
      )
      .map((fields) => `{ ${[...new Set(fields)].join(' ')} }`),
  }))
  await fc.assert(
    fc.asyncProperty(book, (beneath) =>
      expectSame(`{ shelves { books ${beneath} } page { nodes ${beneath} } }`, {}, undefined, dataSeen),
    ),
    { numRuns: 60 },
  )
})

test('a document is compiled when it has come more often than it takes, and not before', async () => {
  const resolve = jest.fn(() => [])
  const counted = buildSchema([{ schema: 'type Query { all: [Int!]! }', resolvers: { Query: { all: resolve } } }])
  const executor = createExecutor(counted, { compiledAfter: 2 })
  const document = parse('{ all }')
  const prototypes: unknown[] = []
  for (let time = 0; time < 4; time++) {
    const { data } = await executor({ document, contextValue: {} })
    prototypes.push(Object.getPrototypeOf(data))
  }
  // graphql-js makes objects without a prototype.
  expect(prototypes).toEqual([null, null, Object.prototype, Object.prototype])
  expect(resolve).toHaveBeenCalledTimes(4)
})

test('what learns from a query may have it executed once more, on what is loaded anew', async () => {
  const batches: string[][] = []
  const shelfById = defineLoader((_: object, ids) => {
    batches.push([...ids])
    return Promise.resolve(ids.map((id) => ({ id, n: batches.length })))
  })
  const id = '00000000-0000-4000-8000-000000000001'
  const loaded = buildSchema([
    {
      schema: 'type Query { shelf: Shelf } type Shelf { id: ID! n: Int! }',
      resolvers: { Query: { shelf: (_: unknown, __: unknown, context: object) => shelfById(context).load(id) } },
    },
  ])
  const executor = createExecutor(loaded, {
    compiledAfter: 0,
    learner: () => ({
      execute: async (query, forget) => {
        await query()
        forget()
        return query()
      },
    }),
  })
  expect(await executor({ document: parse('{ shelf { n } }'), contextValue: {} })).toEqual({
    data: { shelf: { n: 2 } },
  })
  expect(batches).toEqual([[id], [id]])
})
