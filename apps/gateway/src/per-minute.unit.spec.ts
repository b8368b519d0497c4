import { expect, test } from '@jest/globals'
import { PerMinute } from './per-minute.ts'

test('each address has its own number a minute, and all of it again in the next', () => {
  let now = 0
  const tries = new PerMinute(2, () => now)
  const takes = (address: string) => [1, 2, 3].map(() => tries.take(address))
  expect(takes('192.0.2.1')).toEqual([true, true, false])
  expect(takes('192.0.2.2')).toEqual([true, true, false])
  now = 59_999
  expect(tries.take('192.0.2.1')).toBe(false)
  now = 60_000
  expect(takes('192.0.2.1')).toEqual([true, true, false])
})

test('so many addresses that they would fill memory begin anew', () => {
  const tries = new PerMinute(1, () => 0)
  expect([tries.take('first'), tries.take('first')]).toEqual([true, false])
  for (let other = 0; other < 50_000; other += 1) tries.take(String(other))
  expect(tries.take('first')).toBe(true)
})
