import { ok } from '@sellgraph/kernel'
import { returnPolicyDraft as giveBack, withdrawPolicyDraft as withdraw } from '@sellgraph/policies'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { policyAccess } from '../access.ts'

/** Sends a proposal back to its author, with the reason. */
export const returnPolicyDraft = defineCommand({
  name: 'returnPolicyDraft',
  input: z.object({ draftId: input.id(), version: input.version(), comment: input.text(1000) }),
  authorize: (principal) => policyAccess.permit(principal, 'publish'),
  async handle({ tx, principal }, read) {
    const returned = await giveBack(tx, { ...read, returnedBy: principal.employeeId })
    return returned.ok ? ok({ parameter: returned.value.parameter, draftId: returned.value.id }) : returned
  },
})

/** The author takes a proposal back. */
export const withdrawPolicyDraft = defineCommand({
  name: 'withdrawPolicyDraft',
  input: z.object({ draftId: input.id(), version: input.version() }),
  authorize: (principal) => policyAccess.permit(principal, 'draft'),
  async handle({ tx, principal }, read) {
    const withdrawn = await withdraw(tx, { ...read, withdrawnBy: principal.employeeId })
    return withdrawn.ok ? ok({ parameter: withdrawn.value.parameter, draftId: withdrawn.value.id }) : withdrawn
  },
})
