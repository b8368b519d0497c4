import type { EntitySchema, ObjectLiteral } from 'typeorm'
import type { Reader } from './database.ts'
import type { Entity } from './entity.ts'
import { indexesOf, type TableIndex } from './indexes.ts'
import { columnOf, findRows, readRows, type Statement, tableOf, type Way, type Where } from './read.ts'

/** The order of a list and how much of it is read. */
export interface Ordered {
  /** What it is ordered by, in SQL: properties, or what stands for those that may be null. The last is unique. */
  readonly by: readonly { readonly sql: string; readonly property: string; readonly isCoalesced: boolean }[]
  readonly direction: 'ASC' | 'DESC'
  readonly limit: number
}

/**
 * The first rows of a list for which all conditions hold.
 *
 * They are those of the plain statement. What it takes to find them should not grow with the table, and two things keep
 * PostgreSQL from that, whatever indexes there are:
 *
 * - No index gives rows in order of which this or that holds: they are of some teams, or somebody owns them. Where one
 *   gives them for each of these alone, the first rows of each are read, and the first of those are the answer.
 * - To go through the list until enough rows have a word, or to look up the word and sort what has it: which is less
 *   depends on how many rows have it, and that can only be guessed. So a walk of limited length is tried first.
 */
export async function findOrdered<T extends ObjectLiteral>(
  reader: Reader,
  entity: EntitySchema<T>,
  where: readonly Where[],
  ordered: Ordered,
): Promise<T[]> {
  const { limit } = ordered
  const orderBy = ordered.by.map(({ sql }) => `${sql} ${ordered.direction}`).join(', ')
  const searches = where.filter(({ isSearch }) => isSearch === true)
  const others = where.filter(({ isSearch }) => isSearch !== true)
  const branched = await branchedOf(reader, entity, others, ordered)
  if (searches.length === 0 && branched === undefined) return findRows(reader, entity, where, { orderBy, limit })

  const firstOfWays = (scope: Branched, most: number) =>
    readRows(reader, entity, (statement, list) =>
      merged(statement, list, entity, ordered, { others, branched: scope, searches, most }),
    )
  if (searches.length === 0 && branched !== undefined) return firstOfWays(branched, limit)

  const read = (rows: (statement: Statement, order: string) => string) =>
    readRows(reader, entity, (statement, list) => {
      const order = statement.compiled(orderBy)
      return `SELECT ${list} FROM (${rows(statement, order)}) e ORDER BY ${order} LIMIT ${statement.param(limit)}`
    })
  // Of several ways each is walked to that length before they are merged; of one list no further than it takes.
  const walked =
    branched === undefined
      ? await read((statement, order) => {
          const from = `SELECT e.* FROM ${statement.table} e ${statement.where(others)}`
          const walk = `${from} ORDER BY ${order} LIMIT ${statement.param(WALKED_AT_MOST)}`
          return `SELECT e.* FROM (${walk}) e ${statement.where(searches)}`
        })
      : await firstOfWays(branched, Math.max(limit, Math.floor(WALKED_AT_MOST / valuesOf(branched))))
  if (walked.length === limit) return walked
  return read((statement) => fenced(`SELECT e.* FROM ${statement.table} e ${statement.where(where)}`))
}

/** Rows that are read in the hope that enough of them have what is looked for. */
const WALKED_AT_MOST = 2_500
/** With more values than that, such as a hundred teams, a list is read as it stands: most of its rows will do. */
const VALUES_AT_MOST = 100

/** A condition that is read by its ways. */
type Branched = Where & { readonly ways: readonly Way[] }

/** The condition whose ways all have an index that gives their rows in the order of the list. */
async function branchedOf(
  reader: Reader,
  entity: Entity,
  where: readonly Where[],
  ordered: Ordered,
): Promise<Branched | undefined> {
  const condition = where.find((one): one is Branched => one.ways !== undefined)
  if (condition === undefined) return undefined
  const indexes = await indexesOf(reader, tableOf(entity))
  const isServed = ({ property, contains }: Way) => {
    const { name } = columnOf(entity, property)
    return indexes.some((index) =>
      contains
        ? index.method === 'gin' && index.columns.includes(name)
        : index.columns[0] === name && givesInOrder(index, entity, ordered.by),
    )
  }
  return valuesOf(condition) <= VALUES_AT_MOST && condition.ways.every(isServed) ? condition : undefined
}

/** How many lists are merged: one for each value of a way. */
function valuesOf({ params, ways }: Branched): number {
  const countOf = ({ values, contains }: Way) =>
    contains ? 1 : (params?.[values.slice(1)] as readonly unknown[]).length
  return ways.reduce((count, way) => count + countOf(way), 0)
}

/** Whether the index has rows with one value in its first column in this order. */
function givesInOrder({ method, columns, descending }: TableIndex, entity: Entity, order: Ordered['by']): boolean {
  return (
    method === 'btree' &&
    order.every(({ property, isCoalesced }, place) => {
      const { name } = columnOf(entity, property)
      const column = columns[place + 1]
      return isCoalesced ? column?.startsWith(`COALESCE(${name}, `) : column === name
    }) &&
    new Set(descending.slice(1, order.length + 1)).size === 1
  )
}

/**
 * The first rows that any of the ways finds, `most` of them, without those that lack what is searched for.
 *
 * What is merged is only what the list is ordered by: indexes have it by themselves, and a row that two ways find is
 * twice the same. The rows are read at the end. PostgreSQL keeps one plan for that, whatever the values.
 */
function merged(
  statement: Statement,
  list: string,
  entity: Entity,
  { by, direction, limit }: Ordered,
  { others, branched, searches, most }: { others: Where[]; branched: Branched; searches: Where[]; most: number },
): string {
  const { params, ways } = branched
  const rest = others.filter((condition) => condition !== branched)
  const order = by.map((_, place) => `k${String(place)} ${direction}`).join(', ')
  const keys = by.map(({ sql }, place) => `${statement.compiled(sql)} AS k${String(place)}`).join(', ')
  const [unique, uniqueKey] = [statement.compiled(by.at(-1)?.sql ?? ''), `k${String(by.length - 1)}`]
  const mostParam = statement.param(most)
  const first = (rows: string) => `${rows} ORDER BY ${order} LIMIT ${mostParam}`
  const found = (conditions: readonly Where[]) =>
    `SELECT ${keys} FROM ${statement.table} e ${statement.where([...conditions, ...rest])}`

  const ofWays = ways.map((way) => {
    const { name, type } = columnOf(entity, way.property)
    const and: Where[] = way.and === undefined ? [] : [{ sql: way.and, params }]
    const values = statement.compiled(way.values, params)
    if (way.contains) return first(`SELECT * FROM (${fenced(found([{ sql: `e."${name}" @> ${values}` }, ...and]))}) k`)
    const ofOne = first(found([{ sql: `e."${name}" = v.value` }, ...and]))
    return first(`SELECT k.* FROM unnest(${values}::${type}[]) AS v (value) CROSS JOIN LATERAL (${ofOne}) k`)
  })
  const all = first(`SELECT * FROM (${ofWays.map((rows) => `(${rows})`).join(' UNION ')}) k`)
  return `SELECT ${list} FROM (${all}) k JOIN ${statement.table} e ON ${unique} = k.${uniqueKey}
    ${statement.where(searches)} ORDER BY ${order} LIMIT ${statement.param(limit)}`
}

/** Rows that are looked up, all of them, before they are put in order: not found by going through all rows in order. */
function fenced(rows: string): string {
  return `${rows} OFFSET 0`
}
