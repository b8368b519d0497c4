import { systemPrincipal } from '@sellgraph/identity'
import { compareMoney, money } from '@sellgraph/kernel'
import { done, park, react, skip } from '@sellgraph/messaging'
import { commissionStatementAccess } from '../access.ts'
import { statementMachine } from '../domain/statement.ts'
import { lockStatement, updateStatement } from '../store/statement-store.ts'

/** Finance has paid a statement. */
export const onPayoutCompleted = react('finance-expense.PayoutCompleted.v1', async ({ tx, event }) => {
  const { statementId, amount, paidOn, reference } = event.data
  const scope = commissionStatementAccess.scope(systemPrincipal('performance'), 'read')
  const statement = await lockStatement(tx, scope, statementId)
  if (!statement.ok) return park(`there is no commission statement ${statementId}`)
  if (statement.value.status === 'PAID') return skip('it is paid')
  const status = statementMachine.next(statement.value.status, 'pay')
  if (!status.ok) return park(status.error.message)
  const due = money(statement.value.amount, statement.value.currency)
  if (amount.currency !== due.currency || compareMoney(amount, due) !== 0) {
    return park(`${amount.amount} ${amount.currency} was paid, ${due.amount} ${due.currency} was approved`)
  }
  await updateStatement(tx, statement.value, { status: status.value, paidOn, paymentReference: reference })
  return done()
})
