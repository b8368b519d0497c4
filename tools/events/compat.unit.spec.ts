import { expect, test } from '@jest/globals'
import { incompatibilities } from './compat.ts'
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
  return { types: [{ type: TYPE, topic: 'evt.crm.lead.v1', aggregate: 'lead', kind: 'event', schema }], common }
}

const COMMON: Schema = { $defs: { Decimal: { type: 'string', pattern: '^[0-9.]+$' } } }
const text: Schema = { type: 'string' }
const base = contracts({ a: text, b: text }, ['a'])

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

test('the contracts use only what the check understands', () => {
  const current = readContracts()
  expect(incompatibilities(current, current)).toEqual([])
})
