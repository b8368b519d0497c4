import { newVersion } from '@sellgraph/db-kit'
import { invalid, isCurrency, newId, ok } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { lockRegister } from '../../organisation/store/register-lock.ts'
import { commissionPlanAccess } from '../access.ts'
import { planMachine, planPeriods } from '../domain/plan.ts'
import { checkTiers } from '../domain/tiers.ts'
import { insertPlan, latestPlanVersion } from '../store/plan-store.ts'

const factor = () => input.decimal({ min: '0', max: '1000', places: 4 })

/** R145: writes a plan, or the next version of one. */
export const draftCommissionPlan = defineCommand({
  name: 'draftCommissionPlan',
  input: z.object({
    code: input.text(40),
    name: input.text(),
    currency: z.string().refine(isCurrency, 'must be an ISO 4217 currency such as CNY'),
    period: z.enum(planPeriods),
    tiers: z
      .array(
        z.object({
          from: input.decimal({ min: '0', places: 2, max: '999999999999' }),
          upTo: input
            .decimal({ min: '0', places: 2, max: '999999999999' })
            .nullish()
            .transform((upTo) => upTo ?? null),
          ratePercent: input.decimal({ min: '0', max: '100', places: 4 }),
        }),
      )
      .min(1, 'give at least one tier')
      .max(50, 'must have at most 50 tiers'),
    classFactors: z
      .array(z.object({ productClass: input.text(40), factor: factor() }))
      .max(100, 'must have at most 100 classes'),
    otherClassesFactor: factor(),
    effectiveFrom: input.date(),
    effectiveTo: input
      .date()
      .nullish()
      .transform((date) => date ?? null),
  }),
  authorize: (principal) => commissionPlanAccess.permit(principal, 'draft'),
  async handle({ tx, principal, now }, plan) {
    const tiers = checkTiers(plan.tiers)
    if (!tiers.ok) return tiers
    const classes = plan.classFactors.map(({ productClass }) => productClass)
    const twice = classes.findIndex((productClass, index) => classes.indexOf(productClass) !== index)
    if (twice !== -1) return invalid(`classFactors.${twice}.productClass`, 'is listed before')
    if (plan.effectiveTo !== null && plan.effectiveTo < plan.effectiveFrom) {
      return invalid('effectiveTo', 'must not be before effectiveFrom')
    }
    await lockRegister(tx, 'commission-plan')
    const id = newId()
    await insertPlan(tx, {
      id,
      ...newVersion(now),
      ...plan,
      basis: 'COLLECTED',
      planVersion: (await latestPlanVersion(tx, plan.code)) + 1,
      status: planMachine.initial,
      draftedBy: principal.subject,
      approvedBy: null,
      approvedAt: null,
      activatedAt: null,
    })
    return ok({ planId: id })
  },
})
