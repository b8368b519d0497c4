import type { Database } from '@sellgraph/db-kit'

/** The rows of each table, in no order. */
export type Tables = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>

/** How messages travel, what requests were answered, who did and saw what: no business of the service. */
const PLUMBING =
  /^sys\.(outbox|inbox|relay|waiting|skipped|state_version|state_change|idempotency|schema_migration|event_|replay|backfill|audit_|read_log|person_key)/

/** Every table of a service that holds something of its business. */
export async function tablesOf(db: Database): Promise<Tables> {
  const names = await db.query<{ name: string }>(
    `SELECT table_schema || '.' || table_name AS name FROM information_schema.tables
     WHERE table_schema IN ('public', 'sys') AND table_type = 'BASE TABLE' ORDER BY 1`,
  )
  const tables: Record<string, Record<string, unknown>[]> = {}
  for (const { name } of names) {
    if (PLUMBING.test(name)) continue
    const rows = await db.query<{ row: Record<string, unknown> }>(`SELECT to_jsonb(t) AS row FROM ${name} t`)
    tables[name] = rows.map(({ row }) => row).sort(byText)
  }
  return tables
}

/** What does not depend on the moment or the order: no ids, times and running numbers, and how often a row was written. */
export function withoutIdentity(tables: Tables | undefined): Tables {
  return Object.fromEntries(
    Object.entries(tables ?? {}).map(([name, rows]) => [
      name,
      rows
        .map((row) =>
          Object.fromEntries(
            Object.entries(row)
              .filter(([column]) => !/^(id|version|name_(key|code))$/.test(column))
              .map(([column, value]) => [column, anonymous(value)]),
          ),
        )
        .sort(byText),
    ]),
  )
}

const UUID = /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/g
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d.*$/
const HASH = /\b[0-9a-f]{64}\b/g
const TRACKING_NUMBER = /\bSF[0-9a-f]{8}-[0-9a-f]{4}\b/g
const NUMBER = /\b([A-Z]{1,3})-(\d{4})-\d{6}\b/g

function anonymous(value: unknown): unknown {
  if (typeof value === 'string') {
    if (MOMENT.test(value)) return 'a moment'
    return value
      .replaceAll(UUID, 'an id')
      .replaceAll(HASH, 'a hash')
      .replaceAll(TRACKING_NUMBER, 'a tracking number')
      .replaceAll(NUMBER, '$1-$2-n')
  }
  if (Array.isArray(value)) return value.map(anonymous)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, anonymous(inner)]))
}

function byText(a: unknown, b: unknown): number {
  const [left, right] = [JSON.stringify(a), JSON.stringify(b)]
  return left < right ? -1 : left > right ? 1 : 0
}
