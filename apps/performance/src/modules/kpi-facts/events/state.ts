import { findByIds, type Reader } from '@sellgraph/db-kit'
import { money } from '@sellgraph/kernel'
import { defineState } from '@sellgraph/messaging'
import { KpiFactEntity } from '../store/kpi-fact-store.ts'

/** What teams reach; whose each fact is stands apart. */
export const kpiFactState = defineState({
  type: 'state.performance.kpi-fact.v1',
  tables: { kpi_fact: 'id' },
  rows: facts,
})

export const kpiFactSensitiveState = defineState({
  type: 'state-sensitive.performance.kpi-fact.v1',
  tables: { kpi_fact: 'id' },
  rows: facts,
})

/** Facts are never changed. */
async function facts(reader: Reader, ids: readonly string[]) {
  return (await findByIds(reader, KpiFactEntity, ids)).map((fact) => ({
    ...fact,
    amount: fact.amount === null || fact.currency === null ? null : money(fact.amount, fact.currency),
    version: 1,
    updatedAt: fact.createdAt,
  }))
}
