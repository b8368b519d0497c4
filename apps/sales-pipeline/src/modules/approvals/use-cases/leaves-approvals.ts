import { findApproval, openApproval, revokeDelegationsOf, voidApproval } from '@sellgraph/approvals'
import type { Tx } from '@sellgraph/db-kit'
import { findEmployee, findTeamsLed } from '@sellgraph/organisation'
import { levelsFor } from '../../quotes/use-cases/ask-approval.ts'
import { lockQuoteOfVersion, updateQuote, updateQuoteVersion } from '../../quotes/store/quote-store.ts'
import { superiorOf } from '../../quotes/use-cases/superior-of.ts'
import { endWait, waitForLevel } from '../../quotes/use-cases/wait-for-level.ts'
import { findWaitingForManager } from '../store/waiting-store.ts'

/**
 * Somebody is no manager any more. Levels name roles, so that a successor decides what waits; where there is none in
 * the team and above, the superior is a director: the request ends, and the same one goes to the director. Who has left
 * is nobody's deputy, and nobody is theirs.
 */
export async function leavesApprovals(tx: Tx, employeeId: string, { left }: { left: boolean }): Promise<void> {
  if (left) await revokeDelegationsOf(tx, employeeId)
  const { teamIds } = await findTeamsLed(tx, employeeId)
  for (const versionId of await findWaitingForManager(tx, teamIds)) {
    const locked = await lockQuoteOfVersion(tx, versionId)
    if (locked?.version.status !== 'IN_APPROVAL' || locked.version.approvalId === null) continue
    const { quote, version } = locked
    const before = await findApproval(tx, locked.version.approvalId)
    if (before?.status !== 'PENDING' || before.levels[before.currentLevel - 1]?.role !== 'MANAGER') continue
    const requester = await findEmployee(tx, before.requesterId)
    const excluded = [employeeId, before.requesterId, before.preparerId, ...before.beneficiaryIds]
    const superior = await superiorOf(tx, { roles: (requester?.roles ?? []) as never }, quote.teamId, excluded)
    if (superior.role === 'MANAGER') continue
    const levels = await levelsFor(tx, locked, superior.role, tx.now)
    const ended = await voidApproval(tx, { requestId: before.id, reason: 'The superior left: a director decides.' })
    if (!ended.ok) throw new Error(ended.error.message)
    const { subjectType, subjectId, contentHash, triggers, requesterId, preparerId, beneficiaryIds } = before
    const again = await openApproval(tx, {
      subjectType,
      subjectId,
      contentHash,
      triggers,
      levels,
      requesterId,
      preparerId,
      beneficiaryIds,
      indirectBeneficiaryIds: superior.managerIds.filter((id) => !excluded.includes(id)),
    })
    if (!again.ok) throw new Error(again.error.message)
    const touched = await updateQuote(tx, quote, {})
    if (!touched.ok) throw new Error('a locked quote cannot be stale')
    await updateQuoteVersion(tx, version.id, { approvalId: again.value.id })
    await endWait(tx, quote.id, 'CANCELLED')
    await waitForLevel(tx, quote, again.value)
  }
}
