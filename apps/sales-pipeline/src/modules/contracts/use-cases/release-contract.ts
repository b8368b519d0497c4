import { DEFAULT_ZONE, localDate } from '@sellgraph/calendar'
import { invalid, ok } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { contractAccess } from '../access.ts'
import { contractMachine } from '../domain/contract.ts'
import { lockContract, updateContract } from '../store/contract-store.ts'
import { requireContracting } from './deal-in-contracting.ts'

/** R070: clauses and risks were explained to the customer; now it may be signed. */
export const releaseContract = defineCommand({
  name: 'releaseContract',
  input: z.object({
    contractId: input.id(),
    version: input.version(),
    explainedTo: input.text(),
    explainedOn: input.date(),
    note: input.optionalText(2000),
  }),
  authorize: (principal) => contractAccess.permit(principal, 'sign'),
  async handle({ tx, scope, now }, { contractId, version, explainedTo, explainedOn, note }) {
    const locked = await lockContract(tx, scope, contractId)
    if (!locked.ok) return locked
    const { opportunity, contract } = locked.value
    const released = contractMachine.next(contract.status, 'release')
    if (!released.ok) return released
    const stage = requireContracting(opportunity)
    if (!stage.ok) return stage
    if (explainedOn > localDate(now, DEFAULT_ZONE)) return invalid('explainedOn', 'must not be in the future')
    const changed = await updateContract(
      tx,
      { id: contractId, version },
      {
        status: released.value,
        explainedTo,
        explainedOn,
        explanationNote: note,
      },
    )
    if (!changed.ok) return changed
    return ok({ contractId })
  },
})
