import { afterEach, beforeEach, expect, test } from '@jest/globals'
import type { Tx } from '@sellgraph/db-kit'
import type { Result } from '@sellgraph/kernel'
import { interaction } from '../test/samples.ts'
import { effectsOf, serviceDatabase, writeEffect } from '../test/service.ts'
import { Inbox } from './inbox/inbox.ts'
import { dueHeads } from './inbox/waiting.ts'
import type { Delivery } from './inbox/wire.ts'
import {
  backlogOf,
  correctParked,
  done,
  listOperations,
  listParked,
  park,
  parkedEvent,
  react,
  retryParked,
  silentLog,
  skipParked,
} from './index.ts'

let service: Awaited<ReturnType<typeof serviceDatabase>>
beforeEach(async () => {
  service = await serviceDatabase()
})
afterEach(() => service.close())

const KEY = 'customer-1'
const BAD = { ...interaction('VISIT'), kind: 7 }

/** Writes the kind of an interaction; a BAD one makes no sense to it. */
const diary = react('crm.InteractionLogged.v1', async ({ tx, event }) => {
  if (event.data.kind === 'BAD') return park('makes no sense')
  await writeEffect(tx, event.aggregateId, event.data.kind)
  return done()
})

const inbox = () => new Inbox({ db: service.db, consumer: 'crm', reactions: [diary], log: silentLog })
let offset = 0n

function event(value: unknown, change: { headers?: Record<string, string>; key?: string } = {}): Delivery {
  offset += 1n
  return {
    topic: 'evt.crm.interaction.v1',
    partition: 0,
    offset,
    key: change.key ?? KEY,
    value: typeof value === 'string' ? Buffer.from(value) : Buffer.from(JSON.stringify(value)),
    headers: {
      ce_specversion: '1.0',
      ce_id: `event-${offset}`,
      ce_type: 'crm.InteractionLogged.v1',
      ce_source: '/sellgraph/crm',
      ce_time: '2026-03-02T01:30:00Z',
      'content-type': 'application/json',
      ...change.headers,
    },
  }
}

/** Parks an event and answers how an operator finds it. */
async function parked(delivery: Delivery) {
  expect(await inbox().handle(delivery)).toBe('parked')
  const [found] = await listParked(service.db, { key: delivery.key })
  return found!
}

async function retryDue(): Promise<void> {
  for (let due = await dueHeads(service.db, 'crm', 10); due.length > 0; due = await dueHeads(service.db, 'crm', 10)) {
    for (const id of due) await inbox().retryWaiting(id)
  }
}

function decide<D extends object>(
  operation: (tx: Tx, decision: D & { by: string; requestId: string }) => Promise<Result<void>>,
  decision: D,
): Promise<Result<void>> {
  return service.db.attempt((tx) => operation(tx, { by: 'pan.yun', requestId: 'request-1', ...decision }))
}

test('a corrected copy is handled in the place of the event, the later ones follow, and the original stays on record', async () => {
  const { id, version } = await parked(event(BAD))
  expect(await inbox().handle(event(interaction('CALL')))).toBe('queued')
  const correction = { id, version, patch: { kind: 'VISIT' }, reason: 'kind is text' }
  expect(await decide(correctParked, correction)).toMatchObject({ ok: true })
  expect(await parkedEvent(service.db, id)).toMatchObject({
    status: 'WAITING',
    version: version + 1,
    payload: Buffer.from(JSON.stringify(BAD)),
    corrected: { payload: Buffer.from(JSON.stringify(interaction('VISIT'))) },
  })
  await retryDue()
  expect(await effectsOf(service.db, KEY)).toEqual(['VISIT', 'CALL'])
  const [kept] = await service.db.query('SELECT before_payload, after_payload, before_headers FROM sys.event_operation')
  expect(kept).toMatchObject({
    before_payload: Buffer.from(JSON.stringify(BAD)),
    after_payload: Buffer.from(JSON.stringify(interaction('VISIT'))),
    before_headers: { ce_type: 'crm.InteractionLogged.v1' },
  })
})

test('a correction that does not make the event right is refused with what is wrong, and changes nothing', async () => {
  const { id } = await parked(event(BAD))
  for (const patch of [{ kind: 8 }, { somethingElse: 'x' }, { kind: null }]) {
    expect(await decide(correctParked, { id, patch, reason: 'a try' })).toMatchObject({
      error: { kind: 'VALIDATION', fields: [{ path: 'patch', message: expect.stringContaining('breaks the schema') }] },
    })
  }
  expect(await decide(correctParked, { id, patch: 'VISIT', reason: 'a try' })).toMatchObject({
    error: { fields: [{ path: 'patch' }] },
  })
  expect(await decide(correctParked, { id, patch: { kind: 'VISIT' }, reason: ' ' })).toMatchObject({
    error: { fields: [{ path: 'reason' }] },
  })
  expect(await decide(correctParked, { id, headers: { traceparent: '00' }, reason: 'a try' })).toMatchObject({
    error: { fields: [{ path: 'headers' }] },
  })
  expect(await parkedEvent(service.db, id)).toMatchObject({ status: 'PARKED', version: 1, corrected: null })
  expect(await listOperations(service.db)).toEqual([])
})

