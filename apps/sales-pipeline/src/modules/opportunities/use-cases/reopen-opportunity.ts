import { findCustomer } from '@sellgraph/customers'
import { ok, staleVersion } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { opportunityAccess } from '../access.ts'
import { decideReopen } from '../domain/opportunity.ts'
import { lockOpportunity } from '../store/opportunity-store.ts'
import { changeStage } from './change-stage.ts'
import { reassignDeal } from './reassign-open-deals.ts'

/** A lost deal lives again, and goes on where it was lost. The loss stays in its history. */
export const reopenOpportunity = defineCommand({
  name: 'reopenOpportunity',
  input: z.object({ opportunityId: input.id(), version: input.version(), reason: input.text(500) }),
  authorize: (principal) => opportunityAccess.permit(principal, 'reopen'),
  async handle({ tx, principal, scope }, { opportunityId, version, reason }) {
    const opportunity = await lockOpportunity(tx, scope, opportunityId)
    if (!opportunity.ok) return opportunity
    if (opportunity.value.version !== version) return staleVersion('opportunity', opportunity.value.version)
    const stage = decideReopen(opportunity.value)
    if (!stage.ok) return stage
    const moved = await changeStage(tx, opportunity.value, {
      to: stage.value,
      version,
      reason,
      changedBy: principal.subject,
      patch: { lossReason: null, competitor: null, lossNote: null, lostFrom: null, forecastCategory: 'PIPELINE' },
    })
    if (!moved.ok) return moved
    // Lost deals stay with whom they were lost by; an open one is the owner's of today.
    const customer = await findCustomer(tx, moved.value.customerId)
    const { ownerId, teamId } = moved.value
    if (customer !== null && (customer.ownerId !== ownerId || customer.teamId !== teamId)) {
      await reassignDeal(tx, moved.value, customer)
    }
    return ok({ opportunityId })
  },
})
