import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { kafkaBroker, silentLog } from '@sellgraph/messaging'
import {
  cny,
  continueDeal,
  type Deal,
  type DealPlan,
  people,
  playDeal,
  Refused,
  salesTeam,
  submitQuote,
} from '@sellgraph/demo-company'
import { eventually, testKafka } from '@sellgraph/testing'
import { type Data, openStage, plainDeal, type Stage } from './test/stage.ts'

// No other spec sells through these.
const { manager } = salesTeam('east')
const seller = 'li.na'
const rival = 'xu.jing'
const { finance } = people

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

/** Both at once; the error as data of the one that lost. */
async function race(attempts: readonly (() => Promise<unknown>)[]) {
  const ends = await Promise.allSettled(attempts.map((attempt) => attempt()))
  const refusals = ends.flatMap((end) => {
    if (end.status === 'fulfilled') return []
    if (end.reason instanceof Refused) return [end.reason.answer]
    throw end.reason
  })
  return { won: ends.filter(({ status }) => status === 'fulfilled').length, refusals }
}

describe('Two at once', () => {
  test('R181: of two orders for the last credit one is approved and the other held', async () => {
    const plan = plainDeal(stage, { manager, consultant: seller, stopAfter: 'contract' })
    const one = await playDeal(stage.graph, stage.company, plan)
    const two = await anotherContract(one, plan)
    // Each order is 107 188.40; together they are more.
    await stage.graph.mutateOnceKnown(
      finance,
      'setCreditProfile',
      {
        customerId: one.customerId,
        limit: cny('150000.00'),
        termDays: 30,
        grade: 'B',
        overdueBlockDays: 30,
        reason: '首单授信',
      },
      '__typename',
    )
    const orders = await Promise.all([one.contractId, two].map((contractId) => confirmedOrder(contractId ?? '')))
    await Promise.all(orders.map((order) => stage.graph.mutate(seller, 'submitOrder', order, '__typename')))
    const decided = await stage.graph.until('both answers', async () => {
      const found = await Promise.all(
        orders.map(({ orderId }) =>
          stage.graph.run(
            seller,
            'query Decided($id: ID!) { order(id: $id) { status creditChecks { outcome reasonCode } creditReservation { open { amount } } } }',
            { id: orderId },
          ),
        ),
      )
      return found.every(({ order }) => order.status !== 'IN_REVIEW') && found.map(({ order }) => order)
    })
    decided.sort((a, b) => (a.status < b.status ? -1 : 1))
    expect(decided).toEqual([
      {
        status: 'APPROVED',
        creditChecks: [{ outcome: 'RESERVED', reasonCode: null }],
        creditReservation: { open: { amount: '107188.40' } },
      },
      {
        status: 'CREDIT_HOLD',
        creditChecks: [{ outcome: 'REJECTED', reasonCode: 'LIMIT_EXCEEDED' }],
        creditReservation: null,
      },
    ])
    const { customer } = await stage.graph.run(
      finance,
      'query Left($id: ID!) { customer(id: $id) { creditProfile { available { amount } } } }',
      { id: one.customerId },
    )
    // 150 000 − 107 188.40
    expect(customer.creditProfile.available.amount).toBe('42811.60')
  })

  test('R063: of two approvals of one quote one counts', async () => {
    // Nothing outside a limit: one level decides.
    const lines = [{ sku: 'LTH-6140', quantity: '2', discountPercent: '0' }]
    const plan = plainDeal(stage, { manager, consultant: seller, lines, stopAfter: 'opportunity' })
    const deal = await playDeal(stage.graph, stage.company, plan)
    const quote = await submitQuote(stage.graph, stage.company, plan, deal)
    const approve = () => stage.graph.mutate(manager, 'approveQuote', quote, 'outcome')
    const { won, refusals } = await race([approve, approve])
    expect(won).toBe(1)
    expect(refusals).toEqual([expect.objectContaining({ __typename: 'ConflictError' })])
    const { quote: after } = await stage.graph.run(
      manager,
      'query Steps($id: ID!) { quote(id: $id) { status current { approval { steps { kind } } } } }',
      { id: quote.quoteId },
    )
    expect(after.status).toBe('APPROVED')
    expect(after.current.approval.steps.filter(({ kind }: { kind: string }) => kind === 'APPROVED')).toHaveLength(1)
  })

  test('R052: of two who claim a pooled lead one owns it', async () => {
    const { companyName, phone, contactName } = plainDeal(stage, { manager, consultant: seller })
    const captured = await stage.graph.mutate(
      manager,
      'captureLead',
      { channel: 'WEBSITE', companyName, contactName, phone },
      'leadId lead { version }',
    )
    const { leadId } = captured
    const { lead } = await stage.graph.mutate(
      manager,
      'assignLead',
      { leadId, version: captured.lead.version, ownerId: stage.company.employees.get(seller) },
      'lead { version }',
    )
    await stage.graph.mutate(seller, 'poolLead', { leadId, version: lead.version }, 'leadId')
    const { pooledLeads } = await stage.graph.run(
      seller,
      'query Pool { pooledLeads(first: 50) { edges { node { id version companyName } } } }',
    )
    const pooled = pooledLeads.edges.map(({ node }: Data) => node).find(({ id }: { id: string }) => id === leadId)
    expect(pooled.companyName).toBe(companyName)
    const claim = { leadId: pooled.id, version: pooled.version }
    const { won, refusals } = await race(
      [seller, rival].map((who) => () => stage.graph.mutate(who, 'claimLead', claim, 'lead { id }')),
    )
    expect(won).toBe(1)
    expect(refusals).toEqual([expect.objectContaining({ __typename: 'ConflictError', code: 'LEAD_TAKEN' })])
    const seen = await Promise.all(
      [seller, rival].map((who) =>
        stage.graph.run(who, 'query Mine($id: ID!) { lead(id: $id) { id } }', { id: pooled.id }),
      ),
    )
    expect(seen.filter(({ lead }) => lead !== null)).toHaveLength(1)
  })

  test('one mutation sent ten times at once with one key is done once', async () => {
    const { companyName, phone, contactName } = plainDeal(stage, { manager, consultant: seller })
    const input = { idempotencyKey: `ten-${phone}`, channel: 'WEBSITE', companyName, contactName, phone }
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => stage.graph.mutate(manager, 'captureLead', input, 'leadId')),
    )
    expect(new Set(answers.map(({ leadId }) => leadId)).size).toBe(1)
  })
})

