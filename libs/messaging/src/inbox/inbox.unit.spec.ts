import { expect, test } from '@jest/globals'
import { sample } from '../../test/samples.ts'
import { masked } from './masked.ts'
import { mergePatch } from './merge-patch.ts'

// The cases of RFC 7386, appendix A.
test.each([
  ['{"a":"b"}', '{"a":"c"}', '{"a":"c"}'],
  ['{"a":"b"}', '{"b":"c"}', '{"a":"b","b":"c"}'],
  ['{"a":"b"}', '{"a":null}', '{}'],
  ['{"a":"b","b":"c"}', '{"a":null}', '{"b":"c"}'],
  ['{"a":["b"]}', '{"a":"c"}', '{"a":"c"}'],
  ['{"a":"c"}', '{"a":["b"]}', '{"a":["b"]}'],
  ['{"a":{"b":"c"}}', '{"a":{"b":"d","c":null}}', '{"a":{"b":"d"}}'],
  ['{"a":[{"b":"c"}]}', '{"a":[1]}', '{"a":[1]}'],
  ['["a","b"]', '["c","d"]', '["c","d"]'],
  ['{"a":"b"}', '["c"]', '["c"]'],
  ['{"a":"foo"}', 'null', 'null'],
  ['{"a":"foo"}', '"bar"', '"bar"'],
  ['{"e":null}', '{"a":1}', '{"e":null,"a":1}'],
  ['[1,2]', '{"a":"b","c":null}', '{"a":"b"}'],
  ['{}', '{"a":{"bb":{"ccc":null}}}', '{"a":{"bb":{}}}'],
  ['{}', '{"__proto__":{"x":1}}', '{"__proto__":{"x":1}}'],
])('%s with the patch %s is %s', (target, patch, merged) => {
  expect(JSON.stringify(mergePatch(JSON.parse(target), JSON.parse(patch)))).toBe(merged)
})

test('an operator sees personal fields, and fields that no contract declares, masked', () => {
  const type = 'performance.EmployeeOnboarded.v1'
  const data = { ...sample(type), surprise: { phone: '+8613800000000' } }
  const seen = masked(type, Buffer.from(JSON.stringify(data)))
  expect(seen).toMatchObject({ name: '***', subject: '***', surprise: '***' })
  const plain = Object.entries(seen ?? {}).filter(([, value]) => value !== '***')
  expect(plain.length).toBeGreaterThan(1)
  for (const [name, value] of plain) expect(value).toEqual(data[name as keyof typeof data])
})

test('an operator sees the shape of amounts, and nothing of what cannot be told apart', () => {
  const type = 'fulfillment.OrderSubmitted.v1'
  const data = sample(type)
  const seen = masked(type, Buffer.from(JSON.stringify(data)))
  expect(seen).toMatchObject({ orderId: data.orderId, amount: { amount: '***', currency: data.amount.currency } })
  expect(JSON.stringify(seen)).not.toContain(`"${data.amount.amount}"`)
  expect(masked('somebody.MadeThisUp.v1', Buffer.from('{"phone":"+8613800000000"}'))).toBeNull()
  expect(masked(type, Buffer.from('<phone>'))).toBeNull()
  expect(masked(null, Buffer.from('{}'))).toBeNull()
  expect(masked(type, null)).toBeNull()
})

test('an operator sees of a row on a sensitive topic which it is', () => {
  const type = 'state-sensitive.crm.contact.v1'
  const data = { id: 'c1', version: 2, updatedAt: '2026-03-02T01:30:00.000Z', phone: '+8613800000000', email: null }
  expect(masked(type, Buffer.from(JSON.stringify(data)))).toEqual({ ...data, phone: '***' })
})
