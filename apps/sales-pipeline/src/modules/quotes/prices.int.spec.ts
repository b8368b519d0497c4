import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { newId } from '@sellgraph/kernel'
import {
  act,
  addProduct,
  ask,
  cny,
  draftQuote,
  MONDAY,
  must,
  openDeal,
  openSalesFloor,
  quoteContent,
  type SalesFloor,
  stepQuote,
} from '../../testing/sales-floor.ts'

let floor: SalesFloor

beforeAll(async () => {
  floor = await openSalesFloor()
})
afterAll(() => floor.service.stop())

const pricesOf = async (quoteId: string) => {
  const { quote } = await ask(
    floor,
    floor.accountant,
    `query ($id: ID!) { quote(id: $id) { current {
      netTotal { amount currency } taxTotal { amount } grossTotal { amount }
      margin { costTotal { amount } margin }
      lines { listPrice { amount } priceTier { customerClass minQuantity } conversion { fromCurrency rate } netAmount { amount }
        margin { unitCost { amount } freightCost { amount } installationCost { amount } amount { amount } margin } } } } }`,
    { id: quoteId },
  )
  return quote.current
}

const setRate = (rate: string, toCurrency: string, effectiveFrom = '2026-03-02') =>
  must(floor, floor.accountant, 'setExchangeRate', {
    fromCurrency: 'CNY',
    toCurrency,
    rate,
    effectiveFrom,
    source: '中国外汇交易中心中间价',
  })

const classify = (customerId: string, to: string | null, effectiveOn = '2026-03-02') =>
  floor.service.deliver({
    type: 'crm.ValueClassChanged.v1',
    aggregateId: customerId,
    data: {
      customerId,
      from: null,
      to,
      runId: newId(),
      effectiveOn,
      reason: '季度分类',
      ownerId: floor.consultant.employeeId,
      teamId: floor.teamId,
    },
  })

describe('a quote in another currency', () => {
  test('R062: needs a rate of the day, and keeps the one it was priced with', async () => {
    const product = await addProduct(floor, { price: '7200', cost: '3600' })
    const deal = await openDeal(floor)
    const usd = quoteContent([{ productId: product.id, quantity: '3' }], { currency: 'USD' })
    const draft = { opportunityId: deal.id, ...usd }
    expect(await act(floor, floor.consultant, 'draftQuote', draft)).toMatchObject({
      rule: 'R062',
      code: 'RATE_UNKNOWN',
    })

    await setRate('0.1388888889', 'USD')
    await setRate('0.2', 'USD', '2026-03-03')
    const quote = await draftQuote(floor, deal, [{ productId: product.id, quantity: '3' }], { currency: 'USD' })
    const priced = {
      netTotal: { amount: '3000.00', currency: 'USD' },
      taxTotal: { amount: '390.00' },
      grossTotal: { amount: '3390.00' },
      lines: [
        {
          listPrice: { amount: '1000.00' },
          conversion: { fromCurrency: 'CNY', rate: '0.1388888889' },
          priceTier: null,
          margin: { unitCost: { amount: '500.00' }, margin: '0.500000' },
        },
      ],
    }
    expect(await pricesOf(quote.quoteId)).toMatchObject(priced)

    floor.service.clock.set('2026-03-03T01:30:00Z')
    expect(await act(floor, floor.consultant, 'submitQuote', { ...quote })).toMatchObject({ code: 'PRICES_CHANGED' })
    expect(await pricesOf(quote.quoteId)).toMatchObject(priced)
    floor.service.clock.set(MONDAY)
  })

  test('R062: is rounded to what can be paid in that currency, line by line', async () => {
    const product = await addProduct(floor, { price: '33.33', cost: '20' })
    await setRate('20.777', 'JPY')
    await setRate('0.0421', 'KWD')
    const lines = [
      { productId: product.id, quantity: '3' },
      { productId: product.id, quantity: '7' },
    ]
    const yen = await draftQuote(floor, await openDeal(floor), lines, { currency: 'JPY' })
    // 33.33 × 20.777 = 692.4974 a piece: 2077.4922 and 4847.4818 come to 2077 and 4847.
    expect(await pricesOf(yen.quoteId)).toMatchObject({
      netTotal: { amount: '6924', currency: 'JPY' },
      lines: [{ listPrice: { amount: '692.4974' }, netAmount: { amount: '2077' } }, { netAmount: { amount: '4847' } }],
    })
    const dinar = await draftQuote(floor, await openDeal(floor), lines, { currency: 'KWD' })
    // 33.33 × 0.0421 = 1.403193, 1.4032 to four places.
    expect(await pricesOf(dinar.quoteId)).toMatchObject({
      netTotal: { amount: '14.032', currency: 'KWD' },
      lines: [{ netAmount: { amount: '4.210' } }, { netAmount: { amount: '9.822' } }],
    })
  })

  test('R062: rates are set by finance, for two currencies, and the past is not rewritten', async () => {
    const rate = { fromCurrency: 'EUR', toCurrency: 'CNY', rate: '7.9', effectiveFrom: '2026-01-01', source: '中间价' }
    for (const who of [floor.consultant, floor.manager, floor.director]) {
      expect(await act(floor, who, 'setExchangeRate', rate)).toMatchObject({ __typename: 'ForbiddenError' })
    }
    const refused = (change: object) => act(floor, floor.accountant, 'setExchangeRate', { ...rate, ...change })
    expect(await refused({ toCurrency: 'EUR' })).toMatchObject({ fields: [{ path: 'toCurrency' }] })
    expect(await refused({ rate: '0' })).toMatchObject({ fields: [{ path: 'rate' }] })
    await must(floor, floor.accountant, 'setExchangeRate', rate)
    expect(await refused({})).toMatchObject({ fields: [{ path: 'effectiveFrom' }] })
    const query = `{ exchangeRates(fromCurrency: "EUR") { totalCount edges { node { toCurrency rate effectiveFrom source } } } }`
    expect((await ask(floor, floor.consultant, query)).exchangeRates).toEqual({
      totalCount: 1,
      edges: [{ node: { toCurrency: 'CNY', rate: '7.9', effectiveFrom: '2026-01-01', source: '中间价' } }],
    })
  })
})

