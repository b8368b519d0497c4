import { decimal } from '@sellgraph/kernel'
import { done, reactState } from '@sellgraph/messaging'
import { forgetCredit, forgetInstalment, keepCredit, keepInstalment } from '../store/credit-facts-store.ts'

export const creditProfileChanged = reactState('state.finance-expense.credit-profile.v1', async ({ tx, id, row }) => {
  if (row === null) await forgetCredit(tx, id)
  else await keepCredit(tx, row)
  return done()
})

export const instalmentChanged = reactState('state.finance-expense.instalment.v1', async ({ tx, id, row }) => {
  if (row === null || row.dueOn === null || !decimal(row.open.amount).gt(0)) await forgetInstalment(tx, id)
  else await keepInstalment(tx, { ...row, dueOn: row.dueOn, open: row.open.amount, currency: row.open.currency })
  return done()
})
