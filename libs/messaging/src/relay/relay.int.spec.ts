import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { eventually } from '@sellgraph/testing'
import { customer, interaction } from '../../test/samples.ts'
import { ScriptedBroker } from '../../test/scripted-broker.ts'
import { OneProcessDatabase, serviceDatabase } from '../../test/service.ts'
import {
  type BrokerClient,
  type OutgoingMessage,
  publish,
  silentLog,
  type Relay,
  type RelayOptions,
  startRelay,
} from '../index.ts'
import { publishState } from '../publish.ts'
import { Leases } from './leases.ts'
import { leaveToDebezium } from './relay.ts'
import { isFull, markPublished, removeOld, republishNewestState, unpublished } from './outbox-rows.ts'

let service: Awaited<ReturnType<typeof serviceDatabase>>
let broker: ScriptedBroker
let relays: Relay[]

beforeEach(async () => {
  service = await serviceDatabase()
  broker = new ScriptedBroker()
  relays = []
})

afterEach(async () => {
  await Promise.all(relays.map((relay) => relay.stop()))
  await service.close()
})

async function relay(options: Partial<RelayOptions> = {}): Promise<Relay> {
  const started = await startRelay({
    db: service.db,
    databaseUrl: service.url,
    broker,
    prefix: 'p.',
    log: silentLog,
    leaseMs: 1_200,
    pollMs: 50,
    ...options,
  })
  relays.push(started)
  return started
}

async function log(key: string, kind: string): Promise<void> {
  await service.db.transaction((tx) =>
    publish(tx, { type: 'crm.InteractionLogged.v1', aggregateId: key, data: interaction(kind) }),
  )
}

/** What a consumer that drops duplicates by event id sees of each key, in order. */
function seen(messages: readonly OutgoingMessage[]): Map<string, string[]> {
  const ids = new Set<string>()
  const kinds = new Map<string, string[]>()
  for (const { key, value, headers } of messages) {
    const id = headers['ce_id']!
    if (ids.has(id)) continue
    ids.add(id)
    kinds.set(key, [...(kinds.get(key) ?? []), (JSON.parse(value ?? '{}') as { kind: string }).kind])
  }
  return kinds
}

const unpublishedCount = async () => {
  const [row] = await service.db.query<{ n: number }>(
    'SELECT count(*)::int AS n FROM sys.outbox WHERE published_at IS NULL',
  )
  return row!.n
}

test('what a transaction told goes out after its commit, with the headers of a CloudEvent', async () => {
  await relay({ pollMs: 60_000 }) // a notification must wake it
  await log('customer-1', 'VISIT')
  const message = await eventually(() => broker.log[0])
  expect(message).toMatchObject({
    topic: 'p.evt.crm.interaction.v1',
    key: 'customer-1',
    headers: {
      ce_specversion: '1.0',
      ce_type: 'crm.InteractionLogged.v1',
      ce_source: '/sellgraph/crm',
      ce_subject: 'customer-1',
      'content-type': 'application/json',
    },
  })
})

test('a transaction that rolls back tells nobody', async () => {
  await relay()
  const refused = service.db.transaction(async (tx) => {
    await publish(tx, { type: 'crm.InteractionLogged.v1', aggregateId: 'customer-1', data: interaction('VISIT') })
    throw new Error('business says no')
  })
  await expect(refused).rejects.toThrow('business says no')
  await log('customer-2', 'CALL')
  await eventually(() => broker.log.length > 0)
  expect(broker.log.map(({ key }) => key)).toEqual(['customer-2'])
})

test('events of one aggregate stay in order with two relays, one of which crashes after sending and before marking', async () => {
  const keys = Array.from({ length: 40 }, (_, index) => `customer-${index}`)
  const crashing = new OneProcessDatabase(service.db)
  await relay({ worker: 'one', db: crashing, batchSize: 7 })
  await relay({ worker: 'two', batchSize: 7 })
  const holders = async () =>
    service.db.query<{ holder: string; n: number }>(
      `SELECT holder, count(*)::int AS n FROM sys.outbox_lease WHERE expires_at > now() GROUP BY holder ORDER BY holder`,
    )
  await eventually(async () => {
    const shares = await holders()
    return shares.length === 2 && shares.every(({ n }) => n === 32)
  })
  let sends = 0
  broker.afterSend = () => {
    sends += 1
    if (sends === 20) crashing.cut()
  }
  for (const round of Array.from({ length: 10 }, (_, index) => `K${index}`)) {
    await Promise.all(keys.map((key) => log(key, round)))
  }
  await eventually(async () => (await unpublishedCount()) === 0)
  const told = seen(broker.log)
  for (const key of keys) expect(told.get(key)).toEqual(Array.from({ length: 10 }, (_, index) => `K${index}`))
  expect(sends).toBeGreaterThan(20)
  expect(await holders()).toEqual([{ holder: 'two', n: 64 }])
})

