import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { decimal } from '@sellgraph/kernel'
import { Kind, parse } from 'graphql'
import { breachesOf, type QuoteContent, type TriggerDefinition, triggerCodes, whole } from './approval.ts'
import { asToday } from './matrix.fixture.ts'
import { quoteMargin } from './price.ts'

const page = readFileSync(
  new URL('../../../../../../docs/examples/add-an-approval-trigger.md', import.meta.url),
  'utf8',
)

// What the page tells to add to the table of triggers.
const added = {
  // example: begin
  FREIGHT_SHARE: {
    measure: ({ content, policy }) => {
      const { netTotal } = quoteMargin(content, policy.annualFinanceRate)
      return whole(netTotal.isZero() ? null : decimal(content.freightCost).div(netTotal).times(100))
    },
    limit: () => '5',
    says: (value, threshold) => ({
      en: `freight is ${value ?? 'more than all'} % of the net total, above ${threshold} %`,
      zh: `运费占未税金额 ${value ?? '全部以上'} %，超过 ${threshold} %`,
    }),
    toldToAll: { en: 'freight is a large part of the price', zh: '运费占比过高' },
  },
  // example: end
} satisfies Record<string, TriggerDefinition>

describe('adding a trigger as the page tells', () => {
  const content: QuoteContent = {
    currency: 'CNY',
    validUntil: '2026-03-31',
    paymentTerms: [{ trigger: 'SIGNED', percent: '100', daysAfter: 0 }],
    deliveryTerms: 'ex works',
    afterSalesTerms: 'on-site repair',
    freightCost: '80',
    installationCost: '0',
    lines: [
      {
        seq: 1, productId: 'p', family: 'f', quantity: '1', listPrice: '1000', discountPercent: '0', unitCost: '600',
        taxRate: '0.13', netAmount: '1000.00', taxAmount: '130.00', grossAmount: '1130.00', promisedOn: null,
      },
    ],
  } // prettier-ignore
  const facts = { creditGrade: 'A', overdue: '0', hasOrdered: true, rate: '1' }
  const breaches = (freightCost: string, ...thresholds: (string | null)[]) => {
    const rules = thresholds.map((threshold) => ({
      trigger: 'FREIGHT_SHARE',
      threshold,
      family: null,
      level: 'FINANCE',
    }))
    const quote = { content: { ...content, freightCost }, facts, policy: { ...asToday, rules: rules as never } }
    return breachesOf('FREIGHT_SHARE', added.FREIGHT_SHARE, quote)
  }

  test('the matrix judges it by its rules, and it says why', () => {
    expect(breaches('50', null)).toEqual([])
    expect(breaches('80', null)).toMatchObject([
      { code: 'FREIGHT_SHARE', line: null, level: 'FINANCE', value: '8', says: 'freight is 8 % of the net total, above 5 %' },
    ]) // prettier-ignore
    expect(breaches('80', '10')).toEqual([])
    expect(breaches('80', '5', '7').map(({ threshold }) => threshold)).toEqual(['5', '7'])
  })

  test('without a rule it asks for nobody', () => {
    expect(breaches('900')).toEqual([])
  })

  test('the page shows the very entry that is tested here', () => {
    const source = readFileSync(new URL(import.meta.url), 'utf8')
    const entry = /\/\/ example: begin\n([\s\S]*?) *\/\/ example: end/.exec(source)?.[1]
    expect(entry).toBeDefined()
    expect(page).toContain(entry)
  })
})

test('the graph and the contract know the triggers of the table, and no others', () => {
  const schema = parse(readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8'))
  const known = schema.definitions.flatMap((definition) =>
    definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === 'QuoteApprovalTriggerCode'
      ? (definition.values ?? []).map(({ name }) => name.value)
      : [],
  )
  expect(known.toSorted()).toEqual(triggerCodes.toSorted())
  const file = '../../../../../../contracts/events/state.sales-pipeline.quote-version.v1.schema.json'
  const contract = JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as {
    properties: { triggers: { items: { properties: { code: { 'x-known-values': string[] } } } } }
  }
  const told = contract.properties.triggers.items.properties.code['x-known-values']
  expect(told.toSorted()).toEqual(triggerCodes.toSorted())
})
