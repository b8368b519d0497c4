import { findByIds, type Reader } from '@sellgraph/db-kit'
import { defineState } from '@sellgraph/messaging'
import { ReturnVisitEntity } from '../store/return-visit-store.ts'

export const returnVisitState = defineState({
  type: 'state.after-sales.return-visit.v1',
  tables: { return_visit: 'id' },
  rows: visits,
})

export const returnVisitSensitiveState = defineState({
  type: 'state-sensitive.after-sales.return-visit.v1',
  tables: { return_visit: 'id' },
  rows: visits,
})

async function visits(reader: Reader, ids: readonly string[]) {
  return (await findByIds(reader, ReturnVisitEntity, ids)).map((visit) => ({
    ...visit,
    issueCount: visit.issues.length,
  }))
}
