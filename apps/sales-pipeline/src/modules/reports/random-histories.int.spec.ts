import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { DEFAULT_ZONE, localDate, startOfLocalDay } from '@sellgraph/calendar'
import { type Principal, principalOf } from '@sellgraph/identity'
import { Decimal, decimal, minorUnits, newId } from '@sellgraph/kernel'
import fc from 'fast-check'
import { type Answer, ask, openSalesFloor, type SalesFloor } from '../../testing/sales-floor.ts'

// Random deals with random changes, and reports of them by readers of every reach, against an account of the same
// figures that walks through the changes one by one.

const STAGES = ['RECEPTION', 'NEEDS', 'PRESENTATION', 'PROPOSAL', 'NEGOTIATION', 'CONTRACTING'] as const
const FROM = '2026-03-01'
const UNTIL = '2026-03-31'
const AS_OF = ['2025-12-01', '2026-02-27', '2026-03-01', '2026-03-20']

interface State {
  readonly at: Date
  readonly stage: string
  readonly amount: string | null
  readonly currency: string
  readonly probability: number
  readonly category: string
  readonly closeDate: string | null
  readonly ownerId: string
  readonly teamId: string
}

interface Deal {
  readonly id: string
  readonly states: State[]
}

let floor: SalesFloor
beforeAll(async () => {
  floor = await openSalesFloor()
  floor.service.clock.set('2026-05-15T02:00:00Z')
})
afterAll(() => floor.service.stop())

const change = fc.record({
  // Hours since the change before; none means in the same moment, as several changes of one command are.
  hours: fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 1, max: 900 }) }, { weight: 1, arbitrary: fc.constant(0) }),
  what: fc.oneof(
    fc.record({ stage: fc.constantFrom(...STAGES, 'WON', 'LOST', 'SUSPENDED', 'RESUMED') }),
    fc.record({ closeDate: fc.constantFrom('2026-01-15', '2026-02-28', '2026-03-01', '2026-03-20', '2026-03-31', '2026-04-10') }),
    fc.record({ amount: fc.integer({ min: 1, max: 9_999_999 }).map(String) }),
    fc.record({ probability: fc.integer({ min: 0, max: 100 }) }),
    fc.record({ category: fc.constantFrom('PIPELINE', 'BEST_CASE', 'COMMIT', 'OMITTED') }),
    fc.record({ owner: fc.integer({ min: 0, max: 2 }) }),
  ),
}) // prettier-ignore
const deal = fc.record({
  begins: fc.integer({ min: 0, max: 24 * 120 }),
  owner: fc.integer({ min: 0, max: 2 }),
  currency: fc.constantFrom('CNY', 'CNY', 'JPY'),
  amount: fc.option(fc.integer({ min: 1, max: 999_999 }).map(String)),
  closeDate: fc.option(fc.constantFrom('2026-03-05', '2026-03-31', '2026-04-01')),
  changes: fc.array(change, { maxLength: 9 }),
})
type RandomDeal = typeof deal extends fc.Arbitrary<infer T> ? T : never

interface Company {
  readonly above: string
  readonly below: string
  readonly owners: readonly { employeeId: string; teamId: string }[]
  readonly readers: readonly { readonly name: string; readonly principal: Principal; sees(state: State): boolean }[]
}

/** A company of its own for each run: two teams, one below the other, and people of every reach. */
async function company(): Promise<Company> {
  const [above, below] = [newId(), newId()]
  for (const [id, parent] of [
    [above, null],
    [below, above],
  ] as const) {
    // prettier-ignore
    await floor.service.db.query(
      `INSERT INTO sys.org_team (id, name, manager_id, parent_team_id, version) VALUES ($1, '销售部', NULL, $2, 1)`,
      [id, parent],
    )
  }
  const owners = [above, above, below].map((teamId) => ({ employeeId: newId(), teamId }))
  const person = (role: Principal['roles'][number], employeeId: string, teamIds: string[]) =>
    principalOf({ subject: employeeId, kind: 'EMPLOYEE', roles: [role] }, { employeeId, teamIds, ledTeamIds: teamIds })
  const [first] = owners as [(typeof owners)[number]]
  return {
    above,
    below,
    owners,
    readers: [
      {
        name: 'consultant',
        principal: person('CONSULTANT', first.employeeId, []),
        sees: ({ ownerId }) => ownerId === first.employeeId,
      },
      {
        name: 'manager below',
        principal: person('MANAGER', newId(), [below]),
        sees: ({ teamId }) => teamId === below,
      },
      { name: 'director', principal: person('DIRECTOR', newId(), []), sees: () => true },
      { name: 'lawyer', principal: person('LEGAL', newId(), []), sees: () => false },
    ],
  }
}

