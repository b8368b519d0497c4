import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Principal } from '@sellgraph/identity'
import { newId } from '@sellgraph/kernel'
import type { EventMap, StateMap, StateType } from '@sellgraph/messaging'
import { statesOf } from '@sellgraph/service-kit'
import { startTestService, type TestService } from '@sellgraph/service-kit/testing'
import { fulfillment } from '../../service.ts'

type Contract = EventMap['sales-pipeline.ContractEffective.v1']
type Person = Principal & { employeeId: string; teamId: string | null }

let service: TestService
let wang: Person
let production: Person
let logistics: Person
let director: Person

beforeAll(async () => {
  service = await startTestService(fulfillment, { at: '2026-03-02T01:30:00Z' })
  wang = await service.employee({ roles: ['CONSULTANT'] })
  production = await service.employee({ roles: ['PRODUCTION'] })
  logistics = await service.employee({ roles: ['LOGISTICS'] })
  director = await service.employee({ roles: ['DIRECTOR'] })
})
afterAll(() => service.stop())

const cny = (amount: string) => ({ amount, currency: 'CNY' })

function contract(overrides: Partial<Contract> = {}): Contract {
  const line = (sku: string, quantity: string, gross: string) => ({
    lineId: newId(),
    productId: newId(),
    sku,
    name: `Machine ${sku}`,
    productClass: 'STANDARD',
    difficulty: '1',
    quantity,
    unit: '台',
    netAmount: cny(gross),
    taxAmount: cny('0.00'),
    grossAmount: cny(gross),
    promisedOn: '2026-04-30',
    warrantyMonths: 24,
  })
  return {
    contractId: newId(),
    number: 'HT-2026-000001',
    customerId: newId(),
    customerName: '苏州恒力机械有限公司',
    ownerId: wang.employeeId,
    teamId: wang.teamId,
    opportunityId: newId(),
    quoteId: newId(),
    currency: 'CNY',
    netTotal: cny('100.00'),
    taxTotal: cny('0.00'),
    grossTotal: cny('100.00'),
    effectiveOn: '2026-03-02',
    firstContract: true,
    lines: [line('CNC-5X', '3', '70.00'), line('LATHE', '1', '30.00')],
    instalments: [{ seq: 1, trigger: 'SIGNED', percent: '100', amount: cny('100.00'), daysAfter: 10 }],
    splits: [{ employeeId: wang.employeeId, role: 'OWNER', percent: '100' }],
    ...overrides,
  }
}

const ORDER = `id version number status holdReason cancelReason amount { amount } contract { id } customer { id } owner { id }
  lines { id sku ordered ready passed shipped delivered cancelled open shippable amount { amount } }
  reviews { check passed reason } inspections { outcome quantity reason } shipments { id version number status signedBy lines { quantity serials } }`
const ERROR =
  '... on UserError { code message } ... on ValidationError { fields { path message } } ... on ConflictError { currentVersion currentState }'

async function act(who: Principal, mutation: string, input: Record<string, unknown>, result = `order { ${ORDER} }`) {
  const type = mutation.replace(/^./, (letter) => letter.toUpperCase())
  const answer = await service.gql(
    who,
    `mutation ($input: ${type}Input!) { ${mutation}(input: $input) { __typename ... on ${type}Payload { ${result} } ${ERROR} } }`,
    { input: { idempotencyKey: newId(), ...input } },
  )
  if (answer.errors !== undefined) throw new Error(JSON.stringify(answer.errors))
  return answer.data[mutation]
}

async function order(who: Principal, id: string) {
  return (await service.gql(who, `query ($id: ID!) { order(id: $id) { ${ORDER} } }`, { id })).data.order
}

async function draft(overrides: Partial<Contract> = {}) {
  const data = contract(overrides)
  expect(
    await service.deliver({ type: 'sales-pipeline.ContractEffective.v1', aggregateId: data.contractId, data }),
  ).toBe('done')
  const { data: found } = await service.gql(
    director,
    `query ($id: ID!) { _entities(representations: [{ __typename: "Contract", id: $id }]) { ... on Contract { order { ${ORDER} } } } }`,
    { id: data.contractId },
  )
  return { contract: data, order: found._entities[0].order }
}

