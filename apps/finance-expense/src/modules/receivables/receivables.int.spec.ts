import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { newId } from '@sellgraph/kernel'
import fc from 'fast-check'
import { cny, FinanceSpec, type Person } from '../../testing/deal.ts'

let spec: FinanceSpec
beforeAll(async () => {
  spec = await FinanceSpec.start()
})
afterAll(() => spec.service.stop())

const RECEIVABLE = `receivable { id status amount { amount currency } delivered { amount } collected { amount } open { amount }
  overdue(on: "2026-03-20") { amount }
  instalments { id seq trigger status amount { amount } open { amount } triggeredOn dueOn overdueDays(on: "2026-03-20") } }`

async function receivableOf(contractId: string, who: Person = spec.finance) {
  const { data } = await spec.service.gql(
    who,
    `query ($id: ID!) { _entities(representations: [{ __typename: "Contract", id: $id }]) { ... on Contract { ${RECEIVABLE} } } }`,
    { id: contractId },
  )
  return data._entities[0].receivable
}

describe('R182: a contract in force becomes a receivable', () => {
  test('R188: in the instalments that were agreed, due from the signature or later from the delivery', async () => {
    const deal = await spec.contract(await spec.customer(), '113000.01', {
      instalments: [
        { seq: 1, trigger: 'SIGNED', percent: '30', amount: cny('33900.00'), daysAfter: 10 },
        { seq: 2, trigger: 'DELIVERED', percent: '60', amount: cny('67800.01'), daysAfter: 30 },
        { seq: 3, trigger: 'ACCEPTED', percent: '10', amount: cny('11300.00'), daysAfter: 0 },
      ],
    })
    expect(await receivableOf(deal.contractId)).toMatchObject({
      status: 'OPEN',
      amount: { amount: '113000.01', currency: 'CNY' },
      open: { amount: '113000.01' },
      overdue: { amount: '33900.00' },
      instalments: [
        { trigger: 'SIGNED', status: 'OPEN', triggeredOn: '2026-03-02', dueOn: '2026-03-12', overdueDays: 8 },
        { trigger: 'DELIVERED', status: 'PLANNED', triggeredOn: null, dueOn: null, overdueDays: 0 },
        { trigger: 'ACCEPTED', status: 'PLANNED', dueOn: null },
      ],
    })
    const created = (await spec.service.published('finance-expense.ReceivableCreated.v1')).at(-1)!.data
    expect(created).toMatchObject({
      contractId: deal.contractId,
      amount: cny('113000.01'),
      ownerId: spec.wang.employeeId,
    })
    expect(created.instalments.map((instalment) => instalment.dueOn)).toEqual(['2026-03-12', null, null])

    await spec.sign(deal, '60000.00', false, '2026-03-18T02:00:00Z')
    expect(await receivableOf(deal.contractId)).toMatchObject({
      delivered: { amount: '60000.00' },
      instalments: [{}, { dueOn: null }, {}],
    })
    // 20 March 18:30 UTC is 21 March in Shanghai: the customer's day counts.
    await spec.sign(deal, '53000.01', true, '2026-03-20T18:30:00Z')
    expect(await receivableOf(deal.contractId)).toMatchObject({
      delivered: { amount: '113000.01' },
      instalments: [
        {},
        { status: 'OPEN', triggeredOn: '2026-03-21', dueOn: '2026-04-20' },
        { status: 'PLANNED', dueOn: null },
      ],
    })
    const states = await spec.service.publishedState('state.finance-expense.instalment.v1')
    expect(states.filter((state) => state.data.contractId === deal.contractId).at(-1)?.data).toMatchObject({
      seq: 2,
      version: 2,
      dueOn: '2026-04-20',
    })
  })

  test('once, however often it is told', async () => {
    const customerId = await spec.customer()
    const deal = await spec.contract(customerId, '100.00')
    const [told] = (await spec.service.published('finance-expense.ReceivableCreated.v1')).slice(-1)
    expect(told?.data.contractId).toBe(deal.contractId)
    await expect(spec.contract(customerId, '100.00', { contractId: deal.contractId })).rejects.toThrow('skipped')
    const { data } = await spec.service.gql(
      spec.finance,
      `query ($c: ID!) { receivables(customerId: $c) { totalCount } }`,
      { c: customerId },
    )
    expect(data.receivables.totalCount).toBe(1)
  })

  test('but not when its instalments do not add up: then an operator looks at it', async () => {
    const customerId = await spec.customer()
    const before = (await spec.service.published('finance-expense.ReceivableCreated.v1')).length
    await expect(
      spec.contract(customerId, '100.00', {
        instalments: [{ seq: 1, trigger: 'SIGNED', percent: '100', amount: cny('99.99'), daysAfter: 0 }],
      }),
    ).rejects.toThrow('parked')
    expect(await spec.service.published('finance-expense.ReceivableCreated.v1')).toHaveLength(before)
  })

  test('a delivery in another currency than the contract is parked, one without its contract waits', async () => {
    const deal = await spec.contract(await spec.customer(), '100.00')
    const data = spec.deliverySigned(deal, '100.00', true)
    const dollars = {
      ...data,
      lines: data.lines.map((line) => ({ ...line, grossAmount: { amount: '100.00', currency: 'USD' } })),
    }
    expect(
      await spec.service.deliver({
        type: 'fulfillment.DeliverySigned.v1',
        aggregateId: data.shipmentId,
        data: dollars,
      }),
    ).toBe('parked')
    const early = { ...spec.deliverySigned(deal, '1.00', false), contractId: newId() }
    expect(
      await spec.service.deliver({ type: 'fulfillment.DeliverySigned.v1', aggregateId: early.shipmentId, data: early }),
    ).toBe('waiting')
  })
})

