import { revokeDelegation } from '@sellgraph/approvals'
import { ok } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { delegationAccess } from '../access.ts'

/** A delegation ends at once, whatever its last day. */
export const revokeApprovalDelegation = defineCommand({
  name: 'revokeApprovalDelegation',
  input: z.object({ delegationId: input.id() }),
  authorize: (principal) => delegationAccess.permit(principal, 'delegate'),
  async handle({ tx, principal }, { delegationId }) {
    const revoked = await revokeDelegation(tx, { id: delegationId, delegator: principal })
    return revoked.ok ? ok({ delegationId }) : revoked
  },
})
