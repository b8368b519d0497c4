import { ok, ruleViolated } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { contractAccess } from '../access.ts'
import { contractMachine } from '../domain/contract.ts'
import { signatureGaps } from '../domain/signature.ts'
import { findSignatures } from '../store/contract-part-store.ts'
import { lockContract } from '../store/contract-store.ts'
import { abandon } from './end-contract.ts'

/** R072: a contract that was not signed by both is given up; what both have signed and sealed is ended otherwise. */
export const abandonContract = defineCommand({
  name: 'abandonContract',
  input: z.object({ contractId: input.id(), version: input.version(), reason: input.text(1000) }),
  authorize: (principal) => contractAccess.permit(principal, 'abandon'),
  async handle({ tx, principal, scope }, { contractId, version, reason }) {
    const locked = await lockContract(tx, scope, contractId)
    if (!locked.ok) return locked
    const { contract } = locked.value
    const abandoned = contractMachine.next(contract.status, 'abandon')
    if (!abandoned.ok) return abandoned
    if (signatureGaps(await findSignatures(tx, [contractId])).length === 0) {
      return ruleViolated('R072', 'CONTRACT_BINDS', 'Both sides have signed and sealed it: archive it, then terminate it.')
    }
    const changed = await abandon(tx, contract, { version, reason, actorId: principal.employeeId })
    return changed.ok ? ok({ contractId }) : changed
  },
}) // prettier-ignore
