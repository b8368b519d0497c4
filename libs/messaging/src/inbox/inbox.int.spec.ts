import { afterEach, beforeEach, expect, test } from '@jest/globals'
import type { Tx } from '@sellgraph/db-kit'
import type { Result } from '@sellgraph/kernel'
import { customer, interaction, sample } from '../../test/samples.ts'
import { effectsOf, serviceDatabase, writeEffect } from '../../test/service.ts'
import {
  deliver,
  done,
  listParked,
  messageContext,
  park,
  publish,
  react,
  type Reaction,
  reactState,
  retry,
  retryParked,
  skip,
  skipParked,
  silentLog,
} from '../index.ts'
import { Inbox } from './inbox.ts'
import { dueHeads } from './waiting.ts'
import { type Delivery, deliveryOf } from './wire.ts'

let service: Awaited<ReturnType<typeof serviceDatabase>>
beforeEach(async () => {
  service = await serviceDatabase()
})
afterEach(() => service.close())

const KEY = 'customer-1'

/** Writes each interaction as an effect, except that the kinds named fail in their way for as long as they are listed. */
function diary(faults: Map<string, 'retry' | 'park' | 'throw'> = new Map()): Reaction {
  return react('crm.InteractionLogged.v1', async ({ tx, event }) => {
    await writeEffect(tx, event.aggregateId, event.data.kind)
    switch (faults.get(event.data.kind)) {
      case 'retry':
        return retry('replica row is missing')
      case 'park':
        return park('makes no sense')
      case 'throw':
        throw new Error('a bug')
      case undefined:
        return done()
    }
  })
}

const hear = (reaction: Reaction, kind: string, more: { id?: string; aggregateId?: string } = {}) =>
  deliver(service.db, [reaction], {
    type: 'crm.InteractionLogged.v1',
    aggregateId: KEY,
    data: interaction(kind),
    ...more,
  })

/** An operator decides about an event, as a command of the graph or the command line does. */
function decide<D extends Omit<Parameters<typeof skipParked>[1], 'by' | 'reason'>, R>(
  operation: (tx: Tx, decision: D & { by: string }) => Promise<Result<R>>,
  decision: D,
): Promise<Result<R>> {
  return service.db.attempt((tx) => operation(tx, { by: 'ops', ...decision }))
}

/** Runs the retries that are due, until none is left. */
async function retryDue(reaction: Reaction): Promise<void> {
  const inbox = new Inbox({ db: service.db, consumer: 'test', reactions: [reaction], log: silentLog })
  await service.db.query(
    `UPDATE sys.waiting_event SET next_attempt_at = now() - interval '1 second' WHERE status = 'WAITING'`,
  )
  for (let due = await dueHeads(service.db, 'test', 10); due.length > 0; due = await dueHeads(service.db, 'test', 10)) {
    for (const id of due) await inbox.retryWaiting(id)
  }
}

test('an event that comes twice has its effect once', async () => {
  const id = '018f6a2e-0000-7000-8000-0000000000ff'
  expect(await hear(diary(), 'VISIT', { id })).toBe('done')
  expect(await hear(diary(), 'VISIT', { id })).toBe('duplicate')
  expect(await effectsOf(service.db, KEY)).toEqual(['VISIT'])
})

test('an event that comes twice at the same moment has its effect once', async () => {
  const id = '018f6a2e-0000-7000-8000-0000000000fe'
  const outcomes = await Promise.all(Array.from({ length: 6 }, () => hear(diary(), 'VISIT', { id })))
  expect(outcomes.toSorted()).toEqual(['done', ...Array.from({ length: 5 }, () => 'duplicate')])
  expect(await effectsOf(service.db, KEY)).toEqual(['VISIT'])
})

test('a reaction that is not ready leaves nothing behind, and its event and the later ones of its key follow in order', async () => {
  const faults = new Map<string, 'retry'>([['A', 'retry']])
  const reaction = diary(faults)
  expect(await hear(reaction, 'A')).toBe('waiting')
  expect(await hear(reaction, 'B')).toBe('queued')
  expect(await hear(reaction, 'C')).toBe('queued')
  expect(await hear(reaction, 'other key', { aggregateId: 'customer-2' })).toBe('done')
  expect(await effectsOf(service.db, KEY)).toEqual([])
  await retryDueOnce(reaction)
  expect(await effectsOf(service.db, KEY)).toEqual([])
  faults.clear()
  await retryDue(reaction)
  expect(await effectsOf(service.db, KEY)).toEqual(['A', 'B', 'C'])
  expect(await hear(reaction, 'D')).toBe('done')
})

