import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { defineAccess, noRow, type RowScope } from '@sellgraph/identity'
import { testPrincipal } from '@sellgraph/identity/testing'
import { testDatabase, type TestDatabase } from '@sellgraph/testing'
import fc from 'fast-check'
import {
  createDatabase,
  type Database,
  defineEntity,
  inScope,
  migrations,
  nullable,
  column,
  scopeSql,
  scopeWhere,
} from './index.ts'

interface ThingRow {
  id: string
  ownerId: string | null
  teamId: string | null
  customerId: string | null
  status: string | null
  size: number | null
  memberIds: string[] | null
}
const ThingEntity = defineEntity<ThingRow>('thing', {
  id: column.id,
  ownerId: nullable(column.text),
  teamId: nullable(column.text),
  customerId: nullable(column.text),
  status: nullable(column.text),
  size: nullable(column.int),
  memberIds: nullable(column.textArray),
})

let database: TestDatabase
let db: Database
let rows: ThingRow[]

beforeAll(async () => {
  database = await testDatabase({ migrations: [migrations] })
  db = await createDatabase({ url: database.url, entities: [ThingEntity], applicationName: 'scope-spec' })
  await db.query(`CREATE TABLE thing (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), owner_id text, team_id text,
    customer_id text, status text, size int, member_ids text[])`)
  // Every combination of a value, another value and none.
  await db.query(`INSERT INTO thing (owner_id, team_id, customer_id, status, size, member_ids)
    SELECT o, t, c, s, z, m FROM unnest(ARRAY['a', 'b', NULL]) o, unnest(ARRAY['t', 'u', NULL]) t,
      unnest(ARRAY['c', 'd', NULL]) c, unnest(ARRAY['NEW', 'OLD', NULL]) s, unnest(ARRAY[1, 2, NULL]) z,
      (VALUES (ARRAY['a', 'b']), ('{}'), (NULL)) AS member (m)`)
  rows = await db.manager.getRepository(ThingEntity).find()
})
afterAll(async () => {
  await db.close()
  await database.drop()
})

const comparison = fc.oneof(
  fc.record({ status: fc.constantFrom('NEW', { $ne: 'NEW' }, { $in: ['NEW', 'GONE'] }, { $nin: ['OLD'] }) }),
  fc.record({ ownerId: fc.constantFrom('a', { $exists: false }, { $exists: true }, { $nin: [] }, { $in: [] }) }),
  fc.record({ size: fc.constantFrom({ $lt: 2 }, { $gte: 2 }, { $gt: 1, $lte: 2 }) }),
  fc.record({ memberIds: fc.constantFrom({ $all: ['a'] }, { $all: ['a', 'c'] }, { $all: [] }) }),
  fc.record({ customerId: fc.constantFrom({ $nin: ['c'] }, 'd', { $ne: 'd' }) }),
)
const conditions = fc.tuple(comparison, comparison).map(([one, other]) => ({ ...one, ...other }))

test('SQL finds the rows that a loaded row passes the check for, whatever the rules', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(conditions, { maxLength: 3 }),
      fc.array(conditions, { maxLength: 2 }),
      fc.constantFrom<'OWN' | 'TREE' | 'ALL' | undefined>('OWN', 'TREE', 'ALL', undefined),
      async (can, cannot, reach) => {
        const rule = (when: object) => ({ actions: ['read' as const], rows: '', when: () => ({ ...when }) })
        const access = defineAccess(
          'Thing',
          { read: reach === undefined ? {} : { MANAGER: reach } },
          { can: can.map(rule), cannot: cannot.map(rule) },
        )
        const scope = access.scope(testPrincipal({ employeeId: 'a', teamIds: ['t'], roles: ['MANAGER'] }), 'read')
        const wanted = rows.filter((row) => inScope(scope, row)).map(({ id }) => id)
        expect(await found(scope)).toEqual(wanted.sort())
        expect(await foundByStatement(scope)).toEqual(wanted.sort())
      },
    ),
    { numRuns: 150 },
  )
})

test('two scopes stand in one query', async () => {
  const access = defineAccess('Thing', { read: { CONSULTANT: 'OWN' }, readTeam: { MANAGER: 'TREE' } })
  const principal = testPrincipal({ employeeId: 'a', teamIds: ['t'], roles: ['CONSULTANT', 'MANAGER'] })
  const [own, team] = (['read', 'readTeam'] as const).map((action) =>
    scopeWhere(access.scope(principal, action), columns),
  )
  const query = db.manager.createQueryBuilder(ThingEntity, 'e').where(own!.sql, own!.params)
  expect(await query.andWhere(team!.sql, team!.params).getCount()).toBe(243)
})

test('a rule about what the rows do not have gives none', async () => {
  const access = defineAccess('Thing', { read: { MANAGER: 'TREE' } })
  const scope = access.scope(testPrincipal({ teamIds: ['t'], roles: ['MANAGER'] }), 'read')
  const { sql, params } = scopeWhere(scope, { owner: 'ownerId' })
  expect(await db.manager.createQueryBuilder(ThingEntity, 'e').where(sql, params).getCount()).toBe(0)
})

test('no scope, no row', async () => {
  expect(await found(noRow)).toEqual([])
})

const columns = { owner: 'ownerId', team: 'teamId', customer: 'customerId' }

async function found(scope: RowScope): Promise<string[]> {
  const { sql, params } = scopeWhere(scope, columns)
  const list = await db.manager.createQueryBuilder(ThingEntity, 'e').where(sql, params).getMany()
  return list.map(({ id }) => id).sort()
}

async function foundByStatement(scope: RowScope): Promise<string[]> {
  const params: unknown[] = []
  const names = {
    ownerId: 't.owner_id',
    teamId: 't.team_id',
    customerId: 't.customer_id',
    status: 't.status',
    size: 't.size',
    memberIds: 't.member_ids',
  }
  const sql = scopeSql(scope, names, params)
  const list = await db.query<{ id: string }>(`SELECT t.id FROM thing t WHERE ${sql}`, params)
  return list.map(({ id }) => id).sort()
}