test('a relay that stops hands its buckets over at once', async () => {
  const first = await relay({ worker: 'first', leaseMs: 60_000 })
  await log('customer-1', 'K0')
  await eventually(() => broker.log.length === 1)
  relays = []
  await first.stop()
  await relay({ worker: 'second', leaseMs: 60_000 })
  await log('customer-1', 'K1')
  await eventually(() => broker.log.length === 2)
  expect(seen(broker.log).get('customer-1')).toEqual(['K0', 'K1'])
})

test('the token of a bucket grows with each holder, and only an expired lease is taken', async () => {
  const one = new Leases(service.db, 'one', 400)
  await one.balance()
  expect(one.held().size).toBe(64)
  const tokens = [...one.held().values()]
  const two = new Leases(service.db, 'two', 400)
  await two.balance()
  expect(two.held().size).toBe(0)
  await eventually(async () => {
    await two.balance()
    return two.held().size === 64
  })
  expect([...two.held().values()].every((token, index) => BigInt(token) > BigInt(tokens[index]!))).toBe(true)
  expect(one.held().size).toBe(0)
})

test('a relay that stood still while sending cannot leave an older row as the last one of a compacted topic', async () => {
  const version = (n: number) =>
    service.db.transaction((tx) =>
      publishState(tx, { type: 'state.crm.customer.v1', id: CUSTOMER, version: n, data: customer(CUSTOMER, n) }),
    )
  const frozen = new OneProcessDatabase(service.db)
  const sending = Promise.withResolvers<void>()
  const thaw = Promise.withResolvers<void>()
  broker.beforeSend = () => {
    broker.beforeSend = () => {}
    frozen.cut() // no renewals any more
    sending.resolve()
    return thaw.promise
  }
  await version(1)
  await relay({ worker: 'frozen', db: frozen })
  await sending.promise
  await relay({ worker: 'successor' })
  await version(2)
  await eventually(() => broker.log.length === 2)
  frozen.restore()
  thaw.resolve() // version 1 lands behind version 2
  await eventually(() => broker.log.length >= 4)
  const versions = broker.log.map(({ headers }) => headers['ce_rowversion'])
  expect(versions.slice(0, 3)).toEqual(['1', '2', '1'])
  expect(versions.at(-1)).toBe('2')
})

test('a row that is to go out once more is not taken for sent by whoever sent it before', async () => {
  const leases = new Leases(service.db, 'successor', 60_000)
  await leases.balance()
  const state = { type: 'state.crm.customer.v1', id: CUSTOMER } as const
  for (const version of [1, 2]) {
    await service.db.transaction((tx) => publishState(tx, { ...state, version, data: customer(CUSTOMER, version) }))
  }
  const read = () => unpublished(service.db, [...leases.held().keys()], '0', { rows: 10, bytes: 1_000_000 })
  const sent = await read()
  // A predecessor notices now that its copy of version 1 came late; version 2 is sent already, but not marked yet.
  await republishNewestState(service.db, sent.slice(0, 1))
  expect(await markPublished(service.db, sent, leases.held())).toBe(2)
  expect((await read()).map(({ ce_rowversion }) => ce_rowversion)).toEqual(['2'])
  expect(await markPublished(service.db, await read(), leases.held())).toBe(1)
  expect(await read()).toEqual([])
})

test('a batch of large rows ends when enough is together, and the next goes on behind it', async () => {
  const leases = new Leases(service.db, 'one', 60_000)
  await leases.balance()
  for (const n of [0, 1, 2, 3]) await log('customer-1', String(n).repeat(1_000))
  const size = { rows: 3, bytes: 1_500 }
  const after = (seq: string) => unpublished(service.db, [...leases.held().keys()], seq, size)
  const first = await after('0')
  expect([first.length, isFull(first, size)]).toEqual([2, true])
  const second = await after(first.at(-1)!.seq)
  expect([second.length, isFull(second, size)]).toEqual([2, true])
  expect(isFull(await after(second.at(-1)!.seq), size)).toBe(false)
})

test('what is sent while the batch before waits for its mark does not overtake it when the database comes back', async () => {
  const database = new OneProcessDatabase(service.db)
  let sends = 0
  broker.afterSend = () => {
    sends += 1
    if (sends === 1) setImmediate(() => database.cut()) // the first batch is sent, the next is read already
  }
  for (const kind of ['K0', 'K1', 'K2', 'K3', 'K4']) await log('customer-1', kind)
  await relay({ db: database, batchSize: 1 })
  await eventually(() => sends > 0)
  await log('customer-1', 'K5')
  database.restore()
  await eventually(async () => (await unpublishedCount()) === 0)
  expect(seen(broker.log).get('customer-1')).toEqual(['K0', 'K1', 'K2', 'K3', 'K4', 'K5'])
  expect(broker.log).toHaveLength(6)
})