async function retryDueOnce(reaction: Reaction): Promise<void> {
  const inbox = new Inbox({ db: service.db, consumer: 'test', reactions: [reaction], log: silentLog })
  await service.db.query(
    `UPDATE sys.waiting_event SET next_attempt_at = now() - interval '1 second' WHERE status = 'WAITING'`,
  )
  for (const id of await dueHeads(service.db, 'test', 10)) await inbox.retryWaiting(id)
}

test('a poison event parks its key, with the later events behind it in order, until an operator lets it try again', async () => {
  const faults = new Map<string, 'park'>([['A', 'park']])
  const reaction = diary(faults)
  expect(await hear(reaction, 'A')).toBe('parked')
  for (const kind of ['B', 'C']) expect(await hear(reaction, kind)).toBe('queued')
  await retryDue(reaction)
  const [parked] = await listParked(service.db)
  expect(parked).toMatchObject({ status: 'PARKED', key: KEY, reason: 'makes no sense', queuedBehind: 2 })
  expect(await effectsOf(service.db, KEY)).toEqual([])

  faults.clear()
  expect(await decide(retryParked, { id: parked!.id })).toMatchObject({ ok: true })
  await retryDue(reaction)
  expect(await effectsOf(service.db, KEY)).toEqual(['A', 'B', 'C'])
  expect(await listParked(service.db, { waiting: true })).toEqual([])
})

test('an operator skips a parked event with a reason: those behind it follow, and it never comes back', async () => {
  const reaction = diary(new Map([['A', 'park']]))
  const id = '018f6a2e-0000-7000-8000-0000000000fd'
  await hear(reaction, 'A', { id })
  await hear(reaction, 'B')
  const [parked] = await listParked(service.db)
  expect(await decide(skipParked, { id: parked!.id, reason: ' ' })).toMatchObject({
    ok: false,
    error: { kind: 'VALIDATION' },
  })
  expect(await decide(skipParked, { id: parked!.id, reason: 'test data' })).toMatchObject({ ok: true })
  expect(await decide(skipParked, { id: parked!.id, reason: 'again' })).toMatchObject({
    ok: false,
    error: { kind: 'CONFLICT', code: 'ALREADY_DECIDED', currentState: 'SKIPPED' },
  })
  expect(await decide(skipParked, { id: '999', reason: 'again' })).toMatchObject({ error: { kind: 'NOT_FOUND' } })
  await retryDue(reaction)
  expect(await effectsOf(service.db, KEY)).toEqual(['B'])
  expect(await hear(reaction, 'A', { id })).toBe('duplicate')
  const [kept] = await service.db.query('SELECT reason, skipped_by, failure FROM sys.skipped_event')
  expect(kept).toEqual({ reason: 'test data', skipped_by: 'ops', failure: 'makes no sense' })
})

test('an event whose reaction keeps failing is tried as often as the policy says and then parked', async () => {
  let tries = 0
  const reaction = react('crm.InteractionLogged.v1', () => {
    tries += 1
    return Promise.reject(new Error('a bug'))
  })
  const inbox = new Inbox({
    db: service.db,
    consumer: 'test',
    reactions: [reaction],
    log: silentLog,
    retry: { firstWaitMs: 0, maxWaitMs: 0, maxAttempts: 3 },
  })
  expect(await inbox.handle(raw({}))).toBe('waiting')
  for (let due = await dueHeads(service.db, 'test', 1); due.length > 0; due = await dueHeads(service.db, 'test', 1)) {
    await inbox.retryWaiting(due[0]!)
  }
  expect(tries).toBe(3)
  expect(await listParked(service.db)).toMatchObject([
    { attempts: 3, reason: '3 attempts failed, the last one: Error: a bug' },
  ])
})

