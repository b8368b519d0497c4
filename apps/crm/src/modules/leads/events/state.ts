import { findByIds } from '@sellgraph/db-kit'
import { defineState } from '@sellgraph/messaging'
import { LeadEntity } from '../store/lead-store.ts'

export const leadState = defineState({
  type: 'state.crm.lead.v1',
  tables: { lead: 'id' },
  rows: (reader, ids) => findByIds(reader, LeadEntity, ids),
})

export const leadSensitiveState = defineState({
  type: 'state-sensitive.crm.lead.v1',
  tables: { lead: 'id' },
  rows: (reader, ids) => findByIds(reader, LeadEntity, ids),
})
