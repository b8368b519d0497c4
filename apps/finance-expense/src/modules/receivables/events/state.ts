import { findByIds } from '@sellgraph/db-kit'
import { money } from '@sellgraph/kernel'
import { defineState } from '@sellgraph/messaging'
import { openAmount } from '../domain/receivable.ts'
import { InstalmentEntity } from '../store/instalment-store.ts'
import { ReceivableEntity } from '../store/receivable-store.ts'

export const receivableState = defineState({
  type: 'state.finance-expense.receivable.v1',
  tables: { receivable: 'id' },
  rows: async (reader, ids) =>
    (await findByIds(reader, ReceivableEntity, ids)).map((row) => ({
      ...row,
      netAmount: money(row.netAmount, row.currency),
      amount: money(row.amount, row.currency),
      delivered: money(row.delivered, row.currency),
      collected: money(row.collected, row.currency),
      open: money(openAmount(row), row.currency),
    })),
})

export const instalmentState = defineState({
  type: 'state.finance-expense.instalment.v1',
  tables: { instalment: 'id' },
  rows: async (reader, ids) =>
    (await findByIds(reader, InstalmentEntity, ids)).map((row) => ({
      ...row,
      amount: money(row.amount, row.currency),
      collected: money(row.collected, row.currency),
      open: money(openAmount(row), row.currency),
    })),
})
