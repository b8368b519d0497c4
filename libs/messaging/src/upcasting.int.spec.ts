import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Database } from '@sellgraph/db-kit'
import { newId } from '@sellgraph/kernel'
import { eventually } from '@sellgraph/testing'
import { sample } from '../test/samples.ts'
import { ScriptedBroker } from '../test/scripted-broker.ts'
import { effectsOf, serviceDatabase, writeEffect } from '../test/service.ts'
import { Inbox } from './inbox/inbox.ts'
import { deliveryOf } from './inbox/wire.ts'
import {
  deliver,
  done,
  type IncomingMessage,
  type PerformanceTargetPublishedV1,
  type PerformanceTargetPublishedV2,
  publish,
  react,
  type Reaction,
  type Relay,
  silentLog,
  startRelay,
} from './index.ts'

// The whole way of a breaking change: performance.TargetPublished told its period as text (`2026-Q1`), version 2 tells
// its days. Both are published while readers of version 1 go on.

let service: Awaited<ReturnType<typeof serviceDatabase>>
let db: Database
const broker = new ScriptedBroker()
let relay: Relay

beforeAll(async () => {
  service = await serviceDatabase()
  db = service.db
  relay = await startRelay({ db, databaseUrl: service.url, broker, prefix: '', log: silentLog })
})
afterAll(async () => {
  await relay.stop()
  await service.close()
})

const target = (targetId: string): PerformanceTargetPublishedV2 => ({
  ...sample('performance.TargetPublished.v2'),
  targetId,
  periodKind: 'QUARTER',
  periodStart: '2026-01-01',
  periodEnd: '2026-03-31',
})

/** Publishes a target through the outbox and the relay; returns its key and what landed on the topic, in order. */
async function published(): Promise<{ key: string; messages: IncomingMessage[] }> {
  const key = newId()
  await db.transaction((tx) =>
    publish(tx, { type: 'performance.TargetPublished.v2', aggregateId: key, data: target(key) }),
  )
  const sent = await eventually(() => {
    const found = broker.log.filter((message) => message.key === key)
    expect(found).toHaveLength(2)
    return found
  })
  const messages = sent.map(({ topic, value, headers }, offset) => ({
    topic,
    partition: 0,
    offset: BigInt(offset),
    key: Buffer.from(key),
    value: value === null ? null : Buffer.from(value),
    headers,
    timestamp: new Date(0),
  }))
  return { key, messages }
}

const readerOf1: Reaction = react('performance.TargetPublished.v1', async ({ tx, event }) => {
  await writeEffect(tx, event.aggregateId, `old reader: ${event.data.period}`)
  return done()
})
const readerOf2: Reaction = react('performance.TargetPublished.v2', async ({ tx, event }) => {
  const { periodStart, periodEnd } = event.data
  await writeEffect(tx, event.aggregateId, `new reader: ${periodStart} to ${periodEnd}`)
  return done()
})

async function receive(consumer: string, reaction: Reaction, messages: readonly IncomingMessage[]): Promise<string[]> {
  const inbox = new Inbox({ db, consumer, reactions: [reaction], log: silentLog })
  const handled: string[] = []
  for (const message of messages) handled.push(await inbox.handle(deliveryOf(message)))
  return handled
}

test('an event goes out in both versions, the newer first, as one event', async () => {
  const { key, messages } = await published()
  const [newer, older] = messages.map(({ headers }) => headers)
  expect([newer?.['ce_type'], older?.['ce_type']]).toEqual([
    'performance.TargetPublished.v2',
    'performance.TargetPublished.v1',
  ])
  expect(older?.['ce_id']).not.toBe(newer?.['ce_id'])
  const { periodKind: _k, periodStart: _s, periodEnd: _e, ...rest } = target(key)
  expect(JSON.parse(messages[1]!.value!.toString())).toEqual({ ...rest, period: '2026-Q1' })
})

test('a reader of either version sees it once', async () => {
  const { key, messages } = await published()
  expect(await receive('b-old', readerOf1, messages)).toEqual(['ignored', 'done'])
  expect(await receive('b-new', readerOf2, messages)).toEqual(['done', 'duplicate'])
  expect(await effectsOf(db, key)).toEqual([OLD, NEW])
})

const OLD = 'old reader: 2026-Q1'
const NEW = 'new reader: 2026-01-01 to 2026-03-31'

// The one who takes over begins where the other stopped, or one message before, as after a lost commit.
test.each([
  { after: 0, from: 0, effect: NEW },
  { after: 1, from: 1, effect: NEW },
  { after: 1, from: 0, effect: NEW },
  { after: 2, from: 2, effect: OLD },
  { after: 2, from: 1, effect: OLD },
  { after: 2, from: 0, effect: OLD },
])(
  'a service that goes over to the new version after $after messages, and reads from $from, has one effect',
  async ({ after, from, effect }) => {
    const { key, messages } = await published()
    await receive(key, readerOf1, messages.slice(0, after))
    await receive(key, readerOf2, messages.slice(from))
    expect(await effectsOf(db, key)).toEqual([effect])
  },
)

test.each([
  { after: 0, from: 0, effect: OLD },
  { after: 1, from: 1, effect: NEW },
  { after: 1, from: 0, effect: NEW },
  { after: 2, from: 0, effect: NEW },
])(
  'a service that goes back to the old version after $after messages, and reads from $from, has one effect',
  async ({ after, from, effect }) => {
    const { key, messages } = await published()
    await receive(key, readerOf2, messages.slice(0, after))
    await receive(key, readerOf1, messages.slice(from))
    expect(await effectsOf(db, key)).toEqual([effect])
  },
)

test('an event from before the new version reaches a reader of the new one through the upcaster, once', async () => {
  const data: PerformanceTargetPublishedV1 = { ...sample('performance.TargetPublished.v1'), period: '2024-02' }
  const event = { type: 'performance.TargetPublished.v1', aggregateId: 'target-c', id: 'from-2024', data } as const
  expect(await deliver(db, [readerOf2], event)).toBe('done')
  expect(await deliver(db, [readerOf2], event)).toBe('duplicate')
  expect(await effectsOf(db, 'target-c')).toEqual(['new reader: 2024-02-01 to 2024-02-29'])
})

test('an old event that has no meaning in the new version is parked, not lost', async () => {
  const data = { ...sample('performance.TargetPublished.v1'), period: 'next spring' }
  const event = { type: 'performance.TargetPublished.v1', aggregateId: 'target-d', data } as const
  expect(await deliver(db, [readerOf2], event)).toBe('parked')
  const [parked] = await db.query<{ reason: string }>(
    `SELECT reason FROM sys.waiting_event WHERE message_key = 'target-d'`,
  )
  expect(parked?.reason).toBe(
    'cannot be read as performance.TargetPublished.v2: next spring is no month, quarter or year',
  )
})
