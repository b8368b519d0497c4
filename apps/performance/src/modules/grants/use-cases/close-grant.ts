import type { Tx } from '@sellgraph/db-kit'
import { ok, type Result, unwrap } from '@sellgraph/kernel'
import { grantMachine } from '../domain/grant.ts'
import { publishGrantClosed } from '../events/publish.ts'
import { type AccessGrantRow, lockOpenGrantsOf, updateGrant } from '../store/access-grant-store.ts'

interface Closing {
  readonly closedById?: string
  readonly closingNote?: string
  /** The version that the caller read. */
  readonly version?: number
}

/** A grant counts no more from now on, or was never given. */
export async function closeGrant(
  tx: Tx,
  grant: AccessGrantRow,
  action: 'end' | 'revoke' | 'expire' | 'withdraw',
  { closedById, closingNote, version = grant.version }: Closing = {},
): Promise<Result<AccessGrantRow>> {
  const status = grantMachine.next(grant.status, action)
  if (!status.ok) return status
  const closed = await updateGrant(
    tx,
    { id: grant.id, version },
    { status: status.value, closedAt: tx.now, closedById: closedById ?? null, closingNote: closingNote ?? null },
  )
  if (!closed.ok) return closed
  await publishGrantClosed(tx, closed.value, closedById ?? null)
  return ok(closed.value)
}

/** Who leaves or is suspended gives back what was granted; who leaves is covered no more. */
export async function endGrantsOf(tx: Tx, employeeId: string, { left }: { left: boolean }): Promise<void> {
  for (const grant of await lockOpenGrantsOf(tx, employeeId)) {
    if (!left && grant.granteeId !== employeeId) continue
    unwrap(await closeGrant(tx, grant, grant.status === 'ACTIVE' ? 'end' : 'expire'))
  }
}
