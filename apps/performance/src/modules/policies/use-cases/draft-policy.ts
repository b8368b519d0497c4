import { invalid, ok } from '@sellgraph/kernel'
import { draftPolicy as draft, policyIds } from '@sellgraph/policies'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { policyAccess } from '../access.ts'

/** Proposes a change of a parameter. */
export const draftPolicy = defineCommand({
  name: 'draftPolicy',
  input: z.object({
    parameter: z.enum(policyIds),
    value: input.text(20_000),
    effectiveFrom: input.date(),
    reason: input.text(1000),
  }),
  authorize: (principal) => policyAccess.permit(principal, 'draft'),
  async handle({ tx, principal }, { value, ...proposed }) {
    let parsed: unknown
    try {
      parsed = JSON.parse(value)
    } catch {
      return invalid('value', 'must be a JSON object such as {"days": 7}')
    }
    const drafted = await draft(tx, { ...proposed, value: parsed, preparedBy: principal.employeeId })
    return drafted.ok ? ok({ parameter: drafted.value.parameter, draftId: drafted.value.id }) : drafted
  },
})
