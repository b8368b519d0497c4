import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { newId } from '@sellgraph/kernel'
import type { DeliveredEvent } from '@sellgraph/messaging'
import {
  act,
  type Answer,
  ask,
  cny,
  MONDAY,
  must,
  openDeal,
  openSalesFloor,
  type Person,
  type SalesFloor,
} from '../../testing/sales-floor.ts'

let floor: SalesFloor
let secondDirector: Person
let outsider: Person

beforeAll(async () => {
  floor = await openSalesFloor()
  secondDirector = await floor.service.employee({ roles: ['DIRECTOR'], name: 'Sun Li', teamId: null })
  outsider = await floor.service.employee({ roles: ['CONSULTANT'], name: 'Qian Yu' })
})
afterAll(() => floor.service.stop())

const NOW = 'salesPlan { id version seriesId revision status goals { id metric } }'

interface Plan {
  readonly salesPlanId: string
  readonly version: number
  readonly goals: readonly { id: string; metric: string }[]
}

const planOf = ({ salesPlan: { id, version, goals } }: Answer): Plan => ({ salesPlanId: id, version, goals })

async function step(who: Person, field: string, plan: Plan, more: Record<string, unknown> = {}): Promise<Plan> {
  const { salesPlanId, version } = plan
  return planOf(await must(floor, who, field, { salesPlanId, version, ...more }, NOW))
}

const goal = (target: string, more: Record<string, unknown> = {}) => ({
  metric: 'SIGNED_AMOUNT',
  target,
  weight: '100',
  ...more,
})

/** Each test plans a month of its own. */
let months = 0
function nextMonth(): { periodKind: string; periodStart: string } {
  months += 1
  const [year, month] = [2027 + Math.floor(months / 12), (months % 12) + 1]
  return { periodKind: 'MONTH', periodStart: `${String(year)}-${String(month).padStart(2, '0')}-01` }
}

const content = (goals: unknown[], more: Record<string, unknown> = {}) => ({
  currency: 'CNY',
  strategy: '主攻汽车零部件客户',
  goals,
  measures: [],
  ...more,
})

const draft = async (who: Person, level: string, input: Record<string, unknown>) =>
  planOf(await must(floor, who, 'draftSalesPlan', { level, ...input }, NOW))

async function approved(who: Person, by: Person, level: string, input: Record<string, unknown>, reason?: string) {
  const submitted = await step(who, 'submitSalesPlan', await draft(who, level, input), { shortfallReason: reason })
  return step(by, 'approveSalesPlan', submitted)
}

const companyPlan = (period: object, target: string, share: string | null) => {
  const shares = share === null ? [] : [{ teamId: floor.teamId, value: share }]
  return approved(floor.director, secondDirector, 'COMPANY', { ...period, ...content([goal(target, { shares })]) })
}

function teamPlan(period: object, company: Plan, target: string, shares: [Person, string][] = [], reason?: string) {
  const serves = {
    alignsWith: company.goals[0]?.id,
    shares: shares.map(([{ employeeId }, value]) => ({ employeeId, value })),
  }
  const input = {
    ...period,
    teamId: floor.teamId,
    ...content([goal(target, serves)], { parentId: company.salesPlanId }),
  }
  return approved(floor.manager, floor.director, 'TEAM', input, reason)
}

const serving = (team: Plan, target: string) =>
  content([goal(target, { alignsWith: team.goals[0]?.id })], { parentId: team.salesPlanId })
const personal = (period: object, team: Plan, target: string) => ({ ...period, ...serving(team, target) })

async function seen(who: Person, { salesPlanId }: Plan, selection: string): Promise<Answer> {
  const query = `query ($id: ID!) { salesPlan(id: $id) { ${selection} } }`
  return (await ask(floor, who, query, { id: salesPlanId })).salesPlan
}

function waits({ salesPlanId }: Plan) {
  return floor.service.db.query<{ assignees: string[]; role: string | null; outcome: string | null }>(
    `SELECT assignee_ids AS assignees, role, outcome FROM sys.work_item WHERE key = $1 ORDER BY created_at`,
    [`sales-plan-review:${salesPlanId}`],
  )
}