describe('price tiers', () => {
  test('R062: a buyer has the lowest price that is open to their class and quantity, and the line names the tier', async () => {
    const product = await addProduct(floor, { price: '1000', cost: '600' })
    const on = { productId: product.id, effectiveFrom: '2026-03-02' }
    const tiers = [
      { price: cny('950'), customerClass: 'A' },
      { price: cny('930'), minQuantity: '5' },
    ]
    for (const [index, tier] of tiers.entries()) {
      await must(floor, floor.manager, 'setPrice', { ...on, ...tier, version: product.version + index })
    }
    const customerId = newId()
    await classify(customerId, 'A')
    const deal = await openDeal(floor, { customerId })
    const lines = [
      { productId: product.id, quantity: '1' },
      { productId: product.id, quantity: '5' },
    ]
    const quote = await draftQuote(floor, deal, lines)
    expect(await pricesOf(quote.quoteId)).toMatchObject({
      lines: [
        { listPrice: { amount: '950.00' }, priceTier: { customerClass: 'A', minQuantity: '0' } },
        { listPrice: { amount: '930.00' }, priceTier: { customerClass: null, minQuantity: '5' } },
      ],
    })
    const stranger = await draftQuote(floor, await openDeal(floor), lines)
    expect((await pricesOf(stranger.quoteId)).lines[0]).toMatchObject({
      listPrice: { amount: '1000.00' },
      priceTier: null,
    })
    // Readers of the product hear the price that everybody has.
    const { product: seen } = await ask(
      floor,
      floor.consultant,
      `query ($id: ID!) { product(id: $id) { listPrice { amount } priceBook { customerClass minQuantity listPrice { amount } } } }`,
      { id: product.id },
    )
    expect(seen.listPrice.amount).toBe('1000.00')
    expect(seen.priceBook).toHaveLength(3)
  })

  test('R062: the class follows crm, whatever comes twice or late, and a draft priced before is revised', async () => {
    const product = await addProduct(floor, { price: '1000', cost: '600' })
    const tier = { productId: product.id, effectiveFrom: '2026-03-02', price: cny('900'), customerClass: 'B' }
    await must(floor, floor.manager, 'setPrice', { ...tier, version: product.version })
    const customerId = newId()
    const deal = await openDeal(floor, { customerId })
    const quote = await draftQuote(floor, deal, [{ productId: product.id }])
    await classify(customerId, 'B')
    await classify(customerId, 'C', '2026-01-01')
    expect(await act(floor, floor.consultant, 'submitQuote', { ...quote })).toMatchObject({ code: 'PRICES_CHANGED' })
    const revised = await stepQuote(
      floor,
      floor.consultant,
      'reviseQuote',
      quote,
      quoteContent([{ productId: product.id }]),
    )
    expect((await pricesOf(quote.quoteId)).lines[0].listPrice.amount).toBe('900.00')
    await stepQuote(floor, floor.consultant, 'submitQuote', revised)
  })

  test('R062: there is no tier without a price for everybody', async () => {
    const defined = await must(
      floor,
      floor.director,
      'defineProduct',
      {
        sku: newId(), name: '样机', family: 'X', productClass: 'CUSTOM', difficulty: '1', unit: '台', currency: 'CNY',
        taxRate: '0.13', warrantyMonths: 12,
      },
      'product { id }',
    ) // prettier-ignore
    const tier = {
      productId: defined.product.id,
      version: 1,
      effectiveFrom: '2026-03-02',
      price: cny('9'),
      minQuantity: '2',
    }
    expect(await act(floor, floor.manager, 'setPrice', tier)).toMatchObject({ code: 'PRICE_UNKNOWN' })
  })
})

test('R062: freight and installation of a line are costs of that line, and of the quote', async () => {
  const product = await addProduct(floor, { price: '1000', cost: '600' })
  const lines = [
    { productId: product.id, freightCost: cny('70'), installationCost: cny('30.5') },
    { productId: product.id },
  ]
  const cash = [{ trigger: 'SIGNED', percent: '100', daysAfter: 0 }]
  const quote = await draftQuote(floor, await openDeal(floor), lines, { paymentTerms: cash })
  expect(await pricesOf(quote.quoteId)).toMatchObject({
    margin: { costTotal: { amount: '1300.50' }, margin: '0.349750' },
    lines: [
      {
        margin: {
          freightCost: { amount: '70.00' },
          installationCost: { amount: '30.50' },
          amount: { amount: '299.50' },
          margin: '0.299500',
        },
      },
      { margin: { amount: { amount: '400.00' }, margin: '0.400000' } },
    ],
  })
})
