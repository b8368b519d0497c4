import { type EntitySchema, type ObjectLiteral, QueryFailedError } from 'typeorm'
import type { Reader } from './database.ts'
import { type Entity, snakeCase } from './entity.ts'
import { columnTypes } from './column-types.ts'
import { columnList, type Columns, selectionNow } from './used-columns.ts'

/** A condition on entity alias `e`, in property names, with named parameters: `e.ownerId = :owner`. */
export interface Where {
  readonly sql: string
  readonly params?: Readonly<Record<string, unknown>> | undefined
  /** The same condition, where it is one of several of which any will do, each by what its rows are found by. */
  readonly ways?: readonly Way[]
  /** Words are looked for: an index finds them in no order, and how many rows have them nobody knows before. */
  readonly isSearch?: boolean
}

/** One of several conditions of which any will do. */
export interface Way {
  /** The property by which rows are found. */
  readonly property: string
  /** Whether it holds all the values, or is one of them. */
  readonly contains: boolean
  /** The parameter that is the list of values. */
  readonly values: string
  /** What else holds, as in `Where`. */
  readonly and?: string
}

/** The condition that a way stands for. */
export function waySql({ property, contains, values, and }: Way): string {
  const found = `e.${property} ${contains ? `@> ${values}` : `= ANY(${values})`}`
  return and === undefined ? found : `(${found} AND ${and})`
}

export interface FindOptions {
  /** In property names, as after ORDER BY: `e.createdAt DESC, e.id DESC`. In no order unless told. */
  readonly orderBy?: string
  readonly limit?: number
  /** Holds the rows until the transaction ends. */
  readonly forUpdate?: boolean
}

/**
 * The rows for which all conditions hold.
 *
 * ```ts
 * findRows(reader, QuoteEntity, [{ sql: 'e.opportunityId = ANY(:ids)', params: { ids } }, visible], { orderBy: 'e.id' })
 * ```
 *
 * The way that everything is read which the graph shows, so it costs no more than it must: a row comes from the driver as
 * it is used, and a statement that was asked before on a connection is neither parsed nor, as a rule, planned again. A
 * query that comes again reads the columns it uses, see {@link UsedColumns}.
 */
export async function findRows<T extends ObjectLiteral>(
  reader: Reader,
  entity: EntitySchema<T>,
  where: readonly Where[],
  { orderBy, limit, forUpdate = false }: FindOptions = {},
): Promise<T[]> {
  const write = (statement: Statement, list: string) =>
    [
      `SELECT ${list} FROM ${statement.table} e`,
      statement.where(where),
      ...(orderBy === undefined ? [] : [`ORDER BY ${statement.compiled(orderBy)}`]),
      ...(limit === undefined ? [] : [`LIMIT ${statement.param(limit)}`]),
      ...(forUpdate ? ['FOR UPDATE'] : []),
    ].join(' ')
  return readRows(reader, entity, write, { isLocking: forUpdate })
}

/** A statement that is being written: names become those of columns, and values get their numbers. */
export interface Statement {
  readonly table: string
  /** `WHERE` with all the conditions; empty when there is none. */
  readonly where: (conditions: readonly Where[]) => string
  readonly compiled: (sql: string, params?: Where['params']) => string
  readonly param: (value: unknown) => string
}

/**
 * Asks a statement for rows of an entity, with the columns that are needed now.
 *
 * @param write - the statement, given the list of columns that it selects from `e`
 */
export async function readRows<T extends ObjectLiteral>(
  reader: Reader,
  entity: EntitySchema<T>,
  write: (statement: Statement, list: string) => string,
  { isLocking = false }: { isLocking?: boolean } = {},
): Promise<T[]> {
  const values: unknown[] = []
  const mapping = mappingOf(entity)
  // A transaction decides by what it reads, and may write it.
  const { list, rows } =
    isLocking || isTransaction(reader) ? { list: mapping.list, rows: (all: T[]) => all } : selectionNow(mapping)
  const text = write(statementOf(mapping, values), list)
  return rows(await ask<T>(reader, text, values))
}

function statementOf(mapping: Columns, values: unknown[]): Statement {
  return {
    table: mapping.table,
    where: (conditions) => whereOf(mapping, conditions, values),
    compiled: (sql, params = {}) => compiled(mapping, sql, params, values),
    param: (value) => `$${String(values.push(value))}`,
  }
}

/** The column of a property, and the type of its values; of a list that of what is in it. */
export function columnOf({ options }: Entity, property: string): { name: string; type: string } {
  const column = (options.columns as Record<string, { name?: string; type: unknown }>)[property]
  if (column === undefined) throw new Error(`${options.name} has no property ${property}`)
  return { name: column.name ?? snakeCase(property), type: String(column.type) }
}

/** The table of an entity as statements name it. */
export function tableOf(entity: Entity): string {
  return mappingOf(entity).table
}

