import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { readContracts } from './contracts.ts'
import { readDeclaration } from './topics.ts'

const text = readFileSync(join(import.meta.dirname, '..', '..', 'infra', 'kafka', 'topics.yaml'), 'utf8')
const topics = new Set(readContracts().types.map(({ topic }) => topic))
/** The file with its own topics replaced. */
const withTopics = (lines: string) => text.replace(/^topics:\n(?: .*\n)*/m, `topics:\n${lines}\n`)

describe('infra/kafka/topics.yaml', () => {
  test('is read as it stands', () => {
    expect(Object.keys(readDeclaration(text, topics).families)).toEqual(['evt', 'state', 'state-sensitive'])
  })

  test('a topic may differ from its family', () => {
    const { topics: own } = readDeclaration(withTopics('  evt.crm.lead.v1: { partitions: 12, readers: [] }'), topics)
    expect(own).toEqual({ 'evt.crm.lead.v1': { partitions: 12, readers: [] } })
  })

  test.each([
    ['a topic without a contract', '  evt.crm.leed.v1: { partitions: 12 }', /evt\.crm\.leed\.v1: no contract/],
    ['a reader whom nobody knows', '  evt.crm.lead.v1: { readers: [bi-raeder] }', /nobody is called bi-raeder/],
    [
      'facts that outlive what the inbox remembers',
      '  evt.crm.lead.v1: { config: { retention.ms: 99999999999 } }',
      /facts stay at most/,
    ],
    ['a misspelt key', '  evt.crm.lead.v1: { partition: 12 }', /partition/],
  ])('%s is refused', (_what, lines, problem) => {
    expect(() => readDeclaration(withTopics(lines), topics)).toThrow(problem)
  })

  test("a user whose name begins like a service's is refused: it could use that service's consumer groups", () => {
    expect(() => readDeclaration(`${text}  crm-reader: another\n`, topics)).toThrow(/crm could use the consumer groups/)
  })
})
