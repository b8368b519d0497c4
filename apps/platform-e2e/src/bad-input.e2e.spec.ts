import { createHash, randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { cny, type Deal, type DealPlan, leadsFile, people, playDeal, salesTeam } from '@sellgraph/demo-company'
import { newId } from '@sellgraph/kernel'
import { kafkaBroker, silentLog } from '@sellgraph/messaging'
import { eventually, testKafka } from '@sellgraph/testing'
import { type Data, openStage, plainDeal, type Stage } from './test/stage.ts'

// No other spec sells through these.
const { manager, consultants } = salesTeam('key-accounts')
const [seller = ''] = consultants
const { finance, accountant, production, logistics, director } = people

let stage: Stage
let plan: DealPlan
/** A deal whose order is approved. */
let deal: Deal

beforeAll(async () => {
  stage = await openStage()
  plan = plainDeal(stage, { manager, consultant: seller, stopAfter: 'order' })
  deal = await playDeal(stage.graph, stage.company, plan)
})
afterAll(() => stage.close())

const refusal = (who: string, mutation: string, input: Record<string, unknown>) =>
  stage.graph.refusal(who, mutation, input)

/** All of the deal that could change, to be compared. */
async function dealNow(): Promise<unknown> {
  return await stage.graph.run(
    director,
    `query DealNow($order: ID!, $customer: ID!) {
      order(id: $order) {
        version status lines { ordered ready passed shipped } shipments { id } contract { version receivable { version } }
      }
      customer(id: $customer) { version creditProfile { version available { amount } } }
      receipts(customerId: $customer) { totalCount }
    }`,
    { order: deal.orderId, customer: deal.customerId },
  )
}

describe('Whatever is wrong with a mutation, it is said, and nothing changes', () => {
  let before: unknown
  beforeAll(async () => {
    before = await dealNow()
  })
  const unchanged = async () => expect(await dealNow()).toEqual(before)

  test('an id that is none, and one that does not exist', async () => {
    expect(await refusal(seller, 'confirmOrder', { orderId: 'x', version: 1, confirmedBy: 'x' })).toEqual({
      __typename: 'ValidationError',
      code: 'INVALID_INPUT',
      message: expect.any(String),
      fields: [{ path: 'orderId', message: 'must be an id' }],
    })
    const unknown: [who: string, mutation: string, input: Record<string, unknown>][] = [
      [manager, 'assignLead', { leadId: newId(), version: 1, ownerId: stage.company.employees.get(seller) }],
      [seller, 'openOpportunity', { customerId: newId(), title: 'x' }],
      [seller, 'submitQuote', { quoteId: newId(), version: 1 }],
      [seller, 'submitContract', { contractId: newId(), version: 1 }],
      [seller, 'confirmOrder', { orderId: newId(), version: 1, confirmedBy: 'x' }],
      [
        logistics,
        'signDelivery',
        { shipmentId: newId(), version: 1, signedBy: 'x', packageIntact: true, quantityCorrect: true },
      ],
      [
        accountant,
        'recordReceipt',
        { customerId: newId(), amount: cny('1.00'), receivedOn: stage.today, reference: 'x' },
      ],
      [accountant, 'reverseAllocation', { allocationId: newId(), reason: 'x' }],
      [
        people.service,
        'recordReturnVisit',
        { visitId: newId(), version: 1, method: 'PHONE', outcome: 'DONE', score: 5 },
      ],
      [finance, 'submitCommissionStatement', { statementId: newId(), version: 1 }],
    ]
    for (const [who, mutation, input] of unknown) {
      expect([mutation, await refusal(who, mutation, input)]).toEqual([
        mutation,
        { __typename: 'NotFoundError', code: 'NOT_FOUND', message: expect.any(String) },
      ])
    }
    await unchanged()
  })

  test('a version that is past: the answer tells the one there is', async () => {
    const stale = await refusal(production, 'markSupplyReady', {
      orderId: deal.orderId,
      version: 1,
      lines: [{ orderLineId: (await lines())[0]?.id, quantity: '1' }],
    })
    expect(stale).toMatchObject({
      __typename: 'ConflictError',
      code: 'STALE_VERSION',
      currentVersion: await orderVersion(),
    })
    await unchanged()
  })

  test('a step that the state does not allow: the answer tells the state', async () => {
    const version = await orderVersion()
    expect(await refusal(seller, 'confirmOrder', { orderId: deal.orderId, version, confirmedBy: 'x' })).toMatchObject({
      __typename: 'ConflictError',
      code: 'WRONG_STATE',
      currentState: 'APPROVED',
    })
    const { contract } = await stage.graph.run(seller, 'query C($id: ID!) { contract(id: $id) { version } }', {
      id: deal.contractId,
    })
    expect(
      await refusal(seller, 'submitContract', { contractId: deal.contractId, version: contract.version }),
    ).toMatchObject({ code: 'WRONG_STATE', currentState: 'EFFECTIVE' })
    await unchanged()
  })

  test('a quantity that is negative, nothing, a fraction of a machine, or more than was ordered', async () => {
    const version = await orderVersion()
    const [machine] = await lines()
    const ready = (quantity: string) =>
      refusal(production, 'markSupplyReady', {
        orderId: deal.orderId,
        version,
        lines: [{ orderLineId: machine?.id, quantity }],
      })
    for (const quantity of ['-1', '0', '2']) {
      expect([quantity, (await ready(quantity)).__typename]).toEqual([
        quantity,
        expect.stringMatching(/^(ValidationError|RuleError)$/),
      ])
    }
    const opportunity = await anOpportunity()
    for (const quantity of ['-1', '0', '1.5']) {
      const said = await refusal(seller, 'draftQuote', quoteOf(opportunity, { quantity }))
      expect([quantity, said]).toMatchObject([
        quantity,
        { __typename: 'ValidationError', fields: [{ path: expect.stringMatching(/^lines\.0\.quantity$/) }] },
      ])
    }
    // What is no number at all does not even reach a service.
    await expect(
      stage.graph.mutate(seller, 'draftQuote', quoteOf(opportunity, { quantity: 'two' }), '__typename'),
    ).rejects.toThrow('BAD_USER_INPUT')
    await unchanged()
  })

  test('a currency that does not fit, or is none', async () => {
    const opportunity = await anOpportunity()
    expect((await refusal(seller, 'draftQuote', { ...quoteOf(opportunity), currency: 'USD' })).__typename).toMatch(
      /^(ValidationError|RuleError|ConflictError)$/,
    )
    const dollars = { amount: '100.00', currency: 'USD' }
    const receipt = { customerId: deal.customerId, receivedOn: stage.today }
    const { receipt: foreign } = await stage.graph.mutate(
      accountant,
      'recordReceipt',
      { ...receipt, amount: dollars, reference: `USD-${plan.phone}` },
      'receipt { id version }',
    )
    const { contract } = await stage.graph.run(
      finance,
      'query I($id: ID!) { contract(id: $id) { receivable { instalments { id } } } }',
      { id: deal.contractId },
    )
    expect(
      (
        await refusal(accountant, 'allocateReceipt', {
          receiptId: foreign.id,
          version: foreign.version,
          allocations: [{ instalmentId: contract.receivable.instalments[0].id, amount: '100.00' }],
        })
      ).__typename,
    ).toMatch(/^(ValidationError|RuleError|ConflictError)$/)
    await expect(
      stage.graph.mutate(
        accountant,
        'recordReceipt',
        { ...receipt, amount: { amount: '1.00', currency: 'XYZ' }, reference: 'x' },
        '__typename',
      ),
    ).rejects.toThrow(/BAD_USER_INPUT|INVALID_INPUT/)
    expect(
      await refusal(accountant, 'recordReceipt', { ...receipt, amount: cny('0.001'), reference: 'x' }),
    ).toMatchObject({ __typename: 'ValidationError', fields: [{ path: 'amount.amount' }] })
    // The dollars are there, and are no cover for yuan.
    before = {
      ...(before as object),
      receipts: { totalCount: 1 },
      customer: {
        ...(before as Data).customer,
        creditProfile: expect.objectContaining({ available: (before as Data).customer.creditProfile.available }),
      },
    }
    await unchanged()
  })

  test('an idempotency key used again with other input, and one that is none', async () => {
    const idempotencyKey = randomUUID()
    const lead = (companyName: string) => ({
      idempotencyKey,
      channel: 'WEBSITE',
      companyName,
      contactName: plan.contactName,
      email: `${idempotencyKey}@example.cn`,
    })
    const first = await stage.graph.mutate(manager, 'captureLead', lead('键控测试有限公司'), 'leadId')
    const again = await stage.graph.mutate(manager, 'captureLead', lead('键控测试有限公司'), 'leadId')
    expect(again.leadId).toBe(first.leadId)
    expect(await refusal(manager, 'captureLead', lead('另一家有限公司'))).toMatchObject({
      __typename: 'ConflictError',
      code: 'IDEMPOTENCY_KEY_REUSED',
    })
    expect(await refusal(manager, 'captureLead', { ...lead('短键有限公司'), idempotencyKey: 'short' })).toMatchObject({
      __typename: 'ValidationError',
      fields: [{ path: 'idempotencyKey' }],
    })
  })
})

describe('R006: a file of leads that is not as it should be', () => {
  const counts = 'leadImport { rowCount importedCount invalidCount duplicateCount rows(first: 1) { totalCount } }'
  const file = (content: Buffer, over: object = {}) => ({
    fileName: 'leads.csv',
    contentBase64: content.toString('base64'),
    encoding: 'UTF_8',
    channel: 'SEMINAR',
    ...over,
  })
  const importsNow = async () =>
    (await stage.graph.run(manager, 'query Imports { leadImports { totalCount } leads { totalCount } }')) as object

  /** Rows whose phone numbers belong to nobody else. */
  function csv(rows: number, header = '公司名称,联系人,电话'): Buffer {
    const seed = createHash('sha256').update(randomUUID()).digest().readUInt32BE() % 100_000
    const line = (row: number) =>
      `批量${String(seed)}第${String(row)}公司,王先生,158${String((seed * 1000 + row) % 100_000_000).padStart(8, '0')}`
    return Buffer.from([header, ...Array.from({ length: rows }, (_, row) => line(row))].join('\r\n'))
  }

  test('is refused whole, with what to do: no header, wrong encoding, UTF-16, not a table, empty, 50,000 rows', async () => {
    const before = await importsNow()
    const real = await readFile(leadsFile)
    const gbk = Buffer.from([0xb9, 0xab, 0xcb, 0xbe, 0xc3, 0xfb, 0xb3, 0xc6, 0x2c, 0xb5, 0xe7, 0xbb, 0xb0])
    const cases: [content: Buffer, over: object, path: string, says: string][] = [
      [csv(3, ''), {}, 'contentBase64', 'header'],
      [csv(3, '公司名称,联系人,传真'), {}, 'contentBase64', 'phone'],
      [gbk, {}, 'encoding', 'GB18030'],
      [real, { encoding: 'GB18030' }, 'encoding', 'UTF_8'],
      [Buffer.from('\ufeff公司名称,电话', 'utf16le'), {}, 'encoding', 'UTF-16'],
      [Buffer.from('公司名称,电话\r\n"不闭合,1'), {}, 'contentBase64', 'no CSV'],
      [Buffer.alloc(0), {}, 'contentBase64', 'Base64'],
      [Buffer.from('\n'), {}, 'contentBase64', 'header'],
      [csv(50_000), {}, 'contentBase64', '5,000 rows'],
    ]
    for (const [content, over, path, says] of cases) {
      expect([says, await refusal(manager, 'importLeads', file(content, over))]).toEqual([
        says,
        expect.objectContaining({
          __typename: 'ValidationError',
          fields: [{ path, message: expect.stringContaining(says) }],
        }),
      ])
    }
    expect(await importsNow()).toEqual(before)
  })

  test('with a byte order mark is read as without one', async () => {
    const { leadImport } = await stage.graph.mutate(
      manager,
      'importLeads',
      file(Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), csv(5)])),
      counts,
    )
    expect(leadImport).toEqual({
      rowCount: 5,
      importedCount: 5,
      invalidCount: 0,
      duplicateCount: 0,
      rows: { totalCount: 5 },
    })
  })

  test('in GB18030 is read when it says so', async () => {
    // 公司名称,电话 and one row, as a Chinese spreadsheet saves them.
    const header = [0xb9, 0xab, 0xcb, 0xbe, 0xc3, 0xfb, 0xb3, 0xc6, 0x2c, 0xb5, 0xe7, 0xbb, 0xb0, 0x0a]
    const name = [0xb9, 0xab, 0xcb, 0xbe]
    const row = Buffer.from(`${plan.phone},159${plan.phone.slice(-8)}`)
    const { leadImport } = await stage.graph.mutate(
      manager,
      'importLeads',
      file(Buffer.concat([Buffer.from(header), Buffer.from(name), row]), { encoding: 'GB18030' }),
      'leadImport { importedCount rows(first: 1) { edges { node { lead { companyName } } } } }',
    )
    expect(leadImport.importedCount).toBe(1)
    expect(leadImport.rows.edges[0].node.lead.companyName).toBe(`公司${plan.phone}`)
  })

  test('of the largest size allowed is imported within its time', async () => {
    const { leadImport } = await stage.graph.mutate(manager, 'importLeads', file(csv(5_000)), counts)
    expect(leadImport).toMatchObject({ rowCount: 5_000, importedCount: 5_000 })
  })
})

