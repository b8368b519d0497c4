import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { newId } from '@sellgraph/kernel'
import {
  act,
  addProduct,
  ask,
  cny,
  draftQuote,
  must,
  openDeal,
  openSalesFloor,
  type Person,
  quoteContent,
  type QuoteLine,
  type QuoteNow,
  type SalesFloor,
  stepQuote,
} from '../../testing/sales-floor.ts'

let floor: SalesFloor
/** List 1,000, cost 600: at list price inside every limit. */
let machine: { id: string; version: number; sku: string }

beforeAll(async () => {
  floor = await openSalesFloor()
  machine = await addProduct(floor)
})
afterAll(() => floor.service.stop())

const QUOTE = `query ($id: ID!) { quote(id: $id) { version number status current {
  id revision status currency listTotal { amount } netTotal { amount } taxTotal { amount } grossTotal { amount } discountPercent
  creditDays validUntil returnReason approvalTriggers { code line }
  lines { seq sku quantity listPrice { amount } discountPercent netAmount { amount } taxAmount { amount } grossAmount { amount } promisedOn
    margin { visible unitCost { amount } amount { amount } margin } product { id } }
  margin { visible costTotal { amount } freightCost { amount } installationCost { amount } financeCost { amount } amount { amount } margin }
  approval { status levels currentLevel contentHash dueAt steps { kind level comment actor { id } } }
  acceptance { acceptedBy channel note }
} versions { revision status } } }`

async function quoteAs(who: Person, quoteId: string) {
  return (await ask(floor, who, QUOTE, { id: quoteId })).quote
}

/** A quote of the consultant that waits for the manager. */
async function submitted(
  lines: readonly QuoteLine[] = [{ productId: machine.id }],
  change: Record<string, unknown> = {},
): Promise<QuoteNow> {
  const deal = await openDeal(floor)
  return stepQuote(floor, floor.consultant, 'submitQuote', await draftQuote(floor, deal, lines, change))
}

async function approved(change: Record<string, unknown> = {}): Promise<QuoteNow> {
  return stepQuote(floor, floor.manager, 'approveQuote', await submitted([{ productId: machine.id }], change))
}

async function sent(change: Record<string, unknown> = {}): Promise<QuoteNow> {
  return stepQuote(floor, floor.consultant, 'sendQuote', await approved(change), { sentTo: '张经理' })
}

const acceptance = { acceptedBy: '张经理', channel: 'PHONE', termsExplained: true, note: '来电确认' }