test('when notifications are lost the relay finds by itself what was committed', async () => {
  await relay({ pollMs: 100 })
  const listening = () =>
    service.db.query<{ pid: number }>(
      `SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'sellgraph-relay'`,
    )
  const [before] = await eventually(async () => {
    const rows = await listening()
    return rows.length === 1 ? rows : undefined
  })
  await service.db.query('SELECT pg_terminate_backend($1)', [before!.pid])
  await log('customer-1', 'K0')
  await eventually(() => broker.log.length === 1)
  // And it listens again, on a new connection.
  await eventually(async () => (await listening()).some(({ pid }) => pid !== before!.pid))
})

test('a relay that wakes up after its buckets were taken sends nothing that it read before', async () => {
  const asleep = new OneProcessDatabase(service.db)
  const reading = Promise.withResolvers<void>()
  const wake = Promise.withResolvers<void>()
  asleep.beforeAnswer = async (sql) => {
    if (!sql.includes('next_outbox_rows')) return
    asleep.beforeAnswer = () => Promise.resolve()
    asleep.cut() // no renewals while it stands still
    reading.resolve()
    await wake.promise
  }
  await log('customer-1', 'K0')
  const senders: string[] = []
  const from = (worker: string): BrokerClient => ({
    ...broker,
    admin: () => broker.admin(),
    consumer: () => broker.consumer(),
    producer: () => {
      const producer = broker.producer()
      return { ...producer, send: (messages) => (senders.push(worker), producer.send(messages)) }
    },
  })
  await relay({ worker: 'asleep', db: asleep, broker: from('asleep') })
  await reading.promise
  await relay({ worker: 'successor', broker: from('successor') })
  await log('customer-1', 'K1')
  await eventually(async () => (await unpublishedCount()) === 0)
  asleep.restore()
  wake.resolve()
  // It comes back, gets its share of the buckets, and goes on with what is new.
  await eventually(async () => {
    const [share] = await service.db.query<{ n: number }>(
      `SELECT count(*)::int AS n FROM sys.outbox_lease WHERE holder = 'asleep' AND expires_at > now()`,
    )
    return share!.n === 32
  })
  expect(new Set(senders)).toEqual(new Set(['successor']))
  expect(broker.log).toHaveLength(2)
})

test('while the broker is away writes go on, and everything follows in order when it is back', async () => {
  let away = true
  let refusals = 0
  broker.beforeSend = () => {
    if (!away) return
    refusals += 1
    throw new Error('broker is away')
  }
  await relay()
  for (const round of ['K0', 'K1', 'K2']) await log('customer-1', round)
  await eventually(() => refusals >= 2)
  await log('customer-1', 'K3')
  away = false
  await eventually(async () => (await unpublishedCount()) === 0)
  expect(seen(broker.log).get('customer-1')).toEqual(['K0', 'K1', 'K2', 'K3'])
})

test('published rows are removed after their retention, rows that wait never', async () => {
  await relay()
  await log('customer-1', 'K0')
  await eventually(async () => (await unpublishedCount()) === 0)
  await Promise.all(relays.map((started) => started.stop()))
  relays = []
  await log('customer-1', 'K1')
  expect(await removeOld(service.db, 'published_at', 3_600_000, 100)).toBe(0)
  expect(await removeOld(service.db, 'published_at', 0, 100)).toBe(1)
  expect(await unpublishedCount()).toBe(1)
})

test('where Debezium reads the outbox nothing is sent or marked from here, and rows go after their time', async () => {
  await log('customer-1', 'K0')
  await service.db.query(`UPDATE sys.outbox SET "timestamp" = now() - interval '25 hours'`)
  await log('customer-1', 'K1')
  const others = leaveToDebezium({ db: service.db, log: silentLog, everyMs: 20 })
  await eventually(async () => (await unpublishedCount()) === 1)
  await others.stop()
  expect(broker.log).toEqual([])
})

test('a deletion is a tombstone that carries the version', async () => {
  await relay()
  await service.db.transaction((tx) =>
    publishState(tx, { type: 'state.crm.customer.v1', id: CUSTOMER, version: 5, deleted: true }),
  )
  const message = await eventually(() => broker.log[0])
  expect(message).toMatchObject({ key: CUSTOMER, value: null, headers: { ce_rowversion: '5', ce_deleted: 'true' } })
})

const CUSTOMER = '018f6a2e-0000-7000-8000-0000000000aa'
