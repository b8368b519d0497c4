import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { nameCode, nameKey, SIMILAR_NAME } from '../../leads/domain/company-name.ts'
import { mostSimilar, trigrams } from './similar-names.ts'

/** Compares each with each. */
function slowly(probes: readonly string[], known: readonly string[], threshold: number): (number | undefined)[] {
  const all = [...known, ...probes]
  return probes.map((probe, offset) => {
    const scores = all.map((other, index) => (index === known.length + offset ? 0 : similarity(probe, other)))
    const best = Math.max(...scores)
    return best >= threshold ? best : undefined
  })
}

function similarity(one: string, other: string): number {
  const a = trigrams(one)
  const b = trigrams(other)
  const common = [...a].filter((gram) => b.has(gram)).length
  return common / (a.size + b.size - common)
}

test('R006: the most similar name is the one that comparing each with each finds', () => {
  const code = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 9 })
  fc.assert(
    fc.property(fc.array(code, { maxLength: 25 }), fc.array(code, { maxLength: 25 }), (probes, known) => {
      const things = (codes: string[], from: number) =>
        codes.map((text, index) => ({ code: text, thing: from + index }))
      const all = [...known, ...probes]
      const found = mostSimilar(things(probes, known.length), things(known, 0), SIMILAR_NAME)
      const scores = probes.map((probe, offset) => {
        const like = found.get(known.length + offset)
        return like === undefined ? undefined : similarity(probe, all[like] ?? '')
      })
      expect(scores).toEqual(slowly(probes, known, SIMILAR_NAME))
    }),
  )
})

test.each([
  ['镇江东方数控设备有限公司', '镇江东方数控机床设备', true],
  ['昆山精密模具制造有限公司', '昆山市精密模具制造', true],
  ['苏州恒力机械有限公司', '苏州恒力液压有限公司', false],
  ['Acme Trading Co., Ltd.', 'Acme Tradings', true],
])('R006: %s and %s are similar: %s', (one, other, similar) => {
  const named = (text: string) => ({ code: nameCode(nameKey(text)), thing: text })
  expect(mostSimilar([named(one)], [named(other)], SIMILAR_NAME).has(one)).toBe(similar)
})
