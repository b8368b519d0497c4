import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { newId } from '@sellgraph/kernel'
import { cny, type Deal, FinanceSpec, type Person } from '../../testing/deal.ts'

let spec: FinanceSpec
beforeAll(async () => {
  spec = await FinanceSpec.start()
})
afterAll(() => spec.service.stop())

const RECEIPT =
  'receipt { id version number amount { amount currency } allocated { amount } unallocated { amount } reference }'
const ALLOCATION =
  'id kind amount { amount } allocatedOn reason reverses { id } reversal { id } instalment { seq status open { amount } } receipt { id }'

const record = (customerId: string, overrides: object = {}, who: Person = spec.finance) =>
  spec.act(
    who,
    'recordReceipt',
    { customerId, amount: cny('100.00'), receivedOn: '2026-03-02', reference: newId(), ...overrides },
    RECEIPT,
  )

async function allocate(
  receipt: { id: string; version: number },
  allocations: object[],
  overrides: object = {},
  who: Person = spec.finance,
) {
  return spec.act(
    who,
    'allocateReceipt',
    { receiptId: receipt.id, version: receipt.version, allocations, ...overrides },
    `${RECEIPT} allocations { ${ALLOCATION} }`,
  )
}

const instalmentIds = async (deal: Deal) => (await spec.instalments(deal)).map(({ id }) => id)

describe('recording a receipt', () => {
  test('R184: money that arrived has a number and is unallocated', async () => {
    const { receipt } = await record(await spec.customer(), { reference: ' ICBC 2026030200017 ' })
    expect(receipt).toMatchObject({
      version: 1,
      amount: { amount: '100.00', currency: 'CNY' },
      unallocated: { amount: '100.00' },
      reference: 'ICBC 2026030200017',
    })
    expect(receipt.number).toMatch(/^SK-2026-\d{6}$/)
  })

  test('R184: a bank reference counts once for a customer, also when two people enter it at once', async () => {
    const customerId = await spec.customer()
    const answers = await Promise.all(
      [spec.finance, spec.finance2].map((who) => record(customerId, { reference: 'ICBC-1' }, who)),
    )
    expect(answers.map((answer) => answer.code ?? 'OK').sort()).toEqual(['OK', 'REFERENCE_TAKEN'])
    expect(await record(await spec.customer(), { reference: 'ICBC-1' })).toMatchObject({
      __typename: 'RecordReceiptPayload',
    })
  })

  test.each([
    ['nothing', { amount: cny('0') }, 'amount.amount'],
    ['a negative amount', { amount: cny('-5') }, 'amount.amount'],
    ['a part of a fen', { amount: cny('1.005') }, 'amount.amount'],
    ['half a yen', { amount: { amount: '1.5', currency: 'JPY' } }, 'amount.amount'],
    ['money of tomorrow', { receivedOn: '2026-03-03' }, 'receivedOn'],
    ['no reference', { reference: '  ' }, 'reference'],
  ])('%s is refused', async (_, overrides, path) => {
    expect(await record(await spec.customer(), overrides)).toMatchObject({ fields: [{ path }] })
  })

  test('an unknown customer, or a role that does not book, changes nothing', async () => {
    expect(await record(newId())).toMatchObject({ __typename: 'NotFoundError' })
    const customerId = await spec.customer()
    for (const who of [spec.wang, spec.manager, spec.director, spec.auditor]) {
      expect(await record(customerId, {}, who)).toMatchObject({ __typename: 'ForbiddenError' })
    }
  })
})

