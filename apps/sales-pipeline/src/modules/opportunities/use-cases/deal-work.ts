import type { Tx } from '@sellgraph/db-kit'
import { addJob, removeJob } from '@sellgraph/timers'
import { closeWork, openWork, type WorkToDo } from '@sellgraph/work'
import { followDeal } from '../../objections/use-cases/objection-work.ts'
import { clockOfStep, endOfDay } from '../domain/next-step.ts'
import { isOpen } from '../domain/opportunity.ts'
import {
  findOpenStep,
  findStrategyReviews,
  type NextStepRow,
  type StrategyReviewRow,
} from '../store/deal-work-store.ts'
import type { OpportunityRow } from '../store/opportunity-store.ts'

/** Name of the timer that hands a missed step to the superior. */
export const NEXT_STEP_MISSED = 'next-step-missed'

/**
 * Makes what waits for people fit the deal as it is now: its next step, the day it is taken up again, the reviews of its
 * strategy, its open objections. Doing it again changes nothing. Call it with the opportunity locked, after every change of its stage, its
 * owner or its step.
 */
export async function settleDealWork(tx: Tx, opportunity: OpportunityRow): Promise<void> {
  await settleStep(tx, opportunity, isOpen(opportunity.stage) ? await findOpenStep(tx, opportunity.id) : null)
  await settleResumption(tx, opportunity)
  for (const review of await findStrategyReviews(tx, [opportunity.id])) await settleReview(tx, opportunity, review)
  await followDeal(tx, opportunity)
}

/** A missed step, for the superior: as it says when the timer comes. */
export async function openMissedStep(tx: Tx, opportunity: OpportunityRow, step: NextStepRow): Promise<void> {
  await openWork(tx, {
    key: missedKey(opportunity),
    kind: 'NEXT_STEP_MISSED',
    title: 'See why the next step of a deal was not taken',
    titleZh: '跟进商机逾期的下一步工作',
    ...aboutDeal(opportunity),
    ...superiorOf(opportunity, step.assigneeId),
    dueAt: null,
    policy: { parameter: 'P14', version: step.policyVersion },
  })
}

async function settleStep(tx: Tx, opportunity: OpportunityRow, step: NextStepRow | null): Promise<void> {
  const key = stepKey(opportunity)
  const timer = `${NEXT_STEP_MISSED}:${opportunity.id}`
  if (step === null) {
    await closeWork(tx, key, 'CANCELLED')
    await closeWork(tx, missedKey(opportunity), 'CANCELLED')
    await removeJob(tx, timer)
    return
  }
  const { dueAt, remindAt, missedAt } = clockOfStep(step)
  await openWork(tx, {
    key,
    kind: 'NEXT_STEP',
    title: 'Take the next step of a deal',
    titleZh: '完成商机的下一步工作',
    ...aboutDeal(opportunity),
    ...(step.assigneeId === null ? superiorOf(opportunity, null) : { assigneeIds: [step.assigneeId] }),
    dueAt,
    remindAt: remindAt > tx.now ? remindAt : null,
    policy: { parameter: 'P14', version: step.policyVersion },
  })
  if (missedAt > tx.now) {
    // Put off, or planned anew: the superior has nothing to ask any more.
    await closeWork(tx, missedKey(opportunity), 'CANCELLED')
    await addJob(
      tx,
      NEXT_STEP_MISSED,
      { stepId: step.id, opportunityId: opportunity.id },
      { runAt: missedAt, jobKey: timer },
    )
  } else {
    await openMissedStep(tx, opportunity, step)
  }
}

async function settleResumption(tx: Tx, opportunity: OpportunityRow): Promise<void> {
  const { id, stage, ownerId, resumeOn } = opportunity
  const key = `deal-resumption:${id}`
  if (stage !== 'SUSPENDED' || resumeOn === null) {
    await closeWork(tx, key, stage === 'LOST' ? 'CANCELLED' : 'DONE')
    return
  }
  await openWork(tx, {
    key,
    kind: 'DEAL_RESUMPTION',
    title: 'Take a resting deal up again, or give it up',
    titleZh: '恢复或放弃暂停的商机',
    ...aboutDeal(opportunity),
    ...(ownerId === null ? superiorOf(opportunity, null) : { assigneeIds: [ownerId] }),
    dueAt: endOfDay(resumeOn),
  })
}

async function settleReview(tx: Tx, opportunity: OpportunityRow, review: StrategyReviewRow): Promise<void> {
  const key = `strategy-review:${review.id}`
  if (review.conclusion !== null || !isOpen(opportunity.stage)) {
    await closeWork(tx, key, review.conclusion === null ? 'CANCELLED' : 'DONE')
    return
  }
  await openWork(tx, {
    key,
    kind: 'STRATEGY_REVIEW',
    title: 'Review the strategy of a deal whose customer is at risk',
    titleZh: '客户出现风险,复盘商机的销售策略',
    ...aboutDeal(opportunity),
    ...superiorOf(opportunity, null),
    dueAt: null,
  })
}

/** Who leads the team of the deal or one above it, but not the person it is about; directors where it has no team. */
function superiorOf({ teamId }: OpportunityRow, not: string | null): Pick<WorkToDo, 'role' | 'teamId' | 'exceptIds'> {
  const exceptIds = not === null ? [] : [not]
  return teamId === null ? { role: 'DIRECTOR', exceptIds } : { role: 'MANAGER', teamId, exceptIds }
}

function aboutDeal({ id, title, customerId }: OpportunityRow): Pick<WorkToDo, 'subject' | 'customerId'> {
  return { subject: { type: 'Opportunity', id, label: title }, customerId }
}

function stepKey({ id }: { id: string }): string {
  return `next-step:${id}`
}

function missedKey({ id }: { id: string }): string {
  return `next-step-missed:${id}`
}

/** The step was taken: its wait ends as done. What follows is settled as for every change. */
export async function finishStepWork(tx: Tx, opportunity: { id: string }): Promise<void> {
  await closeWork(tx, stepKey(opportunity))
  await closeWork(tx, missedKey(opportunity))
}
