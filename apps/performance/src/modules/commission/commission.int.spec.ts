import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { decimal, newId } from '@sellgraph/kernel'
import { startTestService, type TestService } from '@sellgraph/service-kit/testing'
import { performance } from '../../service.ts'
import { type Company, foundCompany, type Person } from '../../testing/company.ts'
import { contractEffective, type Deal, paymentAllocated, paymentReversed } from '../../testing/deals.ts'

let service: TestService
let company: Company
let finance: Person
let director: Person
let team: { id: string }
let boss: Person
let li: Person

beforeAll(async () => {
  service = await startTestService(performance, { at: '2026-03-02T01:30:00Z' })
  company = await foundCompany(service)
  finance = await company.hire({ roles: ['FINANCE'] })
  director = await company.hire({ roles: ['DIRECTOR'] })
  team = await company.team()
  boss = await company.hire({ roles: ['MANAGER'], teamId: team.id, leads: team.id })
  await activatePlan()
})
afterAll(() => service.stop())
// A person of their own for every test: an empty account.
beforeEach(async () => {
  li = await company.hire({ roles: ['CONSULTANT'], teamId: team.id })
})

const PLAN = 'plan { id version status planVersion effectiveTo }'
const planInput = (input: Record<string, unknown> = {}) => ({
  code: 'SALES',
  name: '销售提成方案',
  currency: 'CNY',
  period: 'MONTH',
  tiers: [
    { from: '0', upTo: '50000', ratePercent: '3' },
    { from: '50000', ratePercent: '5' },
  ],
  classFactors: [{ productClass: 'CUSTOM', factor: '1.5' }],
  otherClassesFactor: '1',
  effectiveFrom: '2026-01-01',
  ...input,
})
const draftPlan = async (input: Record<string, unknown> = {}) =>
  (await company.mutate(finance, 'draftCommissionPlan', planInput(input), PLAN)).plan
const decide = (by: Person, name: string, plan: { id: string; version: number }) =>
  company.mutate(
    by,
    name,
    { planId: plan.id, version: plan.version },
    name === 'activateCommissionPlan' ? `${PLAN} ratedPayments` : PLAN,
  )
async function activatePlan(input: Record<string, unknown> = {}) {
  const approved = (await decide(director, 'approveCommissionPlan', await draftPlan(input))).plan
  return decide(finance, 'activateCommissionPlan', approved)
}

async function sell(
  splits = [{ employeeId: li.employeeId, percent: '100' }],
  lines?: Parameters<typeof contractEffective>[0]['lines'],
) {
  const { deal, event } = contractEffective({ splits, ...(lines === undefined ? {} : { lines }) })
  expect(await service.deliver(event)).toBe('done')
  return deal
}

async function pay(deal: Deal, amount: string, allocatedOn?: string) {
  const event = paymentAllocated(deal, amount, allocatedOn)
  expect(await service.deliver(event)).toBe('done')
  return event
}

const LINES = `query ($contract: _Any!) {
  _entities(representations: [$contract]) {
    ... on Contract { commissionLines {
      id amount { amount currency } month planPeriod basis splitPercent
      employee { id } allocation { id } contract { id } plan { code planVersion } statement { number }
      explanation { steps { label expression value } }
    } }
  }
}`
const linesOf = async (deal: Deal, by: Person = finance) =>
  (await service.gql(by, LINES, { contract: { __typename: 'Contract', id: deal.contractId } })).data?._entities[0]
    .commissionLines
const amountsOf = async (deal: Deal, by?: Person) =>
  (await linesOf(deal, by)).map((line: { amount: { amount: string } }) => line.amount.amount)
const totalOf = (amounts: string[]) => amounts.reduce((sum, amount) => sum.plus(amount), decimal('0')).toFixed(2)

const STATEMENT =
  'statement { id version number status amount { amount currency } paidOn paymentReference returnedReason lines { id amount { amount } } }'
const generate = (by: Person = finance, input: Record<string, unknown> = {}) =>
  company.mutate(
    by,
    'generateCommissionStatement',
    { employeeId: li.employeeId, month: '2026-03', ...input },
    STATEMENT,
  )
const step = (
  by: Person,
  name: string,
  { id, version }: { id: string; version: number },
  extra: Record<string, unknown> = {},
) => company.mutate(by, name, { statementId: id, version, ...extra }, STATEMENT)

