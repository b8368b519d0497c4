import { findByIds, type Reader } from '@sellgraph/db-kit'
import { decimalText, money } from '@sellgraph/kernel'
import { defineState } from '@sellgraph/messaging'
import { findRecordedPresentations, findRecordedStageChanges, findSplits } from '../store/deal-record-store.ts'
import { OpportunityEntity } from '../store/opportunity-store.ts'

export const opportunityState = defineState({
  type: 'state.sales-pipeline.opportunity.v1',
  tables: { opportunity: 'id', credit_split: 'opportunity_id' },
  rows: async (reader, ids) => {
    const splits = Map.groupBy(await findSplits(reader, ids), ({ opportunityId }) => opportunityId)
    return (await findByIds(reader, OpportunityEntity, ids)).map((opportunity) => ({
      ...opportunity,
      amount: opportunity.amount === null ? null : money(opportunity.amount, opportunity.currency),
      splits: (splits.get(opportunity.id) ?? []).map((split) => ({ ...split, percent: decimalText(split.percent) })),
    }))
  },
})

export const opportunitySensitiveState = defineState({
  type: 'state-sensitive.sales-pipeline.opportunity.v1',
  tables: { opportunity: 'id' },
  rows: (reader, ids) => findByIds(reader, OpportunityEntity, ids),
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
