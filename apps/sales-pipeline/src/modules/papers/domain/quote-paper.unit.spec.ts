import { describe, expect, test } from '@jest/globals'
import { quoteMachine } from '../../quotes/domain/quote.ts'
import { quotation } from '../quotation.fixture.ts'
import { quoteMark, quotePaper } from './quote-paper.ts'

describe('a quotation on paper', () => {
  test('R062: says what is offered, at which price, on which terms, until when, in Chinese', () => {
    const paper = quotePaper(quotation(2))
    expect(paper).toMatchObject({
      title: '产品报价单',
      number: { label: '报价单号', value: 'Q-2026-000123-V2' },
      parties: [{ label: '客户', value: '苏州恒力机械有限公司' }],
      watermark: null,
      contentHash: { value: '5f'.repeat(32) },
    })
    expect(paper.rows[1]).toEqual([
      { text: '2' },
      { text: '五轴联动立式加工中心', notes: ['编码：VMC-2', '质保：24 个月'] },
      { text: '1 台' },
      { text: '100,000.00', notes: ['折扣 5.5 %'] },
      { text: '94,690.27' },
      { text: '107,000.00', notes: ['税率 13 %'] },
      { text: '—' },
    ])
    expect(paper.totals.map(({ value }) => value)).toEqual([
      'CNY 94,690.27',
      'CNY 12,309.73',
      'CNY 107,000.00',
      '人民币壹拾万柒仟元整',
    ])
    expect(paper.sections[0]?.text).toBe('合同签订后 10 日内支付含税总计的 30 %；货物签收后当日支付含税总计的 70 %')
  })

  test('R062: says the same in English, and keeps the names as they are', () => {
    const paper = quotePaper(quotation(1, { language: 'EN' }))
    expect(paper.title).toBe('Quotation')
    expect(paper.sections.map(({ heading }) => heading)).toEqual([
      'Payment',
      'Delivery',
      'After-sales service',
      'Validity',
    ])
    expect(paper.sections[0]?.text).toBe(
      '30 % of the total with tax within 10 days of signing of the contract; 70 % of the total with tax on receipt of the goods',
    )
    expect(paper.signatures[0]?.heading).toBe('For the seller: Hengyuan Equipment Co., Ltd.')
    expect(paper.columns).toHaveLength(paper.rows[0]?.length ?? 0)
  })

  test('R078: tells published facts with the product, and what is said beside them apart, as reviewed', () => {
    const { lines, ...quote } = quotation(1)
    const facts = [{ name: 'Travel X', nameZh: 'X 轴行程', value: '800', unit: 'mm' }]
    const claims = [
      { line: 1, text: '效率提高三成' },
      { line: null, text: '同行业首选' },
    ]
    const paper = quotePaper({ ...quote, claims, installationTerms: '含安装调试', lines: lines.map((line) => ({ ...line, facts })) })
    expect(paper.rows[0]?.[1]?.notes).toContain('X 轴行程：800 mm')
    expect(paper.sections).toContainEqual({ heading: '产品资料以外的说明（经审核）', text: '第 1 项：效率提高三成\n同行业首选' })
    expect(paper.sections).toContainEqual({ heading: '安装调试', text: '含安装调试' })
  }) // prettier-ignore

  test('R197: looks at no cost, margin, floor, trigger or approval, although the stored version has them', () => {
    const secrets = ['unitCost', 'freightCost', 'installationCost', 'financeCost', 'margin', 'triggers', 'pricingPolicyId', 'contentSalt', 'approvalId', 'family', 'difficulty'] // prettier-ignore
    const guarded = <T extends object>(row: T): T =>
      new Proxy({ ...row, ...Object.fromEntries(secrets.map((name) => [name, '61234.56'])) }, {
        get(target, name) {
          if (secrets.includes(String(name))) throw new Error(`${String(name)} is nobody's business`)
          return Reflect.get(target, name) as unknown
        },
      }) // prettier-ignore
    const { lines, ...quote } = quotation(3)
    const paper = quotePaper(guarded({ ...quote, lines: lines.map(guarded) }))
    expect(JSON.stringify(paper)).not.toMatch(/61,?234/)
    expect(paper).toEqual(quotePaper(quotation(3)))
  })
})

test('R063: only an approved version that still counts is printed without a word across it', () => {
  const unmarked = quoteMachine.states.filter((status) => quoteMark(status, '2026-03-31', '2026-03-31') === null)
  expect(unmarked).toEqual(['APPROVED', 'SENT', 'ACCEPTED'])
  const nextDay = quoteMachine.states.map((status) => [status, quoteMark(status, '2026-03-31', '2026-04-01')])
  expect(Object.fromEntries(nextDay)).toEqual({
    DRAFT: 'DRAFT',
    SUBMITTED: 'DRAFT',
    IN_APPROVAL: 'DRAFT',
    RETURNED: 'DRAFT',
    WITHDRAWN: 'WITHDRAWN',
    APPROVED: 'EXPIRED',
    SENT: 'EXPIRED',
    ACCEPTED: null,
    DECLINED: 'DECLINED',
    EXPIRED: 'EXPIRED',
    SUPERSEDED: 'SUPERSEDED',
  })
})
