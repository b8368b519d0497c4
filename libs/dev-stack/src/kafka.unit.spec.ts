import { expect, test } from '@jest/globals'
import { newClusterId } from './kafka.ts'

test('no cluster id looks like an option of the command line, and no two are the same', () => {
  const ids = Array.from({ length: 2_000 }, newClusterId)
  expect(ids.filter((id) => !/^[A-Za-z0-9_][A-Za-z0-9_-]{21}$/.test(id))).toEqual([])
  expect(new Set(ids).size).toBe(ids.length)
})
