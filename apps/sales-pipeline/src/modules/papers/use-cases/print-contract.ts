import { notFound, ok } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { contractAccess } from '../../contracts/access.ts'
import { findContracts } from '../../contracts/store/contract-store.ts'
import { requireLetterhead } from '../letterhead.ts'

/** R067: whether there is something to print, and for whom. The print itself is made after the commit. */
export const printContract = defineCommand({
  name: 'printContract',
  input: z.object({ contractId: input.id() }),
  authorize: (principal) => contractAccess.permit(principal, 'attachDocument'),
  async handle({ tx, scope }, { contractId }) {
    const [contract] = await findContracts(tx, scope, [contractId])
    if (contract === undefined) return notFound('contract')
    const letterhead = requireLetterhead(tx)
    return letterhead.ok ? ok({ contractId }) : letterhead
  },
})