async function submitted() {
  const made = await draft()
  const confirmed = await act(wang, 'confirmOrder', { orderId: made.order.id, version: 1, confirmedBy: '王伟' })
  const { order: sent } = await act(wang, 'submitOrder', { orderId: made.order.id, version: confirmed.order.version })
  return { contract: made.contract, order: sent }
}

function credit(id: string, made: Contract) {
  return {
    orderId: id,
    contractId: made.contractId,
    customerId: made.customerId,
    ownerId: made.ownerId,
    teamId: made.teamId ?? null,
    amount: made.grossTotal,
  }
}

async function approved() {
  const made = await submitted()
  const data = {
    ...credit(made.order.id, made.contract),
    reservationId: newId(),
    available: cny('900.00'),
    reservedAt: '2026-03-02T01:30:00Z',
  }
  expect(await service.deliver({ type: 'finance-expense.CreditReserved.v1', aggregateId: made.order.id, data })).toBe(
    'done',
  )
  return { contract: made.contract, order: await order(director, made.order.id) }
}

async function inspected() {
  const { order: approvedOrder } = await approved()
  const [a, b] = approvedOrder.lines
  let now = (
    await act(production, 'markSupplyReady', {
      orderId: approvedOrder.id,
      version: approvedOrder.version,
      lines: [
        { orderLineId: a.id, quantity: '3' },
        { orderLineId: b.id, quantity: '1' },
      ],
    })
  ).order
  for (const line of now.lines) {
    const inspection = {
      orderId: now.id,
      version: now.version,
      orderLineId: line.id,
      quantity: line.ready,
      outcome: 'PASSED',
    }
    now = (await act(production, 'recordInspection', inspection)).order
  }
  return now
}

const parcel = (orderNow: { id: string; version: number }, lines: object[]) => ({
  orderId: orderNow.id,
  version: orderNow.version,
  carrier: 'SF Express',
  mode: 'ROAD',
  trackingNo: newId(),
  lines,
})