describe('R145: commission of a payment', () => {
  test('is worked out per person by share, class, difficulty and tier, and explains itself', async () => {
    const zhao = await company.hire({ roles: ['CONSULTANT'], teamId: team.id })
    const deal = await sell(
      [
        { employeeId: li.employeeId, percent: '60' },
        { employeeId: zhao.employeeId, percent: '40' },
      ],
      [
        { productClass: 'STANDARD', difficulty: '1', net: '60000.00' },
        { productClass: 'CUSTOM', difficulty: '1.2', net: '40000.00' },
      ],
    )
    const { data } = await pay(deal, '67800.00')
    // 60 % collected of 60000 + 40000 × 1.5 × 1.2 = 132000: 79200; Li 60 % = 47520 at 3 %; Zhao 40 % = 31680 at 3 %.
    const lines = await linesOf(deal)
    expect(lines).toHaveLength(2)
    const own = lines.find((line: { employee: { id: string } }) => line.employee.id === li.employeeId)
    expect(own).toMatchObject({
      amount: { amount: '1425.60', currency: 'CNY' },
      month: '2026-03',
      planPeriod: '2026-03',
      splitPercent: '60.0000',
      allocation: { id: data.allocationId },
      contract: { id: deal.contractId },
      plan: { code: 'SALES', planVersion: 1 },
      statement: null,
    })
    expect(own.explanation.steps.at(-1)).toEqual({
      label: 'Commission of this payment',
      expression: '1425.60 − 0.00',
      value: '1425.60',
    })
    expect(totalOf(lines.map((line: { amount: { amount: string } }) => line.amount.amount))).toBe('2376.00')
    const events = (await service.published('performance.CommissionCalculated.v1')).filter(
      ({ aggregateId }) => aggregateId === deal.contractId,
    )
    expect(events.map((event) => event.data)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          employeeId: li.employeeId,
          teamId: team.id,
          period: '2026-03',
          amount: { amount: '1425.60', currency: 'CNY' },
        }),
      ]),
    )
  })

  test('adds up over contracts in a month, and begins again in the next', async () => {
    const [first, second] = [await sell(), await sell()]
    await pay(first, '45200.00')
    await pay(second, '45200.00')
    await pay(first, '11300.00', '2026-04-01')
    // 40000 at 3 %; 10000 at 3 % and 30000 at 5 %; in April 10000 at 3 %.
    expect(await amountsOf(first)).toEqual(['1200.00', '300.00'])
    expect(await amountsOf(second)).toEqual(['1800.00'])
  })

  test('that is taken back in a later month claws back what it earned, and no other rate', async () => {
    const deal = await sell()
    const payment = await pay(deal, '113000.00')
    await pay(deal, '11300.00', '2026-04-02')
    expect(await service.deliver(paymentReversed(deal, payment, '2026-04-20'))).toBe('done')
    const lines = await linesOf(deal)
    expect(
      lines.map((line: { amount: { amount: string }; month: string; planPeriod: string }) => [
        line.amount.amount,
        line.month,
        line.planPeriod,
      ]),
    ).toEqual([
      ['4000.00', '2026-03', '2026-03'],
      ['300.00', '2026-04', '2026-04'],
      ['-4000.00', '2026-04', '2026-03'],
    ])
  })

  test('that comes before its contract waits, and so does a reversal before its payment', async () => {
    const { deal, event } = contractEffective({ splits: [{ employeeId: li.employeeId, percent: '100' }] })
    const payment = paymentAllocated(deal, '113000.00')
    expect(await service.deliver(payment)).toBe('waiting')
    expect(await service.deliver({ ...paymentReversed(deal, payment), aggregateId: newId() })).toBe('waiting')
    await service.deliver(event)
    expect(await service.deliver({ ...payment, aggregateId: newId() })).toBe('done')
    expect(await amountsOf(deal)).toEqual(['4000.00'])
  })

  test('delivered twice, with the same or another id, has one effect', async () => {
    const { deal, event } = contractEffective({ splits: [{ employeeId: li.employeeId, percent: '100' }] })
    expect(await service.deliver(event)).toBe('done')
    expect(await service.deliver(event)).toBe('done')
    const payment = { ...paymentAllocated(deal, '11300.00'), id: newId() }
    expect(await service.deliver(payment)).toBe('done')
    expect(await service.deliver(payment)).toBe('duplicate')
    await service.deliver({ ...payment, id: newId() })
    expect(await amountsOf(deal)).toEqual(['300.00'])
  })

  test('of several contracts at the same moment is settled one after the other', async () => {
    const opening = await sell()
    await pay(opening, '11300.00')
    const deals = await Promise.all([1, 2, 3, 4, 5, 6].map(() => sell()))
    await Promise.all(deals.map((deal) => pay(deal, '11300.00')))
    const amounts = await Promise.all([opening, ...deals].map((deal) => amountsOf(deal)))
    // 70000 in all: 50000 at 3 %, 20000 at 5 %.
    expect(totalOf(amounts.flat())).toBe('2500.00')
    const [account] = await service.db.query<{ basis: string }>(
      'SELECT basis FROM commission_accumulator WHERE employee_id = $1',
      [li.employeeId],
    )
    expect(decimal(account?.basis ?? '0').toFixed()).toBe('70000')
  })

  test('any order of the same payments and reversals, also at the same moment, pays the same', async () => {
    const deals = [
      await sell(),
      await sell(undefined, [{ productClass: 'CUSTOM', difficulty: '1.1', net: '33333.33' }]),
    ] as const
    const [a, b] = deals
    const payments = [
      paymentAllocated(a, '33333.33'),
      paymentAllocated(b, '10000.01'),
      paymentAllocated(a, '70000.00'),
      paymentAllocated(b, '20000.00'),
    ]
    await Promise.all(payments.map((payment) => service.deliver(payment)))
    const [first, second] = payments
    if (first === undefined || second === undefined) throw new Error('unreachable')
    await Promise.all([service.deliver(paymentReversed(a, first)), service.deliver(paymentReversed(b, second))])
    const racing = totalOf([...(await amountsOf(a)), ...(await amountsOf(b))])

    li = await company.hire({ roles: ['CONSULTANT'], teamId: team.id })
    const [c, d] = [
      await sell(),
      await sell(undefined, [{ productClass: 'CUSTOM', difficulty: '1.1', net: '33333.33' }]),
    ]
    await pay(d, '20000.00')
    await pay(c, '70000.00')
    const inTurn = totalOf([...(await amountsOf(c)), ...(await amountsOf(d))])
    expect(racing).toBe(inTurn)
    // By hand: 70000 ÷ 1.13 and 20000 ÷ 37666.66 × 33333.33 × 1.65, at 3 % up to 50000 and 5 % above.
    const basis = decimal('61946.9026548673').plus(decimal('20000').div('37666.66').times('33333.33').times('1.65'))
    expect(inTurn).toBe(basis.minus(50000).times('0.05').plus(1500).toFixed(2))
  })

  test.each([
    [
      'shares that are not 100 %',
      (of: Person) => contractEffective({ splits: [{ employeeId: of.employeeId, percent: '90' }] }).event,
    ],
    [
      'a share of somebody unknown',
      () => contractEffective({ splits: [{ employeeId: newId(), percent: '100' }] }).event,
    ],
  ])('a contract with %s is parked', async (_, event) => {
    expect(await service.deliver(event(li))).toBe('parked')
  })

  test('paid in another currency than the contract is parked', async () => {
    const deal = await sell()
    expect(await service.deliver(paymentAllocated(deal, '100.00', '2026-03-10', 'USD'))).toBe('parked')
    expect(await amountsOf(deal)).toEqual([])
  })
})

