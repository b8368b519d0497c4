// npm run bench:relay: how fast the outbox empties, against a hand-written floor and with Kafka, and how soon an event
// that was committed has its effect in a consumer.
import { mkdirSync, rmSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { createDatabase, type Database, migrate, migrations as dbKit } from '@sellgraph/db-kit'
import { repository, startKafka, startPostgres } from '@sellgraph/dev-stack'
import { type BrokerClient, createTopics, kafkaBroker, migrations, silentLog, startRelay } from '@sellgraph/messaging'
import pg from 'pg'
import { fillOutbox, waitingRows } from './backlog.ts'
import { floorLoop } from './floor.ts'
import { commitToEffect } from './latency.ts'

const { values } = parseArgs({
  options: {
    events: { type: 'string', default: '100000' },
    runs: { type: 'string', default: '5' },
    batch: { type: 'string', default: '1000' },
    seconds: { type: 'string', default: '20' },
    rate: { type: 'string', default: '200' },
    /** Leaves Kafka out: the database part alone. */
    database: { type: 'boolean', default: false },
  },
})
const events = Number(values.events)
const runs = Number(values.runs)
const batch = Number(values.batch)

/** A broker that takes everything and does nothing. */
const nowhere: BrokerClient = {
  producer: () => ({
    connect: () => Promise.resolve(),
    disconnect: () => Promise.resolve(),
    send: () => Promise.resolve(),
  }),
  consumer: () => {
    throw new Error('nothing is consumed here')
  },
  admin: () => {
    throw new Error('nothing is administered here')
  },
}

const dir = join(repository, '.sellgraph', `bench-relay-${process.pid}`)
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

async function measure(): Promise<void> {
  // Durable, with the settings of `npm start`; commit times are kept, so that latency is read from one clock.
  const postgres = await startPostgres({ dataDir: join(dir, 'postgres'), settings: { track_commit_timestamp: 'on' } })
  stops.push(() => postgres.stop())
  const url = await newDatabase(postgres.url)
  const db = await createDatabase({ url, entities: [], applicationName: 'bench-relay', poolSize: 10 })
  stops.push(() => db.close())

  console.log(`\nNode ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`)
  console.log(
    `PostgreSQL 18 durable (fsync, synchronous_commit), batches of ${batch}, ${events} events a run, median of ${runs}`,
  )

  const floor: number[] = []
  const relay: number[] = []
  let bytesPerRow = 0
  await floorRun(url, db) // warms both sides up
  await relayRun(db, url, nowhere)
  for (let run = 1; run <= runs; run++) {
    bytesPerRow = await fillOutbox(db, events)
    floor.push(await floorRun(url, db))
    relay.push(await relayRun(db, url, nowhere))
    console.error(`run ${run}: floor ${floor.at(-1)!.toFixed(0)}/s, relay ${relay.at(-1)!.toFixed(0)}/s`)
  }
  const ratios = relay.map((rate, index) => rate / floor[index]!)
  const rows = [
    row('floor: SELECT … FOR UPDATE SKIP LOCKED, UPDATE', median(floor), 'events/s'),
    row('relay, publisher does nothing', median(relay), 'events/s', { least: 50_000 }),
    row('relay to floor, same run', median(ratios), '×', { least: 0.7 }),
    row('size of a waiting row, index included', bytesPerRow, 'bytes'),
  ]
  if (!values.database) {
    const kafka = await startKafka({ dataDir: join(dir, 'kafka') })
    stops.push(() => kafka.stop())
    const broker = kafkaBroker({ brokers: [kafka.brokers], clientId: 'bench-relay', log: silentLog })
    const prefix = 'bench.'
    const only = new Set([`${prefix}evt.crm.interaction.v1`])
    await createTopics(broker, { prefix, only })
    await relayRun(db, url, broker, prefix)
    const withKafka: number[] = []
    for (let run = 1; run <= runs; run++) {
      withKafka.push(await relayRun(db, url, broker, prefix))
      console.error(`run ${run}: with Kafka ${withKafka.at(-1)!.toFixed(0)}/s`)
    }
    const rate = Number(values.rate)
    const latency = await commitToEffect({ db, url, broker, prefix: 'late.', rate, seconds: Number(values.seconds) })
    rows.push(
      row('relay with Kafka, acks=all', median(withKafka), 'events/s', { least: 15_000 }),
      row(`commit → effect at ${rate}/s (reached ${latency.reached.toFixed(0)}/s), p50`, latency.p50, 'ms', {
        most: 10,
      }),
      row('commit → effect, p99', latency.p99, 'ms', { most: 50 }),
      row('commit → effect, longest', latency.max, 'ms'),
    )
  }
  console.table(rows)
  console.log(
    'Load, relay and consumer are one process; a latency is from the commit time of the cause to that of the effect, as\n' +
      'PostgreSQL keeps them.',
  )
}

async function newDatabase(server: string): Promise<string> {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  await client.query('CREATE DATABASE bench')
  await client.end()
  const url = new URL(server)
  url.pathname = '/bench'
  await migrate(url.toString(), [dbKit, migrations])
  return url.toString()
}

async function floorRun(url: string, db: Database): Promise<number> {
  await fillOutbox(db, events)
  const startedAt = performance.now()
  const published = await floorLoop(url, batch)
  return rateOf(published, startedAt)
}

async function relayRun(db: Database, databaseUrl: string, broker: BrokerClient, prefix = ''): Promise<number> {
  await fillOutbox(db, events)
  let published = 0
  const all = Promise.withResolvers<void>()
  const startedAt = performance.now()
  const relay = await startRelay({
    db,
    databaseUrl,
    broker,
    prefix,
    log: { ...silentLog, warn: (fields: unknown, message?: string) => console.error(message, fields) },
    batchSize: batch,
    metrics: {
      published: (count) => {
        published += count
        if (published >= events) all.resolve()
      },
    },
  })
  await all.promise
  const rate = rateOf(published, startedAt)
  await relay.stop()
  if ((await waitingRows(db)) > 0) throw new Error('the relay left rows behind')
  return rate
}

function rateOf(count: number, startedAt: number): number {
  return (count * 1_000) / (performance.now() - startedAt)
}

function row(what: string, value: number, unit: string, aim: { least?: number; most?: number } = {}) {
  const { least, most } = aim
  return {
    what,
    value: Number(value.toFixed(value < 10 ? 2 : 0)),
    unit,
    aim: least !== undefined ? `≥ ${least}` : most !== undefined ? `≤ ${most}` : '',
    met:
      least !== undefined ? (value >= least ? 'yes' : 'no') : most !== undefined ? (value <= most ? 'yes' : 'no') : '',
  }
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
