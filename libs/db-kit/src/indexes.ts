import type { DataSource } from 'typeorm'
import type { Reader } from './database.ts'

/** An index on all rows of a table, by what it has in their order: columns, or expressions as PostgreSQL writes them. */
export interface TableIndex {
  readonly method: string
  readonly columns: readonly string[]
  /** Of each column, whether the index goes down. */
  readonly descending: readonly boolean[]
}

/** Indexes come with migrations, which have run before anything is read. */
const known = new WeakMap<DataSource, Map<string, Promise<TableIndex[]>>>()

/**
 * The indexes of a table.
 *
 * @param table - as statements name it: `"sys"."read_log"`
 */
export function indexesOf(reader: Reader, table: string): Promise<TableIndex[]> {
  const { dataSource } = reader.manager
  const tables = known.get(dataSource) ?? new Map<string, Promise<TableIndex[]>>()
  known.set(dataSource, tables)
  let indexes = tables.get(table)
  if (indexes === undefined) {
    indexes = readIndexes(reader, table)
    tables.set(table, indexes)
    indexes.catch(() => tables.delete(table))
  }
  return indexes
}

function readIndexes(reader: Reader, table: string): Promise<TableIndex[]> {
  return reader.query<TableIndex>(
    `SELECT m.amname AS method, array_agg(coalesce(a.attname::text, pg_get_indexdef(i.indexrelid, k.n, true)) ORDER BY k.n) AS columns,
            array_agg(i.indoption[k.n - 1] & 1 = 1 ORDER BY k.n) AS descending
       FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_am m ON m.oid = c.relam
            CROSS JOIN generate_series(1, i.indnkeyatts) AS k (n)
            LEFT JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[k.n - 1]
      WHERE i.indrelid = $1::regclass AND i.indisvalid AND i.indpred IS NULL
      GROUP BY i.indexrelid, m.amname`,
    [table],
  )
}
