import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { newId } from '@sellgraph/kernel'
import { AfterSalesSpec, type Person } from '../../testing/delivery.ts'

let spec: AfterSalesSpec
beforeAll(async () => {
  spec = await AfterSalesSpec.start()
})
afterAll(() => spec.service.stop())

const ASSET =
  'id serial quantity sku warrantyMonths warrantyStart warrantyEnd warranty(on: "2026-03-02") product { id } order { id }'

async function assetsOf(orderId: string, who: Person = spec.chen) {
  const { data } = await spec.service.gql(
    who,
    `query ($id: ID!) { _entities(representations: [{ __typename: "SalesOrder", id: $id }]) { ... on SalesOrder {
       installedAssets { totalCount edges { node { ${ASSET} } } } } } }`,
    { id: orderId },
  )
  return data._entities[0].installedAssets.edges.map((edge: { node: unknown }) => edge.node)
}

test('R107: a signed delivery is on file by serial number, with its warranty from the local day it was signed', async () => {
  const machine = spec.line({ serials: ['CNC800-0001', 'CNC800-0002'], quantity: '2', productId: newId() })
  const oil = spec.line({ sku: 'OIL-20', quantity: '40', serials: [], warrantyMonths: 0 })
  // 1 March 17:00 UTC is 2 March in Shanghai.
  const delivery = await spec.signed({ lines: [machine, oil], signedAt: '2026-03-01T17:00:00Z' })
  const assets = await assetsOf(delivery.orderId)
  expect(assets).toHaveLength(3)
  expect(assets).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        serial: 'CNC800-0001',
        quantity: '1',
        warrantyStart: '2026-03-02',
        warrantyEnd: '2028-03-01',
        warranty: 'IN_WARRANTY',
        product: { id: machine.productId },
        order: { id: delivery.orderId },
      }),
      expect.objectContaining({ serial: 'CNC800-0002' }),
      expect.objectContaining({
        serial: null,
        quantity: '40',
        warrantyMonths: 0,
        warrantyEnd: null,
        warranty: 'OUT_OF_WARRANTY',
      }),
    ]),
  )
  const events = (await spec.service.published('after-sales.AssetRegistered.v1')).filter(
    (event) => event.data.shipmentId === delivery.shipmentId,
  )
  expect(events).toHaveLength(3)
  expect(events[0]?.data).toMatchObject({
    ownerId: spec.wang.employeeId,
    serial: 'CNC800-0001',
    warrantyEnd: '2028-03-01',
    customerName: '苏州恒力机械有限公司',
  })
  const states = await spec.service.publishedState('state.after-sales.asset.v1')
  expect(states.filter((state) => state.data.shipmentId === delivery.shipmentId)).toHaveLength(3)
})

test('R107: a delivery told twice registers once', async () => {
  const data = spec.delivery()
  const id = newId()
  expect(await spec.tell(data, id)).toBe('done')
  expect(await spec.tell(data, id)).toBe('duplicate')
  expect(await spec.tell(data)).toBe('skipped')
  expect(await assetsOf(data.orderId)).toHaveLength(2)
})

test('a serial number that was delivered before, or too many of them, wait for an operator and register nothing', async () => {
  const line = spec.line()
  await spec.signed({ lines: [line] })
  const again = spec.delivery({
    lines: [spec.line({ productId: line.productId, serials: [line.serials[0]!], quantity: '1' })],
  })
  expect(await spec.tell(again)).toBe('parked')
  expect(await assetsOf(again.orderId)).toEqual([])
  const many = spec.delivery({ lines: [spec.line({ quantity: '1' })] })
  expect(await spec.tell(many)).toBe('parked')
  const { data } = await spec.service.gql(
    spec.chen,
    `query ($id: ID!) { _entities(representations: [{ __typename: "SalesOrder", id: $id }]) { ... on SalesOrder { returnVisits { id } } } }`,
    { id: many.orderId },
  )
  expect(data._entities[0].returnVisits).toEqual([])
})

test('lists by customer, serial number and end of warranty', async () => {
  const delivery = await spec.signed({
    lines: [
      spec.line({ serials: ['A-1'], quantity: '1', warrantyMonths: 12 }),
      spec.line({ serials: ['A-2'], quantity: '1' }),
    ],
  })
  const list = async (args: string) => {
    const { data } = await spec.service.gql(
      spec.chen,
      `query ($c: ID!) { installedAssets(customerId: $c${args}) { edges { node { serial } } } }`,
      { c: delivery.customerId },
    )
    return data.installedAssets.edges.map((edge: { node: { serial: string } }) => edge.node.serial)
  }
  expect((await list('')).sort()).toEqual(['A-1', 'A-2'])
  expect(await list(', serial: "A-2"')).toEqual(['A-2'])
  expect(await list(', warrantyEndsBy: "2027-03-01"')).toEqual(['A-1'])
})

test("R197: another consultant's asset is null and uncounted on every path; with the customer it changes hands", async () => {
  const delivery = await spec.signed()
  const [{ id }] = await assetsOf(delivery.orderId)
  const seenBy = async (who: Person) => {
    const { data } = await spec.service.gql(
      who,
      `query ($a: ID!, $c: ID!, $o: ID!) { installedAsset(id: $a) { id } installedAssets(customerId: $c) { totalCount }
         _entities(representations: [{ __typename: "InstalledAsset", id: $a }, { __typename: "Customer", id: $c },
           { __typename: "SalesOrder", id: $o }]) {
           ... on InstalledAsset { id } ... on Customer { installedAssets { totalCount } returnVisits { totalCount } }
           ... on SalesOrder { visits: returnVisits { id } } } }`,
      { a: id, c: delivery.customerId, o: delivery.orderId },
    )
    return [
      data.installedAsset !== null,
      data.installedAssets.totalCount,
      data._entities[0] !== null,
      data._entities[1].installedAssets.totalCount,
      data._entities[1].returnVisits.totalCount,
      data._entities[2].visits.length,
    ]
  }
  const all = [true, 2, true, 2, 1, 1]
  const none = [false, 0, false, 0, 0, 0]
  for (const who of [spec.wang, spec.manager, spec.chen, spec.auditor]) expect(await seenBy(who)).toEqual(all)
  expect(await seenBy(spec.li)).toEqual(none)
  const logistics = await spec.service.employee({ roles: ['LOGISTICS'] })
  expect(await seenBy(logistics)).toEqual(none)
  await spec.customerOwnedBy(spec.li, delivery.customerId, 1)
  expect(await seenBy(spec.wang)).toEqual(none)
  expect(await seenBy(spec.li)).toEqual(all)
})
