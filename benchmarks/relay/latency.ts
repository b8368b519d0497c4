import type { Database } from '@sellgraph/db-kit'
import {
  type BrokerClient,
  createTopics,
  done,
  publish,
  react,
  silentLog,
  startConsumer,
  startRelay,
} from '@sellgraph/messaging'
import { interaction } from '../../libs/messaging/test/samples.ts'

export interface Latency {
  readonly p50: number
  readonly p99: number
  readonly max: number
  /** Events a second that were written in fact. */
  readonly reached: number
}

/** A steady load through the outbox, Kafka and the inbox: milliseconds from commit to commit. */
export async function commitToEffect({
  db,
  url,
  broker,
  prefix,
  rate,
  seconds,
}: {
  db: Database
  url: string
  broker: BrokerClient
  prefix: string
  rate: number
  seconds: number
}): Promise<Latency> {
  await db.query('TRUNCATE sys.outbox')
  await db.query('CREATE TABLE cause (event_id text PRIMARY KEY, at float8 NOT NULL)')
  await db.query('CREATE TABLE effect (event_id text PRIMARY KEY)')
  await createTopics(broker, { prefix, only: new Set([`${prefix}evt.crm.interaction.v1`]) })
  let handled = 0
  const relay = await startRelay({ db, databaseUrl: url, broker, prefix, log: silentLog })
  const consumer = await startConsumer({
    db,
    broker,
    prefix,
    service: 'bench',
    log: silentLog,
    reactions: [
      react('crm.InteractionLogged.v1', async ({ tx, event }) => {
        await tx.query('INSERT INTO effect (event_id) VALUES ($1)', [event.id])
        return done()
      }),
    ],
    metrics: { consumed: () => void (handled += 1) },
  })
  const write = async (key: string, at: number) =>
    db.transaction(async (tx) => {
      const id = await publish(tx, { type: 'crm.InteractionLogged.v1', aggregateId: key, data: interaction('VISIT') })
      await tx.query('INSERT INTO cause (event_id, at) VALUES ($1, $2)', [id, at])
    })
  try {
    // The group has its partitions once the first events came through; those are not counted.
    for (let n = 0; n < 12; n++) await write(`warm-${n}`, -1)
    while (handled < 12) await pause(20)
    await load(rate, 2, (at) => write(`key-${at % 500}`, -1))
    const total = rate * seconds
    const startedAt = performance.now()
    await load(rate, seconds, (n) => write(`key-${n % 500}`, n))
    const reached = total / ((performance.now() - startedAt) / 1_000)
    while (handled < 12 + rate * 2 + total) await pause(20)
    const [latency] = await db.query<{ p50: number; p99: number; max: number }>(
      `SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY ms) AS p50,
              percentile_cont(0.99) WITHIN GROUP (ORDER BY ms) AS p99, max(ms) AS max
       FROM (SELECT extract(epoch FROM pg_xact_commit_timestamp(e.xmin) - pg_xact_commit_timestamp(c.xmin))::float8
                    * 1000 AS ms
             FROM cause c JOIN effect e USING (event_id) WHERE c.at >= 0) latency`,
    )
    if (latency === undefined) throw new Error('nothing was measured')
    return { ...latency, reached }
  } finally {
    await Promise.all([relay.stop(), consumer.stop()])
  }
}

/** Begins so many pieces of work a second, evenly, whether or not the ones before have ended. */
async function load(rate: number, seconds: number, work: (n: number) => Promise<unknown>): Promise<void> {
  const startedAt = performance.now()
  const running: Promise<unknown>[] = []
  for (let n = 0; n < rate * seconds; n++) {
    const due = startedAt + (n * 1_000) / rate
    const wait = due - performance.now()
    if (wait > 0) await pause(wait)
    running.push(work(n))
  }
  await Promise.all(running)
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
