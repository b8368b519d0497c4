import type { Database, Reader, Tx } from '@sellgraph/db-kit'
import { type Principal, systemPrincipal } from '@sellgraph/identity'
import { newId } from '@sellgraph/kernel'
import {
  type AuditChange,
  type AuditEntry,
  type AuditSubject,
  type AuditValue,
  entryHash,
  type Json,
  type NewAuditEntry,
} from './entry.ts'
import type { MasterKeys } from './master-keys.ts'
import { isSealed, keysToSeal, openValue, Personal, readKeys, sealValue } from './personal.ts'
import { type Cause, takeTold } from './record.ts'
import { type AuditedTable, type AuditSources, auditedTables } from './tables.ts'
import { trackAuditedTables } from './track.ts'

export interface AuditOptions extends AuditSources {
  readonly db: Database
  /** The same database as its owner, who alone may put triggers; `db` itself unless told. */
  readonly owner?: Database
  readonly service: string
  readonly masterKeys: MasterKeys
}

/** A change as the triggers noted it. */
interface Noted {
  readonly xact: string
  readonly table: string
  readonly id: string
  readonly person: string
  readonly operation: AuditChange['operation']
  readonly columns: Readonly<Record<string, readonly [string | null, string | null]>>
  readonly by: string
  readonly at: Date
  /** The key of the person, where there is one. */
  readonly keyOf: string | null
  readonly master: string | null
  readonly wrapped: Buffer | null
}

/** Rows in one entry, at most: an import of thousands of rows becomes several entries. */
const CHANGES_OF_ENTRY = 500

/** Rows written past the service that one round takes at most. */
const LEFTOVERS = 2_000

const vaults = new WeakMap<object, MasterKeys>()

/**
 * From now on every transaction of the database leaves an entry of what it changed, and of what it was told to record.
 * Call it before the first write.
 */
export async function keepAudit(options: AuditOptions): Promise<AuditKeeper> {
  const { db, owner = db, service, masterKeys } = options
  const tables = await auditedTables(db, options)
  await trackAuditedTables(owner, tables)
  const keeper = new AuditKeeper(service, masterKeys, tables)
  vaults.set(db, masterKeys)
  db.beforeEachCommit((tx) => keeper.writeOwn(tx))
  return keeper
}

/** Writes entries: one INSERT for each transaction, just before its commit. */
export class AuditKeeper {
  readonly #masterKeys: MasterKeys
  readonly #personal: ReadonlyMap<string, ReadonlySet<string>>
  readonly #system: Principal

  constructor(service: string, masterKeys: MasterKeys, tables: readonly AuditedTable[]) {
    this.#masterKeys = masterKeys
    this.#personal = new Map(tables.map(({ name, personal }) => [name, personal]))
    this.#system = systemPrincipal(service)
  }

