import { EntitySchema, type EntitySchemaColumnOptions, type ObjectLiteral } from 'typeorm'

/** What every business row has. `version` starts at 1 and grows by one with each guarded update. */
export interface VersionedRow extends ObjectLiteral {
  id: string
  version: number
  createdAt: Date
  updatedAt: Date
}

// Rows differ per entity; what takes entities of any kind only passes them on.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Entity = EntitySchema<any>

type Column = EntitySchemaColumnOptions

/**
 * Column types as they come out of PostgreSQL: `numeric` and `bigint` are strings (never floats), `date` is
 * `YYYY-MM-DD` text, `timestamp` is a Date at millisecond precision (declare `timestamptz(3)` in the migration, so that
 * a value that went through JavaScript still compares equal).
 */
export const column = {
  id: { type: 'uuid', primary: true },
  uuid: { type: 'uuid' },
  text: { type: 'text' },
  int: { type: 'int' },
  bigint: { type: 'bigint' },
  bool: { type: 'bool' },
  numeric: { type: 'numeric' },
  date: { type: 'date' },
  timestamp: { type: 'timestamptz', precision: 3 },
  json: { type: 'jsonb' },
  textArray: { type: 'text', array: true },
  uuidArray: { type: 'uuid', array: true },
  version: { type: 'int' },
} as const satisfies Record<string, Column>

export function nullable(of: Column): Column {
  return { ...of, nullable: true }
}

/**
 * The mapping of a row type to a table. Every property of the row needs a column, so that a forgotten one is a type
 * error; `ownerId` maps to `owner_id`.
 */
export function defineEntity<T extends ObjectLiteral>(
  table: string,
  columns: { [K in keyof T]-?: Column },
): EntitySchema<T> {
  const named = Object.fromEntries(
    Object.entries<Column>(columns).map(([property, options]) => [property, { name: snakeCase(property), ...options }]),
  ) as { [K in keyof T]: Column }
  return new EntitySchema<T>({ name: table, tableName: table, columns: named })
}

export function snakeCase(property: string): string {
  return property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}
