import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Database } from '@sellgraph/db-kit'
import { newId } from '@sellgraph/kernel'
import { eventually, testKafka, testTopicPrefix } from '@sellgraph/testing'
import type { Plan } from '../test/kill-points/process.ts'
import { startService } from '../test/kill-points/service.ts'
import type { Trap } from '../test/kill-points/trap.ts'
import { readTopics } from '../test/read-topics.ts'
import { serviceDatabase } from '../test/service.ts'
import { type BrokerClient, createTopics, kafkaBroker, silentLog } from './index.ts'
import { BUCKETS } from './publish.ts'

interface KillPoint {
  readonly name: string
  readonly trap: Trap
  /** The process that is killed consumes, too: its partitions move when the broker has missed it for ten seconds. */
  readonly consume?: true
  /** An event is refused at first: it waits, and the later ones of its key queue behind it. */
  readonly refuse?: true
  /** Another process joins when it holds all buckets, and gets half of them. */
  readonly rival?: true
  /** The process is killed while it stops, asked to in the middle of its work. */
  readonly stop?: true
}

const WRITE = 'INSERT INTO sys\\.outbox'
const READ = 'next_outbox_rows'
const MARK = 'UPDATE sys\\.outbox o?\\s*SET published_at'
const TAKE = 'UPDATE sys\\.outbox_lease[^=]*SET holder = \\$1'
const RENEW = 'UPDATE sys\\.outbox_lease SET expires_at'
const GIVE_BACK = 'UPDATE sys\\.outbox_lease SET holder = NULL'
const RECEIVE = 'INSERT INTO sys\\.inbox '
const KEEP = 'INSERT INTO sys\\.waiting_event'
const BEGIN_ATTEMPT = 'UPDATE sys\\.waiting_event\\s+SET attempts'
const SETTLE = 'DELETE FROM sys\\.waiting_event'

// The fifth of something: the process is in the middle of its work by then.
const writePath: readonly KillPoint[] = [
  { name: 'before the outbox rows are written', trap: { sql: WRITE, when: 'before', nth: 5 } },
  { name: 'before the commit', trap: { sql: WRITE, when: 'before commit', nth: 5 } },
  { name: 'while the commit is on its way', trap: { sql: WRITE, when: 'during commit', nth: 5 } },
  { name: 'after the commit, before the notification is heard', trap: { sql: WRITE, when: 'after commit', nth: 5 } },
  { name: 'when the buckets are leased', trap: { sql: TAKE, when: 'after' } },
  { name: 'while the buckets are leased', trap: { sql: TAKE, when: 'during' } },
  { name: 'when the lease is renewed', trap: { sql: RENEW, when: 'during', nth: 2 } },
  { name: 'before a bucket moves to another process', trap: { sql: GIVE_BACK, when: 'before' }, rival: true },
  { name: 'after a bucket moved to another process', trap: { sql: GIVE_BACK, when: 'after' }, rival: true },
  { name: 'after reading, before sending', trap: { call: 'send', when: 'before', nth: 2 } },
  { name: 'while reading', trap: { sql: READ, when: 'during', nth: 2 } },
  { name: 'in the middle of a send', trap: { call: 'send', when: 'half' } },
  { name: 'after sending, before marking', trap: { call: 'send', when: 'after', nth: 2 } },
  { name: 'while the mark is on its way', trap: { sql: MARK, when: 'during', nth: 2 } },
  { name: 'after marking', trap: { sql: MARK, when: 'after', nth: 2 } },
  { name: 'stopping, before the buckets are given back', trap: { sql: GIVE_BACK, when: 'before' }, stop: true },
  { name: 'stopping, after the buckets were given back', trap: { sql: GIVE_BACK, when: 'after' }, stop: true },
  { name: 'stopping, before the producer says goodbye', trap: { call: 'disconnect', when: 'before' }, stop: true },
]