test('an attempt of a waiting event that never ended is counted, so that an event that kills its handler is parked', async () => {
  const reaction = diary(new Map([['A', 'retry']]))
  await hear(reaction, 'A')
  const inbox = new Inbox({ db: service.db, consumer: 'test', reactions: [reaction], log: silentLog })
  await service.db.query(`UPDATE sys.waiting_event SET attempts = 20, next_attempt_at = now()`)
  const [id] = await dueHeads(service.db, 'test', 1)
  await inbox.retryWaiting(id!)
  expect(await listParked(service.db)).toMatchObject([{ reason: 'no attempt came to an end: it may kill its handler' }])
})

test('two copies of a service that retry the same waiting event give it one effect', async () => {
  const faults = new Map<string, 'retry'>([['A', 'retry']])
  const reaction = diary(faults)
  await hear(reaction, 'A')
  await hear(reaction, 'B')
  faults.clear()
  await Promise.all([retryDue(reaction), retryDue(reaction)])
  expect(await effectsOf(service.db, KEY)).toEqual(['A', 'B'])
})

const GOOD = JSON.stringify(interaction('VISIT'))

function raw(change: {
  headers?: Record<string, string | undefined>
  value?: string | null
  offset?: bigint
}): Delivery {
  const headers: Record<string, string | undefined> = {
    ce_specversion: '1.0',
    ce_id: 'event-1',
    ce_type: 'crm.InteractionLogged.v1',
    ce_source: '/sellgraph/crm',
    ce_time: '2026-03-02T01:30:00Z',
    'content-type': 'application/json',
    ...change.headers,
  }
  return {
    topic: 'evt.crm.interaction.v1',
    partition: 3,
    offset: change.offset ?? 7n,
    key: KEY,
    value: change.value === null ? null : Buffer.from(change.value ?? GOOD),
    headers: Object.fromEntries(
      Object.entries(headers).filter((pair): pair is [string, string] => pair[1] !== undefined),
    ),
  }
}

test.each([
  ['a value that is not JSON', { value: '{"a":' }, /not JSON/],
  [
    'data that breaks its schema',
    { value: '{"kind":"VISIT"}' },
    /breaks the schema of crm.InteractionLogged.v1: .*required property/,
  ],
  ['no type', { headers: { ce_type: undefined } }, /ce_type is missing/],
  ['no id', { headers: { ce_id: undefined } }, /ce_id is missing/],
  ['another version of CloudEvents', { headers: { ce_specversion: '2.0' } }, /ce_specversion is 2.0/],
  ['no time', { headers: { ce_time: 'yesterday' } }, /ce_time is yesterday/],
  ['another content type', { headers: { 'content-type': 'text/xml' } }, /content-type is text\/xml/],
  ['a tombstone on a topic of facts', { value: null }, /only state has tombstones/],
])('a malformed event is parked as it came: %s', async (_, change, reason) => {
  const inbox = new Inbox({ db: service.db, consumer: 'test', reactions: [diary()], log: silentLog })
  const delivery = raw(change)
  expect(await inbox.handle(delivery)).toBe('parked')
  const [parked] = await listParked(service.db)
  expect(parked).toMatchObject({
    topic: delivery.topic,
    partition: 3,
    offset: '7',
    payload: delivery.value,
  })
  expect(parked!.reason).toMatch(reason)
  expect(await inbox.handle({ ...raw({ offset: 8n }), headers: { ...raw({}).headers, ce_id: 'event-2' } })).toBe(
    'queued',
  )
  expect(await inbox.handle(delivery)).toBe('queued') // delivered again: kept once
  expect((await service.db.query('SELECT 1 FROM sys.waiting_event')).length).toBe(2)
})

test('a type that nothing reacts to, and a version of a type that is not known yet, are ignored', async () => {
  const inbox = new Inbox({ db: service.db, consumer: 'test', reactions: [diary()], log: silentLog })
  expect(await inbox.handle(raw({ headers: { ce_type: 'crm.InteractionLogged.v2' }, value: 'whatever' }))).toBe(
    'ignored',
  )
  expect(await listParked(service.db, { waiting: true })).toEqual([])
})

