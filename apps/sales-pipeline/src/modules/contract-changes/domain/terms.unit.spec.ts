import { describe, expect, test } from '@jest/globals'
import { decimal } from '@sellgraph/kernel'
import fc from 'fast-check'
import { amendTerms, type AmendmentRequest, checkShipped, findAmendmentTriggers, paymentAmounts } from './amend.ts'
import { applyChanges, type ContractTerms, diffTerms, type TermsLine } from './terms.ts'

const line = (id: string, seq: number, more: Partial<TermsLine> = {}): TermsLine => ({
  id,
  seq,
  productId: `product-${id}`,
  sku: `SKU-${id}`,
  name: '五轴加工中心',
  specification: null,
  productClass: 'STANDARD',
  difficulty: '1',
  unit: '台',
  warrantyMonths: 24,
  taxRate: '0.13',
  quantity: '3',
  netAmount: '100',
  taxAmount: '13',
  grossAmount: '113',
  promisedOn: '2026-04-30',
  ...more,
})
const terms: ContractTerms = {
  currency: 'CNY',
  netTotal: '200',
  taxTotal: '26',
  grossTotal: '226',
  lines: [line('a', 1), line('b', 2)],
  paymentTerms: [
    { trigger: 'SIGNED', percent: '30', daysAfter: 10 },
    { trigger: 'DELIVERED', percent: '70', daysAfter: 30 },
  ],
  clauses: [
    { kind: 'DELIVERY', text: '送货至买方工厂' },
    { kind: 'PRICE', text: '以附件报价单为准' },
  ],
}
const nothing: AmendmentRequest = { changeLines: [], addLines: [], removeLineIds: [], paymentTerms: null, clauses: [] }

function amended(request: Partial<AmendmentRequest>): ContractTerms {
  const result = amendTerms(terms, { ...nothing, ...request })
  if (!result.ok) throw new Error(result.error.message)
  return result.value
}

describe('an amendment', () => {
  test('R071: less of a line costs in proportion, to the cent, with its tax', () => {
    const { lines, netTotal, taxTotal, grossTotal } = amended({ changeLines: [{ lineId: 'a', quantity: '2' }] })
    expect(lines[0]).toMatchObject({ quantity: '2', netAmount: '66.67', taxAmount: '8.67', grossAmount: '75.34' })
    expect([netTotal, taxTotal, grossTotal]).toEqual(['166.67', '21.67', '188.34'])
  })

  test('R071: what it says of a line is told field by field, and of nothing else', () => {
    const to = amended({
      changeLines: [{ lineId: 'b', promisedOn: '2026-05-31' }],
      clauses: [{ kind: 'PRICE', text: '另议' }],
    })
    expect(diffTerms(terms, to)).toEqual([
      { path: 'lines.b.promisedOn', from: '"2026-04-30"', to: '"2026-05-31"' },
      { path: 'clauses.PRICE.text', from: '"以附件报价单为准"', to: '"另议"' },
    ])
  })

  test('R071: a removed line is told whole, and so is a new one, which comes last', () => {
    const { taxAmount: _, grossAmount: __, seq: ___, ...more } = line('c', 0, { netAmount: '50' })
    const to = amended({ removeLineIds: ['a'], addLines: [more] })
    expect(to.lines.map(({ id, seq, grossAmount }) => [id, seq, grossAmount])).toEqual([
      ['b', 2, '113'],
      ['c', 3, '56.5'],
    ])
    const lines = diffTerms(terms, to).filter(({ path }) => path.startsWith('lines'))
    expect(lines.map(({ path, from, to: now }) => [path, from === null, now === null])).toEqual([
      ['lines.a', false, true],
      ['lines.c', true, false],
    ])
  })

  test('R071: a contract of nothing, a line of another contract, or one named twice is none', () => {
    for (const request of [
      { removeLineIds: ['a', 'b'] },
      { removeLineIds: ['x'] },
      { removeLineIds: ['a'], changeLines: [{ lineId: 'a', quantity: '1' }] },
    ]) {
      expect(amendTerms(terms, { ...nothing, ...request })).toMatchObject({ ok: false, error: { kind: 'VALIDATION' } })
    }
  })

  test('R071: what was shipped is not amended away', () => {
    const less = amended({ changeLines: [{ lineId: 'a', quantity: '2' }] })
    expect(checkShipped(less, new Map([['a', '2']])).ok).toBe(true)
    expect(checkShipped(less, new Map([['a', '2.5']]))).toMatchObject({ error: { code: 'ALREADY_SHIPPED' } })
    expect(checkShipped(amended({ removeLineIds: ['a'] }), new Map([['a', '0.1']])).ok).toBe(false)
  })

  test('R071: a director decides on what goes beyond the approved quote', () => {
    const approved = { netTotal: decimal('100'), margin: decimal('0.3'), creditDays: decimal('24') }
    expect(findAmendmentTriggers(approved, approved)).toEqual([])
    expect(findAmendmentTriggers({ ...approved, netTotal: decimal('99.99') }, approved)).toEqual(['NET_TOTAL_LOWER'])
    expect(findAmendmentTriggers({ ...approved, margin: decimal('0.2999') }, approved)).toEqual(['MARGIN_LOWER'])
    expect(findAmendmentTriggers({ ...approved, margin: null }, approved)).toEqual(['MARGIN_LOWER'])
    expect(findAmendmentTriggers({ ...approved, creditDays: decimal('24.1') }, approved)).toEqual(['CREDIT_LONGER'])
    expect(findAmendmentTriggers({ ...approved, netTotal: decimal('120'), margin: decimal('0.4') }, approved)).toEqual(
      [],
    )
  })
})