/** Writes a deal as services do: every change is an update with the next version. */
async function write(random: RandomDeal, { owners }: Company): Promise<Deal> {
  const { db } = floor.service
  const id = newId()
  let at = new Date(Date.UTC(2025, 11, 1) + random.begins * 3_600_000)
  const ownerOf = (index: number) => {
    const owner = owners[index]
    if (owner === undefined) throw new Error(`there is no owner ${String(index)}`)
    return { ownerId: owner.employeeId, teamId: owner.teamId }
  }
  let state: State = {
    at,
    stage: 'RECEPTION',
    amount: random.amount,
    currency: random.currency,
    probability: 10,
    category: 'PIPELINE',
    closeDate: random.closeDate,
    ...ownerOf(random.owner),
  }
  await db.query(
    `INSERT INTO opportunity (id, version, created_at, updated_at, customer_id, customer_name, owner_id, team_id, title,
       stage, stage_since, amount, currency, probability, forecast_category, close_date)
     VALUES ($1, 1, $2, $2, $3, '苏州恒力机械有限公司', $4, $5, '五轴加工中心', $6, $2, $7, $8, $9, $10, $11)`,
    [id, at, newId(), state.ownerId, state.teamId, state.stage, state.amount, state.currency, state.probability,
     state.category, state.closeDate], // prettier-ignore
  )
  const states = [state]
  let suspendedFrom: string | null = null
  for (const { hours, what } of random.changes) {
    if (state.stage === 'WON' || state.stage === 'LOST') break
    at = new Date(at.getTime() + hours * 3_600_000)
    const next: State = {
      ...state,
      at,
      ...('owner' in what ? ownerOf(what.owner) : {}),
      ...('closeDate' in what ? { closeDate: what.closeDate } : {}),
      ...('amount' in what ? { amount: what.amount } : {}),
      ...('probability' in what ? { probability: what.probability } : {}),
      ...('category' in what ? { category: what.category } : {}),
      ...('stage' in what ? { stage: stageAfter(state.stage, what.stage, suspendedFrom) } : {}),
    }
    suspendedFrom = next.stage === 'SUSPENDED' ? (suspendedFrom ?? state.stage) : null
    await db.query(
      `UPDATE opportunity SET version = version + 1, updated_at = $2, owner_id = $3, team_id = $4, stage = $5,
         suspended_from = $6, amount = $7, probability = $8, forecast_category = $9, close_date = $10,
         loss_reason = CASE WHEN $5 = 'LOST' THEN 'PRICE' END, lost_from = CASE WHEN $5 = 'LOST' THEN 'NEGOTIATION' END
        WHERE id = $1`,
      [id, at, next.ownerId, next.teamId, next.stage, suspendedFrom, next.amount, next.probability, next.category,
       next.closeDate], // prettier-ignore
    )
    states.push(next)
    state = next
  }
  return { id, states }
}

function stageAfter(stage: string, wanted: string, suspendedFrom: string | null): string {
  if (stage === 'SUSPENDED') return wanted === 'RESUMED' ? (suspendedFrom ?? stage) : stage
  return wanted === 'RESUMED' ? stage : wanted
}

const last = (deal: Deal) => deal.states.at(-1) as State
const day = (at: Date) => localDate(at, DEFAULT_ZONE)
const within = (on: string | null) => on !== null && on >= FROM && on <= UNTIL
const isOpen = ({ stage }: State) => (STAGES as readonly string[]).includes(stage)

/** States that lasted: of several in one moment, the last. */
const lasting = ({ states }: Deal) => states.filter(({ at }, index) => states[index + 1]?.at.getTime() !== at.getTime())

interface Stay {
  stage: string
  enteredAt: Date
  leftAt: Date | null
  leftFor: string | null
  rested: number
}

function staysOf({ states }: Deal): Stay[] {
  const stays: Stay[] = []
  let restsSince: Date | null = null
  for (const { stage, at } of states) {
    const stay = stays.at(-1)
    if (stage === 'SUSPENDED') restsSince ??= at
    else {
      if (stay !== undefined && restsSince !== null) stay.rested += at.getTime() - restsSince.getTime()
      restsSince = null
      if (stay?.stage === stage) continue
      if (stay !== undefined) Object.assign(stay, { leftAt: at, leftFor: stage })
      stays.push({ stage, enteredAt: at, leftAt: null, leftFor: null, rested: 0 })
    }
  }
  return stays
}

const sum = (amounts: readonly (Decimal | string | null)[]) =>
  amounts.reduce<Decimal>((total, amount) => total.plus(amount ?? '0'), decimal('0'))
