// npm run bench:pipeline [-- --large 1000000 --small 10000 --seconds 4 --rounds 5]: the ten questions that people ask of
// the sales pipeline every day, put to the subgraph as it runs in production, on a database with 1,000,000 deals and
// 3,000,000 quote lines and on one with 10,000, in turn. Of each question it prints both 99th percentiles and their
// ratio, and of each that is more than 1.5 × as slow the plans of its statements; then how long the reports of a year take.
//
// Both databases are in one PostgreSQL with the same people, who in one of them have a hundred times as many deals.
import { mkdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { repository, startKafka, startPostgres } from '@sellgraph/dev-stack'
import pg from 'pg'
import { type Asker, newDatabase, startSubgraph, type Subgraph } from '../subgraph.ts'
import { measureReports } from './reports.ts'
import { DIRECTOR, idOf, MANAGER, seed, SELLER } from './seed.ts'

const { values } = parseArgs({
  options: {
    large: { type: 'string', default: '1000000' },
    small: { type: 'string', default: '10000' },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '2' },
  },
})
const sizes = { small: Number(values.small), large: Number(values.large) }
const rounds = Number(values.rounds)
const seconds = Number(values.seconds)
let asked = 0
/** How much slower a question may be with a hundred times as many rows. */
const LIMIT = 1.5

const seller: Asker = { subject: SELLER, role: 'CONSULTANT' }
const manager: Asker = { subject: MANAGER, role: 'MANAGER' }
const director: Asker = { subject: DIRECTOR, role: 'DIRECTOR' }
const row = 'id title stage closeDate amount { amount currency } owner { id } customer { id }'
const deals = (args: string) =>
  `{ opportunities(first: 20, ${args}) { edges { node { ${row} } } pageInfo { endCursor } } }`
const lines = 'lines { seq sku name quantity netAmount { amount currency } }'

/** What people ask most; `n` is another number each time. */
const questions: readonly { name: string; by: Asker; query: (n: number, size: number) => string }[] = [
  { name: 'my newest deals', by: seller, query: () => deals('sort: NEWEST') },
  { name: 'my deals in negotiation', by: seller, query: () => deals('stage: NEGOTIATION') },
  { name: 'the newest deals of my team', by: manager, query: () => deals('sort: NEWEST') },
  { name: 'deals of my team that close next', by: manager, query: () => deals('filter: { closesFrom: "2026-03-02" }, sort: CLOSE_DATE') },
  { name: 'late next steps of my team', by: manager, query: () => deals('filter: { nextStepOverdue: true }') },
  { name: 'the greatest open deals of the company', by: director, query: () => deals('stage: PROPOSAL, sort: AMOUNT') },
  { name: 'deals found by a word', by: director, query: (n) => deals(`filter: { search: "夹具改造 ${String(1 + (n % 9))}" }`) },
  { name: 'deals and quotes of a customer', by: director, query: (n, size) =>
      `{ opportunities(first: 20, customerId: "${idOf('customer', 1 + (n % Math.floor(size / 10 - 1)))}") { edges { node { ${row} quotes { number status } } } } }` },
  { name: 'one deal with quote, lines and history', by: manager, query: (n, size) =>
      `{ opportunity(id: "${idOf('deal', 40 * (1 + (n % Math.floor(size / 40 - 1))))}") { ${row} stageHistory { to changedAt } quotes { number current { ${lines} } } } }` },
  { name: 'quotes of my team that wait for a decision', by: manager, query: () =>
      `{ quotes(first: 20, status: IN_APPROVAL) { edges { node { id number status current { netTotal { amount currency } } } } } }` },
] // prettier-ignore

const dir = join(repository, '.sellgraph', `bench-pipeline-${process.pid}`)
mkdirSync(dir, { recursive: true })
const stops: (() => Promise<unknown>)[] = []
let ending: Promise<void> | undefined
const end = () =>
  (ending ??= (async () => {
    for (const stop of stops.reverse()) await stop().catch((error: unknown) => console.error(error))
    rmSync(dir, { recursive: true, force: true })
  })())
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void end().finally(() => process.exit(1)))
}

try {
  await measure()
} finally {
  await end()
}

interface Side {
  readonly size: number
  readonly databaseUrl: string
  readonly service: Subgraph
}