describe('from contract to approval', () => {
  test('R077, R083, R084: an effective contract becomes one numbered order, also when the news comes twice', async () => {
    const { contract: made, order: first } = await draft()
    expect(first).toMatchObject({ status: 'DRAFT', amount: { amount: '100.00' }, customer: { id: made.customerId } })
    expect(first.number).toMatch(/^SO-2026-\d{6}$/)
    expect(first.lines.map((line: { ordered: string }) => line.ordered)).toEqual(['3', '1'])
    expect(
      await service.deliver({ type: 'sales-pipeline.ContractEffective.v1', aggregateId: made.contractId, data: made }),
    ).toBe('skipped')
  })

  test('R082, R085: a confirmed order is reviewed and asks finance for credit', async () => {
    const { order: sent } = await submitted()
    expect(sent).toMatchObject({ status: 'IN_REVIEW', version: 3 })
    expect(sent.reviews.map((review: { check: string }) => review.check).sort()).toEqual([
      'ACCURACY',
      'COMPLETENESS',
      'LEGALITY',
    ])
    const asked = (await service.published('fulfillment.OrderSubmitted.v1')).filter(
      (event) => event.aggregateId === sent.id,
    )
    expect(asked.map((event) => event.data.amount)).toEqual([cny('100.00')])
  })

  test('R085: an order without a promised date or with a wrong total is not submitted', async () => {
    const [line, other] = contract().lines
    const undated = await draft({ lines: [{ ...line!, promisedOn: null }, other!] })
    const inexact = await draft({ grossTotal: cny('100.01') })
    for (const [made, code] of [
      [undated, 'ORDER_INCOMPLETE'],
      [inexact, 'ORDER_INACCURATE'],
    ] as const) {
      await act(wang, 'confirmOrder', { orderId: made.order.id, version: 1, confirmedBy: '王伟' })
      expect(await act(wang, 'submitOrder', { orderId: made.order.id, version: 2 })).toMatchObject({
        __typename: 'RuleError',
        code,
      })
      expect(await order(director, made.order.id)).toMatchObject({
        status: 'CUSTOMER_CONFIRMED',
        version: 2,
        reviews: [],
      })
    }
  })

  test('R181: without credit the order is held with the reason, and a new submission asks again', async () => {
    const { contract: made, order: sent } = await submitted()
    const data = {
      ...credit(sent.id, made),
      reasonCode: 'LIMIT_EXCEEDED',
      reason: 'Asked 100.00, available 40.00',
      available: cny('40.00'),
      rejectedAt: '2026-03-02T01:30:00Z',
    }
    const id = newId()
    expect(await service.deliver({ type: 'finance-expense.CreditRejected.v1', aggregateId: sent.id, data, id })).toBe(
      'done',
    )
    expect(await service.deliver({ type: 'finance-expense.CreditRejected.v1', aggregateId: sent.id, data, id })).toBe(
      'duplicate',
    )
    const held = await order(wang, sent.id)
    expect(held).toMatchObject({ status: 'CREDIT_HOLD', holdReason: 'Asked 100.00, available 40.00' })
    const again = await act(wang, 'submitOrder', { orderId: held.id, version: held.version })
    expect(again.order).toMatchObject({ status: 'IN_REVIEW', holdReason: null })
    expect(
      (await service.published('fulfillment.OrderSubmitted.v1')).filter((event) => event.aggregateId === sent.id),
    ).toHaveLength(2)
  })

  test('a held order that is cancelled waits for no credit any more, and says why it ended', async () => {
    const { contract: made, order: sent } = await submitted()
    const data = {
      ...credit(sent.id, made),
      reasonCode: 'LIMIT_EXCEEDED',
      reason: 'Asked 100.00, available 40.00',
      available: cny('40.00'),
      rejectedAt: '2026-03-02T01:30:00Z',
    }
    await service.deliver({ type: 'finance-expense.CreditRejected.v1', aggregateId: sent.id, data })
    const cancelled = await act(director, 'cancelOrder', {
      orderId: sent.id,
      version: sent.version + 1,
      reason: 'No credit to be had',
    })
    expect(cancelled.order).toMatchObject({
      status: 'CANCELLED',
      holdReason: null,
      cancelReason: 'No credit to be had',
    })
  })

  test('an order of New Year morning has the number of the new year, by the calendar of the business', async () => {
    const before = service.clock.now()
    service.clock.set('2026-12-31T16:30:00Z')
    const { order: first } = await draft()
    service.clock.set(before)
    expect(first.number).toMatch(/^SO-2027-/)
  })

  test('several steps sent as one request each see what the one before has done', async () => {
    const { order: made } = await draft()
    const { data } = await service.gql(
      wang,
      `mutation ($a: ConfirmOrderInput!, $b: SubmitOrderInput!) {
        confirmOrder(input: $a) { ... on ConfirmOrderPayload { order { version status reviews { check } } } }
        submitOrder(input: $b) { ... on SubmitOrderPayload { order { version status reviews { check } } } ${ERROR} } }`,
      {
        a: { idempotencyKey: newId(), orderId: made.id, version: 1, confirmedBy: '王伟' },
        b: { idempotencyKey: newId(), orderId: made.id, version: 2 },
      },
    )
    expect(data.confirmOrder.order).toMatchObject({ version: 2, status: 'CUSTOMER_CONFIRMED', reviews: [] })
    expect(data.submitOrder.order).toMatchObject({ version: 3, status: 'IN_REVIEW', reviews: [{}, {}, {}] })
  })

  test('credit that comes after the order was cancelled changes nothing', async () => {
    const { contract: made, order: sent } = await submitted()
    const cancelled = await act(director, 'cancelOrder', {
      orderId: sent.id,
      version: sent.version,
      reason: 'Customer changed its mind',
    })
    expect(cancelled.order).toMatchObject({ status: 'CANCELLED', lines: [{ open: '0' }, { open: '0' }] })
    const data = {
      ...credit(sent.id, made),
      reservationId: newId(),
      available: cny('1.00'),
      reservedAt: '2026-03-02T01:30:00Z',
    }
    expect(await service.deliver({ type: 'finance-expense.CreditReserved.v1', aggregateId: sent.id, data })).toBe(
      'skipped',
    )
    expect((await order(director, sent.id)).status).toBe('CANCELLED')
    const released = (await service.published('fulfillment.OrderCancelled.v1')).find(
      (event) => event.aggregateId === sent.id,
    )
    expect(released?.data.releasedAmount).toEqual(cny('100.00'))
  })
})

