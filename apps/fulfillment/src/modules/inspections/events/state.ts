import { findByIds } from '@sellgraph/db-kit'
import { decimalText } from '@sellgraph/kernel'
import { defineState } from '@sellgraph/messaging'
import { InspectionEntity } from '../store/inspection-store.ts'

export const inspectionState = defineState({
  type: 'state.fulfillment.inspection.v1',
  tables: { inspection: 'id' },
  rows: async (reader, ids) =>
    (await findByIds(reader, InspectionEntity, ids)).map((row) => ({ ...row, quantity: decimalText(row.quantity) })),
})
