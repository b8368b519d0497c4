import type { Tx } from '@sellgraph/db-kit'
import type { Principal } from '@sellgraph/identity'
import type { AuditSubject, NewAuditEntry } from './entry.ts'

/** What a transaction has told the audit so far. */
export interface Told {
  cause: Cause | undefined
  readonly entries: NewAuditEntry[]
}

/** Who changes what a transaction changes, and why. */
export interface Cause {
  readonly action: string
  readonly principal: Principal
  readonly requestId: string
  readonly subjects: readonly AuditSubject[]
  readonly reason?: string | null
  /** Whether it is written down although nothing was changed. */
  readonly always: boolean
}

/** By the transaction's manager: what is lent to a reaction is another object of the same transaction. */
const told = new WeakMap<object, Told>()

/**
 * Adds an entry to the audit in the caller's transaction: it exists if, and only if, the transaction commits. Changes of
 * rows need no word; this is for what wrote nothing (a reveal, an export), and for decisions. It is written with the
 * others of the transaction, just before the commit.
 */
export function recordAudit(tx: Tx, entry: NewAuditEntry): Promise<void> {
  toldBy(tx).entries.push(entry)
  return Promise.resolve()
}

/** Says who is behind the changes of a transaction. `runCommand` and the runners of events and jobs do. */
export function auditAs(tx: Tx, cause: Cause): void {
  toldBy(tx).cause = cause
}

/** Takes what was told, once. */
export function takeTold(tx: Tx): Told | undefined {
  const mine = told.get(tx.manager)
  told.delete(tx.manager)
  return mine
}

function toldBy(tx: Tx): Told {
  const { manager } = tx
  const known = told.get(manager)
  if (known !== undefined) return known
  const fresh: Told = { cause: undefined, entries: [] }
  told.set(manager, fresh)
  tx.beforeCommit(() => {
    const left = told.get(manager)?.entries.length ?? 0
    return left === 0 ? Promise.resolve() : Promise.reject(new Error('this database keeps no audit, see keepAudit'))
  })
  return fresh
}
