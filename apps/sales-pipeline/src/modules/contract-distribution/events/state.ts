import { findByIds } from '@sellgraph/db-kit'
import { defineState } from '@sellgraph/messaging'
import { ContractReceiptEntity } from '../store/receipt-store.ts'

export const contractReceiptState = defineState({
  type: 'state.sales-pipeline.contract-receipt.v1',
  tables: { contract_receipt: 'id' },
  rows: (reader, ids) => findByIds(reader, ContractReceiptEntity, ids),
})
