import { ok } from '@sellgraph/kernel'
import { publishPolicy as publish } from '@sellgraph/policies'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { policyAccess } from '../access.ts'

/** Puts a proposal in force from its day on; its author may not. */
export const publishPolicy = defineCommand({
  name: 'publishPolicy',
  input: z.object({ draftId: input.id(), version: input.version(), comment: input.optionalText(1000) }),
  authorize: (principal) => policyAccess.permit(principal, 'publish'),
  async handle({ tx, principal }, { draftId, version, comment }) {
    const published = await publish(tx, {
      draftId,
      version,
      approvedBy: principal.employeeId,
      ...(comment === null ? {} : { comment }),
    })
    return published.ok ? ok({ parameter: published.value.parameter, versionId: published.value.id }) : published
  },
})
