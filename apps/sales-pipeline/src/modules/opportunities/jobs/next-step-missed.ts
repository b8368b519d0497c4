import { everyRow } from '@sellgraph/identity'
import { defineJob } from '@sellgraph/timers'
import { z } from 'zod'
import { findOpenStep } from '../store/deal-work-store.ts'
import { lockOpportunity } from '../store/opportunity-store.ts'
import { NEXT_STEP_MISSED, openMissedStep } from '../use-cases/deal-work.ts'

/** The days of grace are over: the superior asks why the step was not taken, unless it was, or another is planned. */
export const nextStepMissed = defineJob(
  NEXT_STEP_MISSED,
  z.object({ opportunityId: z.uuid(), stepId: z.uuid() }),
  async ({ tx, payload }) => {
    const opportunity = await lockOpportunity(tx, everyRow, payload.opportunityId)
    if (!opportunity.ok) return
    const step = await findOpenStep(tx, payload.opportunityId)
    if (step?.id === payload.stepId) await openMissedStep(tx, opportunity.value, step)
  },
)
