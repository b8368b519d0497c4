import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createDatabase, type Database, migrations as dbKitMigrations } from '@sellgraph/db-kit'
import { testDatabase, type TestDatabase } from '@sellgraph/testing'
import fc from 'fast-check'
import { migrations } from './index.ts'

let database: TestDatabase
let db: Database

beforeAll(async () => {
  database = await testDatabase({ migrations: [dbKitMigrations, migrations] })
  db = await createDatabase({ url: database.url, entities: [], applicationName: 'search-spec' })
})
afterAll(async () => {
  await db.close()
  await database.drop()
})

/** The texts that a search finds, the best first. */
async function found(asked: string, texts: readonly string[]): Promise<string[]> {
  const rows = await db.query<{ text: string }>(
    `SELECT text FROM unnest($2::text[]) WITH ORDINALITY AS t (text, n)
      WHERE sys.search_vector(text) @@ sys.search_query($1)
      ORDER BY ts_rank(sys.search_vector(text), sys.search_terms($1)) DESC, n`,
    [asked, texts],
  )
  return rows.map(({ text }) => text)
}

const tap = 'M12 丝锥的价格比同行高：答复'
const lathe = '五轴加工中心的优点 Handling of objections'

describe('R058: a text is found by', () => {
  test.each([
    ['one Chinese character', '锥', [tap]],
    ['a Chinese word', '加工', [lathe]],
    ['several Chinese words without blanks between them', '价格答复', [tap]],
    ['a code and a word', 'M12 丝锥', [tap]],
    ['a code and a word without a blank', 'm12丝锥', [tap]],
    ['full-width characters', 'Ｍ１２　丝锥', [tap]],
    ['capitals or none', 'HANDLING', [lathe]],
    ['another form of an English word', 'objection handled', [lathe]],
    ['a word that says something among others that do not', 'the handling', [lathe]],
    ['the beginning of the last English word', 'handling obj', [lathe]],
    ['the beginning of a code', 'M1', [tap]],
    ['both languages together', '五轴 objections', [lathe]],
  ])('%s', async (_, asked, texts) => {
    expect(await found(asked, [tap, lathe])).toEqual(texts)
  })
})

describe('a text is not found by', () => {
  test.each([
    ['characters of which it has only some', '价格贵'],
    ['a pair of characters that stand apart in it', '价高'],
    ['the beginning of a word that is not the last', 'obj handling'],
    ['a word that it lacks', 'M12 铣刀'],
    ['the end of a code', '12'],
    ['the beginning of a word in the middle of another', 'andl'],
    ['nothing', ' ，。!?  '],
  ])('%s', async (_, asked) => {
    expect(await found(asked, [tap, lathe])).toEqual([])
  })
})

test('the very phrase stands before its characters here and there', async () => {
  const apart = '异常价位与格式的议程'
  expect(await found('价格异议', [apart, '怎样回答价格异议', '交期'])).toEqual(['怎样回答价格异议', apart])
})

test('a number with decimals is one word, and a point at the end is none of it', async () => {
  expect(await found('1.5', ['孔径 1.5 mm', '孔径 1 mm，深 5 mm', '长 1.5.'])).toEqual(['孔径 1.5 mm', '长 1.5.'])
})

test('text of any kind can be kept and asked for, and finds itself', async () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom('五轴', "o'clock", '\\', '&|!():*<->', '价格 ', 'ＡＢ', 'ﬁ', '𠮷野', 'İ', 'straße ', '1.2.3', '٣'),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 8 }), async (pieces) => {
      const text = pieces.join('').replaceAll(/[\0\ud800-\udfff]/g, '')
      const [row] = await db.query<{ asks: boolean; finds: boolean | null }>(
        `SELECT sys.search_query($1) IS NOT NULL AS asks, sys.search_vector($1) @@ sys.search_query($1) AS finds`,
        [text],
      )
      expect(row?.finds ?? null).toBe(row?.asks === true ? true : null)
    }),
    { numRuns: 300 },
  )
})

test('a run of Chinese matches as a slow reading of it would: one or two characters as they stand, more in any place', async () => {
  const character = fc.constantFrom(...'价格异议答复')
  const run = (maxLength: number) => fc.array(character, { minLength: 1, maxLength }).map((all) => all.join(''))
  await fc.assert(
    fc.asyncProperty(fc.array(run(5), { maxLength: 3 }), run(4), async (runs, asked) => {
      const expected =
        asked.length <= 2
          ? runs.some((one) => one.includes(asked))
          : [...asked].every((one) => runs.some((text) => text.includes(one)))
      expect((await found(asked, [runs.join('，')])).length).toBe(expected ? 1 : 0)
    }),
    { numRuns: 200 },
  )
})
