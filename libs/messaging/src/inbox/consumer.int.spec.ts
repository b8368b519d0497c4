import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { eventually, testKafka, testTopicPrefix } from '@sellgraph/testing'
import { interaction } from '../../test/samples.ts'
import { MortalBroker, ScriptedBroker } from '../../test/scripted-broker.ts'
import { effectsOf, OneProcessDatabase, serviceDatabase, writeEffect } from '../../test/service.ts'
import {
  type ConsumerOptions,
  done,
  type EventConsumer,
  kafkaBroker,
  listParked,
  publish,
  react,
  type Reaction,
  retry,
  silentLog,
  startConsumer,
  startMessaging,
} from '../index.ts'
import { MAX_STARTS } from './consumer.ts'

let service: Awaited<ReturnType<typeof serviceDatabase>>
let stops: (() => Promise<void>)[]

beforeEach(async () => {
  service = await serviceDatabase()
  stops = []
})
afterEach(async () => {
  for (const stop of stops.toReversed()) await stop()
  await service.close()
})

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
  stops.push(() => consumer.stop())
  return consumer
}

const TOPIC = 'p.evt.crm.interaction.v1'

function message(key: string, kind: string, id = `${key} ${kind}`) {
  return {
    topic: TOPIC,
    key,
    value: JSON.stringify(interaction(kind)),
    headers: {
      ce_specversion: '1.0',
      ce_id: id,
      ce_type: 'crm.InteractionLogged.v1',
      ce_source: '/sellgraph/crm',
      ce_time: '2026-03-02T01:30:00Z',
      'content-type': 'application/json',
    },
  }
}

const diary = (before?: (kind: string) => Promise<void> | void): Reaction =>
  react('crm.InteractionLogged.v1', async ({ tx, event }) => {
    await writeEffect(tx, event.aggregateId, event.data.kind)
    await before?.(event.data.kind)
    return done()
  })

test('a fact goes from the commit of one service to the effect in another, through Kafka, in order and once', async () => {
  const { brokers } = await testKafka()
  const prefix = testTopicPrefix()
  const consuming = await serviceDatabase()
  stops.push(() => consuming.close())
  const broker = kafkaBroker({ brokers, clientId: 'messaging-spec', log: silentLog })
  const common = { broker, prefix, log: silentLog, partitions: 2, retry: QUICK }
  const crm = await startMessaging({
    ...common,
    service: 'crm',
    db: service.db,
    databaseUrl: service.url,
    reactions: [],
  })
  stops.push(() => crm.stop())
  let ready = false
  const needsReplica = react('crm.InteractionLogged.v1', async ({ tx, event }) => {
    await writeEffect(tx, event.aggregateId, event.data.kind)
    return event.data.kind === 'K1' && event.aggregateId === 'blocked' && !ready ? retry('no replica row yet') : done()
  })
  const performance = await startMessaging({
    ...common,
    service: 'performance',
    db: consuming.db,
    databaseUrl: consuming.url,
    reactions: [needsReplica],
  })
  stops.push(() => performance.stop())

  const keys = ['blocked', ...Array.from({ length: 20 }, (_, index) => `customer-${index}`)]
  const kinds = ['K0', 'K1', 'K2', 'K3', 'K4']
  for (const kind of kinds) {
    await service.db.transaction(async (tx) => {
      for (const key of keys) {
        await publish(tx, { type: 'crm.InteractionLogged.v1', aggregateId: key, data: interaction(kind) })
      }
    })
  }
  await eventually(async () => {
    for (const key of keys.slice(1)) expect(await effectsOf(consuming.db, key)).toEqual(kinds)
    return true
  })
  expect(await effectsOf(consuming.db, 'blocked')).toEqual(['K0'])
  ready = true
  await eventually(async () => (await effectsOf(consuming.db, 'blocked')).length === kinds.length)
  expect(await effectsOf(consuming.db, 'blocked')).toEqual(kinds)
})

test('a service that starts late hears everything from the beginning, and after a restart only what is new', async () => {
  const { brokers } = await testKafka()
  const prefix = testTopicPrefix()
  const broker = kafkaBroker({ brokers, clientId: 'messaging-spec', log: silentLog })
  const producer = broker.producer()
  await producer.connect()
  stops.push(() => producer.disconnect())
  let handled = 0
  const counting = diary(() => {
    handled += 1
  })
  const start = () =>
    startConsumer({
      db: service.db,
      broker,
      prefix,
      service: 'crm',
      reactions: [counting],
      log: silentLog,
      partitions: 1,
    })
  const first = await start()
  await producer.send(
    [message('customer-1', 'K0'), message('customer-1', 'K1')].map((sent) => ({
      ...sent,
      topic: `${prefix}evt.crm.interaction.v1`,
    })),
  )
  await eventually(() => handled === 2)
  const began = performance.now()
  await first.stop()
  expect(performance.now() - began).toBeLessThan(10_000)
  await producer.send([{ ...message('customer-1', 'K2'), topic: `${prefix}evt.crm.interaction.v1` }])
  const second = await start()
  stops.push(() => second.stop())
  await eventually(() => handled === 3)
  expect(await effectsOf(service.db, 'customer-1')).toEqual(['K0', 'K1', 'K2'])
})

