import { findByIds, type Reader } from '@sellgraph/db-kit'
import { money } from '@sellgraph/kernel'
import { defineState } from '@sellgraph/messaging'
import { DecisionProfileEntity, NeedProfileEntity } from '../store/profile-store.ts'

export const needProfileState = defineState({
  type: 'state.crm.need-profile.v1',
  tables: { need_profile: 'id' },
  rows: async (reader, ids) =>
    (await findByIds(reader, NeedProfileEntity, ids)).map((need) => ({
      ...need,
      budget:
        need.budgetAmount === null || need.budgetCurrency === null
          ? null
          : money(need.budgetAmount, need.budgetCurrency),
      version: versionOf(need),
      updatedAt: need.createdAt,
    })),
})

export const decisionProfileState = defineState({
  type: 'state.crm.decision-profile.v1',
  tables: { decision_profile: 'id' },
  rows: decisions,
})

export const decisionProfileSensitiveState = defineState({
  type: 'state-sensitive.crm.decision-profile.v1',
  tables: { decision_profile: 'id' },
  rows: decisions,
})

async function decisions(reader: Reader, ids: readonly string[]) {
  return (await findByIds(reader, DecisionProfileEntity, ids)).map((decision) => ({
    ...decision,
    deciderCount: decision.deciders.length,
    version: versionOf(decision),
    updatedAt: decision.createdAt,
  }))
}

/** A revision is written once, and changes once more at most: when the lead it belongs to becomes a customer. */
function versionOf({ leadId, customerId }: { leadId: string | null; customerId: string | null }): number {
  return leadId !== null && customerId !== null ? 2 : 1
}
