import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { eventually } from '@sellgraph/testing'
import { customer, interaction } from '../../test/samples.ts'
import { ScriptedBroker } from '../../test/scripted-broker.ts'
import { OneProcessDatabase, serviceDatabase } from '../../test/service.ts'
import {
  type OutgoingMessage,
  publish,
  publishState,
  silentLog,
  type Relay,
  type RelayOptions,
  startRelay,
} from '../index.ts'
import { Leases } from './leases.ts'
import { removePublished } from './outbox-rows.ts'

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
  expect(await removePublished(service.db, 3_600_000, 100)).toBe(0)
  expect(await removePublished(service.db, 0, 100)).toBe(1)
  expect(await unpublishedCount()).toBe(1)
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
