import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { continueDeal, type Deal, type DealPlan, people, playDeal, salesTeam } from '@sellgraph/demo-company'
import { openStage, plainDeal, type Stage } from './test/stage.ts'

// No other spec sells through these.
const { manager, consultants } = salesTeam('south')
const [first = '', second = '', third = ''] = consultants
const { finance, accountant } = people

let stage: Stage
beforeAll(async () => {
  stage = await openStage({ alone: true })
})
afterAll(() => stage.close())

type AppName = Parameters<Stage['system']['kill']>[0]
let down: AppName | undefined

async function kill(app: AppName): Promise<void> {
  down = app
  await stage.system.kill(app)
}

async function restart(): Promise<void> {
  if (down !== undefined) await stage.system.restart(down)
  down = undefined
}

// A test that failed while a service was down must not take the others with it.
afterEach(restart)

const wholeDeal = `query WholeDeal($id: ID!) { contract(id: $id) {
  order { status creditReservation { status } creditChecks { outcome } shipments { status } }
  receivable { status collected { amount } open { amount } instalments { allocations { amount { amount } } } }
  commissionLines { id amount { amount } allocation { id } }
} }`

/** What a deal over the three lines of `plainDeal` comes to, whatever happened on the way. */
async function expectEachEffectOnce(deal: Deal): Promise<void> {
  const { contract } = await stage.graph.run(finance, wholeDeal, { id: deal.contractId })
  expect(contract).toEqual({
    order: {
      status: 'DELIVERED',
      creditReservation: { status: 'CONSUMED' },
      creditChecks: [{ outcome: 'RESERVED' }],
      shipments: [{ status: 'SIGNED' }],
    },
    // 86 000 × 0.98 = 84 280 and 2 × 3 600 = 7 200, both with 13 %, and 3 600 with 6 %: 107 188.40.
    // 30 % = 32 156.52, 70 % = 75 031.88.
    receivable: {
      status: 'PAID',
      collected: { amount: '107188.40' },
      open: { amount: '0.00' },
      instalments: [
        { allocations: [{ amount: { amount: '32156.52' } }] },
        { allocations: [{ amount: { amount: '75031.88' } }] },
      ],
    },
    // Weighted value: (84 280 + 7 200) × 1.0 × 1.00 + 3 600 × 1.2 × 1.00 = 95 800, all of it in the tier of 1 %.
    // The first 30 % bring 287.40, with the rest it is 958.00.
    commissionLines: expect.any(Array),
  })
  const lines = contract.commissionLines as { amount: { amount: string }; allocation: { id: string } }[]
  expect(lines.map(({ amount }) => amount.amount).sort()).toEqual(['287.40', '670.60'])
  expect(new Set(lines.map(({ allocation }) => allocation.id)).size).toBe(2)
}