describe('from supply to delivery', () => {
  test('R086: ready quantities add up and never exceed what is ordered', async () => {
    const { order: fresh } = await approved()
    const line = fresh.lines[0]
    const ready = (quantity: string, version: number) =>
      act(production, 'markSupplyReady', { orderId: fresh.id, version, lines: [{ orderLineId: line.id, quantity }] })
    expect((await ready('2', fresh.version)).order).toMatchObject({
      status: 'IN_SUPPLY',
      lines: [{ ready: '2' }, { ready: '0' }],
    })
    expect(await ready('2', fresh.version + 1)).toMatchObject({
      fields: [{ path: 'lines.0.quantity', message: 'CNC-5X still needs 1 台, not 2' }],
    })
    expect(await ready('-1', fresh.version + 1)).toMatchObject({ fields: [{ message: 'must be more than 0' }] })
    expect(await ready('1', fresh.version)).toMatchObject({
      __typename: 'ConflictError',
      code: 'STALE_VERSION',
      currentVersion: fresh.version + 1,
    })
  })

  test('R092: what has not passed inspection cannot be shipped', async () => {
    const { order: fresh } = await approved()
    const line = fresh.lines[0]
    const { order: ready } = await act(production, 'markSupplyReady', {
      orderId: fresh.id,
      version: fresh.version,
      lines: [{ orderLineId: line.id, quantity: '3' }],
    })
    const failed = { orderId: fresh.id, version: ready.version, orderLineId: line.id, quantity: '2', outcome: 'FAILED' }
    expect(await act(production, 'recordInspection', failed)).toMatchObject({ fields: [{ path: 'reason' }] })
    const { order: after } = await act(production, 'recordInspection', { ...failed, reason: 'Spindle run-out' })
    expect(after).toMatchObject({
      inspections: [{ outcome: 'FAILED', quantity: '2' }],
      lines: [{ passed: '0', shippable: '0' }, {}],
    })
    expect(
      await act(
        logistics,
        'dispatchShipment',
        parcel(after, [{ orderLineId: line.id, quantity: '1' }]),
        'shipment { id }',
      ),
    ).toMatchObject({
      fields: [{ path: 'lines.0.quantity', message: '0 台 of CNC-5X can be shipped, not 1' }],
    })
    expect(
      (await service.published('fulfillment.InspectionFailed.v1')).some((event) => event.data.orderId === fresh.id),
    ).toBe(true)
  })

  test('R094, R095, R097, R099: an order goes out in parts, each is signed for, and the amounts add up to the cent', async () => {
    const ready = await inspected()
    const [a, b] = ready.lines
    const first = await act(
      logistics,
      'dispatchShipment',
      parcel(ready, [{ orderLineId: a.id, quantity: '1', serials: ['S1'] }]),
      'shipment { id version number order { version status } }',
    )
    expect(first.shipment.order.status).toBe('PARTLY_SHIPPED')
    const rest = parcel({ id: ready.id, version: first.shipment.order.version }, [
      { orderLineId: a.id, quantity: '2' },
      { orderLineId: b.id, quantity: '1' },
    ])
    const second = await act(logistics, 'dispatchShipment', rest, 'shipment { id version order { version status } }')
    expect(second.shipment.order.status).toBe('SHIPPED')

    const sign = (shipment: { id: string; version: number }) =>
      act(
        logistics,
        'signDelivery',
        {
          shipmentId: shipment.id,
          version: shipment.version,
          signedBy: '王伟',
          packageIntact: true,
          quantityCorrect: true,
        },
        'shipment { status order { version status } }',
      )
    expect((await sign(second.shipment)).shipment).toMatchObject({ status: 'SIGNED', order: { status: 'SHIPPED' } })
    expect(await sign(second.shipment)).toMatchObject({ code: 'WRONG_STATE', currentState: 'SIGNED' })
    const done = (await sign(first.shipment)).shipment
    expect(done.order.status).toBe('DELIVERED')

    const events = (await service.published('fulfillment.DeliverySigned.v1')).filter(
      (event) => event.data.orderId === ready.id,
    )
    expect(events.map((event) => event.data.orderFullyDelivered)).toEqual([false, true])
    // 70.00 for 3: the two that arrive first are 46.67, the last one 23.33.
    expect(events.map((event) => event.data.lines.map((line) => line.grossAmount.amount))).toEqual([
      ['46.67', '30.00'],
      ['23.33'],
    ])
    const closed = await act(logistics, 'closeOrder', { orderId: ready.id, version: done.order.version })
    expect(closed.order.status).toBe('CLOSED')
  })

  test('R098, R100: a damaged package is signed for with a note of what was found', async () => {
    const ready = await inspected()
    const { shipment } = await act(
      logistics,
      'dispatchShipment',
      parcel(ready, [{ orderLineId: ready.lines[1].id, quantity: '1' }]),
      'shipment { id version }',
    )
    const receipt = {
      shipmentId: shipment.id,
      version: 1,
      signedBy: '王伟',
      packageIntact: false,
      quantityCorrect: true,
    }
    expect(await act(logistics, 'signDelivery', receipt, 'shipment { id }')).toMatchObject({
      fields: [{ path: 'receiptNote' }],
    })
    const future = { ...receipt, receiptNote: 'Crate broken', signedAt: '2026-03-03T00:00:00Z' }
    expect(await act(logistics, 'signDelivery', future, 'shipment { id }')).toMatchObject({
      fields: [{ path: 'signedAt', message: 'lies in the future' }],
    })
    const signed = await act(
      logistics,
      'signDelivery',
      { ...receipt, receiptNote: 'Crate broken' },
      'shipment { receiptNote packageIntact }',
    )
    expect(signed.shipment).toEqual({ receiptNote: 'Crate broken', packageIntact: false })
  })

  test('two people who ship the same goods at once: one does, the other learns that the order has changed', async () => {
    const ready = await inspected()
    const goods = [{ orderLineId: ready.lines[0].id, quantity: '3' }]
    const answers = await Promise.all(
      [1, 2].map(() => act(logistics, 'dispatchShipment', parcel(ready, goods), 'shipment { id }')),
    )
    expect(answers.map((answer) => answer.__typename).sort()).toEqual(['ConflictError', 'DispatchShipmentPayload'])
    expect(answers.find((answer) => answer.__typename === 'ConflictError')).toMatchObject({
      code: 'STALE_VERSION',
      currentVersion: ready.version + 1,
    })
    expect((await order(director, ready.id)).lines[0]).toMatchObject({ shipped: '3', open: '0' })
  })

  test('a tracking number is used once, serial numbers match the quantity, and a line is not given twice', async () => {
    const ready = await inspected()
    const [a, b] = ready.lines
    const one = parcel(ready, [{ orderLineId: a.id, quantity: '1' }])
    await act(logistics, 'dispatchShipment', one, 'shipment { id }')
    const again = { ...parcel({ id: ready.id, version: ready.version + 1 }, [{ orderLineId: a.id, quantity: '1' }]) }
    expect(
      await act(logistics, 'dispatchShipment', { ...again, trackingNo: one.trackingNo }, 'shipment { id }'),
    ).toMatchObject({ code: 'TRACKING_NO_TAKEN' })
    expect(
      await act(
        logistics,
        'dispatchShipment',
        { ...again, lines: [{ orderLineId: a.id, quantity: '2', serials: ['S1'] }] },
        'shipment { id }',
      ),
    ).toMatchObject({ fields: [{ path: 'lines.0.serials' }] })
    const tooMany = [a, b].map(({ id }) => ({
      orderLineId: id,
      quantity: '501',
      serials: Array.from({ length: 501 }, (_, i) => `S${String(i)}`),
    }))
    expect(await act(logistics, 'dispatchShipment', { ...again, lines: tooMany }, 'shipment { id }')).toMatchObject({
      fields: [{ path: 'lines', message: expect.stringContaining('at most 1000 serial numbers') }],
    })
    const twice = [
      { orderLineId: b.id, quantity: '0.5' },
      { orderLineId: b.id, quantity: '0.5' },
    ]
    expect(await act(logistics, 'dispatchShipment', { ...again, lines: twice }, 'shipment { id }')).toMatchObject({
      fields: [{ path: 'lines.1.orderLineId', message: 'is given twice' }],
    })
    expect((await order(director, ready.id)).version).toBe(ready.version + 1)
  })

  test('a terminated contract stops what has not been shipped and lets the rest go on', async () => {
    const ready = await inspected()
    await act(
      logistics,
      'dispatchShipment',
      parcel(ready, [{ orderLineId: ready.lines[1].id, quantity: '1' }]),
      'shipment { id }',
    )
    const row = await order(director, ready.id)
    const data: EventMap['sales-pipeline.ContractTerminated.v1'] = {
      contractId: row.contract.id,
      number: 'HT-2026-000001',
      customerId: row.customer.id,
      ownerId: wang.employeeId,
      teamId: wang.teamId,
      reason: 'Breach',
      terminatedOn: '2026-03-02',
      terminatedBy: director.employeeId,
      customerName: '苏州恒力机械有限公司',
      opportunityId: newId(),
      quoteId: newId(),
    }
    expect(
      await service.deliver({ type: 'sales-pipeline.ContractTerminated.v1', aggregateId: row.contract.id, data }),
    ).toBe('done')
    expect(await order(director, ready.id)).toMatchObject({
      status: 'SHIPPED',
      lines: [
        { cancelled: '3', open: '0' },
        { cancelled: '0', shipped: '1' },
      ],
    })
    const released = (await service.published('fulfillment.OrderCancelled.v1')).find(
      (event) => event.aggregateId === ready.id,
    )
    expect(released?.data.releasedAmount).toEqual(cny('70.00'))
  })
})

