// npm run bench:story [-- --clients 4 --seconds 30 --profile gateway]: whole deals through the gateway.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { setTimeout as pause } from 'node:timers/promises'
import { defaultPorts, parseSettings, portSetting, services } from '@sellgraph/config'
import {
  businessToday,
  type Company,
  devTokens,
  foundCompany,
  GraphClient,
  plainDeal,
  playDeal,
  salesTeam,
  steps,
} from '@sellgraph/demo-company'
import { type AppName, createSystem, freePorts, repository, type System } from '@sellgraph/dev-stack'
import { kafkaBroker, silentLog } from '@sellgraph/messaging'
import { processTree, useOf } from '../start/processes.ts'
import { readHotSpots, readStatements } from './hot-spots.ts'

if (process.platform !== 'linux') throw new Error('this benchmark reads /proc: run it on Linux')

const { values } = parseArgs({
  options: {
    clients: { type: 'string', default: '4' },
    seconds: { type: 'string', default: '30' },
    'warm-up': { type: 'string', default: '10' },
    profile: { type: 'string' },
    'profile-file': { type: 'string' },
  },
})
const clients = Number(values.clients)
const seconds = Number(values.seconds)
const warmUp = Number(values['warm-up'])
const profiled = values.profile
const dataDir = mkdtempSync(join(tmpdir(), 'sellgraph-bench-'))
const profileFile = values['profile-file'] ?? join(repository, '.sellgraph', `story-${profiled ?? ''}.cpuprofile`)
/** A run that hangs is ended: what is left of a deal when the time is up may take this long. */
const END_MS = 60_000

const parts = Object.keys(defaultPorts) as (keyof typeof defaultPorts)[]
const free = await freePorts(parts.length)
const kafkaPort = String(free[parts.indexOf('kafka')])
process.env['BENCH_PROFILE_FILE'] = profileFile
const system = createSystem({
  settings: parseSettings('stack', {
    ...Object.fromEntries(parts.map((part, index) => [portSetting(part), String(free[index])])),
    SELLGRAPH_DATA_DIR: dataDir,
    LOG_LEVEL: 'warn',
  }),
  demo: false,
  mainOf: (name) => (name === profiled ? profiledMain(name) : join(repository, 'apps', name, 'src', 'main.ts')),
})
process.once('exit', () => system.killAll())
process.once('SIGINT', () => void system.stop().then(() => process.exit(130)))
void system.died.then((problem) => {
  console.error(problem.message)
  process.exitCode = 1
})

try {
  await system.start()
  await run(system)
} finally {
  await system.stop()
  rmSync(dataDir, { recursive: true, force: true })
}

/** A main program that can be profiled, and has the name of the one it stands for. */
function profiledMain(name: string): string {
  const folder = join(dataDir, 'profiled', 'apps', name, 'src')
  mkdirSync(folder, { recursive: true })
  const imports = [join(import.meta.dirname, 'profiled.ts'), join(repository, 'apps', name, 'src', 'main.ts')]
  writeFileSync(join(folder, 'main.ts'), imports.map((file) => `import '${pathToFileURL(file).href}'\n`).join(''))
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
  return join(folder, 'main.ts')
}

async function run({ urls, metricsToken }: System): Promise<void> {
  const at = urls()
  let measuring = false
  const operations = new Map<string, number[]>()
  const stepTimes = new Map<string, number[]>()
  const note = (times: Map<string, number[]>) => (name: string, milliseconds: number) => {
    if (!measuring) return
    const known = times.get(name)
    if (known === undefined) times.set(name, [milliseconds])
    else known.push(milliseconds)
  }
  const graph = new GraphClient({
    url: `${at.gateway}/graphql`,
    token: devTokens(at['dev-issuer']),
    onOperation: note(operations),
  })
  const company = await foundCompany(graph, businessToday())
  console.error(`The company is founded; ${String(clients)} clients play for ${String(warmUp)} + ${String(seconds)} s`)

  let stories = 0
  let over = false
  const play = playing(graph, company, note(stepTimes))
  const work = Promise.all(
    Array.from({ length: clients }, async (_, client) => {
      while (!over) {
        await play(client)
        if (measuring) stories += 1
      }
    }),
  )
  const failed = work.then(() => new Promise<never>(() => undefined))
  await Promise.race([pause(warmUp * 1000), failed])
  const toggleProfile = () => {
    for (const { pid, name } of useOf(processTree(process.pid))) if (name === profiled) process.kill(pid, 'SIGUSR2')
  }
  if (profiled !== undefined) toggleProfile()
  const before = useOf(processTree(process.pid))
  const began = performance.now()
  measuring = true
  await Promise.race([pause(seconds * 1000), failed])
  measuring = false
  const elapsed = (performance.now() - began) / 1000
  const after = useOf(processTree(process.pid))
  if (profiled !== undefined) toggleProfile()
  over = true
  await Promise.race([
    work,
    pause(END_MS, undefined, { ref: false }).then(() => Promise.reject(new Error('a deal did not end'))),
  ])
  const drained = await untilConsumed(at, metricsToken())
  await graph.close()
  report({ stories, elapsed, drained, operations, stepTimes, cpu: cpuOf(before, after) })
}

function playing(graph: GraphClient, company: Company, onStep: (step: string, milliseconds: number) => void) {
  const today = businessToday()
  const teams = ['east', 'south', 'north', 'key-accounts'].map(salesTeam)
  let deals = 0
  return async (client: number) => {
    deals += 1
    const team = teams[client % teams.length] ?? salesTeam('east')
    const plan = plainDeal({
      manager: team.manager,
      consultant: team.consultants[deals % team.consultants.length] ?? team.manager,
      companyName: `基准客户${String(deals)}有限公司`,
      phone: `138${String(deals).padStart(8, '0')}`,
      today,
      stopAfter: 'payment',
      onStep,
    })
    await playDeal(graph, company, plan)
  }
}

