import { describe, expect, test } from '@jest/globals'
import type { ClauseKind } from '../../clause-templates/domain/clause-template.ts'
import type { StatedFact } from '../../products/domain/product-fact.ts'
import { checkClaims, claimDeviations, type MarkedClaim } from './claim.ts'

const fact = (code: string, nameZh: string, name: string, value: string, unit: string | null = null): StatedFact => ({
  factId: `${code}-${value}`,
  code,
  revision: 1,
  name,
  nameZh,
  value,
  unit,
})
const accuracy = fact('POSITIONING', '定位精度', 'Positioning accuracy', '0.005', 'mm')
const lines = [{ seq: 1, facts: [accuracy, fact('MAX_TRAVEL', '最大行程', 'Maximum travel', '800', 'mm')] }]
const clause = (text: string, kind: ClauseKind = 'AFTER_SALES') => [{ kind, text, reason: '客户要求' }]
const mark = (more: Partial<MarkedClaim> = {}): MarkedClaim => ({
  clause: 'AFTER_SALES',
  line: 1,
  text: '可连续运行十年',
  reason: '厂家测试',
  ...more,
})
const claims = (text: string, more: Partial<Parameters<typeof claimDeviations>[0]> = {}) =>
  claimDeviations({ language: 'ZH', clauses: clause(text), templates: [], marked: [], lines, quoteClaims: [], ...more })

describe('a claim about a product in a clause', () => {
  test('R078: what the author marks is decided by those who make the product, who read what was published', () => {
    expect(claims('质保期内，可连续运行十年。', { marked: [mark()] })).toEqual([
      {
        subject: 'CLAIM',
        field: 'AFTER_SALES.1',
        standard: '定位精度：0.005 mm; 最大行程：800 mm',
        deviating: '可连续运行十年',
        templateId: null,
        decidedIn: 'TECHNICAL',
        reason: '厂家测试',
      },
    ])
  })

  test.each([
    ['定位精度 0.003 mm。', '定位精度 0.003 mm。'],
    ['设备的定位精度优于 0.0051 mm。', '设备的定位精度优于 0.0051 mm。'],
    ['定位精度 10.005 mm。', '定位精度 10.005 mm。'],
    ['保修 24 个月；定位精度业内领先。', '定位精度业内领先。'],
    ['Warranty of 24 months. Its POSITIONING  accuracy is unrivalled.', 'Its POSITIONING  accuracy is unrivalled.'],
  ])('R078: a sentence that names a published fact without its value is marked: %s', (text, said) => {
    expect(claims(text)).toMatchObject([{ field: 'AFTER_SALES.1', deviating: said, reason: '客户要求' }])
  })

  test.each(['定位精度 0.005 mm。', '定位精度为0.005mm，最大行程为800mm。', '整机保修 24 个月。', '重量约 3 吨。'])(
    'R078: a sentence that says what is published, or nothing of it, is none: %s',
    (text) => expect(claims(text)).toEqual([]),
  )

  test('R078: the wording of the company is none, and what the author marked is marked once', () => {
    const text = '定位精度业内领先。'
    expect(claims(text, { templates: [{ id: 't', kind: 'AFTER_SALES', text }] })).toEqual([])
    expect(claims(text, { marked: [mark({ text })] })).toMatchObject([{ reason: '厂家测试' }])
  })

  test('R078: what the accepted quote says in the same words was answered for by its reviewers', () => {
    const text = '可连续运行十年。定位精度业内领先。'
    const quoteClaims = [
      { line: 1, text: '可连续运行十年' },
      { line: null, text: '定位精度业内领先' },
    ]
    expect(claims(text, { marked: [mark()], quoteClaims })).toEqual([])
    expect(claims(text, { marked: [mark({ line: null })], quoteClaims })).toHaveLength(1)
  })

  test('R078: of two machines with two values, a sentence may speak of either', () => {
    const larger = { seq: 2, facts: [fact('MAX_TRAVEL', '最大行程', 'Maximum travel', '1200', 'mm')] }
    expect(claims('最大行程 1200 mm。', { lines: [...lines, larger] })).toEqual([])
    expect(claims('最大行程 1000 mm。', { lines: [...lines, larger] })).toHaveLength(1)
  })

  test('R078: several of one clause are told apart, and of another clause counted anew', () => {
    const clauses = [...clause('定位精度很高。最大行程很大。'), ...clause('定位精度很高。', 'QUALITY_STANDARD')]
    expect(claims('', { clauses }).map(({ field }) => field)).toEqual([
      'AFTER_SALES.1',
      'AFTER_SALES.2',
      'QUALITY_STANDARD.1',
    ])
  })

  test('R078: what is marked stands in its clause and is about a line that there is', () => {
    const text = clause('质保期内，可连续\n运行十年。')
    expect(checkClaims([mark({ text: '可连续 运行十年' })], text, lines).ok).toBe(true)
    expect(checkClaims([mark()], clause('另议。'), lines)).toMatchObject({ ok: false })
    expect(checkClaims([mark({ clause: 'PRICE' })], text, lines)).toMatchObject({ ok: false })
    expect(checkClaims([mark({ text: '可连续 运行十年', line: 2 })], text, lines)).toMatchObject({ ok: false })
  })
})
