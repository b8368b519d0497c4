import { DEFAULT_ZONE, localDate } from '@sellgraph/calendar'
import { newVersion, nextDocumentNumber } from '@sellgraph/db-kit'
import { everyRow } from '@sellgraph/identity'
import { decimal, newId } from '@sellgraph/kernel'
import { done, park, react, skip } from '@sellgraph/messaging'
import { findPayoutsOfStatements, insertPayout } from '../store/payout-store.ts'

/** R189: an approved commission statement is to be paid; once, however often it is told. */
export const onCommissionApproved = react('performance.CommissionApproved.v1', async ({ tx, event, now }) => {
  const statement = event.data
  const { amount, currency } = statement.amount
  if (decimal(amount).isNegative()) return park('a statement that takes money back cannot be paid')
  const [known] = await findPayoutsOfStatements(tx, everyRow, [statement.statementId])
  if (known !== undefined) return skip(`the statement is paid by ${known.number}`)
  await insertPayout(tx, {
    id: newId(),
    ...newVersion(now),
    number: await nextDocumentNumber(tx, 'FK', localDate(now, DEFAULT_ZONE)),
    status: 'INSTRUCTED',
    statementId: statement.statementId,
    statementNumber: statement.number ?? null,
    employeeId: statement.employeeId,
    teamId: statement.teamId,
    period: statement.period,
    currency,
    amount,
    approvedBy: statement.approvedBy,
    paidOn: null,
    reference: null,
    confirmedBy: null,
  })
  return done()
})