describe('A service is killed in the middle of a deal', () => {
  test('finance: the order waits, sales go on, and after the restart credit is reserved once', async () => {
    const plan = plainDeal(stage, { manager, consultant: first, stopAfter: 'contract' })
    const deal = await playDeal(stage.graph, stage.company, plan)
    const credit = { limit: { amount: '500000.00', currency: 'CNY' }, termDays: 30, grade: 'B', overdueBlockDays: 30 }
    await stage.graph.mutateOnceKnown(
      finance,
      'setCreditProfile',
      { customerId: deal.customerId, ...credit, reason: '首单授信' },
      '__typename',
    )
    const order = await stage.graph.until('the order of the contract', async () => {
      const { contract } = await stage.graph.run(
        first,
        'query Made($id: ID!) { contract(id: $id) { order { id version } } }',
        { id: deal.contractId },
      )
      return contract.order
    })
    const confirmed = await stage.graph.mutate(
      first,
      'confirmOrder',
      { orderId: order.id, version: order.version, confirmedBy: plan.contactName },
      'order { version }',
    )
    // Killed at the moment the order asks it for credit.
    const submitting = stage.graph.mutate(
      first,
      'submitOrder',
      { orderId: order.id, version: confirmed.order.version },
      'order { status }',
    )
    await kill('finance-expense')
    expect((await submitting).order.status).toMatch(/^(IN_REVIEW|APPROVED)$/)

    // Who asks finance hears that it does not answer; who does not, notices nothing.
    await expect(
      stage.graph.run(finance, 'query Receivables { receivables(first: 1) { edges { node { id } } } }'),
    ).rejects.toThrow('SUBGRAPH_UNAVAILABLE')
    const other = await playDeal(
      stage.graph,
      stage.company,
      plainDeal(stage, { manager, consultant: first, stopAfter: 'contract' }),
    )
    expect(other.contractId).toBeDefined()

    await restart()
    deal.orderId = order.id
    await stage.graph.until('the approval of the order', async () => {
      const now = await stage.graph.run(first, 'query Now($id: ID!) { order(id: $id) { status } }', { id: order.id })
      return now.order.status === 'APPROVED'
    })
    await continueDeal(stage.graph, stage.company, { ...plan, stopAfter: 'payment' }, deal, 'delivery')
    await expectEachEffectOnce(deal)

    // What was sold while finance was down has its receivable too.
    await stage.graph.until('the receivable of the other deal', async () => {
      const { contract } = await stage.graph.run(
        finance,
        'query Other($id: ID!) { contract(id: $id) { receivable { status } } }',
        { id: other.contractId },
      )
      return contract.receivable
    })
  })

  test('performance: payments are allocated meanwhile, and after the restart each has its commission once', async () => {
    const plan = plainDeal(stage, { manager, consultant: second, stopAfter: 'delivery' })
    const deal = await playDeal(stage.graph, stage.company, plan)
    const receivable = await stage.graph.until('the dated instalments', async () => {
      const { contract } = await stage.graph.run(
        accountant,
        'query Instalments($id: ID!) { contract(id: $id) { receivable { instalments { id dueOn open { amount } } } } }',
        { id: deal.contractId },
      )
      const dated = contract.receivable.instalments.every(({ dueOn }: { dueOn: string | null }) => dueOn !== null)
      return dated && contract.receivable
    })
    const { receipt } = await stage.graph.mutate(
      accountant,
      'recordReceipt',
      {
        customerId: deal.customerId,
        amount: { amount: '107188.40', currency: 'CNY' },
        receivedOn: stage.today,
        reference: `CRASH-${plan.phone}`,
      },
      'receipt { id version }',
    )
    const [one, two] = receivable.instalments.map((instalment: { id: string; open: { amount: string } }) => ({
      instalmentId: instalment.id,
      amount: instalment.open.amount,
    }))
    const { receipt: partly } = await stage.graph.mutate(
      accountant,
      'allocateReceipt',
      { receiptId: receipt.id, version: receipt.version, allocations: [one] },
      'receipt { version }',
    )
    await kill('performance')
    await stage.graph.mutate(
      accountant,
      'allocateReceipt',
      { receiptId: receipt.id, version: partly.version, allocations: [two] },
      '__typename',
    )
    await restart()
    await stage.graph.until('the commission', async () => {
      const { contract } = await stage.graph.run(
        second,
        'query Earned($id: ID!) { contract(id: $id) { commissionLines { id } } }',
        { id: deal.contractId },
      )
      return contract.commissionLines.length === 2
    })
    await expectEachEffectOnce(deal)
  })

  test('fulfillment: a mutation that died on the way is sent again with its key and takes effect once', async () => {
    const plan: DealPlan = plainDeal(stage, { manager, consultant: third, stopAfter: 'order' })
    const deal = await playDeal(stage.graph, stage.company, plan)
    const { order } = await stage.graph.run(
      people.production,
      'query Now($id: ID!) { order(id: $id) { version lines { id ordered } } }',
      { id: deal.orderId },
    )
    const input = {
      idempotencyKey: `crash-${plan.phone}`,
      orderId: deal.orderId,
      version: order.version,
      lines: order.lines.map((line: { id: string; ordered: string }) => ({
        orderLineId: line.id,
        quantity: line.ordered,
      })),
    }
    const send = () =>
      stage.graph.mutate(people.production, 'markSupplyReady', input, 'order { version lines { ready ordered } }')
    // Whether it was done before the process died, who sent it cannot know.
    const lost = send().catch(() => undefined)
    await kill('fulfillment')
    await lost
    await restart()
    const { order: after } = await send()
    expect(after.version).toBe(order.version + 1)
    for (const line of after.lines) expect(line.ready).toBe(line.ordered)
  })
})