describe('R145: commission plans', () => {
  test('are approved by another person and then change no more', async () => {
    const plan = await draftPlan({ code: `P-${newId()}` })
    expect(plan).toMatchObject({ status: 'DRAFT', planVersion: 1 })
    expect(await decide(finance, 'approveCommissionPlan', plan)).toMatchObject({ code: 'SELF_APPROVAL', rule: 'R197' })
    expect(await decide(finance, 'activateCommissionPlan', plan)).toMatchObject({ code: 'WRONG_STATE' })
    expect(await decide(director, 'approveCommissionPlan', { ...plan, version: 9 })).toMatchObject({
      code: 'STALE_VERSION',
    })
    expect(await decide(director, 'approveCommissionPlan', { ...plan, id: newId() })).toMatchObject({
      code: 'NOT_FOUND',
    })
    expect(await decide(director, 'approveCommissionPlan', plan)).toMatchObject({ plan: { status: 'APPROVED' } })
    expect(await decide(boss, 'approveCommissionPlan', plan)).toMatchObject({ code: 'FORBIDDEN' })
  })

  test.each<[string, Record<string, unknown>, string]>([
    [
      'a gap between tiers',
      {
        tiers: [
          { from: '0', upTo: '10', ratePercent: '3' },
          { from: '11', ratePercent: '5' },
        ],
      },
      'tiers.1.from',
    ],
    ['a closed last tier', { tiers: [{ from: '0', upTo: '10', ratePercent: '3' }] }, 'tiers.0.upTo'],
    ['a negative rate', { tiers: [{ from: '0', ratePercent: '-3' }] }, 'tiers.0.ratePercent'],
    [
      'a class twice',
      {
        classFactors: [
          { productClass: 'A', factor: '1' },
          { productClass: 'A', factor: '2' },
        ],
      },
      'classFactors.1.productClass',
    ],
    ['an end before its start', { effectiveTo: '2025-12-31' }, 'effectiveTo'],
  ])('with %s are refused', async (_, wrong, path) => {
    const { fields } = await company.mutate(finance, 'draftCommissionPlan', planInput(wrong))
    expect(fields.map((field: { path: string }) => field.path)).toContain(path)
  })

  test('follow each other: a payment is rated by the plan of its day, and one without a plan waits for it', async () => {
    const rates = (percent: string) => [{ from: '0', ratePercent: percent }]
    const { deal, event } = contractEffective({
      splits: [{ employeeId: li.employeeId, percent: '100' }],
      currency: 'EUR',
    })
    await service.deliver(event)
    const early = await pay(deal, '11300.00', '2026-02-10')
    await service.deliver(paymentReversed(deal, early, '2026-02-11'))
    await pay(deal, '11300.00', '2026-02-12')
    expect(await amountsOf(deal)).toEqual([])
    const first = await activatePlan({ code: 'EUR', currency: 'EUR', tiers: rates('2'), effectiveFrom: '2026-01-01' })
    expect(first).toMatchObject({ ratedPayments: 3, plan: { status: 'ACTIVE', effectiveTo: null } })
    expect(totalOf(await amountsOf(deal))).toBe('200.00')

    expect(
      await activatePlan({ code: 'EUR', currency: 'EUR', tiers: rates('4'), effectiveFrom: '2026-02-12' }),
    ).toMatchObject({ code: 'PAYMENTS_ALREADY_RATED' })
    expect(
      await activatePlan({ code: 'EUR', currency: 'EUR', tiers: rates('4'), effectiveFrom: '2025-12-01' }),
    ).toMatchObject({ code: 'PLAN_OVERLAPS' })
    expect(
      await activatePlan({ code: 'EUR', currency: 'EUR', tiers: rates('4'), effectiveFrom: '2026-03-01' }),
    ).toMatchObject({ plan: { planVersion: 4 } })
    const { data } = await service.gql(finance, 'query ($id: ID!) { commissionPlan(id: $id) { status effectiveTo } }', {
      id: first.plan.id,
    })
    expect(data?.commissionPlan).toEqual({ status: 'ENDED', effectiveTo: '2026-02-28' })
    await pay(deal, '11300.00', '2026-02-28')
    await pay(deal, '11300.00', '2026-03-01')
    expect((await amountsOf(deal)).slice(-2)).toEqual(['200.00', '400.00'])
  })

  test('are told without what they pay; that is told apart', async () => {
    const { id } = await draftPlan({ code: `P-${newId()}` })
    const [plain] = (await service.publishedState('state.performance.commission-plan.v1')).filter(
      ({ aggregateId }) => aggregateId === id,
    )
    expect(plain?.data).toMatchObject({ status: 'DRAFT', period: 'MONTH', effectiveFrom: '2026-01-01', version: 1 })
    for (const field of ['tiers', 'classFactors', 'otherClassesFactor']) expect(plain?.data).not.toHaveProperty(field)
    const [terms] = (await service.publishedState('state-sensitive.performance.commission-plan.v1')).filter(
      ({ aggregateId }) => aggregateId === id,
    )
    expect(terms?.data).toMatchObject({
      tiers: [
        { from: '0', upTo: '50000', ratePercent: '3' },
        { from: '50000', upTo: null, ratePercent: '5' },
      ],
      classFactors: [{ productClass: 'CUSTOM', factor: '1.5' }],
      draftedBy: finance.subject,
    })
  })

  test('are known to whom they pay once they count; drafts are not', async () => {
    const draft = await draftPlan({ code: `P-${newId()}` })
    const source = 'query ($id: ID!) { commissionPlan(id: $id) { id } commissionPlans { edges { node { status } } } }'
    const { data } = await service.gql(li, source, { id: draft.id })
    expect(data?.commissionPlan).toBeNull()
    expect(new Set(data?.commissionPlans.edges.map(({ node }: { node: { status: string } }) => node.status))).toEqual(
      new Set(['ACTIVE', 'ENDED']),
    )
  })
})