const text = (amount: Decimal, currency: string) => amount.toFixed(minorUnits(currency))
/** Milliseconds together, in days by so many stays. */
const daysOf = (times: readonly number[], stays: number) =>
  stays === 0
    ? null
    : sum(times.map(String))
        .div(86_400_000 * stays)
        .toDecimalPlaces(2, Decimal.ROUND_HALF_UP)
        .toFixed(2)

function funnelOf(deals: readonly Deal[]) {
  return STAGES.flatMap((stage) => {
    const stays = deals.flatMap((deal) =>
      staysOf(deal)
        .filter((stay) => stay.stage === stage && within(day(stay.enteredAt)))
        .map((stay) => ({ ...stay, won: last(deal).stage === 'WON' })),
    )
    if (stays.length === 0) return []
    const place = (name: string | null) => [...STAGES, 'WON'].indexOf(name ?? '')
    const times = stays
      .filter(({ leftAt }) => leftAt !== null)
      .map(({ enteredAt, leftAt, rested }) => Number(leftAt) - Number(enteredAt) - rested)
      .sort((a, b) => a - b)
    const half = (times.length - 1) / 2
    return [
      {
        stage,
        entered: stays.length,
        movedOn: stays.filter(({ leftFor }) => place(leftFor) > place(stage)).length,
        movedBack: stays.filter(({ leftFor }) => place(leftFor) >= 0 && place(leftFor) < place(stage)).length,
        lost: stays.filter(({ leftFor }) => leftFor === 'LOST').length,
        stillThere: stays.filter(({ leftAt }) => leftAt === null).length,
        won: stays.filter(({ won }) => won).length,
        meanDays: daysOf(times, times.length),
        medianDays: daysOf([times[Math.floor(half)] ?? 0, times[Math.ceil(half)] ?? 0], Math.min(times.length, 1) * 2),
      },
    ]
  })
}

function forecastOf(deals: readonly Deal[], asOf: string | null, currency: string) {
  const moment = asOf === null ? Infinity : startOfLocalDay(asOf, DEFAULT_ZONE).getTime()
  const then = deals.flatMap((deal) => {
    const state = deal.states.filter(({ at }) => at.getTime() <= moment).at(-1)
    return state !== undefined && isOpen(state) && state.amount !== null && state.category !== 'OMITTED' &&
      within(state.closeDate) && state.currency === currency ? [state] : []
  }) // prettier-ignore
  const won = deals.filter(
    (deal) => last(deal).stage === 'WON' && within(day(last(deal).at)) && last(deal).currency === currency,
  )
  if (then.length === 0 && won.length === 0) return []
  const of = (category: string) => sum(then.filter((state) => state.category === category).map(({ amount }) => amount))
  return [
    {
      open: text(sum(then.map(({ amount }) => amount)), currency),
      weighted: text(
        sum(
          then.map(({ amount, probability }) =>
            decimal(amount ?? '0').times(String(probability)).div(100).toDecimalPlaces(minorUnits(currency), Decimal.ROUND_HALF_UP),
          ),
        ),
        currency,
      ), // prettier-ignore
      commit: text(of('COMMIT'), currency),
      deals: then.length,
      wonDeals: won.length,
      won: text(sum(won.map((deal) => last(deal).amount)), currency),
    },
  ]
}

function movesOf(deals: readonly Deal[]) {
  return deals.flatMap((deal) => {
    const states = lasting(deal)
    return states.flatMap((state, index) => {
      const before = states[index - 1]?.closeDate ?? null
      const { closeDate, at, stage } = state
      const moved = before !== null && closeDate !== null && before !== closeDate && stage !== 'WON' && stage !== 'LOST'
      return moved && within(day(at))
        ? [{ from: before, to: closeDate, amount: state.amount, currency: state.currency }]
        : []
    })
  })
}

const MONEY = '{ amount currency }'
const REPORTS = `query ($filter: SalesReportFilter!, $asOf: Date) {
  salesFunnel(filter: $filter) {
    stages { stage entered movedOn movedBack lost stillThere won meanDays medianDays stays(first: 100) { totalCount edges { node { stage days } } } }
    outcomes { won lost wonAmounts ${MONEY} deals(first: 100) { totalCount edges { node { outcome amount ${MONEY} } } } }
  }
  now: salesForecast(filter: $filter) { ...forecast }
  then: salesForecast(filter: $filter, asOf: $asOf) { ...forecast }
  pipelineSlippage(filter: $filter) {
    figures { currency: movedOutAmount { currency } moves deals daysLater daysEarlier movedOut movedOutAmount { amount } movedIn
      rows(first: 100) { edges { node { from to days } } } rowsOut(first: 100) { totalCount } rowsIn(first: 100) { totalCount } }
    moves { fromMonth toMonth moves rows { totalCount } }
  }
}
fragment forecast on ForecastReport { figures { deals open ${MONEY} weighted ${MONEY} commit { amount } wonDeals won { amount }
  openDeals(first: 100) { edges { node { amount { amount } weighted { amount } } } } dealsWon(first: 100) { edges { node { amount { amount } } } } } }`