test('an event that comes twice takes effect once', async () => {
  const plan = plainDeal(stage, { manager, consultant: rival, stopAfter: 'order' })
  const deal = await playDeal(stage.graph, stage.company, plan)
  const broker = kafkaBroker({ ...(await testKafka()), clientId: 'e2e-twice', log: silentLog })

  // Reads the order's own event off the topic and puts the very same message there again.
  const topic = 'e2e.evt.fulfillment.order.v1'
  const reader = broker.consumer({ groupId: `e2e-twice-${plan.phone}` })
  const found = Promise.withResolvers<{ value: string; headers: Record<string, string> }>()
  await reader.start([topic], {
    onBatch: async (_, __, messages, control) => {
      for (const { key, value, headers, offset } of messages) {
        if (key?.toString() === deal.orderId && headers['ce_type'] === 'fulfillment.OrderSubmitted.v1') {
          found.resolve({ value: value?.toString() ?? '', headers: { ...headers } })
        }
        control.handled(offset)
      }
    },
  })
  const { value, headers } = await found.promise
  await reader.stop()
  const producer = broker.producer()
  await producer.connect()
  await producer.send([1, 2, 3].map(() => ({ topic, key: deal.orderId ?? '', value, headers })))
  await producer.disconnect()

  const admin = broker.admin()
  await eventually(async () => {
    const behind = await admin.lag('e2e.finance-expense', [topic])
    return behind.length > 0 && behind.every(({ lag }) => lag === 0)
  })
  await admin.close()
  const { order } = await stage.graph.run(
    finance,
    'query Once($id: ID!) { order(id: $id) { status creditChecks { outcome } creditReservation { open { amount } } } }',
    { id: deal.orderId },
  )
  expect(order).toEqual({
    status: 'APPROVED',
    creditChecks: [{ outcome: 'RESERVED' }],
    creditReservation: { open: { amount: '107188.40' } },
  })
})

/** A second contract with the customer of a deal, through an opportunity of its own. */
async function anotherContract({ customerId }: Deal, plan: DealPlan): Promise<string | undefined> {
  const { opportunity } = await stage.graph.mutate(
    seller,
    'openOpportunity',
    { customerId, title: '追加设备', needSummary: '产能不足' },
    'opportunity { id }',
  )
  const deal: Deal = { leadId: '', customerId: customerId ?? '', opportunityId: opportunity.id }
  await continueDeal(stage.graph, stage.company, { ...plan, stopAfter: 'contract' }, deal, 'opportunity')
  return deal.contractId
}

/** The order of a contract, confirmed by the customer: what `submitOrder` takes. */
async function confirmedOrder(contractId: string): Promise<{ orderId: string; version: number }> {
  const made = await stage.graph.until('the order of the contract', async () => {
    const { contract } = await stage.graph.run(
      seller,
      'query Made($id: ID!) { contract(id: $id) { order { id version } receivable { id } } }',
      { id: contractId },
    )
    return contract.receivable !== null && contract.order
  })
  const { order } = await stage.graph.mutate(
    seller,
    'confirmOrder',
    { orderId: made.id, version: made.version, confirmedBy: '周晓明' },
    'order { version }',
  )
  return { orderId: made.id, version: order.version }
}