describe('lists of receivables', () => {
  test('R182: by customer, state and overdue day, page by page', async () => {
    const customerId = await spec.customer()
    const deals = []
    for (const gross of ['100.00', '200.00', '300.00']) deals.push(await spec.contract(customerId, gross))
    await spec.pay(deals[0]!, 1, '50.00')
    const list = async (args: string) => {
      const { data } = await spec.service.gql(
        spec.finance,
        `query ($c: ID!) { receivables(customerId: $c${args}) {
           totalCount pageInfo { hasNextPage endCursor } edges { node { amount { amount } } } } }`,
        { c: customerId },
      )
      return data.receivables
    }
    const amounts = (page: { edges: { node: { amount: { amount: string } } }[] }) =>
      page.edges.map(({ node }) => node.amount.amount)
    expect(amounts(await list(', status: PARTLY_PAID'))).toEqual(['100.00'])
    expect(amounts(await list(', overdueOn: "2026-03-12"'))).toEqual([])
    expect(amounts(await list(', overdueOn: "2026-03-13"'))).toHaveLength(2)
    const first = await list(', first: 2')
    expect(first).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } })
    const second = await list(`, first: 2, after: "${first.pageInfo.endCursor}"`)
    expect(amounts(second)).toHaveLength(1)
    expect([...amounts(first), ...amounts(second)].sort()).toEqual(['100.00', '200.00', '300.00'])
  })

  test("R197: another's receivable is null and uncounted on every path", async () => {
    const customerId = await spec.customer()
    const deal = await spec.contract(customerId, '100.00')
    const { id, instalments } = await receivableOf(deal.contractId)
    const seen = async (who: Person) =>
      (
        await spec.service.gql(
          who,
          `query ($c: ID!, $r: ID!, $i: ID!, $k: ID!) {
             receivable(id: $r) { id }
             receivables(customerId: $c) { totalCount }
             receivableAgeing(asOf: "2026-03-02", customerId: $c) { currencies { total { amount } } }
             _entities(representations: [
               { __typename: "Receivable", id: $r }, { __typename: "Instalment", id: $i },
               { __typename: "Customer", id: $c }, { __typename: "Contract", id: $k }]) {
               ... on Receivable { id } ... on Instalment { seq }
               ... on Customer { receivables { totalCount } } ... on Contract { receivable { id } } } }`,
          { c: customerId, r: id, i: instalments[0].id, k: deal.contractId },
        )
      ).data
    expect(await seen(spec.wang)).toMatchObject({
      receivable: { id },
      receivables: { totalCount: 1 },
      receivableAgeing: { currencies: [{ total: { amount: '100.00' } }] },
      _entities: [{ id }, { seq: 1 }, { receivables: { totalCount: 1 } }, { receivable: { id } }],
    })
    expect(await seen(spec.manager)).toMatchObject({
      receivableAgeing: { currencies: [{ total: { amount: '100.00' } }] },
    })
    expect(await seen(spec.li)).toEqual({
      receivable: null,
      receivables: { totalCount: 0 },
      receivableAgeing: { currencies: [] },
      _entities: [null, null, { receivables: { totalCount: 0 } }, { receivable: null }],
    })
  })
})

