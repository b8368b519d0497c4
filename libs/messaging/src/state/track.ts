import type { Database, Reader, Tx } from '@sellgraph/db-kit'
import { newId } from '@sellgraph/kernel'
import pg from 'pg'
import { rootOf, type StateSource } from './source.ts'

/** Rows of a new topic that are published each second: it fills while the service works. */
export const DEFAULT_ROWS_PER_SECOND = 500

const LOCK = 7_352_665_002
const EVENTS = ['INSERT', 'UPDATE', 'DELETE'] as const
const REFERENCING = {
  INSERT: 'NEW TABLE AS after_it',
  UPDATE: 'OLD TABLE AS before_it NEW TABLE AS after_it',
  DELETE: 'OLD TABLE AS before_it',
} as const

/**
 * Puts on every table that a state topic is made of the triggers that note its changes, and asks for a topic that is new
 * to this database to be filled. Safe from several processes at once, and cheap when nothing changed.
 */
export async function trackChanges(db: Database, sources: readonly StateSource[]): Promise<void> {
  const wanted = argumentsByTable(sources)
  if (isTracked(await trackedArguments(db), wanted)) return
  await db.transaction(async (tx) => {
    await tx.query('SELECT pg_advisory_xact_lock($1)', [LOCK])
    const there = await trackedArguments(tx)
    for (const [table, words] of wanted) {
      if (there.get(table) === words) continue
      const known = typesOf(there.get(table) ?? '')
      await putTriggers(tx, table, words)
      for (const source of sources) {
        if (rootOf(source).table === table && !known.has(source.type)) await requestFilling(tx, source)
      }
    }
    for (const table of there.keys()) if (!wanted.has(table)) await dropTriggers(tx, table)
  })
}

/** What each table's triggers should say: for each topic its type, the column with the id of its row, root or part. */
function argumentsByTable(sources: readonly StateSource[]): Map<string, string> {
  const all = new Map<string, string[]>()
  for (const source of [...sources].sort((a, b) => (a.type < b.type ? -1 : 1))) {
    const root = rootOf(source)
    for (const [table, column] of Object.entries(source.tables)) {
      const role = table === root.table ? 'root' : 'part'
      all.set(table, [...(all.get(table) ?? []), source.type, column, role])
    }
  }
  return new Map([...all].map(([table, words]) => [table, words.join(' ')]))
}

function typesOf(words: string): Set<string> {
  return new Set(words.split(' ').filter((_, index) => index % 3 === 0))
}

function isTracked(there: ReadonlyMap<string, string>, wanted: ReadonlyMap<string, string>): boolean {
  return there.size === wanted.size && [...wanted].every(([table, words]) => there.get(table) === words)
}

async function trackedArguments(reader: Reader): Promise<Map<string, string>> {
  // The arguments are kept as bytes, each ended by a zero.
  const rows = await reader.query<{ table: string; words: string }>(
    `SELECT tgrelid::regclass::text AS table,
            replace(trim(trailing '\\000' FROM encode(tgargs, 'escape')), '\\000', ' ') AS words
     FROM pg_trigger WHERE tgname = 'state_change_on_insert'`,
  )
  return new Map(rows.map(({ table, words }) => [table, words]))
}

async function putTriggers(tx: Tx, table: string, words: string): Promise<void> {
  const list = words
    .split(' ')
    .map((word) => pg.escapeLiteral(word))
    .join(', ')
  for (const event of EVENTS) {
    await tx.query(
      `CREATE OR REPLACE TRIGGER state_change_on_${event.toLowerCase()} AFTER ${event} ON ${table}
       REFERENCING ${REFERENCING[event]} FOR EACH STATEMENT EXECUTE FUNCTION sys.note_state_change(${list})`,
    )
  }
}

async function dropTriggers(tx: Tx, table: string): Promise<void> {
  for (const event of EVENTS) {
    await tx.query(`DROP TRIGGER IF EXISTS state_change_on_${event.toLowerCase()} ON ${table}`)
  }
}

async function requestFilling(tx: Tx, source: StateSource): Promise<void> {
  await tx.query(
    `INSERT INTO sys.backfill (id, type, reason, requested_by, rows_per_second)
     SELECT $1, $2, 'the topic is new', 'system', $3 WHERE EXISTS (SELECT 1 FROM ${rootOf(source).table})`,
    [newId(), source.type, DEFAULT_ROWS_PER_SECOND],
  )
}
