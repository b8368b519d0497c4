import { findByIds } from '@sellgraph/db-kit'
import { defineState } from '@sellgraph/messaging'
import { AccessGrantEntity } from '../store/access-grant-store.ts'

/** By which every service knows what a grantee reaches. */
export const accessGrantState = defineState({
  type: 'state.performance.access-grant.v1',
  tables: { access_grant: 'id' },
  rows: (reader, ids) => findByIds(reader, AccessGrantEntity, ids),
})

export const accessGrantSensitiveState = defineState({
  type: 'state-sensitive.performance.access-grant.v1',
  tables: { access_grant: 'id' },
  rows: (reader, ids) => findByIds(reader, AccessGrantEntity, ids),
})
