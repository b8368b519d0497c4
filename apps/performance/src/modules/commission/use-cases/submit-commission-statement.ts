import { conflict, decimal, ok, ruleViolated } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { commissionStatementAccess } from '../access.ts'
import { refuseBeneficiary, statementMachine } from '../domain/statement.ts'
import { lockOpenLines } from '../store/line-store.ts'
import { lockStatement, updateStatement } from '../store/statement-store.ts'

/** Hands a statement in for approval. From here on its lines do not change. */
export const submitCommissionStatement = defineCommand({
  name: 'submitCommissionStatement',
  input: z.object({ statementId: input.id(), version: input.version() }),
  authorize: (principal) => commissionStatementAccess.permit(principal, 'prepare'),
  async handle({ tx, scope, principal, now }, { statementId, version }) {
    const statement = await lockStatement(tx, scope, statementId)
    if (!statement.ok) return statement
    const own = refuseBeneficiary(principal, statement.value.employeeId)
    if (!own.ok) return own
    const status = statementMachine.next(statement.value.status, 'submit')
    if (!status.ok) return status
    if (decimal(statement.value.amount).isZero()) {
      return ruleViolated(
        'R145',
        'NOTHING_TO_PAY',
        'The statement pays nothing; its lines are carried to the next month.',
      )
    }
    // A reversal that came meanwhile must not wait for a month in which it may be more than is earned.
    if ((await lockOpenLines(tx, statement.value)).length > 0) {
      return conflict('LINES_ADDED', 'There are new lines since the statement was generated. Generate it again.')
    }
    const submitted = await updateStatement(
      tx,
      { id: statementId, version },
      { status: status.value, submittedBy: principal.subject, submittedAt: now },
    )
    return submitted.ok ? ok({ statementId }) : submitted
  },
})