  /** What the transaction itself changed, and was told to record. */
  async writeOwn(tx: Tx): Promise<void> {
    const noted = await tx.query<Noted>('SELECT * FROM sys.take_audit_changes()')
    const told = takeTold(tx)
    if (noted.length === 0 && told === undefined) return
    const entries: Draft[] = (told?.entries ?? []).map((entry) => ({ ...entry, changes: [] }))
    const cause = told?.cause
    // A command that only revealed something has its entry already.
    if (noted.length > 0 || (cause?.always === true && entries.length === 0)) {
      entries.unshift(...mutations(merged(noted), cause ?? this.#unknown(tx)))
    }
    await this.#write(tx, entries)
  }

  /** What others left behind: rows written past the service, by hand say. Returns how many. */
  async writeLeftovers(db: Database): Promise<number> {
    return db.transaction(async (tx) => {
      const noted = await tx.query<Noted>(
        `WITH noted AS (DELETE FROM sys.audit_change WHERE (xact, seq) IN (
           SELECT xact, seq FROM sys.audit_change ORDER BY xact, seq LIMIT $1 FOR UPDATE SKIP LOCKED) RETURNING *)
         SELECT xact::text, table_name AS "table", row_id AS id, COALESCE(person, row_id) AS person, operation, columns,
                by_role AS by, at, NULL AS "keyOf", NULL AS master, NULL AS wrapped
         FROM noted ORDER BY noted.xact, seq`,
        [LEFTOVERS],
      )
      const entries: Draft[] = []
      for (const [xact, changes] of Map.groupBy(noted, (change) => change.xact)) {
        const [{ by, at }] = changes as [Noted]
        const cause = { action: 'sql', principal: this.#system, requestId: `xact:${xact}`, subjects: [], always: true }
        entries.push(...mutations(merged(changes), cause).map((entry) => ({ ...entry, byRole: by, at })))
      }
      await this.#write(tx, entries)
      return noted.length
    })
  }

  /** Of a write by the service that no command, event or job is behind. */
  #unknown(tx: Tx): Cause {
    const requestId = `transaction:${tx.now.toISOString()}`
    return { action: 'service', principal: this.#system, requestId, subjects: [], always: false }
  }

  async #write(tx: Tx, drafts: readonly Draft[]): Promise<void> {
    if (drafts.length === 0) return
    const people = new Set(drafts.flatMap((draft) => [...this.#peopleOf(draft)]))
    const known = drafts.flatMap(({ changes }) =>
      changes.flatMap(({ keyOf, ...key }) => (keyOf === null ? [] : { ...key, person: keyOf })),
    )
    const keys = await keysToSeal(tx, this.#masterKeys, people, known)
    const entries = drafts.map((draft) => this.#entry(tx, draft, keys))
    await insertEntries(tx, entries)
  }

  *#peopleOf({ changes, details }: Draft): Generator<string> {
    for (const change of changes) {
      if (Object.entries(change.columns).some(([name, values]) => this.#isPersonal(change, name, values)))
        yield change.person
    }
    yield* peopleIn(details)
  }

  #isPersonal({ table }: Noted, column: string, [before, after]: readonly (string | null)[]): boolean {
    return (before !== null || after !== null) && this.#personal.get(table)?.has(column) === true
  }

  #entry(tx: Tx, draft: Draft, keys: ReadonlyMap<string, Buffer | null>): AuditEntry {
    const { principal, changes, details, byRole, at = tx.now } = draft
    const seal = (change: Noted, value: string | null) =>
      value === null ? null : sealValue(keys, change.person, value)
    return {
      id: newId(),
      at,
      kind: draft.kind,
      action: draft.action,
      actor: byRole === undefined ? principal.subject : `database:${byRole}`,
      actorKind: byRole === undefined ? principal.kind : 'DATABASE',
      employeeId: principal.employeeId,
      roles: principal.roles,
      coveredIds: principal.coveredIds,
      grantIds: principal.grantIds,
      requestId: draft.requestId,
      reason: draft.reason ?? null,
      subjects: draft.subjects,
      changes: changes.map((change) => ({
        table: change.table,
        id: change.id,
        operation: change.operation,
        columns: Object.fromEntries(
          Object.entries(change.columns).map(([name, [before, after]]): [string, readonly [AuditValue, AuditValue]] =>
            this.#isPersonal(change, name, [before, after])
              ? [name, [seal(change, before), seal(change, after)]]
              : [name, [before, after]],
          ),
        ),
      })),
      details: details === undefined ? null : sealedDetails(details, keys),
    }
  }
}

/** An entry to be written. */
interface Draft extends NewAuditEntry {
  readonly changes: readonly Noted[]
  /** Of what was written past the service. */
  readonly byRole?: string
  readonly at?: Date
}

function mutations(changes: readonly Noted[], cause: Cause): Draft[] {
  const { action, principal, requestId, reason = null } = cause
  const drafts: Draft[] = []
  for (let at = 0; at === 0 || at < changes.length; at += CHANGES_OF_ENTRY) {
    const some = changes.slice(at, at + CHANGES_OF_ENTRY)
    const subjects = distinct([...cause.subjects, ...some.map(({ table, id }) => ({ type: camelCase(table), id }))])
    drafts.push({ kind: 'MUTATION', action, principal, requestId, reason, subjects, changes: some })
  }
  return drafts
}

/** Several statements that changed one row: its values before the first and after the last. */
function merged(noted: readonly Noted[]): Noted[] {
  const rows = new Map<string, Noted>()
  for (const change of noted) {
    const key = `${change.table} ${change.id}`
    const first = rows.get(key)
    rows.set(key, first === undefined ? change : followedBy(first, change))
  }
  return [...rows.values()].filter(
    ({ operation, columns }) => operation === 'TRUNCATE' || Object.keys(columns).length > 0,
  )
}

function followedBy(first: Noted, next: Noted): Noted {
  const names = new Set([...Object.keys(first.columns), ...Object.keys(next.columns)])
  const columns: Record<string, readonly [string | null, string | null]> = {}
  for (const name of names) {
    const before = (first.columns[name] ?? next.columns[name])?.[0] ?? null
    const after = (next.columns[name] ?? first.columns[name])?.[1] ?? null
    if (before !== after) columns[name] = [before, after]
  }
  const operation =
    first.operation === 'INSERT'
      ? 'INSERT'
      : next.operation === 'DELETE'
        ? 'DELETE'
        : first.operation === 'DELETE'
          ? 'UPDATE'
          : next.operation
  return { ...next, operation, columns }
}

function distinct(subjects: readonly AuditSubject[]): AuditSubject[] {
  return [...new Map(subjects.map((subject) => [`${subject.type} ${subject.id}`, subject])).values()]
}

function camelCase(name: string): string {
  return name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
}

function* peopleIn(value: Json<Personal> | undefined): Generator<string> {
  if (value instanceof Personal) yield value.person
  else if (Array.isArray(value)) for (const one of value as Json<Personal>[]) yield* peopleIn(one)
  else if (typeof value === 'object' && value !== null) for (const one of Object.values(value)) yield* peopleIn(one)
}

function sealedDetails(value: Json<Personal>, keys: ReadonlyMap<string, Buffer | null>): Json {
  return mapJson(value, (item) =>
    item instanceof Personal ? { ...sealValue(keys, item.person, item.value) } : undefined,
  )
}

/** JSON with some of its values put in place of others; `undefined` goes on into the value. */
function mapJson(value: unknown, replace: (item: unknown) => Json | undefined): Json {
  const replaced = replace(value)
  if (replaced !== undefined) return replaced
  if (Array.isArray(value)) return value.map((one) => mapJson(one, replace))
  if (typeof value !== 'object' || value === null) return value as Json
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, mapJson(one, replace)]))
}

async function insertEntries(tx: Tx, entries: readonly AuditEntry[]): Promise<void> {
  const rows = entries.map((entry) => ({ ...entry, hash: entryHash(entry).toString('hex') }))
  await tx.query('SELECT sys.write_audit_entries($1)', [JSON.stringify(rows)])
}

/** What became of a personal value: as it was, or gone with its person. */
export type ReadableValue = string | null | { readonly erased: true }

/** A change whose personal values can be read, where the person was not erased. */
export interface ReadableChange extends Omit<AuditChange, 'columns'> {
  readonly columns: Readonly<Record<string, readonly [ReadableValue, ReadableValue]>>
}

/** Entries with their personal values opened. What is of an erased person reads `{ erased: true }`. */
export async function readable(
  db: Database,
  entries: readonly AuditEntry[],
): Promise<(Omit<AuditEntry, 'changes'> & { readonly changes: readonly ReadableChange[] })[]> {
  const keys = await keysOf(db, entries)
  const open = (item: unknown): { erased: true } | string | undefined => {
    if (!isSealed(item)) return undefined
    return openValue(keys, item) ?? { erased: true }
  }
  return entries.map((entry) => ({
    ...entry,
    changes: mapJson(entry.changes, open) as unknown as readonly ReadableChange[],
    details: mapJson(entry.details, open),
  }))
}

async function keysOf(db: Database, entries: readonly AuditEntry[]): Promise<ReadonlyMap<string, Buffer | null>> {
  const masterKeys = vaults.get(db)
  if (masterKeys === undefined) throw new Error('this database keeps no audit, see keepAudit')
  const people = new Set<string>()
  const note = (item: unknown): Json | undefined => {
    if (!isSealed(item)) return undefined
    people.add(item.person)
    return null
  }
  for (const { changes, details } of entries) mapJson([changes, details], note)
  return people.size === 0 ? new Map() : readKeys(db satisfies Reader, masterKeys, [...people])
}
