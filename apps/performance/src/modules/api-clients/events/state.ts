import { findByIds } from '@sellgraph/db-kit'
import { defineState } from '@sellgraph/messaging'
import { ApiClientEntity } from '../store/api-client-store.ts'

/** By which every service knows what a machine may do. */
export const apiClientState = defineState({
  type: 'state.performance.api-client.v1',
  tables: { api_client: 'id' },
  rows: (reader, ids) => findByIds(reader, ApiClientEntity, ids),
})