describe('R053: the plan of the company', () => {
  test('is written by a director and approved by another, and everybody who sells reads it then', async () => {
    const period = nextMonth()
    const plan = await draft(floor.director, 'COMPANY', { ...period, ...content([goal('5000000')]) })
    expect(await seen(outsider, plan, 'id')).toBeNull()
    const submitted = await step(floor.director, 'submitSalesPlan', plan)
    expect(await waits(plan)).toEqual([{ assignees: [], role: 'DIRECTOR', outcome: null }])
    const { salesPlanId, version } = submitted
    expect(await act(floor, floor.director, 'approveSalesPlan', { salesPlanId, version })).toMatchObject({
      code: 'OWN_PLAN',
      rule: 'R197',
    })
    await step(secondDirector, 'approveSalesPlan', submitted)
    expect(await waits(plan)).toMatchObject([{ outcome: 'DONE' }])
    expect(await seen(outsider, plan, 'status strategy goals { target unit direction dueOn }')).toMatchObject({
      status: 'APPROVED',
      goals: [{ target: '5000000.00', unit: 'MONEY', direction: 'AT_LEAST' }],
    })
    const told = (await floor.service.published('sales-pipeline.SalesPlanApproved.v1')).at(-1)
    expect(told?.data).toMatchObject({ salesPlanId, level: 'COMPANY', goals: [{ target: '5000000', unit: 'MONEY' }] })
  })

  test('R055: one that waits for a manager who goes waits for the successor, or for the directors while there is none', async () => {
    const teamId = newId()
    const manager = await floor.service.employee({ roles: ['MANAGER'], name: 'Tang Jie', teamId, leads: [teamId] })
    const successor = await floor.service.employee({ roles: ['MANAGER'], name: 'Gu Ying', teamId })
    const seller = await floor.service.employee({ roles: ['CONSULTANT'], name: 'He Jun', teamId })
    const led = (managerId: string | null, version: number) =>
      floor.service.deliver({
        type: 'state.performance.team.v1',
        data: { id: teamId, name: '西部销售部', managerId, parentTeamId: null, version, updatedAt: MONDAY },
      })
    const goes = ({ employeeId, subject }: Person) =>
      floor.service.deliver({
        type: 'performance.EmployeeTransferred.v1',
        aggregateId: employeeId,
        data: {
          employeeId,
          subject,
          number: 'E9',
          teamId: floor.teamId,
          fromTeamId: teamId,
          toTeamId: floor.teamId,
          positionLevel: 'MANAGER',
          effectiveOn: '2026-03-02',
        },
      })
    await led(manager.employeeId, 1)
    const period = nextMonth()
    const company = await companyPlan(period, '5000000', null)
    const plan = await step(
      seller,
      'submitSalesPlan',
      await draft(seller, 'PERSON', personal(period, company, '100000')),
    )
    expect(await waits(plan)).toMatchObject([{ assignees: [manager.employeeId] }])
    await led(successor.employeeId, 2)
    await goes(manager)
    expect(await waits(plan)).toMatchObject([{ assignees: [successor.employeeId], role: null }])
    await led(null, 3)
    await goes(successor)
    expect(await waits(plan)).toMatchObject([{ assignees: [], role: 'DIRECTOR' }])
  })

  test('R055: is decided on within the working days of the policy, or the directors hear of it', async () => {
    const plan = await draft(floor.director, 'COMPANY', { ...nextMonth(), ...content([goal('1')]) })
    await step(floor.director, 'submitSalesPlan', plan)
    const clock = async () =>
      (
        await floor.service.db.query(
          `SELECT due_at AS due, remind_at < due_at AS reminds, escalate_role AS above, policy, policy_version AS version,
                  overdue_at IS NOT NULL AS overdue FROM sys.work_item WHERE key = $1`,
          [`sales-plan-review:${plan.salesPlanId}`],
        )
      )[0]
    // Five working days by default, P14; the day it begins on is not counted.
    const due = new Date('2026-03-09T10:00:00Z')
    const limit = { due, reminds: true, above: 'DIRECTOR', policy: 'P14', version: 0 }
    expect(await clock()).toEqual({ ...limit, overdue: false })
    floor.service.clock.set(due)
    await floor.service.runDueJobs()
    expect(await clock()).toEqual({ ...limit, overdue: true })
    floor.service.clock.set(MONDAY)
  })

  test('is no business of a manager or consultant to write', async () => {
    const input = { level: 'COMPANY', ...nextMonth(), ...content([goal('1')]) }
    for (const who of [floor.manager, floor.consultant]) {
      expect(await act(floor, who, 'draftSalesPlan', input)).toMatchObject({ __typename: 'ForbiddenError' })
    }
    expect(await act(floor, floor.lawyer, 'draftSalesPlan', input)).toMatchObject({ __typename: 'ForbiddenError' })
  })
})

