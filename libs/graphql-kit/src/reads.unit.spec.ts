import { expect, test } from '@jest/globals'
import { graphql } from 'graphql'
import { ReadNotes } from './reads.ts'
import { buildSchema } from './schema.ts'

const sdl = `
  type Query { customers: [Customer!]! product: Product! nobody: Customer }
  type Customer @key(fields: "id") { id: ID! name: String! phone: String contacts: [Contact!]! }
  type Contact { id: ID! name: String! customer: Customer! }
  type Product { id: ID! sku: String! costs: [Int!]! }
`
const part = (watched: string[]) => ({
  schema: sdl,
  watched,
  resolvers: {
    Query: { customers: () => customers, product: () => ({ sku: 'HK-1', costs: [1] }) },
    Customer: {
      __resolveReference: ({ id }: { id: string }) => customers.find((customer) => customer.id === id) ?? null,
    },
    // Its rows have no id of their own.
    Product: { id: () => 'p1' },
  },
})

interface CustomerRow {
  readonly id: string
  readonly name: string
  readonly contacts: object[]
}
const hengli: CustomerRow = { id: 'c2', name: '恒力', contacts: [] }
const haitian: CustomerRow = { id: 'c1', name: '海天', contacts: [{ id: 'k1', name: '陈', customer: hengli }] }
const customers = [haitian, hengli]

const schema = buildSchema([part(['Customer', 'Contact', 'Product.costs'])])

async function reads(source: string) {
  const contextValue = { reads: new ReadNotes() }
  const { errors } = await graphql({ schema, source, contextValue })
  expect(errors).toBeUndefined()
  return contextValue.reads.take()
}

test('every record whose fields were resolved is noted, once and with the fields, by whichever way it was reached', async () => {
  expect(await reads('query Look { customers { id name contacts { name customer { phone } } } }')).toEqual([
    { type: 'Customer', ids: ['c1', 'c2'], fields: ['name', 'contacts', 'phone'], operation: 'Look' },
    { type: 'Contact', ids: ['k1'], fields: ['name', 'customer'], operation: 'Look' },
  ])
})

test('a reference of another subgraph is a read like any other', async () => {
  const entities = (field: string) =>
    `{ _entities(representations: [{ __typename: "Customer", id: "c2" }, { __typename: "Customer", id: "c9" }])
       { ... on Customer { ${field} } } }`
  expect(await reads(entities('name'))).toEqual([{ type: 'Customer', ids: ['c2'], fields: ['name'], operation: null }])
  expect(await reads(entities('id __typename'))).toEqual([])
})

test('an id is no secret, and neither is what is not there', async () => {
  expect(await reads('{ customers { id __typename } nobody { name } }')).toEqual([])
})

test('of a type that is no secret otherwise, the watched field alone is noted', async () => {
  expect(await reads('{ product { sku } }')).toEqual([])
  expect(await reads('{ product { sku costs } }')).toEqual([
    { type: 'Product', ids: ['p1'], fields: ['costs'], operation: null },
  ])
})

test('a service does not start with a name that would watch nothing', () => {
  expect(() => buildSchema([part(['Custommer'])])).toThrow('Custommer is watched and is no type of this service')
  expect(() => buildSchema([part(['Product.cots'])])).toThrow('Product.cots is watched and is no field')
  expect(() => buildSchema([part(['PageInfo'])])).toThrow('PageInfo is watched and has no id to note')
})

test('a record that has no id to note is not shown', async () => {
  const broken = buildSchema([{ ...part(['Customer']), resolvers: { Query: { nobody: () => ({ name: '海天' }) } } }])
  const { data, errors } = await graphql({
    schema: broken,
    source: '{ nobody { name } }',
    contextValue: { reads: new ReadNotes() },
  })
  expect(data).toEqual({ nobody: null })
  expect(errors?.[0]?.message).toBe('a Customer without an id cannot be noted')
})