test('a query that the graph does not have, and a body that is no JSON, are answered as errors of a graph', async () => {
  const post = async (body: string) => {
    const response = await fetch(`${stage.system.urlOf('gateway')}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await stage.system.token(seller)}` },
      body,
    })
    return { status: response.status, code: ((await response.json()) as Data).errors[0].extensions.code }
  }
  expect(await post(JSON.stringify({ query: '{ nothing }' }))).toEqual({
    status: 200,
    code: 'GRAPHQL_VALIDATION_FAILED',
  })
  expect(await post(JSON.stringify({ query: '{ leads ' }))).toEqual({ status: 200, code: 'GRAPHQL_PARSE_FAILED' })
  expect(await post('{"query":')).toEqual({ status: 400, code: 'BAD_REQUEST' })
  const deep = `{ customers { edges { node ${'{ lead { customer '.repeat(30)}{ id }${' } }'.repeat(30)} } } }`
  expect((await post(JSON.stringify({ query: deep }))).status).toBe(400)
})

test('a malformed event on a topic is parked, with what came after it of its key, and all others go on', async () => {
  const broker = kafkaBroker({ ...(await testKafka()), clientId: 'e2e-malformed', log: silentLog })
  const producer = broker.producer()
  const topic = 'e2e.evt.fulfillment.order.v1'
  const poisoned = newId()
  const headers = (over: Record<string, string> = {}) => ({
    ce_specversion: '1.0',
    ce_id: newId(),
    ce_source: '/sellgraph/fulfillment',
    ce_type: 'fulfillment.OrderSubmitted.v1',
    ce_time: new Date().toISOString(),
    ce_subject: poisoned,
    'content-type': 'application/json',
    ...over,
  })
  const parkedBefore = await parkedIn('finance-expense')
  await producer.connect()
  await producer.send([
    { topic, key: poisoned, value: '{"orderId": ', headers: headers() },
    { topic, key: newId(), value: JSON.stringify({ orderId: 'x' }), headers: headers() },
    { topic, key: newId(), value: '{}', headers: { 'content-type': 'application/json' } },
    { topic, key: poisoned, value: '{}', headers: headers() },
  ])
  await producer.disconnect()

  // Another order, on the same topic after it, gets its credit.
  const other = await playDeal(
    stage.graph,
    stage.company,
    plainDeal(stage, { manager, consultant: seller, stopAfter: 'order' }),
  )
  const { order } = await stage.graph.run(seller, 'query O($id: ID!) { order(id: $id) { status } }', {
    id: other.orderId,
  })
  expect(order.status).toBe('APPROVED')

  // One head for each poisoned key; the fourth message waits behind the first.
  await eventually(async () => (await parkedIn('finance-expense')) >= parkedBefore + 2)
})

