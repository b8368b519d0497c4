import pg from 'pg'
import type { Asker, Subgraph } from '../subgraph.ts'
import { DIRECTOR, idOf } from './seed.ts'

/** What reports are made of, and a statement that only counts the rows of a year: what reading them costs at least. */
interface Report {
  readonly name: string
  readonly query: (filter: string) => string
  readonly floor: string
}

const director: Asker = { subject: DIRECTOR, role: 'DIRECTOR' }
const days = { from: '2025-03-01', until: '2026-02-28' }
const amount = (name: string) => `${name} { amount currency }`
const during = (instant: string) =>
  `${instant} >= '${days.from} 00:00+08' AND ${instant} < '${days.until} 00:00+08'::timestamptz + interval '1 day'`
const expected = `deals ${amount('open')} ${amount('weighted')} wonDeals ${amount('won')}`
const openDuring = `close_date BETWEEN '${days.from}' AND '${days.until}' AND stage NOT IN ('WON', 'LOST', 'SUSPENDED')`
const asOf = '2025-06-01'

const reports: readonly Report[] = [
  {
    name: 'funnel',
    query: (filter) => `{ salesFunnel(${filter}) {
      stages { stage entered movedOn conversion meanDays medianDays } outcomes { won lost winRate }
      lossCauses { reason deals } } }`,
    floor: `SELECT count(*) FROM opportunity_stay WHERE ${during('entered_at')}`,
  },
  {
    name: 'forecast of now',
    query: (filter) => `{ salesForecast(${filter}) { figures { ${expected} } } }`,
    floor: `SELECT count(*) FROM opportunity WHERE ${openDuring}`,
  },
  {
    name: 'forecast of a morning',
    query: (filter) => `{ salesForecast(${filter}, asOf: "${asOf}") { figures { ${expected} } } }`,
    floor: `SELECT count(*) FROM opportunity_history
             WHERE ${openDuring} AND valid_from <= '${asOf} 00:00+08' AND valid_to > '${asOf} 00:00+08'`,
  },
  {
    name: 'accuracy',
    query: (filter) =>
      `{ forecastAccuracy(${filter}) { figures { asOf ${amount('weighted')} ${amount('won')} accuracy } } }`,
    floor: `SELECT count(*) FROM opportunity_history
             WHERE ${openDuring} AND valid_from <= '${days.from} 00:00+08' AND valid_to > '${days.from} 00:00+08'`,
  },
  {
    name: 'slippage',
    query: (filter) => `{ pipelineSlippage(${filter}) {
      figures { deals moves daysLater movedOut ${amount('movedOutAmount')} } moves { fromMonth toMonth moves } } }`,
    floor: `SELECT count(*) FROM opportunity_history WHERE close_date_before IS NOT NULL AND ${during('valid_from')}`,
  },
  {
    name: 'coverage',
    query: (filter) => `{ pipelineCoverage(${filter}, target: { amount: "1000000", currency: "CNY" }) {
      figure { ${amount('won')} ${amount('open')} coverage } } }`,
    floor: `SELECT count(*) FROM opportunity WHERE ${openDuring}`,
  },
  {
    name: 'discounts and margins',
    query: (filter) => `{ discountAndMargin(${filter}) {
      figures { quotes lines discountPercent meanDiscountPercent margin { margin meanMargin } }
      bands { fromPercent lines } } }`,
    floor: `SELECT count(*) FROM quote_version v JOIN quote_line l ON l.quote_version_id = v.id
             WHERE ${during('v.accepted_at')}`,
  },
  {
    name: 'turnaround of approvals',
    query: (filter) => `{ approvalTurnaround(${filter}) { figures { level turns returned meanHours medianHours } } }`,
    floor: `SELECT count(*) FROM sys.approval_step WHERE kind = 'APPROVED' AND ${during('at')}`,
  },
]

/**
 * How long the reports of a year take, of the company and of one person, in milliseconds: of some requests the one in the
 * middle.
 */
export async function measureReports(
  { ask }: Pick<Subgraph, 'ask'>,
  databaseUrl: string,
): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    const table: Record<string, unknown>[] = []
    for (const { name, query, floor } of reports) {
      const filter = (more: string) => `filter: { from: "${days.from}", until: "${days.until}"${more} }`
      const company = await middleTime(() => ask(director, query(filter(''))))
      const person = await middleTime(() => ask(director, query(filter(`, ownerId: "${idOf('employee', 1_001)}"`))))
      const least = await middleTime(() => client.query(floor))
      const { rows } = await client.query<{ count: string }>(floor)
      table.push({
        report: name,
        rows: Number(rows[0]?.count),
        'count(*) ms': Math.round(least),
        'company ms': Math.round(company),
        ratio: Number((company / least).toFixed(1)),
        'one person ms': Math.round(person),
      })
      console.error(`${name}: ${company.toFixed(0)} ms`)
    }
    return table
  } finally {
    await client.end()
  }
}

async function middleTime(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = []
  for (let run = 0; run < 5; run++) {
    const began = performance.now()
    await work()
    times.push(performance.now() - began)
  }
  return times.sort((a, b) => a - b)[2] as number
}
