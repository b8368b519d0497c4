import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { newId } from '@sellgraph/kernel'
import { testDatabase, type TestDatabase } from '@sellgraph/testing'
import fc from 'fast-check'
import { column, createDatabase, type Database, defineEntity, findRow, findRows, nullable } from './index.ts'

interface CrateRow {
  id: string
  version: number
  packedAt: Date | null
  packedOn: string | null
  weight: string | null
  pieces: string | null
  isOpen: boolean
  labels: string[]
  content: unknown
  lastSeenBy: string | null
}

const CrateEntity = defineEntity<CrateRow>('crate', {
  id: column.id,
  version: column.version,
  packedAt: nullable(column.timestamp),
  packedOn: nullable(column.date),
  weight: nullable(column.numeric),
  pieces: nullable(column.bigint),
  isOpen: column.bool,
  labels: column.textArray,
  content: column.json,
  lastSeenBy: nullable({ ...column.text, name: 'seen_by' }),
})

let database: TestDatabase
let db: Database
const [full, empty] = [newId(), newId()]

beforeAll(async () => {
  database = await testDatabase({ migrations: [] })
  db = await createDatabase({ url: database.url, entities: [CrateEntity], applicationName: 'read-spec', poolSize: 4 })
  await db.query(`CREATE TABLE crate (id uuid PRIMARY KEY, version int NOT NULL DEFAULT 1, packed_at timestamptz(3),
    packed_on date, weight numeric, pieces bigint, is_open bool NOT NULL DEFAULT false, labels text[] NOT NULL DEFAULT '{}',
    content jsonb NOT NULL DEFAULT 'null', seen_by text)`)
  await db.query(
    `INSERT INTO crate VALUES ($1, 3, '2026-03-02T01:30:00.120Z', '2026-03-02', 12345678901234567890.10, 9007199254740993,
       true, '{a,"b, c",五}', '{"n": [1, null]}', 'li')`,
    [full],
  )
  await db.query('INSERT INTO crate (id) VALUES ($1)', [empty])
})
afterAll(async () => {
  await db.close()
  await database.drop()
})

const named = (sql: string, params: Record<string, unknown> = {}) => findRows(db, CrateEntity, [{ sql, params }])

describe('a row', () => {
  test('has each column under the name of its property, as what `column` says', async () => {
    expect(await findRow(db, CrateEntity, [{ sql: 'e.id = :id', params: { id: full } }])).toEqual({
      id: full,
      version: 3,
      packedAt: new Date('2026-03-02T01:30:00.120Z'),
      packedOn: '2026-03-02',
      weight: '12345678901234567890.10',
      pieces: '9007199254740993',
      isOpen: true,
      labels: ['a', 'b, c', '五'],
      content: { n: [1, null] },
      lastSeenBy: 'li',
    })
    expect(await named('e.id = :id', { id: empty })).toMatchObject([{ packedAt: null, weight: null, labels: [] }])
  })

  test('has the very time that is stored, in any year', async () => {
    const times = fc.date({
      min: new Date('0001-01-01T00:00:00Z'),
      max: new Date('9999-12-31T23:59:59Z'),
      noInvalidDate: true,
    })
    await fc.assert(
      fc.asyncProperty(fc.array(times, { minLength: 1, maxLength: 50 }), async (all) => {
        await db.query('TRUNCATE crate')
        await db.query(
          `INSERT INTO crate (id, packed_at) SELECT gen_random_uuid(), t FROM unnest($1::timestamptz[]) t`,
          [all.map((time) => time.toISOString().replace(/^[+]00/, ''))],
        )
        const found = await findRows(db, CrateEntity, [], { orderBy: 'e.packedAt' })
        expect(found.map(({ packedAt }) => packedAt)).toEqual(all.toSorted((a, b) => a.getTime() - b.getTime()))
      }),
      { numRuns: 20 },
    )
    await db.query('TRUNCATE crate')
    await db.query('INSERT INTO crate (id, packed_at) VALUES ($1, $2), ($3, $4)', [
      full,
      'infinity',
      empty,
      '12026-03-02T00:00:00Z',
    ])
    const [late, never] = await findRows(db, CrateEntity, [], { orderBy: 'e.packedAt' })
    expect(late?.packedAt).toEqual(new Date('+012026-03-02T00:00:00Z'))
    expect(never?.packedAt).toBe(Infinity)
  })
})

describe('a condition', () => {
  beforeAll(async () => {
    await db.query('TRUNCATE crate')
    await db.query(`INSERT INTO crate (id, version, seen_by) SELECT gen_random_uuid(), n, 'e.id :n ' || n
                      FROM generate_series(1, 9) n`)
  })

  test('is on properties and named parameters, each of which may come twice; text in quotes and casts are left alone', async () => {
    const found = await findRows(
      db,
      CrateEntity,
      [
        {
          sql: `e.version = :n OR e.lastSeenBy = 'e.id :n 3' OR e.version::text = (:n + 1)::int::text`,
          params: { n: 5 },
        },
        // Names are the condition's own: another one may use them too.
        { sql: 'e.version < :n', params: { n: 8 } },
      ],
      { orderBy: 'e.version DESC' },
    )
    expect(found.map(({ version }) => version)).toEqual([6, 5, 3])
  })

  test('holds together with all others, however it is made', async () => {
    const found = await findRows(db, CrateEntity, [
      { sql: 'e.version = 1 OR e.version = 2' },
      { sql: 'FALSE OR e.version = 2' },
    ])
    expect(found.map(({ version }) => version)).toEqual([2])
    expect(await findRows(db, CrateEntity, [], { orderBy: 'e.version', limit: 2 })).toHaveLength(2)
  })

  test('that names what is not there fails before it is asked', async () => {
    await expect(named('e.owner = :n', { n: 1 })).rejects.toThrow('has no property owner')
    await expect(named('e.version = :n')).rejects.toThrow('no value was given for :n')
  })
})

test('in a transaction it sees what that has written, and holds rows for it', async () => {
  await db.query('TRUNCATE crate')
  const id = newId()
  await db.transaction(async (tx) => {
    await tx.query('INSERT INTO crate (id) VALUES ($1)', [id])
    expect(await findRow(tx, CrateEntity, [{ sql: 'e.id = :id', params: { id } }], { forUpdate: true })).not.toBeNull()
    expect(await named('e.id = :id', { id })).toEqual([])
  })
  await db.transaction(async (tx) => {
    await findRows(tx, CrateEntity, [{ sql: 'e.id = :id', params: { id } }], { forUpdate: true })
    await expect(db.query('SELECT FROM crate WHERE id = $1 FOR UPDATE NOWAIT', [id])).rejects.toThrow(
      'could not obtain lock',
    )
  })
})

test('a statement that was asked before is prepared, with whatever values', async () => {
  await db.transaction(async (tx) => {
    for (const version of [1, 2, 3]) {
      await findRows(tx, CrateEntity, [{ sql: 'e.version > :version AND e.isOpen', params: { version } }])
    }
    const prepared = await tx.query<{ calls: number }>(
      `SELECT (generic_plans + custom_plans)::int AS calls FROM pg_prepared_statements
        WHERE statement LIKE '%version" > $1 AND%is_open%'`,
    )
    expect(prepared).toEqual([{ calls: 3 }])
  })
})
