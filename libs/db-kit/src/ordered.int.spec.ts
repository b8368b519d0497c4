import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { defineAccess } from '@sellgraph/identity'
import { testPrincipal } from '@sellgraph/identity/testing'
import { newId, type Result } from '@sellgraph/kernel'
import { testDatabase, type TestDatabase } from '@sellgraph/testing'
import fc from 'fast-check'
import {
  column,
  createDatabase,
  type Database,
  defineEntity,
  findPage,
  inScope,
  migrations,
  nullable,
  type Page,
  type PageArgs,
  type PageOrder,
  type Reader,
  scopeWhere,
  type Where,
} from './index.ts'

interface ParcelRow {
  id: string
  createdAt: Date
  sentAt: Date
  ownerId: string | null
  teamId: string | null
  memberIds: string[]
  status: string
  label: string
  weight: number | null
}
const ParcelEntity = defineEntity<ParcelRow>('parcel', {
  id: column.id,
  createdAt: column.timestamp,
  sentAt: column.timestamp,
  ownerId: nullable(column.uuid),
  teamId: nullable(column.text),
  memberIds: column.uuidArray,
  status: column.text,
  label: column.text,
  weight: nullable(column.int),
})
const columns = { owner: 'ownerId', team: 'teamId' }
const people = Array.from({ length: 4 }, () => newId())
const [me, deputy, , stranger] = people as [string, string, string, string]
const teams = ['north', 'south', 'west', 'east']

/** What has no weight comes first, or last. */
const sorts = {
  createdAt: 'createdAt',
  sentAt: 'sentAt',
  weight: { property: 'weight', value: '-1', sql: '-1' },
} as const
const NEWEST: PageOrder = { by: ['createdAt'], direction: 'DESC' }
const HEAVIEST: PageOrder = { by: [sorts.weight], direction: 'DESC' }

let database: TestDatabase
let db: Database
let rows: ParcelRow[]

beforeAll(async () => {
  database = await testDatabase({ migrations: [migrations] })
  db = await createDatabase({ url: database.url, entities: [ParcelEntity], applicationName: 'ordered-spec' })
  // An index for each way in the order of the list; none in that of sent_at.
  await db.query(`CREATE TABLE parcel (id uuid PRIMARY KEY, created_at timestamptz(3) NOT NULL, sent_at timestamptz(3) NOT NULL,
    owner_id uuid, team_id text, member_ids uuid[] NOT NULL, status text NOT NULL, label text NOT NULL, weight int)`)
  await db.query('CREATE INDEX ON parcel (owner_id, created_at DESC, id DESC)')
  await db.query('CREATE INDEX ON parcel (team_id, created_at DESC, id DESC)')
  await db.query('CREATE INDEX ON parcel (owner_id, coalesce(weight, -1), id)')
  await db.query('CREATE INDEX ON parcel (team_id, coalesce(weight, -1), id)')
  await db.query('CREATE INDEX ON parcel (created_at DESC, id DESC)')
  await db.query('CREATE INDEX ON parcel USING gin (member_ids)')
  await db.query(`CREATE INDEX ON parcel USING gin (to_tsvector('simple', label))`)
  // Four in a minute, of anybody and nobody; a word in most labels, one in few and one in two.
  await db.query(
    `INSERT INTO parcel
     SELECT gen_random_uuid(), timestamptz '2026-03-02Z' + n / 4 * interval '1 minute',
            timestamptz '2026-03-02Z' + n * 7 % 400 * interval '1 minute',
            ($1::uuid[])[n * 13 % 7], ($2::text[])[n * 5 % 6], CASE WHEN n % 9 = 0 THEN $1::uuid[] ELSE '{}' END,
            CASE WHEN n % 3 = 0 THEN 'OPEN' ELSE 'DONE' END,
            CASE WHEN n % 5 > 0 THEN 'steel' ELSE 'wood' END || CASE WHEN n % 200 = 7 THEN ' rare' ELSE '' END,
            nullif(n % 11, 0)
       FROM generate_series(1, 400) n`,
    [people, teams],
  )
  rows = await db.manager.getRepository(ParcelEntity).find()
})
afterAll(async () => {
  await db.close()
  await database.drop()
})

const word = (text: string): Where => ({
  sql: `to_tsvector('simple', e.label) @@ plainto_tsquery('simple', :text)`,
  params: { text },
  isSearch: true,
})

const wishes = fc.record({
  /** Teams led, each perhaps twice, since somebody can answer for a team in two ways. */
  teamIds: fc.array(fc.constantFrom(...teams), { maxLength: 4 }),
  coveredIds: fc.subarray([deputy]),
  role: fc.constantFrom('CONSULTANT' as const, 'MANAGER' as const),
  /** Beside what the table gives: rows that name one, rows of one team in one state, rows of nobody. */
  beside: fc.subarray(['named', 'state', 'nobody'] as const),
  isForbidden: fc.boolean(),
  status: fc.constantFrom('OPEN', 'DONE', null),
  search: fc.constantFrom('steel', 'rare', 'missing', null),
  sort: fc.constantFrom('createdAt' as const, 'sentAt' as const, 'weight' as const),
  direction: fc.constantFrom('ASC' as const, 'DESC' as const),
  size: fc.integer({ min: 1, max: 100 }),
  isBackward: fc.boolean(),
})

