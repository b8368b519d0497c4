import { describe, expect, test } from '@jest/globals'
import { allClauseKinds } from '../../clause-templates/domain/clause-template.ts'
import { contractPaper, type ContractToPrint } from './contract-paper.ts'
import { moneyText } from './deal-values.ts'

const contract: ContractToPrint = {
  number: 'HT-2026-000007',
  language: 'ZH',
  companyName: '恒远装备有限公司',
  customerName: '苏州恒力机械有限公司',
  currency: 'CNY',
  netTotal: '99999.9900',
  taxTotal: '13000.0000',
  grossTotal: '112999.9900',
  deliveryTerms: '送货至买方工厂',
  afterSalesTerms: '整机保修 24 个月',
  lines: [
    {
      sku: 'CNC-5X-800',
      name: '五轴加工中心',
      specification: null,
      quantity: '3.000000',
      unit: '台',
      promisedOn: '2026-04-30',
      warrantyMonths: 24,
      netAmount: '99999.9900',
      taxAmount: '13000.0000',
      grossAmount: '112999.9900',
    },
  ],
  instalments: [
    { trigger: 'SIGNED', percent: '30.0000', amount: '33900.0000', daysAfter: 0 },
    { trigger: 'ACCEPTED', percent: '70.0000', amount: '79099.9900', daysAfter: 30 },
  ],
  clauses: [
    { kind: 'LIABILITY', text: '违约责任。' },
    { kind: 'PRICE', text: ' 价格。\n' },
    { kind: 'PRODUCT', text: '产品。' },
  ],
}

describe('a contract on paper', () => {
  test('has parties, lines, totals in figures and capitals, payment, clauses in their order and signature blocks', () => {
    expect(contractPaper(contract)).toMatchObject({
      title: '产品销售合同',
      number: { label: '合同编号', value: 'HT-2026-000007' },
      parties: [
        { label: '供方（卖方）', name: '恒远装备有限公司' },
        { label: '需方（买方）', name: '苏州恒力机械有限公司' },
      ],
      table: {
        rows: [
          ['1', '五轴加工中心', 'CNC-5X-800', '—', '3', '台', 'CNY 99,999.99', 'CNY 13,000.00', 'CNY 112,999.99', '2026-04-30'],
        ],
      },
      totals: [
        { value: 'CNY 99,999.99' },
        { value: 'CNY 13,000.00' },
        { value: 'CNY 112,999.99' },
        { label: '含税总额（大写）', value: '人民币壹拾壹万贰仟玖佰玖拾玖元玖角玖分' },
      ],
      instalments: {
        text: '合同签订后当日支付合同总价的 30 %，计 CNY 33,900.00；验收合格后 30 日内支付合同总价的 70 %，计 CNY 79,099.99',
      },
      clauses: [
        { heading: '第1条　产品名称', text: '产品。' },
        { heading: '第2条　价格', text: '价格。' },
        { heading: '第3条　违约责任', text: '违约责任。' },
      ],
      signatureBlocks: [
        { party: 'COMPANY', lines: ['签字', '职务', '盖章', '日期'] },
        { party: 'CUSTOMER', lines: ['签字', '职务', '盖章', '日期'] },
      ],
    }) // prettier-ignore
  })

  test('has a row for each heading, in both languages, and a heading for each clause', () => {
    const clauses = allClauseKinds.map((kind) => ({ kind, text: 'agreed' }))
    for (const language of ['ZH', 'EN'] as const) {
      const paper = contractPaper({ ...contract, language, clauses })
      for (const row of paper.table.rows) expect(row).toHaveLength(paper.table.headings.length)
      expect(new Set(paper.clauses.map(({ heading }) => heading)).size).toBe(allClauseKinds.length)
    }
  })

  test('R072: has another hash when anything that is printed changes, and the same when nothing does', () => {
    const { contentHash } = contractPaper(contract)
    expect(contentHash).toMatch(/^[0-9a-f]{64}$/)
    const rewritten = { ...contract, netTotal: '99999.99', clauses: contract.clauses.toReversed() }
    expect(contractPaper(rewritten).contentHash).toBe(contentHash)
    const changes: Partial<ContractToPrint>[] = [
      { number: 'HT-2026-000008' },
      { language: 'EN' },
      { customerName: '苏州恒利机械有限公司' },
      { grossTotal: '112999.98' },
      { lines: contract.lines.map((line) => ({ ...line, quantity: '4' })) },
      { instalments: contract.instalments.map((part) => ({ ...part, daysAfter: 31 })) },
      { clauses: contract.clauses.slice(1) },
      { clauses: contract.clauses.map((clause) => ({ ...clause, text: `${clause.text}另` })) },
    ]
    for (const change of changes) expect(contractPaper({ ...contract, ...change }).contentHash).not.toBe(contentHash)
  })
})

test.each([
  ['0', 'CNY', 'CNY 0.00'],
  ['999.9', 'CNY', 'CNY 999.90'],
  ['1000', 'CNY', 'CNY 1,000.00'],
  ['-1234567.8', 'USD', 'USD -1,234,567.80'],
  ['1234567', 'JPY', 'JPY 1,234,567'],
])('%s %s is written %s', (amount, currency, text) => {
  expect(moneyText({ amount, currency })).toBe(text)
})
