import { ok, wrongState } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { opportunityAccess } from '../access.ts'
import { requireOpen } from '../domain/opportunity.ts'
import { closeOpenStep, findOpenStep } from '../store/deal-work-store.ts'
import { lockOpportunity, updateOpportunity } from '../store/opportunity-store.ts'
import { finishStepWork, settleDealWork } from './deal-work.ts'
import { beginStep, plannedStep } from './plan-next-step.ts'

/** The step was taken: what came of it, and what follows. */
export const completeNextStep = defineCommand({
  name: 'completeNextStep',
  input: z.object({
    opportunityId: input.id(),
    version: input.version(),
    result: input.text(1000),
    next: z
      .object(plannedStep)
      .nullish()
      .transform((next) => next ?? null),
  }),
  authorize: (principal) => opportunityAccess.permit(principal, 'work'),
  async handle({ tx, principal, scope }, { opportunityId, version, result, next }) {
    const opportunity = await lockOpportunity(tx, scope, opportunityId)
    if (!opportunity.ok) return opportunity
    const open = requireOpen(opportunity.value)
    if (!open.ok) return open
    if ((await findOpenStep(tx, opportunityId)) === null) return wrongState('next step', 'not planned', ['planned'])
    await closeOpenStep(tx, opportunityId, { status: 'DONE', result, closedBy: principal.subject })
    await finishStepWork(tx, opportunity.value)
    if (next !== null) {
      const planned = await beginStep(tx, principal, opportunity.value, next, 'next.')
      if (!planned.ok) return planned
    }
    const nextStepDueOn = next?.dueOn ?? null
    const changed = await updateOpportunity(tx, { id: opportunityId, version }, { nextStepDueOn })
    if (!changed.ok) return changed
    await settleDealWork(tx, changed.value)
    return ok({ opportunityId })
  },
})
