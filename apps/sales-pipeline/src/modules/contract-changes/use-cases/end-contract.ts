import type { Tx } from '@sellgraph/db-kit'
import { unwrap } from '@sellgraph/kernel'
import { closeWorkOf } from '@sellgraph/work'
import { contractMachine } from '../../contracts/domain/contract.ts'
import { type ContractRow, updateContract } from '../../contracts/store/contract-store.ts'
import { changeMachine } from '../domain/contract-change.ts'
import { publishContractTerminated } from '../events/publish.ts'
import { type ContractChangeRow, updateChange } from '../store/change-store.ts'

/** The timer of a termination whose last day lies ahead. */
export const CONTRACT_ENDS = 'contract-ends'

/** Ends a contract early, as approved. Nothing of it waits for anybody any more, but for the copies on their way. */
export async function endContract(tx: Tx, contract: ContractRow, change: ContractChangeRow): Promise<void> {
  const terminated = unwrap(
    await updateContract(tx, contract, {
      status: unwrap(contractMachine.next(contract.status, 'terminate')),
      terminatedOn: change.endsOn,
    }),
  )
  const ended = unwrap(
    await updateChange(tx, change, {
      status: unwrap(changeMachine.next(change.status, 'takeEffect')),
      closedAt: tx.now,
    }),
  )
  await closeWorkOf(tx, { type: 'Contract', id: contract.id }, { kinds: ['EXECUTION_PROBLEM'] })
  await publishContractTerminated(tx, terminated, ended)
}