describe('R182: ageing as of a day', () => {
  test('uses due dates, and allocations only from their accounting date on', async () => {
    const customerId = await spec.customer()
    const deal = await spec.contract(customerId, '100.00', { effectiveOn: '2026-01-01' })
    await spec.contract(customerId, '40.00', { effectiveOn: '2026-02-20' })
    await spec.pay(deal, 1, '30.00', '2026-02-15')
    await spec.receive(customerId, '7.50', '2026-02-25')
    const ageing = async (asOf: string) => {
      const { data } = await spec.service.gql(
        spec.finance,
        `query ($d: Date!, $c: ID!) { receivableAgeing(asOf: $d, customerId: $c) { currencies {
           total { amount } overdue { amount } unallocatedReceipts { amount } buckets { bucket amount { amount } instalments } } } }`,
        { d: asOf, c: customerId },
      )
      return data.receivableAgeing.currencies.map((group: AgeingAnswer) => ({
        total: group.total.amount,
        overdue: group.overdue.amount,
        unallocated: group.unallocatedReceipts.amount,
        ...Object.fromEntries(
          group.buckets
            .filter(({ instalments }) => instalments > 0)
            .map(({ bucket, amount }) => [bucket, amount.amount]),
        ),
      }))
    }
    expect(await ageing('2025-12-31')).toEqual([])
    const rest = { unallocated: '0.00', NOT_DUE: '50.00' }
    expect(await ageing('2026-01-10')).toEqual([
      { total: '100.00', overdue: '0.00', unallocated: '0.00', NOT_DUE: '100.00' },
    ])
    expect(await ageing('2026-02-10')).toEqual([{ ...rest, total: '100.00', overdue: '50.00', DAYS_1_30: '50.00' }])
    expect(await ageing('2026-02-14')).toEqual([{ ...rest, total: '100.00', overdue: '50.00', DAYS_31_60: '50.00' }])
    expect(await ageing('2026-02-15')).toEqual([{ ...rest, total: '70.00', overdue: '20.00', DAYS_31_60: '20.00' }])
    expect(await ageing('2026-03-02')).toEqual([
      { total: '110.00', overdue: '20.00', unallocated: '7.50', NOT_DUE: '90.00', DAYS_31_60: '20.00' },
    ])
  })

  test('equals the ledger for any past day, after any payments and reversals', async () => {
    const day = (offset: number) => new Date(Date.UTC(2026, 0, 1) + offset * 86_400_000).toISOString().slice(0, 10)
    const today = 60 // 2 March
    const step = fc.oneof(
      fc.record({
        kind: fc.constant('pay' as const),
        seq: fc.integer({ min: 1, max: 2 }),
        fen: fc.integer({ min: 1, max: 4000 }),
        on: fc.integer({ min: 0, max: today }),
      }),
      fc.record({
        kind: fc.constant('receive' as const),
        fen: fc.integer({ min: 1, max: 4000 }),
        on: fc.integer({ min: 0, max: today }),
      }),
      fc.record({ kind: fc.constant('reverse' as const), which: fc.nat(), after: fc.integer({ min: 0, max: 20 }) }),
    )
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 30 }), fc.array(step, { maxLength: 10 }), async (effective, steps) => {
        const customerId = await spec.customer()
        const deal = await spec.contract(customerId, '100.00', { effectiveOn: day(effective) })
        // The ledger as a bookkeeper would keep it by hand: what changed by how much on which day.
        const owed = [{ on: effective, fen: 10_000 }]
        const unallocated: { on: number; fen: number }[] = []
        const open = [5000, 5000]
        const standing: { allocationId: string; seq: number; on: number; fen: number }[] = []
        for (const taken of steps) {
          if (taken.kind === 'pay') {
            const fen = Math.min(taken.fen, open[taken.seq - 1]!)
            if (fen === 0) continue
            const { allocationId } = await spec.pay(deal, taken.seq, (fen / 100).toFixed(2), day(taken.on))
            open[taken.seq - 1]! -= fen
            owed.push({ on: taken.on, fen: -fen })
            standing.push({ allocationId, seq: taken.seq, on: taken.on, fen })
          } else if (taken.kind === 'receive') {
            await spec.receive(customerId, (taken.fen / 100).toFixed(2), day(taken.on))
            unallocated.push({ on: taken.on, fen: taken.fen })
          } else if (standing.length > 0) {
            const [entry] = standing.splice(taken.which % standing.length, 1)
            const on = Math.min(today, entry!.on + taken.after)
            const input = { allocationId: entry!.allocationId, reversedOn: day(on), reason: 'Bounced' }
            await spec.act(spec.finance, 'reverseAllocation', input, 'allocation { id }')
            open[entry!.seq - 1]! += entry!.fen
            owed.push({ on, fen: entry!.fen })
            unallocated.push({ on, fen: entry!.fen })
          }
        }
        const sum = (entries: { on: number; fen: number }[], upTo: number) =>
          entries.filter(({ on }) => on <= upTo).reduce((total, { fen }) => total + fen, 0)
        for (const on of [0, 10, 15, 20, 30, 45, today]) {
          const { data } = await spec.service.gql(
            spec.finance,
            `query ($d: Date!, $c: ID!) { receivableAgeing(asOf: $d, customerId: $c) { currencies {
               total { amount } unallocatedReceipts { amount } buckets { amount { amount } } } } }`,
            { d: day(on), c: customerId },
          )
          const [group] = data.receivableAgeing.currencies as AgeingAnswer[]
          const fen = (text = '0') => Math.round(Number(text) * 100)
          // A payment dated before the contract took effect is money in advance: it is owed by nobody yet.
          const early = on < effective ? 0 : sum(owed, on)
          expect(fen(group?.total.amount)).toBe(early)
          expect(fen(group?.unallocatedReceipts.amount)).toBe(sum(unallocated, on))
          expect((group?.buckets ?? []).reduce((total, { amount }) => total + fen(amount.amount), 0)).toBe(early)
        }
      }),
      { numRuns: 12 },
    )
  }, 60_000)
})

interface AgeingAnswer {
  total: { amount: string }
  overdue: { amount: string }
  unallocatedReceipts: { amount: string }
  buckets: { bucket: string; amount: { amount: string }; instalments: number }[]
}
