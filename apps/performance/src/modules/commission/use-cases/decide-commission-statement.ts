import { forbidden, ok } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { commissionStatementAccess } from '../access.ts'
import { decideApproval, statementMachine } from '../domain/statement.ts'
import { publishCommissionApproved } from '../events/publish.ts'
import { findLineIds } from '../store/line-store.ts'
import { lockStatement, updateStatement } from '../store/statement-store.ts'

/** R197: somebody without a part in it approves a statement; finance pays it. */
export const approveCommissionStatement = defineCommand({
  name: 'approveCommissionStatement',
  input: z.object({ statementId: input.id(), version: input.version() }),
  authorize: (principal) => commissionStatementAccess.permit(principal, 'approve'),
  async handle({ tx, scope, principal, now }, { statementId, version }) {
    const statement = await lockStatement(tx, scope, statementId)
    if (!statement.ok) return statement
    const status = statementMachine.next(statement.value.status, 'approve')
    if (!status.ok) return status
    const decided = decideApproval(statement.value, principal)
    if (!decided.ok) return decided
    if (principal.employeeId === null) return forbidden('Your account is not linked to an active employee.')
    const approved = await updateStatement(
      tx,
      { id: statementId, version },
      { status: status.value, approvedBy: principal.subject, approvedAt: now },
    )
    if (!approved.ok) return approved
    const lineIds = await findLineIds(tx, statementId)
    await publishCommissionApproved(tx, approved.value, lineIds, principal.employeeId)
    return ok({ statementId })
  },
})

/** Sends a statement back to be worked out again, with the reason. */
export const returnCommissionStatement = defineCommand({
  name: 'returnCommissionStatement',
  input: z.object({ statementId: input.id(), version: input.version(), reason: input.text(1000) }),
  authorize: (principal) => commissionStatementAccess.permit(principal, 'approve'),
  async handle({ tx, scope, principal }, { statementId, version, reason }) {
    const statement = await lockStatement(tx, scope, statementId)
    if (!statement.ok) return statement
    const status = statementMachine.next(statement.value.status, 'return')
    if (!status.ok) return status
    const decided = decideApproval(statement.value, principal)
    if (!decided.ok) return decided
    const returned = await updateStatement(
      tx,
      { id: statementId, version },
      { status: status.value, submittedBy: null, submittedAt: null, returnedReason: reason },
    )
    return returned.ok ? ok({ statementId }) : returned
  },
})
