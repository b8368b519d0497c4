import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type Principal, roles } from '@sellgraph/identity'
import { testPrincipal } from '@sellgraph/identity/testing'
import { newId } from '@sellgraph/kernel'
import {
  act,
  addProduct,
  allClauses,
  type Answer,
  ask,
  cny,
  draftQuote,
  must,
  openDeal,
  openSalesFloor,
  type Person,
  reachContracting,
  type SalesFloor,
  stepQuote,
  versionOf,
} from '../../testing/sales-floor.ts'

const MARCH = { from: '2026-03-01', until: '2026-03-31' }

let floor: SalesFloor
beforeAll(async () => {
  floor = await openSalesFloor()
})
afterAll(() => floor.service.stop())

const at = (instant: string) => {
  floor.service.clock.set(instant)
}

async function report(who: Principal, query: string, filter: object = MARCH, more: Record<string, unknown> = {}) {
  const variables = Object.keys(more).map((name) => `, $${name}: ${name === 'asOf' ? 'Date' : 'MoneyInput!'}`)
  return ask(floor, who, `query ($filter: SalesReportFilter!${variables.join('')}) { ${query} }`, { filter, ...more })
}

async function forecast(deal: { id: string }, amount: string, closeDate: string, who: Person = floor.consultant) {
  const estimate = { amount: cny(amount), closeDate }
  await must(floor, who, 'forecastOpportunity', {
    opportunityId: deal.id,
    version: await versionOf(floor, deal.id),
    ...estimate,
  })
}

async function step(deal: { id: string }, field: string, more: object, who: Person = floor.consultant) {
  await must(floor, who, field, { opportunityId: deal.id, version: await versionOf(floor, deal.id), ...more })
}

/** A deal that becomes a contract in force; its quote has one line of two at 1000 less 10 %. */
async function winDeal(): Promise<string> {
  const { consultant, lawyer, accountant } = floor
  const product = await addProduct(floor, { price: '1000', cost: '600', family: 'MACHINING' })
  const line = { productId: product.id, quantity: '2', discountPercent: '10' }
  const { opportunityId, quoteId } = await reachContracting(floor, [line])
  const draft = await must(floor, consultant, 'draftContract', { quoteId, clauses: allClauses }, 'contract { id }')
  const said = { explainedTo: '张经理', explainedOn: '2026-03-02', note: '已说明违约责任' }
  const signature = { title: '总经理', sealed: true, signedOn: '2026-03-02' }
  const steps = [
    [consultant, 'submitContract', {}],
    [lawyer, 'approveContractReview', { kind: 'LEGAL' }],
    [accountant, 'approveContractReview', { kind: 'FINANCE' }],
    [consultant, 'releaseContract', said],
    [consultant, 'recordSignature', { ...signature, party: 'CUSTOMER', signatory: '张经理' }],
    [lawyer, 'recordSignature', { ...signature, party: 'COMPANY', signatory: '赵国强' }],
    [lawyer, 'archiveContract', { location: '档案室 A-03' }],
  ] as const
  for (const [index, [who, field, more]] of steps.entries()) {
    await must(floor, who, field, { contractId: draft.contract.id, version: index + 1, ...more })
  }
  return opportunityId
}

