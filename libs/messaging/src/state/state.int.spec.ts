import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { createDatabase, type Database } from '@sellgraph/db-kit'
import { newId } from '@sellgraph/kernel'
import { serviceDatabase } from '../../test/service.ts'
import { sample } from '../../test/samples.ts'
import { defineState, keepState, requestBackfill } from '../index.ts'
import { backfillNext, cancelBackfill, listBackfills } from './backfill.ts'
import { StateChanges } from './changes.ts'
import { trackChanges } from './track.ts'

// A deal with parts, told on the topic of leads: what is under test does not care.
const deals = defineState({
  type: 'state.crm.lead.v1',
  tables: { deal: 'id', deal_part: 'deal_id' },
  rows: async (reader, ids) => {
    const rows = await reader.query<{ id: string; version: number; name: string; parts: number }>(
      `SELECT id, version, name, (SELECT count(*)::int FROM deal_part p WHERE p.deal_id = d.id) AS parts
       FROM deal d WHERE id = ANY($1)`,
      [ids],
    )
    return rows.map(({ id, version, name, parts }) => ({
      ...sample('state.crm.lead.v1'),
      id,
      version,
      companyName: `${name} ${parts}`,
    }))
  },
})

let database: Awaited<ReturnType<typeof serviceDatabase>>
let db: Database
let outsider: Database
beforeAll(async () => {
  database = await serviceDatabase()
  db = database.db
  await db.query('CREATE TABLE deal (id uuid PRIMARY KEY, version int NOT NULL, name text NOT NULL)')
  await db.query('CREATE TABLE deal_part (id uuid PRIMARY KEY, deal_id uuid NOT NULL, at int NOT NULL DEFAULT 0)')
  await keepState({ db, sources: [deals] })
  outsider = await createDatabase({ url: database.url, entities: [], applicationName: 'psql', poolSize: 2 })
})
beforeEach(() => db.query('TRUNCATE deal, deal_part, sys.outbox, sys.state_change, sys.backfill'))
afterAll(async () => {
  await outsider.close()
  await database.close()
})

const told = async () => {
  const rows = await db.query<{ id: string; payload: string | null; headers: Record<string, string> }>(
    'SELECT aggregateid AS id, payload FROM sys.outbox ORDER BY seq',
  )
  return rows.map(({ id, payload }) => {
    const row = payload === null ? null : (JSON.parse(payload) as { version: number; companyName: string })
    return row === null ? [id, null] : [id, `${row.version}: ${row.companyName}`]
  })
}
const insert = (reader: Database, id: string, name = 'a') =>
  reader.query('INSERT INTO deal (id, version, name) VALUES ($1, 1, $2)', [id, name])

test('a row is told once, as it is at the commit, whatever statements wrote it and its parts', async () => {
  const id = newId()
  await db.transaction(async (tx) => {
    await tx.query('INSERT INTO deal VALUES ($1, 1, $2)', [id, 'a'])
    await tx.query('INSERT INTO deal_part (id, deal_id) SELECT gen_random_uuid(), $1 FROM generate_series(1, 3)', [id])
    await tx.query(`UPDATE deal SET version = 2, name = 'b' WHERE id = $1`, [id])
  })
  expect(await told()).toEqual([[id, '2: b 3']])
  expect(await db.query('SELECT 1 FROM sys.state_change')).toEqual([])
})

test('nothing is told of a transaction that rolls back, or that changes nothing', async () => {
  const id = newId()
  await expect(
    db.transaction(async (tx) => {
      await tx.query('INSERT INTO deal VALUES ($1, 1, $2)', [id, 'a'])
      throw new Error('no')
    }),
  ).rejects.toThrow('no')
  await db.transaction((tx) => tx.query('SELECT 1'))
  expect(await told()).toEqual([])
})

test('a part that moves changes both rows; a deleted row leaves a tombstone with a higher version', async () => {
  const [one, two, part] = [newId(), newId(), newId()]
  await db.transaction(async (tx) => {
    await tx.query('INSERT INTO deal VALUES ($1, 4, $3), ($2, 1, $3)', [one, two, 'a'])
    await tx.query('INSERT INTO deal_part (id, deal_id) VALUES ($1, $2)', [part, one])
  })
  await db.query('TRUNCATE sys.outbox')
  await db.transaction((tx) => tx.query('UPDATE deal_part SET deal_id = $2 WHERE id = $1', [part, two]))
  expect(new Map((await told()) as [string, string][])).toEqual(
    new Map([
      [one, '4: a 0'],
      [two, '1: a 1'],
    ]),
  )
  await db.query('TRUNCATE sys.outbox')
  await db.transaction((tx) => tx.query('DELETE FROM deal WHERE id = $1', [one]))
  expect(await told()).toEqual([[one, null]])
})