/** Waits until no outbox holds anything and no service lags behind; the seconds that took. */
async function untilConsumed(at: Record<AppName, string>, metricsToken: string): Promise<number> {
  const admin = kafkaBroker({ brokers: [`127.0.0.1:${kafkaPort}`], clientId: 'bench', log: silentLog }).admin()
  const began = performance.now()
  let calmSince: number | undefined
  try {
    // The depth of an outbox is measured every five seconds: only what stays empty for longer is empty.
    while (calmSince === undefined || performance.now() - calmSince < 6_000) {
      if (performance.now() - began > END_MS) throw new Error('the events were not consumed in time')
      let waiting = 0
      for (const service of services) {
        const headers = { authorization: `Bearer ${metricsToken}` }
        const metrics = await (await fetch(`${at[service]}/metrics`, { headers })).text()
        waiting += Number(/^sellgraph_outbox_depth(?:\{[^}]*\})? (\d+)/m.exec(metrics)?.[1] ?? 0)
        const topics = new Set(
          [...metrics.matchAll(/^sellgraph_consumer_lag\{.*?topic="([^"]+)"/gm)].map(([, topic]) => topic ?? ''),
        )
        for (const { lag } of await admin.lag(service, [...topics])) waiting += lag
      }
      if (waiting > 0) calmSince = undefined
      else calmSince ??= performance.now()
      await pause(100)
    }
  } finally {
    await admin.close()
  }
  return (calmSince - began) / 1000
}

interface Figures {
  stories: number
  elapsed: number
  drained: number
  operations: Map<string, number[]>
  stepTimes: Map<string, number[]>
  cpu: Map<string, number>
}

function report({ stories, elapsed, drained, operations, stepTimes, cpu }: Figures): void {
  const all = [...operations.values()].flat()
  const inOperations = sum(all)
  const inSteps = sum([...stepTimes.values()].flat())
  const cpuTotal = sum([...cpu.values()])
  console.log(
    `\nNode ${process.versions.node}, ${String(cpus().length)} × ${cpus()[0]?.model ?? 'unknown processor'}\n`,
  )
  console.table([
    { what: 'stories', value: round(stories / elapsed, 2), unit: '/s' },
    { what: 'operations', value: round(all.length / elapsed, 1), unit: '/s' },
    { what: 'mutations', value: round(mutationsOf(operations) / elapsed, 1), unit: '/s' },
    { what: 'CPU of all processes', value: round(cpuTotal / elapsed, 2), unit: 'cores' },
    { what: 'CPU per story', value: round(cpuTotal / stories, 3), unit: 's' },
    { what: 'time of a story in operations', value: round((inOperations / inSteps) * 100, 1), unit: '%' },
    { what: 'until all events were consumed', value: round(drained, 1), unit: 's' },
  ])
  console.log('Each step, in milliseconds; the rest of its time it waits for events.')
  console.table(steps.flatMap((step) => rowOf(step, stepTimes.get(step), inSteps)))
  console.log('Each operation, in milliseconds.')
  console.table(
    [...operations]
      .sort(([, a], [, b]) => sum(b) - sum(a))
      .flatMap(([name, times]) => rowOf(name, times, inOperations)),
  )
  console.log('CPU seconds of each process.')
  console.table(
    [...cpu]
      .sort(([, a], [, b]) => b - a)
      .map(([name, used]) => ({
        process: name,
        'CPU s': round(used, 2),
        'ms per story': round((used / stories) * 1000, 1),
        '%': round((used / cpuTotal) * 100, 1),
      })),
  )
  if (profiled === undefined) return
  const { busy, functions, packages } = readHotSpots(profileFile)
  console.log(`Profile of ${profiled}, busy ${round(busy, 1)} % of the time (${profileFile}).`)
  console.table(packages.map(({ where, percent }) => ({ package: where, '%': round(percent, 1) })))
  console.table(functions.map(({ where, percent }) => ({ function: where, '%': round(percent, 1) })))
  const statements = readStatements(profileFile)
  console.log(
    `SQL statements of ${profiled}: ${round(sum(statements.map(({ count }) => count)) / stories, 0)} per story.`,
  )
  console.table(
    statements.slice(0, 25).map(({ statement, count }) => ({ statement, 'per story': round(count / stories, 1) })),
  )
}

/** What changes something; the rest are the questions by which the clients follow events. */
function mutationsOf(operations: Map<string, number[]>): number {
  const questions = /^(Opportunities|OrderOfContract|OrderNow|Instalments|CommissionOfContract|Visits)$/
  return sum([...operations].map(([name, times]) => (questions.test(name) ? 0 : times.length)))
}

function rowOf(name: string, times: readonly number[] | undefined, of: number) {
  if (times === undefined) return []
  const sorted = times.toSorted((a, b) => a - b)
  const quantile = (q: number) => round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? 0, 1)
  return [
    {
      name,
      count: times.length,
      p50: quantile(0.5),
      p99: quantile(0.99),
      '% of the time': round((sum(times) / of) * 100, 1),
    },
  ]
}

function cpuOf(before: ReturnType<typeof useOf>, after: ReturnType<typeof useOf>): Map<string, number> {
  const used = new Map<string, number>()
  for (const { pid, name, cpuSeconds } of after) {
    const then = before.find((one) => one.pid === pid)?.cpuSeconds ?? 0
    const who = pid === process.pid ? 'clients' : name
    used.set(who, (used.get(who) ?? 0) + cpuSeconds - then)
  }
  return used
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}

function round(value: number, places: number): number {
  return Number(value.toFixed(places))
}
