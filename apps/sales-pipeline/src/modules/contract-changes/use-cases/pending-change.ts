import type { Tx } from '@sellgraph/db-kit'
import type { RowScope } from '@sellgraph/identity'
import { conflict, ok, type Result, staleVersion } from '@sellgraph/kernel'
import { type LockedContract, lockContract } from '../../contracts/store/contract-store.ts'
import { type ContractChangeRow, findPendingChange } from '../store/change-store.ts'

export interface LockedChange extends LockedContract {
  readonly change: ContractChangeRow
}

/** Holds a contract at the version the caller read, with its change that is not decided or not in force yet. */
export async function lockPendingChange(
  tx: Tx,
  scope: RowScope,
  contractId: string,
  version: number,
): Promise<Result<LockedChange>> {
  const locked = await lockContract(tx, scope, contractId)
  if (!locked.ok) return locked
  const { contract } = locked.value
  if (contract.version !== version) return staleVersion('contract', contract.version)
  const change = await findPendingChange(tx, contractId)
  if (change === null) return conflict('NO_CHANGE_PENDING', 'No change of this contract waits for a decision.')
  return ok({ ...locked.value, change })
}