describe('R077: an amended contract', () => {
  const amended = (made: Contract, lines: Contract['lines'], contractVersion = 2) => {
    const { firstContract: _, effectiveAt: __, ...terms } = made
    const more = { contractVersion, changeId: newId(), reason: '客户调整数量', requestedBy: 'CUSTOMER', changes: [] }
    return {
      type: 'sales-pipeline.ContractAmended.v1' as const,
      aggregateId: made.contractId,
      id: newId(),
      data: { ...terms, lines, ...more, amendedAt: '2026-03-03T01:30:00Z' },
    }
  }
  const ordersOf = (contractId: string) =>
    service.db.query<{ id: string }>(
      `SELECT id, contract_version AS version, status, trim_scale(gross_amount)::text AS gross FROM sales_order
        WHERE contract_id = $1 ORDER BY contract_version`,
      [contractId],
    )

  test('calls off what is too much of an approved order, for which finance releases the credit', async () => {
    const { contract: made, order: now } = await approved()
    const [first] = made.lines
    const event = amended(made, [{ ...first!, quantity: '2', grossAmount: cny('46.67'), promisedOn: '2026-05-31' }])
    expect(await service.deliver(event)).toBe('done')
    expect(await service.deliver(event)).toBe('duplicate')
    expect(await order(director, now.id)).toMatchObject({
      status: 'APPROVED',
      lines: [
        { ordered: '3', cancelled: '1', open: '2' },
        { cancelled: '1', open: '0' },
      ],
    })
    const told = (await service.published('fulfillment.OrderCancelled.v1')).filter((one) => one.aggregateId === now.id)
    // A third of 70.00, and the whole of the other line.
    expect(told.map(({ data }) => data.releasedAmount)).toEqual([cny('53.33')])
    expect(await ordersOf(made.contractId)).toHaveLength(1)
  })

  test('is ordered for less before credit is asked for', async () => {
    const { contract: made, order: now } = await draft()
    const [first] = made.lines
    await service.deliver(amended(made, [{ ...first!, quantity: '1', grossAmount: cny('23.33') }]))
    expect(await order(director, now.id)).toMatchObject({
      status: 'DRAFT',
      amount: { amount: '23.33' },
      lines: [{ ordered: '1', cancelled: '0', amount: { amount: '23.33' } }],
    })
  })

  test('orders besides what it adds, which goes its own way; a third version counts both', async () => {
    const { contract: made } = await approved()
    const [first, second] = made.lines
    const bigger = [{ ...first!, quantity: '5', grossAmount: cny('116.67') }, second!]
    await service.deliver(amended(made, bigger))
    expect(await ordersOf(made.contractId)).toMatchObject([
      { version: 1, status: 'APPROVED', gross: '100' },
      { version: 2, status: 'DRAFT', gross: '46.67' },
    ])
    await service.deliver(amended(made, [{ ...first!, quantity: '4', grossAmount: cny('93.33') }, second!], 3))
    expect(await ordersOf(made.contractId)).toMatchObject([{ gross: '100' }, { version: 2, gross: '23.34' }])
  })

  test('that loses all its lines but new ones cancels its order; before the order is known it waits', async () => {
    const { contract: made, order: now } = await approved()
    const other = { ...made.lines[0]!, lineId: newId(), sku: 'MILL', quantity: '1', grossAmount: cny('80.00') }
    await service.deliver(amended(made, [other]))
    expect((await order(director, now.id)).status).toBe('CANCELLED')
    expect(await ordersOf(made.contractId)).toMatchObject([{ status: 'CANCELLED' }, { status: 'DRAFT', gross: '80' }])
    expect(await service.deliver(amended(contract(), [other]))).toBe('waiting')
  })
})

