import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { createDatabase, type Database } from '@sellgraph/db-kit'
import { TestClock } from '@sellgraph/kernel'
import { eventually, testDatabase, type TestDatabase } from '@sellgraph/testing'
import { z } from 'zod'
import { addJob, defineJob, migrateTimers, removeJob, runDueJobs, startTimers } from './index.ts'

const clock = new TestClock('2026-03-02T01:00:00Z')
const logger = { error: () => {}, warn: () => {}, info: () => {}, debug: () => {} }
let postgres: TestDatabase
let database: Database

const note = defineJob('note', z.object({ text: z.string() }), async ({ tx, payload, now, dueAt }) => {
  await tx.query('INSERT INTO note (text, noted_at, due_at) VALUES ($1, $2, $3)', [payload.text, now, dueAt])
})

beforeAll(async () => {
  postgres = await testDatabase({ migrations: [] })
  await migrateTimers(postgres.url)
  database = await createDatabase({ url: postgres.url, entities: [], applicationName: 'timers-spec', clock })
  await database.query('CREATE TABLE note (text text, noted_at timestamptz, due_at timestamptz)')
})
afterAll(async () => {
  await database.close()
  await postgres.drop()
})
beforeEach(async () => {
  clock.set('2026-03-02T01:00:00Z')
  await database.query('TRUNCATE note')
  await database.query('DELETE FROM graphile_worker._private_jobs')
})

const notes = async () =>
  (await database.query<{ text: string }>('SELECT text FROM note ORDER BY due_at')).map((row) => row.text)

describe('a job belongs to the transaction that added it', () => {
  test('it does not exist when the transaction rolls back', async () => {
    await expect(
      database.transaction(async (tx) => {
        await addJob(tx, note, { text: 'never' })
        throw new Error('the customer changed their mind')
      }),
    ).rejects.toThrow('changed their mind')
    expect(await runDueJobs({ database, jobs: [note], clock })).toEqual([])
  })

  test('it runs when it is due by the clock and not before, the earliest first', async () => {
    await database.transaction(async (tx) => {
      await addJob(tx, 'note', { text: 'in two hours' }, { runAt: new Date('2026-03-02T03:00:00Z') })
      await addJob(tx, 'note', { text: 'in one hour' }, { runAt: new Date('2026-03-02T02:00:00Z') })
    })
    expect(await runDueJobs({ database, jobs: [note], clock })).toEqual([])
    clock.set('2026-03-02T02:59:59.999Z')
    expect(await runDueJobs({ database, jobs: [note], clock })).toEqual(['note'])
    clock.set('2026-03-02T03:00:00Z')
    expect(await runDueJobs({ database, jobs: [note], clock })).toEqual(['note'])
    expect(await notes()).toEqual(['in one hour', 'in two hours'])
  })

  test('a handler sees when the job was due and when it runs', async () => {
    await database.transaction((tx) => addJob(tx, note, { text: 'late' }, { runAt: new Date('2026-03-02T02:00:00Z') }))
    clock.set('2026-03-02T05:00:00Z')
    await runDueJobs({ database, jobs: [note], clock })
    expect(await database.query('SELECT * FROM note')).toEqual([
      { text: 'late', noted_at: new Date('2026-03-02T05:00:00Z'), due_at: new Date('2026-03-02T02:00:00Z') },
    ])
  })

  test('a payload that does not fit the job fails the business transaction that adds it', async () => {
    await expect(database.transaction((tx) => addJob(tx, note, { text: 7 } as never))).rejects.toThrow()
  })
})

describe('a job with a key', () => {
  const key = 'note:1'

  test('is replaced by a later one with the same key', async () => {
    await database.transaction((tx) => addJob(tx, note, { text: 'first' }, { jobKey: key }))
    await database.transaction((tx) => addJob(tx, note, { text: 'second' }, { jobKey: key }))
    expect(await runDueJobs({ database, jobs: [note], clock })).toEqual(['note'])
    expect(await notes()).toEqual(['second'])
  })

  test('may be followed by another under the same key that its handler adds', async () => {
    const daily = defineJob('daily', z.object({ left: z.int() }), async ({ tx, payload, dueAt }) => {
      const next = { runAt: new Date(dueAt.getTime() + 86_400_000), jobKey: key }
      if (payload.left > 0) await addJob(tx, 'daily', { left: payload.left - 1 }, next)
    })
    await database.transaction((tx) => addJob(tx, daily, { left: 2 }, { jobKey: key }))
    clock.advance(10 * 86_400_000)
    expect(await runDueJobs({ database, jobs: [daily], clock })).toEqual(['daily', 'daily', 'daily'])
  })

  test('is gone when it is removed', async () => {
    await database.transaction((tx) => addJob(tx, note, { text: 'cancelled' }, { jobKey: key }))
    await database.transaction((tx) => removeJob(tx, key))
    expect(await runDueJobs({ database, jobs: [note], clock })).toEqual([])
  })
})

