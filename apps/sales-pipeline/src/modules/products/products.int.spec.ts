import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { newId } from '@sellgraph/kernel'
import { act, addProduct, ask, cny, must, openSalesFloor, type SalesFloor } from '../../testing/sales-floor.ts'

let floor: SalesFloor

beforeAll(async () => {
  floor = await openSalesFloor()
})
afterAll(() => floor.service.stop())

const definition = {
  name: '数控车床',
  family: 'TURNING',
  productClass: 'STANDARD',
  difficulty: '1',
  unit: '台',
  currency: 'CNY',
  taxRate: '0.13',
  warrantyMonths: 18,
}

test('a product comes into the catalogue with price and cost, and others hear of its price and not of its cost', async () => {
  const product = await addProduct(floor, { price: '198000', cost: '147000.37' })
  const { product: seen } = await ask(
    floor,
    floor.accountant,
    `query ($id: ID!) { product(id: $id) { sku listPrice { amount currency } cost { visible unitCost { amount } history { effectiveFrom } } } }`,
    { id: product.id },
  )
  expect(seen).toEqual({
    sku: product.sku,
    listPrice: { amount: '198000.00', currency: 'CNY' },
    cost: { visible: true, unitCost: { amount: '147000.37' }, history: [{ effectiveFrom: '2026-03-02' }] },
  })
  const states = (await floor.service.publishedState('state.sales-pipeline.product.v1')).filter(
    (row) => row.aggregateId === product.id,
  )
  expect(states.map(({ data }) => [data.version, data.listPrice?.amount ?? null])).toEqual([
    [1, null],
    [2, '198000.00'],
    [3, '198000.00'],
  ])
  expect(JSON.stringify(states)).not.toContain('147000.37')
})

test('R197: a consultant sees the price of a product and nothing of its cost', async () => {
  const product = await addProduct(floor)
  const query = `query ($id: ID!) { product(id: $id) { listPrice { amount } cost { visible unitCost { amount } history { id } } } }`
  const { product: seen } = await ask(floor, floor.consultant, query, { id: product.id })
  expect(seen).toEqual({ listPrice: { amount: '1000.00' }, cost: { visible: false, unitCost: null, history: [] } })
})

test('a price set for a later day counts from that day on, and readers of the state hear of it then', async () => {
  const product = await addProduct(floor, { price: '1000' })
  const later = { productId: product.id, version: product.version, price: cny('1100.50'), effectiveFrom: '2026-03-10' }
  await must(floor, floor.manager, 'setPrice', later)
  const query = `query ($id: ID!) { product(id: $id) { today: listPrice { amount } then: listPrice(on: "2026-03-10") { amount } before: listPrice(on: "2026-03-01") { amount } } }`
  const { product: seen } = await ask(floor, floor.consultant, query, { id: product.id })
  expect(seen).toEqual({ today: { amount: '1000.00' }, then: { amount: '1100.50' }, before: null })

  const prices = async () =>
    (await floor.service.publishedState('state.sales-pipeline.product.v1'))
      .filter((row) => row.aggregateId === product.id)
      .map(({ data }) => data.listPrice?.amount)
  expect((await prices()).at(-1)).toBe('1000.00')
  floor.service.clock.set('2026-03-09T16:00:00Z') // midnight in Shanghai
  await floor.service.runDueJobs()
  expect((await prices()).at(-1)).toBe('1100.50')
  floor.service.clock.set('2026-03-02T01:30:00Z')
})

test('the past of a price book is not rewritten, though a first price may begin there', async () => {
  const first = await must(floor, floor.director, 'defineProduct', { sku: newId(), ...definition }, 'product { id }')
  const at = { productId: first.product.id, effectiveFrom: '2026-01-01', price: cny('86000') }
  await must(floor, floor.manager, 'setPrice', { ...at, version: 1 })
  expect(await act(floor, floor.manager, 'setPrice', { ...at, version: 2 })).toMatchObject({
    __typename: 'ValidationError',
    fields: [{ path: 'effectiveFrom' }],
  })
})

