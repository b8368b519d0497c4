import { afterEach, beforeEach, expect, test } from '@jest/globals'
import type { Result } from '@sellgraph/kernel'
import { eventually, testKafka, testTopicPrefix } from '@sellgraph/testing'
import { customer, interaction, sample } from '../../test/samples.ts'
import { MortalBroker, ScriptedBroker } from '../../test/scripted-broker.ts'
import { effectsOf, serviceDatabase, writeEffect } from '../../test/service.ts'
import {
  type ConsumerOptions,
  correctParked,
  done,
  type EventConsumer,
  kafkaBroker,
  listParked,
  listReplays,
  type OutgoingMessage,
  park,
  react,
  type Reaction,
  reactState,
  requestReplay,
  retry,
  silentLog,
  skipParked,
  startConsumer,
  stopReplay,
} from '../index.ts'

let service: Awaited<ReturnType<typeof serviceDatabase>>
let others: (typeof service)[]
let consumers: EventConsumer[]
let stops: (() => Promise<unknown>)[]

beforeEach(async () => {
  service = await serviceDatabase()
  others = []
  consumers = []
  stops = []
})
afterEach(async () => {
  const stopping = consumers.map((consumer) => consumer.stop())
  for (const stop of stops.toReversed()) await stop()
  await Promise.all(stopping)
  for (const { close } of [service, ...others]) await close()
})

const TOPIC = 'p.evt.crm.interaction.v1'
const TYPE = 'crm.InteractionLogged.v1'
const QUICK = { firstWaitMs: 20, maxWaitMs: 50, maxAttempts: 50 }

async function consume(
  options: Partial<ConsumerOptions> & Pick<ConsumerOptions, 'broker' | 'reactions'>,
): Promise<EventConsumer> {
  const consumer = await startConsumer({
    db: service.db,
    prefix: 'p.',
    service: 'crm',
    log: silentLog,
    retry: QUICK,
    pollMs: 20,
    ...options,
  })
  consumers.push(consumer)
  return consumer
}

function message(key: string, kind: string, topic = TOPIC): OutgoingMessage {
  return {
    topic,
    key,
    value: JSON.stringify(interaction(kind)),
    headers: {
      ce_specversion: '1.0',
      ce_id: `${key} ${kind}`,
      ce_type: TYPE,
      ce_source: '/sellgraph/crm',
      ce_time: '2026-03-02T01:30:00Z',
      'content-type': 'application/json',
    },
  }
}

/** Writes the kind of each interaction of a customer. */
const diary = (before?: (key: string, kind: string) => Promise<void> | void): Reaction =>
  react(TYPE, async ({ tx, event }) => {
    await before?.(event.aggregateId, event.data.kind)
    await writeEffect(tx, event.aggregateId, event.data.kind)
    return done()
  })

async function replay(request: Partial<Parameters<typeof requestReplay>[1]>): Promise<string> {
  const asked = await service.db.attempt((tx) =>
    requestReplay(tx, {
      consumer: 'crm',
      mode: 'AGAIN',
      from: new Date(0),
      types: [TYPE],
      reason: 'a bug was mended',
      by: 'ops',
      ...request,
    }),
  )
  return valueOf(asked)
}

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.error.message)
  return result.value
}

async function stateOf(id: string): Promise<string | undefined> {
  return (await listReplays(service.db, { id }))[0]?.state
}

const isDone = (id: string) => eventually(async () => (await stateOf(id)) === 'DONE', { timeout: 30_000 })

