import { invalid, ok } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { opportunityAccess } from '../access.ts'
import { forecastCategories, requireOpen } from '../domain/opportunity.ts'
import { lockOpportunity, updateOpportunity } from '../store/opportunity-store.ts'

/** How much, when, and how sure. */
export const forecastOpportunity = defineCommand({
  name: 'forecastOpportunity',
  input: z.object({
    opportunityId: input.id(),
    version: input.version(),
    amount: input.money({ min: '0', places: 2 }),
    closeDate: input.date(),
    probability: z.int().min(0).max(99, 'must be at most 99: only a contract in force is certain').nullish(),
    category: z.enum(forecastCategories).nullish(),
  }),
  authorize: (principal) => opportunityAccess.permit(principal, 'work'),
  async handle({ tx, scope }, { opportunityId, version, amount, closeDate, probability, category }) {
    const opportunity = await lockOpportunity(tx, scope, opportunityId)
    if (!opportunity.ok) return opportunity
    const open = requireOpen(opportunity.value)
    if (!open.ok) return open
    if (category === 'CLOSED') return invalid('category', 'CLOSED comes with the effective contract')
    const forecast = await updateOpportunity(
      tx,
      { id: opportunityId, version },
      {
        amount: amount.amount,
        currency: amount.currency,
        closeDate,
        ...(probability == null ? {} : { probability, ownProbability: probability }),
        forecastCategory: category ?? opportunity.value.forecastCategory,
      },
    )
    if (!forecast.ok) return forecast
    return ok({ opportunityId })
  },
})
