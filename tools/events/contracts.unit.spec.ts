import { describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { type AnySchema, Ajv2020 } from 'ajv/dist/2020.js'
import { contractOf } from '../../libs/messaging/src/catalogue.ts'
import { commonSchema } from '../../libs/messaging/src/generated/event-catalogue.ts'
import { violation } from '../../libs/messaging/src/validation.ts'
import { generate } from './codegen.ts'
import { ALLOWED, hasChineseTerm, ruleBreaks } from './contracts-rules.ts'
import { type Contract, fieldsOf, personalPaths, readContracts, type Schema } from './contracts.ts'

const contracts = readContracts()
const all = contracts.types.map((contract) => [contract.type, contract] as const)

test('every contract, and what they share, is a JSON Schema of 2020-12', () => {
  const ajv = new Ajv2020({ strict: false })
  const wrong = [['common', commonSchema] as const, ...all.map(([type, { schema }]) => [type, schema] as const)]
    .filter(([, schema]) => !(ajv.validateSchema(schema as AnySchema) as boolean))
    .map(([type]) => type)
  expect(wrong).toEqual([])
  expect(ajv.validateSchema({ type: 'text' })).toBe(false)
})

test.each(all)(
  '%s: its example is valid, for the producer as well, and shows values that are known',
  (type, { schema }) => {
    expect(schema.examples).toHaveLength(1)
    const [example] = schema.examples!
    expect(violation(type, example, 'producer')).toBeNull()
    expect(violation(type, {}, 'consumer')).toMatch(/required/)
    const unknown = fieldsOf(schema).flatMap(({ path, field }) =>
      valuesAt(example, path).filter(
        (value) =>
          value !== null &&
          field['x-known-values'] !== undefined &&
          !(field['x-known-values'] as unknown[]).includes(value),
      ),
    )
    expect(unknown).toEqual([])
  },
)

test.each(all)(
  '%s keeps the rules: described, open, shared shapes of money and time, personal data marked',
  (_, contract) => {
    expect(ruleBreaks(contract)).toEqual([])
  },
)

test('a business term that one contract gives in Chinese, all give', () => {
  const given = new Set(
    contracts.types
      .flatMap(({ schema }) => fieldsOf(schema).filter(({ field }) => hasChineseTerm(field)))
      .map(({ name }) => name),
  )
  const missing = contracts.types.flatMap(({ type, schema }) =>
    fieldsOf(schema)
      .filter(({ name, field }) => given.has(name) && !MEANING_VARIES.has(name) && !hasChineseTerm(field))
      .map(({ path }) => `${type}${path}`),
  )
  expect(missing).toEqual([])
})

test('every allowance is of a field that exists', () => {
  const paths = new Set(
    contracts.types.flatMap(({ type, schema }) => fieldsOf(schema).map(({ path }) => `${type}${path}`)),
  )
  expect(Object.keys(ALLOWED).filter((path) => !paths.has(path))).toEqual([])
})

describe('the rules bite', () => {
  const text = { type: 'string', description: 'Text (文本)' }
  const common = (name: string) => ({ $ref: `common.schema.json#/$defs/${name}`, description: 'Shape (形状)' })
  const bad: [string, Record<string, Schema>, RegExp][] = [
    ['a field is not described', { note: { type: 'string' } }, /^\/note: is not described/],
    [
      'a field of a list entry is not described',
      {
        lines: { ...text, type: 'array', items: { ...text, type: 'object', properties: { note: { type: 'string' } } } },
      },
      /^\/lines\/\*\/note: is not described/,
    ],
    ['an enum is closed', { kind: { ...text, enum: ['A'] } }, /^\/kind: enum closes it/],
    [
      'an object is closed',
      { need: { ...text, type: 'object', additionalProperties: false } },
      /^\/need: additionalProperties closes it/,
    ],
    ['a known value is no code', { kind: { ...text, 'x-known-values': ['phone'] } }, /^\/kind: x-known-values/],
    ['a number may lose digits', { weight: { ...text, type: 'number' } }, /^\/weight: a number loses digits/],
    ['money is text', { netTotal: text }, /^\/netTotal: looks like money: use common Money/],
    ['money is a bare decimal', { releasedAmount: common('Decimal') }, /^\/releasedAmount: looks like money/],
    [
      'money is written out',
      { netPaid: { ...text, type: 'object', properties: { amount: common('Decimal'), currency: text } } },
      /^\/netPaid: looks like money/,
    ],
    ['a moment is text', { wonAt: text }, /^\/wonAt: looks like a moment/],
    ['a moment is written out', { moved: { ...text, format: 'date-time' } }, /^\/moved: looks like a moment/],
    ['a day is a moment', { paidOn: common('Instant') }, /^\/paidOn: looks like a day/],
    ['a rate is a whole number', { taxRate: { ...text, type: 'integer' } }, /^\/taxRate: looks like an exact number/],
    ['an id is any text', { leadId: text }, /^\/leadId: looks like an id/],
    ['a phone is not marked', { mobilePhone: text }, /^\/mobilePhone: looks like personal data/],
    [
      'phones of a list are not marked',
      { phones: { ...text, type: 'array', items: text } },
      /^\/phones: looks like personal data/,
    ],
    ['an e-mail is not marked', { email: text }, /^\/email: looks like personal data/],
    ['a birthday is not marked', { birthdayText: text }, /^\/birthdayText: looks like personal data/],
    ['who signed is not marked', { signedBy: text }, /^\/signedBy: looks like personal data/],
    ['the name of a contact is not marked', { contactName: text }, /^\/contactName: looks like personal data/],
    [
      'personal data stands in a plain state topic',
      { phone: { ...text, 'x-personal-data': true } },
      /^\/phone: personal data belongs in state-sensitive/,
    ],
  ]

  const contract = (type: string, properties: Record<string, Schema>, schema: Schema = {}): Contract => ({
    type,
    topic: 'state.crm.thing.v1',
    aggregate: 'thing',
    kind: 'state',
    sensitive: type.startsWith('state-sensitive.'),
    schema: { description: 'A thing (物)', type: 'object', properties, ...schema },
  })

  test.each(bad)('when %s', (_, properties, problem) => {
    const breaks = ruleBreaks(contract('state.crm.thing.v1', properties))
    expect(breaks[0]).toMatch(problem)
  })

  const good: [string, Record<string, Schema>][] = [
    [
      'money that may be missing',
      { budget: { description: 'Budget', anyOf: [{ $ref: 'common.schema.json#/$defs/Money' }, { type: 'null' }] } },
    ],
    ['an employee by id', { signedBy: { ...text, format: 'uuid' } }],
    ['when a phone was verified', { phoneVerifiedAt: common('Instant') }],
    ['the name of a company', { customerName: text }],
    ['what was collected so far', { collectedToDate: common('Money') }],
    [
      'personal data with its need',
      { name: { ...text, 'x-personal-data': true, 'x-personal-data-reason': 'Every service shows it' } },
    ],
  ]
  test.each(good)('not for %s', (_, properties) => {
    expect(ruleBreaks(contract('state.crm.thing.v1', properties))).toEqual([])
  })

  test('personal data needs no reason in a sensitive topic, and what an employee earns is always of one person', () => {
    const phone = { phone: { ...text, 'x-personal-data': true } }
    expect(ruleBreaks(contract('state-sensitive.crm.contact.v1', phone))).toEqual([])
    expect(ruleBreaks(contract('state-sensitive.performance.commission-line.v1', { amount: common('Money') }))).toEqual(
      [expect.stringMatching(/^\/amount: looks like personal data/)],
    )
    expect(ruleBreaks(contract('state.crm.thing.v1', {}, { description: 'A thing' }))).toEqual([
      expect.stringMatching(/no Chinese term/),
    ])
  })
})

test('the catalogue tells where personal data is, so that operators see it masked', () => {
  const paths = (type: string) => personalPaths(contracts.types.find((contract) => contract.type === type)!.schema)
  expect(paths('state.performance.employee.v1')).toEqual(['/subject', '/name'])
  expect(paths('crm.LeadConverted.v1')).toEqual([])
  const nested: Schema = {
    properties: {
      parties: { items: { properties: { signatory: { 'x-personal-data': true } } } },
      phones: { items: { 'x-personal-data': true } },
    },
  }
  expect(personalPaths(nested)).toEqual(['/parties/*/signatory', '/phones/*'])
  for (const [type, { schema, sensitive }] of all) {
    const told = contractOf(type)
    expect({ type, personal: told?.personal ?? [], sensitive: told?.sensitive ?? false }).toEqual({
      type,
      personal: personalPaths(schema),
      sensitive,
    })
  }
})

test.each(all)('%s: its topic follows from its name', (type, { schema, kind }) => {
  const [family, service, name, version] = kind === 'state' ? type.split('.') : ['evt', ...type.split('.')]
  // Facts of all versions share a topic, so that their order stays; rows of another version would compact each other.
  const entity = kind === 'state' ? name : schema['x-aggregate']
  expect(schema['x-topic']).toBe(`${family}.${service}.${entity}.${kind === 'state' ? version : 'v1'}`)
  if (kind === 'state') expect(schema.required).toEqual(expect.arrayContaining(['id', 'version', 'updatedAt']))
  else expect(name).toMatch(/(ed|ive|Won|Lost|Due|Overdue|Done|Left|Assigned|Withdrawn)$/)
})

// A row of state does not: its owner is that of the customer's own row, and changes there alone.
const factsOfCustomers = all.filter(
  ([, { kind, schema }]) => kind === 'event' && schema.properties?.['customerId'] !== undefined,
)
test.each(factsOfCustomers)('%s belongs to a customer, so it says whose rows it concerns', (type, { schema }) => {
  if (type === 'performance.CommissionCalculated.v1') return // belongs to the employee who earns it
  expect(Object.keys(schema.properties!)).toEqual(expect.arrayContaining(['ownerId', 'teamId']))
})

test('no plain state topic tells cost or margin', () => {
  const words = contracts.types
    .filter(({ kind, sensitive }) => kind === 'state' && !sensitive)
    .flatMap(({ schema }) => fieldsOf(schema).map(({ name }) => name))
  expect(words.filter((name) => /cost|margin|floor/i.test(name))).toEqual([])
})

test('the committed generated files are those of the contracts', async () => {
  for (const [name, content] of await generate(contracts)) {
    const file = new URL(`../../libs/messaging/src/generated/${name}`, import.meta.url)
    expect({ name, upToDate: readFileSync(file, 'utf8') === content }).toEqual({ name, upToDate: true })
  }
})

/** Their meaning is that of the contract they stand in. */
const MEANING_VARIES = new Set([
  '*',
  'amount',
  'effectiveOn',
  'from',
  'kind',
  'lines',
  'name',
  'number',
  'reason',
  'status',
])

function valuesAt(value: unknown, path: string): unknown[] {
  return path
    .slice(1)
    .split('/')
    .reduce<unknown[]>(
      (values, step) =>
        values.flatMap((inner) =>
          step === '*'
            ? ((inner ?? []) as unknown[])
            : inner === null || inner === undefined
              ? []
              : [(inner as Record<string, unknown>)[step]],
        ),
      [value],
    )
    .filter((found) => found !== undefined)
}
