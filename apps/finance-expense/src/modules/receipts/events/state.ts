import { findByIds } from '@sellgraph/db-kit'
import { money, subtractMoney } from '@sellgraph/kernel'
import { defineState } from '@sellgraph/messaging'
import { AllocationEntity } from '../store/allocation-store.ts'
import { ReceiptEntity } from '../store/receipt-store.ts'

export const receiptState = defineState({
  type: 'state.finance-expense.receipt.v1',
  tables: { receipt: 'id' },
  rows: async (reader, ids) =>
    (await findByIds(reader, ReceiptEntity, ids)).map((row) => {
      const amount = money(row.amount, row.currency)
      const allocated = money(row.allocated, row.currency)
      return { ...row, amount, allocated, open: subtractMoney(amount, allocated) }
    }),
})

export const receiptSensitiveState = defineState({
  type: 'state-sensitive.finance-expense.receipt.v1',
  tables: { receipt: 'id' },
  rows: (reader, ids) => findByIds(reader, ReceiptEntity, ids),
})

export const allocationState = defineState({
  type: 'state.finance-expense.allocation.v1',
  tables: { allocation: 'id' },
  rows: async (reader, ids) =>
    (await findByIds(reader, AllocationEntity, ids)).map((row) => ({
      ...row,
      amount: money(row.amount, row.currency),
    })),
})

export const allocationSensitiveState = defineState({
  type: 'state-sensitive.finance-expense.allocation.v1',
  tables: { allocation: 'id' },
  rows: (reader, ids) => findByIds(reader, AllocationEntity, ids),
})
