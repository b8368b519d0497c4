import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { defineAccess, noRow } from '@sellgraph/identity'
import { testPrincipal } from '@sellgraph/identity/testing'
import { conflict, newId, ok, unwrap } from '@sellgraph/kernel'
import { testDatabase, type TestDatabase } from '@sellgraph/testing'
import {
  column,
  createDatabase,
  type Database,
  defineEntity,
  findPage,
  guardedUpdate,
  insertRows,
  lockRow,
  migrate,
  migrations,
  newVersion,
  nextDocumentNumber,
  nullable,
  scopeWhere,
  type VersionedRow,
  violatedConstraint,
} from './index.ts'

interface ShelfRow extends VersionedRow {
  name: string
  ownerId: string | null
  price: string
}
const ownRows = defineAccess('Shelf', { read: { CONSULTANT: 'OWN' } })
const ShelfEntity = defineEntity<ShelfRow>('shelf', {
  id: column.id,
  version: column.version,
  createdAt: column.timestamp,
  updatedAt: column.timestamp,
  name: column.text,
  ownerId: nullable(column.uuid),
  price: column.numeric,
})

let database: TestDatabase
let db: Database

beforeAll(async () => {
  database = await testDatabase({ migrations: [migrations] })
  db = await createDatabase({ url: database.url, entities: [ShelfEntity], applicationName: 'db-kit-spec' })
  await db.query(`CREATE TABLE shelf (
    id uuid PRIMARY KEY, version int NOT NULL, created_at timestamptz(3) NOT NULL, updated_at timestamptz(3) NOT NULL,
    name text NOT NULL CONSTRAINT shelf_name UNIQUE, owner_id uuid, price numeric NOT NULL)`)
})

afterAll(async () => {
  await db.close()
  await database.drop()
})

function shelf(name: string, extra: Partial<ShelfRow> = {}): ShelfRow {
  return { id: newId(), ...newVersion(new Date('2026-03-02T08:00:00Z')), name, ownerId: null, price: '1.10', ...extra }
}

async function stored(rows: ShelfRow[]): Promise<ShelfRow[]> {
  await db.transaction((tx) => insertRows(tx, ShelfEntity, rows))
  return rows
}

describe('transactions', () => {
  test('an error that the work returns undoes all it wrote', async () => {
    const row = shelf('undone')
    const result = await db.attempt(async (tx) => {
      await insertRows(tx, ShelfEntity, row)
      return conflict('NO', 'changed my mind')
    })
    expect(result).toEqual(conflict('NO', 'changed my mind'))
    expect(await db.query('SELECT 1 FROM shelf WHERE id = $1', [row.id])).toEqual([])
  })

  test('two transactions that lock each other out are tried again, and both take effect', async () => {
    const [a, b] = await stored([shelf('deadlock a'), shelf('deadlock b')])
    let met = 0
    let bothHere: () => void
    const meeting = new Promise<void>((resolve) => (bothHere = resolve))
    const swap = (first: ShelfRow, second: ShelfRow) =>
      db.transaction(async (tx) => {
        await lockRow(tx, ShelfEntity, first.id)
        if (++met === 2) bothHere()
        await meeting
        await lockRow(tx, ShelfEntity, second.id)
        await tx.query('UPDATE shelf SET version = version + 1 WHERE id = ANY($1)', [[first.id, second.id]])
      })
    await Promise.all([swap(a!, b!), swap(b!, a!)])
    expect(met).toBeGreaterThan(2)
    const rows = await db.query<{ version: number }>('SELECT version FROM shelf WHERE id = ANY($1)', [[a!.id, b!.id]])
    expect(rows.map((row) => row.version)).toEqual([3, 3])
  })

  test('a duplicate is recognised by the name of its constraint', async () => {
    await stored([shelf('taken')])
    const failure = await stored([shelf('taken')]).catch((error: unknown) => error)
    expect(violatedConstraint(failure)).toBe('shelf_name')
    expect(violatedConstraint(new Error('another'))).toBeUndefined()
  })
})