describe('March and April of a sales floor', () => {
  let won: string
  let lost: { id: string }
  let slipped: { id: string }
  let foreign: { id: string }

  beforeAll(async () => {
    at('2026-03-02T01:30:00Z')
    won = await winDeal()

    lost = await openDeal(floor)
    await forecast(lost, '5000', '2026-03-31')
    at('2026-03-04T01:30:00Z')
    await step(lost, 'advanceOpportunity', { to: 'NEEDS' })
    await step(lost, 'advanceOpportunity', { to: 'PRESENTATION' })
    at('2026-03-06T01:30:00Z')
    await step(lost, 'suspendOpportunity', { reason: '客户春检' })
    at('2026-03-09T01:30:00Z')
    await step(lost, 'resumeOpportunity', {})
    at('2026-03-10T01:30:00Z')
    await step(lost, 'loseOpportunity', { reason: 'COMPETITOR', competitor: '宏远数控' })

    slipped = await openDeal(floor)
    await forecast(slipped, '20000', '2026-03-25')
    at('2026-03-20T01:30:00Z')
    await forecast(slipped, '18000', '2026-04-15')

    foreign = await openDeal(floor, { owner: floor.colleague })
    await forecast(foreign, '7000', '2026-03-28', floor.colleague)
  })

  test('R212: the funnel tells conversions, days without those a deal rested, the win rate and why deals are lost', async () => {
    const { salesFunnel } = await report(
      floor.manager,
      `salesFunnel(filter: $filter, groupBy: OWNER) {
        stages { key { owner { id } } stage entered movedOn lost conversion meanDays stays { edges { node { deal { id } days } } } }
        outcomes { key { owner { id } } won lost winRate wonAmounts { amount } lostAmounts { amount } }
        lossCauses { reason competitor deals amounts { amount } rows { edges { node { deal { id } lossReason } } } }
      }`,
    )
    const mine = salesFunnel.stages.filter(({ key }: Answer) => key.owner.id === floor.consultant.employeeId)
    expect(mine).toMatchObject([
      { stage: 'RECEPTION', entered: 3, movedOn: 2, lost: 0, conversion: '0.6667', meanDays: '1.00' },
      { stage: 'NEEDS', entered: 1, movedOn: 1, meanDays: '0.00' },
      // From the 4th to the 10th, of which it rested from the 6th to the 9th.
      {
        stage: 'PRESENTATION',
        entered: 1,
        movedOn: 0,
        lost: 1,
        conversion: '0.0000',
        meanDays: '3.00',
        stays: { edges: [{ node: { deal: { id: lost.id }, days: '3.00' } }] },
      },
      { stage: 'CONTRACTING', entered: 1, movedOn: 1 },
    ])
    expect(salesFunnel.outcomes).toEqual([
      {
        key: { owner: { id: floor.consultant.employeeId } },
        won: 1,
        lost: 1,
        winRate: '0.5000',
        wonAmounts: [{ amount: '1800.00' }],
        lostAmounts: [{ amount: '5000.00' }],
      },
    ])
    expect(salesFunnel.lossCauses).toEqual([
      {
        reason: 'COMPETITOR',
        competitor: '宏远数控',
        deals: 1,
        amounts: [{ amount: '5000.00' }],
        rows: { edges: [{ node: { deal: { id: lost.id }, lossReason: 'COMPETITOR' } }] },
      },
    ])
  })

  test('R208: the forecast of a day is what the pipeline was on it, beside what was won', async () => {
    const figures = `figures { deals open { amount } weighted { amount } pipeline { amount } won { amount } openDeals { edges { node { deal { id } amount { amount } closeDate } } } }`
    const query = `salesForecast(filter: $filter, asOf: $asOf) { asOf ${figures} }`
    const then = await report(floor.consultant, query, MARCH, { asOf: '2026-03-18' })
    expect(then.salesForecast).toEqual({
      asOf: '2026-03-18',
      figures: [
        {
          deals: 1,
          open: { amount: '20000.00' },
          weighted: { amount: '2000.00' },
          pipeline: { amount: '20000.00' },
          won: { amount: '1800.00' },
          openDeals: {
            edges: [{ node: { deal: { id: slipped.id }, amount: { amount: '20000.00' }, closeDate: '2026-03-25' } }],
          },
        },
      ],
    })
    const now = await report(floor.manager, `salesForecast(filter: $filter, groupBy: [OWNER, TEAM]) { figures { key { owner { id } team { id } } open { amount } won { amount } } }`) // prettier-ignore
    const key = (owner: Person) => ({ owner: { id: owner.employeeId }, team: { id: floor.teamId } })
    expect(now.salesForecast.figures).toHaveLength(2)
    expect(now.salesForecast.figures).toEqual(
      expect.arrayContaining([
        { key: key(floor.consultant), open: { amount: '0.00' }, won: { amount: '1800.00' } },
        { key: key(floor.colleague), open: { amount: '7000.00' }, won: { amount: '0.00' } },
      ]),
    )
  })

  test('R208: how right forecasts were is told for mornings before and not for those to come', async () => {
    const march = await report(
      floor.director,
      `forecastAccuracy(filter: $filter) { figures { asOf daysBefore weighted { amount } won { amount } accuracy difference { amount } } }`,
    )
    // Nothing was known of March before it began: all that came was not expected.
    expect(march.forecastAccuracy.figures).toEqual(
      [['2026-03-01', 0], ['2026-01-30', 30], ['2025-12-31', 60], ['2025-12-01', 90]].map(([asOf, daysBefore]) => ({
        asOf,
        daysBefore,
        weighted: { amount: '0.00' },
        won: { amount: '1800.00' },
        accuracy: '0.0000',
        difference: { amount: '1800.00' },
      })),
    ) // prettier-ignore
    const june = { from: '2026-06-01', until: '2026-06-30' }
    const later = await report(floor.director, `forecastAccuracy(filter: $filter) { figures { asOf } }`, june)
    expect(later.forecastAccuracy.figures).toEqual([])
  })

  test('R208: slips are told with the days, from which month to which, and what went out of the period', async () => {
    const { pipelineSlippage } = await report(
      floor.manager,
      `pipelineSlippage(filter: $filter, groupBy: TEAM) {
        figures { deals moves daysLater movedOut movedOutAmount { amount } movedIn rowsOut { edges { node { deal { id } from to days amount { amount } } } } }
        moves { fromMonth toMonth moves amount { amount } }
      }`,
    )
    const out = {
      deal: { id: slipped.id },
      from: '2026-03-25',
      to: '2026-04-15',
      days: 21,
      amount: { amount: '18000.00' },
    }
    expect(pipelineSlippage.figures).toMatchObject([
      { movedOut: 1, movedOutAmount: { amount: '18000.00' }, movedIn: 0, rowsOut: { edges: [{ node: out }] } },
    ]) // prettier-ignore
    expect(pipelineSlippage.moves).toContainEqual({
      fromMonth: '2026-03',
      toMonth: '2026-04',
      moves: 1,
      amount: { amount: '18000.00' },
    })
  })

  test('R208: coverage is the open pipeline over what is still to be won', async () => {
    const query = `pipelineCoverage(filter: $filter, target: $target) { figure { remaining { amount } open { amount } won { amount } coverage openDeals { totalCount } } }`
    const answer = await report(floor.manager, query, MARCH, { target: cny('5300') })
    expect(answer.pipelineCoverage.figure).toEqual({
      remaining: { amount: '3500.00' },
      open: { amount: '7000.00' },
      won: { amount: '1800.00' },
      coverage: '2.0000',
      openDeals: { totalCount: 1 },
    })
    const reached = await report(floor.manager, query, MARCH, { target: cny('1800') })
    expect(reached.pipelineCoverage.figure).toMatchObject({ remaining: { amount: '0.00' }, coverage: null })
  })

  test('R208: coverage is by the targets that performance has published, in their latest revision, for whom they are', async () => {
    const { consultant, colleague, manager, director, teamId } = floor
    const publishTarget = async (change: Record<string, unknown>) => {
      const targetId = newId()
      const data = {
        targetId,
        metric: 'SIGNED_AMOUNT',
        scope: 'TEAM',
        employeeId: null,
        teamId,
        periodKind: 'MONTH',
        periodStart: '2026-03-01',
        periodEnd: '2026-03-31',
        amount: cny('9999'),
        count: null,
        targetVersion: 1,
        publishedAt: '2026-03-01T02:00:00Z',
        ...change,
      }
      const type = 'performance.TargetPublished.v2' as const
      await floor.service.deliver({ type, aggregateId: targetId, data })
      return targetId
    }
    const query = `pipelineCoverage(filter: $filter) { targetGap targets { id team { id } employee { id } from until amount { amount } revision }
      byCurrency { currency target { amount } won { amount } remaining { amount } open { amount } coverage openDeals { totalCount } } }`
    const coverage = async (who: Principal, filter: object = {}) =>
      (await report(who, query, { ...MARCH, ...filter })).pipelineCoverage
    expect(await coverage(manager)).toMatchObject({
      targetGap: 'NOT_PUBLISHED',
      targets: [],
      byCurrency: [{ currency: 'CNY', target: null, remaining: null, coverage: null, open: { amount: '7000.00' } }],
    })
    await publishTarget({})
    const id = await publishTarget({ amount: cny('5300'), targetVersion: 2 })
    await publishTarget({ scope: 'EMPLOYEE', employeeId: consultant.employeeId, amount: cny('2000') })
    await publishTarget({ metric: 'COLLECTED_AMOUNT', amount: cny('1') })
    expect(await coverage(manager)).toEqual({
      targetGap: null,
      targets: [
        {
          id,
          team: { id: teamId },
          employee: null,
          from: '2026-03-01',
          until: '2026-03-31',
          amount: { amount: '5300.00' },
          revision: 2,
        },
      ],
      byCurrency: [
        {
          currency: 'CNY',
          target: { amount: '5300.00' },
          won: { amount: '1800.00' },
          remaining: { amount: '3500.00' },
          open: { amount: '7000.00' },
          coverage: '2.0000',
          openDeals: { totalCount: 1 },
        },
      ],
    })
    // The team stands at the top, and the company has no target of its own.
    expect((await coverage(director)).byCurrency).toMatchObject([{ target: { amount: '5300.00' } }])
    const own = [{ target: { amount: '2000.00' }, remaining: { amount: '200.00' }, open: { amount: '0.00' } }]
    expect((await coverage(consultant)).byCurrency).toMatchObject(own)
    expect((await coverage(manager, { ownerId: consultant.employeeId })).byCurrency).toMatchObject(own)
    expect(await coverage(colleague)).toMatchObject({ targetGap: 'NOT_PUBLISHED' })
    // Whose deals one may not see, their target one may not either.
    expect(await coverage(colleague, { ownerId: consultant.employeeId })).toMatchObject({ targets: [], byCurrency: [] })
    expect(await coverage(colleague, { teamId })).toMatchObject({ targetGap: 'NOT_PUBLISHED', targets: [] })
    expect(await coverage(manager, { until: '2026-03-30' })).toMatchObject({ targetGap: 'PART_OF_PERIOD' })
    expect(await coverage(manager, { until: '2026-04-30' })).toMatchObject({ targetGap: 'NOT_PUBLISHED' })
    expect(await coverage(manager, { productFamily: 'MACHINING' })).toMatchObject({ targetGap: 'NOT_BY_PRODUCT' })
    await publishTarget({ amount: { amount: '800', currency: 'USD' }, targetVersion: 3 })
    expect((await coverage(manager)).byCurrency).toMatchObject([
      { currency: 'USD', target: { amount: '800.00' }, remaining: { amount: '800.00' }, coverage: '0.0000' },
      { currency: 'CNY', target: null, coverage: null, open: { amount: '7000.00' } },
    ])
  })

  test('R197: discounts are told to who sold, margins to who answers for them', async () => {
    const query = `discountAndMargin(filter: $filter, groupBy: [FAMILY, PRODUCT]) {
      figures { key { productFamily } quotes lines listAmount { amount } netAmount { amount } discountPercent meanDiscountPercent
        margin { visible amount { amount } margin meanMargin } rows { edges { node { quote { id } discountPercent margin { visible margin } } } } }
      bands { fromPercent belowPercent lines netAmount { amount } rows { totalCount } } }`
    const { discountAndMargin } = await report(floor.manager, query)
    expect(discountAndMargin.figures).toMatchObject([
      {
        key: { productFamily: 'MACHINING' },
        quotes: 1,
        lines: 1,
        listAmount: { amount: '2000.00' },
        netAmount: { amount: '1800.00' },
        discountPercent: '10.0000',
        meanDiscountPercent: '10.0000',
        margin: { visible: true, amount: { amount: '600.00' }, margin: '0.333333', meanMargin: '0.333333' },
      },
    ])
    expect(discountAndMargin.bands).toEqual([
      { fromPercent: 10, belowPercent: 15, lines: 1, netAmount: { amount: '1800.00' }, rows: { totalCount: 1 } },
    ])
    const masked = (await report(floor.consultant, query)).discountAndMargin.figures
    expect(masked).toMatchObject([
      { discountPercent: '10.0000', margin: { visible: false, amount: null, margin: null } },
    ])
    expect(masked[0].rows.edges[0].node.margin).toEqual({ visible: false, margin: null })
    const other = await report(floor.manager, query, { ...MARCH, productFamily: 'TURNING' })
    expect(other.discountAndMargin.figures).toEqual([])
  })

  test('R063: turnaround counts working hours by level and approver, and tells what was sent back or escalated', async () => {
    const product = await addProduct(floor, { price: '1000', cost: '600' })
    const lines = [{ productId: product.id }]
    // Friday 17:00 in Shanghai.
    at('2026-05-15T09:00:00Z')
    const deal = await openDeal(floor)
    const content = { validUntil: '2026-06-30' }
    let quote = await draftQuote(floor, deal, lines, content)
    quote = await stepQuote(floor, floor.consultant, 'submitQuote', quote)
    // Monday 10:00: the weekend is no working time.
    at('2026-05-18T02:00:00Z')
    await stepQuote(floor, floor.manager, 'returnQuote', quote, { reason: '交期太紧' })
    // So much discount needs the director too; the manager says nothing, and the next level's turn comes.
    const late = await draftQuote(floor, deal, [{ productId: product.id, discountPercent: '30' }], content)
    await stepQuote(floor, floor.consultant, 'submitQuote', late)
    at('2026-05-21T02:00:00Z')
    await floor.service.runDueJobs()

    const may = { from: '2026-05-01', until: '2026-05-31' }
    const { approvalTurnaround } = await report(
      floor.director,
      `approvalTurnaround(filter: $filter, groupBy: APPROVER) { figures { key { approver { id } } level role turns approved returned escalated dueMissed
        returnedShare escalatedShare meanHours rows { edges { node { quote { id } outcome workingHours } } } } }`,
      may,
    )
    const hours = Number(approvalTurnaround.figures.find(({ returned }: Answer) => returned === 1)?.meanHours)
    expect(hours).toBeGreaterThan(0)
    expect(hours).toBeLessThan(4)
    expect(approvalTurnaround.figures).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          key: { approver: { id: floor.manager.employeeId } },
          level: 1,
          role: 'MANAGER',
          turns: 1,
          returned: 1,
          returnedShare: '1.0000',
          rows: { edges: [{ node: { quote: { id: quote.quoteId }, outcome: 'RETURNED', workingHours: hours.toFixed(2) } }] },
        }),
      ]),
    ) // prettier-ignore
    expect(approvalTurnaround.figures).toContainEqual(
      expect.objectContaining({
        key: { approver: null },
        level: 1,
        turns: 1,
        escalated: 1,
        dueMissed: 1,
        escalatedShare: '1.0000',
        meanHours: null,
      }),
    )
  })

  test('R194: a report counts what the reader answers for, and nothing for who answers for no deals', async () => {
    const everything = `salesFunnel(filter: $filter) { stages { entered } outcomes { won lost } lossCauses { deals } }
      salesForecast(filter: $filter) { figures { deals } } discountAndMargin(filter: $filter) { figures { lines } }
      approvalTurnaround(filter: $filter) { figures { turns } } pipelineSlippage(filter: $filter) { figures { moves } }`
    const entered = ({ salesFunnel }: Answer) =>
      salesFunnel.stages.reduce((total: number, row: Answer) => total + Number(row.entered), 0)
    const all = entered(await report(floor.director, everything))
    const mine = entered(await report(floor.consultant, everything))
    const hers = entered(await report(floor.colleague, everything))
    expect([mine > hers, hers > 0, mine + hers]).toEqual([true, true, all])
    for (const role of roles) {
      const reader = testPrincipal({ subject: role, employeeId: newId(), roles: [role], teamIds: [newId()] })
      const answer = await report(reader, everything)
      const reachesAll = ['DIRECTOR', 'FINANCE', 'AUDITOR', 'READER'].includes(role)
      expect([role, entered(answer)]).toEqual([role, reachesAll ? all : 0])
      if (!reachesAll) expect(JSON.stringify(answer)).not.toMatch(/":[1-9]/)
    }
  })

  test('a report of too many days, or the wrong way round, is refused', async () => {
    for (const filter of [{ from: '2026-03-02', until: '2026-03-01' }, { from: '2016-01-01', until: '2026-01-01' }]) {
      await expect(report(floor.director, 'salesFunnel(filter: $filter) { stages { stage } }', filter)).rejects.toThrow(/until/)
    }
  }) // prettier-ignore

  describe('R206: a month is closed', () => {
    const close = (who: Person, period: string) =>
      act(floor, who, 'closeReportPeriod', { period }, 'period { month closedAt closedBy { id } }')
    const query = `salesFunnel(filter: $filter) { stages { stage entered stillThere stays { totalCount } } outcomes { won lost lostAmounts { amount } deals { totalCount } }
        lossCauses { reason } frozen { month closedBy { id } } }
      salesForecast(filter: $filter) { figures { deals open { amount } openDeals { edges { node { amount { amount } } } } } }
      pipelineSlippage(filter: $filter) { figures { moves } } discountAndMargin(filter: $filter) { figures { lines netAmount { amount } } }
      approvalTurnaround(filter: $filter) { figures { turns meanHours } }`
    let before: Answer

    beforeAll(async () => {
      at('2026-04-03T01:30:00Z')
      before = await report(floor.director, query)
    })

    test('by finance or a director, once it is over, and once', async () => {
      expect(await close(floor.manager, '2026-03')).toMatchObject({ __typename: 'ForbiddenError' })
      expect(await close(floor.accountant, '2026-13')).toMatchObject({ __typename: 'ValidationError' })
      expect(await close(floor.accountant, '2026-04')).toMatchObject({ code: 'PERIOD_NOT_OVER', rule: 'R206' })
      const answers = await Promise.all([close(floor.accountant, '2026-03'), close(floor.director, '2026-03')])
      const closed = answers.filter(({ __typename }) => __typename === 'CloseReportPeriodPayload')
      expect(closed).toMatchObject([{ period: { month: '2026-03', closedAt: new Date('2026-04-03T01:30:00Z') } }])
      expect(answers.find((answer) => !closed.includes(answer))).toMatchObject({ code: 'PERIOD_CLOSED' })
      expect(await floor.service.published('sales-pipeline.ReportPeriodClosed.v1')).toMatchObject([
        { data: { month: '2026-03', firstDay: '2026-03-01', lastDay: '2026-03-31' } },
      ])
      expect(await floor.service.publishedState('state.sales-pipeline.report-period.v1')).toMatchObject([
        { data: { month: '2026-03', figures: { won: 1, lost: 1, wonAmounts: [cny('1800.00')], rows: { LINE: 1 } } } },
      ])
    })

    test('and answers what was counted, whatever changes, with the changes listed for who may see the deals', async () => {
      const frozen = await report(floor.director, query)
      const [period] = frozen.salesFunnel.frozen
      expect(period.month).toBe('2026-03')
      expect({ ...frozen, salesFunnel: { ...frozen.salesFunnel, frozen: [] } }).toEqual(before)

      at('2026-04-08T01:30:00Z')
      await floor.service.db.query(
        `UPDATE opportunity SET loss_reason = 'PRICE', competitor = NULL, amount = 4000, version = version + 1, updated_at = $2 WHERE id = $1`,
        [lost.id, floor.service.clock.now()],
      )
      await forecast(foreign, '9999', '2026-03-30', floor.colleague)
      expect(await report(floor.director, query)).toEqual(frozen)
      const afresh = await report(floor.director, query, { ...MARCH, recount: true })
      expect(afresh.salesFunnel).toMatchObject({
        frozen: [],
        lossCauses: [{ reason: 'PRICE' }],
        outcomes: [{ lostAmounts: [{ amount: '4000.00' }] }],
      })
      expect(afresh.salesForecast.figures[0].open).toEqual({ amount: '9999.00' })

      const corrections = `{ reportPeriods { month corrections { totalCount edges { node { report kind deal { id } fields { name then now } } } } } }`
      const listed = (await ask(floor, floor.consultant, corrections)).reportPeriods[0].corrections
      expect(listed).toEqual({
        totalCount: 1,
        edges: [
          {
            node: {
              report: 'CLOSING',
              kind: 'CHANGED',
              deal: { id: lost.id },
              fields: expect.arrayContaining([
                { name: 'amount', then: '5000', now: '4000' },
                { name: 'lossReason', then: 'COMPETITOR', now: 'PRICE' },
                { name: 'competitor', then: '宏远数控', now: null },
              ]),
            },
          },
        ],
      })
      const hers = (await ask(floor, floor.colleague, corrections)).reportPeriods[0].corrections
      expect(hers).toEqual({ totalCount: 0, edges: [] })
      const production = testPrincipal({ subject: 'p', employeeId: newId(), roles: ['PRODUCTION'] })
      expect((await ask(floor, production, corrections)).reportPeriods).toEqual([])
    })

    test('R213: and is part of longer reports as it was closed, the days around it as they are', async () => {
      const quarter = { from: '2026-02-01', until: '2026-04-30' }
      const { salesFunnel } = await report(floor.director, query, quarter)
      expect(salesFunnel.outcomes).toMatchObject([{ won: 1, lost: 1, lostAmounts: [{ amount: '5000.00' }] }])
      expect(salesFunnel.frozen).toMatchObject([{ month: '2026-03' }])
      const half = await report(floor.director, query, { from: '2026-03-09', until: '2026-03-31' })
      expect(half.salesFunnel.outcomes).toMatchObject([{ won: 0, lost: 1, lostAmounts: [{ amount: '5000.00' }] }])
    })

    test('and cannot be changed or reopened', async () => {
      const { db } = floor.service
      await expect(db.query(`UPDATE report_row SET facts = '{}'`)).rejects.toThrow()
      await expect(db.query('DELETE FROM report_period')).rejects.toThrow()
      expect(won).toBeDefined()
    })
  })

  test('what is past of a deal cannot be changed, and what is changed by hand is in its history too', async () => {
    const { db } = floor.service
    await expect(db.query(`DELETE FROM opportunity_history`)).rejects.toThrow()
    await expect(
      db.query(`UPDATE opportunity_history SET amount = 1 WHERE opportunity_id = $1`, [slipped.id]),
    ).rejects.toThrow()
    await expect(db.query(`DELETE FROM opportunity_stay`)).rejects.toThrow()
    await db.query('UPDATE opportunity SET amount = 12345 WHERE id = $1', [slipped.id])
    const rows = await db.query<{ amount: string; ends: boolean }>(
      `SELECT trim_scale(amount)::text AS amount, valid_to <> 'infinity' AS ends FROM opportunity_history
        WHERE opportunity_id = $1 ORDER BY valid_from`,
      [slipped.id],
    )
    expect(rows.slice(-2)).toEqual([
      { amount: '18000', ends: true },
      { amount: '12345', ends: false },
    ])
  })

  test('a deal that was loaded without triggers has a history from its first change on', async () => {
    const { db } = floor.service
    const deal = await openDeal(floor)
    const kept = db.transaction(async (tx) => {
      await tx.query('TRUNCATE opportunity_history, opportunity_stay')
      await tx.query(`UPDATE opportunity SET stage = 'NEEDS', version = version + 1 WHERE id = $1`, [deal.id])
      const rows = await tx.query('SELECT h.stage, s.stage AS stay FROM opportunity_history h, opportunity_stay s')
      throw new Error(JSON.stringify(rows))
    })
    await expect(kept).rejects.toThrow('[{"stage":"NEEDS","stay":"NEEDS"}]')
  })

  test('R212: deals from before there was a history have the stages they had, as far as they are on record', async () => {
    const { db } = floor.service
    const file = new URL('../../migrations/0070_opportunity_history.sql', import.meta.url)
    const fill = readFileSync(file, 'utf8').split('-- Deals from before')[1] ?? ''
    const stays = `SELECT opportunity_id, stage, entered_at, left_at, left_for, rests_since, rested_seconds
      FROM opportunity_stay ORDER BY opportunity_id, id`
    const stages = `SELECT opportunity_id, stage, min(valid_from) AS since FROM opportunity_history
      GROUP BY opportunity_id, stage ORDER BY 1, 3, 2`
    const written = [await db.query(stays), await db.query(stages)]
    let filled: unknown[] = []
    const rolledBack = db.transaction(async (tx) => {
      await tx.query('TRUNCATE opportunity_history, opportunity_stay')
      for (const statement of `--${fill}`.split(/;\n/)) if (statement.trim() !== '') await tx.query(statement)
      filled = [await tx.query(stays), await tx.query(stages)]
      throw new Error('not to stay')
    })
    await expect(rolledBack).rejects.toThrow('not to stay')
    expect(filled).toEqual(written)
    expect(written[0]?.length).toBeGreaterThan(8)
  })
})
