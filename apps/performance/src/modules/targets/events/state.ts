import { findByIds } from '@sellgraph/db-kit'
import { money } from '@sellgraph/kernel'
import { defineState } from '@sellgraph/messaging'
import { TargetEntity } from '../store/target-store.ts'

export const targetState = defineState({
  type: 'state.performance.target.v1',
  tables: { target: 'id' },
  rows: async (reader, ids) =>
    (await findByIds(reader, TargetEntity, ids)).map((target) => ({
      ...target,
      amount: target.amount === null || target.currency === null ? null : money(target.amount, target.currency),
    })),
})

export const targetSensitiveState = defineState({
  type: 'state-sensitive.performance.target.v1',
  tables: { target: 'id' },
  rows: (reader, ids) => findByIds(reader, TargetEntity, ids),
})