describe('making a quote', () => {
  test('R062, R064: a quote is priced from the price book, taxed by line, and states payment, delivery and after-sales terms', async () => {
    const service = await addProduct(floor, { price: '333.33', cost: '100', taxRate: '0.06', family: 'SERVICE' })
    const deal = await openDeal(floor)
    const lines = [
      { productId: machine.id, quantity: '3', discountPercent: '5', promisedOn: '2026-04-30' },
      { productId: service.id, quantity: '1', discountPercent: '0' },
    ]
    const { quoteId } = await draftQuote(floor, deal, lines, { freightCost: cny('100'), installationCost: cny('50') })
    const quote = await quoteAs(floor.manager, quoteId)
    expect(quote.number).toMatch(/^QT-2026-\d{6}$/)
    expect(quote.current).toMatchObject({
      revision: 1,
      status: 'DRAFT',
      listTotal: { amount: '3333.33' },
      netTotal: { amount: '3183.33' },
      taxTotal: { amount: '390.50' },
      grossTotal: { amount: '3573.83' },
      discountPercent: '4.5',
      creditDays: '24',
      approval: null,
    })
    expect(quote.current.lines).toMatchObject([
      {
        seq: 1,
        sku: machine.sku,
        quantity: '3',
        netAmount: { amount: '2850.00' },
        taxAmount: { amount: '370.50' },
        promisedOn: '2026-04-30',
        margin: { margin: '0.368421' },
      },
      { seq: 2, netAmount: { amount: '333.33' }, taxAmount: { amount: '20.00' }, margin: { margin: '0.699997' } },
    ])
    // 3183.33 × 4.35 % × 24 / 365 = 9.1052…; 3183.33 − 1900 − 100 − 50 − 9.1052… = 1124.2247…
    expect(quote.current.margin).toEqual({
      visible: true,
      costTotal: { amount: '1900.00' },
      freightCost: { amount: '100.00' },
      installationCost: { amount: '50.00' },
      financeCost: { amount: '9.11' },
      amount: { amount: '1124.22' },
      margin: '0.353160',
    })
  })

  test('R197: a consultant sees the prices of a quote and nothing of its costs and margins', async () => {
    const product = await addProduct(floor, { cost: '613.37' })
    const { quoteId } = await submitted([{ productId: product.id }], { freightCost: cny('100') })
    const { current } = await quoteAs(floor.consultant, quoteId)
    const hidden = { costTotal: null, freightCost: null, installationCost: null, financeCost: null }
    expect(current.margin).toEqual({ visible: false, ...hidden, amount: null, margin: null })
    expect(current.lines[0].margin).toEqual({ visible: false, unitCost: null, amount: null, margin: null })
    expect(current.netTotal).toEqual({ amount: '1000.00' })
    const states = await floor.service.publishedState('state.sales-pipeline.quote.v1')
    expect(JSON.stringify(states.filter((row) => row.aggregateId === quoteId))).not.toMatch(/cost|margin|613\.37/i)
  })

  const bad: [string, Record<string, unknown>, string][] = [
    ['a negative quantity', { lines: [{ quantity: '-1' }] }, 'lines.0.quantity'],
    ['no quantity at all', { lines: [{ quantity: '0' }] }, 'lines.0.quantity'],
    ['half a machine', { lines: [{ quantity: '1.5' }] }, 'lines.0.quantity'],
    ['a discount above everything', { lines: [{ discountPercent: '100.01' }] }, 'lines.0.discountPercent'],
    ['a surcharge called discount', { lines: [{ discountPercent: '-5' }] }, 'lines.0.discountPercent'],
    ['a delivery in the past', { lines: [{ promisedOn: '2026-03-01' }] }, 'lines.0.promisedOn'],
    ['an unknown product', { lines: [{ productId: newId() }] }, 'lines.0.productId'],
    ['no lines', { lines: [] }, 'lines'],
    [
      'freight of a line in another currency',
      { lines: [{ freightCost: { amount: '1', currency: 'USD' } }] },
      'lines.0.freightCost.currency',
    ],
    ['a freight in another currency', { freightCost: { amount: '1', currency: 'USD' } }, 'freightCost.currency'],
    ['an end in the past', { validUntil: '2026-03-01' }, 'validUntil'],
    [
      'payments that are not everything',
      { paymentTerms: [{ trigger: 'SIGNED', percent: '99.99', daysAfter: 0 }] },
      'paymentTerms',
    ],
    [
      'days of credit below zero',
      { paymentTerms: [{ trigger: 'SIGNED', percent: '100', daysAfter: -1 }] },
      'paymentTerms.0.daysAfter',
    ],
    ['nothing about delivery', { deliveryTerms: '  ' }, 'deliveryTerms'],
  ]
  test.each(bad)('a quote with %s is refused with the field that is wrong', async (_, change, path) => {
    const deal = await openDeal(floor)
    const lines = (change['lines'] as object[] | undefined) ?? [{}]
    const content = quoteContent([], {
      ...change,
      lines: lines.map((line) => ({ productId: machine.id, quantity: '1', discountPercent: '0', ...line })),
    })
    const refused = await act(floor, floor.consultant, 'draftQuote', { opportunityId: deal.id, ...content })
    expect(refused).toMatchObject({ __typename: 'ValidationError', fields: [{ path }] })
    expect(await floor.service.db.query('SELECT 1 FROM quote WHERE opportunity_id = $1', [deal.id])).toEqual([])
  })

  test('R062: a product without a price or a cost cannot be quoted, since nobody could judge its margin', async () => {
    const deal = await openDeal(floor)
    const defined = await must(
      floor,
      floor.director,
      'defineProduct',
      {
        sku: newId(),
        name: '样机',
        family: 'MACHINING',
        productClass: 'CUSTOM',
        difficulty: '1.5',
        unit: '台',
        currency: 'CNY',
        taxRate: '0.13',
        warrantyMonths: 12,
      },
      'product { id }',
    )
    const productId = defined.product.id
    const draft = { opportunityId: deal.id, ...quoteContent([{ productId }]) }
    expect(await act(floor, floor.consultant, 'draftQuote', draft)).toMatchObject({
      rule: 'R062',
      code: 'PRICE_UNKNOWN',
    })
    await must(floor, floor.director, 'setPrice', {
      productId,
      version: 1,
      price: cny('5'),
      effectiveFrom: '2026-03-02',
    })
    expect(await act(floor, floor.consultant, 'draftQuote', draft)).toMatchObject({
      rule: 'R062',
      code: 'COST_UNKNOWN',
    })
    await must(floor, floor.director, 'setCost', {
      productId,
      version: 2,
      unitCost: cny('3'),
      effectiveFrom: '2026-03-02',
    })
    await must(floor, floor.consultant, 'draftQuote', draft)
    await must(floor, floor.director, 'discontinueProduct', { productId, version: 3 })
    expect(await act(floor, floor.consultant, 'draftQuote', draft)).toMatchObject({
      fields: [{ path: 'lines.0.productId' }],
    })
  })

  test('two quotes made at the same moment have numbers of their own', async () => {
    const deals = [await openDeal(floor), await openDeal(floor)]
    const quotes = await Promise.all(deals.map((deal) => draftQuote(floor, deal, [{ productId: machine.id }])))
    const numbers = await Promise.all(
      quotes.map(async ({ quoteId }) => (await quoteAs(floor.consultant, quoteId)).number),
    )
    expect(new Set(numbers).size).toBe(2)
  })

  test("another's quote looks as if it did not exist", async () => {
    const { quoteId, version } = await submitted()
    const stranger = await floor.service.employee({ roles: ['MANAGER'], leads: [newId()] })
    expect(await quoteAs(stranger, quoteId)).toBeNull()
    const of = [{ __typename: 'Quote', id: quoteId }]
    const entities = 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Quote { id } } }'
    expect((await ask(floor, stranger, entities, { of }))._entities).toEqual([null])
    const hidden = await act(floor, stranger, 'approveQuote', { quoteId, version })
    expect(hidden).toEqual(await act(floor, stranger, 'approveQuote', { quoteId: newId(), version }))
    expect(hidden.__typename).toBe('NotFoundError')
  })
})