describe('guarded updates', () => {
  test('of two updates that read the same version one takes effect and the other learns the current version', async () => {
    const [row] = await stored([shelf('guarded')])
    const change = (price: string) => db.transaction((tx) => guardedUpdate(tx, ShelfEntity, row!, { price }))
    const results = await Promise.all([change('2.00'), change('3.00')])
    expect(results.filter((result) => result.ok)).toHaveLength(1)
    const refused = results.find((result) => !result.ok)
    expect(refused).toMatchObject({ error: { kind: 'CONFLICT', code: 'STALE_VERSION', currentVersion: 2 } })
  })

  test('a row that is not there is not found', async () => {
    const result = await db.transaction((tx) => guardedUpdate(tx, ShelfEntity, shelf('nowhere'), { price: '9' }))
    expect(result).toMatchObject({ error: { kind: 'NOT_FOUND' } })
  })

  test('a version that nothing can follow is stale like any other', async () => {
    const [row] = await stored([shelf('last version')])
    const result = await db.transaction((tx) =>
      guardedUpdate(tx, ShelfEntity, { id: row!.id, version: 2_147_483_647 }, { price: '9' }),
    )
    expect(result).toMatchObject({ error: { code: 'STALE_VERSION', currentVersion: 1 } })
  })
})

describe('the pool', () => {
  test('a request that gets no connection fails in the end, instead of waiting for ever', async () => {
    const small = await createDatabase({
      url: database.url,
      entities: [],
      applicationName: 'db-kit-small',
      poolSize: 1,
      connectTimeoutMs: 50,
    })
    try {
      await small.transaction(async () => {
        await expect(small.query('SELECT 1')).rejects.toThrow(/timeout/)
      })
      expect(await small.query('SELECT 1 AS one')).toEqual([{ one: 1 }])
    } finally {
      await small.close()
    }
  })
})

describe('pages', () => {
  test('walk through every row once, in both directions, also where the order has ties and rows come in between', async () => {
    const owner = newId()
    const at = (minute: number) => new Date(Date.UTC(2026, 2, 2, 8, minute))
    const rows = await stored(
      Array.from({ length: 23 }, (_, i) =>
        shelf(`page ${String(i)}`, { ownerId: owner, createdAt: at(Math.floor(i / 5)) }),
      ),
    )
    const wanted = [...rows].sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime() || (a.id < b.id ? 1 : -1))
    const where = [
      scopeWhere(ownRows.scope(testPrincipal({ employeeId: owner, roles: ['CONSULTANT'] }), 'read'), {
        owner: 'ownerId',
      }),
    ]
    const order = { by: ['createdAt'], direction: 'DESC' } as const
    const page = async (args: object) => unwrap(await findPage(db, ShelfEntity, where, order, args))

    const seen: string[] = []
    let after: string | null = null
    for (;;) {
      const { edges, pageInfo } = await page({ first: 4, after })
      seen.push(...edges.map((edge) => edge.node.id))
      if (seen.length === 8) await stored([shelf('newcomer', { ownerId: owner, createdAt: at(59) })])
      if (!pageInfo.hasNextPage) break
      after = pageInfo.endCursor
    }
    expect(seen).toEqual(wanted.map((row) => row.id))

    const last = await page({ last: 4 })
    expect(last.edges.map((edge) => edge.node.id)).toEqual(wanted.slice(-4).map((row) => row.id))
    expect(last.pageInfo.hasPreviousPage).toBe(true)
    const before = await page({ last: 4, before: last.pageInfo.startCursor })
    expect(before.edges.map((edge) => edge.node.id)).toEqual(wanted.slice(-8, -4).map((row) => row.id))
    expect(await last.totalCount()).toBe(24)
  })

  test.each([
    [{ first: 0 }, 'first'],
    [{ first: 101 }, 'first'],
    [{ first: 1, last: 1 }, 'last'],
    [{ first: 1, before: 'x' }, 'before'],
    [{ last: 1, after: 'x' }, 'after'],
    [{ after: 'nonsense' }, 'after'],
    [{ after: Buffer.from('["only one"]').toString('base64url') }, 'after'],
    [{ after: Buffer.from('["no time","no id"]').toString('base64url') }, 'after'],
  ])('arguments that make no sense are refused by name: %j', async (args, path) => {
    const result = await findPage(db, ShelfEntity, [], { by: ['createdAt'], direction: 'ASC' }, args)
    expect(result).toMatchObject({ error: { kind: 'VALIDATION', fields: [{ path }] } })
  })

  test('a filter whose value is no id is refused as an argument, not as a fault of the service', async () => {
    const where = [{ sql: 'e.ownerId = :owner', params: { owner: 'nobody' } }]
    const result = await findPage(db, ShelfEntity, where, { by: ['createdAt'], direction: 'ASC' }, {})
    expect(result).toMatchObject({ error: { kind: 'VALIDATION', fields: [{ path: 'arguments' }] } })
  })

  test('without a scope there is no row', async () => {
    const none = await findPage(
      db,
      ShelfEntity,
      [scopeWhere(noRow, { owner: 'ownerId' })],
      { by: ['id'], direction: 'ASC' },
      {},
    )
    expect(unwrap(none).edges).toEqual([])
  })
})

