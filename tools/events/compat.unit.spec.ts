import { expect, test } from '@jest/globals'
import { byVersion, incompatibilities, incompatibilitiesSince } from './compat.ts'
import { type Contracts, readContracts, type Schema } from './contracts.ts'

const TYPE = 'crm.LeadConverted.v1'

function contracts(
  properties: Record<string, Schema>,
  required: string[],
  extra: Partial<Schema> = {},
  common: Schema = COMMON,
): Contracts {
  const schema: Schema = {
    type: 'object',
    'x-topic': 'evt.crm.lead.v1',
    'x-aggregate': 'lead',
    properties,
    required,
    ...extra,
  }
  return {
    types: [{ type: TYPE, topic: 'evt.crm.lead.v1', aggregate: 'lead', kind: 'event', sensitive: false, schema }],
    common,
  }
}

const COMMON: Schema = { $defs: { Decimal: { type: 'string', pattern: '^[0-9.]+$' } } }
const DECIMAL = 'common.schema.json#/$defs/Decimal'
const text: Schema = { type: 'string' }
const base = contracts({ a: text, b: text }, ['a'])

/** A field of an object in a list of an object in a list. */
function nested(field: Schema, optional: Record<string, Schema> = {}): Contracts {
  const entry = (properties: Record<string, Schema>, required: string[]): Schema => ({
    type: 'array',
    items: { type: 'object', properties, required },
  })
  return contracts({ lines: entry({ serials: entry({ code: field, ...optional }, ['code']) }, ['serials']) }, ['lines'])
}

const harmless: [string, Contracts, Contracts][] = [
  ['nothing changes', base, base],
  ['an optional field comes', base, contracts({ a: text, b: text, c: text }, ['a'])],
  ['an optional field goes', base, contracts({ a: text }, ['a'])],
  ['a description changes', base, contracts({ a: { ...text, description: 'new' }, b: text }, ['a'])],
  [
    'an open enum gets a value',
    contracts({ a: { ...text, 'x-known-values': ['X'] } }, ['a']),
    contracts({ a: { ...text, 'x-known-values': ['X', 'Y'] } }, ['a']),
  ],
  [
    'only prose changes, at any depth',
    nested({ ...text, description: 'before' }),
    nested({ ...text, description: 'after', title: 'New', examples: ['x'] }),
  ],
  [
    'free text gets known values',
    contracts({ a: text }, ['a']),
    contracts({ a: { ...text, 'x-known-values': ['X'] } }, ['a']),
  ],
  ['an optional field of an entry in a list of lists comes', nested(text), nested(text, { note: text })],
  [
    'a field says why it is personal all the same',
    base,
    contracts({ a: { ...text, 'x-personal-data': true, 'x-personal-data-reason': 'why' }, b: text }, ['a']),
  ],
  ['a type comes', { types: [], common: COMMON }, base],
  ['a field is marked as personal data', base, contracts({ a: { ...text, 'x-personal-data': true }, b: text }, ['a'])],
  [
    'a shared shape is written out',
    contracts({ a: { $ref: 'common.schema.json#/$defs/Decimal' } }, []),
    contracts({ a: { type: 'string', pattern: '^[0-9.]+$' } }, []),
  ],
  [
    'the types of a nullable field change places',
    contracts({ a: { type: ['string', 'null'] } }, []),
    contracts({ a: { type: ['null', 'string'] } }, []),
  ],
]

test.each(harmless)('readers of both sides go on when %s', (_, last, next) => {
  expect(incompatibilities(last, next)).toEqual([])
})

