import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { repository } from '@sellgraph/dev-stack'
import LongestFirst, { SECONDS } from './longest-first.ts'

test('every spec that is known to take long is there', () => {
  expect(Object.keys(SECONDS).filter((path) => !existsSync(join(repository, path)))).toEqual([])
})

test('what takes longest begins first, and large files before small ones after that', async () => {
  const [longest = '', longer = ''] = Object.keys(SECONDS)
  const bytes: Readonly<Record<string, number>> = {
    [longer]: 1,
    'small.unit.spec.ts': 2,
    'large.unit.spec.ts': 3,
    [longest]: 4,
  }
  const context = {
    config: { rootDir: repository, cache: false },
    hasteFS: { getSize: (path: string) => bytes[path.slice(repository.length + 1)] },
  }
  const tests = Object.keys(bytes).map((path) => ({ path: join(repository, path), context }))
  const sorted = await new LongestFirst({ contexts: [], globalConfig: {} as never }).sort(tests as never)
  expect(sorted.map(({ path }) => path.slice(repository.length + 1))).toEqual([
    longest,
    longer,
    'large.unit.spec.ts',
    'small.unit.spec.ts',
  ])
})