describe('R055: goals add up', () => {
  const GAPS = `goals { target share shareGap allocated planned planGap alignsWith { level target }
    breakdown { team { id } employee { id } share planned gap } } shortfallReason`

  test('from the company over the team to the person, and what is missing shows on every level', async () => {
    const period = nextMonth()
    const { consultant, colleague, manager, director } = floor
    const company = await companyPlan(period, '1000000', '900000')
    const team = await teamPlan(period, company, '800000', [[consultant, '500000'], [colleague, '350000']], '编制不足') // prettier-ignore
    const mine = await draft(consultant, 'PERSON', personal(period, team, '450000'))
    const { salesPlanId, version } = mine
    expect(await act(floor, consultant, 'submitSalesPlan', { salesPlanId, version })).toMatchObject({
      code: 'BELOW_SHARE',
      rule: 'R055',
    })
    const submitted = await step(consultant, 'submitSalesPlan', mine, { shortfallReason: '大客户停产' })
    // The approver sees what is missing before deciding.
    expect(await seen(manager, mine, GAPS)).toMatchObject({
      shortfallReason: '大客户停产',
      goals: [{ target: '450000.00', share: '500000.00', shareGap: '50000.00', alignsWith: { level: 'TEAM', target: '800000' } }],
    }) // prettier-ignore
    // What is not approved is not counted.
    expect((await seen(director, team, GAPS)).goals[0]).toMatchObject({ planned: '0.00', planGap: '800000.00' })
    await step(manager, 'approveSalesPlan', submitted)
    expect(await seen(director, team, GAPS)).toMatchObject({
      shortfallReason: '编制不足',
      goals: [
        {
          share: '900000.00',
          shareGap: '100000.00',
          allocated: '850000.00',
          planned: '450000.00',
          planGap: '350000.00',
          breakdown: [
            { employee: { id: consultant.employeeId }, share: '500000.00', planned: '450000.00', gap: '50000.00' },
            { employee: { id: colleague.employeeId }, share: '350000.00', planned: null, gap: '350000.00' },
          ],
        },
      ],
    })
    expect(await seen(director, company, GAPS)).toMatchObject({
      goals: [
        {
          share: null,
          allocated: '900000.00',
          planned: '800000.00',
          planGap: '200000.00',
          breakdown: [{ team: { id: floor.teamId }, share: '900000.00', planned: '800000.00', gap: '100000.00' }],
        },
      ],
    })
    const family = 'parent { id } children { id }'
    expect(await seen(director, team, family)).toEqual({
      parent: { id: company.salesPlanId },
      children: [{ id: mine.salesPlanId }],
    })
    // A colleague sees the plan of the team, and of the consultant's only what it comes to.
    expect(await seen(colleague, team, 'children { id } goals { planned }')).toEqual({
      children: [],
      goals: [{ planned: '450000.00' }],
    })
  })

  test('over versions: the plans below stay under a plan that was revised, and the share is the new one', async () => {
    const period = nextMonth()
    const company = await companyPlan(period, '1000000', '900000')
    const team = await teamPlan(period, company, '900000')
    const second = await companyPlan(period, '1200000', '950000')
    expect(await seen(floor.director, second, 'revision goals { planned planGap }')).toEqual({
      revision: 2,
      goals: [{ planned: '900000.00', planGap: '300000.00' }],
    })
    expect(await seen(floor.director, company, 'status')).toEqual({ status: 'SUPERSEDED' })
    expect(await seen(floor.manager, team, 'goals { shareGap }')).toEqual({ goals: [{ shareGap: '50000.00' }] })
  })

  test('and a plan of a team or person serves one above it, goal by goal', async () => {
    const period = nextMonth()
    const company = await companyPlan(period, '1000000', null)
    const alone = await draft(floor.consultant, 'PERSON', { ...period, ...content([goal('1')]) })
    const submit = ({ salesPlanId, version }: Plan) => act(floor, floor.consultant, 'submitSalesPlan', { salesPlanId, version })
    expect(await submit(alone)).toMatchObject({ code: 'PLAN_ABOVE_MISSING' })
    const loose = content([goal('1')], { parentId: company.salesPlanId })
    const rewritten = await step(floor.consultant, 'rewriteSalesPlan', alone, loose)
    expect(await submit(rewritten)).toMatchObject({ code: 'GOAL_NOT_ALIGNED' })
    const refused = (input: Record<string, unknown>) =>
      act(floor, floor.consultant, 'rewriteSalesPlan', {
        salesPlanId: alone.salesPlanId,
        version: rewritten.version,
        ...input,
      })
    const own = content([goal('1', { alignsWith: alone.goals[0]?.id })], { parentId: company.salesPlanId })
    expect(await refused(own)).toMatchObject({ fields: [{ path: 'goals.0.alignsWith' }] })
    const other = await companyPlan(nextMonth(), '1', null)
    expect(await refused(content([goal('1')], { parentId: other.salesPlanId }))).toMatchObject({
      fields: [{ path: 'parentId' }],
    })
    expect(await refused(content([goal('1')], { parentId: newId() }))).toMatchObject({ __typename: 'NotFoundError' })
    const stranger = { ...content([goal('1')]), measures: [{ what: '拜访', responsibleId: newId(), dueOn: period.periodStart }] }
    expect(await refused(stranger)).toMatchObject({ __typename: 'NotFoundError' })
  }) // prettier-ignore
})