/** The row for which all conditions hold, or null; they name what is unique. */
export async function findRow<T extends ObjectLiteral>(
  reader: Reader,
  entity: EntitySchema<T>,
  where: readonly Where[],
  options: Pick<FindOptions, 'forUpdate'> = {},
): Promise<T | null> {
  const [row] = await findRows(reader, entity, where, options)
  return row ?? null
}

/**
 * A filter as conditions: the properties, all unless told, have the values that are given. What is null or undefined is
 * not asked for.
 */
export function equalTo<T extends object>(
  filter: T,
  properties: readonly (keyof T & string)[] = Object.keys(filter) as (keyof T & string)[],
): Where[] {
  return properties
    .filter((property) => filter[property] != null)
    .map((property) => ({ sql: `e.${property} = :${property}`, params: { [property]: filter[property] } }))
}

/** How many rows there are for which all conditions hold. */
export async function countRows(reader: Reader, entity: Entity, where: readonly Where[]): Promise<number> {
  const values: unknown[] = []
  const mapping = mappingOf(entity)
  const text = `SELECT count(*)::text AS count FROM ${mapping.table} e ${whereOf(mapping, where, values)}`
  const [row] = await ask<{ count: string }>(reader, text, values)
  return Number(row?.count)
}

/** A text as LIKE takes it for itself, with no sign in it that stands for others. */
export function escapeLike(text: string): string {
  return text.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)
}

/** Of each entity, its table as statements name it. */
const mappings = new WeakMap<object, Columns>()

function mappingOf({ options }: Entity): Columns {
  let mapping = mappings.get(options)
  if (mapping === undefined) {
    const columns = new Map(
      Object.entries(options.columns as Record<string, { name?: string }>).map(([property, { name }]) => [
        property,
        `e."${name ?? snakeCase(property)}"`,
      ]),
    )
    mapping = {
      // With its schema, where it has one: `sys.read_log`.
      table: (options.tableName ?? options.name).replace(/[^.]+/g, '"$&"'),
      columns,
      list: columnList(columns),
    }
    mappings.set(options, mapping)
  }
  return mapping
}

function whereOf(mapping: Columns, where: readonly Where[], values: unknown[]): string {
  if (where.length === 0) return ''
  return `WHERE ${where.map(({ sql, params = {} }) => `(${compiled(mapping, sql, params, values)})`).join(' AND ')}`
}

/** A text in quotes; a property; a parameter, which no cast (`::uuid`) is. */
const TOKENS = /'(?:[^']|'')*'|\be\.(\w+)|(?<!:):([a-zA-Z]\w*)/g

/** With columns for properties and numbers for named parameters, whose values are added to `values`. */
function compiled(
  { table, columns }: Columns,
  sql: string,
  params: Readonly<Record<string, unknown>>,
  values: unknown[],
): string {
  const numbers = new Map<string, number>()
  return sql.replace(TOKENS, (token: string, property?: string, param?: string) => {
    if (property !== undefined) {
      const column = columns.get(property)
      if (column === undefined) throw new Error(`${table} has no property ${property}`)
      return column
    }
    if (param === undefined) return token
    if (!(param in params)) throw new Error(`no value was given for :${param}`)
    const number = numbers.get(param) ?? values.push(params[param])
    numbers.set(param, number)
    return `$${String(number)}`
  })
}

/** What the driver's pool and its clients have in common. */
interface Queryable {
  query<T>(config: {
    readonly name?: string
    readonly text: string
    readonly values: readonly unknown[]
    readonly types: typeof columnTypes
  }): Promise<{ rows: T[] }>
}

async function ask<T>(reader: Reader, text: string, values: unknown[]): Promise<T[]> {
  const queryable = await queryableOf(reader)
  const name = nameOf(text)
  try {
    return (await queryable.query<T>({ ...(name === undefined ? {} : { name }), text, values, types: columnTypes }))
      .rows
  } catch (error) {
    // As the ORM tells it, so that both ways of asking fail alike.
    throw error instanceof Error ? new QueryFailedError(text, values, error) : error
  }
}

function isTransaction({ manager }: Reader): boolean {
  return manager.queryRunner !== undefined
}

/** The connection of an open transaction, or the pool. */
async function queryableOf({ manager }: Reader): Promise<Queryable> {
  const { queryRunner } = manager
  if (queryRunner !== undefined) return (await queryRunner.connect()) as Queryable
  return (manager.dataSource.driver as unknown as { master: Queryable }).master
}

/**
 * Texts are few: of an entity, its conditions, and the shapes that rules of access come to. Should they once not be, those
 * that come late are asked without a name, so that no connection keeps plans without end.
 */
const NAMES_AT_MOST = 1_000
const names = new Map<string, string>()

function nameOf(text: string): string | undefined {
  const known = names.get(text)
  if (known !== undefined || names.size >= NAMES_AT_MOST) return known
  const name = `read_${String(names.size + 1)}`
  names.set(text, name)
  return name
}