const consumePath: readonly KillPoint[] = [
  { name: 'after fetching, before the inbox', trap: { call: 'onBatch', when: 'before' } },
  { name: 'before the inbox row', trap: { sql: RECEIVE, when: 'before', nth: 5 } },
  { name: 'after the inbox row, before the effect', trap: { effect: 'before', nth: 5 } },
  { name: 'after the effect, before the commit', trap: { effect: 'after', nth: 5 } },
  { name: 'before the commit', trap: { sql: RECEIVE, when: 'before commit', nth: 5 } },
  { name: 'while the commit is on its way', trap: { sql: RECEIVE, when: 'during commit', nth: 5 } },
  {
    name: 'after the commit, before the event counts as handled',
    trap: { sql: RECEIVE, when: 'after commit', nth: 5 },
  },
  { name: 'after handling, before the offset is committed', trap: { call: 'handled', when: 'after', nth: 5 } },
  { name: 'after the batch', trap: { call: 'onBatch', when: 'after' } },
  { name: 'before an event waits', trap: { sql: KEEP, when: 'before commit' }, refuse: true },
  { name: 'while an event waits', trap: { sql: KEEP, when: 'after commit' }, refuse: true },
  {
    name: 'while an event queues behind one that waits',
    trap: { sql: KEEP, when: 'after commit', nth: 2 },
    refuse: true,
  },
  { name: 'when another attempt is begun', trap: { sql: BEGIN_ATTEMPT, when: 'after' }, refuse: true },
  { name: 'before another attempt commits', trap: { sql: SETTLE, when: 'before commit' }, refuse: true },
  { name: 'after another attempt committed', trap: { sql: SETTLE, when: 'after commit' }, refuse: true },
  { name: 'stopping, with the group not yet left', trap: { call: 'stop', when: 'before' }, stop: true },
  { name: 'stopping, after leaving the group', trap: { call: 'stop', when: 'after' }, stop: true },
].map((point) => ({ ...point, consume: true }) as KillPoint)

const TOPICS = ['evt.crm.interaction.v1', 'state.crm.customer.v1']
const ROUNDS = 5
const PROCESS = fileURLToPath(new URL('../test/kill-points/process.ts', import.meta.url))

interface Facts {
  readonly customer: string
  readonly kind: string
}

interface Ending {
  /** How the process with the trap ended. */
  readonly signal: NodeJS.Signals | null
  readonly said: string
  /** Committed by both processes, in order. */
  readonly facts: readonly Facts[]
  /** Handled by both, in order. */
  readonly effects: readonly Facts[]
  /** On the topic of facts, in the order of the partitions, each as often as it came. */
  readonly told: readonly Facts[]
  /** Customers at their last version: the table, the last row of each on the compacted topic, the copy that was kept. */
  readonly table: Readonly<Record<string, number>>
  readonly topic: Readonly<Record<string, number>>
  readonly copy: Readonly<Record<string, number>>
  readonly waiting: number
}

let brokers: readonly string[]
let broker: BrokerClient
const endings = new Map<KillPoint, Promise<Ending>>()

beforeAll(async () => {
  ;({ brokers } = await testKafka())
  broker = kafkaBroker({ brokers, clientId: 'kill-points-spec', log: silentLog })
  // Side by side, those first whose successor has to wait for the group.
  const points = [...consumePath, ...writePath]
  const outcomes = points.map((point) => [point, Promise.withResolvers<Ending>()] as const)
  for (const [point, { promise }] of outcomes) {
    promise.catch(() => undefined)
    endings.set(point, promise)
  }
  const queue = outcomes[Symbol.iterator]()
  const worker = async () => {
    for (const [point, { resolve, reject }] of queue) await killAt(point).then(resolve, reject)
  }
  for (let at = 0; at < AT_ONCE; at++) void worker()
})

/** Most of their time is waiting: for a group to notice, for a lease to run out. More would starve each other. */
const AT_ONCE = 12

const successors: { stop(): Promise<void> }[] = []
const children = new Set<ChildProcess>()
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL')
  await Promise.all(successors.map((one) => one.stop()))
})

describe.each([
  ['Killed on the way out', writePath],
  ['Killed on the way in', consumePath],
])('%s', (_, points) => {
  test.each(points.map((point) => [point.name, point] as const))(
    '%s: nothing is lost, doubled, reordered or made up',
    async (_name, point) => {
      const ending = (await endings.get(point)) as Ending
      const { facts, told, effects, said } = ending
      // The process was where the table says.
      expect([ending.signal, said]).toEqual(['SIGKILL', said])
      expect(facts.length).toBeGreaterThanOrEqual(CUSTOMERS * ROUNDS)
      expect(byCustomer(firstOccurrences(told))).toEqual(byCustomer(facts))
      expect(byCustomer(effects)).toEqual(byCustomer(facts))
      expect(ending.topic).toEqual(ending.table)
      expect(ending.copy).toEqual(ending.table)
      expect(ending.waiting).toBe(0)
    },
    180_000,
  )
})

const CUSTOMERS = 3

