import { findByIds } from '@sellgraph/db-kit'
import { defineState } from '@sellgraph/messaging'
import { ReachFactEntity } from '../store/reach-fact-store.ts'

export const reachFactState = defineState({
  type: 'state-sensitive.performance.reach-fact.v1',
  tables: { reach_fact: 'id' },
  rows: (reader, ids) => findByIds(reader, ReachFactEntity, ids),
})
