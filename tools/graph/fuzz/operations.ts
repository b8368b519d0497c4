import { seeded } from '@sellgraph/testing'
import {
  getNamedType,
  getNullableType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'

/** A request as it is sent: its body is JSON text, which need not be a request at all. */
export interface FuzzedRequest {
  readonly kind: 'query' | 'mutation' | 'broken'
  readonly body: string
}

/** Decisions of a seed. */
export class Random {
  readonly #next: () => number

  constructor(seed: number) {
    this.#next = seeded(seed)
  }

  /** From `least` to `most`, both included. */
  integer(least: number, most: number): number {
    return least + Math.floor(this.#next() * (most - least + 1))
  }

  chance(of: number): boolean {
    return this.#next() < of
  }

  pick<T>(items: readonly T[]): T {
    return items[this.integer(0, items.length - 1)] as T
  }

  shuffle<T>(items: readonly T[]): T[] {
    return items
      .map((item) => ({ item, at: this.#next() }))
      .sort((one, other) => one.at - other.at)
      .map(({ item }) => item)
  }
}

/** Values that a program meets sooner or later, and that someone tries on purpose. */
const texts = [
  '',
  ' ',
  'x',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '\u202e\u200b',
  '北京机床有限公司',
  '👩‍👩‍👧‍👦',
  "' OR 1=1 --",
  '"; DROP TABLE lead; --',
  '%_\\',
  '../../../etc/passwd',
  '${7*7}{{7*7}}',
  '<script>alert(1)</script>',
  '-1',
  '0',
  '1e999',
  'NaN',
  'null',
  '１２３',
  '9'.repeat(400),
  '0.'.padEnd(300, '0') + '1',
  'x'.repeat(70_000),
  '__proto__',
  'constructor',
]
const dates = ['2026-03-02', '2026-02-30', '0000-00-00', '9999-12-31', '-000001-01-01', '+275760-09-13', '2026-3-2']
const instants = [
  '2026-03-02T08:30:00.000Z',
  '2026-03-02T08:30:00+14:00',
  '2026-03-02T24:00:00Z',
  '9999-12-31T23:59:59.999Z',
  '-271821-04-20T00:00:00Z',
  '0001-01-01T00:00:00Z',
]
const decimals = ['1.00', '0', '-1.00', '1e3', '0.000000000000000001', '9'.repeat(60), '1,5', 'Infinity', '-0']
const currencies = ['CNY', 'USD', 'XXX', 'cny', '€']
const ids = [
  '0197c1f0-0000-7000-8000-000000000001',
  '00000000-0000-0000-0000-000000000000',
  'FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF',
  '0197c1f0-0000-7000-8000-00000000000g',
  '1',
]
const integers = [0, 1, 2, 50, 100, 101, -1, 2_147_483_647, -2_147_483_648]
const wrong: unknown[] = [null, true, 1.5, 2_147_483_648, 1e300, 'x', [], {}, [[null]], { a: 1 }]
const cursors = ['[null]', '["a","b"]', '[1e999]', '["2026-01-01","\\u0000"]', '{}', '[', '[[[]]]'].map((text) =>
  Buffer.from(text).toString('base64url'),
)

/** Operations of a graph, of a seed: the same seed gives the same ones. */
export function fuzzedRequest(schema: GraphQLSchema, random: Random): FuzzedRequest {
  const mutation = schema.getMutationType() != null && random.chance(0.25)
  const valid = new Operation(schema, random).write(mutation ? 'mutation' : 'query')
  if (random.chance(0.7)) return { kind: mutation ? 'mutation' : 'query', body: JSON.stringify(valid) }
  return { kind: 'broken', body: broken(valid, random) }
}

interface Written {
  readonly query: string
  readonly variables: Record<string, unknown>
}

class Operation {
  readonly #schema: GraphQLSchema
  readonly #random: Random
  readonly #definitions: string[] = []
  readonly #variables: Record<string, unknown> = {}
  #fieldsLeft: number

  constructor(schema: GraphQLSchema, random: Random) {
    this.#schema = schema
    this.#random = random
    this.#fieldsLeft = random.integer(3, 40)
  }

  write(kind: 'query' | 'mutation'): Written {
    const root = kind === 'query' ? this.#schema.getQueryType() : this.#schema.getMutationType()
    const fields = Object.values(root?.getFields() ?? {})
    const chosen = Array.from({ length: kind === 'query' ? this.#random.integer(1, 3) : 1 }, () =>
      this.#random.pick(fields),
    )
    const selection = chosen.map((field, index) => `r${index}: ${this.#field(field, 0)}`).join(' ')
    const definitions = this.#definitions.length === 0 ? '' : `(${this.#definitions.join(', ')})`
    return { query: `${kind} Fuzz${definitions} { ${selection} }`, variables: this.#variables }
  }

  #field(field: GraphQLField<unknown, unknown>, level: number): string {
    this.#fieldsLeft -= 1
    const given = field.args.flatMap((argument) => {
      if (!isNonNullType(argument.type) && this.#random.chance(0.65)) return []
      return [`${argument.name}: ${this.#argument(argument)}`]
    })
    const head = given.length === 0 ? field.name : `${field.name}(${given.join(', ')})`
    const directive = this.#random.chance(0.03) ? ' @include(if: true)' : ''
    const type = getNamedType(field.type)
    return isLeafType(type) ? `${head}${directive}` : `${head}${directive} ${this.#selection(type, level + 1)}`
  }

  #selection(type: GraphQLNamedType, level: number): string {
    const parts = ['__typename']
    if (isObjectType(type) || isInterfaceType(type)) {
      for (const field of this.#random.shuffle(Object.values(type.getFields()))) {
        if (parts.length > 5 || this.#fieldsLeft <= 0) break
        const leaf = isLeafType(getNamedType(field.type))
        // A connection is nothing without its rows.
        const rows = ['edges', 'node'].includes(field.name)
        if (!leaf && (level > 8 || (!rows && this.#random.chance(level * 0.15)))) continue
        const alias = this.#random.chance(0.05) ? `a${parts.length}: ` : ''
        // A field with arguments twice would have to have the same.
        parts.push(`${alias}${this.#field(field, level)}`)
      }
    }
    if (isAbstractType(type)) {
      for (const possible of this.#schema.getPossibleTypes(type)) {
        if (this.#random.chance(0.4)) continue
        const leaves = Object.values(possible.getFields()).filter(
          (field) => field.args.length === 0 && isLeafType(getNamedType(field.type)),
        )
        // Under a name of its own, since members of a union may have fields of one name and different types.
        const shown = leaves.slice(0, 4).map((field) => `${possible.name}_${field.name}: ${field.name}`)
        if (shown.length > 0) parts.push(`... on ${possible.name} { ${shown.join(' ')} }`)
      }
    }
    return `{ ${parts.join(' ')} }`
  }

  #argument(argument: GraphQLArgument): string {
    const name = `v${this.#definitions.length}`
    const value = this.#value(argument, argument.type, 0)
    this.#definitions.push(`$${name}: ${String(argument.type)}`)
    if (value !== undefined) this.#variables[name] = value
    return `$${name}`
  }

  #value({ name }: GraphQLArgument | GraphQLInputField, type: GraphQLInputType, level: number): unknown {
    const random = this.#random
    if (random.chance(0.01)) return random.pick(wrong)
    if (!isNonNullType(type) && random.chance(0.1)) return null
    const nullable = getNullableType(type)
    if (isListType(nullable)) {
      const length = random.chance(0.02) ? 500 : random.integer(0, 3)
      return Array.from({ length }, () => this.#value({ name } as GraphQLArgument, nullable.ofType, level + 1))
    }
    if (isEnumType(nullable)) return random.pick(nullable.getValues()).name
    if (isInputObjectType(nullable)) {
      const fields = Object.values(nullable.getFields()).filter(
        (field) => isNonNullType(field.type) || (level < 4 && random.chance(0.5)),
      )
      return Object.fromEntries(fields.map((field) => [field.name, this.#value(field, field.type, level + 1)]))
    }
    if (name === 'idempotencyKey' && random.chance(0.9))
      return `fuzz-${random.integer(0, 1e9)}-${random.integer(0, 1e9)}`
    if ((name === 'after' || name === 'before') && random.chance(0.7)) return random.pick(cursors)
    switch (nullable.name) {
      case 'Int':
        return random.pick(integers)
      case 'Float':
        return random.pick([...integers, 0.5])
      case 'Boolean':
        return random.chance(0.5)
      case 'ID':
        return random.pick(random.chance(0.8) ? ids : texts)
      case 'Date':
        return random.pick(random.chance(0.9) ? dates : texts)
      case 'DateTime':
        return random.pick(random.chance(0.9) ? instants : texts)
      case 'Decimal':
        return random.pick(random.chance(0.9) ? decimals : texts)
      case 'Currency':
        return random.pick(random.chance(0.9) ? currencies : texts)
      default:
        return random.pick(texts)
    }
  }
}

/** The request with something wrong in it: in the text, in the variables, in the body around them. */
function broken(valid: Written, random: Random): string {
  const { query, variables } = valid
  const at = random.integer(0, query.length - 1)
  const to = Math.min(query.length, at + random.integer(1, 20))
  const names = Object.keys(variables)
  const tokens = [
    '{',
    '}',
    '(',
    ')',
    '...',
    '$',
    '@',
    '"',
    '"""',
    '#',
    '\u0000',
    '\ud800',
    '&',
    ' on ',
    ' fragment ',
    '1e',
    '\ufeff',
  ]
  const bodies: (() => unknown)[] = [
    () => ({ ...valid, query: query.slice(0, at) + query.slice(to) }),
    () => ({ ...valid, query: query.slice(0, to) }),
    () => ({ ...valid, query: query.slice(0, to) + query.slice(at) }),
    () => ({ ...valid, query: query.slice(0, at) + random.pick(tokens) + query.slice(at) }),
    () => ({
      ...valid,
      query: query.replace('__typename', random.pick(['nothing', '_service', '__schema', '...F', 'id @x'])),
    }),
    () => ({ ...valid, query: `${query} ${query}` }),
    () => ({ ...valid, query: `${query} fragment F on Query { ...F }` }),
    () => ({
      ...valid,
      query: query.replace(/^(\w+)/, random.pick(['subscription', 'fragment', 'mutation', 'query', ''])),
    }),
    () => ({ ...valid, query: query.replace(/: (\w+)!?/, ': Int') }),
    () => ({ ...valid, query: query.replace(/\$(\w+)\)/, '$none)') }),
    () => ({ query }),
    () => ({ ...valid, variables: { ...variables, [names[0] ?? 'x']: random.pick(wrong) } }),
    () => ({ ...valid, variables: random.pick<unknown>([[], 'x', 1, [[]], { __proto__: null }]) }),
    () => ({ ...valid, operationName: random.pick<unknown>(['Fuzz', 'None', '', 1, {}, '\u0000']) }),
    () => ({
      ...valid,
      extensions: { persistedQuery: random.pick<unknown>([{}, { version: 1, sha256Hash: 'x' }, { version: 2 }, 1]) },
    }),
    () => random.pick<unknown>([null, [], [valid, valid], 'x', 1, {}, { query: null }, { query: {} }]),
  ]
  const body = JSON.stringify(random.pick(bodies)())
  return random.chance(0.05) ? body.slice(0, random.integer(0, body.length)) : body
}
