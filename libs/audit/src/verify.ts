import type { Reader } from '@sellgraph/db-kit'
import { type AuditEntry, ENTRY_COLUMNS, entryHash, GENESIS, linkHash } from './entry.ts'

/** What the head of the chain was at some time, as it was told. */
export interface Anchor {
  readonly sequence: bigint
  /** SHA-256 of the link in hex. */
  readonly hash: string
  readonly at: string
}

/** Something that is not as it was written. */
export interface AuditProblem {
  readonly service: string
  /** Place in the chain; null for an entry that has none. */
  readonly sequence: bigint | null
  readonly entryId: string | null
  readonly what: string
}

export interface AuditReport {
  readonly service: string
  /** Links of the chain. */
  readonly links: number
  /** Place of the last link; null of an empty chain. */
  readonly head: bigint | null
  /** Entries that wait for the sealer. */
  readonly waiting: number
  readonly problems: readonly AuditProblem[]
}

interface Row extends AuditEntry {
  readonly sequence: string
  readonly linkedId: string
  readonly linkedHash: Buffer
  readonly previous: Buffer
  readonly linkHash: Buffer
  readonly sealedAt: Date
  /** Hash that the entry has of itself; null when there is no such entry. */
  readonly ownHash: Buffer | null
}

const BATCH = 1_000

/** An entry that waits longer than this was forgotten by the sealer, or the sealer does not run. */
const WAIT_MS = 60_000

/**
 * Walks the chain of a service from its first link: the sequence has no gap, each link follows the one before and tells
 * of its entry what the entry is, and every anchor is a link. What is wrong is told once, where it is.
 */
export async function verifyChain(
  reader: Reader,
  service: string,
  anchors: readonly Anchor[] = [],
): Promise<AuditReport> {
  const problems: AuditProblem[] = []
  const wrong = (what: string, sequence: bigint | null, entryId: string | null) =>
    problems.push({ service, sequence, entryId, what })
  const anchored = Map.groupBy(anchors, ({ sequence }) => sequence)
  let last = { sequence: 0n, hash: GENESIS }
  let links = 0
  for (;;) {
    const rows = await linksAfter(reader, last.sequence)
    for (const row of rows) {
      links++
      const sequence = BigInt(row.sequence)
      if (sequence !== last.sequence + 1n) wrong(missing(last.sequence + 1n, sequence - 1n), last.sequence + 1n, null)
      // After a gap nobody knows what came before.
      else if (!row.previous.equals(last.hash)) {
        wrong(
          'the link does not follow the one before: one of them was changed, put in or moved',
          sequence,
          row.linkedId,
        )
      }
      const { linkedId: entryId, linkedHash, previous, sealedAt } = row
      if (!linkHash(service, { sequence, entryId, entryHash: linkedHash, previous, sealedAt }).equals(row.linkHash)) {
        wrong('the link was changed: its hash is of something else', sequence, entryId)
      }
      const entry = problemOfEntry(row)
      if (entry !== null) wrong(entry, sequence, entryId)
      for (const { hash, at } of anchored.get(sequence) ?? []) {
        if (hash !== row.linkHash.toString('hex'))
          wrong(`the chain was written anew: the anchor of ${at} tells another hash`, sequence, entryId)
      }
      last = { sequence, hash: row.linkHash }
    }
    if (rows.length < BATCH) break
  }
  const beyond = anchors
    .filter(({ sequence }) => sequence > last.sequence)
    .sort((a, b) => (a.sequence < b.sequence ? 1 : -1))[0]
  if (beyond !== undefined) {
    const { sequence, at } = beyond
    wrong(`the end was cut off: the anchor of ${at} tells of ${String(sequence)} links`, last.sequence + 1n, null)
  }
  for (const { id, lost } of await unlinked(reader)) {
    wrong(lost ? 'the entry is in no link: it was put in past the service' : FORGOTTEN, null, id)
  }
  const [waiting] = await reader.query<{ count: number }>('SELECT count(*)::int AS count FROM sys.audit_pending')
  return { service, links, head: links === 0 ? null : last.sequence, waiting: waiting?.count ?? 0, problems }
}

const FORGOTTEN = 'the entry waits for its link for more than a minute: does the service run?'

function missing(from: bigint, to: bigint): string {
  return from === to ? 'the link was removed' : `the links up to ${String(to)} were removed`
}

function problemOfEntry(row: Row): string | null {
  if (row.ownHash === null) return 'the entry was removed'
  const hash = entryHash({ ...row, id: row.linkedId })
  if (!hash.equals(row.linkedHash)) {
    return hash.equals(row.ownHash)
      ? 'the entry was changed, and its hash with it: the link tells another'
      : 'the entry was changed'
  }
  return hash.equals(row.ownHash) ? null : "the entry's hash was changed"
}

function linksAfter(reader: Reader, sequence: bigint): Promise<Row[]> {
  return reader.query<Row>(
    `SELECT l.sequence, l.entry_id AS "linkedId", l.entry_hash AS "linkedHash", l.previous, l.hash AS "linkHash",
            l.sealed_at AS "sealedAt", e.hash AS "ownHash", ${ENTRY_COLUMNS}
     FROM sys.audit_link l LEFT JOIN sys.audit_entry e ON e.id = l.entry_id
     WHERE l.sequence > $1 ORDER BY l.sequence LIMIT ${String(BATCH)}`,
    [String(sequence)],
  )
}

/** Entries without a link: one that is written at this moment waits, and is none of them. */
async function unlinked(reader: Reader): Promise<{ id: string; lost: boolean }[]> {
  return reader.query<{ id: string; lost: boolean }>(
    `SELECT e.id, p.entry_id IS NULL AS lost
     FROM sys.audit_entry e LEFT JOIN sys.audit_pending p ON p.entry_id = e.id
     WHERE NOT EXISTS (SELECT 1 FROM sys.audit_link l WHERE l.entry_id = e.id)
       AND (p.entry_id IS NULL OR e.at < now() - $1 * interval '1 millisecond')
     ORDER BY e.id LIMIT 100`,
    [WAIT_MS],
  )
}

/** The anchors that the service's own database remembers: whoever rewrote the chain may have rewritten them too. */
export async function ownAnchors(reader: Reader): Promise<Anchor[]> {
  const rows = await reader.query<{ sequence: string; hash: string; at: Date }>(
    `SELECT sequence, encode(hash, 'hex') AS hash, at FROM sys.audit_anchor ORDER BY at`,
  )
  return rows.map(({ sequence, hash, at }) => ({ sequence: BigInt(sequence), hash, at: at.toISOString() }))
}
