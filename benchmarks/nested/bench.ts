// npm run bench:nested [-- --rounds 9 --seconds 4 --concurrency 16 --profile <folder>]: a page of 50 opportunities, each
// with its quote and the three lines of its current version, from the subgraph as it runs in production, against the same
// JSON made by one statement in PostgreSQL and served by plain node:http.
//
// Both are asked in turn, by one client, on one PostgreSQL; each has a process of its own, and so has the client. Every
// request brings a token of its own, as the gateway signs it, and what the reader has seen is logged, as always; the
// floor checks nobody and logs nothing. Before it is measured, both must have given the very same answer.
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, rmSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { isDeepStrictEqual, parseArgs } from 'node:util'
import { nodeFlags, repository, startKafka, startPostgres } from '@sellgraph/dev-stack'
import { newId } from '@sellgraph/kernel'
import { Pool } from 'undici'
import { processTree, useOf } from '../start/processes.ts'
import { newDatabase, startSubgraph } from '../subgraph.ts'
import { type Reader, seed } from './seed.ts'

if (process.platform !== 'linux') throw new Error('this benchmark reads /proc: run it on Linux')

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '9' },
    seconds: { type: 'string', default: '4' },
    concurrency: { type: 'string', default: '16' },
    deals: { type: 'string', default: '2000' },
    /** A folder for a CPU profile of the service. */
    profile: { type: 'string' },
  },
})
const rounds = Number(values.rounds)
const seconds = Number(values.seconds)
const concurrency = Number(values.concurrency)
/** The least share of the floor's throughput. */
const LIMIT = 0.4
const POOL_SIZE = 10

const query = `query Deals {
  opportunities(first: 50) {
    edges {
      node {
        id title stage
        amount { amount currency }
        owner { id }
        quotes {
          id number status
          current {
            id
            lines {
              seq sku name quantity unit
              listPrice { amount currency }
              discountPercent
              netAmount { amount currency }
            }
          }
        }
      }
    }
    pageInfo { hasNextPage }
  }
}`

const dir = join(repository, '.sellgraph', `bench-nested-${process.pid}`)
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

/** One of the two that are compared. */
interface Side {
  readonly name: string
  readonly pid: number
  readonly ask: (n: number) => Promise<string>
  /** Called before each round, for what a client has ready and does not make while the clock runs. */
  readonly prepare: (requests: number) => void
}

interface Round {
  readonly perSecond: number
  readonly times: readonly number[]
  /** Milliseconds of CPU a request: of the process that answers, and of PostgreSQL. */
  readonly cpuMs: number
  readonly databaseCpuMs: number
}

async function measure(): Promise<void> {
  const postgres = await startPostgres({ dataDir: join(dir, 'postgres') })
  stops.push(() => postgres.stop())
  const kafka = await startKafka({ dataDir: join(dir, 'kafka') })
  stops.push(() => kafka.stop())
  const url = await newDatabase(postgres.url, 'nested')
  const reader: Reader = { subject: 'chen.min', employeeId: newId(), teamIds: Array.from({ length: 8 }, newId) }
  const service = await startService(url, kafka.brokers, reader)
  await seed(url, Number(values.deals), reader)
  const floor = await startFloor(url, reader)

  const [ours, theirs] = [JSON.parse(await service.ask(0)), JSON.parse(await floor.ask(0))] as [Answer, Answer]
  const lines = ours.data?.opportunities.edges.flatMap(({ node }) =>
    node.quotes.flatMap((quote) => quote.current.lines),
  )
  if (lines?.length !== 150) throw new Error(`not 50 deals with three lines: ${JSON.stringify(ours).slice(0, 2_000)}`)
  if (!isDeepStrictEqual(ours, theirs)) throw new Error('the two answers differ')

  const sides = [service, floor] as const
  const results = sides.map(() => [] as Round[])
  for (const side of sides) await run(side, postgres.pid, Math.max(seconds, 4))
  for (let round = 1; round <= rounds; round++) {
    for (const [index, side] of sides.entries()) results[index]?.push(await run(side, postgres.pid, seconds))
    const [mine, floors] = results.map((list) => list.at(-1)?.perSecond ?? NaN) as [number, number]
    console.error(`round ${round}: ${mine.toFixed(0)}/s of ${floors.toFixed(0)}/s = ${(mine / floors).toFixed(3)}`)
  }
  report(sides, results)
}

interface Answer {
  readonly data?: {
    readonly opportunities: {
      readonly edges: readonly {
        readonly node: { readonly quotes: readonly { readonly current: { readonly lines: readonly unknown[] } }[] }
      }[]
    }
  }
}