describe('approving a quote', () => {
  test('R063: a quote inside all limits is reviewed by the manager of the team, and others hear of it', async () => {
    const { quoteId, version } = await submitted()
    const waiting = await quoteAs(floor.manager, quoteId)
    expect(waiting.current).toMatchObject({
      status: 'IN_APPROVAL',
      approvalTriggers: [],
      approval: { status: 'PENDING', levels: ['MANAGER'] },
    })
    const { outcome } = await must(
      floor,
      floor.manager,
      'approveQuote',
      { quoteId, version, comment: '同意' },
      'outcome',
    )
    expect(outcome).toBe('APPROVED')
    const { current } = await quoteAs(floor.manager, quoteId)
    expect(current).toMatchObject({ status: 'APPROVED', approval: { status: 'APPROVED' } })
    expect(current.approval.steps).toMatchObject([
      { kind: 'OPENED', actor: { id: floor.consultant.employeeId } },
      { kind: 'APPROVED', actor: { id: floor.manager.employeeId }, comment: '同意' },
    ])
    const [event] = (await floor.service.published('sales-pipeline.QuoteApproved.v1')).filter(
      (one) => one.aggregateId === quoteId,
    )
    expect(event?.data).toMatchObject({
      quoteVersion: 1,
      approvedBy: [floor.manager.employeeId],
      contentHash: current.approval.contentHash,
      netTotal: { amount: '1000.00', currency: 'CNY' },
    })
    const [submission] = (await floor.service.published('sales-pipeline.QuoteSubmitted.v1')).filter(
      (one) => one.aggregateId === quoteId,
    )
    expect(submission?.data).toMatchObject({ levels: ['MANAGER'], submittedBy: floor.consultant.employeeId })
  })

  test('R063: without review nothing goes to the customer', async () => {
    const deal = await openDeal(floor)
    const draft = await draftQuote(floor, deal, [{ productId: machine.id }])
    expect(await act(floor, floor.consultant, 'sendQuote', { ...draft, sentTo: '张经理' })).toMatchObject({
      code: 'WRONG_STATE',
      currentState: 'DRAFT',
    })
    const waiting = await stepQuote(floor, floor.consultant, 'submitQuote', draft)
    expect(await act(floor, floor.consultant, 'sendQuote', { ...waiting, sentTo: '张经理' })).toMatchObject({
      code: 'WRONG_STATE',
    })
    expect(await act(floor, floor.consultant, 'acceptQuote', { ...waiting, ...acceptance })).toMatchObject({
      code: 'WRONG_STATE',
    })
  })

  test('R063: what is outside a limit goes to the manager and then to the director, in this order', async () => {
    const quote = await submitted([{ productId: machine.id, discountPercent: '32' }])
    const before = await quoteAs(floor.director, quote.quoteId)
    // Net 680 against a cost of 600.
    expect(before.current.approvalTriggers).toEqual([
      { code: 'DISCOUNT', line: 1 },
      { code: 'LINE_MARGIN', line: 1 },
      { code: 'QUOTE_MARGIN', line: null },
    ])
    expect(before.current.approval).toMatchObject({ levels: ['MANAGER', 'DIRECTOR'], currentLevel: 1 })
    expect(await act(floor, floor.director, 'approveQuote', { ...quote })).toMatchObject({
      __typename: 'ForbiddenError',
    })
    const first = await must(floor, floor.manager, 'approveQuote', { ...quote }, 'outcome quote { version status }')
    expect(first).toMatchObject({ outcome: 'NEXT_LEVEL', quote: { status: 'IN_APPROVAL' } })
    const next = { quoteId: quote.quoteId, version: first.quote.version }
    expect(await act(floor, floor.manager, 'approveQuote', next)).toMatchObject({ __typename: 'ForbiddenError' })
    const second = await must(floor, floor.director, 'approveQuote', next, 'outcome quote { status }')
    expect(second).toMatchObject({ outcome: 'APPROVED', quote: { status: 'APPROVED' } })
    const [event] = (await floor.service.published('sales-pipeline.QuoteApproved.v1')).filter(
      (one) => one.aggregateId === quote.quoteId,
    )
    expect(event?.data.approvedBy).toEqual([floor.manager.employeeId, floor.director.employeeId])
  })

  test('R063: who has no approving role approves nothing', async () => {
    const quote = await submitted()
    for (const who of [floor.consultant, floor.accountant, floor.lawyer]) {
      expect(await act(floor, who, 'approveQuote', { ...quote })).toMatchObject({ __typename: 'ForbiddenError' })
    }
  })

  test('R197: nobody approves what they prepared or submitted; the quote of a manager goes to the director', async () => {
    const { manager, director, consultant } = floor
    const deal = await openDeal(floor)
    const own = await stepQuote(
      floor,
      manager,
      'submitQuote',
      await draftQuote(floor, deal, [{ productId: machine.id }], {}, manager),
    )
    expect((await quoteAs(director, own.quoteId)).current.approval.levels).toEqual(['DIRECTOR'])
    expect(await act(floor, manager, 'approveQuote', { ...own })).toMatchObject({
      __typename: 'RuleError',
      code: 'SELF_APPROVAL',
      rule: 'R197',
    })
    await stepQuote(floor, director, 'approveQuote', own)

    // Prepared by the manager, handed in by the consultant: still the manager's work.
    const second = await draftQuote(floor, await openDeal(floor), [{ productId: machine.id }], {}, manager)
    const handedIn = await stepQuote(floor, consultant, 'submitQuote', second)
    expect(await act(floor, manager, 'approveQuote', { ...handedIn })).toMatchObject({ code: 'SELF_APPROVAL' })
  })

  test('R197: who gains from the deal does not approve its quotes, from a share given before or after the request', async () => {
    const { manager, director, consultant } = floor
    const shares = [
      { employeeId: consultant.employeeId, role: 'OWNER', percent: '80' },
      { employeeId: manager.employeeId, role: 'SUPPORT', percent: '20' },
    ]
    const before = await openDeal(floor)
    await must(floor, director, 'splitCredit', { opportunityId: before.id, version: 1, splits: shares })
    const first = await stepQuote(
      floor,
      consultant,
      'submitQuote',
      await draftQuote(floor, before, [{ productId: machine.id }]),
    )
    expect(await act(floor, manager, 'approveQuote', { ...first })).toMatchObject({ code: 'SELF_APPROVAL' })
    await stepQuote(floor, director, 'approveQuote', first)

    const after = await openDeal(floor)
    const second = await stepQuote(
      floor,
      consultant,
      'submitQuote',
      await draftQuote(floor, after, [{ productId: machine.id }]),
    )
    await must(floor, director, 'splitCredit', { opportunityId: after.id, version: 1, splits: shares })
    expect(await act(floor, manager, 'approveQuote', { ...second })).toMatchObject({ code: 'SELF_APPROVAL' })
  })

  test('R063: of two approvals at the same moment one counts', async () => {
    const quote = await submitted([{ productId: machine.id, discountPercent: '20' }])
    const answers = await Promise.all([
      act(floor, floor.manager, 'approveQuote', { ...quote }, 'outcome'),
      act(floor, floor.manager, 'approveQuote', { ...quote }, 'outcome'),
    ])
    expect(answers.map((answer) => answer.outcome ?? answer.code).sort()).toEqual(['NEXT_LEVEL', 'STALE_VERSION'])
    const { current } = await quoteAs(floor.director, quote.quoteId)
    expect(current.approval).toMatchObject({ status: 'PENDING', currentLevel: 2 })
    expect(current.approval.steps.filter(({ kind }: { kind: string }) => kind === 'APPROVED')).toHaveLength(1)
  })

  test('R063: an approval and a return at the same moment: one of them counts', async () => {
    const colead = await floor.service.employee({ roles: ['MANAGER'], leads: [floor.teamId] })
    const quote = await submitted()
    const answers = await Promise.all([
      act(floor, floor.manager, 'approveQuote', { ...quote }),
      act(floor, colead, 'returnQuote', { ...quote, reason: '价格偏低' }),
    ])
    expect(answers.filter(({ __typename }) => String(__typename).endsWith('Payload'))).toHaveLength(1)
    expect(answers.filter(({ code }) => code === 'STALE_VERSION')).toHaveLength(1)
    const counted = (await floor.service.published('sales-pipeline.QuoteApproved.v1')).filter(
      (one) => one.aggregateId === quote.quoteId,
    )
    const returned = (await floor.service.published('sales-pipeline.QuoteRejected.v1')).filter(
      (one) => one.aggregateId === quote.quoteId,
    )
    expect(counted.length + returned.length).toBe(1)
  })

  test('R063: a returned quote goes back with the reason and is revised into a new version that needs approval again', async () => {
    const quote = await submitted()
    expect(await act(floor, floor.manager, 'returnQuote', { ...quote, reason: '' })).toMatchObject({
      fields: [{ path: 'reason' }],
    })
    const returned = await stepQuote(floor, floor.manager, 'returnQuote', quote, { reason: '运费未计' })
    expect((await quoteAs(floor.consultant, quote.quoteId)).current).toMatchObject({
      status: 'RETURNED',
      returnReason: '运费未计',
    })
    const [event] = (await floor.service.published('sales-pipeline.QuoteRejected.v1')).filter(
      (one) => one.aggregateId === quote.quoteId,
    )
    expect(event?.data).toMatchObject({ level: 'MANAGER', reason: '运费未计', rejectedBy: floor.manager.employeeId })
    const content = quoteContent([{ productId: machine.id }], { freightCost: cny('80') })
    const revised = await stepQuote(floor, floor.consultant, 'reviseQuote', returned, content)
    const now = await quoteAs(floor.consultant, quote.quoteId)
    expect(now).toMatchObject({ status: 'DRAFT', current: { revision: 2, approval: null } })
    expect(now.versions).toEqual([
      { revision: 1, status: 'SUPERSEDED' },
      { revision: 2, status: 'DRAFT' },
    ])
    await stepQuote(floor, floor.consultant, 'submitQuote', revised)
  })

  test('R063: an edit after the submission voids the request: nobody can approve what was there before', async () => {
    const quote = await submitted()
    const cheaper = quoteContent([{ productId: machine.id, discountPercent: '30' }])
    const revised = await stepQuote(floor, floor.consultant, 'reviseQuote', quote, cheaper)
    expect(await act(floor, floor.manager, 'approveQuote', { ...quote })).toMatchObject({
      code: 'STALE_VERSION',
      currentVersion: revised.version,
    })
    expect(await act(floor, floor.manager, 'approveQuote', { ...revised })).toMatchObject({
      code: 'WRONG_STATE',
      currentState: 'DRAFT',
    })
    const requests = await floor.service.db.query<{ status: string }>(
      `SELECT r.status FROM sys.approval_request r JOIN quote_version v ON v.id = r.subject_id WHERE v.quote_id = $1`,
      [quote.quoteId],
    )
    expect(requests).toEqual([{ status: 'VOIDED' }])
  })

  test('R063: an edit after the approval takes it away: the new version cannot be sent', async () => {
    const quote = await approved()
    const cheaper = quoteContent([{ productId: machine.id, discountPercent: '30' }])
    const revised = await stepQuote(floor, floor.consultant, 'reviseQuote', quote, cheaper)
    expect(await act(floor, floor.consultant, 'sendQuote', { ...revised, sentTo: '张经理' })).toMatchObject({
      code: 'WRONG_STATE',
      currentState: 'DRAFT',
    })
    const again = await stepQuote(floor, floor.consultant, 'submitQuote', revised)
    expect((await quoteAs(floor.manager, again.quoteId)).current.approval).toMatchObject({
      status: 'PENDING',
      levels: ['MANAGER', 'DIRECTOR'],
    })
  })

  test('R063: a copy of an approved quote has no approval of its own', async () => {
    const quote = await approved()
    const deal = await openDeal(floor)
    const copied = await must(
      floor,
      floor.consultant,
      'copyQuote',
      { quoteId: quote.quoteId, opportunityId: deal.id, validUntil: '2026-03-20' },
      'quote { id version number status current { revision validUntil netTotal { amount } approval { status } } }',
    )
    expect(copied.quote).toMatchObject({
      status: 'DRAFT',
      current: { revision: 1, validUntil: '2026-03-20', netTotal: { amount: '1000.00' }, approval: null },
    })
    const copy = { quoteId: copied.quote.id, version: copied.quote.version, sentTo: '张经理' }
    expect(await act(floor, floor.consultant, 'sendQuote', copy)).toMatchObject({ code: 'WRONG_STATE' })
  })

  test('what was priced cannot be changed, not even around the service', async () => {
    const { quoteId } = await approved()
    const { current } = await quoteAs(floor.manager, quoteId)
    const { db } = floor.service
    await expect(
      db.query('UPDATE quote_line SET unit_cost = 0 WHERE quote_version_id = $1', [current.id]),
    ).rejects.toThrow('permanent record')
    await expect(db.query('UPDATE quote_version SET freight_cost = 1 WHERE id = $1', [current.id])).rejects.toThrow(
      'permanent record',
    )
    await expect(db.query('DELETE FROM quote_line WHERE quote_version_id = $1', [current.id])).rejects.toThrow(
      'permanent record',
    )
  })

  test('R063: content that was changed all the same is not approved, and once approved not sent', async () => {
    const { db } = floor.service
    const tamper = (versionId: string) =>
      db.transaction(async (tx) => {
        await tx.query('ALTER TABLE quote_line DISABLE TRIGGER quote_line_permanent')
        await tx.query('UPDATE quote_line SET discount_percent = 50, net_amount = 500 WHERE quote_version_id = $1', [
          versionId,
        ])
        await tx.query('ALTER TABLE quote_line ENABLE TRIGGER quote_line_permanent')
      })
    const waiting = await submitted()
    await tamper((await quoteAs(floor.manager, waiting.quoteId)).current.id)
    const voided = await must(floor, floor.manager, 'approveQuote', { ...waiting }, 'outcome quote { status }')
    expect(voided).toMatchObject({ outcome: 'VOIDED', quote: { status: 'RETURNED' } })

    const ready = await approved()
    await tamper((await quoteAs(floor.manager, ready.quoteId)).current.id)
    expect(await act(floor, floor.consultant, 'sendQuote', { ...ready, sentTo: '张经理' })).toMatchObject({
      __typename: 'RuleError',
      code: 'APPROVED_CONTENT_CHANGED',
    })
  })

  test('R062: a draft that lay while a cost changed is priced anew before it is judged', async () => {
    const product = await addProduct(floor)
    const deal = await openDeal(floor)
    const draft = await draftQuote(floor, deal, [{ productId: product.id }])
    const cost = { productId: product.id, version: product.version, unitCost: cny('950'), effectiveFrom: '2026-03-02' }
    await must(floor, floor.accountant, 'setCost', cost)
    expect(await act(floor, floor.consultant, 'submitQuote', { ...draft })).toMatchObject({
      __typename: 'ConflictError',
      code: 'PRICES_CHANGED',
    })
    const revised = await stepQuote(
      floor,
      floor.consultant,
      'reviseQuote',
      draft,
      quoteContent([{ productId: product.id }]),
    )
    const again = await stepQuote(floor, floor.consultant, 'submitQuote', revised)
    expect((await quoteAs(floor.director, again.quoteId)).current.approvalTriggers).toContainEqual({
      code: 'LINE_MARGIN',
      line: 1,
    })
  })

  test('a request is taken back by who made it, and by nobody else', async () => {
    const quote = await submitted()
    expect(await act(floor, floor.manager, 'withdrawQuote', { ...quote })).toMatchObject({
      __typename: 'ForbiddenError',
    })
    const withdrawn = await stepQuote(floor, floor.consultant, 'withdrawQuote', quote)
    expect(await act(floor, floor.manager, 'approveQuote', { ...withdrawn })).toMatchObject({
      code: 'WRONG_STATE',
      currentState: 'WITHDRAWN',
    })
    const revised = await stepQuote(
      floor,
      floor.consultant,
      'reviseQuote',
      withdrawn,
      quoteContent([{ productId: machine.id }]),
    )
    expect((await quoteAs(floor.consultant, revised.quoteId)).versions).toEqual([
      { revision: 1, status: 'WITHDRAWN' },
      { revision: 2, status: 'DRAFT' },
    ])
  })

  test('a manager who does not decide in eight working hours is passed over, and the director decides', async () => {
    const quote = await submitted([{ productId: machine.id, discountPercent: '20' }])
    const before = await quoteAs(floor.director, quote.quoteId)
    // Handed in on Monday at 09:30; seven and a half working hours are left that day.
    expect(before.current.approval.dueAt.toISOString()).toBe('2026-03-03T01:30:00.000Z')
    floor.service.clock.set('2026-03-03T01:30:00Z')
    expect(await floor.service.runDueJobs()).toContain('approval-level-due')
    expect(await act(floor, floor.manager, 'approveQuote', { ...quote })).toMatchObject({ code: 'STALE_VERSION' })
    const now = await quoteAs(floor.director, quote.quoteId)
    expect(now.current.approval).toMatchObject({ currentLevel: 2, status: 'PENDING' })
    const decided = await must(
      floor,
      floor.director,
      'approveQuote',
      { quoteId: quote.quoteId, version: now.version },
      'outcome',
    )
    expect(decided.outcome).toBe('APPROVED')
    floor.service.clock.set('2026-03-02T01:30:00Z')
  })
})