test('while the database is away the offset stays, and afterwards every event has its effect once', async () => {
  const broker = new ScriptedBroker()
  const db = new OneProcessDatabase(service.db)
  let refusals = 0
  const log = { ...silentLog, warn: () => void (refusals += 1) }
  await consume({ broker, db, log, reactions: [diary()] })
  broker.log.push(message('customer-1', 'K0'))
  await eventually(() => broker.committed(TOPIC) === 1n)
  db.cut()
  broker.log.push(message('customer-1', 'K1'), message('customer-1', 'K2'))
  await eventually(() => refusals >= 2)
  expect(broker.committed(TOPIC)).toBe(1n)
  db.restore()
  await eventually(() => broker.committed(TOPIC) === 3n)
  expect(await effectsOf(service.db, 'customer-1')).toEqual(['K0', 'K1', 'K2'])
  expect(await listParked(service.db, { waiting: true })).toEqual([])
})

test('an event that ends its process again and again is parked, and the rest of its partition goes on', async () => {
  const broker = new ScriptedBroker()
  broker.log.push(message('customer-1', 'K0'), message('customer-2', 'KILLER'), message('customer-3', 'K0'))
  let deaths = 0
  const afterwards = Promise.withResolvers<never>()
  afterwards.promise.catch(() => undefined)
  // A process that dies takes its transaction with it, and its handler never returns: not before the spec is over.
  const dying = () =>
    react('crm.InteractionLogged.v1', async ({ tx, event }) => {
      if (event.data.kind === 'KILLER') {
        deaths += 1
        await tx.query('ROLLBACK')
        await afterwards.promise
      }
      await writeEffect(tx, event.aggregateId, event.data.kind)
      return done()
    })
  for (let life = 1; life <= MAX_STARTS + 1; life++) {
    const process = new MortalBroker(broker)
    await consume({ broker: process, reactions: [dying()], pollMs: 60_000 })
    await eventually(() => deaths === life)
    process.die()
  }
  stops.push(() => Promise.resolve(afterwards.reject(new Error('the spec is over'))))
  const survivor = await consume({ broker, reactions: [dying()] })
  await eventually(() => broker.committed(TOPIC) === 3n)
  await survivor.stop()
  expect(await listParked(service.db)).toMatchObject([
    { key: 'customer-2', reason: `${MAX_STARTS} times the process ended while it handled this event` },
  ])
  expect(deaths).toBe(MAX_STARTS + 1)
  expect(await effectsOf(service.db, 'customer-1')).toEqual(['K0'])
  expect(await effectsOf(service.db, 'customer-3')).toEqual(['K0'])
})

test('stopping finishes the event in hand and leaves the next ones for the next start', async () => {
  const broker = new ScriptedBroker()
  const inHand = Promise.withResolvers<void>()
  const finish = Promise.withResolvers<void>()
  const slow = diary(async (kind) => {
    if (kind !== 'K0') return
    inHand.resolve()
    await finish.promise
  })
  broker.log.push(message('customer-1', 'K0'), message('customer-1', 'K1'))
  const consumer = await startConsumer({
    db: service.db,
    prefix: 'p.',
    service: 'crm',
    broker,
    reactions: [slow],
    log: silentLog,
  })
  await inHand.promise
  const stopped = consumer.stop()
  finish.resolve()
  await stopped
  expect(await effectsOf(service.db, 'customer-1')).toEqual(['K0'])
  await consume({ broker, reactions: [diary()] })
  await eventually(() => broker.committed(TOPIC) === 2n)
  expect(await effectsOf(service.db, 'customer-1')).toEqual(['K0', 'K1'])
})