const cents = fc.integer({ min: 0, max: 10_000_000 }).map((value) => decimal(String(value)).div(100).toFixed())
const quantities = fc.integer({ min: 1, max: 5000 }).map((value) => decimal(String(value)).div(10).toFixed())
const requests = fc.record({
  changeLines: fc.array(
    fc.record(
      {
        lineId: fc.constantFrom('a', 'b'),
        quantity: quantities,
        netAmount: cents,
        promisedOn: fc.constantFrom('2026-05-01', '2026-06-01'),
      },
      { requiredKeys: ['lineId'] },
    ),
    { maxLength: 2 },
  ).map((changes) => [...new Map(changes.map((change) => [change.lineId, change])).values()]),
  addLines: fc.array(fc.record({ id: fc.uuid(), quantity: quantities, netAmount: cents, promisedOn: fc.constantFrom(null, '2026-05-01') }), { maxLength: 3 })
    .map((lines) => lines.map((more) => ({ ...line(more.id, 0), ...more }))),
  paymentTerms: fc.option(
    fc.array(fc.record({ trigger: fc.constantFrom('SIGNED', 'ACCEPTED'), percent: fc.constantFrom('20', '33.3333'), daysAfter: fc.nat(90) }), { minLength: 1, maxLength: 4 }),
  ),
  clauses: fc.array(fc.record({ kind: fc.constantFrom('PRICE', 'DELIVERY'), text: fc.string({ minLength: 1 }) }), { maxLength: 1 }),
}) // prettier-ignore

test('R071: whatever is amended, the differences put together with the old terms are the new terms', () => {
  fc.assert(
    fc.property(requests, requests, (first, second) => {
      const from = amended(first)
      const to = amended(second)
      expect(applyChanges(from, diffTerms(from, to))).toEqual(to)
      expect(diffTerms(to, to)).toEqual([])
    }),
  )
})

test('R071: totals are the sum of the lines, and the payments are the gross total, to the cent', () => {
  fc.assert(
    fc.property(requests, (request) => {
      const to = amended({ ...request, paymentTerms: null })
      const sum = (values: readonly string[]) =>
        values.reduce((total, value) => total + BigInt(decimal(value).times(100).toFixed()), 0n)
      expect(sum(to.lines.map(({ netAmount }) => netAmount))).toBe(sum([to.netTotal]))
      expect(sum([to.netTotal, to.taxTotal])).toBe(sum([to.grossTotal]))
      expect(sum(paymentAmounts(to))).toBe(sum([to.grossTotal]))
    }),
  )
})
