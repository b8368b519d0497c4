import { findByIds, type Reader } from '@sellgraph/db-kit'
import { decimalText, money } from '@sellgraph/kernel'
import { defineState } from '@sellgraph/messaging'
import { findRecordedPresentations, findRecordedStageChanges, findSplits } from '../store/deal-record-store.ts'
import { findDealMembers, findNextSteps, findStrategyReviews } from '../store/deal-work-store.ts'
import { OpportunityEntity } from '../store/opportunity-store.ts'

/** What a deal is made of. What its steps, its team and its reviews say may name people, and is told apart. */
const opportunityTables = {
  opportunity: 'id',
  credit_split: 'opportunity_id',
  next_step: 'opportunity_id',
  deal_member: 'opportunity_id',
  strategy_review: 'opportunity_id',
} as const

export const opportunityState = defineState({
  type: 'state.sales-pipeline.opportunity.v1',
  tables: opportunityTables,
  rows: async (reader, ids) => {
    const splits = Map.groupBy(await findSplits(reader, ids), dealOf)
    const { steps, members, reviews } = await findParts(reader, ids)
    return (await findByIds(reader, OpportunityEntity, ids)).map((opportunity) => ({
      ...opportunity,
      amount: opportunity.amount === null ? null : money(opportunity.amount, opportunity.currency),
      splits: (splits.get(opportunity.id) ?? []).map((split) => ({ ...split, percent: decimalText(split.percent) })),
      nextSteps: (steps.get(opportunity.id) ?? []).map((step) => ({
        id: step.id,
        dueOn: step.dueOn,
        assigneeId: step.assigneeId,
        status: step.status,
        graceDays: step.graceDays,
        policyVersion: step.policyVersion,
        plannedAt: step.plannedAt.toISOString(),
        closedAt: step.closedAt?.toISOString() ?? null,
      })),
      team: (members.get(opportunity.id) ?? []).map(({ employeeId, role }) => ({ employeeId, role })),
      strategyReviews: (reviews.get(opportunity.id) ?? []).map((review) => ({
        id: review.id,
        alertId: review.alertId,
        kind: review.kind,
        severity: review.severity,
        raisedAt: review.raisedAt.toISOString(),
        concludedAt: review.concludedAt?.toISOString() ?? null,
      })),
    }))
  },
})

export const opportunitySensitiveState = defineState({
  type: 'state-sensitive.sales-pipeline.opportunity.v1',
  tables: opportunityTables,
  rows: async (reader, ids) => {
    const { steps, members, reviews } = await findParts(reader, ids)
    return (await findByIds(reader, OpportunityEntity, ids)).map((opportunity) => ({
      ...opportunity,
      nextSteps: (steps.get(opportunity.id) ?? []).map(({ id, what, result, plannedBy, closedBy }) => ({
        id,
        what,
        result,
        plannedBy,
        closedBy,
      })),
      team: (members.get(opportunity.id) ?? []).map(({ employeeId, work }) => ({ employeeId, work })),
      strategyReviews: (reviews.get(opportunity.id) ?? []).map(({ id, reason, conclusion, concludedBy }) => ({
        id,
        reason,
        conclusion,
        concludedBy,
      })),
    }))
  },
})

export const stageChangeState = defineState({
  type: 'state.sales-pipeline.opportunity-stage-change.v1',
  tables: { opportunity_stage_change: 'id' },
  rows: stageChanges,
})

export const stageChangeSensitiveState = defineState({
  type: 'state-sensitive.sales-pipeline.opportunity-stage-change.v1',
  tables: { opportunity_stage_change: 'id' },
  rows: stageChanges,
})

export const presentationState = defineState({
  type: 'state.sales-pipeline.presentation.v1',
  tables: { presentation: 'id' },
  rows: presentations,
})

export const presentationSensitiveState = defineState({
  type: 'state-sensitive.sales-pipeline.presentation.v1',
  tables: { presentation: 'id' },
  rows: presentations,
})

/** The history of a deal is added to and never changed. */
async function stageChanges(reader: Reader, ids: readonly string[]) {
  const found = await findRecordedStageChanges(reader, ids)
  return found.map((change) => ({ ...change, version: 1, updatedAt: change.changedAt }))
}

async function presentations(reader: Reader, ids: readonly string[]) {
  const found = await findRecordedPresentations(reader, ids)
  return found.map((presentation) => ({ ...presentation, version: 1, updatedAt: presentation.recordedAt }))
}

async function findParts(reader: Reader, ids: readonly string[]) {
  return {
    steps: Map.groupBy(await findNextSteps(reader, ids), dealOf),
    members: Map.groupBy(await findDealMembers(reader, ids), dealOf),
    reviews: Map.groupBy(await findStrategyReviews(reader, ids), dealOf),
  }
}

function dealOf({ opportunityId }: { opportunityId: string }): string {
  return opportunityId
}
