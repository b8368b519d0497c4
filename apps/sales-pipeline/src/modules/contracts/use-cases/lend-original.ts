import { DEFAULT_ZONE, localDate } from '@sellgraph/calendar'
import { conflict, invalid, ok } from '@sellgraph/kernel'
import { findEmployee } from '@sellgraph/organisation'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { contractAccess } from '../access.ts'
import { findLoans, insertLoan } from '../store/contract-record-store.ts'
import { lockContract, updateContract } from '../store/contract-store.ts'
import { openOriginalWork } from './contract-work.ts'

/** R074: somebody takes the original out of the archive, for a purpose and until a day. */
export const lendOriginal = defineCommand({
  name: 'lendOriginal',
  input: z.object({
    contractId: input.id(),
    version: input.version(),
    borrowerId: input.id(),
    purpose: input.text(500),
    dueOn: input.date(),
  }),
  authorize: (principal) => contractAccess.permit(principal, 'archive'),
  async handle({ tx, principal, scope, now }, { contractId, version, borrowerId, purpose, dueOn }) {
    const locked = await lockContract(tx, scope, contractId)
    if (!locked.ok) return locked
    const { contract } = locked.value
    if (contract.archivedAt === null) return conflict('NOT_ARCHIVED', 'The original is not in the archive yet.')
    if ((await findLoans(tx, [contractId])).some(({ returnedAt }) => returnedAt === null)) {
      return conflict('ORIGINAL_OUT', 'Somebody has the original out already.')
    }
    if (dueOn < localDate(now, DEFAULT_ZONE)) return invalid('dueOn', 'must be today or later')
    const borrower = await findEmployee(tx, borrowerId)
    if (borrower === null || borrower.status === 'LEFT') return invalid('borrowerId', 'must be somebody who works here')
    const changed = await updateContract(tx, { id: contractId, version }, {})
    if (!changed.ok) return changed
    await insertLoan(tx, { contractId, borrowerId, purpose, dueOn, lentBy: principal.subject })
    await openOriginalWork(tx, changed.value, { borrowerId, dueOn })
    return ok({ contractId })
  },
})
