import { describe, expect, test } from '@jest/globals'
import { buildSchema, parse, printSchema } from 'graphql'
import { publicSchema } from './audiences.ts'

const tag =
  'directive @tag(name: String!) repeatable on FIELD_DEFINITION | OBJECT | INTERFACE | UNION | ARGUMENT_DEFINITION | SCALAR | ENUM | ENUM_VALUE | INPUT_OBJECT | INPUT_FIELD_DEFINITION'

/** What of these types is public, as text without the words in between. */
function shown(types: string): string | null {
  const supergraph = `${tag} ${types}`
  const api = buildSchema(supergraph)
  const schema = publicSchema(api, parse(supergraph))
  return schema === null ? null : printSchema(schema).replaceAll(/\s+/g, ' ').trim()
}
const open = '@tag(name: "public")'
const inner = '@tag(name: "internal")'

describe('the public graph', () => {
  test('has the root fields and types that say so, and nothing that nobody thought of', () => {
    expect(
      shown(`type Query { product: Product ${open} leads: [Lead!]! forgotten: Product }
        type Product ${open} { name: String! lead: Lead } type Lead { name: String! } type Mutation { capture: Product }`),
    ).toBe('type Query { product: Product } type Product { name: String! }')
  })

  test('leaves out what is inner of a public type, its arguments and its values', () => {
    expect(
      shown(`type Query { product(id: ID!, cost: Int ${inner}, color: Color): Product ${open} }
        type Product ${open} { name: String! cost: Int ${inner} color: Color } enum Color { RED SECRET ${inner} }`),
    ).toBe(
      'type Query { product(id: ID!, color: Color): Product } type Product { name: String! color: Color } enum Color { RED }',
    )
  })

  test('leaves out what needs something hidden, however far away', () => {
    expect(
      shown(`type Query {
          product(class: Class, filter: Filter): Product ${open}
          must(class: Class!): Int ${open}
          deep(filter: Needs!): Int ${open}
        }
        type Product ${open} { name: String! class: Class! wrapped: Wrapped }
        type Wrapped ${open} { class: Class }
        enum Class ${inner} { A }
        input Filter { name: String class: Class }
        input Needs { again: AlsoNeeds! } input AlsoNeeds { class: Class! }`),
    ).toBe(
      'type Query { product(filter: Filter): Product } type Product { name: String! } input Filter { name: String }',
    )
  })

  test('has no union that could answer with something hidden', () => {
    const types = (more: string) =>
      `type Query { any: Any ${open} } union Any ${open} = A | B type A ${open} { a: Int } type B ${more} { b: Int }`
    expect(shown(types(open))).toContain('union Any = A | B')
    expect(() => shown(types(''))).toThrow('Any is public, but could answer with B')
  })

  test('has an interface with the types that are public, unless a field answers with the interface itself', () => {
    const types = (more: string) => `type Query { a: A ${open} ${more} } interface Named ${open} { name: String! }
      type A implements Named ${open} { name: String! } type B implements Named { name: String! }`
    expect(shown(types(''))).toBe(
      'type Query { a: A } interface Named { name: String! } type A implements Named { name: String! }',
    )
    expect(() => shown(types(`named: Named ${open}`))).toThrow('Named is public, but could answer with B')
  })

  test('is none where nothing is public', () => {
    expect(shown('type Query { leads: Int }')).toBeNull()
  })
})
