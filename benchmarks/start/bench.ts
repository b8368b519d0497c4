// npm run bench:start: how long `npm start` takes until the gateway answers, and what the system uses when idle.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { defaultPorts, portSetting } from '@sellgraph/config'
import { firstQuery, freePorts, repository } from '@sellgraph/dev-stack'
import { type ProcessUse, processTree, useOf } from './processes.ts'

if (process.platform !== 'linux') throw new Error('this benchmark reads /proc: run it on Linux')

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '3' }, idle: { type: 'string', default: '20' } },
})
const keptRuns = Number(values.runs)
const idleSeconds = Number(values.idle)
const dataDir = join(repository, '.sellgraph', 'bench')
const parts = Object.keys(defaultPorts) as (keyof typeof defaultPorts)[]
const free = await freePorts(parts.length)
const ports = Object.fromEntries(parts.map((part, index) => [part, free[index]])) as Record<
  (typeof parts)[number],
  number
>
const env = {
  ...process.env,
  SELLGRAPH_DATA_DIR: dataDir,
  ...Object.fromEntries(parts.map((part) => [portSetting(part), String(ports[part])])),
}
const gatewayUrl = `http://127.0.0.1:${ports.gateway}`
const issuerUrl = `http://127.0.0.1:${ports['dev-issuer']}`

interface Started {
  npm: ChildProcess
  /** Until the first query was answered. */
  answered: number
  /** Until `npm start` said that it is ready, the demo company loaded. */
  ready: number
}

const fresh = await start(['--', '--fresh'])
await stop(fresh)
const kept: Started[] = []
let use: ProcessUse[] = []
let cpu: Map<string, number> = new Map()
for (let run = 1; run <= keptRuns; run++) {
  const started = await start([])
  kept.push(started)
  if (run === keptRuns) {
    // Caches fill and connections settle in the first half minute; the question is the rest of the day.
    await seconds(30)
    const pids = processTree(started.npm.pid as number)
    const before = useOf(pids)
    await seconds(idleSeconds)
    use = useOf(pids)
    cpu = cpuPercent(before, use, idleSeconds)
  }
  await stop(started)
}
rmSync(dataDir, { recursive: true, force: true })

const memory = sumBy(use, ({ pssMb }) => pssMb)
const idleCpu = [...cpu.values()].reduce((sum, percent) => sum + percent, 0)
console.log(`\nNode ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}\n`)
console.table([
  row('fresh: first query answered', fresh.answered, 's', undefined),
  row('fresh: demo company loaded', fresh.ready, 's', 35),
  row(`kept data: first query answered (median of ${keptRuns})`, median(kept.map(({ answered }) => answered)), 's', 20),
  row('memory of all processes (PSS)', memory, 'MB', 1600),
  row(`idle: CPU over ${idleSeconds} s`, idleCpu, '% of a core', 10),
])
console.table(
  Object.entries(Object.groupBy(use, ({ name }) => name)).map(([name, members = []]) => ({
    process: name,
    count: members.length,
    'PSS MB': Math.round(sumBy(members, ({ pssMb }) => pssMb)),
    'idle CPU %': Number((cpu.get(name) ?? 0).toFixed(2)),
  })),
)

async function start(args: string[]): Promise<Started> {
  const startedAt = performance.now()
  const elapsed = () => (performance.now() - startedAt) / 1000
  const npm = spawn('npm', ['start', '--silent', ...args], { cwd: repository, env, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  const saidReady = new Promise<number>((resolve) => {
    for (const stream of [npm.stdout, npm.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text
        if (output.includes('Ready after')) resolve(elapsed())
      })
    }
  })
  const ended = once(npm, 'close').then(() => {
    throw new Error(`npm start ended:\n${output}`)
  })
  const answered = await Promise.race([firstAnswer().then(elapsed), ended])
  const ready = await Promise.race([saidReady, ended])
  ended.catch(() => undefined)
  console.error(
    `${args.length > 0 ? 'fresh' : 'kept'}: answered after ${answered.toFixed(1)} s, ready after ${ready.toFixed(1)} s`,
  )
  return { npm, answered, ready }
}

/** Asks what the start tells a person to ask, until it is answered. */
async function firstAnswer(): Promise<void> {
  for (;;) {
    try {
      const token = await post(`${issuerUrl}/dev/token`, { persona: 'DIRECTOR' })
      const answer = await post(`${gatewayUrl}/graphql`, { query: firstQuery }, String(token['access_token']))
      if (answer['errors'] === undefined && answer['data'] !== undefined) return
    } catch {
      // It does not listen yet.
    }
    await seconds(0.05)
  }
}

async function post(url: string, body: unknown, token?: string): Promise<Record<string, unknown>> {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify(body),
  })
  return (await response.json()) as Record<string, unknown>
}

async function stop({ npm }: Started): Promise<void> {
  const closed = once(npm, 'close')
  await once(spawn('npm', ['run', 'stop', '--silent'], { cwd: repository, env, stdio: 'ignore' }), 'close')
  await closed
}

function cpuPercent(before: ProcessUse[], after: ProcessUse[], duration: number): Map<string, number> {
  const percents = new Map<string, number>()
  for (const { pid, name, cpuSeconds } of after) {
    const then = before.find((one) => one.pid === pid)
    if (then === undefined) continue
    percents.set(name, (percents.get(name) ?? 0) + ((cpuSeconds - then.cpuSeconds) / duration) * 100)
  }
  return percents
}

function row(what: string, value: number, unit: string, aim: number | undefined) {
  return {
    what,
    value: Number(value.toFixed(1)),
    unit,
    aim: aim === undefined ? '' : `≤ ${aim}`,
    met: aim === undefined ? '' : value <= aim ? 'yes' : 'no',
  }
}

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

function sumBy<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((sum, item) => sum + of(item), 0)
}

function seconds(count: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, count * 1000))
}
