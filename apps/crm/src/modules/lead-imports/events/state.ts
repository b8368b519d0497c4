import { findByIds } from '@sellgraph/db-kit'
import { defineState } from '@sellgraph/messaging'
import { ImportedRowEntity, LeadImportEntity } from '../store/lead-import-store.ts'

export const leadImportState = defineState({
  type: 'state.crm.lead-import.v1',
  tables: { lead_import: 'id' },
  rows: (reader, ids) => findByIds(reader, LeadImportEntity, ids),
})

export const leadImportRowSensitiveState = defineState({
  type: 'state-sensitive.crm.lead-import-row.v1',
  tables: { lead_import_row: 'id' },
  rows: async (reader, ids) => {
    const rows = await findByIds(reader, ImportedRowEntity, ids)
    const imports = await findByIds(
      reader,
      LeadImportEntity,
      rows.map(({ importId }) => importId),
    )
    const importedAt = new Map(imports.map(({ id, createdAt }) => [id, createdAt]))
    // Written once, with its import.
    return rows.map((row) => ({
      ...row,
      cells: [...row.cells],
      issues: [...row.issues],
      version: 1,
      updatedAt: importedAt.get(row.importId) ?? new Date(0),
    }))
  },
})