test('a consumer goes back while events come in and members change: in order, each once more, and no other notices', async () => {
  const { brokers } = await testKafka()
  const prefix = testTopicPrefix()
  const broker = kafkaBroker({ brokers, clientId: 'replay-spec', log: silentLog })
  const topic = `${prefix}evt.crm.interaction.v1`
  const producer = broker.producer()
  await producer.connect()
  stops.push(() => producer.disconnect())

  const other = await serviceDatabase()
  others.push(other)
  let heardByOther = 0
  const common = { broker, prefix, partitions: 2 }
  // The replay takes its time until a second member has joined.
  let hurry = true
  let heardBySecond = 0
  const reaction = react(TYPE, async ({ tx, event }) => {
    if (!hurry) await tx.query('SELECT pg_sleep(0.04)')
    await writeEffect(tx, event.aggregateId, event.data.kind)
    return done()
  })
  await Promise.all([
    consume({
      ...common,
      service: 'performance',
      db: other.db,
      reactions: [diary()],
      metrics: { consumed: () => void (heardByOther += 1) },
    }),
    consume({ ...common, reactions: [reaction] }),
  ])

  const keys = Array.from({ length: 20 }, (_, index) => `customer-${index}`)
  const kinds: string[] = []
  const send = async () => {
    const kind = `K${kinds.length}`
    kinds.push(kind)
    await producer.send(keys.map((key) => message(key, kind, topic)))
  }
  const heard = (kindsOfEach: number) =>
    eventually(
      async () => {
        const [row] = await service.db.query<{ n: number }>('SELECT count(*)::int AS n FROM effect')
        return row!.n >= keys.length * kindsOfEach
      },
      { timeout: 30_000 },
    )
  for (let n = 0; n < 20; n++) await send()
  await heard(20)

  hurry = false
  const id = await replay({})
  await heard(20.5)
  await send()
  await consume({
    broker,
    prefix,
    reactions: [reaction],
    metrics: {
      consumed: () => {
        heardBySecond += 1
        hurry = true
      },
    },
  })
  await eventually(() => heardBySecond > 0)
  expect(await stateOf(id)).toBe('RUNNING')
  await send()
  await isDone(id)
  await send()
  for (const key of keys) {
    await eventually(async () => (await effectsOf(service.db, key)).includes(kinds.at(-1)!))
    const effects = await effectsOf(service.db, key)
    // As far as the consumer had come it went back, then through all of it again, and on with the rest.
    const before = effects.indexOf('K0', 1)
    expect(before).toBeGreaterThanOrEqual(20)
    expect(effects).toEqual([...kinds.slice(0, before), ...kinds])
  }
  await eventually(() => heardByOther >= kinds.length * keys.length)
  expect(heardByOther).toBe(kinds.length * keys.length)
  for (const key of keys) expect(await effectsOf(other.db, key)).toEqual(kinds)
})