describe('R145, R197: commission statements', () => {
  test('are generated, submitted, approved by somebody without a part in them, and paid', async () => {
    const deal = await sell()
    await pay(deal, '56500.00')
    await pay(deal, '56500.00', '2026-04-03')
    const { statement } = await generate()
    expect(statement).toMatchObject({
      status: 'CALCULATED',
      number: expect.stringMatching(/^CS-2026-\d{6}$/),
      amount: { amount: '1500.00', currency: 'CNY' },
    })
    expect(statement.lines).toHaveLength(1)
    expect(await step(boss, 'approveCommissionStatement', statement)).toMatchObject({
      code: 'WRONG_STATE',
      currentState: 'CALCULATED',
    })
    const submitted = (await step(finance, 'submitCommissionStatement', statement)).statement
    expect(submitted.status).toBe('IN_REVIEW')
    expect(await generate()).toMatchObject({ code: 'WRONG_STATE', currentState: 'IN_REVIEW' })
    expect(await step(finance, 'approveCommissionStatement', submitted)).toMatchObject({
      code: 'SELF_APPROVAL',
      rule: 'R197',
    })
    expect(await step(director, 'approveCommissionStatement', statement)).toMatchObject({
      code: 'STALE_VERSION',
      currentVersion: 2,
    })
    const both = await Promise.all([
      step(director, 'approveCommissionStatement', submitted),
      step(boss, 'approveCommissionStatement', submitted),
    ])
    expect(both.map(({ __typename }) => __typename).sort()).toEqual([
      'ApproveCommissionStatementPayload',
      'ConflictError',
    ])
    const approved = (await service.published('performance.CommissionApproved.v1')).filter(
      ({ aggregateId }) => aggregateId === statement.id,
    )
    expect(approved.map(({ data }) => data)).toEqual([
      expect.objectContaining({
        employeeId: li.employeeId,
        period: '2026-03',
        amount: { amount: '1500.00', currency: 'CNY' },
        lineIds: [statement.lines[0].id],
      }),
    ])

    const payout = {
      payoutId: newId(),
      statementId: statement.id,
      employeeId: li.employeeId,
      teamId: team.id,
      paidOn: '2026-04-10',
      reference: 'PAY-1',
    }
    const paid = (amount: string) => ({
      type: 'finance-expense.PayoutCompleted.v1' as const,
      aggregateId: newId(),
      data: { ...payout, amount: { amount, currency: 'CNY' } },
    })
    expect(await service.deliver(paid('1499.99'))).toBe('parked')
    expect(await service.deliver(paid('1500.00'))).toBe('done')
    expect(await service.deliver(paid('1500.00'))).toBe('skipped')
    const { data } = await service.gql(
      li,
      'query ($id: ID!) { commissionStatement(id: $id) { status paidOn paymentReference } }',
      { id: statement.id },
    )
    expect(data?.commissionStatement).toEqual({ status: 'PAID', paidOn: '2026-04-10', paymentReference: 'PAY-1' })
    expect((await generate(finance, { month: '2026-04' })).statement).toMatchObject({ amount: { amount: '1500.00' } })
  })

  test('a reversal that comes before submission is in the statement; one after payment is in the next', async () => {
    const deal = await sell()
    const first = await pay(deal, '11300.00')
    await pay(deal, '22600.00')
    const before = (await generate()).statement
    expect(before.amount.amount).toBe('900.00')
    await service.deliver(paymentReversed(deal, first))
    expect(await step(finance, 'submitCommissionStatement', before)).toMatchObject({ code: 'LINES_ADDED' })
    const again = (await generate()).statement
    expect(again).toMatchObject({ id: before.id, number: before.number, amount: { amount: '600.00' } })
    expect(again.lines).toHaveLength(3)
  })

  test('what is negative is carried, and paid nothing, until it is earned again', async () => {
    const deal = await sell()
    const payment = await pay(deal, '11300.00')
    const march = (await generate()).statement
    const submitted = (await step(finance, 'submitCommissionStatement', march)).statement
    await step(director, 'approveCommissionStatement', submitted)
    await service.deliver(paymentReversed(deal, payment, '2026-04-02'))
    expect(await generate(finance, { month: '2026-04' })).toMatchObject({ code: 'NOTHING_TO_PAY' })
    await pay(deal, '33900.00', '2026-05-03')
    expect((await generate(finance, { month: '2026-05' })).statement.amount.amount).toBe('600.00')
  })

  test('one whose payment is taken back before it is submitted pays nothing and keeps no line from the next', async () => {
    const deal = await sell()
    const payment = await pay(deal, '11300.00')
    await generate()
    await service.deliver(paymentReversed(deal, payment))
    const { statement } = await generate()
    expect(statement).toMatchObject({ amount: { amount: '0.00' }, lines: [] })
    expect(await step(finance, 'submitCommissionStatement', statement)).toMatchObject({ code: 'NOTHING_TO_PAY' })
    await pay(deal, '22600.00', '2026-04-03')
    expect((await generate(finance, { month: '2026-04' })).statement.lines).toHaveLength(3)
  })

  test('one that goes back is worked out again', async () => {
    await pay(await sell(), '11300.00')
    const submitted = (await step(finance, 'submitCommissionStatement', (await generate()).statement)).statement
    const returned = (await step(boss, 'returnCommissionStatement', submitted, { reason: '分配比例待确认' })).statement
    expect(returned).toMatchObject({ status: 'CALCULATED', returnedReason: '分配比例待确认' })
    expect((await generate()).statement).toMatchObject({
      status: 'CALCULATED',
      returnedReason: null,
      amount: { amount: '300.00' },
    })
  })

  test('nobody prepares or approves their own, whatever the role', async () => {
    const deal = await sell([
      { employeeId: boss.employeeId, percent: '50' },
      { employeeId: director.employeeId, percent: '50' },
    ])
    await pay(deal, '113000.00')
    expect(await generate(boss, { employeeId: boss.employeeId })).toMatchObject({
      code: 'OWN_COMMISSION',
      rule: 'R197',
    })
    const { statement } = await generate(finance, { employeeId: director.employeeId })
    const submitted = (await step(finance, 'submitCommissionStatement', statement)).statement
    expect(await step(director, 'approveCommissionStatement', submitted)).toMatchObject({ code: 'OWN_COMMISSION' })
  })

  test('and what they are made of are told to who may read pay, each change with a higher version', async () => {
    const deal = await sell()
    await pay(deal, '11300.00')
    await pay(deal, '22600.00')
    const { statement } = await generate()
    const statements = await service.publishedState('state-sensitive.performance.commission-statement.v1')
    expect(statements.find(({ aggregateId }) => aggregateId === statement.id)?.data).toMatchObject({
      employeeId: li.employeeId,
      month: '2026-03',
      amount: { amount: '900.00', currency: 'CNY' },
      version: 1,
    })
    const lines = (await service.publishedState('state-sensitive.performance.commission-line.v1')).filter(
      ({ data }) => data.employeeId === li.employeeId,
    )
    expect(lines.map(({ data }) => [data.amount.amount, data.version, data.statementId])).toEqual(
      expect.arrayContaining([
        ['300.00', 1, null],
        ['300.00', 2, statement.id],
        ['600.00', 1, null],
        ['600.00', 2, statement.id],
      ]),
    )
    expect(lines[0]?.data.steps.at(-1)?.value).toBe('300.00')
    const accounts = (await service.publishedState('state-sensitive.performance.commission-accumulator.v1')).filter(
      ({ data }) => data.employeeId === li.employeeId,
    )
    expect(accounts.map(({ data }) => [decimal(data.basis).toFixed(), data.version])).toEqual([
      ['10000', 2],
      ['30000', 3],
    ])
    const shares = await service.publishedState('state-sensitive.performance.commission-accumulator-contract.v1')
    expect(
      shares
        .filter(({ data }) => data.contractId === deal.contractId)
        .map(({ data }) => [data.accumulatorId, decimal(data.collectedGross).toFixed(), data.version]),
    ).toEqual([
      [accounts[0]?.aggregateId, '11300', 1],
      [accounts[0]?.aggregateId, '33900', 2],
    ])
  })

  test('two generated at the same moment are one', async () => {
    await pay(await sell(), '11300.00')
    const both = await Promise.all([generate(), generate()])
    expect(new Set(both.map(({ statement }) => statement.id)).size).toBe(1)
  })

  test('without a line there is none, nor for who is unknown or in another team; a consultant generates none', async () => {
    expect(await generate()).toMatchObject({ code: 'NO_LINES' })
    expect(await generate(finance, { employeeId: newId() })).toMatchObject({ code: 'NOT_FOUND' })
    const stranger = await company.hire({ roles: ['CONSULTANT'] })
    expect(await generate(boss, { employeeId: stranger.employeeId })).toMatchObject({ code: 'NOT_FOUND' })
    expect(await generate(stranger)).toMatchObject({ code: 'FORBIDDEN' })
    expect(await generate(finance, { month: '2026-3' })).toMatchObject({ fields: [{ path: 'month' }] })
  })
})

