import { findByIds } from '@sellgraph/db-kit'
import { money } from '@sellgraph/kernel'
import { defineState } from '@sellgraph/messaging'
import { PayoutInstructionEntity } from '../store/payout-store.ts'

/** All of it is somebody's pay. */
export const payoutSensitiveState = defineState({
  type: 'state-sensitive.finance-expense.payout-instruction.v1',
  tables: { payout_instruction: 'id' },
  rows: async (reader, ids) =>
    (await findByIds(reader, PayoutInstructionEntity, ids)).map((row) => ({
      ...row,
      amount: money(row.amount, row.currency),
    })),
})