test('a field that a newer producer added is no reason to refuse an event', async () => {
  const inbox = new Inbox({ db: service.db, consumer: 'test', reactions: [diary()], log: silentLog })
  const value = JSON.stringify({ ...interaction('HOLOGRAM'), mood: 'good' })
  expect(await inbox.handle(raw({ value }))).toBe('done')
  expect(await effectsOf(service.db, KEY)).toEqual(['HOLOGRAM'])
})

test('an older state row never overwrites a newer one, and a deletion is not undone by a late row', async () => {
  const id = '018f6a2e-0000-7000-8000-0000000000aa'
  const copy = reactState('state.crm.customer.v1', async ({ tx, id, row, version, deleted }) => {
    await writeEffect(tx, id, deleted ? `deleted at ${version}` : row.name)
    return done()
  })
  const hearRow = (version: number) =>
    deliver(service.db, [copy], { type: 'state.crm.customer.v1', data: customer(id, version) })
  expect(await hearRow(2)).toBe('done')
  expect(await hearRow(1)).toBe('stale')
  expect(await hearRow(2)).toBe('done') // republished: repairs the copy
  expect(await hearRow(4)).toBe('done')
  expect(
    await deliver(service.db, [copy], { type: 'state.crm.customer.v1', data: null, aggregateId: id, version: 5 }),
  ).toBe('done')
  expect(await hearRow(3)).toBe('stale')
  expect(await effectsOf(service.db, id)).toEqual(['version 2', 'version 2', 'version 4', 'deleted at 5'])
})

test('two reactions to one event succeed or fail together', async () => {
  const first = react('crm.InteractionLogged.v1', async ({ tx, event }) => {
    await writeEffect(tx, event.aggregateId, 'first')
    return done()
  })
  const second = diary(new Map([['A', 'retry']]))
  const event = { type: 'crm.InteractionLogged.v1', aggregateId: KEY, data: interaction('A') } as const
  expect(await deliver(service.db, [first, second], event)).toBe('waiting')
  expect(await effectsOf(service.db, KEY)).toEqual([])
})

test('an event that a reaction skips counts as handled', async () => {
  const id = '018f6a2e-0000-7000-8000-0000000000fc'
  const skipping = react('crm.InteractionLogged.v1', () => Promise.resolve(skip('not ours')))
  expect(await hear(skipping, 'A', { id })).toBe('skipped')
  expect(await hear(skipping, 'A', { id })).toBe('duplicate')
})

test('what a reaction publishes carries the trace and the request of the event it answers', async () => {
  const inbox = new Inbox({
    db: service.db,
    consumer: 'test',
    log: silentLog,
    reactions: [
      react('crm.InteractionLogged.v1', async ({ tx }) => {
        expect(messageContext().requestId).toBe('request-1')
        await publish(tx, {
          type: 'crm.LifecycleChanged.v1',
          aggregateId: KEY,
          data: sample('crm.LifecycleChanged.v1'),
        })
        return done()
      }),
    ],
  })
  const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01'
  expect(await inbox.handle(raw({ headers: { traceparent, ce_requestid: 'request-1' } }))).toBe('done')
  const [row] = await service.db.query('SELECT traceparent, ce_requestid FROM sys.outbox')
  expect(row).toEqual({ traceparent, ce_requestid: 'request-1' })
})

const unreadable = new Error('unreadable')
Object.defineProperty(unreadable, 'message', {
  get: () => {
    throw new Error('no message')
  },
})

test.each([
  ['an error', new Error('a bug'), 'Error: a bug'],
  ['text', 'a bug', "threw 'a bug'"],
  ['nothing', undefined, 'threw undefined'],
  ['null', null, 'threw null'],
  ['a symbol', Symbol('bug'), 'threw Symbol(bug)'],
  ['an object without a prototype', Object.create(null), 'threw [Object: null prototype] {}'],
  ['an error that cannot be read', unreadable, 'threw what cannot be read'],
  ['an error with a character that cannot be stored', new Error('a\0b'), 'Error: a\ufffdb'],
])('whatever a reaction throws, its event waits: %s', async (_, thrown: unknown, reason) => {
  const throwing = react('crm.InteractionLogged.v1', async ({ tx }) => {
    await writeEffect(tx, KEY, 'half')
    throw thrown
  })
  expect(await hear(throwing, 'A')).toBe('waiting')
  expect(await listParked(service.db, { waiting: true })).toMatchObject([{ status: 'WAITING', reason }])
  expect(await effectsOf(service.db, KEY)).toEqual([])
})

