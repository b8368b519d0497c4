import { type DomainError, invalid, ok, type Result } from '@sellgraph/kernel'
import type { EntitySchema, ObjectLiteral } from 'typeorm'
import { isDataException, type Reader } from './database.ts'
import { findOrdered } from './ordered.ts'
import { countRows, findRows, type Where } from './read.ts'

/** Relay connection arguments, as they come from a client. */
export interface PageArgs {
  readonly first?: number | null | undefined
  readonly after?: string | null | undefined
  readonly last?: number | null | undefined
  readonly before?: string | null | undefined
}

/**
 * A property that may be null, and what a row without a value is ordered as. The index that serves the order is on
 * `coalesce(column, <sql>)` with the same literal.
 */
export interface AbsentAs {
  readonly property: string
  /** The value as a cursor carries it. */
  readonly value: string
  /** The same as an SQL literal; trusted text. */
  readonly sql: string
}

export interface PageOrder {
  /** Properties to order by, all in one direction; `id` is added as the tie-break. */
  readonly by: readonly (string | AbsentAs)[]
  readonly direction: 'ASC' | 'DESC'
}

export interface Page<T> {
  readonly edges: readonly { readonly cursor: string; readonly node: T }[]
  readonly pageInfo: {
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
    readonly startCursor: string | null
    readonly endCursor: string | null
  }
  /** Counts only when asked. */
  readonly totalCount: () => Promise<number>
}

/** The same page with something else made of each row. */
export function mapPage<T, U>({ edges, ...page }: Page<T>, map: (row: T) => U): Page<U> {
  return {
    ...page,
    edges: edges.map((edge) => ({
      get cursor() {
        return edge.cursor
      },
      node: map(edge.node),
    })),
  }
}

export const DEFAULT_PAGE_SIZE = 20
export const MAX_PAGE_SIZE = 100

/**
 * One page of a list, found by comparing the row `(by…, id)` with the cursor's, so that pages neither skip nor repeat
 * rows while others write. `first`/`after` walk forward, `last`/`before` backward; at most 100 rows a page.
 */
export async function findPage<T extends ObjectLiteral & { id: string }>(
  reader: Reader,
  entity: EntitySchema<T>,
  where: readonly Where[],
  order: PageOrder,
  args: PageArgs,
): Promise<Result<Page<T>, DomainError>> {
  const keys: readonly (string | AbsentAs)[] = order.by.includes('id') ? order.by : [...order.by, 'id']
  const window = windowOf(args, keys.length)
  if (!window.ok) return window
  const { size, backward, cursor } = window.value
  const direction = backward === (order.direction === 'ASC') ? 'DESC' : 'ASC'

  let found: T[]
  try {
    found = await findOrdered(reader, entity, cursor === null ? where : [...where, beyond(keys, direction, cursor)], {
      by: keys.map((key) => ({
        sql: sqlOf(key),
        property: typeof key === 'string' ? key : key.property,
        isCoalesced: typeof key !== 'string',
      })),
      direction,
      limit: size + 1,
    })
  } catch (error) {
    if (!isDataException(error)) throw error
    // Either the cursor, well-formed but with values of other types than the columns, or what the list is filtered by:
    // an id that is none, a number or date out of range.
    return invalid(
      cursor === null ? 'arguments' : backward ? 'before' : 'after',
      cursor === null ? 'have a value of the wrong form' : 'is no cursor of this list, or another argument is wrong',
    )
  }
  const more = found.length > size
  const rows = more ? found.slice(0, size) : found
  if (backward) rows.reverse()

  // Written when it is asked for: most lists are not gone through to their end, and then by the last cursor alone.
  const edges = rows.map((node) => ({
    get cursor() {
      return encodeCursor(keys.map((key) => valueOf(node, key)))
    },
    node,
  }))
  return ok({
    edges,
    pageInfo: {
      hasNextPage: backward ? cursor !== null : more,
      hasPreviousPage: backward ? more : cursor !== null,
      get startCursor() {
        return edges[0]?.cursor ?? null
      },
      get endCursor() {
        return edges.at(-1)?.cursor ?? null
      },
    },
    totalCount: () => countRows(reader, entity, where),
  })
}

/** The rows of which `key` is one of the values and the condition holds, in no order. */
export async function findByKey<T extends ObjectLiteral>(
  reader: Reader,
  entity: EntitySchema<T>,
  key: Extract<keyof T, string>,
  values: readonly string[],
  where: Where,
): Promise<T[]> {
  return findRows(reader, entity, [{ sql: `e.${key} = ANY(:values)`, params: { values } }, where])
}

function sqlOf(key: string | AbsentAs): string {
  return typeof key === 'string' ? `e.${key}` : `coalesce(e.${key.property}, ${key.sql})`
}

function valueOf(row: ObjectLiteral, key: string | AbsentAs): unknown {
  return typeof key === 'string' ? row[key] : (row[key.property] ?? key.value)
}

interface Window {
  readonly size: number
  readonly backward: boolean
  readonly cursor: string[] | null
}

function windowOf(args: PageArgs, keyCount: number): Result<Window> {
  const first = args.first ?? null
  const last = args.last ?? null
  if (first !== null && last !== null) return invalid('last', 'give first or last, not both')
  const backward = last !== null || (first === null && (args.before ?? null) !== null)
  const size = first ?? last ?? DEFAULT_PAGE_SIZE
  if (!Number.isInteger(size) || size < 1 || size > MAX_PAGE_SIZE) {
    return invalid(last === null ? 'first' : 'last', `must be from 1 to ${String(MAX_PAGE_SIZE)}`)
  }
  const other = backward ? args.after : args.before
  if ((other ?? null) !== null) {
    return invalid(backward ? 'after' : 'before', `does not go with ${backward ? 'last' : 'first'}`)
  }
  const text = (backward ? args.before : args.after) ?? null
  if (text === null) return ok({ size, backward, cursor: null })
  const cursor = decodeCursor(text)
  if (cursor?.length !== keyCount) return invalid(backward ? 'before' : 'after', 'is no cursor of this list')
  return ok({ size, backward, cursor })
}

/** The rows behind the cursor's in the direction of the list. */
function beyond(keys: readonly (string | AbsentAs)[], direction: 'ASC' | 'DESC', cursor: readonly string[]): Where {
  const columns = keys.map(sqlOf).join(', ')
  const values = keys.map((_, index) => `:cursor${String(index)}`).join(', ')
  return {
    sql: `(${columns}) ${direction === 'ASC' ? '>' : '<'} (${values})`,
    params: Object.fromEntries(cursor.map((value, index) => [`cursor${String(index)}`, value])),
  }
}

function encodeCursor(values: readonly unknown[]): string {
  const parts = values.map((value) => (value instanceof Date ? value.toISOString() : String(value)))
  return Buffer.from(JSON.stringify(parts)).toString('base64url')
}

function decodeCursor(text: string): string[] | null {
  try {
    const parts: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'))
    return Array.isArray(parts) && parts.every((part) => typeof part === 'string') ? parts : null
  } catch {
    return null
  }
}