test('two transactions that each add a part end with a row that has both', async () => {
  const id = newId()
  await db.transaction((tx) => tx.query('INSERT INTO deal VALUES ($1, 1, $2)', [id, 'a']))
  await Promise.all(
    Array.from({ length: 6 }, () =>
      db.transaction(async (tx) => {
        await tx.query('INSERT INTO deal_part (id, deal_id) VALUES ($1, $2)', [newId(), id])
        await tx.query('SELECT pg_sleep(0.01)')
      }),
    ),
  )
  expect((await told()).at(-1)).toEqual([id, '1: a 6'])
})

test('what is written past the service is told by the next sweep', async () => {
  const id = newId()
  await insert(outsider, id, 'by hand')
  expect(await told()).toEqual([])
  const changes = new StateChanges([deals])
  expect(await changes.publishLeftovers(db)).toBe(1)
  expect(await told()).toEqual([[id, '1: by hand 0']])
  expect(await changes.publishLeftovers(db)).toBe(0)
})

test('a topic that is new to a database with rows is filled; one that is known is not', async () => {
  await insert(outsider, newId())
  const both = [deals, { ...deals, type: 'state.crm.customer.v1' as const, tables: { deal: 'id' } }]
  await trackChanges(db, both)
  expect((await listBackfills(db)).map(({ type, reason }) => [type, reason])).toEqual([
    ['state.crm.customer.v1', 'the topic is new'],
  ])
  await trackChanges(db, both)
  expect(await listBackfills(db)).toHaveLength(1)
  await trackChanges(db, [deals])
})

test('a backfill tells every row once, in pieces, and goes on where it was after a crash', async () => {
  const ids = Array.from({ length: 250 }, () => newId()).sort()
  await outsider.query('INSERT INTO deal SELECT id, 1, $2 FROM unnest($1::uuid[]) AS id', [ids, 'a'])
  await db.query('TRUNCATE sys.state_change')
  const request = { type: deals.type, reason: 'a new warehouse', requestedBy: 'operator', rowsPerSecond: 1_000 }
  expect((await requestBackfill(db, request)).ok).toBe(true)
  expect(await requestBackfill(db, request)).toMatchObject({ ok: false, error: { code: 'BACKFILL_RUNNING' } })
  const changes = new StateChanges([deals])
  const crashing = Object.assign(new StateChanges([deals]), {
    republish: async (...args: Parameters<StateChanges['republish']>) => {
      await changes.republish(...args)
      throw new Error('killed before the commit')
    },
  })
  expect(await backfillNext(db, changes, [deals])).toBe(100)
  await expect(backfillNext(db, crashing, [deals])).rejects.toThrow('killed')
  while ((await backfillNext(db, changes, [deals])) !== null);
  expect((await told()).map(([id]) => id)).toEqual(ids)
  const [finished] = await listBackfills(db)
  expect(finished).toMatchObject({ published: 250, cancelledBy: null })
  expect(finished?.finishedAt).not.toBeNull()
})

test('a backfill and a live change never publish the older row last', async () => {
  const id = newId()
  await insert(outsider, id)
  await db.query('TRUNCATE sys.state_change')
  await requestBackfill(db, { type: deals.type, reason: 'x', requestedBy: 'operator', rowsPerSecond: 1_000 })
  let written: () => void = () => undefined
  const hasWritten = new Promise<void>((resolve) => (written = resolve))
  let finish: () => void = () => undefined
  const mayFinish = new Promise<void>((resolve) => (finish = resolve))
  const change = db.transaction(async (tx) => {
    await tx.query(`UPDATE deal SET version = 2, name = 'b' WHERE id = $1`, [id])
    written()
    await mayFinish
  })
  await hasWritten
  const backfill = backfillNext(db, new StateChanges([deals]), [deals])
  finish()
  await Promise.all([change, backfill])
  expect(await told()).toEqual([
    [id, '2: b 0'],
    [id, '2: b 0'],
  ])
})

test('a backfill that is called off stops, and lets another begin', async () => {
  const request = { type: deals.type, reason: 'x', requestedBy: 'operator', rowsPerSecond: 10 }
  const first = await requestBackfill(db, request)
  if (!first.ok) throw new Error('refused')
  expect(await cancelBackfill(db, first.value.id, 'operator')).toBe(true)
  expect(await cancelBackfill(db, first.value.id, 'operator')).toBe(false)
  expect(await backfillNext(db, new StateChanges([deals]), [deals])).toBeNull()
  expect((await requestBackfill(db, request)).ok).toBe(true)
})