test('an event waits when its reaction answers nonsense, or hides that a statement of its transaction failed', async () => {
  const nonsense = react('crm.InteractionLogged.v1', () => Promise.resolve({ kind: 'fine' } as never))
  expect(await hear(nonsense, 'A')).toBe('waiting')
  const hides = react('crm.InteractionLogged.v1', async ({ tx }) => {
    await tx.query('SELECT 1/0').catch(() => undefined)
    return done()
  })
  expect(await hear(hides, 'A', { aggregateId: 'customer-2' })).toBe('waiting')
  const waiting = await listParked(service.db, { waiting: true })
  expect(waiting.map(({ reason }) => reason)).toEqual([
    expect.stringContaining('neither done, skip, retry nor park'),
    expect.stringContaining('current transaction is aborted'),
  ])
})

test('a reaction that does not come to an end is cut off, and what it writes when it wakes up is not written', async () => {
  const wake = Promise.withResolvers<void>()
  const late = Promise.withResolvers<unknown>()
  const hangs = react('crm.InteractionLogged.v1', async ({ tx }) => {
    await writeEffect(tx, KEY, 'half')
    await wake.promise
    await writeEffect(tx, KEY, 'late').then(late.resolve, late.resolve)
    return done()
  })
  const inbox = new Inbox({ db: service.db, consumer: 'test', reactions: [hangs], log: silentLog, handlerLimitMs: 30 })
  expect(await inbox.handle(raw({}))).toBe('waiting')
  wake.resolve()
  expect(await late.promise).toMatchObject({ name: 'TooSlow' })
  expect(await effectsOf(service.db, KEY)).toEqual([])
  expect(await listParked(service.db, { waiting: true })).toMatchObject([
    { reason: 'TooSlow: no reaction after 30 ms, its transaction is rolled back' },
  ])
})

test('what PostgreSQL cannot store in a key or a header does not stop the partition', async () => {
  const inbox = new Inbox({ db: service.db, consumer: 'test', reactions: [diary()], log: silentLog })
  const message = (change: { key?: string; headers?: Record<string, string> }, offset: bigint) => {
    const { topic, partition, value, headers } = raw({})
    const key = Buffer.from(change.key ?? KEY)
    return deliveryOf({ topic, partition, offset, key, value, headers: { ...headers, ...change.headers } })
  }
  expect(await inbox.handle(message({ key: 'a\0b', headers: { ce_id: 'event\0', other: '\0' } }, 1n))).toBe('done')
  expect(await inbox.handle(message({ key: 'c', headers: { ce_time: '\0' } }, 2n))).toBe('parked')
  expect(await inbox.handle(message({ key: 'k'.repeat(10_000) }, 3n))).toBe('parked')
  expect(await inbox.handle(message({ key: 'd', headers: { ce_id: 'i'.repeat(10_000) } }, 4n))).toBe('parked')
  const reasons = (await listParked(service.db)).map(({ reason }) => reason)
  expect(reasons).toEqual([
    expect.stringContaining('ce_time'),
    expect.stringContaining('the key has more than 200 characters'),
    expect.stringContaining('ce_id has 10000 characters'),
  ])
})

test('an event of a later CloudEvents or with a version of a row that is none is parked', async () => {
  const inbox = new Inbox({ db: service.db, consumer: 'test', reactions: [diary()], log: silentLog })
  expect(await inbox.handle(raw({ headers: { ce_specversion: '1.1' } }))).toBe('parked')
  const state = reactState('state.crm.customer.v1', () => Promise.resolve(done()))
  const rows = new Inbox({ db: service.db, consumer: 'test', reactions: [state], log: silentLog })
  const row = {
    ...raw({ headers: { ce_type: 'state.crm.customer.v1', ce_rowversion: 'seven' }, value: null }),
    topic: 'state.crm.customer.v1',
  }
  expect(await rows.handle(row)).toBe('parked')
})
