import { findByIds, type Reader } from '@sellgraph/db-kit'
import { defineState } from '@sellgraph/messaging'
import { PlaybookItemEntity } from '../store/playbook-store.ts'
import { findUses } from '../store/playbook-use-store.ts'

export const playbookItemState = defineState({
  type: 'state.sales-pipeline.playbook-item.v1',
  tables: { playbook_item: 'id' },
  rows: (reader, ids) => findByIds(reader, PlaybookItemEntity, ids),
})

export const playbookItemSensitiveState = defineState({
  type: 'state-sensitive.sales-pipeline.playbook-item.v1',
  tables: { playbook_item: 'id' },
  rows: async (reader, ids) =>
    (await findByIds(reader, PlaybookItemEntity, ids)).map((item) => ({ ...item, content: { ...item.content } })),
})

export const playbookUseState = defineState({
  type: 'state.sales-pipeline.playbook-use.v1',
  tables: { playbook_use: 'id' },
  rows: uses,
})

export const playbookUseSensitiveState = defineState({
  type: 'state-sensitive.sales-pipeline.playbook-use.v1',
  tables: { playbook_use: 'id' },
  rows: uses,
})

/** Uses are added to and never changed. */
async function uses(reader: Reader, ids: readonly string[]) {
  return (await findUses(reader, ids)).map((use) => ({ ...use, version: 1, updatedAt: use.recordedAt }))
}