test('R212: funnel, forecast as of any day, and slips are what the changes of the deals come to, for every reader', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(deal, { minLength: 12, maxLength: 16 }),
      fc.constantFrom(...AS_OF),
      async (random, asOf) => {
        const made = await company()
        const all: Deal[] = []
        for (const one of random) all.push(await write(one, made))
        for (const { name, principal, sees } of made.readers) {
          const seen = all.filter((deal) => sees(last(deal)))
          const filter = { from: FROM, until: UNTIL, teamId: made.above }
          // A forecast is of those who had the deal then; this one is of all teams, since everybody sees them here or none.
          const report = await ask(floor, principal, REPORTS, { filter, asOf })
          expect([name, report.salesFunnel.stages.map(({ stays: _, ...stage }: Answer) => stage)]).toEqual([
            name,
            funnelOf(seen),
          ])
          for (const { entered, stays, stage } of report.salesFunnel.stages) {
            expect(stays.totalCount).toBe(entered)
            expect(stays.edges.map(({ node }: Answer) => node.stage)).toEqual(Array(entered).fill(stage))
          }
          const closed = seen.filter((deal) => ['WON', 'LOST'].includes(last(deal).stage) && within(day(last(deal).at)))
          const [outcome] = report.salesFunnel.outcomes
          expect(outcome?.deals.totalCount ?? 0).toBe(closed.length)
          expect((outcome?.won ?? 0) + (outcome?.lost ?? 0)).toBe(closed.length)

          for (const [answer, day] of [
            [report.now, null],
            [report.then, asOf],
          ] as const) {
            // prettier-ignore
            for (const currency of ['CNY', 'JPY']) {
            const figures = answer.figures.filter(({ open }: Answer) => open.currency === currency)
            const flat = figures.map(({ open, weighted, commit, deals, wonDeals, won }: Answer) => ({
              open: open.amount, weighted: weighted.amount, commit: decimal(commit.amount).toFixed(minorUnits(currency)), deals, wonDeals, won: won.amount,
            })) // prettier-ignore
            expect([name, day, flat]).toEqual([name, day, forecastOf(seen, day, currency)])
            for (const figure of figures) {
              const rows = figure.openDeals.edges.map(({ node }: Answer) => node)
              expect(text(sum(rows.map(({ amount }: Answer) => amount.amount)), currency)).toBe(figure.open.amount)
              expect(text(sum(rows.map(({ weighted }: Answer) => weighted.amount)), currency)).toBe(figure.weighted.amount)
              const won = figure.dealsWon.edges.map(({ node }: Answer) => node.amount?.amount ?? '0')
              expect(text(sum(won), currency)).toBe(figure.won.amount)
            }
          }
          }

          const moves = movesOf(seen)
          const days = (move: { from: string; to: string }) =>
            (Date.parse(move.to) - Date.parse(move.from)) / 86_400_000
          for (const currency of ['CNY', 'JPY']) {
            const mine = moves.filter((move) => move.currency === currency)
            const figure = report.pipelineSlippage.figures.find((row: Answer) => row.currency.currency === currency)
            const out = mine.filter(({ from, to }) => within(from) && to > UNTIL)
            const into = mine.filter(({ from, to }) => within(to) && from > UNTIL)
            expect(figure?.moves ?? 0).toBe(mine.length)
            if (figure === undefined) continue
            expect(figure).toMatchObject({
            daysLater: mine.map(days).filter((n) => n > 0).reduce((a, b) => a + b, 0),
            daysEarlier: mine.map(days).filter((n) => n < 0).reduce((a, b) => a - b, 0),
            movedOut: out.length,
            movedOutAmount: { amount: text(sum(out.map(({ amount }) => amount)), currency) },
            movedIn: into.length,
            rowsOut: { totalCount: out.length },
            rowsIn: { totalCount: into.length },
          }) // prettier-ignore
            const rows = figure.rows.edges.map(({ node }: Answer) => [node.from, node.to, node.days])
            expect(rows.sort()).toEqual(mine.map((move) => [move.from, move.to, days(move)]).sort())
          }
          for (const { moves: count, rows } of report.pipelineSlippage.moves) expect(rows.totalCount).toBe(count)
        }
      },
    ),
    { numRuns: 5, endOnFailure: true },
  )
})
