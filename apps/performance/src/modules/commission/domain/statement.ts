import { defineStateMachine, ok, type Result, ruleViolated } from '@sellgraph/kernel'

export const statementMachine = defineStateMachine({
  of: 'commission statement',
  states: ['CALCULATED', 'IN_REVIEW', 'APPROVED', 'PAID'],
  initial: 'CALCULATED',
  transitions: {
    recalculate: { from: ['CALCULATED'], to: 'CALCULATED' },
    submit: { from: ['CALCULATED'], to: 'IN_REVIEW' },
    return: { from: ['IN_REVIEW'], to: 'CALCULATED' },
    approve: { from: ['IN_REVIEW'], to: 'APPROVED' },
    pay: { from: ['APPROVED'], to: 'PAID' },
  },
})
export type StatementStatus = (typeof statementMachine.states)[number]

interface Actor {
  readonly subject: string
  readonly employeeId: string | null
}

/** R197: nobody has a hand in their own pay. */
export function refuseBeneficiary(actor: Actor, employeeId: string): Result<undefined> {
  if (actor.employeeId !== employeeId) return ok()
  return ruleViolated('R197', 'OWN_COMMISSION', 'Your own commission is prepared and approved by others.')
}

/** R197: who approves has neither calculated nor submitted the statement, and is not paid by it. */
export function decideApproval(
  statement: { employeeId: string; preparedBy: string; submittedBy: string | null },
  approver: Actor,
): Result<undefined> {
  const own = refuseBeneficiary(approver, statement.employeeId)
  if (!own.ok) return own
  if (approver.subject === statement.preparedBy || approver.subject === statement.submittedBy) {
    return ruleViolated(
      'R197',
      'SELF_APPROVAL',
      'A statement is approved by another person than who prepared or submitted it.',
    )
  }
  return ok()
}
