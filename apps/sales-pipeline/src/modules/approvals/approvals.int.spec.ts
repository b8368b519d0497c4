import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { newId } from '@sellgraph/kernel'
import {
  act,
  addProduct,
  type Answer,
  ask,
  cny,
  draftQuote,
  MONDAY,
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
beforeEach(async () => {
  floor.service.clock.set(MONDAY)
  await publish()
})

const QUOTE = `query ($id: ID!) { quote(id: $id) { version status current {
  revision status approvedAt approvalTriggers { code line level value threshold says saysZh }
  approvals { status } approval { status levels carriedOver currentLevel dueAt requestedBy { id }
    route { code nameZh role workingHours }
    steps { kind level comment contentHash actor { id } onBehalfOf { id } } contentHash } } } }`

async function quoteAs(who: Person, quoteId: string): Promise<Answer> {
  return (await ask(floor, who, QUOTE, { id: quoteId })).quote
}

async function submitted(
  lines: readonly QuoteLine[] = [{ productId: machine.id }],
  change: Record<string, unknown> = {},
  dealOf: { customerId?: string } = {},
): Promise<QuoteNow> {
  const deal = await openDeal(floor, dealOf)
  return stepQuote(floor, floor.consultant, 'submitQuote', await draftQuote(floor, deal, lines, change))
}

const revised = async (quote: QuoteNow, lines: readonly QuoteLine[], change: Record<string, unknown> = {}) =>
  stepQuote(floor, floor.consultant, 'reviseQuote', quote, quoteContent(lines, change))

const discounted = (percent: string): QuoteLine[] => [{ productId: machine.id, discountPercent: percent }]

interface Work {
  kind: string
  role: string
  teamId: string | null
  exceptIds: string[]
  dueAt: Date
  remindAt: Date
  outcome: string | null
}
const workOn = (quoteId: string) =>
  floor.service.db.query<Work>(
    `SELECT kind, role, team_id AS "teamId", except_ids AS "exceptIds", due_at AS "dueAt", remind_at AS "remindAt",
            outcome FROM sys.work_item WHERE subject_id = $1 ORDER BY created_at, key`,
    [quoteId],
  )

const policy = {
  effectiveFrom: '2026-03-02',
  lineMarginFloor: '0.15',
  familyMarginFloors: [],
  quoteMarginFloor: '0.12',
  discountLimit: '0.15',
  amountLimit: cny('1000000'),
  creditDaysLimit: 60,
  annualFinanceRate: '0.0435',
  approvalHours: 8,
  reason: '年度政策',
}
const rule = (trigger: string, level: string | null, threshold?: string) => ({ trigger, level, threshold })
const usual = ['DISCOUNT', 'LINE_MARGIN', 'QUOTE_MARGIN', 'AMOUNT', 'CREDIT_DAYS', 'OVERDUE'].map((trigger) =>
  rule(trigger, 'DIRECTOR'),
)

const level = (code: string, role: string, more: Record<string, unknown> = {}) => ({
  code,
  name: code,
  nameZh: code,
  role,
  ...more,
})
const standard = [
  level('SUPERIOR', 'MANAGER'),
  level('FINANCE', 'FINANCE', { functional: true }),
  level('LEGAL', 'LEGAL', { functional: true }),
  level('DIRECTOR', 'DIRECTOR'),
]

/** Publishes other rules; without any, those that a company begins with. */
const publish = (more: Record<string, unknown> = {}) =>
  must(
    floor,
    floor.director,
    'publishPricingPolicy',
    { ...policy, overdueLimit: cny('0'), overdueDays: 30, levels: standard, rules: usual, ...more },
    'pricingPolicy { id }',
  )

describe('the matrix of the policy', () => {
  test('R063: a company publishes its levels and rules, and what it leaves out stays', async () => {
    const levels = [
      { code: 'SUPERIOR', name: 'Superior', nameZh: '直属上级', role: 'MANAGER', workingHours: 4 },
      { code: 'FINANCE', name: 'Finance', nameZh: '财务', role: 'FINANCE', functional: true },
      { code: 'DIRECTOR', name: 'Director', nameZh: '总监', role: 'DIRECTOR', workingHours: 16 },
    ]
    await publish({ levels, rules: [rule('DISCOUNT', 'FINANCE', '5'), rule('DISCOUNT', 'DIRECTOR', '15')] })
    await must(floor, floor.director, 'publishPricingPolicy', { ...policy, approvalHours: 6 })
    const query =
      '{ pricingPolicy { approvalHours levels { code workingHours functional } rules { trigger threshold level } } }'
    expect((await ask(floor, floor.manager, query)).pricingPolicy).toEqual({
      approvalHours: 6,
      levels: [
        { code: 'SUPERIOR', workingHours: 4, functional: false },
        { code: 'FINANCE', workingHours: null, functional: true },
        { code: 'DIRECTOR', workingHours: 16, functional: false },
      ],
      rules: [
        { trigger: 'DISCOUNT', threshold: '5', level: 'FINANCE' },
        { trigger: 'DISCOUNT', threshold: '15', level: 'DIRECTOR' },
      ],
    })
    const quote = await submitted(discounted('20'))
    const { current } = await quoteAs(floor.consultant, quote.quoteId)
    expect(current.approval).toMatchObject({
      levels: ['MANAGER', 'FINANCE', 'DIRECTOR'],
      route: [
        { code: 'SUPERIOR', nameZh: '直属上级', role: 'MANAGER', workingHours: 4 },
        { code: 'FINANCE', nameZh: '财务', role: 'FINANCE', workingHours: 6 },
        { code: 'DIRECTOR', nameZh: '总监', role: 'DIRECTOR', workingHours: 16 },
      ],
    })
    expect(current.approvalTriggers).toEqual([
      { code: 'DISCOUNT', line: 1, level: 'FINANCE', value: '20', threshold: '5', says: 'discount 20 % is above 5 %', saysZh: '折扣 20 % 超过 5 %' },
      { code: 'DISCOUNT', line: 1, level: 'DIRECTOR', value: '20', threshold: '15', says: 'discount 20 % is above 15 %', saysZh: '折扣 20 % 超过 15 %' },
    ]) // prettier-ignore

    let now = await stepQuote(floor, floor.manager, 'approveQuote', quote, { comment: '同意' })
    expect(await act(floor, floor.director, 'approveQuote', { ...now })).toMatchObject({ __typename: 'ForbiddenError' })
    now = await stepQuote(floor, floor.accountant, 'approveQuote', now, { comment: '账期可接受' })
    const last = await must(floor, floor.director, 'approveQuote', { ...now }, 'outcome quote { status }')
    expect(last).toMatchObject({ outcome: 'APPROVED', quote: { status: 'APPROVED' } })
    const { steps, contentHash } = (await quoteAs(floor.director, quote.quoteId)).current.approval
    expect(steps).toMatchObject([
      { kind: 'OPENED', actor: { id: floor.consultant.employeeId } },
      { kind: 'APPROVED', level: 1, actor: { id: floor.manager.employeeId }, comment: '同意', contentHash },
      { kind: 'APPROVED', level: 2, actor: { id: floor.accountant.employeeId }, comment: '账期可接受', contentHash },
      { kind: 'APPROVED', level: 3, actor: { id: floor.director.employeeId }, comment: null, contentHash },
    ])
  })

  const wrong: [string, Record<string, unknown>, string][] = [
    ['no superior', { levels: [{ code: 'DIRECTOR', name: 'd', nameZh: 'd', role: 'DIRECTOR' }] }, 'levels.0'],
    ['a level that is not there', { rules: [rule('DISCOUNT', 'BOARD')] }, 'rules.0.level'],
    ['a family for the whole quote', { rules: [{ ...rule('AMOUNT', 'DIRECTOR'), family: 'CNC' }] }, 'rules.0.family'],
    ['a rule twice', { rules: [rule('AMOUNT', 'DIRECTOR'), rule('AMOUNT', 'DIRECTOR')] }, 'rules.1'],
    ['an overdue limit in another currency', { overdueLimit: { amount: '1', currency: 'USD' } }, 'overdueLimit'],
  ]
  test.each(wrong)('R063: a matrix with %s is refused', async (_, more, path) => {
    expect(await act(floor, floor.director, 'publishPricingPolicy', { ...policy, ...more })).toMatchObject({
      __typename: 'ValidationError',
      fields: [{ path }],
    })
  })

  test('R063: a functional level that is late is not passed over; a superior is', async () => {
    await publish({ rules: [rule('DISCOUNT', 'FINANCE', '5'), rule('DISCOUNT', 'DIRECTOR', '5')] })
    const quote = await submitted(discounted('10'))
    const afterManager = await stepQuote(floor, floor.manager, 'approveQuote', quote)
    floor.service.clock.set('2026-03-05T01:30:00Z')
    await floor.service.runDueJobs()
    const { current, version } = await quoteAs(floor.director, quote.quoteId)
    expect(current.approval).toMatchObject({ status: 'PENDING', currentLevel: 2 })
    expect(current.approval.steps.at(-1)).toMatchObject({ kind: 'OVERDUE', level: 2 })
    expect(version).toBe(afterManager.version)
    expect(await act(floor, floor.director, 'approveQuote', { ...afterManager })).toMatchObject({
      __typename: 'ForbiddenError',
    })
    await stepQuote(floor, floor.accountant, 'approveQuote', afterManager)
  })
})

describe('what waits for whom', () => {
  test('R063: each level has its item in the inbox: for its role, not for who has a part in it, with half of its time until it is brought to mind', async () => {
    const quote = await submitted(discounted('20'))
    const [first] = await workOn(quote.quoteId)
    expect(first).toMatchObject({
      kind: 'QUOTE_APPROVAL',
      role: 'MANAGER',
      teamId: floor.teamId,
      exceptIds: [floor.consultant.employeeId],
      outcome: null,
    })
    // Handed in on Monday at 09:30, eight working hours: half of them are over at 14:30.
    expect([first?.remindAt.toISOString(), first?.dueAt.toISOString()]).toEqual([
      '2026-03-02T06:30:00.000Z',
      '2026-03-03T01:30:00.000Z',
    ])
    const next = await stepQuote(floor, floor.manager, 'approveQuote', quote)
    expect((await workOn(quote.quoteId)).map(({ role, outcome }) => [role, outcome])).toEqual([
      ['MANAGER', 'DONE'],
      ['DIRECTOR', null],
    ])
    expect((await workOn(quote.quoteId))[1]?.exceptIds).toContain(floor.manager.employeeId)
    await stepQuote(floor, floor.director, 'returnQuote', next, { reason: '折扣过高' })
    expect((await workOn(quote.quoteId)).map(({ outcome }) => outcome)).toEqual(['DONE', 'DONE'])
  })

  test('R063: what is escalated waits for the next level, what is taken back or revised for nobody', async () => {
    const late = await submitted(discounted('20'))
    const [back, again] = [await submitted(), await submitted()]
    await stepQuote(floor, floor.consultant, 'withdrawQuote', back)
    await revised(again, discounted('1'))
    for (const { quoteId } of [back, again]) {
      expect((await workOn(quoteId)).map(({ outcome }) => outcome)).toEqual(['CANCELLED'])
    }
    floor.service.clock.set('2026-03-03T01:30:00Z')
    await floor.service.runDueJobs()
    expect((await workOn(late.quoteId)).map(({ role, outcome }) => [role, outcome])).toEqual([
      ['MANAGER', 'CANCELLED'],
      ['DIRECTOR', null],
    ])
  })

  const toDecide = async (who: Person): Promise<string[]> =>
    (await ask(floor, who, '{ quotesToDecide(first: 100) { edges { node { id current { netTotal { amount } } } } } }')).quotesToDecide.edges.map(({ node }: Answer) => node.id) // prettier-ignore

  test('R063: who may decide finds the quote among those to decide, and nobody else does', async () => {
    const { quoteId, version } = await submitted(discounted('20'))
    expect(await toDecide(floor.manager)).toContain(quoteId)
    for (const who of [floor.director, floor.accountant, floor.consultant]) {
      expect(await toDecide(who)).not.toContain(quoteId)
    }
    await stepQuote(floor, floor.manager, 'approveQuote', { quoteId, version })
    expect(await toDecide(floor.manager)).not.toContain(quoteId)
    expect(await toDecide(floor.director)).toContain(quoteId)
  })

  describe('a deputy', () => {
    let deputy: Person
    beforeAll(async () => {
      const team = newId()
      deputy = await floor.service.employee({ roles: ['MANAGER'], name: 'Sun Hao', leads: [team] })
    })
    const delegate = (more: Record<string, unknown> = {}, who: Person = floor.manager) =>
      act(floor, who, 'delegateApprovals', { delegateId: deputy.employeeId, from: '2026-03-02', until: '2026-03-06', ...more }, 'delegation { id roles delegator { id } until }') // prettier-ignore
    const revoke = (delegationId: string, who: Person = floor.manager) =>
      act(floor, who, 'revokeApprovalDelegation', { delegationId }, 'delegation { id revokedAt }')

    test('R175: decides in the place of a manager of another team, from the first to the last day, and it is on record', async () => {
      const quote = await submitted()
      expect(await act(floor, deputy, 'approveQuote', { ...quote })).toMatchObject({ __typename: 'NotFoundError' })
      // The inbox shows it to deputies: what waits says that they may do it.
      const told = (await floor.service.publishedState('state.sales-pipeline.work-item.v1')).map(({ data }) => data)
      expect(told.findLast(({ subjectId }) => subjectId === quote.quoteId)).toMatchObject({
        kind: 'QUOTE_APPROVAL',
        byDeputy: true,
        customerId: expect.any(String),
      })
      const { delegation } = await delegate()
      expect(delegation).toMatchObject({ roles: ['MANAGER'], delegator: { id: floor.manager.employeeId } })
      expect(await toDecide(deputy)).toContain(quote.quoteId)
      expect((await quoteAs(deputy, quote.quoteId)).status).toBe('IN_APPROVAL')
      await stepQuote(floor, deputy, 'approveQuote', quote)
      const { steps } = (await quoteAs(deputy, quote.quoteId)).current.approval
      expect(steps.at(-1)).toMatchObject({
        kind: 'APPROVED',
        actor: { id: deputy.employeeId },
        onBehalfOf: { id: floor.manager.employeeId },
      })
      const later = await submitted()
      floor.service.clock.set('2026-03-06T16:00:00Z') // Saturday has begun in Shanghai
      expect(await toDecide(deputy)).not.toContain(later.quoteId)
      expect(await act(floor, deputy, 'approveQuote', { ...later })).toMatchObject({ __typename: 'NotFoundError' })
      floor.service.clock.set(MONDAY)
      expect(await revoke(delegation.id, deputy)).toMatchObject({ __typename: 'NotFoundError' })
      expect(await revoke(delegation.id)).toMatchObject({ __typename: 'RevokeApprovalDelegationPayload' })
      expect(await act(floor, deputy, 'approveQuote', { ...later })).toMatchObject({ __typename: 'NotFoundError' })
    })

    test('R197: lends no more than the colleague has: not their own request, not what somebody delegated to them', async () => {
      const { delegation } = await delegate()
      const own = await stepQuote(
        floor,
        floor.manager,
        'submitQuote',
        await draftQuote(floor, await openDeal(floor), [{ productId: machine.id }], {}, floor.manager),
      )
      // It goes to a director, and the manager's deputy is none.
      expect(await act(floor, deputy, 'approveQuote', { ...own })).toMatchObject({ __typename: 'ForbiddenError' })
      const third = await floor.service.employee({ roles: ['MANAGER'], leads: [newId()] })
      const chain = await delegate({ delegateId: third.employeeId }, deputy)
      const quote = await submitted()
      expect(await act(floor, third, 'approveQuote', { ...quote })).toMatchObject({ __typename: 'NotFoundError' })
      await revoke(chain.delegation.id, deputy)
      await revoke(delegation.id)
    })

    test('R197: a director who is deputy of one manager decides as that manager for the own teams alone', async () => {
      const elsewhere = await floor.service.employee({ roles: ['MANAGER'], leads: [newId()] })
      const { delegation } = await delegate({ delegateId: floor.director.employeeId }, elsewhere)
      const quote = await submitted()
      expect(await act(floor, floor.director, 'approveQuote', { ...quote })).toMatchObject({
        __typename: 'ForbiddenError',
      })
      await revoke(delegation.id, elsewhere)
    })

    test('R175: is somebody with standing, for days that can be', async () => {
      const leftOn = await floor.service.employee({ roles: ['MANAGER'], status: 'LEFT' })
      expect(await delegate({ delegateId: leftOn.employeeId })).toMatchObject({ rule: 'R175', code: 'NO_STANDING' })
      expect(await delegate({ delegateId: newId() })).toMatchObject({ __typename: 'NotFoundError' })
      expect(await delegate({ delegateId: floor.manager.employeeId })).toMatchObject({ fields: [{ path: 'delegateId' }] }) // prettier-ignore
      expect(await delegate({ from: '2026-03-01' })).toMatchObject({ fields: [{ path: 'from' }] })
      expect(await delegate({ until: '2026-03-01' })).toMatchObject({ fields: [{ path: 'until' }] })
      // P12: sixty days, both included.
      expect(await delegate({ until: '2026-05-01' })).toMatchObject({ fields: [{ path: 'until' }] })
      expect(await delegate({ roles: ['DIRECTOR'] })).toMatchObject({ __typename: 'ForbiddenError' })
      expect(await delegate({}, floor.consultant)).toMatchObject({ __typename: 'ForbiddenError' })
      const { delegation } = await delegate({ until: '2026-04-30' })
      await revoke(delegation.id)
    })

    test('R197: delegations are seen by both, and by directors and auditors', async () => {
      const { delegation } = await delegate()
      const seen = async (who: Person): Promise<string[]> =>
        (await ask(floor, who, '{ approvalDelegations(first: 100, on: "2026-03-03") { edges { node { id } } } }')).approvalDelegations.edges.map(({ node }: Answer) => node.id) // prettier-ignore
      for (const who of [floor.manager, deputy, floor.director]) expect(await seen(who)).toContain(delegation.id)
      for (const who of [floor.accountant, floor.consultant]) expect(await seen(who)).toEqual([])
      await revoke(delegation.id)
      expect(await seen(floor.manager)).toEqual([])
    })
  })
})

describe('an approval that is carried over', () => {
  const approved = async (percent: string, change: Record<string, unknown> = {}) => {
    let quote = await submitted(discounted(percent), change)
    quote = await stepQuote(floor, floor.manager, 'approveQuote', quote, { comment: '同意' })
    return Number(percent) > 15 ? stepQuote(floor, floor.director, 'approveQuote', quote) : quote
  }
  const again = async (quote: QuoteNow, lines: readonly QuoteLine[], change: Record<string, unknown> = {}) => {
    const now = await stepQuote(floor, floor.consultant, 'submitQuote', await revised(quote, lines, change))
    return { now, current: (await quoteAs(floor.director, quote.quoteId)).current }
  }

  test('R063: a version that is no riskier than the approved one has its approval at once, and goes to the customer', async () => {
    const first = await approved('20')
    const { current, now: quote } = await again(first, discounted('10'))
    expect(current).toMatchObject({
      revision: 2,
      status: 'APPROVED',
      approval: { status: 'APPROVED', levels: ['MANAGER'], carriedOver: true },
    })
    expect(current.approval.steps).toMatchObject([
      { kind: 'OPENED', actor: { id: floor.consultant.employeeId } },
      { kind: 'CARRIED', level: 1, actor: { id: floor.manager.employeeId }, comment: '同意' },
      { kind: 'CARRIED', level: 1, actor: { id: floor.director.employeeId } },
    ])
    const events = (await floor.service.published('sales-pipeline.QuoteApproved.v1')).filter(
      ({ aggregateId }) => aggregateId === quote.quoteId,
    )
    expect(events.at(-1)?.data).toMatchObject({ quoteVersion: 2, contentHash: current.approval.contentHash })
    expect(await workOn(quote.quoteId)).toHaveLength(2)
    await stepQuote(floor, floor.consultant, 'sendQuote', quote, { sentTo: '张经理' })
  })

  test('R063: carried once, it is the measure for the next time', async () => {
    const { now: second } = await again(await approved('20'), discounted('10'))
    const { current } = await again(second, discounted('12'))
    expect(current.approval).toMatchObject({ status: 'PENDING', carriedOver: false })
  })

  const riskier: [string, QuoteLine[], Record<string, unknown>][] = [
    ['more discount', [{ productId: '', discountPercent: '11' }], {}],
    ['another quantity', [{ productId: '', discountPercent: '10', quantity: '2' }], {}],
    ['other terms', [{ productId: '', discountPercent: '10' }], { afterSalesTerms: '终身保修' }],
    ['a longer credit', [{ productId: '', discountPercent: '5' }], { paymentTerms: [{ trigger: 'SIGNED', percent: '100', daysAfter: 59 }] }],
    ['a later end', [{ productId: '', discountPercent: '5' }], { validUntil: '2026-04-30' }],
  ] // prettier-ignore
  test.each(riskier)('R063: a version with %s is approved anew', async (_, lines, change) => {
    const first = await approved('10')
    const { current } = await again(first, lines.map((line) => ({ ...line, productId: machine.id })), change) // prettier-ignore
    expect(current).toMatchObject({ status: 'IN_APPROVAL', approval: { status: 'PENDING', carriedOver: false } })
  })

  test('R063: what was returned or withdrawn since carries nothing of what was approved before', async () => {
    const first = await approved('10')
    const { now: risky } = await again(first, discounted('14'))
    const returned = await stepQuote(floor, floor.manager, 'returnQuote', risky, { reason: '不同意' })
    expect((await again(returned, discounted('5'))).current.approval).toMatchObject({ status: 'PENDING' })

    const second = await approved('10')
    const taken = await stepQuote(floor, floor.consultant, 'withdrawQuote', (await again(second, discounted('14'))).now)
    expect((await again(taken, discounted('5'))).current.approval).toMatchObject({ status: 'PENDING' })
  })

  test('R063: under another policy it is judged anew', async () => {
    const first = await approved('10')
    await publish()
    expect((await again(first, discounted('5'))).current.approval).toMatchObject({ status: 'PENDING' })
  })

  test('R197: who approved and then got a share of the deal, or prepares the new version, has approved nothing of it', async () => {
    const first = await approved('10')
    const [{ opportunityId, version } = { opportunityId: '', version: 0 }] = await floor.service.db.query<{ opportunityId: string; version: number }>(
      'SELECT o.id AS "opportunityId", o.version FROM opportunity o JOIN quote q ON q.opportunity_id = o.id WHERE q.id = $1',
      [first.quoteId],
    ) // prettier-ignore
    const draft = await revised(first, discounted('5'))
    const splits = [
      { employeeId: floor.consultant.employeeId, role: 'OWNER', percent: '80' },
      { employeeId: floor.manager.employeeId, role: 'SUPPORT', percent: '20' },
    ]
    await must(floor, floor.director, 'splitCredit', { opportunityId, version, splits })
    await stepQuote(floor, floor.consultant, 'submitQuote', draft)
    expect((await quoteAs(floor.director, first.quoteId)).current.approval).toMatchObject({
      status: 'PENDING',
      levels: ['DIRECTOR'],
    })

    const second = await approved('10')
    const byManager = await stepQuote(floor, floor.manager, 'reviseQuote', second, quoteContent(discounted('5')))
    await stepQuote(floor, floor.consultant, 'submitQuote', byManager)
    expect((await quoteAs(floor.director, second.quoteId)).current.approval).toMatchObject({ status: 'PENDING' })
  })
})

describe('what finance tells of the customer', () => {
  const instalment = (customerId: string, open: string, dueOn: string | null, id = newId(), version = 1) =>
    floor.service.deliver({
      type: 'state.finance-expense.instalment.v1',
      data: {
        id, receivableId: newId(), contractId: newId(), customerId, ownerId: null, teamId: null, seq: 1,
        trigger: 'SIGNED', status: 'OPEN', amount: cny('500.00'), collected: cny('0.00'), open: cny(open), dueOn,
        triggeredOn: null, daysAfter: 0, createdAt: MONDAY, version, updatedAt: MONDAY,
      },
    }) // prettier-ignore
  const grade = (customerId: string, letter: string, over: Record<string, unknown> = {}, id = newId(), version = 1) =>
    floor.service.deliver({
      type: 'state.finance-expense.credit-profile.v1',
      data: {
        id, customerId, ownerId: null, teamId: null, status: 'EFFECTIVE', limit: cny('1.00'), reserved: cny('0.00'),
        receivable: cny('0.00'), available: cny('1.00'), termDays: 30, grade: letter, prepaymentPercent: '0',
        validFrom: '2026-01-01', validUntil: null, createdAt: MONDAY, version, updatedAt: MONDAY, ...over,
      },
    }) // prettier-ignore

  test('R180: a customer who owes for longer than the policy allows gets no quote without a director', async () => {
    const customerId = newId()
    const id = newId()
    await instalment(customerId, '300.00', '2026-01-30', id)
    await instalment(newId(), '300.00', '2026-01-30')
    await instalment(customerId, '200.00', '2026-02-02')
    const quote = await submitted(undefined, {}, { customerId })
    expect((await quoteAs(floor.consultant, quote.quoteId)).current).toMatchObject({
      approvalTriggers: [{ code: 'OVERDUE', value: '300', says: 'the customer owes CNY 300 for more than 30 days, above 0' }],
      approval: { levels: ['MANAGER', 'DIRECTOR'] },
    }) // prettier-ignore
    await instalment(customerId, '0.00', '2026-01-30', id, 2)
    const paid = await submitted(undefined, {}, { customerId })
    expect((await quoteAs(floor.consultant, paid.quoteId)).current.approval.levels).toEqual(['MANAGER'])
  })

  test('R180: where the policy lets nobody approve it, the quote is refused', async () => {
    await publish({ rules: [rule('OVERDUE', null)], overdueLimit: cny('100'), overdueDays: 10 })
    const customerId = newId()
    await instalment(customerId, '100.01', '2026-02-19')
    const deal = await openDeal(floor, { customerId })
    const draft = await draftQuote(floor, deal, [{ productId: machine.id }])
    expect(await act(floor, floor.consultant, 'submitQuote', { ...draft })).toMatchObject({
      __typename: 'RuleError',
      rule: 'R180',
      code: 'CUSTOMER_OVERDUE',
    })
    expect((await quoteAs(floor.consultant, draft.quoteId)).status).toBe('DRAFT')
  })

  test('R063: a customer of a bad grade or none, and a first order, go to finance', async () => {
    await publish({ rules: [rule('CREDIT_GRADE', 'FINANCE'), rule('FIRST_ORDER', 'FINANCE', '5000')] })
    const triggersOf = async (customerId: string, quantity = '1') => {
      const { quoteId } = await submitted([{ productId: machine.id, quantity }], {}, { customerId })
      return (await quoteAs(floor.consultant, quoteId)).current.approvalTriggers.map(({ code, value }: Answer) => [code, value]) // prettier-ignore
    }
    const [good, bad, suspended] = [newId(), newId(), newId()]
    const profile = newId()
    await grade(good, 'B', {}, profile)
    await grade(bad, 'C')
    await grade(suspended, 'A', { status: 'SUSPENDED' })
    expect(await triggersOf(good)).toEqual([])
    expect(await triggersOf(good, '6')).toEqual([['FIRST_ORDER', '6000']])
    expect(await triggersOf(bad)).toEqual([['CREDIT_GRADE', '3']])
    expect(await triggersOf(suspended)).toEqual([['CREDIT_GRADE', null]])

    // It grows worse while the quote waits: the decision does not count, and the quote goes back.
    const waiting = await submitted(undefined, {}, { customerId: good })
    await grade(good, 'D', {}, profile, 2)
    const voided = await must(floor, floor.manager, 'approveQuote', { ...waiting }, 'outcome quote { status current { returnReason } }') // prettier-ignore
    expect(voided).toMatchObject({ outcome: 'VOIDED', quote: { status: 'RETURNED', current: { returnReason: expect.stringContaining('riskier') } } }) // prettier-ignore
  })
})

describe('before the submission', () => {
  const PREVIEW = `query ($input: PreviewApprovalInput!) { previewApproval(input: $input) { refused
    triggers { code line level value threshold says } levels { code role workingHours candidates { name } } } }`
  const preview = async (who: Person, input: Record<string, unknown>): Promise<Answer> =>
    (await ask(floor, who, PREVIEW, { input })).previewApproval

  test('R063: the preview says who would decide and why, and is right about it', async () => {
    await floor.service.db.query(`UPDATE sys.org_employee SET roles = '{DIRECTOR}' WHERE id = $1`, [
      floor.director.employeeId,
    ])
    const deal = await openDeal(floor)
    const draft = { opportunityId: deal.id, draft: quoteContent(discounted('20')) }
    const told = await preview(floor.consultant, draft)
    expect(told).toEqual({
      refused: false,
      triggers: [{ code: 'DISCOUNT', line: 1, level: 'DIRECTOR', value: '20', threshold: '15', says: 'discount 20 % is above 15 %' }],
      levels: [
        { code: 'SUPERIOR', role: 'MANAGER', workingHours: 8, candidates: [{ name: 'Chen Min' }] },
        { code: 'DIRECTOR', role: 'DIRECTOR', workingHours: 8, candidates: [{ name: 'Zhao Guoqiang' }] },
      ],
    }) // prettier-ignore
    expect(await floor.service.db.query('SELECT 1 FROM quote WHERE opportunity_id = $1', [deal.id])).toEqual([])
    const quote = await draftQuote(floor, deal, discounted('20'))
    expect(await preview(floor.consultant, { quoteId: quote.quoteId })).toEqual(told)
    await stepQuote(floor, floor.consultant, 'submitQuote', quote)
    const { current } = await quoteAs(floor.consultant, quote.quoteId)
    expect(current.approval.route.map(({ code }: Answer) => code)).toEqual(['SUPERIOR', 'DIRECTOR'])
  })

  test('R197: a consultant learns from a preview that a margin asks for the director, and not which it is', async () => {
    const dear = await addProduct(floor, { cost: '870' })
    const deal = await openDeal(floor)
    const input = { opportunityId: deal.id, draft: quoteContent([{ productId: dear.id }]) }
    const seen = await preview(floor.consultant, input)
    expect(seen.triggers).toEqual([
      { code: 'LINE_MARGIN', line: 1, level: 'DIRECTOR', value: null, threshold: null, says: 'margin is below the floor of its family' },
    ]) // prettier-ignore
    expect((await preview(floor.manager, input)).triggers).toMatchObject([{ value: '0.02', threshold: '0' }])
  })

  test("R197: another's deal cannot be previewed, and nonsense says what is wrong", async () => {
    const deal = await openDeal(floor)
    const input = { opportunityId: deal.id, draft: quoteContent(discounted('20')) }
    expect(await preview(floor.colleague, input)).toBeNull()
    expect(await preview(floor.accountant, input)).toBeNull()
    await expect(preview(floor.consultant, { opportunityId: deal.id })).rejects.toThrow()
    await expect(preview(floor.consultant, { ...input, draft: quoteContent([]) })).rejects.toThrow()
  })

  test('R063: a director tries a policy on the quotes of the last days', async () => {
    const SIMULATE = `query ($input: SimulatePricingPolicyInput!) { simulatePricingPolicy(input: $input) {
      quotes changed refusedNow refusedThen levels { code now then } } }`
    const simulate = async (who: Person, input: Record<string, unknown>): Promise<Answer> =>
      (await ask(floor, who, SIMULATE, { input })).simulatePricingPolicy
    const before = await simulate(floor.director, { days: 30 })
    expect(before).toMatchObject({ changed: 0, refusedNow: 0, refusedThen: 0 })
    await submitted(discounted('14'))
    await submitted(discounted('50'))
    const rules = [rule('DISCOUNT', 'DIRECTOR', '12'), rule('DISCOUNT', null, '45')]
    const after = await simulate(floor.director, { days: 30, rules })
    expect(after.quotes).toBe(before.quotes + 2)
    expect(after.refusedThen).toBe(1)
    const director = (of: Answer) => of.levels.find(({ code }: Answer) => code === 'DIRECTOR')
    // The one with half off, by the policy of today; by the draft it is refused, and the other one is there.
    expect(director(after).now).toBe(director(before).now + 1)
    expect(after.changed).toBeGreaterThanOrEqual(2)
    expect(await simulate(floor.accountant, { days: 30 })).toBeNull()
    expect(await simulate(floor.manager, { days: 30 })).toBeNull()
    await expect(simulate(floor.director, { days: 400 })).rejects.toThrow()
  })
})

describe('somebody leaves', () => {
  test('R063: what waits for a manager who left goes to the director, where no successor is there; their deputies are none', async () => {
    const teamId = newId()
    const leaving = await floor.service.employee({ roles: ['MANAGER'], name: 'Ma Lin', teamId, leads: [teamId] })
    const seller = await floor.service.employee({ roles: ['CONSULTANT'], teamId })
    const team = { id: teamId, name: '华北销售部', managerId: leaving.employeeId, parentTeamId: null }
    await floor.service.deliver({ type: 'state.performance.team.v1', data: { ...team, version: 1, updatedAt: MONDAY } })
    const deputy = { delegateId: floor.manager.employeeId, from: '2026-03-02', until: '2026-03-06' }
    await must(floor, leaving, 'delegateApprovals', deputy)
    const deal = await openDeal(floor, { owner: seller, teamId })
    const draft = await draftQuote(floor, deal, [{ productId: machine.id }], {}, seller)
    const quote = await stepQuote(floor, seller, 'submitQuote', draft)
    const left = {
      id: leaving.employeeId, subject: leaving.subject, number: 'E9', name: 'Ma Lin', status: 'LEFT',
      positionLevel: 'MANAGER', teamId, managerOfTeamIds: [teamId], certifiedOn: null, joinedOn: '2020-01-01',
      leftOn: '2026-03-02', version: 2, updatedAt: MONDAY,
    } // prettier-ignore
    await floor.service.deliver({ type: 'state.performance.employee.v1', data: left })
    const now = await quoteAs(floor.director, quote.quoteId)
    expect(now.current).toMatchObject({
      approval: { status: 'PENDING', levels: ['DIRECTOR'] },
      approvals: [{ status: 'PENDING' }, { status: 'VOIDED' }],
    })
    expect((await workOn(quote.quoteId)).map(({ role, outcome }) => [role, outcome])).toEqual([
      ['MANAGER', 'CANCELLED'],
      ['DIRECTOR', null],
    ])
    expect(await act(floor, floor.manager, 'approveQuote', { quoteId: quote.quoteId, version: now.version })).toMatchObject({ __typename: 'NotFoundError' }) // prettier-ignore
    await stepQuote(floor, floor.director, 'approveQuote', { quoteId: quote.quoteId, version: now.version })
  })

  test('R063: a successor decides what waited for the manager before', async () => {
    const quote = await submitted()
    const successor = await floor.service.employee({ roles: ['MANAGER'], teamId: floor.teamId, leads: [floor.teamId] })
    const query = '{ quotesToDecide(first: 100) { edges { node { id } } } }'
    const { quotesToDecide } = await ask(floor, successor, query)
    expect(quotesToDecide.edges).toContainEqual({ node: { id: quote.quoteId } })
    await stepQuote(floor, successor, 'approveQuote', quote)
  })
})