test('R197: pay is seen by the person, the manager and who answers for it, by every path and by nobody else', async () => {
  const deal = await sell()
  const payment = await pay(deal, '11300.00')
  const { statement } = await generate()
  const [line] = await linesOf(deal)
  const source = `query ($line: ID!, $statement: ID!, $refs: [_Any!]!) {
    commissionLine(id: $line) { id }
    commissionLines(contractId: "${deal.contractId}") { totalCount edges { node { id } } }
    commissionStatement(id: $statement) { id }
    commissionStatements(employeeId: "${li.employeeId}") { totalCount }
    _entities(representations: $refs) {
      ... on CommissionLine { id }
      ... on CommissionStatement { id }
      ... on Contract { commissionLines { id } }
      ... on Allocation { commissionLines { id } }
    }
  }`
  const seen = async (principal: Person) =>
    (
      await service.gql(principal, source, {
        line: line.id,
        statement: statement.id,
        refs: [
          { __typename: 'CommissionLine', id: line.id },
          { __typename: 'CommissionStatement', id: statement.id },
          { __typename: 'Contract', id: deal.contractId },
          { __typename: 'Allocation', id: payment.data.allocationId },
        ],
      })
    ).data
  const all = {
    commissionLine: { id: line.id },
    commissionLines: { totalCount: 1, edges: [{ node: { id: line.id } }] },
    commissionStatement: { id: statement.id },
    commissionStatements: { totalCount: 1 },
    _entities: [
      { id: line.id },
      { id: statement.id },
      { commissionLines: [{ id: line.id }] },
      { commissionLines: [{ id: line.id }] },
    ],
  }
  const nothing = {
    commissionLine: null,
    commissionLines: { totalCount: 0, edges: [] },
    commissionStatement: null,
    commissionStatements: { totalCount: 0 },
    _entities: [null, null, { commissionLines: [] }, { commissionLines: [] }],
  }
  for (const reader of [
    li,
    boss,
    finance,
    director,
    await company.hire({ roles: ['HR'] }),
    await company.hire({ roles: ['AUDITOR'] }),
  ]) {
    expect(await seen(reader)).toEqual(all)
  }
  const otherTeam = await company.team()
  for (const reader of [
    await company.hire({ roles: ['CONSULTANT'], teamId: team.id }),
    await company.hire({ roles: ['MANAGER'], teamId: otherTeam.id, leads: otherTeam.id }),
    await company.hire({ roles: ['ADMIN'] }),
    { ...li, employeeId: null as never },
  ]) {
    expect(await seen(reader)).toEqual(nothing)
  }
})
