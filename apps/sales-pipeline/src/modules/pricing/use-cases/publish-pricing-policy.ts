import { DEFAULT_ZONE, localDate } from '@sellgraph/calendar'
import { invalid, newId, ok } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { pricingPolicyAccess } from '../access.ts'
import { insertPricingPolicy } from '../store/pricing-policy-store.ts'

const floor = () => input.decimal({ min: '-1', max: '0.9999', places: 4 })

/** The rules by which quotes are judged change for quotes submitted from a day on. */
export const publishPricingPolicy = defineCommand({
  name: 'publishPricingPolicy',
  input: z.object({
    effectiveFrom: input.date(),
    lineMarginFloor: floor(),
    familyMarginFloors: z.array(z.object({ family: input.text(60), floor: floor() })).max(200),
    quoteMarginFloor: floor(),
    discountLimit: input.decimal({ min: '0', max: '1', places: 4 }),
    amountLimit: input.money({ moreThan: '0', places: 4 }),
    creditDaysLimit: z.int().min(0).max(3650),
    annualFinanceRate: input.decimal({ min: '0', max: '1', places: 4 }),
    approvalHours: z.int().min(1).max(400),
    reason: input.text(500),
  }),
  authorize: (principal) => pricingPolicyAccess.permit(principal, 'publish'),
  async handle({ tx, principal, now }, { amountLimit, familyMarginFloors, ...policy }) {
    if (policy.effectiveFrom < localDate(now, DEFAULT_ZONE)) return invalid('effectiveFrom', 'must be today or later')
    const floors = new Map<string, string>()
    for (const [index, { family, floor: lowest }] of familyMarginFloors.entries()) {
      if (floors.has(family)) return invalid(`familyMarginFloors.${index}.family`, 'is listed twice')
      floors.set(family, lowest)
    }
    const id = newId()
    await insertPricingPolicy(tx, {
      ...policy,
      id,
      familyMarginFloors: Object.fromEntries(floors),
      amountLimit: amountLimit.amount,
      currency: amountLimit.currency,
      recordedBy: principal.subject,
      recordedAt: now,
    })
    return ok({ pricingPolicyId: id })
  },
})