describe('R054: a personal plan', () => {
  test('is written by whose it is and approved by the manager of the team', async () => {
    const period = nextMonth()
    const team = await teamPlan(period, await companyPlan(period, '100', null), '100')
    const mine = await draft(floor.consultant, 'PERSON', personal(period, team, '40'))
    expect(await seen(floor.colleague, mine, 'id')).toBeNull()
    expect(await seen(outsider, mine, 'id')).toBeNull()
    const { salesPlanId, version } = mine
    const rewrite = { salesPlanId, version, ...content([goal('50')]) }
    expect(await act(floor, floor.manager, 'rewriteSalesPlan', rewrite)).toMatchObject({ code: 'NOT_YOUR_PLAN' })
    expect(await act(floor, floor.colleague, 'rewriteSalesPlan', rewrite)).toMatchObject({
      __typename: 'NotFoundError',
    })
    const again = { level: 'PERSON', ...personal(period, team, '50') }
    expect(await act(floor, floor.consultant, 'draftSalesPlan', again)).toMatchObject({ code: 'BEING_WRITTEN' })
    const submitted = await step(floor.consultant, 'submitSalesPlan', mine)
    expect(await waits(mine)).toEqual([{ assignees: [floor.manager.employeeId], role: null, outcome: null }])
    const withdrawn = await step(floor.consultant, 'withdrawSalesPlan', submitted)
    expect(await waits(mine)).toMatchObject([{ outcome: 'CANCELLED' }])
    const handed = await step(floor.consultant, 'submitSalesPlan', withdrawn)
    const returned = await step(floor.manager, 'returnSalesPlan', handed, { reason: '措施太笼统' })
    const measures = [{ what: '每周拜访两家', responsibleId: floor.consultant.employeeId, dueOn: period.periodStart }]
    const better = await step(floor.consultant, 'rewriteSalesPlan', returned, { ...serving(team, '45'), measures })
    await step(floor.manager, 'approveSalesPlan', await step(floor.consultant, 'submitSalesPlan', better))
    const now = await seen(floor.consultant, mine, 'status returnReason measures { what } approvedBy { id }')
    expect(now).toEqual({
      status: 'APPROVED',
      returnReason: null,
      measures: [{ what: '每周拜访两家' }],
      approvedBy: { id: floor.manager.employeeId },
    })
    const change = floor.service.db.query(`UPDATE sales_plan_goal SET target = 1 WHERE plan_id = $1`, [salesPlanId])
    await expect(change).rejects.toThrow('the plan is approved')
  }) // prettier-ignore

  test('of a manager, and the plan of the team they lead, are decided on by who is above', async () => {
    const period = nextMonth()
    const company = await companyPlan(period, '100', null)
    const own = { ...period, ...content([goal('10', { alignsWith: company.goals[0]?.id })], { parentId: company.salesPlanId }) }
    const mine = await step(floor.manager, 'submitSalesPlan', await draft(floor.manager, 'PERSON', own))
    const ofTeam = await step(
      floor.director,
      'submitSalesPlan',
      await draft(floor.director, 'TEAM', { ...own, teamId: floor.teamId }),
    )
    for (const { salesPlanId, version } of [mine, ofTeam]) {
      expect(await act(floor, floor.manager, 'approveSalesPlan', { salesPlanId, version })).toMatchObject({
        code: 'OWN_PLAN',
      })
    }
    expect(await waits(mine)).toEqual([{ assignees: [], role: 'DIRECTOR', outcome: null }])
    await step(secondDirector, 'approveSalesPlan', mine)
  }) // prettier-ignore

  test('of two who decide at once one does', async () => {
    const period = nextMonth()
    const team = await teamPlan(period, await companyPlan(period, '100', null), '100')
    const mine = await step(floor.consultant, 'submitSalesPlan', await draft(floor.consultant, 'PERSON', personal(period, team, '40'))) // prettier-ignore
    const { salesPlanId, version } = mine
    const answers = await Promise.all([
      act(floor, floor.manager, 'approveSalesPlan', { salesPlanId, version }),
      act(floor, floor.director, 'returnSalesPlan', { salesPlanId, version, reason: '重写' }),
    ])
    expect(answers.map(({ code = 'done' }) => code).sort()).toEqual(['WRONG_STATE', 'done'])
  })

  test('is active in its period and closed after it, with what was learned', async () => {
    const period = nextMonth()
    const team = await teamPlan(period, await companyPlan(period, '100', null), '100')
    const mine = await approved(floor.consultant, floor.manager, 'PERSON', personal(period, team, '40'))
    const { salesPlanId, version } = mine
    const close = { salesPlanId, version, conclusion: '新客户不足' }
    expect(await seen(floor.consultant, mine, 'active')).toEqual({ active: false })
    const { clock } = floor.service
    const before = clock.now().toISOString()
    clock.set(`${period.periodStart}T01:00:00Z`)
    expect(await seen(floor.consultant, mine, 'active')).toEqual({ active: true })
    expect(await act(floor, floor.consultant, 'closeSalesPlan', close)).toMatchObject({ code: 'PERIOD_NOT_OVER' })
    clock.advance(32 * 86_400_000)
    await step(floor.consultant, 'closeSalesPlan', mine, { conclusion: '新客户不足' })
    expect(await seen(floor.consultant, mine, 'active status conclusion')).toEqual({
      active: false,
      status: 'CLOSED',
      conclusion: '新客户不足',
    })
    clock.set(before)
  })
})