describe('the answer of the customer', () => {
  test('R064: acceptance records who and how, needs the terms explained, and sets what the deal is worth', async () => {
    const quote = await sent()
    const unexplained = await act(floor, floor.consultant, 'acceptQuote', {
      ...quote,
      ...acceptance,
      termsExplained: false,
    })
    expect(unexplained).toMatchObject({ __typename: 'RuleError', rule: 'R064', code: 'TERMS_NOT_EXPLAINED' })
    const accepted = await must(
      floor,
      floor.consultant,
      'acceptQuote',
      { ...quote, ...acceptance },
      'quote { status opportunity { amount { amount } } current { acceptance { acceptedBy channel note } } }',
    )
    expect(accepted.quote).toEqual({
      status: 'ACCEPTED',
      opportunity: { amount: { amount: '1000.00' } },
      current: { acceptance: { acceptedBy: '张经理', channel: 'PHONE', note: '来电确认' } },
    })
    const [event] = (await floor.service.published('sales-pipeline.QuoteAccepted.v1')).filter(
      (one) => one.aggregateId === quote.quoteId,
    )
    expect(event?.data).toMatchObject({ grossTotal: { amount: '1130.00', currency: 'CNY' } })
    const revise = { quoteId: quote.quoteId, version: quote.version + 1, ...quoteContent([{ productId: machine.id }]) }
    expect(await act(floor, floor.consultant, 'reviseQuote', revise)).toMatchObject({
      code: 'WRONG_STATE',
      currentState: 'ACCEPTED',
    })
  })

  test('a declined quote may be revised', async () => {
    const declined = await stepQuote(floor, floor.consultant, 'declineQuote', await sent(), { reason: '太贵' })
    expect(await act(floor, floor.consultant, 'acceptQuote', { ...declined, ...acceptance })).toMatchObject({
      code: 'WRONG_STATE',
    })
    const revised = await stepQuote(
      floor,
      floor.consultant,
      'reviseQuote',
      declined,
      quoteContent([{ productId: machine.id, discountPercent: '5' }]),
    )
    expect((await quoteAs(floor.consultant, revised.quoteId)).versions).toEqual([
      { revision: 1, status: 'DECLINED' },
      { revision: 2, status: 'DRAFT' },
    ])
  })

  test('R064: a quote is not accepted after its last day, before the timer has said so and after', async () => {
    const quote = await sent({ validUntil: '2026-03-06' })
    floor.service.clock.set('2026-03-06T15:59:59Z') // the last second of the day in Shanghai
    await floor.service.runDueJobs()
    expect((await quoteAs(floor.consultant, quote.quoteId)).status).toBe('SENT')
    floor.service.clock.set('2026-03-06T16:00:00Z')
    expect(await act(floor, floor.consultant, 'acceptQuote', { ...quote, ...acceptance })).toMatchObject({
      rule: 'R064',
      code: 'QUOTE_EXPIRED',
    })
    expect(await floor.service.runDueJobs()).toContain('quote-expires')
    const expired = await quoteAs(floor.consultant, quote.quoteId)
    expect(expired.status).toBe('EXPIRED')
    const late = { quoteId: quote.quoteId, version: expired.version }
    expect(await act(floor, floor.consultant, 'acceptQuote', { ...late, ...acceptance })).toMatchObject({
      code: 'WRONG_STATE',
      currentState: 'EXPIRED',
    })
    const states = (await floor.service.publishedState('state.sales-pipeline.quote.v1')).filter(
      (row) => row.aggregateId === quote.quoteId,
    )
    expect(states.at(-1)?.data.status).toBe('EXPIRED')
    const facts = (await floor.service.published('sales-pipeline.QuoteExpired.v1')).filter(
      (fact) => fact.aggregateId === quote.quoteId,
    )
    expect(facts.map(({ data }) => [data.validUntil, data.expiredAt])).toEqual([
      ['2026-03-06', '2026-03-06T16:00:00.000Z'],
    ])
    floor.service.clock.set('2026-03-02T01:30:00Z')
  })

  test('an accepted quote does not expire', async () => {
    const quote = await sent({ validUntil: '2026-03-06' })
    await stepQuote(floor, floor.consultant, 'acceptQuote', quote, acceptance)
    floor.service.clock.set('2026-03-09T01:30:00Z')
    await floor.service.runDueJobs()
    expect((await quoteAs(floor.consultant, quote.quoteId)).status).toBe('ACCEPTED')
    floor.service.clock.set('2026-03-02T01:30:00Z')
  })

  test('an answer to an earlier version of the quote is stale', async () => {
    const quote = await sent()
    const stale = await act(floor, floor.consultant, 'acceptQuote', {
      quoteId: quote.quoteId,
      version: quote.version - 1,
      ...acceptance,
    })
    expect(stale).toMatchObject({ __typename: 'ConflictError', code: 'STALE_VERSION', currentVersion: quote.version })
  })
})

