import { addWorkingTime, chineseOfficeCalendar, workingHours } from '@sellgraph/calendar'
import type { Tx } from '@sellgraph/db-kit'
import { policyAt } from '@sellgraph/policies'
import { openWork } from '@sellgraph/work'
import { findSplits } from '../../opportunities/store/deal-record-store.ts'
import type { ContractRow } from '../../contracts/store/contract-store.ts'
import type { ChangeReviewKind } from '../domain/contract-change.ts'
import type { ContractChangeRow } from '../store/change-store.ts'

export function reviewKey(changeId: string, kind: ChangeReviewKind): string {
  return `contract-change-review:${changeId}:${kind}`
}

export function signingKey(changeId: string): string {
  return `contract-change-signing:${changeId}`
}

/** R197: who earns on a deal does not review what becomes of it. */
export async function gainersOf(tx: Tx, contract: ContractRow): Promise<string[]> {
  const splits = await findSplits(tx, [contract.opportunityId])
  return [...new Set([...splits.map(({ employeeId }) => employeeId), ...(contract.ownerId === null ? [] : [contract.ownerId])])] // prettier-ignore
}

/** Each review waits for whoever has its role and may give it, as long as the review of a contract does (P14). */
export async function openReviewWork(
  tx: Tx,
  contract: ContractRow,
  change: ContractChangeRow,
  kinds: readonly ChangeReviewKind[],
): Promise<void> {
  const policy = await policyAt(tx, 'P14', tx.now)
  const hours = policy.value.contractReviewWorkingHours
  const after = (share: number) => addWorkingTime(chineseOfficeCalendar(), tx.now, workingHours(hours * share))
  const exceptIds = [...new Set([change.proposedBy, ...(await gainersOf(tx, contract))])]
  for (const kind of kinds) {
    await openWork(tx, {
      key: reviewKey(change.id, kind),
      kind: 'CONTRACT_CHANGE_REVIEW',
      title: change.kind === 'AMENDMENT' ? 'Review the amendment of the contract' : 'Review the end of the contract',
      titleZh: change.kind === 'AMENDMENT' ? '审核合同变更' : '审核合同终止',
      subject: { type: 'Contract', id: contract.id, label: contract.number },
      customerId: contract.customerId,
      role: kind === 'TECHNICAL' ? 'PRODUCTION' : kind,
      exceptIds,
      remindAt: after(0.5),
      dueAt: after(1),
      escalateTo: { role: 'DIRECTOR' },
      policy: { parameter: 'P14', version: policy.version },
    })
  }
}