async function killAt({ trap, consume, refuse, rival, stop }: KillPoint): Promise<Ending> {
  const prefix = testTopicPrefix()
  const service = await serviceDatabase()
  const { db, url } = service
  const customers = Array.from({ length: CUSTOMERS }, () => newId())
  await db.query('CREATE TABLE customer (id text PRIMARY KEY, version int NOT NULL)')
  await db.query(`INSERT INTO customer SELECT id, 0 FROM unnest($1::text[]) AS id`, [customers])
  await db.query('CREATE TABLE fact (seq bigint GENERATED ALWAYS AS IDENTITY, customer text, kind text)')
  await db.query('CREATE TABLE copy (id text PRIMARY KEY, version int NOT NULL)')
  await createTopics(broker, { prefix, partitions: 2, only: new Set(TOPICS.map((topic) => prefix + topic)) })

  const work = { prefix, customers, rounds: ROUNDS }
  const killing = runToTheTrap({
    ...work,
    run: 'first',
    consume: consume === true,
    refuse: refuse === true,
    stop: stop === true,
    databaseUrl: url,
    brokers,
    trap,
  })
  if (rival === true) await eventually(async () => (await bucketsHeld(db)) === BUCKETS)
  else await killing
  // A begun attempt belongs to who began it for a while. That time passes here.
  await db.query(`UPDATE sys.waiting_event SET next_attempt_at = next_attempt_at - interval '2 minutes'
                  WHERE status = 'WAITING' AND next_attempt_at > clock_timestamp() + interval '1 minute'`)

  const after = { ...work, run: 'second', consume: true, refuse: false }
  const resources = { db, databaseUrl: url, broker, log: silentLog, around: (effect: () => Promise<void>) => effect() }
  const successor = await startService(after, resources)
  let stopped: Promise<void> | undefined
  const stopOnce = () => (stopped ??= successor.stop().then(() => service.close()))
  successors.push({ stop: stopOnce })
  const killed = await killing
  await eventually(async () => (await openWork(db)) === 0, { timeout: 90_000, interval: 100 })

  const messages = await readTopics(
    broker,
    TOPICS.map((topic) => prefix + topic),
  )
  const valueOf = (message: { value: Buffer | null }) =>
    JSON.parse(String(message.value)) as { kind: string; version: number }
  const versions = (rows: readonly { id: string; version: number }[]) =>
    Object.fromEntries(rows.map(({ id, version }) => [id, version]))
  const facts = 'SELECT customer, kind FROM fact ORDER BY seq'
  const [waiting] = await db.query<{ n: number }>('SELECT count(*)::int AS n FROM sys.waiting_event')
  const ending = {
    ...killed,
    facts: await db.query<Facts>(facts),
    effects: await db.query<Facts>('SELECT key AS customer, what AS kind FROM effect ORDER BY seq'),
    told: messages
      .filter(({ topic }) => topic === prefix + TOPICS[0])
      .map((message) => ({ customer: String(message.key), kind: valueOf(message).kind })),
    table: versions(await db.query('SELECT id, version FROM customer')),
    topic: Object.fromEntries(
      messages
        .filter(({ topic }) => topic === prefix + TOPICS[1])
        .map((message) => [String(message.key), valueOf(message).version]),
    ),
    copy: versions(await db.query('SELECT id, version FROM copy')),
    waiting: waiting?.n ?? -1,
  }
  // Takes as long as its consumer waits at the broker; nobody has to wait for that here.
  void stopOnce()
  return ending
}

async function bucketsHeld(db: Database): Promise<number> {
  const [lease] = await db.query<{ held: number }>('SELECT count(holder)::int AS held FROM sys.outbox_lease')
  return lease?.held ?? 0
}

/** Events that were not sent, wait, or were not handled. */
async function openWork(db: Database): Promise<number> {
  const [open] = await db.query<{ n: number }>(
    `SELECT (SELECT count(*)::int FROM sys.outbox WHERE published_at IS NULL)
       + (SELECT count(*)::int FROM sys.waiting_event)
       + (SELECT count(*)::int FROM sys.outbox o
          WHERE NOT EXISTS (SELECT 1 FROM sys.inbox i WHERE i.event_id = o.id::text)) AS n`,
  )
  return open?.n ?? -1
}

async function runToTheTrap(plan: Plan): Promise<Pick<Ending, 'signal' | 'said'>> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', PROCESS, JSON.stringify(plan)], {
    stdio: ['ignore', 'pipe', 'pipe'],
    // A point that is not reached is told, not waited for.
    timeout: 90_000,
  })
  children.add(child)
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (said += text.toString()))
  const [, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null]
  children.delete(child)
  return { signal, said }
}

function firstOccurrences(told: readonly Facts[]): Facts[] {
  return [...new Map(told.map((fact) => [`${fact.customer} ${fact.kind}`, fact])).values()]
}

function byCustomer(facts: readonly Facts[]): Record<string, string[]> {
  return Object.fromEntries(
    [...Map.groupBy(facts, ({ customer }) => customer)].map(([customer, own]) => [
      customer,
      own.map(({ kind }) => kind),
    ]),
  )
}
