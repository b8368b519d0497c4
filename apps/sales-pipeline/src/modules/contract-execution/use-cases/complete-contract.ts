import type { Tx } from '@sellgraph/db-kit'
import { unwrap } from '@sellgraph/kernel'
import { findPendingChange } from '../../contract-changes/store/change-store.ts'
import { contractMachine } from '../../contracts/domain/contract.ts'
import { type ContractRow, updateContract } from '../../contracts/store/contract-store.ts'
import { isFulfilled } from '../domain/execution.ts'
import { findOrders, findReceivables } from '../store/execution-store.ts'

/**
 * R075: the last delivery or the last payment completes a contract; so does the end of a dispute, or of a change that
 * was proposed, when that comes after them. Call it with the contract locked, after what may have been the last.
 */
export async function completeIfFulfilled(tx: Tx, contract: ContractRow): Promise<void> {
  const completed = contractMachine.next(contract.status, 'complete')
  if (!completed.ok || (await findPendingChange(tx, contract.id)) !== null) return
  const orders = await findOrders(tx, [contract.id])
  const [receivable = null] = await findReceivables(tx, [contract.id])
  if (isFulfilled({ orders, receivable })) unwrap(await updateContract(tx, contract, { status: completed.value }))
}
