import { expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { violation } from '../../libs/messaging/src/validation.ts'
import { generate } from './codegen.ts'
import { readContracts, type Schema } from './contracts.ts'

const contracts = readContracts()
const all = contracts.types.map((contract) => [contract.type, contract] as const)

test.each(all)('%s: its example is valid, for the producer as well', (type, { schema }) => {
  expect(schema.examples).toHaveLength(1)
  expect(violation(type, schema.examples![0], 'producer')).toBeNull()
  expect(violation(type, {}, 'consumer')).toMatch(/required/)
})

test.each(all)('%s: every field is described, enums and objects are open', (_, { schema }) => {
  expect(schema.description).toBeTruthy()
  expect(undescribed(schema, '')).toEqual([])
})

test.each(all)('%s: its topic follows from its name', (type, { schema, kind }) => {
  const [service, name] = (kind === 'state' ? type.slice('state.'.length) : type).split('.')
  const aggregate = schema['x-aggregate']
  expect(schema['x-topic']).toBe(kind === 'state' ? `state.${service}.${name}.v1` : `evt.${service}.${aggregate}.v1`)
  if (kind === 'state') expect(schema.required).toEqual(expect.arrayContaining(['id', 'version', 'updatedAt']))
  else expect(name).toMatch(/(ed|ive|Won|Lost|Due|Done|Left|Assigned)$/)
})

test.each(all.filter(([, { schema }]) => schema.properties?.['customerId'] !== undefined))(
  '%s belongs to a customer, so it says whose rows it concerns',
  (type, { schema }) => {
    if (type === 'performance.CommissionCalculated.v1') return // belongs to the employee who earns it
    expect(Object.keys(schema.properties!)).toEqual(expect.arrayContaining(['ownerId', 'teamId']))
  },
)

test('no state topic tells cost or margin', () => {
  const words = contracts.types.filter(({ kind }) => kind === 'state').flatMap(({ schema }) => fieldNames(schema))
  expect(words.filter((name) => /cost|margin|floor/i.test(name))).toEqual([])
})

test('the committed generated files are those of the contracts', async () => {
  for (const [name, content] of await generate(contracts)) {
    const file = new URL(`../../libs/messaging/src/generated/${name}`, import.meta.url)
    expect({ name, upToDate: readFileSync(file, 'utf8') === content }).toEqual({ name, upToDate: true })
  }
})

function undescribed(schema: Schema, path: string): string[] {
  const problems: string[] = []
  if (schema.enum !== undefined || schema.additionalProperties === false) problems.push(`${path}: closed`)
  for (const [name, field] of Object.entries(schema.properties ?? {})) {
    if (!field.description) problems.push(`${path}.${name}`)
    problems.push(...undescribed(field, `${path}.${name}`))
  }
  if (schema.items) problems.push(...undescribed(schema.items, `${path}[]`))
  return problems
}

function fieldNames(schema: Schema): string[] {
  return [
    ...Object.entries(schema.properties ?? {}).flatMap(([name, field]) => [name, ...fieldNames(field)]),
    ...(schema.items ? fieldNames(schema.items) : []),
  ]
}
