import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import {
  buildSchema,
  getNamedType,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLObjectType,
  isEnumType,
  isInputObjectType,
  isObjectType,
} from 'graphql'

const schema = buildSchema(readFileSync('contracts/graphql/api.graphql', 'utf8'))
const objects = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .filter(({ name }) => !name.startsWith('__') && name !== 'Mutation')

/** Types whose fields show by ability as a whole: they say so by `visible`. */
const views = objects.filter((type) => 'visible' in type.getFields())
const isProtected = (type: GraphQLObjectType, field: string) =>
  views.includes(type) || getNamedType(type.getFields()[field]?.type)?.name === 'ProtectedText'
const protectedNames = new Set(
  objects.flatMap((type) =>
    Object.keys(type.getFields()).filter((field) => field !== 'visible' && isProtected(type, field)),
  ),
)
/** What takes a draft with costs or floors of the caller's own and answers for it, without looking through records. */
const COMPUTED = ['Query.previewApproval', 'Query.simulatePricingPolicy']

/** Amounts and values by other names are none of them: an argument has to name what it filters or sorts by. */
const TOO_PLAIN = new Set(['amount', 'value', 'history'])

interface Place {
  readonly at: string
  readonly argument: GraphQLArgument | GraphQLInputField
}

/** Every argument of every field that is read, with the fields of those that are objects. */
function* readArguments(): Generator<Place> {
  for (const type of objects) {
    for (const field of Object.values(type.getFields())) {
      for (const argument of field.args) {
        yield* withFields({ at: `${type.name}.${field.name}(${argument.name})`, argument }, [])
      }
    }
  }
}

function* withFields(place: Place, above: readonly unknown[]): Generator<Place> {
  yield place
  const type = getNamedType(place.argument.type)
  if (!isInputObjectType(type) || above.includes(type)) return
  for (const argument of Object.values(type.getFields())) {
    yield* withFields({ at: `${place.at}.${argument.name}`, argument }, [...above, type])
  }
}

const places = [...readArguments()].filter(({ at }) => !COMPUTED.some((field) => at.startsWith(`${field}(`)))

test('the graph knows what is protected: contact data, registration numbers, costs and margins', () => {
  for (const name of ['phone', 'email', 'registrationNo', 'unitCost', 'margin', 'costTotal', 'freightCost']) {
    expect(protectedNames).toContain(name)
  }
  expect(places.length).toBeGreaterThan(100)
})

test('R197: no list is filtered by a protected value', () => {
  const filtering = places.filter(({ argument }) => {
    // `minMargin` and `phoneContains` are filters too.
    const words = argument.name.toLowerCase()
    return [...protectedNames].some((name) => !TOO_PLAIN.has(name) && words.includes(name.toLowerCase()))
  })

  expect(filtering.map(({ at }) => at)).toEqual([])
})

test('R197: no list is ordered by a protected value', () => {
  const ordering = places.filter(({ argument }) => {
    const type = getNamedType(argument.type)
    const choices = isEnumType(type) ? type.getValues().map(({ name }) => name.replaceAll('_', '').toLowerCase()) : []
    const sorts = /sort|order(by|$)/i.test(argument.name)
    return (
      sorts &&
      (!isEnumType(type) ||
        choices.some((choice) =>
          [...protectedNames].some((name) => !TOO_PLAIN.has(name) && choice.includes(name.toLowerCase())),
        ))
    )
  })
  // An order by free text could be one by anything.
  expect(ordering.map(({ at }) => at)).toEqual([])
})

test('R197: a search by free text says in its description what it looks at, and that is nothing protected', () => {
  const searches = places.filter(({ argument }) => /search|contains|like|query|text/i.test(argument.name))
  expect(searches.length).toBeGreaterThan(0)
  for (const { at, argument } of searches) {
    const description = argument.description?.toLowerCase() ?? ''
    expect([at, description]).toEqual([at, expect.stringMatching(/name|code|words of/)])
    for (const word of ['phone', 'mail', 'registration', 'cost', 'margin'])
      expect([at, description]).not.toEqual([at, expect.stringContaining(word)])
  }
})

test('R197: an aggregate shows no sum of what is protected, except in a view that shows by ability itself', () => {
  const sums = objects
    .filter((type) => !views.includes(type))
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter(({ name }) =>
          /^(total|sum|average|min|max|count).*(cost|margin|profit|commission)|(cost|margin|profit)s?(total|sum|average)$/i.test(
            name,
          ),
        )
        .map(({ name }) => `${type.name}.${name}`),
    )
  expect(sums).toEqual([])
})