test('bad products, prices and costs are refused with the field that is wrong', async () => {
  const product = await addProduct(floor)
  const at = { productId: product.id, version: product.version, effectiveFrom: '2026-03-02' }
  const { manager, accountant, director } = floor
  const taken = await act(floor, director, 'defineProduct', { sku: product.sku, ...definition })
  expect(taken).toMatchObject({ __typename: 'ValidationError', fields: [{ path: 'sku' }] })
  expect(await act(floor, director, 'defineProduct', { sku: newId(), ...definition, difficulty: '0' })).toMatchObject({
    fields: [{ path: 'difficulty' }],
  })
  expect(await act(floor, manager, 'setPrice', { ...at, price: cny('-1') })).toMatchObject({
    fields: [{ path: 'price.amount' }],
  })
  expect(await act(floor, manager, 'setPrice', { ...at, price: { amount: '1', currency: 'USD' } })).toMatchObject({
    fields: [{ path: 'price.currency' }],
  })
  expect(await act(floor, accountant, 'setCost', { ...at, unitCost: { amount: '1', currency: 'USD' } })).toMatchObject({
    fields: [{ path: 'unitCost.currency' }],
  })
  expect(await act(floor, manager, 'setPrice', { ...at, version: 1, price: cny('1') })).toMatchObject({
    code: 'STALE_VERSION',
    currentVersion: product.version,
  })
  expect(await act(floor, manager, 'setPrice', { ...at, productId: newId(), price: cny('1') })).toMatchObject({
    __typename: 'NotFoundError',
  })
})

test('who may not define products or set prices and costs is told so', async () => {
  const product = await addProduct(floor)
  const at = { productId: product.id, version: product.version, effectiveFrom: '2026-03-02' }
  const { consultant, manager, accountant } = floor
  for (const [who, mutation, input] of [
    [consultant, 'defineProduct', { sku: newId(), ...definition }],
    [consultant, 'setPrice', { ...at, price: cny('1') }],
    [accountant, 'setPrice', { ...at, price: cny('1') }],
    [manager, 'setCost', { ...at, unitCost: cny('1') }],
  ] as const) {
    expect(await act(floor, who, mutation, input)).toMatchObject({ __typename: 'ForbiddenError' })
  }
})

test('the same key gives the same product, and the same key with another product is refused', async () => {
  const input = { idempotencyKey: newId(), sku: newId(), ...definition }
  const first = await must(floor, floor.director, 'defineProduct', input, 'product { id }')
  const again = await must(floor, floor.director, 'defineProduct', input, 'product { id }')
  expect(again.product.id).toBe(first.product.id)
  expect(await act(floor, floor.director, 'defineProduct', { ...input, sku: newId() })).toMatchObject({
    code: 'IDEMPOTENCY_KEY_REUSED',
  })
})

test('products are found by part of a name or code, in any case, page by page', async () => {
  const mark = newId().slice(-8)
  for (const letter of ['A', 'B', 'C']) {
    await must(floor, floor.director, 'defineProduct', {
      ...definition,
      sku: `${letter}-${mark}`,
      nameEn: `Lathe 100% ${mark}`,
    })
  }
  const query = `query ($search: String, $after: String) {
    products(search: $search, first: 2, after: $after) { totalCount edges { node { sku } } pageInfo { hasNextPage endCursor } } }`
  const { products: first } = await ask(floor, floor.consultant, query, { search: `lathe 100% ${mark}` })
  expect(first).toMatchObject({
    totalCount: 3,
    edges: [{ node: { sku: `A-${mark}` } }, { node: { sku: `B-${mark}` } }],
  })
  const { products: rest } = await ask(floor, floor.consultant, query, {
    search: mark,
    after: first.pageInfo.endCursor,
  })
  expect(rest.edges).toEqual([{ node: { sku: `C-${mark}` } }])
  // A wildcard of the database is a character like others.
  expect((await ask(floor, floor.consultant, query, { search: `lathe 100_ ${mark}` })).products.totalCount).toBe(0)
})

test('a discontinued product is no longer listed among those that can be quoted', async () => {
  const product = await addProduct(floor)
  const at = { productId: product.id, version: product.version }
  const ended = await must(floor, floor.manager, 'discontinueProduct', at, 'product { active version }')
  expect(ended.product.active).toBe(false)
  const again = { productId: product.id, version: ended.product.version }
  expect(await act(floor, floor.manager, 'discontinueProduct', again)).toMatchObject({ code: 'WRONG_STATE' })
})