test('R052: with the owner of a customer its orders and shipments change hands, also those that come late', async () => {
  const ready = await inspected()
  const parcelled = parcel(ready, [{ orderLineId: ready.lines[1].id, quantity: '1' }])
  await act(logistics, 'dispatchShipment', parcelled, 'shipment { id }')
  const zhao = await service.employee({ roles: ['CONSULTANT'] })
  const customerId = ready.customer.id as string
  const state: StateMap['state.crm.customer.v1'] = {
    id: customerId,
    code: 'C-2026-000001',
    name: '苏州恒力机械有限公司',
    ownerId: zhao.employeeId,
    teamId: zhao.teamId,
    channel: 'TRADE_FAIR',
    industry: null,
    lifecycleStage: 'WON',
    valueClass: null,
    keyAccount: false,
    leadId: null,
    createdAt: '2026-03-02T01:30:00Z',
    version: 2,
    updatedAt: '2026-03-02T01:30:00Z',
  }
  expect(await service.deliver({ type: 'state.crm.customer.v1', aggregateId: customerId, data: state })).toBe('done')
  expect(await order(wang, ready.id)).toBeNull()
  expect(await order(zhao, ready.id)).toMatchObject({
    owner: { id: zhao.employeeId },
    shipments: [{ status: 'DISPATCHED' }],
  })
  const told = (await service.publishedState('state.fulfillment.order.v1')).filter(
    (row) => row.aggregateId === ready.id,
  )
  expect(told.at(-1)?.data).toMatchObject({ ownerId: zhao.employeeId, lines: [{}, {}] })

  const late = await draft({ customerId })
  expect(late.order.owner).toEqual({ id: zhao.employeeId })
})

