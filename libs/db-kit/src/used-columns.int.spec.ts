import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { newId } from '@sellgraph/kernel'
import { testDatabase, type TestDatabase } from '@sellgraph/testing'
import {
  column,
  createDatabase,
  type Database,
  defineEntity,
  findPage,
  findRows,
  nullable,
  UsedColumns,
} from './index.ts'

interface BarrelRow {
  id: string
  label: string
  litres: string
  wood: string | null
  filledAt: Date
}

const BarrelEntity = defineEntity<BarrelRow>('barrel', {
  id: column.id,
  label: column.text,
  litres: column.numeric,
  wood: nullable(column.text),
  filledAt: column.timestamp,
})

let database: TestDatabase
let db: Database
let statements: string[]
let used: UsedColumns

beforeAll(async () => {
  database = await testDatabase({ migrations: [] })
  db = await createDatabase({ url: database.url, entities: [BarrelEntity], applicationName: 'columns-spec' })
  await db.query(
    `CREATE TABLE barrel (id uuid PRIMARY KEY, label text NOT NULL, litres numeric NOT NULL, wood text,
       filled_at timestamptz(3) NOT NULL)`,
  )
  await db.query(`INSERT INTO barrel VALUES ($1, 'A', 225, 'oak', now()), ($2, 'B', 500, NULL, now())`, [
    newId(),
    newId(),
  ])
  const { master } = db.manager.dataSource.driver as unknown as {
    master: { query: (config: { text: string }) => unknown }
  }
  const { query } = master
  master.query = (config) => {
    statements.push(config.text)
    return query.call(master, config)
  }
})
afterAll(async () => {
  await db.close()
  await database.drop()
})
beforeEach(() => {
  statements = []
  used = new UsedColumns()
})

const barrels = () => findRows(db, BarrelEntity, [], { orderBy: 'e.label' })
const forgotten = () => {
  throw new Error('nothing was to be forgotten')
}
/** Columns that the latest statement has read. */
const read = () => [...(statements.at(-1) ?? '').matchAll(/ AS "(\w+)"/g)].map(([, property]) => property)
const everything = ['id', 'label', 'litres', 'wood', 'filledAt']

test('a query that comes again reads the columns that it has used, and answers the same', async () => {
  const labels = async () => (await barrels()).map(({ label, wood }) => `${label} ${wood ?? '?'}`)
  expect(await used.execute(labels, forgotten)).toEqual(['A oak', 'B ?'])
  expect(read()).toEqual(everything)
  expect(await used.execute(labels, forgotten)).toEqual(['A oak', 'B ?'])
  expect(read()).toEqual(['label', 'wood'])
})

test('what another way through the query asks for is read, in the same answer', async () => {
  let property: keyof BarrelRow = 'label'
  const values = async () => (await barrels()).map((row) => row[property])
  await used.execute(values, forgotten)
  property = 'litres'
  let forgets = 0
  expect(await used.execute(values, () => void forgets++)).toEqual(['225', '500'])
  expect([forgets, statements.length, read()]).toEqual([1, 3, everything])
  expect(await used.execute(values, forgotten)).toEqual(['225', '500'])
  expect(read()).toEqual(['label', 'litres'])
})

test('what was not read is an error as a value, should anybody keep a row beyond its query', async () => {
  let kept: BarrelRow | undefined
  const labels = async () => {
    kept = (await barrels())[0]
    return kept?.label
  }
  await used.execute(labels, forgotten)
  await used.execute(labels, forgotten)
  expect(kept?.wood).toEqual(new Error('"barrel": wood was not read'))
})

test('a copy of a row has all of it', async () => {
  const copies = async () => (await barrels()).map((row) => ({ ...row, copied: true }))
  const whole = await used.execute(copies, forgotten)
  expect(Object.keys(whole[0] ?? {})).toEqual([...everything, 'copied'])
  expect(await used.execute(copies, forgotten)).toEqual(whole)
  expect(read()).toEqual(everything)
})

test('a copy that is only made the second time has all of it as well', async () => {
  let isCopied = false
  const rows = async () => (await barrels()).map((row) => (isCopied ? { ...row } : row.label))
  await used.execute(rows, forgotten)
  isCopied = true
  expect(await used.execute(rows, () => undefined)).toEqual((await barrels()).map((row) => ({ ...row })))
})

test('as long as there were no rows, all columns are read', async () => {
  let label = 'Z'
  const woods = async () =>
    (await findRows(db, BarrelEntity, [{ sql: 'e.label = :label', params: { label } }])).map(({ wood }) => wood)
  await used.execute(woods, forgotten)
  label = 'A'
  expect(await used.execute(woods, forgotten)).toEqual(['oak'])
  expect(read()).toEqual(everything)
  expect(await used.execute(woods, forgotten)).toEqual(['oak'])
  expect(read()).toEqual(['wood'])
})

test('requests at once learn together, and none is answered by what another has read', async () => {
  const asking = (property: keyof BarrelRow) => async () => (await barrels()).map((row) => row[property])
  await used.execute(asking('id'), forgotten)
  const answers = await Promise.all(
    (['label', 'litres', 'wood', 'label'] as const).map((property) => used.execute(asking(property), () => undefined)),
  )
  expect(answers).toEqual([
    ['A', 'B'],
    ['225', '500'],
    ['oak', null],
    ['A', 'B'],
  ])
})

test('a cursor is written from its columns when it is asked for', async () => {
  const cursors = async () => {
    const page = await findPage(db, BarrelEntity, [], { by: ['filledAt'], direction: 'ASC' }, { first: 1 })
    return page.ok ? page.value.edges.map(({ cursor, node }) => [cursor, node.label]) : page.error
  }
  const first = await used.execute(cursors, forgotten)
  expect(await used.execute(cursors, forgotten)).toEqual(first)
  expect(read()).toEqual(['id', 'label', 'filledAt'])
})

test('a transaction, and who asks outside of a query, reads whole rows', async () => {
  const labels = async () => (await barrels()).map(({ label }) => label)
  await used.execute(labels, forgotten)
  await used.execute(labels, forgotten)
  expect(read()).toEqual(['label'])
  const inside = () => db.transaction((tx) => findRows(tx, BarrelEntity, [], { orderBy: 'e.label' }))
  expect((await used.execute(inside, forgotten))[0]).toMatchObject({ label: 'A', litres: '225', wood: 'oak' })
  expect((await barrels())[0]).toMatchObject({ label: 'A', litres: '225', wood: 'oak' })
})