/** What an operator's dashboard shows of a service. */
async function parkedIn(service: 'finance-expense'): Promise<number> {
  const metrics = await stage.system.metricsOf(service)
  return Number(/^sellgraph_inbox_waiting\{[^}]*state="parked"[^}]*\} (\d+)/m.exec(metrics)?.[1] ?? 0)
}

async function lines(): Promise<{ id: string }[]> {
  const { order } = await stage.graph.run(seller, 'query L($id: ID!) { order(id: $id) { lines { id } } }', {
    id: deal.orderId,
  })
  return order.lines
}

async function orderVersion(): Promise<number> {
  const { order } = await stage.graph.run(seller, 'query V($id: ID!) { order(id: $id) { version } }', {
    id: deal.orderId,
  })
  return order.version
}

async function anOpportunity(): Promise<string> {
  const { opportunity } = await stage.graph.mutate(
    seller,
    'openOpportunity',
    { customerId: deal.customerId, title: '配件', needSummary: '备件' },
    'opportunity { id }',
  )
  return opportunity.id
}

function quoteOf(opportunityId: string, line: { quantity?: string } = {}): Record<string, unknown> {
  const productId = stage.company.products.get('LTH-6140')
  return {
    opportunityId,
    currency: 'CNY',
    validUntil: stage.today,
    lines: [{ productId, quantity: '1', discountPercent: '0', ...line }],
    paymentTerms: [{ trigger: 'SIGNED', percent: '100', daysAfter: 10 }],
    deliveryTerms: 'x',
    afterSalesTerms: 'x',
  }
}
