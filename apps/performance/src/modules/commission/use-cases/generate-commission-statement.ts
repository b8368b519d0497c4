import { inScope, newVersion, nextDocumentNumber } from '@sellgraph/db-kit'
import { DEFAULT_ZONE, localDate } from '@sellgraph/calendar'
import {
  conflict,
  type Money,
  money,
  newId,
  notFound,
  ok,
  ruleViolated,
  sumMoney,
  zeroMoney,
  compareMoney,
  isCurrency,
} from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { findEmployeeRow } from '../../organisation/store/employee-store.ts'
import { lockRegister } from '../../organisation/store/register-lock.ts'
import { commissionStatementAccess } from '../access.ts'
import { refuseBeneficiary, statementMachine } from '../domain/statement.ts'
import { claimLines, lockOpenLines, releaseLines } from '../store/line-store.ts'
import { insertStatement, lockStatementOf, updateStatement } from '../store/statement-store.ts'

/**
 * Puts a person's open lines up to a month into its statement, or works the statement out anew before it is submitted.
 * Lines of earlier months that came late are in it too. When reversals outweigh the earnings nothing is paid and the
 * lines are carried to the next month.
 */
export const generateCommissionStatement = defineCommand({
  name: 'generateCommissionStatement',
  input: z.object({
    employeeId: input.id(),
    month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'must be a month such as 2026-03'),
    currency: z.string().refine(isCurrency, 'must be an ISO 4217 currency such as CNY'),
  }),
  authorize: (principal) => commissionStatementAccess.permit(principal, 'prepare'),
  async handle({ tx, scope, principal, now }, { employeeId, month, currency }) {
    const own = refuseBeneficiary(principal, employeeId)
    if (!own.ok) return own
    const employee = await findEmployeeRow(tx, employeeId)
    if (employee === null || !inScope(scope, { ownerId: employee.id, teamId: employee.teamId }))
      return notFound('employee')
    await lockRegister(tx, `commission-statement:${employeeId}`)
    const existing = await lockStatementOf(tx, { employeeId, month, currency })
    if (existing !== null) {
      const recalculate = statementMachine.next(existing.status, 'recalculate')
      if (!recalculate.ok) return recalculate
      await releaseLines(tx, existing.id)
    }
    const lines = await lockOpenLines(tx, { employeeId, currency, month })
    const total = sumMoney(
      lines.map(({ amount }) => money(amount, currency)),
      currency,
    )
    const pays = isPositive(total)
    const patch = { amount: pays ? total.amount : '0', preparedBy: principal.subject, teamId: employee.teamId }
    let statementId: string
    if (existing !== null) {
      const changed = await updateStatement(tx, existing, { ...patch, returnedReason: null })
      if (!changed.ok) return changed
      statementId = existing.id
    } else {
      if (lines.length === 0) return conflict('NO_LINES', `No commission up to ${month} is waiting for a statement.`)
      if (!pays) {
        return ruleViolated(
          'R145',
          'NOTHING_TO_PAY',
          `The lines up to ${month} add up to ${total.amount} ${currency}. They are carried to the next month.`,
        )
      }
      statementId = newId()
      await insertStatement(tx, {
        id: statementId,
        ...newVersion(now),
        ...patch,
        number: await nextDocumentNumber(tx, 'CS', localDate(now, DEFAULT_ZONE)),
        employeeId,
        month,
        currency,
        status: statementMachine.initial,
        submittedBy: null,
        submittedAt: null,
        returnedReason: null,
        approvedBy: null,
        approvedAt: null,
        paidOn: null,
        paymentReference: null,
      })
    }
    if (pays)
      await claimLines(
        tx,
        statementId,
        lines.map(({ id }) => id),
      )
    return ok({ statementId })
  },
})

function isPositive(total: Money): boolean {
  return compareMoney(total, zeroMoney(total.currency)) > 0
}
