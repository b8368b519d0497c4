import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { canonicalJson, contentHash } from './index.ts'

test('the hash of a content does not depend on the order in which its fields were written', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null))),
      (content) => {
        const reversed = Object.fromEntries(Object.entries(content).reverse())
        expect(contentHash({ content: [reversed] })).toBe(contentHash({ content: [content] }))
        expect(JSON.parse(canonicalJson(content))).toEqual(content)
      },
    ),
  )
})

test('another amount, another order of lines or a missing line is another hash', () => {
  const quote = {
    lines: [
      { product: 'A', net: '100.00' },
      { product: 'B', net: '50.00' },
    ],
  }
  const hashes = [
    quote,
    {
      lines: [
        { product: 'A', net: '100.01' },
        { product: 'B', net: '50.00' },
      ],
    },
    {
      lines: [
        { product: 'B', net: '50.00' },
        { product: 'A', net: '100.00' },
      ],
    },
    { lines: [{ product: 'A', net: '100.00' }] },
  ].map(contentHash)
  expect(new Set(hashes).size).toBe(4)
  expect(canonicalJson({ b: undefined, a: ['吨', 1, true, null] })).toBe('{"a":["吨",1,true,null]}')
})

test('what is no exact JSON is refused: floats, dates, missing values in lists', () => {
  for (const value of [0.1, NaN, 2 ** 60, new Date(), undefined, [undefined], 10n, new Map()]) {
    expect(() => canonicalJson(value)).toThrow(TypeError)
  }
})