const lines = (of: Schema) => contracts({ lines: { type: 'array', items: of } }, ['lines'])
const breaking: [string, Contracts, Contracts, RegExp][] = [
  ['a required field goes', base, contracts({ b: text }, []), /\.a: required field removed/],
  ['a required field comes', base, contracts({ a: text, b: text, c: text }, ['a', 'c']), /\.c: field made required/],
  ['an optional field becomes required', base, contracts({ a: text, b: text }, ['a', 'b']), /\.b: field made required/],
  ['a required field becomes optional', base, contracts({ a: text, b: text }, []), /\.a: required field made optional/],
  [
    'a type changes',
    base,
    contracts({ a: { type: 'integer' }, b: text }, ['a']),
    /\.a: type changed from "string" to "integer"/,
  ],
  [
    'a field becomes nullable',
    base,
    contracts({ a: { type: ['string', 'null'] }, b: text }, ['a']),
    /\.a: type changed/,
  ],
  [
    'a format is added',
    base,
    contracts({ a: { ...text, format: 'date' }, b: text }, ['a']),
    /\.a: format changed from nothing/,
  ],
  [
    'a range is widened',
    contracts({ n: { type: 'integer', maximum: 5 } }, []),
    contracts({ n: { type: 'integer', maximum: 10 } }, []),
    /\.n: maximum/,
  ],
  ['an enum is closed', base, contracts({ a: { ...text, enum: ['X'] }, b: text }, ['a']), /\.a: enum/],
  [
    'an object is closed',
    base,
    contracts({ a: text, b: text }, ['a'], { additionalProperties: false }),
    /additionalProperties/,
  ],
  [
    'a required field of a list entry goes',
    lines({ type: 'object', properties: { id: text }, required: ['id'] }),
    lines({ type: 'object', properties: {} }),
    /\.lines\[\]\.id: required field removed/,
  ],
  [
    'a shared shape changes',
    contracts({ a: { $ref: 'common.schema.json#/$defs/Decimal' } }, []),
    contracts(
      { a: { $ref: 'common.schema.json#/$defs/Decimal' } },
      [],
      {},
      { $defs: { Decimal: { type: 'string', pattern: '.*' } } },
    ),
    /\.a: pattern changed/,
  ],
  [
    'an alternative is added',
    contracts({ a: { anyOf: [text] } }, []),
    contracts({ a: { anyOf: [text, { type: 'null' }] } }, []),
    /alternative 2 added/,
  ],
  [
    'a type moves to another topic',
    base,
    contracts({ a: text, b: text }, ['a'], { 'x-topic': 'evt.crm.other.v1' }),
    /x-topic changed/,
  ],
  ['a type goes', base, { types: [], common: COMMON }, /was released and is gone/],
  [
    'personal data is no longer marked',
    contracts({ a: { ...text, 'x-personal-data': true } }, []),
    contracts({ a: text }, []),
    /no longer marked/,
  ],
  [
    'a known value goes',
    contracts({ a: { ...text, 'x-known-values': ['X', 'Y'] } }, ['a']),
    contracts({ a: { ...text, 'x-known-values': ['X'] } }, ['a']),
    /\.a: known values Y are gone/,
  ],
  [
    'known values are no longer listed',
    contracts({ a: { ...text, 'x-known-values': ['X'] } }, ['a']),
    contracts({ a: text }, ['a']),
    /\.a: known values X are gone/,
  ],
  [
    'a pattern comes',
    base,
    contracts({ a: { ...text, pattern: '^x' }, b: text }, ['a']),
    /\.a: pattern changed from nothing/,
  ],
  [
    'a pattern is loosened',
    contracts({ a: { ...text, pattern: '^x$' } }, ['a']),
    contracts({ a: { ...text, pattern: '^x' } }, ['a']),
    /\.a: pattern changed/,
  ],
  ['a pattern goes', contracts({ a: { ...text, pattern: '^x$' } }, ['a']), base, /\.a: pattern changed .* to nothing/],
  [
    'a field in a list of lists changes',
    nested(text),
    nested({ type: 'integer' }),
    /\.lines\[\]\.serials\[\]\.code: type changed/,
  ],
  [
    'a list is of something else',
    contracts({ a: { type: 'array', items: text } }, []),
    contracts({ a: { type: 'array', items: { type: 'integer' } } }, []),
    /\.a\[\]: type changed/,
  ],
  [
    'a list is of anything',
    contracts({ a: { type: 'array', items: text } }, []),
    contracts({ a: { type: 'array' } }, []),
    /\.a: items removed/,
  ],
  ['any value becomes text', contracts({ a: {} }, []), contracts({ a: text }, []), /\.a: type changed from nothing/],
  [
    'a length gets a limit',
    base,
    contracts({ a: { ...text, maxLength: 9 }, b: text }, ['a']),
    /\.a: maxLength changed/,
  ],
  [
    'a whole number may have a fraction',
    contracts({ a: { type: 'integer' } }, []),
    contracts({ a: { type: 'number' } }, []),
    /\.a: type changed/,
  ],
  [
    'a type has another aggregate',
    base,
    contracts({ a: text, b: text }, ['a'], { 'x-aggregate': 'customer' }),
    /x-aggregate changed/,
  ],
  [
    'a shared shape gets company',
    contracts({ a: { $ref: DECIMAL } }, []),
    contracts({ a: { $ref: DECIMAL, maxLength: 9 } }, []),
    /\.a: maxLength beside \$ref is not understood/,
  ],
  [
    'a new field holds what nobody judged',
    base,
    contracts({ a: text, b: text, c: { oneOf: [text] } }, ['a']),
    /\.c: keyword oneOf is not understood/,
  ],
  [
    'a new list holds what nobody judged',
    base,
    contracts({ a: text, b: text, c: { type: 'array', items: { allOf: [text] } } }, ['a']),
    /\.c\[\]: keyword allOf is not understood/,
  ],
  [
    'a shared shape holds what nobody judged',
    base,
    contracts(
      { a: text, b: text },
      ['a'],
      {},
      { $defs: { Decimal: { type: 'string', pattern: '^[0-9.]+$' }, Code: { oneOf: [text] } } },
    ),
    /common\.Code: keyword oneOf/,
  ],
  [
    'a keyword comes that nobody judged',
    base,
    contracts({ a: { ...text, not: {} }, b: text }, ['a']),
    /keyword not is not understood/,
  ],
]

test.each(breaking)('it is refused when %s', (_, last, next, problem) => {
  const problems = incompatibilities(last, next)
  expect(problems).toHaveLength(1)
  expect(problems[0]).toMatch(problem)
})

test('each release counts, not only the last: what went may not come back as something else', () => {
  const first = contracts({ a: text, b: text }, ['a'])
  const second = contracts({ a: text }, ['a'])
  const third = contracts({ a: text, b: { type: 'integer' } }, ['a'])
  expect(incompatibilities(first, second)).toEqual([])
  expect(incompatibilities(second, third)).toEqual([])
  const releases = [
    { name: '0.1.0', contracts: first },
    { name: '0.2.0', contracts: second },
  ]
  expect(incompatibilitiesSince(releases, third)).toEqual([
    'since 0.1.0: crm.LeadConverted.v1.b: type changed from "string" to "integer"',
  ])
})

test('a release keeps only what changed, and its absence from a later one is no removal', () => {
  const kept: Contracts = { types: [], common: COMMON }
  expect(
    incompatibilitiesSince(
      [
        { name: '0.1.0', contracts: base },
        { name: '0.2.0', contracts: kept },
      ],
      base,
    ),
  ).toEqual([])
})

test('releases are in the order of their numbers', () => {
  expect(['0.10.0', '0.9.0', '1.0.0', '0.9.1'].sort(byVersion)).toEqual(['0.9.0', '0.9.1', '0.10.0', '1.0.0'])
})

test('the contracts use only what the check understands', () => {
  const current = readContracts()
  expect(incompatibilities(current, current)).toEqual([])
})
