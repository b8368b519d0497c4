import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { deadLinks } from './links.ts'

let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sellgraph-links-'))
  write('docs/tour.md', '# The tour\n\n## First query\n\n## First query\n\n## 订单 & credit (P06)\n')
})

afterEach(() => rmSync(root, { recursive: true, force: true }))

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

const deadIn = (text: string) => {
  write('README.md', text)
  return deadLinks(root).dead.map(({ line, target, reason }) => `${line} ${target} ${reason}`)
}

test('links to files, folders, headings and the web pass', () => {
  expect(
    deadIn(
      [
        '[tour](docs/tour.md) [folder](./docs) [heading](docs/tour.md#first-query)',
        '[second](docs/tour.md#first-query-1) [Chinese](docs/tour.md#订单--credit-p06)',
        '[web](https://example.org/nowhere) [mail](mailto:team@example.org)',
        '[titled](docs/tour.md "The tour") ![picture](docs/tour.md)',
      ].join('\n'),
    ),
  ).toEqual([])
})

test('a missing file, a missing heading and a way out of the repository are dead', () => {
  expect(
    deadIn(
      '[a](docs/none.md)\n[b](docs/tour.md#last-query)\n[c](../../etc/passwd)\n\n[d]: docs/gone.md\n<a href="x.md">e</a>',
    ),
  ).toEqual([
    '1 docs/none.md no such file',
    '2 docs/tour.md#last-query no heading #last-query',
    '3 ../../etc/passwd leads out of the repository',
    '5 docs/gone.md no such file',
    '6 x.md no such file',
  ])
})

test('a heading of the same page is found, one that is only in a code block is not', () => {
  expect(deadIn('# Start\n\n[up](#start)\n\n```sh\n# Comment\n```\n\n[no](#comment)')).toEqual([
    '9 #comment no heading #comment',
  ])
})

test('what looks like a link in code is none', () => {
  expect(deadIn('`[a](b.md)`\n\n```ts\nconst a = list[0](c.md)\n```\n')).toEqual([])
})