test('a wrong header is corrected, and a value that is no JSON is written anew', async () => {
  const wrongHeader = await parked(event(interaction('VISIT'), { key: 'a', headers: { 'content-type': 'text/xml' } }))
  expect(
    await decide(correctParked, {
      id: wrongHeader.id,
      headers: { 'content-type': 'application/json' },
      reason: 'it is',
    }),
  ).toMatchObject({ ok: true })
  const noJson = await parked(event('<visit/>', { key: 'b', headers: { 'content-type': 'text/xml' } }))
  expect(
    await decide(correctParked, { id: noJson.id, patch: interaction('CALL'), reason: 'from the visit form' }),
  ).toMatchObject({ ok: true })
  await retryDue()
  expect(await effectsOf(service.db, 'a')).toEqual(['VISIT'])
  expect(await effectsOf(service.db, 'b')).toEqual(['CALL'])
})

test('of two operators who decide about one event at once, one does and the other is told', async () => {
  const { id, version } = await parked(event(interaction('BAD')))
  const both = await Promise.all([
    decide(skipParked, { id, version, reason: 'a test' }),
    decide(correctParked, { id, version, patch: { kind: 'VISIT' }, reason: 'mistyped' }),
    decide(retryParked, { id, version }),
  ])
  expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  for (const refused of both.filter(({ ok }) => !ok)) expect(refused).toMatchObject({ error: { kind: 'CONFLICT' } })
  expect(await listOperations(service.db)).toHaveLength(1)
})

test('who decides on what they have seen before another decided is told the version now', async () => {
  const { id, version } = await parked(event(interaction('BAD')))
  expect(await decide(retryParked, { id, version })).toMatchObject({ ok: true })
  expect(await decide(retryParked, { id })).toMatchObject({ error: { code: 'WRONG_STATE', currentState: 'WAITING' } })
  await retryDue() // and is parked anew
  expect(await decide(skipParked, { id, version, reason: 'a test' })).toMatchObject({
    error: { kind: 'CONFLICT', code: 'STALE_VERSION', currentVersion: version + 1 },
  })
  expect(await decide(skipParked, { id, version: version + 1, reason: 'a test' })).toMatchObject({ ok: true })
  expect(await decide(retryParked, { id })).toMatchObject({
    error: { code: 'ALREADY_DECIDED', currentState: 'SKIPPED', message: expect.stringContaining('pan.yun') },
  })
})

test('everything that operators do is on record with who, when, what and why, and nothing changes the record', async () => {
  const first = await parked(event(interaction('BAD')))
  await decide(retryParked, { id: first.id })
  await retryDue()
  await decide(skipParked, { id: first.id, reason: 'a test' })
  expect(await listOperations(service.db)).toMatchObject([
    { who: 'pan.yun', action: 'SKIP', reason: 'a test', requestId: 'request-1', parkedEventId: first.id, key: KEY },
    { who: 'pan.yun', action: 'RETRY', reason: null, type: 'crm.InteractionLogged.v1', at: expect.any(Date) },
  ])
  for (const change of [
    `UPDATE sys.event_operation SET who = 'nobody'`,
    'DELETE FROM sys.event_operation',
    'TRUNCATE sys.event_operation',
  ]) {
    await expect(service.db.query(change)).rejects.toThrow('append-only')
  }
  expect(await listOperations(service.db)).toHaveLength(2)
})

test('a list of parked events can be narrowed, and goes on where a page ended', async () => {
  for (const key of ['a', 'b', 'c']) await parked(event(interaction('BAD'), { key }))
  const keys = async (...args: Parameters<typeof listParked> extends [unknown, ...infer Rest] ? Rest : never) =>
    (await listParked(service.db, ...args)).map(({ key }) => key)
  expect(await keys({}, { limit: 2 })).toEqual(['a', 'b'])
  const [, second] = await listParked(service.db)
  expect(await keys({}, { after: second!.id })).toEqual(['c'])
  expect(await keys({ key: 'b' })).toEqual(['b'])
  expect(await keys({ type: 'crm.LeadCaptured.v1' })).toEqual([])
  expect(await keys({ topic: 'evt.crm.interaction.v1' })).toHaveLength(3)
  expect(await backlogOf(service.db)).toMatchObject({ outboxDepth: 0, parked: 3, waiting: 0, queued: 0 })
})