describe('allocating a receipt', () => {
  test('R182: pays instalments of several contracts, dated, and tells who earns by it', async () => {
    const customerId = await spec.customer()
    const first = await spec.contract(customerId, '113.00')
    const second = await spec.contract(customerId, '50.00')
    const { receipt } = await record(customerId, { amount: cny('100.00'), receivedOn: '2026-02-27' })
    const [a1, a2] = await instalmentIds(first)
    const [b1] = await instalmentIds(second)
    const answer = await allocate(
      receipt,
      [
        { instalmentId: a1, amount: '56.50' },
        { instalmentId: b1, amount: '25.00' },
        { instalmentId: a2, amount: '10.00' },
      ],
      { allocatedOn: '2026-02-28' },
    )
    expect(answer.receipt).toMatchObject({
      version: 2,
      allocated: { amount: '91.50' },
      unallocated: { amount: '8.50' },
    })
    expect(answer.allocations).toMatchObject([
      {
        amount: { amount: '56.50' },
        instalment: { seq: 1, status: 'PAID', open: { amount: '0.00' } },
        allocatedOn: '2026-02-28',
      },
      { amount: { amount: '25.00' }, instalment: { seq: 1, status: 'PAID' } },
      { amount: { amount: '10.00' }, instalment: { seq: 2, status: 'PARTLY_PAID', open: { amount: '46.50' } } },
    ])
    const events = (await spec.service.published('finance-expense.PaymentAllocated.v1')).filter(
      (event) => event.data.receiptId === receipt.id,
    )
    expect(events.map((event) => event.data)).toMatchObject([
      {
        contractId: first.contractId,
        amount: cny('56.50'),
        collectedToDate: cny('56.50'),
        instalmentOpen: cny('0.00'),
        contractGrossTotal: cny('113.00'),
        contractNetTotal: cny('100.00'),
        ownerId: spec.wang.employeeId,
      },
      { contractId: second.contractId, collectedToDate: cny('25.00') },
      {
        contractId: first.contractId,
        amount: cny('10.00'),
        collectedToDate: cny('66.50'),
        instalmentOpen: cny('46.50'),
      },
    ])
    expect(events[0]?.aggregateId).toBe(events[2]?.aggregateId)
    const states = await spec.service.publishedState('state.finance-expense.allocation.v1')
    expect(states.filter((state) => state.data.receiptId === receipt.id)).toHaveLength(3)
  })

  test.each([
    ['more than is open of an instalment', async () => [{ amount: '56.51' }], 'allocations.0.amount'],
    ['nothing', async () => [{ amount: '0' }], 'allocations.0.amount'],
    ['less than nothing', async () => [{ amount: '-1' }], 'allocations.0.amount'],
    ['a part of a fen', async () => [{ amount: '1.005' }], 'allocations.0.amount'],
    ['no instalment', async () => [], 'allocations'],
    ['an unknown instalment', async () => [{ instalmentId: newId(), amount: '1' }], 'allocations.0.instalmentId'],
    ['the same instalment twice', async () => [{ amount: '1' }, { amount: '1' }], 'allocations.1.instalmentId'],
    [
      "another customer's instalment",
      async () => {
        const [instalmentId] = await instalmentIds(await spec.contract(await spec.customer(), '10.00'))
        return [{ instalmentId, amount: '1' }]
      },
      'allocations.0.instalmentId',
    ],
  ])('R182: %s cannot be paid', async (_, shares, path) => {
    const customerId = await spec.customer()
    const [instalmentId] = await instalmentIds(await spec.contract(customerId, '113.00'))
    const { receipt } = await record(customerId)
    const answer = await allocate(
      receipt,
      (await shares()).map((share) => ({ instalmentId, ...share })),
    )
    expect(answer).toMatchObject({ __typename: 'ValidationError', fields: [{ path }] })
  })

  test('R182: no more than the receipt, not in another currency, not before the money came, not in the future', async () => {
    const customerId = await spec.customer()
    const [one, two] = await instalmentIds(await spec.contract(customerId, '300.00'))
    const { receipt } = await record(customerId)
    const share = [{ instalmentId: one, amount: '100.00' }]
    expect(await allocate(receipt, [...share, { instalmentId: two, amount: '0.01' }])).toMatchObject({
      code: 'RECEIPT_EXHAUSTED',
      rule: 'R182',
    })
    expect(await allocate(receipt, share, { allocatedOn: '2026-03-01' })).toMatchObject({
      fields: [{ path: 'allocatedOn' }],
    })
    expect(await allocate(receipt, share, { allocatedOn: '2026-03-03' })).toMatchObject({
      fields: [{ path: 'allocatedOn' }],
    })
    const dollars = await record(customerId, { amount: { amount: '100', currency: 'USD' } })
    expect(await allocate(dollars.receipt, share)).toMatchObject({ fields: [{ path: 'allocations.0.instalmentId' }] })
    expect(await allocate({ ...receipt, version: 2 }, share)).toMatchObject({
      code: 'STALE_VERSION',
      currentVersion: 1,
    })
    expect(await allocate(receipt, share, {}, spec.wang)).toMatchObject({ __typename: 'ForbiddenError' })
    expect(await allocate({ id: newId(), version: 1 }, share)).toMatchObject({ __typename: 'NotFoundError' })
  })

  test('two who allocate the same receipt at once: one is told it changed', async () => {
    const customerId = await spec.customer()
    const [one, two] = await instalmentIds(await spec.contract(customerId, '300.00'))
    const { receipt } = await record(customerId)
    const answers = await Promise.all(
      [one, two].map((instalmentId) => allocate(receipt, [{ instalmentId, amount: '100.00' }])),
    )
    expect(answers.map((answer) => answer.code ?? 'OK').sort()).toEqual(['OK', 'STALE_VERSION'])
  })

  test('many receipts that race for one instalment never pay more than it is', async () => {
    const customerId = await spec.customer()
    const deal = await spec.contract(customerId, '200.00')
    const [one, two] = await instalmentIds(deal)
    const receipts = await Promise.all(Array.from({ length: 8 }, () => record(customerId, { amount: cny('30.00') })))
    // In both orders of the instalments, so that locks taken in the order asked for would deadlock.
    const answers = await Promise.all(
      receipts.map(({ receipt }, index) =>
        allocate(
          receipt,
          (index % 2 === 0 ? [one, two] : [two, one]).map((instalmentId) => ({ instalmentId, amount: '15.00' })),
        ),
      ),
    )
    expect(answers.filter((answer) => answer.__typename === 'AllocateReceiptPayload')).toHaveLength(6)
    expect(answers.filter((answer) => answer.__typename === 'ValidationError')).toHaveLength(2)
    const [{ paid }] = (await spec.service.db.query<{ paid: string }>(
      'SELECT sum(amount)::text AS paid FROM allocation WHERE contract_id = $1',
      [deal.contractId],
    )) as [{ paid: string }]
    expect(Number(paid)).toBe(180)
  })

  test('the same key gives the same allocation', async () => {
    const customerId = await spec.customer()
    const [one] = await instalmentIds(await spec.contract(customerId, '300.00'))
    const { receipt } = await record(customerId)
    const key = { idempotencyKey: newId() }
    const first = await allocate(receipt, [{ instalmentId: one, amount: '40.00' }], key)
    expect(await allocate(receipt, [{ instalmentId: one, amount: '40.00' }], key)).toEqual(first)
  })
})

