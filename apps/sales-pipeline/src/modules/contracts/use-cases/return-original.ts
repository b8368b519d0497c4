import { conflict, ok } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { contractAccess } from '../access.ts'
import { closeLoan, findLoans } from '../store/contract-record-store.ts'
import { lockContract, updateContract } from '../store/contract-store.ts'
import { closeOriginalWork } from './contract-work.ts'

/** R074: the original is back in the archive, in its old place or another. */
export const returnOriginal = defineCommand({
  name: 'returnOriginal',
  input: z.object({ contractId: input.id(), version: input.version(), location: input.optionalText(500) }),
  authorize: (principal) => contractAccess.permit(principal, 'archive'),
  async handle({ tx, principal, scope }, { contractId, version, location }) {
    const locked = await lockContract(tx, scope, contractId)
    if (!locked.ok) return locked
    const loan = (await findLoans(tx, [contractId])).find(({ returnedAt }) => returnedAt === null)
    if (loan === undefined) return conflict('ORIGINAL_IN', 'Nobody has the original out.')
    const changed = await updateContract(
      tx,
      { id: contractId, version },
      location === null ? {} : { archiveLocation: location },
    )
    if (!changed.ok) return changed
    await closeLoan(tx, loan.id, principal.subject)
    await closeOriginalWork(tx, changed.value)
    return ok({ contractId })
  },
})
