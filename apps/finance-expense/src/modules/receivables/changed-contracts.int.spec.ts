import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { newId } from '@sellgraph/kernel'
import { type Deal, FinanceSpec } from '../../testing/deal.ts'

let spec: FinanceSpec
beforeAll(async () => {
  spec = await FinanceSpec.start('2026-03-10T01:30:00Z')
})
afterAll(() => spec.service.stop())

const query = `query ($id: ID!) { _entities(representations: [{ __typename: "Contract", id: $id }]) { ... on Contract {
  receivable { status amount { amount } delivered { amount } collected { amount } open { amount }
    instalments { seq trigger status amount { amount } open { amount } triggeredOn dueOn } } } } }`

async function receivableOf({ contractId }: Deal) {
  const { data } = await spec.service.gql(spec.finance, query, { id: contractId })
  return data._entities[0].receivable
}

/** Sums over the ledger, which the balances must be. */
async function ledgerOf({ contractId }: Deal) {
  const [row] = await spec.service.db.query<{ booked: string; kept: string; instalments: string }>(
    `SELECT trim_scale(sum(CASE kind WHEN 'ALLOCATION' THEN amount ELSE -amount END))::text AS booked,
            (SELECT trim_scale(collected)::text FROM receivable WHERE contract_id = $1) AS kept,
            (SELECT trim_scale(sum(amount))::text FROM instalment WHERE contract_id = $1) AS instalments
       FROM allocation WHERE contract_id = $1`,
    [contractId],
  )
  return row
}

async function unallocatedOf({ customerId }: Deal) {
  const [row] = await spec.service.db.query<{ left: string }>(
    'SELECT trim_scale(sum(amount - allocated))::text AS left FROM receipt WHERE customer_id = $1',
    [customerId],
  )
  return row?.left
}

const signedDeal = async (gross = '10000.00') => spec.contract(await spec.creditCustomer('50000.00'), gross)

describe('R188: a contract that is amended', () => {
  test('is owed as it is agreed now, in its new instalments', async () => {
    const deal = await signedDeal()
    expect(await spec.service.deliver(spec.amended(deal, '16000.00'))).toBe('done')
    expect(await receivableOf(deal)).toMatchObject({
      amount: { amount: '16000.00' },
      open: { amount: '16000.00' },
      // More is asked than was due: it is due from the amendment.
      instalments: [
        { amount: { amount: '8000.00' }, triggeredOn: '2026-03-10', dueOn: '2026-03-20', status: 'OPEN' },
        { amount: { amount: '8000.00' }, dueOn: null, status: 'PLANNED' },
      ],
    })
  })

  test('keeps what was paid where it is still owed, and gives the rest to what is open', async () => {
    const deal = await signedDeal()
    await spec.pay(deal, 1, '5000.00')
    await spec.service.deliver(spec.amended(deal, '6000.00'))
    expect(await receivableOf(deal)).toMatchObject({
      amount: { amount: '6000.00' },
      collected: { amount: '5000.00' },
      instalments: [
        { amount: { amount: '3000.00' }, open: { amount: '0.00' }, status: 'PAID', dueOn: '2026-03-12' },
        { amount: { amount: '3000.00' }, open: { amount: '1000.00' }, status: 'PARTLY_PAID' },
      ],
    })
    expect(await unallocatedOf(deal)).toBe('0')
    expect(await ledgerOf(deal)).toEqual({ booked: '5000', kept: '5000', instalments: '6000' })
    const reversed = (await spec.service.published('finance-expense.PaymentReversed.v1')).filter(
      ({ data }) => data.contractId === deal.contractId,
    )
    expect(reversed).toHaveLength(1)
    const allocated = (await spec.service.published('finance-expense.PaymentAllocated.v1')).filter(
      ({ data }) => data.contractId === deal.contractId,
    )
    expect(allocated.map(({ data }) => data.amount.amount)).toEqual(['5000.00', '3000.00', '2000.00'])
    expect(allocated.at(-1)?.data).toMatchObject({
      contractGrossTotal: { amount: '6000.00' },
      collectedToDate: { amount: '5000.00' },
    })
  })

  test('gives back what was paid beyond it: the money is the customer’s, and lowers what the customer owes', async () => {
    const deal = await signedDeal()
    await spec.pay(deal, 1, '5000.00')
    await spec.pay(deal, 2, '4000.00')
    await spec.service.deliver(spec.amended(deal, '6000.00'))
    expect(await receivableOf(deal)).toMatchObject({
      status: 'PAID',
      amount: { amount: '6000.00' },
      collected: { amount: '6000.00' },
    })
    expect(await unallocatedOf(deal)).toBe('3000')
    expect(await spec.exposure(deal.customerId)).toMatchObject({ unallocated: '3000.00', total: '-3000.00' })
    expect(await ledgerOf(deal)).toEqual({ booked: '6000', kept: '6000', instalments: '6000' })
  })

  test('asks for what waits for a delivery when all that is still wanted is delivered', async () => {
    const deal = await signedDeal()
    await spec.sign(deal, '6000.00', false)
    await spec.service.deliver(spec.amended(deal, '6000.00'))
    expect((await receivableOf(deal)).instalments[1]).toMatchObject({ triggeredOn: '2026-03-10', dueOn: '2026-04-09' })
  })

  test('with another number of instalments has those, and none is asked for twice', async () => {
    const deal = await signedDeal()
    await spec.pay(deal, 2, '1000.00')
    const one = [
      { seq: 1, trigger: 'SIGNED', percent: '100', amount: { amount: '10000.00', currency: 'CNY' }, daysAfter: 0 },
    ]
    await spec.service.deliver(spec.amended(deal, '10000.00', { instalments: one }))
    expect(await receivableOf(deal)).toMatchObject({
      collected: { amount: '1000.00' },
      instalments: [
        { amount: { amount: '10000.00' }, open: { amount: '9000.00' } },
        { amount: { amount: '0.00' }, open: { amount: '0.00' }, status: 'PAID' },
      ],
    })
    const three = [1, 2, 3].map((seq) => ({
      ...one[0]!,
      seq,
      percent: '33.3333',
      amount: { amount: '4000.00', currency: 'CNY' },
    }))
    await spec.service.deliver(spec.amended(deal, '12000.00', { instalments: three, contractVersion: 3 }))
    expect((await receivableOf(deal)).instalments).toHaveLength(3)
    expect(await ledgerOf(deal)).toEqual({ booked: '1000', kept: '1000', instalments: '12000' })
  })

  test('is amended once, however often it is told; before the contract is known it waits', async () => {
    const deal = await signedDeal()
    await spec.pay(deal, 1, '5000.00')
    const amended = spec.amended(deal, '6000.00')
    expect(await spec.service.deliver(amended)).toBe('done')
    const before = [await receivableOf(deal), await ledgerOf(deal)]
    expect(await spec.service.deliver(amended)).toBe('duplicate')
    expect([await receivableOf(deal), await ledgerOf(deal)]).toEqual(before)
    const early = spec.amended({ ...deal, contractId: newId() }, '6000.00')
    expect(await spec.service.deliver(early)).toBe('waiting')
  })
})

