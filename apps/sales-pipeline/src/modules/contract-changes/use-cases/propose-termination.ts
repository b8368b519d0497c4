import { newVersion } from '@sellgraph/db-kit'
import { forbidden, invalid, newId, ok } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { contractAccess } from '../../contracts/access.ts'
import { contractMachine } from '../../contracts/domain/contract.ts'
import { lockContract, updateContract } from '../../contracts/store/contract-store.ts'
import { changeMachine, changeOrigins, reviewsOfTermination } from '../domain/contract-change.ts'
import { type ContractChangeRow, insertChange } from '../store/change-store.ts'
import { openReviewWork } from './change-work.ts'

/** R071: one side, or both, want a contract to end early. It stays in force until that is approved and its day has come. */
export const proposeTermination = defineCommand({
  name: 'proposeTermination',
  input: z.object({
    contractId: input.id(),
    version: input.version(),
    requestedBy: z.enum(changeOrigins),
    reason: input.text(2000),
    endsOn: input.date(),
    settlement: input.text(5000),
    compensation: input.money({ places: 2 }).nullish(),
  }),
  authorize: (principal) => contractAccess.permit(principal, 'change'),
  async handle({ tx, principal, scope, now }, { contractId, version, compensation, ...asked }) {
    const proposedBy = principal.employeeId
    if (proposedBy === null) return forbidden('Only an employee may propose to end a contract.')
    const locked = await lockContract(tx, scope, contractId)
    if (!locked.ok) return locked
    const { contract } = locked.value
    const ends = contractMachine.next(contract.status, 'terminate')
    if (!ends.ok) return ends
    if (contract.effectiveOn !== null && asked.endsOn < contract.effectiveOn) {
      return invalid('endsOn', `must not be before the contract took effect on ${contract.effectiveOn}`)
    }
    if (compensation != null && compensation.currency !== contract.currency) {
      return invalid('compensation.currency', `must be the contract's, ${contract.currency}`)
    }
    const change: ContractChangeRow = {
      id: newId(),
      ...newVersion(now),
      contractId,
      kind: 'TERMINATION',
      status: changeMachine.initial,
      ...asked,
      proposedBy,
      closeReason: null,
      closedAt: null,
      contractVersion: null,
      terms: null,
      changes: null,
      triggers: [],
      signatures: null,
      archiveLocation: null,
      compensation: compensation?.amount ?? null,
    }
    const changed = await updateContract(tx, { id: contractId, version }, {})
    if (!changed.ok) return changed
    const inserted = await insertChange(tx, change, reviewsOfTermination)
    if (!inserted.ok) return inserted
    await openReviewWork(tx, contract, change, reviewsOfTermination)
    return ok({ contractId })
  },
})