test('stopping does not wait for a reaction that hangs: its event is returned, and handled after the next start', async () => {
  const broker = new ScriptedBroker()
  const inHand = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const wake = Promise.withResolvers<void>()
  stops.push(() => Promise.resolve(wake.resolve()))
  let ready = false
  // One hangs as it comes in, the other when it is tried again.
  const hangs = react('crm.InteractionLogged.v1', async ({ tx, event }) => {
    await writeEffect(tx, event.aggregateId, event.data.kind)
    if (event.data.kind === 'LATER' && !ready) return retry('not yet')
    inHand[event.data.kind === 'LATER' ? 1 : 0]?.resolve()
    await wake.promise
    return done()
  })
  broker.log.push(message('customer-2', 'LATER'), message('customer-1', 'K0'), message('customer-1', 'K1'))
  const consumer = await consume({ broker, reactions: [hangs], patienceMs: 50 })
  await inHand[0]!.promise
  ready = true
  await inHand[1]!.promise
  const began = performance.now()
  await consumer.stop()
  expect(performance.now() - began).toBeLessThan(5_000)
  expect(broker.committed(TOPIC)).toBe(1n)
  expect(await effectsOf(service.db, 'customer-1')).toEqual([])
  const [open] = await service.db.query<{ n: number }>(
    `SELECT count(*)::int AS n FROM pg_stat_activity WHERE datname = current_database() AND state LIKE 'idle in transaction%'`,
  )
  expect(open).toEqual({ n: 0 })

  await consume({ broker, reactions: [diary()] })
  await eventually(async () => (await effectsOf(service.db, 'customer-1')).length === 2)
  await eventually(async () => (await effectsOf(service.db, 'customer-2')).length === 1)
  expect(await effectsOf(service.db, 'customer-1')).toEqual(['K0', 'K1'])
  expect(await effectsOf(service.db, 'customer-2')).toEqual(['LATER'])
  expect(await listParked(service.db, { waiting: true })).toEqual([])
})

test('a reaction slower than the session keeps its partition, and a message of 10 MB is taken like any other', async () => {
  const { brokers } = await testKafka()
  const prefix = testTopicPrefix()
  const broker = kafkaBroker({ brokers, clientId: 'messaging-spec', log: silentLog })
  const topic = `${prefix}evt.crm.interaction.v1`
  const admin = broker.admin()
  await admin.ensureTopics([{ topic, partitions: 1, config: { 'max.message.bytes': '12000000' } }])
  await admin.close()
  const producer = broker.producer()
  await producer.connect()
  stops.push(() => producer.disconnect())
  const pad = 'x'.repeat(10 * 1024 * 1024)
  const large = (kind: string) => ({
    ...message('customer-large', kind),
    topic,
    value: JSON.stringify({ ...interaction(kind), pad }),
  })
  const broken = { ...large('BROKEN'), value: JSON.stringify({ pad }), key: 'customer-broken' }
  // One by one: a request of all of them would be more than a broker takes.
  for (const sent of [{ ...message('customer-slow', 'SLOW'), topic }, large('LARGE'), broken])
    await producer.send([sent])

  const outcomes: string[] = []
  const slow = react('crm.InteractionLogged.v1', async ({ tx, event }) => {
    // Longer than the 10 s after which a member without a heartbeat is out.
    if (event.data.kind === 'SLOW') await tx.query('SELECT pg_sleep(11)')
    await writeEffect(tx, event.aggregateId, event.data.kind)
    return done()
  })
  await consume({
    broker,
    prefix,
    reactions: [slow],
    metrics: { consumed: (_, outcome) => void outcomes.push(outcome) },
  })
  await eventually(() => outcomes.length === 3, { timeout: 40_000 })
  expect(outcomes).toEqual(['done', 'done', 'parked'])
  expect(await effectsOf(service.db, 'customer-slow')).toEqual(['SLOW'])
  expect(await effectsOf(service.db, 'customer-large')).toEqual(['LARGE'])
  const [kept] = await listParked(service.db)
  expect(kept?.payload?.length).toBe(broken.value.length)
})

test('what became of each message is counted, messages of no interest included', async () => {
  const broker = new ScriptedBroker()
  const counts = new Map<string, number>()
  const metrics = {
    consumed: (type: string, outcome: string) =>
      void counts.set(`${type} ${outcome}`, (counts.get(`${type} ${outcome}`) ?? 0) + 1),
  }
  const other = message('customer-1', 'X', 'other')
  broker.log.push(
    message('customer-1', 'K0'),
    message('customer-1', 'K0'),
    { ...other, headers: { ...other.headers, ce_type: 'crm.SomethingElse.v1' } },
    { ...message('customer-2', 'X', 'broken'), value: '{' },
  )
  await consume({ broker, metrics, reactions: [diary()] })
  await eventually(() => broker.committed(TOPIC) === 4n)
  expect(Object.fromEntries(counts)).toEqual({
    'crm.InteractionLogged.v1 done': 1,
    'crm.InteractionLogged.v1 duplicate': 1,
    'crm.SomethingElse.v1 ignored': 1,
    'crm.InteractionLogged.v1 parked': 1,
  })
})
