import type { Reader } from '@sellgraph/db-kit'
import { contractOf, type StateSource } from '@sellgraph/messaging'

/** A business table of a service. */
export interface AuditedTable {
  readonly name: string
  readonly columns: readonly string[]
  readonly primaryKey: readonly string[]
  /** The column with the id of the person whose the personal columns are; null when there is none to go by. */
  readonly person: string | null
  readonly personal: ReadonlySet<string>
}

/** What a service tells of its tables. */
export interface AuditSources {
  /** Its state topics: their contracts say what is personal. */
  readonly states: readonly StateSource[]
  /** Tables that are copies of what is told elsewhere, and of no interest here. */
  readonly copies: readonly string[]
}

/**
 * The tables that are audited: every one of the schema `public`, but copies. Personal are the columns whose field the
 * contract of a state topic marks `x-personal-data`. They are of the employee or contact that the row names, else of
 * whom the row itself is about: the lead, the contact, the record.
 */
export async function auditedTables(reader: Reader, { states, copies }: AuditSources): Promise<AuditedTable[]> {
  const tables = await reader.query<{ name: string; columns: string[]; primaryKey: string[] | null }>(
    `SELECT c.relname AS name,
            (SELECT array_agg(attname::text ORDER BY attnum) FROM pg_attribute
             WHERE attrelid = c.oid AND attnum > 0 AND NOT attisdropped) AS columns,
            (SELECT array_agg(a.attname::text ORDER BY place)
             FROM pg_index i, unnest(i.indkey) WITH ORDINALITY AS k (attnum, place)
             JOIN pg_attribute a ON a.attnum = k.attnum
             WHERE i.indrelid = c.oid AND i.indisprimary AND a.attrelid = c.oid) AS "primaryKey"
     FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND NOT c.relispartition
       AND c.relname <> ALL ($1) ORDER BY c.relname`,
    [copies],
  )
  return tables.map(({ name, columns, primaryKey }) => {
    const told = states.filter((state) => name in state.tables)
    const own = told[0]?.tables[name] ?? primaryKey?.[0] ?? null
    return {
      name,
      columns,
      primaryKey: primaryKey ?? [],
      person: NAMES_A_PERSON.find((column) => columns.includes(column)) ?? own,
      personal: new Set(told.flatMap((state) => personalPaths(state).flatMap((path) => columnsOf(path, columns)))),
    }
  })
}

const NAMES_A_PERSON = ['employee_id', 'contact_id']

/** Where the contract of a state topic has personal data. */
export function personalPaths({ type }: StateSource): readonly string[] {
  return contractOf(type)?.personal ?? []
}

/**
 * The columns that hold what stands at a path of the contract: `/contactName` is `contact_name`, `/basis` is money in
 * `basis_amount`, `/answers/*\/answer` stands in `answers`, and `/memberships/*\/fromDate` in `from_date` of a part.
 */
export function columnsOf(path: string, columns: readonly string[]): string[] {
  const names = path.split('/').filter((name) => name !== '' && name !== '*')
  for (const name of [names[0], names.at(-1)]) {
    const column = (name ?? '').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
    const found = columns.filter((one) => one === column || one === `${column}_amount`)
    if (found.length > 0) return found
  }
  return []
}
