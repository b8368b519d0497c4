import type { Tx } from '@sellgraph/db-kit'

/**
 * Lets one transaction at a time add to a register whose entries must not collide, so that a taken code is found by a
 * look-up and answered as data. For registers that grow by hand; nothing else waits.
 */
export async function lockRegister(tx: Tx, register: string): Promise<void> {
  await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`register:${register}`])
}

/** Holds a register still for readers: what they decide on does not change before they commit. */
export async function shareRegister(tx: Tx, register: string): Promise<void> {
  await tx.query('SELECT pg_advisory_xact_lock_shared(hashtextextended($1, 0))', [`register:${register}`])
}