describe('reversing an allocation', () => {
  const reverse = (allocationId: string, overrides: object = {}, who: Person = spec.finance) =>
    spec.act(
      who,
      'reverseAllocation',
      { allocationId, reason: 'The cheque bounced', ...overrides },
      `allocation { ${ALLOCATION} }`,
    )

  test('R182: a new dated entry takes it back; the instalment is open and the money unallocated again', async () => {
    const deal = await spec.contract(await spec.customer(), '100.00')
    const { allocationId, receiptId } = await spec.pay(deal, 1, '50.00')
    const { allocation } = await reverse(allocationId)
    expect(allocation).toMatchObject({
      kind: 'REVERSAL',
      amount: { amount: '50.00' },
      allocatedOn: '2026-03-02',
      reason: 'The cheque bounced',
      reverses: { id: allocationId },
      instalment: { status: 'OPEN', open: { amount: '50.00' } },
    })
    const { data } = await spec.service.gql(
      spec.finance,
      `query ($id: ID!) { receipt(id: $id) { unallocated { amount } allocations { kind reversal { id } } } }`,
      { id: receiptId },
    )
    expect(data.receipt).toEqual({
      unallocated: { amount: '50.00' },
      allocations: [
        { kind: 'ALLOCATION', reversal: { id: allocation.id } },
        { kind: 'REVERSAL', reversal: null },
      ],
    })
    expect((await spec.service.published('finance-expense.PaymentReversed.v1')).at(-1)?.data).toMatchObject({
      allocationId: allocation.id,
      reversesAllocationId: allocationId,
      amount: cny('50.00'),
      collectedToDate: cny('0.00'),
      instalmentOpen: cny('50.00'),
      reason: 'The cheque bounced',
    })
  })

  test('once, of an allocation, not before it, by finance, with a reason', async () => {
    const deal = await spec.contract(await spec.customer(), '100.00')
    const { allocationId } = await spec.pay(deal, 1, '50.00')
    expect(await reverse(allocationId, { reversedOn: '2026-03-01' })).toMatchObject({
      fields: [{ path: 'reversedOn' }],
    })
    expect(await reverse(allocationId, { reason: ' ' })).toMatchObject({ fields: [{ path: 'reason' }] })
    expect(await reverse(allocationId, {}, spec.wang)).toMatchObject({ __typename: 'ForbiddenError' })
    expect(await reverse(newId())).toMatchObject({ __typename: 'NotFoundError' })
    const answers = await Promise.all([reverse(allocationId), reverse(allocationId)])
    expect(answers.map((answer) => answer.code ?? 'OK').sort()).toEqual(['ALREADY_REVERSED', 'OK'])
    const reversal = answers.find((answer) => answer.allocation !== undefined).allocation
    expect(await reverse(reversal.id)).toMatchObject({ code: 'WRONG_STATE' })
  })
})

test("R197: another customer's receipts and allocations are null on every path", async () => {
  const deal = await spec.contract(await spec.customer(), '100.00')
  const { allocationId, receiptId } = await spec.pay(deal, 1, '50.00')
  const seen = async (who: Person) =>
    (
      await spec.service.gql(
        who,
        `query ($a: ID!, $r: ID!, $c: ID!) { receipt(id: $r) { id } receipts(customerId: $c) { totalCount }
           _entities(representations: [{ __typename: "Allocation", id: $a }, { __typename: "Receipt", id: $r }]) {
             ... on Allocation { receipt { id } instalment { seq } contract { id } } ... on Receipt { id } } }`,
        { a: allocationId, r: receiptId, c: deal.customerId },
      )
    ).data
  expect(await seen(spec.wang)).toEqual({
    receipt: { id: receiptId },
    receipts: { totalCount: 1 },
    _entities: [
      { receipt: { id: receiptId }, instalment: { seq: 1 }, contract: { id: deal.contractId } },
      { id: receiptId },
    ],
  })
  expect(await seen(spec.li)).toEqual({ receipt: null, receipts: { totalCount: 0 }, _entities: [null, null] })
})
