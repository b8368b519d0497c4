import { DEFAULT_ZONE, localDate } from '@sellgraph/calendar'
import { invalid, newId, ok } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { pricingPolicyAccess } from '../access.ts'
import { insertPricingPolicy, pricingPolicyOfToday } from '../store/pricing-policy-store.ts'
import { policyOfDraft, pricingPolicyInput } from './policy-input.ts'

/** The rules by which quotes are judged change for quotes submitted from a day on. */
export const publishPricingPolicy = defineCommand({
  name: 'publishPricingPolicy',
  input: z.object({ effectiveFrom: input.date(), ...pricingPolicyInput, reason: input.text(500) }),
  authorize: (principal) => pricingPolicyAccess.permit(principal, 'publish'),
  async handle({ tx, principal, now }, { effectiveFrom, reason, ...draft }) {
    if (effectiveFrom < localDate(now, DEFAULT_ZONE)) return invalid('effectiveFrom', 'must be today or later')
    const policy = policyOfDraft(draft, await pricingPolicyOfToday(tx, effectiveFrom))
    if (!policy.ok) return policy
    const id = newId()
    await insertPricingPolicy(tx, {
      ...policy.value,
      id,
      effectiveFrom,
      reason,
      recordedBy: principal.subject,
      recordedAt: now,
    })
    return ok({ pricingPolicyId: id })
  },
})
