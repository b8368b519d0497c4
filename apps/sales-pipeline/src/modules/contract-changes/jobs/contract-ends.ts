import { everyRow } from '@sellgraph/identity'
import { defineJob } from '@sellgraph/timers'
import { z } from 'zod'
import { contractMachine } from '../../contracts/domain/contract.ts'
import { lockContract } from '../../contracts/store/contract-store.ts'
import { findPendingChange } from '../store/change-store.ts'
import { CONTRACT_ENDS, endContract } from '../use-cases/end-contract.ts'

/** The last day of a contract is over. Where the termination was taken back, or something was faster, nothing ends. */
export const contractEnds = defineJob(
  CONTRACT_ENDS,
  z.object({ contractId: z.uuid(), changeId: z.uuid() }),
  async ({ tx, payload }) => {
    const locked = await lockContract(tx, everyRow, payload.contractId)
    if (!locked.ok) return
    const { contract } = locked.value
    const change = await findPendingChange(tx, contract.id)
    if (change?.id !== payload.changeId || change.status !== 'APPROVED') return
    if (contractMachine.next(contract.status, 'terminate').ok) await endContract(tx, contract, change)
  },
)