async function measure(): Promise<void> {
  const postgres = await startPostgres({ dataDir: join(dir, 'postgres') })
  stops.push(() => postgres.stop())
  const kafka = await startKafka({ dataDir: join(dir, 'kafka') })
  stops.push(() => kafka.stop())
  const start = async (name: string, size: number): Promise<Side> => {
    const databaseUrl = await newDatabase(postgres.url, name)
    const files = join(dir, name)
    mkdirSync(files)
    const service = await startSubgraph({ databaseUrl, brokers: kafka.brokers, dir: files, connections: 2 })
    stops.push(() => service.stop())
    const began = performance.now()
    await seed(databaseUrl, size)
    console.error(`${size} deals seeded in ${((performance.now() - began) / 1_000).toFixed(0)} s`)
    return { size, databaseUrl, service }
  }
  const small = await start('small', sizes.small)
  const large = await start('large', sizes.large)

  console.log(`\nNode ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`)
  console.log(
    `${sizes.small} and ${sizes.large} deals, one request at once, ${rounds} rounds of ${seconds} s each, in turn\n`,
  )
  const slow: (typeof questions)[number][] = []
  const table: Record<string, unknown>[] = []
  for (const question of questions) {
    const times = { small: [] as number[], large: [] as number[] }
    // What comes for the first time is compiled and read from disk.
    await ask(question, small, seconds / 2)
    await ask(question, large, seconds / 2)
    for (let round = 0; round < rounds; round++) {
      times.small.push(...(await ask(question, small, seconds)))
      times.large.push(...(await ask(question, large, seconds)))
    }
    const [few, many] = [percentile(times.small, 0.99), percentile(times.large, 0.99)]
    table.push({
      question: question.name,
      'p50 few ms': round1(percentile(times.small, 0.5)),
      'p50 many ms': round1(percentile(times.large, 0.5)),
      'p99 few ms': round1(few),
      'p99 many ms': round1(many),
      ratio: Number((many / few).toFixed(2)),
    })
    console.error(`${question.name}: ${(many / few).toFixed(2)}`)
    if (many / few > LIMIT) slow.push(question)
  }
  console.table(table)
  if (slow.length > 0) {
    await explain(slow, large, async () => {
      const service = await startSubgraph({
        databaseUrl: large.databaseUrl,
        brokers: kafka.brokers,
        dir: join(dir, 'large'),
        connections: 1,
      })
      stops.push(() => service.stop())
      return service
    })
  }
  console.log(
    `ratio of the 99th percentiles at most ${LIMIT}: ${slow.length === 0 ? 'met by all ten' : `NOT MET by ${slow.length}`}`,
  )
  if (slow.length > 0) process.exitCode = 1

  console.log(`\nReports of a year over ${sizes.large} deals, beside a statement that only counts their rows\n`)
  console.table(await measureReports(large.service, large.databaseUrl))
}

async function ask({ by, query }: (typeof questions)[number], side: Side, forSeconds: number): Promise<number[]> {
  const times: number[] = []
  const until = performance.now() + forSeconds * 1_000
  while (performance.now() < until) {
    const text = query((asked += 7_919), side.size)
    const began = performance.now()
    await side.service.ask(by, text)
    times.push(performance.now() - began)
  }
  return times
}

/** Prints what PostgreSQL does for each of some questions: the plans of its statements on records of the business. */
async function explain(
  slow: readonly (typeof questions)[number][],
  side: Side,
  start: () => Promise<Subgraph>,
): Promise<void> {
  const client = new pg.Client({ connectionString: side.databaseUrl })
  await client.connect()
  const name = new URL(side.databaseUrl).pathname.slice(1)
  for (const setting of [
    `session_preload_libraries = 'auto_explain'`,
    'auto_explain.log_min_duration = 0',
    'auto_explain.log_analyze = on',
    'auto_explain.log_buffers = on',
  ]) {
    await client.query(`ALTER DATABASE ${name} SET ${setting}`)
  }
  await client.end()
  // Its connections are made after that.
  const service = await start()
  const log = join(dir, 'postgres', 'postgres.log')
  for (const { name: question, by, query } of slow) {
    const from = statSync(log).size
    await service.ask(by, query(1, side.size))
    const written = readFileSync(log).subarray(from).toString()
    console.log(`\n${question}: ${query(1, side.size)}`)
    for (const plan of written.split(/^(?=\S.* LOG: {2}duration: )/m)) {
      if (/(FROM|JOIN) "?(opportunity|quote)/i.test(plan)) console.log(plan.trimEnd())
    }
  }
}

function percentile(list: readonly number[], share: number): number {
  const sorted = [...list].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length * share)] ?? NaN
}

function round1(value: number): number {
  return Number(value.toFixed(1))
}