test('a replay goes on after a crash from where it was, wherever the group stands, and does nothing twice', async () => {
  const broker = new ScriptedBroker()
  const kinds = Array.from({ length: 12 }, (_, index) => `K${index}`)
  broker.log.push(...kinds.map((kind) => message('customer-1', kind)))
  const stuck = Promise.withResolvers<never>()
  stuck.promise.catch(() => undefined)
  let seen = 0
  const dies = diary(async (_, kind) => {
    if (kind === 'K5' && (seen += 1) === 2) await stuck.promise
  })
  const process = new MortalBroker(broker)
  await consume({ broker: process, reactions: [dies], handlerLimitMs: 60_000 })
  await eventually(() => broker.committed(TOPIC) === 12n)
  const id = await replay({})
  await eventually(() => seen === 2)
  process.die()
  stops.push(() => Promise.resolve(stuck.reject(new Error('the spec is over'))))
  // The transaction of a process that died is gone.
  await service.db.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND state = 'idle in transaction'`,
  )

  // What was committed last is lost, and a broker may remember any earlier commit.
  broker.commit(TOPIC, 12n)
  await consume({ broker, reactions: [diary()] })
  await isDone(id)
  expect(await effectsOf(service.db, 'customer-1')).toEqual([...kinds, ...kinds])
  broker.log.push(message('customer-1', 'K12'))
  await eventually(() => broker.committed(TOPIC) === 13n)
  expect(await effectsOf(service.db, 'customer-1')).toEqual([...kinds, ...kinds, 'K12'])
})

test('one aggregate is replayed alone, and what it has of types that are not asked for is left alone too', async () => {
  const broker = new ScriptedBroker()
  for (const kind of ['A', 'B']) broker.log.push(message('customer-1', kind), message('customer-2', kind))
  await consume({ broker, reactions: [diary()] })
  await eventually(() => broker.committed(TOPIC) === 4n)
  await isDone(await replay({ key: 'customer-1' }))
  expect(await effectsOf(service.db, 'customer-1')).toEqual(['A', 'B', 'A', 'B'])
  expect(await effectsOf(service.db, 'customer-2')).toEqual(['A', 'B'])
  await isDone(await replay({ key: 'customer-1', types: ['crm.LifecycleChanged.v1'] }))
  // Facts have effects that add up: without their types named, they are not handled again.
  await isDone(await replay({ types: null }))
  expect(await effectsOf(service.db, 'customer-1')).toEqual(['A', 'B', 'A', 'B'])
})

test('a database that was restored from a backup hears what it has missed since, and nothing twice', async () => {
  const broker = new ScriptedBroker()
  broker.log.push(...['A', 'B', 'C'].map((kind) => message('customer-1', kind)))
  await consume({ broker, reactions: [diary()] })
  await eventually(() => broker.committed(TOPIC) === 3n)
  await service.db.transaction(async (tx) => {
    await tx.query(`DELETE FROM effect WHERE what <> 'A'`)
    await tx.query(`DELETE FROM sys.inbox WHERE event_id <> 'customer-1 A'`)
  })
  await isDone(await replay({ mode: 'MISSED', types: null }))
  expect(await effectsOf(service.db, 'customer-1')).toEqual(['A', 'B', 'C'])
})

test('a reaction to a type that the service did not know before hears its old facts, of one aggregate first', async () => {
  const broker = new ScriptedBroker()
  const assigned = (key: string): OutgoingMessage => ({
    ...message(key, 'ASSIGNED', 'p.evt.crm.lead.v1'),
    value: JSON.stringify(sample('crm.LeadAssigned.v1')),
    headers: { ...message(key, 'ASSIGNED').headers, ce_type: 'crm.LeadAssigned.v1' },
  })
  broker.log.push(assigned('lead-1'), assigned('lead-2'))
  const captured = react('crm.LeadCaptured.v1', () => Promise.resolve(done()))
  const before = await consume({ broker, reactions: [captured] })
  await eventually(() => broker.committed('p.evt.crm.lead.v1') === 2n)
  await before.stop()
  const counted = react('crm.LeadAssigned.v1', async ({ tx, event }) => {
    await writeEffect(tx, event.aggregateId, 'assigned')
    return done()
  })
  await consume({ broker, reactions: [captured, counted] })
  await isDone(await replay({ mode: 'MISSED', types: null, key: 'lead-1' }))
  expect(await effectsOf(service.db, 'lead-1')).toEqual(['assigned'])
  expect(await effectsOf(service.db, 'lead-2')).toEqual([])
  await isDone(await replay({ mode: 'MISSED', types: null }))
  expect(await effectsOf(service.db, 'lead-1')).toEqual(['assigned'])
  expect(await effectsOf(service.db, 'lead-2')).toEqual(['assigned'])
})

test('state is replayed without naming types: the newest row repairs the copy, older ones stay without effect', async () => {
  const broker = new ScriptedBroker()
  const id = '018f6a2e-0000-7000-8000-0000000000ab'
  const rows = [1, 2].map((version) => ({
    ...message(id, String(version)),
    topic: 'p.state.crm.customer.v1',
    value: JSON.stringify(customer(id, version)),
    headers: {
      ...message(id, String(version)).headers,
      ce_type: 'state.crm.customer.v1',
      ce_rowversion: String(version),
      ce_deleted: 'false',
    },
  }))
  broker.log.push(...rows)
  const copy = reactState('state.crm.customer.v1', async ({ tx, id: key, version }) => {
    await writeEffect(tx, key, `version ${version}`)
    return done()
  })
  await consume({ broker, reactions: [copy, diary()] })
  await eventually(() => broker.committed('p.state.crm.customer.v1') === 2n)
  await isDone(await replay({ types: null }))
  expect(await effectsOf(service.db, id)).toEqual(['version 1', 'version 2', 'version 2'])
})

test('a replay does not wait for messages that compaction has taken away', async () => {
  const broker = new ScriptedBroker()
  const kinds = ['A', 'B', 'C', 'D', 'E']
  broker.log.push(...kinds.map((kind) => message('customer-1', kind)))
  await consume({ broker, reactions: [diary()] })
  await eventually(() => broker.committed(TOPIC) === 5n)
  for (const gone of [0n, 1n, 3n]) broker.compacted.add(gone)
  await isDone(await replay({}))
  expect(await effectsOf(service.db, 'customer-1')).toEqual([...kinds, 'C', 'E'])
})

test('what fails in a replay waits like anything else, is handled once, and what an operator decided still holds', async () => {
  const broker = new ScriptedBroker()
  const faults = new Map<string, 'retry' | 'park'>([
    ['SKIPPED', 'park'],
    ['CORRECTED', 'park'],
  ])
  const reaction = react(TYPE, async ({ tx, event }) => {
    const fault = faults.get(event.data.kind)
    if (fault === 'retry') return retry('not now')
    if (fault === 'park') return park('makes no sense')
    await writeEffect(tx, event.aggregateId, event.data.kind)
    return done()
  })
  broker.log.push(message('a', 'SKIPPED'), message('b', 'CORRECTED'), message('c', 'C1'), message('c', 'C2'))
  await consume({ broker, reactions: [reaction] })
  await eventually(() => broker.committed(TOPIC) === 4n)
  const parked = await listParked(service.db)
  const [skipped, corrected] = ['a', 'b'].map((key) => parked.find((event) => event.key === key)!.id)
  valueOf(await service.db.attempt((tx) => skipParked(tx, { id: skipped!, reason: 'a test', by: 'ops' })))
  valueOf(
    await service.db.attempt((tx) =>
      correctParked(tx, { id: corrected!, patch: { kind: 'RIGHT' }, reason: 'mistyped', by: 'ops' }),
    ),
  )
  await eventually(async () => (await effectsOf(service.db, 'b')).length === 1)

  faults.set('C1', 'retry')
  await isDone(await replay({}))
  expect(await effectsOf(service.db, 'a')).toEqual([])
  expect(await effectsOf(service.db, 'b')).toEqual(['RIGHT', 'RIGHT'])
  expect(await effectsOf(service.db, 'c')).toEqual(['C1', 'C2'])
  faults.delete('C1')
  await eventually(async () => (await effectsOf(service.db, 'c')).length === 4)
  expect(await effectsOf(service.db, 'c')).toEqual(['C1', 'C2', 'C1', 'C2'])
})

test('a replay that is stopped handles nothing more of the past, and the consumer goes on where it stood', async () => {
  const broker = new ScriptedBroker()
  broker.log.push(...['A', 'B', 'C', 'D'].map((kind) => message('customer-1', kind)))
  const begun = Promise.withResolvers<void>()
  const goOn = Promise.withResolvers<void>()
  let times = 0
  await consume({
    broker,
    reactions: [
      diary(async (_, kind) => {
        if (kind !== 'B' || (times += 1) !== 2) return
        begun.resolve()
        await goOn.promise
      }),
    ],
  })
  await eventually(() => broker.committed(TOPIC) === 4n)
  const id = await replay({})
  await begun.promise
  valueOf(await service.db.attempt((tx) => stopReplay(tx, { id, reason: 'the wrong one', by: 'ops' })))
  expect(await service.db.attempt((tx) => stopReplay(tx, { id, reason: 'again', by: 'ops' }))).toMatchObject({
    error: { kind: 'CONFLICT', currentState: 'STOPPED' },
  })
  goOn.resolve()
  broker.log.push(message('customer-1', 'E'))
  await eventually(async () => (await effectsOf(service.db, 'customer-1')).includes('E'))
  const effects = await effectsOf(service.db, 'customer-1')
  // The batch that was in hand is finished.
  expect(effects.slice(0, 6)).toEqual(['A', 'B', 'C', 'D', 'A', 'B'])
  expect(effects.at(-1)).toBe('E')
  expect(await stateOf(id)).toBe('STOPPED')
})

test.each([
  ['without a reason', { reason: ' ' }, 'reason'],
  ['for a type without a contract', { types: ['crm.Nothing.v1'] }, 'types'],
  ['for no type at all', { types: [] }, 'types'],
  ['from no moment', { from: new Date(Number.NaN) }, 'from'],
])('a replay %s is refused', async (_, change, path) => {
  const request = { consumer: 'crm', mode: 'AGAIN' as const, from: new Date(0), reason: 'why', by: 'ops', ...change }
  expect(await service.db.attempt((tx) => requestReplay(tx, request))).toMatchObject({
    error: { kind: 'VALIDATION', fields: [{ path }] },
  })
  expect(await listReplays(service.db)).toEqual([])
})