test('a list has the rows that its rules and filters give, in order and page by page, however they are found', async () => {
  await fc.assert(
    fc.asyncProperty(wishes, async (wish) => {
      const { beside, isForbidden, status, search, sort, direction, size, isBackward } = wish
      const rules = {
        named: () => ({ memberIds: { $all: [me] } }),
        state: () => ({ teamId: 'east', status: { $ne: 'DONE' } }),
        nobody: () => ({ ownerId: { $exists: false } }),
      }
      const rule = (when: () => object) => ({ actions: ['read' as const], rows: '', when: () => ({ ...when() }) })
      const access = defineAccess(
        'Parcel',
        { read: { CONSULTANT: 'OWN', MANAGER: 'TREE' } },
        {
          can: beside.map((name) => rule(rules[name])),
          cannot: isForbidden ? [rule(() => ({ teamId: { $in: ['south'] } }))] : [],
        },
      )
      const principal = testPrincipal({ employeeId: me, ...wish, roles: [wish.role] })
      const scope = access.scope(principal, 'read')
      const where = [
        scopeWhere(scope, columns),
        ...(status === null ? [] : [{ sql: 'e.status = :status', params: { status } }]),
        ...(search === null ? [] : [word(search)]),
      ]
      const wanted = rows
        .filter((row) => inScope(scope, row))
        .filter((row) => (status === null || row.status === status) && row.label.includes(search ?? ''))
        .sort((a, b) => Number(a[sort] ?? -1) - Number(b[sort] ?? -1) || (a.id < b.id ? -1 : 1))
        .map(({ id }) => id)
      if (direction === 'DESC') wanted.reverse()

      const walked = await walk(db, where, { by: [sorts[sort]], direction }, size, isBackward)
      expect(walked).toEqual(isBackward ? wanted.toReversed() : wanted)
    }),
    { numRuns: 150 },
  )
})

describe('of many rows', () => {
  beforeAll(async () => {
    // Of ten thousand, one in ten is of a team of mine, and one in a hundred is late.
    await db.query(
      `INSERT INTO parcel
       SELECT gen_random_uuid(), timestamptz '2026-04-01Z' + n * interval '1 second', timestamptz '2026-04-01Z', $1,
              CASE WHEN n % 10 = 0 THEN 'mine ' || n % 3 ELSE 'theirs' END, '{}', 'DONE',
              CASE WHEN n % 2 = 0 THEN 'brass' ELSE 'iron' END || CASE WHEN n % 4000 = 0 THEN ' seldom' ELSE '' END, n % 500
         FROM generate_series(1, 10000) n`,
      [stranger],
    )
    await db.query('VACUUM ANALYZE parcel')
  })

  const access = defineAccess(
    'Parcel',
    { read: { MANAGER: 'TREE', DIRECTOR: 'ALL' } },
    { can: [{ actions: ['read'], rows: '', when: () => ({ memberIds: { $all: [newId()] } }) }] },
  )
  const manager = scopeWhere(
    access.scope(
      testPrincipal({ employeeId: newId(), teamIds: ['mine 0', 'mine 1', 'mine 2'], roles: ['MANAGER'] }),
      'read',
    ),
    columns,
  )
  const director = scopeWhere(access.scope(testPrincipal({ roles: ['DIRECTOR'] }), 'read'), columns)

  test.each<[string, Where[], PageOrder, number]>([
    // Of three teams, five of each and one that tells whether there are more; and as many as are shown.
    ['the newest of some teams and of one’s own', [manager], NEWEST, 24],
    ['the heaviest of some teams and of one’s own', [manager], HEAVIEST, 24],
    ['those with a frequent word', [director, word('brass')], NEWEST, 20],
    ['those with a rare word', [director, word('seldom')], NEWEST, 2_503],
    ['the newest of some teams with a frequent word', [manager, word('brass')], NEWEST, 1_006],
  ])('%s are found without reading the others', async (_, where, order, most) => {
    await db.transaction(async (tx) => {
      const before = await rowsRead(tx)
      const page = unwrap(await findPage(tx, ParcelEntity, where, order, { first: 5 }))
      expect(page.edges.length).toBeGreaterThan(1)
      expect((await rowsRead(tx)) - before).toBeLessThanOrEqual(most)
    })
  })
})

async function walk(reader: Reader, where: readonly Where[], order: PageOrder, size: number, isBackward: boolean) {
  const seen: string[] = []
  let cursor: string | null = null
  for (;;) {
    const args: PageArgs = isBackward ? { last: size, before: cursor } : { first: size, after: cursor }
    const { edges, pageInfo } = unwrap(await findPage(reader, ParcelEntity, where, order, args))
    const ids = edges.map(({ node }) => node.id)
    seen.push(...(isBackward ? ids.reverse() : ids))
    if (!(isBackward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage)) return seen
    cursor = isBackward ? pageInfo.startCursor : pageInfo.endCursor
  }
}

/** How many rows of the table this transaction has read so far. */
async function rowsRead(reader: Reader): Promise<number> {
  const [row] = await reader.query<{ rows: number }>(
    `SELECT (seq_tup_read + coalesce(idx_tup_fetch, 0))::int AS rows FROM pg_stat_xact_user_tables
      WHERE relname = 'parcel'`,
  )
  return row?.rows ?? 0
}

function unwrap<T>(result: Result<Page<T>>): Page<T> {
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}