describe('who sees what', () => {
  test('R194: another consultant finds neither the order nor a way to it, as if it did not exist', async () => {
    const { contract: made, order: mine } = await draft()
    const zhao = await service.employee({ roles: ['CONSULTANT'] })
    expect(await order(zhao, mine.id)).toBeNull()
    expect(await order(wang, 'no id at all')).toBeNull()
    const other = await act(zhao, 'confirmOrder', { orderId: mine.id, version: 1, confirmedBy: 'x' })
    const unknown = await act(zhao, 'confirmOrder', { orderId: newId(), version: 1, confirmedBy: 'x' })
    expect(other).toEqual(unknown)
    const { data } = await service.gql(
      zhao,
      `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Contract { order { id } } ... on Customer { orders { totalCount edges { node { id } } } } ... on SalesOrder { id status } } }`,
      {
        r: [
          { __typename: 'Contract', id: made.contractId },
          { __typename: 'Customer', id: made.customerId },
          { __typename: 'SalesOrder', id: mine.id },
        ],
      },
    )
    expect(data._entities).toEqual([{ order: null }, { orders: { totalCount: 0, edges: [] } }, null])
    const manager = await service.employee({ roles: ['MANAGER'], leads: [wang.teamId ?? ''] })
    expect((await order(manager, mine.id)).id).toBe(mine.id)
    expect(await act(production, 'cancelOrder', { orderId: mine.id, version: 1, reason: 'x' })).toMatchObject({
      __typename: 'ForbiddenError',
    })
  })
})

