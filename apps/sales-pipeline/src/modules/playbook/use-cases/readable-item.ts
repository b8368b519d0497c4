import { inScope, type Tx } from '@sellgraph/db-kit'
import type { Principal } from '@sellgraph/identity'
import { notFound, ok, type Result } from '@sellgraph/kernel'
import { playbookAccess } from '../access.ts'
import { findInForce, type PlaybookItemRow } from '../store/playbook-store.ts'

/** The item that somebody means to use: one in force that they may read. */
export async function readablePlaybookItem(tx: Tx, principal: Principal, id: string): Promise<Result<PlaybookItemRow>> {
  const item = await findInForce(tx, id)
  const readable = playbookAccess.scope(principal, 'read')
  return item !== null && inScope(readable, { ownerId: item.authorId, ...item }) ? ok(item) : notFound('playbook item')
}
