import { ok } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { contractAccess } from '../access.ts'
import { contractMachine } from '../domain/contract.ts'
import { replaceClauses } from '../store/contract-part-store.ts'
import { lockContract, updateContract } from '../store/contract-store.ts'
import { clausesInput } from './clause-input.ts'
import { requireContracting } from './deal-in-contracting.ts'

/** New wording for a draft or a returned contract. Whoever words it anew has drafted it, and does not review it. */
export const reviseContract = defineCommand({
  name: 'reviseContract',
  input: z.object({ contractId: input.id(), version: input.version(), clauses: clausesInput }),
  authorize: (principal) => contractAccess.permit(principal, 'draft'),
  async handle({ tx, principal, scope }, { contractId, version, clauses }) {
    const locked = await lockContract(tx, scope, contractId)
    if (!locked.ok) return locked
    const { opportunity, contract } = locked.value
    const redrafted = contractMachine.next(contract.status, 'redraft')
    if (!redrafted.ok) return redrafted
    const stage = requireContracting(opportunity)
    if (!stage.ok) return stage
    const changed = await updateContract(
      tx,
      { id: contractId, version },
      {
        status: redrafted.value,
        draftedBy: principal.employeeId ?? contract.draftedBy,
      },
    )
    if (!changed.ok) return changed
    await replaceClauses(tx, contractId, clauses)
    return ok({ contractId })
  },
})
