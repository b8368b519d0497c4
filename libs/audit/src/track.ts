import type { Database, Reader, Tx } from '@sellgraph/db-kit'
import pg from 'pg'
import type { AuditedTable } from './tables.ts'

const LOCK = 7_352_665_003
const EVENTS = ['INSERT', 'UPDATE', 'DELETE', 'TRUNCATE'] as const
const REFERENCING = {
  INSERT: 'REFERENCING NEW TABLE AS after_it',
  UPDATE: 'REFERENCING OLD TABLE AS before_it NEW TABLE AS after_it',
  DELETE: 'REFERENCING OLD TABLE AS before_it',
  TRUNCATE: '',
} as const

/**
 * Puts on every audited table the triggers that note its changes, and takes them from every other. Needs the owner of
 * the tables when something is to do; safe from several processes at once.
 */
export async function trackAuditedTables(db: Database, tables: readonly AuditedTable[]): Promise<void> {
  const wanted = new Map(tables.map((table) => [table.name, argumentsOf(table)]))
  if (isTracked(await trackedArguments(db), wanted)) return
  await db.transaction(async (tx) => {
    await tx.query('SELECT pg_advisory_xact_lock($1)', [LOCK])
    const there = await trackedArguments(tx)
    for (const [table, words] of wanted) if (there.get(table) !== words) await putTriggers(tx, table, words)
    for (const table of there.keys()) if (!wanted.has(table)) await dropTriggers(tx, table)
  })
}

/** The tables whose changes are noted. */
export async function trackedTables(reader: Reader): Promise<string[]> {
  return [...(await trackedArguments(reader)).keys()].sort()
}

function argumentsOf({ person, primaryKey }: AuditedTable): string {
  return [person ?? '', ...primaryKey].join(' ')
}

function isTracked(there: ReadonlyMap<string, string>, wanted: ReadonlyMap<string, string>): boolean {
  return there.size === wanted.size && [...wanted].every(([table, words]) => there.get(table) === words)
}

async function trackedArguments(reader: Reader): Promise<Map<string, string>> {
  // The arguments are kept as bytes, each ended by a zero. One that is disabled is none.
  const rows = await reader.query<{ table: string; words: string }>(
    `SELECT c.relname AS table, regexp_replace(replace(encode(tgargs, 'escape'), '\\000', ' '), ' $', '') AS words
     FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
     WHERE tgname = 'audit_on_truncate' AND c.relnamespace = 'public'::regnamespace
       AND (SELECT count(*) FROM pg_trigger o WHERE o.tgrelid = t.tgrelid AND o.tgenabled = 'O'
              AND o.tgname LIKE 'audit\\_on\\_%') = ${String(EVENTS.length)}`,
  )
  return new Map(rows.map(({ table, words }) => [table, words]))
}

async function putTriggers(tx: Tx, table: string, words: string): Promise<void> {
  const list = words
    .split(' ')
    .map((word) => pg.escapeLiteral(word))
    .join(', ')
  for (const event of EVENTS) {
    const name = nameOf(event)
    await tx.query(
      `CREATE OR REPLACE TRIGGER ${name} AFTER ${event} ON public.${pg.escapeIdentifier(table)}
       ${REFERENCING[event]} FOR EACH STATEMENT EXECUTE FUNCTION sys.note_audit_change(${list})`,
    )
    await tx.query(`ALTER TABLE public.${pg.escapeIdentifier(table)} ENABLE TRIGGER ${name}`)
  }
}

async function dropTriggers(tx: Tx, table: string): Promise<void> {
  for (const event of EVENTS)
    await tx.query(`DROP TRIGGER IF EXISTS ${nameOf(event)} ON public.${pg.escapeIdentifier(table)}`)
}

function nameOf(event: string): string {
  return `audit_on_${event.toLowerCase()}`
}