describe('R055: a plan is compared', () => {
  function target(change: Record<string, unknown>): DeliveredEvent {
    const targetId = newId()
    const data = {
      targetId,
      metric: 'SIGNED_AMOUNT',
      scope: 'EMPLOYEE',
      employeeId: floor.consultant.employeeId,
      teamId: floor.teamId,
      periodKind: 'MONTH',
      amount: cny('300000'),
      count: null,
      targetVersion: 1,
      publishedAt: '2026-03-02T01:30:00Z',
      ...change,
    }
    return { id: newId(), type: 'performance.TargetPublished.v2', aggregateId: targetId, data } as DeliveredEvent
  }

  test('with the targets that are published, told twice and late, of which the highest version counts', async () => {
    const quarter = { periodKind: 'QUARTER', periodStart: '2026-04-01' }
    const company = await companyPlan(quarter, '100', null)
    const mine = await draft(floor.consultant, 'PERSON', personal(quarter, company, '1000000'))
    const published = async () => (await seen(floor.consultant, mine, 'goals { published publishedGap }')).goals[0]
    expect(await published()).toEqual({ published: null, publishedGap: null })
    const april = { periodStart: '2026-04-01', periodEnd: '2026-04-30' }
    const revised = target({ ...april, amount: cny('350000'), targetVersion: 2 })
    await floor.service.deliver(revised)
    await floor.service.deliver(revised)
    await floor.service.deliver({ ...revised, id: newId() })
    await floor.service.deliver(target({ periodStart: '2026-05-01', periodEnd: '2026-05-31' }))
    // The version before comes late; other people, metrics, months and currencies are no part of it.
    await floor.service.deliver(target(april))
    await floor.service.deliver(target({ ...april, employeeId: floor.colleague.employeeId, targetVersion: 9 }))
    await floor.service.deliver(target({ ...april, metric: 'NEW_CUSTOMERS', amount: null, count: 4 }))
    await floor.service.deliver(target({ periodStart: '2026-07-01', periodEnd: '2026-07-31' }))
    await floor.service.deliver(target({ periodStart: '2026-06-01', periodEnd: '2026-06-30', amount: { amount: '1', currency: 'USD' } })) // prettier-ignore
    expect(await published()).toEqual({ published: '650000.00', publishedGap: '350000.00' })
  })

  test('with what has been reached: of a person by their share, of a team all of its deals, of the company everything', async () => {
    const { consultant, colleague, service } = floor
    const period = { periodKind: 'MONTH', periodStart: '2026-09-01' }
    service.clock.set('2026-09-07T01:30:00Z')
    const metrics = [
      goal('1000', { weight: '30' }),
      { metric: 'WON_DEALS', target: '4', weight: '20' },
      { metric: 'WIN_RATE', target: '80', weight: '20' },
      { metric: 'PRESENTATIONS', target: '2', weight: '10' },
      { metric: 'DAYS_TO_CLOSE', target: '30', weight: '10' },
      { metric: 'COLLECTED_AMOUNT', target: '1', weight: '10' },
    ]
    const mine = await draft(consultant, 'PERSON', { ...period, ...content(metrics) })
    const ofTeam = await draft(floor.manager, 'TEAM', { ...period, teamId: floor.teamId, ...content(metrics) })
    const ofAll = await draft(floor.director, 'COMPANY', { ...period, ...content(metrics) })
    const facts = async (who: Person, plan: Plan) => {
      const { goals } = await seen(who, plan, 'goals { metric actual attainment }')
      return Object.fromEntries(
        goals.map((one: Record<string, string>) => [one['metric'], [one['actual'], one['attainment']]]),
      )
    }
    const deals = [await openDeal(floor), await openDeal(floor), await openDeal(floor, { owner: outsider, teamId: newId() })]
    await must(floor, consultant, 'recordPresentation', {
      opportunityId: deals[0]!.id,
      version: deals[0]!.version,
      kind: 'DEMONSTRATION',
      heldOn: '2026-09-07',
      audience: '生产部',
      content: '样件试切',
    })
    const split = `INSERT INTO credit_split (opportunity_id, employee_id, role, percent) VALUES ($1, $2, 'SUPPORT', 33.3333)`
    await service.db.query(`UPDATE credit_split SET percent = 66.6667 WHERE opportunity_id = $1`, [deals[0]!.id])
    await service.db.query(split, [deals[0]!.id, colleague.employeeId])
    await inForce(deals[0]!.id, '100.01', '2026-09-30')
    await inForce(deals[2]!.id, '500.00', '2026-09-01')
    await inForce(deals[1]!.id, '7.00', '2026-10-01')
    service.clock.set('2026-09-20T01:30:00Z')
    await decided(deals[0]!.id, `'WON'`)
    await decided(deals[1]!.id, `'LOST', loss_reason = 'PRICE', lost_from = stage`)
    await decided(deals[2]!.id, `'WON'`)
    expect(await facts(consultant, mine)).toEqual({
      SIGNED_AMOUNT: ['66.67', '0.0667'],
      WON_DEALS: ['1', '0.25'],
      WIN_RATE: ['50', '0.625'],
      PRESENTATIONS: ['1', '0.5'],
      DAYS_TO_CLOSE: ['13', '2.3077'],
      COLLECTED_AMOUNT: [null, null],
    })
    expect(await facts(floor.manager, ofTeam)).toMatchObject({ SIGNED_AMOUNT: ['100.01', '0.1'], WON_DEALS: ['1', '0.25'] })
    expect(await facts(floor.director, ofAll)).toMatchObject({
      SIGNED_AMOUNT: ['600.01', '0.6'],
      WIN_RATE: ['66.67', '0.8334'],
      WON_DEALS: ['2', '0.5'],
    })
    service.clock.set('2026-03-02T01:30:00Z')
  }) // prettier-ignore

  /** A contract of a deal, as far as plans look at it. */
  async function inForce(opportunityId: string, netTotal: string, effectiveOn: string): Promise<void> {
    await floor.service.db.query(
      `WITH deal AS (SELECT * FROM opportunity WHERE id = $1), made AS (
         INSERT INTO quote SELECT gen_random_uuid(), 1, now(), now(), gen_random_uuid(), id, customer_id, customer_name,
           owner_id, team_id, 'ACCEPTED', 1 FROM deal RETURNING *)
       INSERT INTO quote_version (id, quote_id, revision, created_at, prepared_by, priced_on, currency, valid_until,
         payment_terms, delivery_terms, after_sales_terms, freight_cost, installation_cost, list_total, net_total,
         tax_total, gross_total, status)
       SELECT id, id, 1, now(), id, '2026-09-01', 'CNY', '2026-09-30', '[]', '', '', 0, 0, 0, 0, 0, 0, 'DRAFT' FROM made`,
      [opportunityId],
    )
    await floor.service.db.query(
      `INSERT INTO contract (id, version, created_at, updated_at, number, opportunity_id, quote_id, quote_version_id,
         customer_id, customer_name, owner_id, team_id, status, currency, net_total, tax_total, gross_total, drafted_by,
         review_round, archive_location, effective_on, first_contract)
       SELECT gen_random_uuid(), 1, now(), now(), gen_random_uuid(), opportunity_id, id, id, customer_id, customer_name,
         owner_id, team_id, 'EFFECTIVE', 'CNY', $2, 0, $2, id, 0, 'A-03', $3, false
         FROM quote WHERE opportunity_id = $1`,
      [opportunityId, netTotal, effectiveOn],
    )
  }

  async function decided(id: string, stage: string): Promise<void> {
    const { db, clock } = floor.service
    await db.query(`UPDATE opportunity SET stage = ${stage}, stage_since = $2 WHERE id = $1`, [id, clock.now()])
  }
})

test('plans are listed by period, and those of a person or team stand at the person and the team', async () => {
  const { consultant, manager } = floor
  const query = `query ($id: ID!, $team: ID!) { salesPlans(employeeId: $id, status: APPROVED, level: PERSON, first: 2) {
      totalCount edges { node { periodStart employee { id salesPlans(first: 1) { edges { node { id } } } } } } }
    teams: salesPlans(teamId: $team, level: TEAM, first: 1) { edges { node { team { id salesPlans(first: 1) { edges { node { id } } } } } } } }`
  const answer = await ask(floor, manager, query, { id: consultant.employeeId, team: floor.teamId })
  expect(answer.salesPlans.totalCount).toBeGreaterThan(0)
  const starts = answer.salesPlans.edges.map(({ node }: Answer) => node.periodStart)
  expect(starts).toEqual([...starts].sort().reverse())
  expect(answer.salesPlans.edges[0].node.employee.salesPlans.edges).toHaveLength(1)
  expect(answer.teams.edges[0].node.team.salesPlans.edges).toHaveLength(1)
  const none = await ask(floor, outsider, query, { id: consultant.employeeId, team: floor.teamId })
  expect([none.salesPlans.edges, none.teams.edges]).toEqual([[], []])
})