describe('state topics', () => {
  const toldOf = async <T extends StateType>(type: T, id: string) =>
    (await service.publishedState(type)).findLast((row) => row.aggregateId === id)?.data

  async function signed() {
    const ready = await inspected()
    const sent = parcel(ready, [{ orderLineId: ready.lines[1].id, quantity: '1', serials: ['L-1'] }])
    const { shipment } = await act(logistics, 'dispatchShipment', sent, 'shipment { id version }')
    const receipt = { signedBy: '陈刚', packageIntact: false, quantityCorrect: true, receiptNote: 'Corner dented' }
    const input = { shipmentId: shipment.id, version: shipment.version, ...receipt }
    await act(logistics, 'signDelivery', input, 'shipment { id }')
    return { order: ready, shipmentId: shipment.id as string }
  }

  test('the last word on each order, inspection and shipment is the row as it is', async () => {
    await signed()
    for (const source of statesOf(fulfillment)) {
      const [table = ''] = Object.keys(source.tables)
      const ids = (await service.db.query<{ id: string }>(`SELECT id FROM ${table}`)).map(({ id }) => id)
      expect(ids).not.toEqual([])
      const told = new Map((await service.publishedState(source.type)).map((row) => [row.aggregateId, row.data]))
      const now = JSON.parse(JSON.stringify(await source.rows(service.db, ids))) as { id: string }[]
      for (const row of now) expect(row).toMatchObject(told.get(row.id) ?? { id: `${source.type} never told` })
    }
  })

  test('an order is told with its lines and its review; the persons of the customer are told apart', async () => {
    const { order: made, shipmentId } = await signed()
    const row = await toldOf('state.fulfillment.order.v1', made.id)
    expect(row).toMatchObject({
      contractNumber: 'HT-2026-000001',
      lines: [
        { sku: 'CNC-5X', grossAmount: cny('70.00'), readyQuantity: '3', passedQuantity: '3', shippedQuantity: '0' },
        { sku: 'LATHE', grossAmount: cny('30.00'), shippedQuantity: '1', deliveredQuantity: '1' },
      ],
    })
    expect(row?.reviews?.map(({ check, passed }) => [check, passed]).sort()).toEqual([
      ['ACCURACY', true],
      ['COMPLETENESS', true],
      ['CREDIT', true],
      ['LEGALITY', true],
    ])
    const sent = await toldOf('state.fulfillment.shipment.v1', shipmentId)
    expect(sent).toMatchObject({ packageIntact: false, lines: [{ sku: 'LATHE', quantity: '1', serials: ['L-1'] }] })
    expect(JSON.stringify([row, sent])).not.toMatch(/王伟|陈刚|Corner dented/)
    expect(await toldOf('state-sensitive.fulfillment.order.v1', made.id)).toMatchObject({ confirmedBy: '王伟' })
    expect(await toldOf('state-sensitive.fulfillment.shipment.v1', shipmentId)).toMatchObject({
      signedBy: '陈刚',
      receiptNote: 'Corner dented',
    })
  })

  test('a line that is corrected by plain SQL tells its order, and a serial number its shipment', async () => {
    const { order: made, shipmentId } = await signed()
    await service.db.transaction(async (tx) => {
      await tx.query(`UPDATE order_line SET current_promise_on = '2026-05-31' WHERE order_id = $1`, [made.id])
      await tx.query(`UPDATE shipment_line SET serials = '{L-2}' WHERE shipment_id = $1`, [shipmentId])
    })
    expect(await toldOf('state.fulfillment.order.v1', made.id)).toMatchObject({
      lines: [{ currentPromiseOn: '2026-05-31' }, { currentPromiseOn: '2026-05-31' }],
    })
    expect(await toldOf('state.fulfillment.shipment.v1', shipmentId)).toMatchObject({ lines: [{ serials: ['L-2'] }] })
  })
})
