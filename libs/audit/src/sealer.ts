import type { Database, Tx } from '@sellgraph/db-kit'
import { type EventType, publish } from '@sellgraph/messaging'
import { type AuditLink, GENESIS, linkHash } from './entry.ts'
import type { AuditKeeper } from './keeper.ts'

export interface SealerOptions {
  readonly db: Database
  readonly service: string
  readonly keeper: AuditKeeper
  readonly log: { debug(fields: object, message: string): void; warn(fields: object, message: string): void }
}

export interface Sealer {
  /** Seals what is committed by now, publishes the head of the chain, and ends. */
  stop(): Promise<void>
}

/** How long an entry waits for its place in the chain at most, while the sealer works. */
const SEAL_MS = 1_000
const LEFTOVERS_MS = 15_000
const ANCHOR_MS = 60_000
const REPEAT_MS = 24 * 60 * 60_000
/** Links of one round. */
const BATCH = 1_000

const LOCK = 7_352_665_005

/** Chains committed entries, takes in what was written past the service, and publishes anchors. */
export function startSealer({ db, service, keeper, log }: SealerOptions): Sealer {
  let stopped = false
  let anchoredAt = -Infinity
  let sweptAt = -Infinity
  let running = Promise.resolve()
  const round = async () => {
    const now = performance.now()
    if (now - sweptAt >= LEFTOVERS_MS) {
      sweptAt = now
      await keeper.writeLeftovers(db)
    }
    await sealAll(db, service)
    if (now - anchoredAt >= ANCHOR_MS || stopped) {
      anchoredAt = now
      await publishAnchor(db, service)
    }
  }
  const run = () => {
    running = round().then(
      () => {
        if (!stopped) timer = setTimeout(run, SEAL_MS)
      },
      (error: unknown) => {
        log.warn({ err: error }, 'entries of the audit could not be chained, it is tried again')
        if (!stopped) timer = setTimeout(run, SEAL_MS)
      },
    )
  }
  let timer = setTimeout(run, SEAL_MS)
  return {
    stop: async () => {
      clearTimeout(timer)
      stopped = true
      await running
      run()
      await running
    },
  }
}

/** Chains every entry that is committed. Returns how many. */
export async function sealAll(db: Database, service: string): Promise<number> {
  let sealed = 0
  for (;;) {
    const count = await db.transaction((tx) => seal(tx, service))
    sealed += count
    if (count < BATCH) return sealed
  }
}

async function seal(tx: Tx, service: string): Promise<number> {
  // One at a time; whoever comes second has nothing to do. Held to the commit, so that the next one sees the head.
  const [lock] = await tx.query<{ mine: boolean }>('SELECT pg_try_advisory_xact_lock($1) AS mine', [LOCK])
  if (lock?.mine !== true) return 0
  const waiting = await tx.query<{ id: string; hash: Buffer }>(
    `WITH taken AS (
       DELETE FROM sys.audit_pending WHERE entry_id IN (SELECT entry_id FROM sys.audit_pending ORDER BY entry_id LIMIT $1)
       RETURNING entry_id)
     SELECT e.id, e.hash FROM taken JOIN sys.audit_entry e ON e.id = taken.entry_id ORDER BY e.id`,
    [BATCH],
  )
  if (waiting.length === 0) return 0
  const head = await headOf(tx)
  let { sequence, hash } = head ?? { sequence: 0n, hash: GENESIS }
  const links = waiting.map((entry) => {
    sequence += 1n
    const link: AuditLink = {
      sequence,
      entryId: entry.id,
      entryHash: entry.hash,
      previous: hash,
      sealedAt: tx.now,
    }
    hash = linkHash(service, link)
    return { ...link, hash }
  })
  await tx.query(
    `INSERT INTO sys.audit_link (sequence, entry_id, entry_hash, previous, hash, sealed_at)
     SELECT sequence, entry_id, entry_hash, previous, hash, $6
     FROM unnest($1::bigint[], $2::uuid[], $3::bytea[], $4::bytea[], $5::bytea[])
       AS l (sequence, entry_id, entry_hash, previous, hash)`,
    [
      links.map((link) => String(link.sequence)),
      links.map((link) => link.entryId),
      links.map((link) => link.entryHash),
      links.map((link) => link.previous),
      links.map((link) => link.hash),
      tx.now,
    ],
  )
  return links.length
}

/**
 * Tells the head of the chain to the topic of anchors when it moved since it was told last, and once a day when it did
 * not: the topic keeps a month, and the newest anchor speaks for the whole chain before it.
 */
export async function publishAnchor(db: Database, service: string): Promise<boolean> {
  return db.transaction(async (tx) => {
    // The sealer's: copies of the service take turns.
    await tx.query('SELECT pg_advisory_xact_lock($1)', [LOCK])
    const head = await headOf(tx)
    if (head === null) return false
    const [last] = await tx.query<{ at: Date; sequence: string }>(
      'SELECT at, sequence FROM sys.audit_anchor ORDER BY at DESC LIMIT 1',
    )
    const fresh = last !== undefined && tx.now.getTime() - last.at.getTime() < REPEAT_MS
    if (fresh && BigInt(last.sequence) === head.sequence) return false
    const { sequence, hash } = head
    const data = {
      service,
      sequence: Number(sequence),
      hash: hash.toString('hex'),
      anchoredAt: tx.now.toISOString(),
    }
    await tx.query('INSERT INTO sys.audit_anchor (at, sequence, hash) VALUES ($1, $2, $3)', [
      tx.now,
      data.sequence,
      hash,
    ])
    await publish(tx, { type: anchorTypeOf(service), aggregateId: service, data })
    return true
  })
}

export function anchorTypeOf(service: string): EventType {
  return `${service}.AuditAnchored.v1` as EventType
}

async function headOf(tx: Tx): Promise<{ sequence: bigint; hash: Buffer } | null> {
  const [head] = await tx.query<{ sequence: string; hash: Buffer }>(
    'SELECT sequence, hash FROM sys.audit_link ORDER BY sequence DESC LIMIT 1',
  )
  return head === undefined ? null : { sequence: BigInt(head.sequence), hash: head.hash }
}
