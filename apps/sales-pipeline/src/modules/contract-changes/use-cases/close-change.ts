import type { Tx } from '@sellgraph/db-kit'
import { type Result, unwrap } from '@sellgraph/kernel'
import { closeWork } from '@sellgraph/work'
import { completeIfFulfilled } from '../../contract-execution/use-cases/complete-contract.ts'
import { contractMachine } from '../../contracts/domain/contract.ts'
import { type ContractRow, updateContract } from '../../contracts/store/contract-store.ts'
import { changeReviewKinds, type ChangeStatus } from '../domain/contract-change.ts'
import { cancelOpenChangeReviews, type ContractChangeRow, updateChange } from '../store/change-store.ts'
import { reviewKey, signingKey } from './change-work.ts'

/** A change comes to nothing: the contract goes on as it was, and nobody has to do anything about it any more. */
export async function closeChange(
  tx: Tx,
  { contract, change, version }: { contract: ContractRow; change: ContractChangeRow; version: number },
  closed: { status: ChangeStatus; reason: string },
): Promise<Result<ContractRow>> {
  const goesOn = contractMachine.next(contract.status, 'endAmending')
  const changed = await updateContract(tx, { id: contract.id, version }, goesOn.ok ? { status: goesOn.value } : {})
  if (!changed.ok) return changed
  unwrap(await updateChange(tx, change, { status: closed.status, closeReason: closed.reason, closedAt: tx.now }))
  await cancelOpenChangeReviews(tx, change.id)
  for (const kind of changeReviewKinds) await closeWork(tx, reviewKey(change.id, kind), 'CANCELLED')
  await closeWork(tx, signingKey(change.id), 'CANCELLED')
  await completeIfFulfilled(tx, changed.value)
  return changed
}