test('a pricing policy published for today judges the quotes that are submitted from then on', async () => {
  const policy = {
    effectiveFrom: '2026-03-02',
    lineMarginFloor: '0.15',
    familyMarginFloors: [{ family: 'AUTOMATION', floor: '0.5' }],
    quoteMarginFloor: '0.12',
    discountLimit: '0.15',
    amountLimit: cny('1000000'),
    creditDaysLimit: 60,
    annualFinanceRate: '0.0435',
    approvalHours: 8,
    reason: '自动化产品线底线',
  }
  const robot = await addProduct(floor, { family: 'AUTOMATION' })
  const before = await submitted([{ productId: robot.id }])
  expect(await act(floor, floor.manager, 'publishPricingPolicy', policy)).toMatchObject({
    __typename: 'ForbiddenError',
  })
  expect(
    await act(floor, floor.director, 'publishPricingPolicy', { ...policy, effectiveFrom: '2026-03-01' }),
  ).toMatchObject({
    fields: [{ path: 'effectiveFrom' }],
  })
  await must(floor, floor.director, 'publishPricingPolicy', policy, 'pricingPolicy { id }')
  const after = await submitted([{ productId: robot.id }])
  expect((await quoteAs(floor.manager, before.quoteId)).current.approval.levels).toEqual(['MANAGER'])
  expect((await quoteAs(floor.manager, after.quoteId)).current.approval.levels).toEqual(['MANAGER', 'DIRECTOR'])
  await stepQuote(floor, floor.manager, 'approveQuote', before)
  const query = '{ pricingPolicy { discountLimit familyMarginFloors { family floor } } }'
  expect((await ask(floor, floor.accountant, query)).pricingPolicy).toEqual({
    discountLimit: '0.15',
    familyMarginFloors: [{ family: 'AUTOMATION', floor: '0.5' }],
  })
  expect((await ask(floor, floor.consultant, query)).pricingPolicy).toBeNull()
})
