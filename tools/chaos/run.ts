// npm run chaos [-- --seed 1 --kills 200 --minutes 15 --clients 4 --outage 180]: deals are played through the gateway while processes
// are killed at random; at the end every ledger must be even. The seed decides who is killed in which order and how long
// each stays away; what it was doing at that moment, no seed decides.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { seeded } from '@sellgraph/testing'
import { audit, type Check } from './audit.ts'
import { type Load, startLoad } from './load.ts'
import { type Kind, type Part, sigkill } from './part.ts'
import { brokerOutage, type Outage } from './outage.ts'
import { openStage, sessionsOf, type Stage } from './stage.ts'

if (process.platform !== 'linux') throw new Error('this reads /proc to find whom to kill: run it on Linux')

const LONGEST_MINUTES = 45
const { values } = parseArgs({
  options: {
    seed: { type: 'string' },
    kills: { type: 'string', default: '200' },
    minutes: { type: 'string', default: '15' },
    clients: { type: 'string', default: '4' },
    /** Seconds that the broker is away at the beginning, before anything is killed at random. */
    outage: { type: 'string', default: '0' },
    keep: { type: 'boolean', default: false },
  },
})
const seed = values.seed === undefined ? Date.now() % 1_000_000 : Number(values.seed)
const kills = Number(values.kills)
// Relays remove what they sent an hour ago, and the outbox is what the topics are compared with.
if (!(Number(values.minutes) <= LONGEST_MINUTES)) throw new Error(`at most ${String(LONGEST_MINUTES)} minutes`)
const meanMs = (Number(values.minutes) * 60_000) / kills

const dataDir = mkdtempSync(join(tmpdir(), 'sellgraph-chaos-'))
say(`seed ${String(seed)}, ${String(kills)} kills in about ${values.minutes} minutes, data in ${dataDir}`)
const stage = await openStage(dataDir)
const begun = performance.now()
// Nobody else would: the processes lead groups of their own.
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void stage.stop().then(() => process.exit(1)))
process.once('exit', () => stage.parts.forEach((part) => part.kill(0)))
let good = false
try {
  const load = await startLoad(stage, Number(values.clients))
  say(`the company is founded, ${values.clients} clients play`)
  const outage = Number(values.outage) > 0 ? await brokerOutage(stage, load, Number(values.outage)) : undefined
  const done = await killAtRandom(stage, seeded(seed))
  say('no more kills; what is in hand comes to its end')
  await Promise.all(stage.parts.map((part) => part.untilReady()))
  await load.finish()
  const found = await audit(stage, load)
  good = report(stage, load, done, found)
  if (outage !== undefined) print(textOf(outage))
} finally {
  await stage.stop()
  if (good && !values.keep) rmSync(dataDir, { recursive: true, force: true })
  else say(`logs and data are kept in ${dataDir}`)
}
process.exitCode = good ? 0 : 1

/** How often each kind is chosen: services most, since there are six of them and they hold relay and consumer. */
function targets(stage: Stage): (readonly [Kind, Part | undefined])[] {
  return [
    ...stage.parts.filter(({ kind }) => kind !== 'issuer').map((part) => [part.kind, part] as const),
    ['database session', undefined],
  ]
}

async function killAtRandom(stage: Stage, random: () => number): Promise<ReadonlyMap<Kind, number>> {
  const done = new Map<Kind, number>()
  const among = targets(stage)
  for (let n = 0; n < kills;) {
    await pause((0.2 + 1.6 * random()) * meanMs)
    const [kind, part] = among[Math.floor(random() * among.length)] as (typeof among)[number]
    // Servers take longer to come back, and everything stands still meanwhile.
    const rest = random() * (kind === 'broker' || kind === 'database' ? 4_000 : 1_500)
    const which = random()
    const killed = part === undefined ? await killSession(stage, which) : part.kill(rest)
    if (!killed) continue // it is down at this moment
    done.set(kind, (done.get(kind) ?? 0) + 1)
    n += 1
    if (n % 20 === 0) say(`${String(n)} kills`)
  }
  return done
}

/** One session of PostgreSQL: the server then ends all the others and recovers by itself. */
async function killSession(stage: Stage, which: number): Promise<boolean> {
  const sessions = await sessionsOf(stage)
  const pid = sessions[Math.floor(which * sessions.length)]
  if (pid === undefined) return false
  sigkill(pid)
  return true
}

function report(
  stage: Stage,
  { client, deals, failures }: Load,
  done: ReadonlyMap<Kind, number>,
  { checks, drainedMs, copies }: { checks: readonly Check[]; drainedMs: number; copies: number },
): boolean {
  const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(1)
  const line = (...columns: (string | number)[]) => columns.map(String).join('  ')
  print(`\nseed ${String(seed)}, ${seconds(performance.now() - begun)} s`)
  print(`\n${line('kills'.padEnd(18), 'number', 'back after, median', 'longest', 'starts that failed')}`)
  for (const [kind, number] of [...done].sort()) {
    const parts = stage.parts.filter((part) => part.kind === kind)
    const times = parts.flatMap(({ recoveries }) => recoveries).sort((a, b) => a - b)
    const median = times[Math.floor(times.length / 2)]
    const failed = parts.reduce((sum, part) => sum + part.failedStarts, 0)
    print(
      line(
        kind.padEnd(18),
        String(number).padStart(6),
        (median === undefined ? '' : `${seconds(median)} s`).padStart(18),
        (times.length === 0 ? '' : `${seconds(times.at(-1) ?? 0)} s`).padStart(7),
        String(failed).padStart(18),
      ),
    )
  }
  const total = [...done.values()].reduce((sum, n) => sum + n, 0)
  print(line('all'.padEnd(18), String(total).padStart(6)))
  const repeated = [...client.repeated].sort((a, b) => b[1] - a[1])
  print(
    `\n${String(client.requests)} requests, ${String(repeated.reduce((sum, [, n]) => sum + n, 0))} of them again ` +
      `(${repeated.map(([why, n]) => `${why} ${String(n)}`).join(', ')})`,
  )
  print(
    `${String(new Set(client.acknowledged).size)} mutations acknowledged, ${String(deals.length)} deals whole, ` +
      `${String(failures.length)} not; ${String(copies)} copies on the topics; drained in ${seconds(drainedMs)} s\n`,
  )
  for (const { what, counted, wrong, examples } of checks) {
    print(
      `${wrong === 0 ? 'holds' : 'FAILS'}  ${what.padEnd(64)} ${String(counted).padStart(7)}  ${wrong === 0 ? '' : `${String(wrong)} wrong`}`,
    )
    for (const example of examples) print(`       ${example}`)
  }
  const bad = checks.filter(({ wrong }) => wrong > 0).length
  print(bad === 0 ? '\neverything holds' : `\n${String(bad)} of ${String(checks.length)} do not hold`)
  return bad === 0 && deals.length > 0
}

function textOf({ seconds, written, waited, memory, caughtUpMs }: Outage): string {
  return (
    `the broker was away for ${String(seconds)} s: ${String(written)} leads were captured meanwhile, ${String(waited)} events waited at ` +
    `its end; services held ${String(memory[0])} MB half-way and ${String(memory[1])} MB then; caught up in ` +
    `${(caughtUpMs / 1000).toFixed(1)} s`
  )
}

function say(text: string): void {
  process.stderr.write(`${text}\n`)
}

function print(text: string): void {
  process.stdout.write(`${text}\n`)
}