async function run(side: Side, postgresPid: number, forSeconds: number): Promise<Round> {
  side.prepare(forSeconds * 1_500)
  const database = processTree(postgresPid)
  const before = { own: cpuSeconds([side.pid]), database: cpuSeconds(database) }
  const began = performance.now()
  const until = began + forSeconds * 1_000
  const times: number[] = []
  let asked = 0
  await Promise.all(
    Array.from({ length: concurrency }, async () => {
      while (performance.now() < until) {
        const start = performance.now()
        await side.ask(asked++)
        times.push(performance.now() - start)
      }
    }),
  )
  const took = (performance.now() - began) / 1_000
  const used = { own: cpuSeconds([side.pid]) - before.own, database: cpuSeconds(database) - before.database }
  const each = (all: number) => (all * 1_000) / times.length
  return { perSecond: times.length / took, times, cpuMs: each(used.own), databaseCpuMs: each(used.database) }
}

function cpuSeconds(pids: readonly number[]): number {
  return useOf(pids).reduce((sum, { cpuSeconds: own }) => sum + own, 0)
}

async function startService(databaseUrl: string, brokers: string, { subject }: Reader): Promise<Side> {
  const { profile } = values
  const flags = profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profile}`, '--cpu-prof-interval=500']
  const service = await startSubgraph({ databaseUrl, brokers, dir, connections: concurrency, flags })
  stops.push(() => service.stop())
  return {
    name: 'subgraph',
    pid: service.pid,
    prepare: (requests) => service.prepare({ subject, role: 'MANAGER' }, requests),
    ask: () => service.ask({ subject, role: 'MANAGER' }, query),
  }
}

async function startFloor(url: string, reader: Reader): Promise<Side> {
  const child = fork(join(import.meta.dirname, 'floor.ts'), {
    execArgv: nodeFlags,
    env: {
      PATH: process.env['PATH'],
      DATABASE_URL: url,
      POOL_SIZE: String(POOL_SIZE),
      EMPLOYEE_ID: reader.employeeId,
      TEAM_IDS: reader.teamIds.join(','),
    },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  stops.push(() => ended(child, 'SIGTERM'))
  const [{ port }] = (await once(child, 'message')) as [{ port: number }]
  const pool = new Pool(`http://127.0.0.1:${port}`, { connections: concurrency, pipelining: 1 })
  stops.push(() => pool.close())
  const headers = { 'content-type': 'application/json' }
  const body = JSON.stringify({ query, operationName: 'Deals' })
  return {
    name: 'floor',
    pid: child.pid as number,
    prepare: () => undefined,
    ask: async () => answerOf(await pool.request({ method: 'POST', path: '/graphql', headers, body })),
  }
}

async function answerOf({ statusCode, body }: Awaited<ReturnType<Pool['request']>>): Promise<string> {
  const text = await body.text()
  if (statusCode !== 200 || text.includes('"errors"')) throw new Error(`${statusCode}: ${text.slice(0, 500)}`)
  return text
}

async function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null) return
  const exit = once(child, 'exit')
  child.kill(signal)
  await exit
}

function report(sides: readonly Side[], results: readonly Round[][]): void {
  console.log(`\nNode ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`)
  console.log(
    `50 of ${values.deals} opportunities × 1 quote × 3 lines, ${concurrency} at once, ${rounds} rounds of ${seconds} s each, in turn\n`,
  )
  console.table(
    sides.map(({ name }, index) => {
      const list = results[index] ?? []
      const times = list.flatMap((round) => round.times).sort((a, b) => a - b)
      const at = (share: number) => times[Math.floor(times.length * share)] ?? NaN
      return {
        side: name,
        'requests/s': Number(median(list.map(({ perSecond }) => perSecond)).toFixed(1)),
        'p50 ms': Number(at(0.5).toFixed(1)),
        'p99 ms': Number(at(0.99).toFixed(1)),
        'CPU ms/request': Number(median(list.map(({ cpuMs }) => cpuMs)).toFixed(2)),
        'of PostgreSQL': Number(median(list.map(({ databaseCpuMs }) => databaseCpuMs)).toFixed(2)),
      }
    }),
  )
  const [mine = [], floors = []] = results
  const ratios = mine.map(({ perSecond }, index) => perSecond / (floors[index]?.perSecond ?? NaN)).sort((a, b) => a - b)
  const ratio = median(ratios)
  const spread = `${ratios[0]?.toFixed(3)} to ${ratios.at(-1)?.toFixed(3)}`
  console.log(
    `share of the floor: ${ratio.toFixed(3)} (${spread}), at least ${LIMIT}: ${ratio >= LIMIT ? 'met' : 'NOT MET'}`,
  )
  if (ratio < LIMIT) process.exitCode = 1
}

function median(list: readonly number[]): number {
  const sorted = [...list].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? NaN
}