describe('document numbers', () => {
  test('racing transactions get numbers without a gap or a double, and a rolled back one leaves none', async () => {
    const take = (fail: boolean) =>
      db.attempt(async (tx) => {
        const number = await nextDocumentNumber(tx, 'QT', '2026-03-02')
        return fail ? conflict('NO', 'rolled back') : ok(number)
      })
    const results = await Promise.all(Array.from({ length: 20 }, (_, i) => take(i % 4 === 0)))
    const numbers = results.flatMap((result) => (result.ok ? [result.value] : [])).sort()
    expect(numbers).toEqual(Array.from({ length: 15 }, (_, i) => `QT-2026-${String(i + 1).padStart(6, '0')}`))
  })
})

describe('migrations', () => {
  test('run once and in order; one that changed or vanished after it ran stops the start', async () => {
    const dir = await mkdtemp(join(tmpdir(), 'migrations-'))
    try {
      const sets = [{ name: 'shop', dir: pathToFileURL(`${dir}/`) }]
      await writeFile(join(dir, '0001_first.sql'), 'CREATE TABLE first (id int)')
      await writeFile(join(dir, '0002_second.sql'), 'ALTER TABLE first ADD note text')
      const all = [migrations, ...sets]
      const both = await Promise.all([migrate(database.url, all), migrate(database.url, all)])
      expect(both.flat()).toEqual(['shop/0001_first.sql', 'shop/0002_second.sql'])

      await writeFile(join(dir, '0003_third.sql'), 'CREATE TABLE third (id int); SELECT no_such_function()')
      await expect(migrate(database.url, all)).rejects.toThrow('migration shop/0003_third.sql failed')
      expect(await db.query(`SELECT to_regclass('third') AS found`)).toEqual([{ found: null }])
      await rm(join(dir, '0003_third.sql'))

      await writeFile(join(dir, '0002_second.sql'), 'ALTER TABLE first ADD remark text')
      await expect(migrate(database.url, all)).rejects.toThrow('shop/0002_second.sql was changed after it ran')
      await rm(join(dir, '0002_second.sql'))
      await expect(migrate(database.url, all)).rejects.toThrow('shop/0002_second.sql ran here before but is missing')
    } finally {
      await rm(dir, { recursive: true })
    }
  })
})

test('a transaction in which a statement failed is not taken for committed, whoever hid the error', async () => {
  const work = db.transaction(async (tx) => {
    await insertRows(tx, ShelfEntity, shelf('half'))
    await tx.query('SELECT 1/0').catch(() => undefined)
    return 'all is well'
  })
  await expect(work).rejects.toThrow('current transaction is aborted')
  expect(await db.query(`SELECT 1 FROM shelf WHERE name = 'half'`)).toEqual([])
})