describe('R188: a contract that ended early', () => {
  test('is owed as far as it was delivered, due from its end, and what was paid beyond is the customer’s', async () => {
    const deal = await signedDeal()
    await spec.submit(deal)
    await spec.pay(deal, 1, '5000.00')
    await spec.sign(deal, '3000.00', false)
    expect(await spec.service.deliver(spec.terminated(deal))).toBe('done')
    expect(await receivableOf(deal)).toMatchObject({
      status: 'PAID',
      amount: { amount: '3000.00' },
      collected: { amount: '3000.00' },
      instalments: [{ amount: { amount: '3000.00' } }, { amount: { amount: '0.00' } }],
    })
    expect(await unallocatedOf(deal)).toBe('2000')
    // The order gives back the credit that it held when fulfillment cancels what is open of it.
    await spec.cancel(deal, '7000.00')
    expect(await spec.exposure(deal.customerId)).toMatchObject({
      reserved: '0.00',
      receivable: '0.00',
      total: '-2000.00',
    })
  })

  test('makes what was delivered and waited for the rest due', async () => {
    const deal = await signedDeal()
    await spec.sign(deal, '8000.00', false)
    await spec.service.deliver(spec.terminated(deal))
    expect((await receivableOf(deal)).instalments).toMatchObject([
      { amount: { amount: '5000.00' }, dueOn: '2026-03-12' },
      { amount: { amount: '3000.00' }, triggeredOn: '2026-03-20', dueOn: '2026-04-19', status: 'OPEN' },
    ])
  })

  test('is owed more when something was under way at its end and is signed for later', async () => {
    const deal = await signedDeal()
    await spec.sign(deal, '3000.00', false)
    await spec.service.deliver(spec.terminated(deal))
    await spec.sign(deal, '1000.00', true, '2026-03-23T03:00:00Z')
    expect(await receivableOf(deal)).toMatchObject({
      amount: { amount: '4000.00' },
      delivered: { amount: '4000.00' },
      status: 'OPEN',
      instalments: [{ amount: { amount: '3000.00' } }, { amount: { amount: '1000.00' }, dueOn: '2026-04-19' }],
    })
  })

  test('ends once, however often it is told; before the contract is known it waits', async () => {
    const deal = await signedDeal()
    const ended = spec.terminated(deal)
    expect(await spec.service.deliver(ended)).toBe('done')
    expect(await spec.service.deliver(ended)).toBe('duplicate')
    expect(await spec.service.deliver({ ...ended, id: newId() })).toBe('skipped')
    expect(await spec.service.deliver(spec.terminated({ ...deal, contractId: newId() }))).toBe('waiting')
    expect(await receivableOf(deal)).toMatchObject({ amount: { amount: '0.00' }, status: 'PAID' })
  })
})
