import { type Condition, nodeOf, type Owned, type RowScope } from '@sellgraph/identity'
import { type Way, waySql, type Where } from './read.ts'

/** Which properties of entity `e` say whose a row is. What a rule asks beside them has its own name in the entity. */
export interface ScopeColumns {
  /** Property with the owning employee's id. */
  readonly owner?: string
  /** Property with the owning team's id. */
  readonly team?: string
  /** Property with the id of the customer that the row belongs to. */
  readonly customer?: string
}

/** A condition can hold several scopes, so each names its parameters apart from the thousand before it. */
const NAMES = 1_000
let named = 0

/**
 * The scope as a condition on entity `e`. No scope means no row. A null owner or team never matches: what belongs to
 * nobody is seen by who sees all, or by a rule that says so.
 */
export function scopeWhere(scope: RowScope, columns: ScopeColumns): Where {
  const properties: Readonly<Record<string, string | undefined>> = {
    ownerId: columns.owner,
    teamId: columns.team,
    customerId: columns.customer,
  }
  const params: Record<string, unknown> = {}
  const name = `scope${String((named = (named + 1) % NAMES))}`
  let count = 0
  const propertyOf = (field: string) => (field in properties ? properties[field] : field)
  const dialect: Dialect = {
    column: (field) => {
      const property = propertyOf(field)
      return property === undefined ? undefined : `e.${property}`
    },
    param: (value) => {
      const param = `${name}_${String(++count)}`
      params[param] = value
      return `:${param}`
    },
  }
  const alternatives = scope.condition === null ? null : alternativesOf(scope.condition)
  if (alternatives === null) return { sql: conditionSql(scope.condition, dialect), params }
  const ways: Way[] = []
  for (const { by, and } of alternatives) {
    const property = propertyOf(by.field)
    if (property === undefined) return { sql: conditionSql(scope.condition, dialect), params }
    const values = (by.operator === 'eq' ? [by.value] : by.value) as readonly unknown[]
    ways.push({
      property,
      contains: by.operator === 'all',
      // A row is found once, however often its team is among those that somebody answers for.
      values: dialect.param([...new Set(values)]),
      ...(and.length === 0 ? {} : { and: joined(and, ' AND ', 'TRUE', dialect) }),
    })
  }
  return { sql: `(${ways.map(waySql).join(' OR ')})`, params, ways }
}

/** Comparisons whose rows an index finds by value. */
const lookups: readonly string[] = ['eq', 'in', 'all']

/** One of the conditions of which a scope says that any will do: rows that are found by one field, and what else holds. */
interface Alternative {
  readonly by: Extract<ReturnType<typeof nodeOf>, { kind: 'FIELD' }>
  readonly and: readonly Condition[]
}

/** The condition as alternatives, each with a field by whose values its rows can be looked up; null where one has none. */
function alternativesOf(condition: Condition): Alternative[] | null {
  const node = nodeOf(condition)
  switch (node.kind) {
    case 'OR': {
      const parts = node.of.map(alternativesOf)
      return parts.includes(null) ? null : (parts as Alternative[][]).flat()
    }
    case 'AND': {
      for (const [index, part] of node.of.entries()) {
        const found = alternativesOf(part)
        const others = node.of.toSpliced(index, 1)
        if (found !== null) return found.map(({ by, and }) => ({ by, and: [...and, ...others] }))
      }
      return null
    }
    case 'NOT':
      return null
    case 'FIELD':
      return lookups.includes(node.operator) ? [{ by: node, and: [] }] : null
  }
}

/**
 * The scope for a statement with numbered parameters: adds its values to `params`.
 *
 * @param columns - SQL for each field that rules may ask for: `{ ownerId: 'c.owner_id' }`
 */
export function scopeSql(scope: RowScope, columns: Readonly<Record<string, string>>, params: unknown[]): string {
  return conditionSql(scope.condition, {
    column: (field) => columns[field],
    param: (value) => `$${String(params.push(value))}`,
  })
}

/** The same rule on a loaded row. */
export function inScope(scope: RowScope, row: Owned): boolean {
  return scope.reaches(row)
}

interface Dialect {
  /** Undefined for what the rows don't have: nothing is known of it, so it counts against them. */
  readonly column: (field: string) => string | undefined
  readonly param: (value: unknown) => string
}

const operators = { eq: '=', ne: '<>', lt: '<', lte: '<=', gt: '>', gte: '>=' } as const

function conditionSql(condition: Condition | null, dialect: Dialect): string {
  if (condition === null) return 'FALSE'
  const node = nodeOf(condition)
  switch (node.kind) {
    case 'AND':
      return joined(node.of, ' AND ', 'TRUE', dialect)
    case 'OR':
      return joined(node.of, ' OR ', 'FALSE', dialect)
    case 'NOT':
      return `NOT ${joined(node.of, ' AND ', 'TRUE', dialect)}`
    case 'FIELD': {
      const { operator, value } = node
      const column = dialect.column(node.field)
      if (column === undefined) return 'NULL::boolean'
      if (operator === 'exists') return `${column} IS ${value === true ? 'NOT NULL' : 'NULL'}`
      if (operator === 'in') return `${column} = ANY(${dialect.param(value)})`
      if (operator === 'nin') return `${column} <> ALL(${dialect.param(value)})`
      if (operator === 'all') return `${column} @> ${dialect.param(value)}`
      return `${column} ${operators[operator]} ${dialect.param(value)}`
    }
  }
}

function joined(parts: readonly Condition[], by: string, none: string, dialect: Dialect): string {
  return parts.length === 0 ? none : `(${parts.map((part) => conditionSql(part, dialect)).join(by)})`
}