test('a handler that fails leaves nothing behind and its job waits', async () => {
  let broken = true
  const fragile = defineJob('note', z.object({ text: z.string() }), async ({ tx, payload }) => {
    await tx.query('INSERT INTO note (text) VALUES ($1)', [payload.text])
    if (broken) throw new Error('broken')
  })
  await database.transaction((tx) => addJob(tx, fragile, { text: 'once' }))
  await expect(runDueJobs({ database, jobs: [fragile], clock })).rejects.toThrow('broken')
  expect(await notes()).toEqual([])
  broken = false
  await runDueJobs({ database, jobs: [fragile], clock })
  expect(await notes()).toEqual(['once'])
})

describe('the worker of a running service', () => {
  test('runs a job at once when it is due, leaves one of tomorrow, and stops cleanly after the one that runs', async () => {
    let release: () => void = () => {}
    const released = new Promise<void>((resolve) => (release = resolve))
    let started = false
    const slow = defineJob('slow', z.object({}), async ({ tx }) => {
      started = true
      await released
      await tx.query(`INSERT INTO note (text) VALUES ('slow')`)
    })
    const timers = await startTimers({ database, databaseUrl: postgres.url, jobs: [note, slow], logger })
    const tomorrow = new Date(Date.now() + 86_400_000)
    clock.set(new Date())
    await database.transaction(async (tx) => {
      await addJob(tx, note, { text: 'now' })
      await addJob(tx, note, { text: 'tomorrow' }, { runAt: tomorrow })
    })
    await eventually(async () => (await notes()).includes('now'), { timeout: 4_000 })
    await database.transaction((tx) => addJob(tx, slow, {}))
    await eventually(() => started, { timeout: 4_000 })
    const stopping = timers.stop()
    release()
    await stopping
    expect((await notes()).toSorted()).toEqual(['now', 'slow'])
    expect(await database.query(`SELECT 1 FROM graphile_worker._private_jobs`)).toHaveLength(1)
    await timers.stop()
  })

  test('does not run a job that is not due by its clock', async () => {
    const behind = new TestClock('2026-03-02T01:00:00Z')
    const failures: string[] = []
    const timers = await startTimers({
      database,
      databaseUrl: postgres.url,
      jobs: [note],
      clock: behind,
      logger: { ...logger, error: (_, message) => failures.push(message) },
    })
    await database.transaction((tx) => addJob(tx, note, { text: 'early' }, { runAt: new Date('2026-03-02T02:00:00Z') }))
    await eventually(() => failures.length > 0)
    await timers.stop()
    expect(failures[0]).toMatch(/not due before 2026-03-02T02:00:00/)
    expect(await notes()).toEqual([])
  })

  test('refuses two jobs of one name', async () => {
    await expect(startTimers({ database, databaseUrl: postgres.url, jobs: [note, note], logger })).rejects.toThrow(
      'same name',
    )
  })
})

test('a job that a killed process had begun is run by the next one, not hours later', async () => {
  await database.transaction((tx) => addJob(tx, note, { text: 'left behind' }))
  const hold = (since: string) =>
    database.query(
      `UPDATE graphile_worker._private_jobs SET locked_by = 'killed', locked_at = now() - $1::interval, attempts = 1`,
      [since],
    )
  await hold('1 minute')
  expect(await runDueJobs({ database, jobs: [note], clock })).toEqual([]) // maybe still at work
  await hold('6 minutes')
  const timers = await startTimers({ database, databaseUrl: postgres.url, jobs: [note], logger, clock })
  try {
    await eventually(async () => (await notes()).includes('left behind'))
  } finally {
    await timers.stop()
  }
})
