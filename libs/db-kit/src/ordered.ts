import type { EntitySchema, ObjectLiteral } from 'typeorm'
import type { Reader } from './database.ts'
import type { Entity } from './entity.ts'
import { indexesOf, type TableIndex } from './indexes.ts'
import { columnOf, findRows, readRows, type Statement, tableOf, type Way, waySql, type Where } from './read.ts'

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

  const read = (rows: (statement: Statement, first: First) => string) =>
    readRows(reader, entity, (statement, list) => {
      const order = statement.compiled(orderBy)
      const first: First = (most, from) => `${from} ORDER BY ${order} LIMIT ${statement.param(most)}`
      return first(limit, `SELECT ${list} FROM (${rows(statement, first)}) e`)
    })
  const firstOf = (statement: Statement, first: First, most: number) =>
    branched === undefined
      ? first(most, `SELECT e.* FROM ${statement.table} e ${statement.where(others)}`)
      : merged(statement, first, most, entity, others, branched)

  if (searches.length === 0) return read((statement, first) => firstOf(statement, first, limit))
  // Of several ways each is walked to that length before they are merged; of one list no further than it takes.
  const most =
    branched === undefined ? WALKED_AT_MOST : Math.max(limit, Math.floor(WALKED_AT_MOST / valuesOf(branched)))
  const walked = await read((statement, first) => {
    const rows = firstOf(statement, first, most)
    const walk = branched === undefined ? rows : first(most, `SELECT e.* FROM (${rows}) e`)
    return `SELECT e.* FROM (${walk}) e ${statement.where(searches)}`
  })
  if (walked.length === limit) return walked
  return read((statement) => fenced(`SELECT e.* FROM ${statement.table} e ${statement.where(where)}`))
}

/** Rows that are read in the hope that enough of them have what is looked for. */
const WALKED_AT_MOST = 2_500
/** With more values than that, such as a hundred teams, a list is read as it stands: most of its rows will do. */
const VALUES_AT_MOST = 100

/** The first rows of a statement in the order of the list. */
type First = (most: number, from: string) => string

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

/** The first rows of each way, each row in the first of the ways that find it. */
function merged(
  statement: Statement,
  first: First,
  most: number,
  entity: Entity,
  where: readonly Where[],
  branched: Branched,
): string {
  const { params, ways } = branched
  const rest = where.filter((condition) => condition !== branched)
  const from = `SELECT e.* FROM ${statement.table} e`
  return ways
    .map((way, place) => {
      const { name, type } = columnOf(entity, way.property)
      const values = statement.compiled(way.values, params)
      const before = ways.slice(0, place).map(waySql)
      const conditions: Where[] = [
        ...(way.and === undefined ? [] : [{ sql: way.and, params }]),
        // Not known to hold, as well as known not to.
        ...(before.length === 0 ? [] : [{ sql: `(${before.join(' OR ')}) IS NOT TRUE`, params }]),
        ...rest,
      ]
      if (way.contains) {
        const found = fenced(`${from} WHERE e."${name}" @> ${values}`)
        return first(most, `SELECT e.* FROM (${found}) e ${statement.where(conditions)}`)
      }
      const ofOne = first(most, `${from} ${statement.where([{ sql: `e.${way.property} = v.value` }, ...conditions])}`)
      return first(most, `SELECT e.* FROM unnest(${values}::${type}[]) AS v (value) CROSS JOIN LATERAL (${ofOne}) e`)
    })
    .map((rows) => `(${rows})`)
    .join(' UNION ALL ')
}

/** Rows that are looked up, all of them, before they are put in order: not found by going through all rows in order. */
function fenced(rows: string): string {
  return `${rows} OFFSET 0`
}
