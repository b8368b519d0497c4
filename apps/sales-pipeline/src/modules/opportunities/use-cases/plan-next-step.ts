import { DEFAULT_ZONE, localDate } from '@sellgraph/calendar'
import type { Tx } from '@sellgraph/db-kit'
import type { Principal } from '@sellgraph/identity'
import { invalid, newId, notFound, ok, type Result, ruleViolated } from '@sellgraph/kernel'
import { findEmployee, isCertified } from '@sellgraph/organisation'
import { policyAt } from '@sellgraph/policies'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { opportunityAccess } from '../access.ts'
import { requireOpen } from '../domain/opportunity.ts'
import { closeOpenStep, insertNextStep } from '../store/deal-work-store.ts'
import { lockOpportunity, type OpportunityRow, updateOpportunity } from '../store/opportunity-store.ts'
import { settleDealWork } from './deal-work.ts'

/** What is planned, until when, and by whom: by the caller where nobody is named. */
export const plannedStep = {
  what: input.text(500),
  dueOn: input.date(),
  assigneeId: input
    .id()
    .nullish()
    .transform((id) => id ?? null),
}
export interface PlannedStep {
  readonly what: string
  readonly dueOn: string
  readonly assigneeId: string | null
}

/** Plans what is done next on a deal. A step that was open before gives way to it. */
export const planNextStep = defineCommand({
  name: 'planNextStep',
  input: z.object({ opportunityId: input.id(), version: input.version(), ...plannedStep }),
  authorize: (principal) => opportunityAccess.permit(principal, 'work'),
  async handle({ tx, principal, scope }, { opportunityId, version, ...step }) {
    const opportunity = await lockOpportunity(tx, scope, opportunityId)
    if (!opportunity.ok) return opportunity
    const open = requireOpen(opportunity.value)
    if (!open.ok) return open
    await closeOpenStep(tx, opportunityId, { status: 'REPLACED', result: null, closedBy: principal.subject })
    const planned = await beginStep(tx, principal, opportunity.value, step)
    if (!planned.ok) return planned
    const changed = await updateOpportunity(tx, { id: opportunityId, version }, { nextStepDueOn: step.dueOn })
    if (!changed.ok) return changed
    await settleDealWork(tx, changed.value)
    return ok({ opportunityId })
  },
})

/** Writes the step, under the policy of this moment. Call it with the opportunity locked and no step open. */
export async function beginStep(
  tx: Tx,
  principal: Principal,
  opportunity: OpportunityRow,
  step: PlannedStep,
  path = '',
): Promise<Result<undefined>> {
  if (step.dueOn < localDate(tx.now, DEFAULT_ZONE)) return invalid(`${path}dueOn`, 'must not be in the past')
  const assigneeId = step.assigneeId ?? principal.employeeId ?? opportunity.ownerId
  if (assigneeId === null) return invalid(`${path}assigneeId`, 'name who takes the step')
  const employee = await findEmployee(tx, assigneeId)
  if (employee === null) return notFound('employee')
  if (!isCertified(employee)) {
    return ruleViolated('R157', 'EMPLOYEE_NOT_CERTIFIED', `${employee.name} may not work on deals.`)
  }
  const { id, ownerId, memberIds } = opportunity
  if (![ownerId, principal.employeeId, ...memberIds].includes(assigneeId)) {
    return ruleViolated('R076', 'NOT_IN_DEAL_TEAM', `${employee.name} does not work on this deal.`)
  }
  const policy = await policyAt(tx, 'P14', tx.now)
  await insertNextStep(tx, {
    id: newId(),
    opportunityId: id,
    what: step.what,
    dueOn: step.dueOn,
    assigneeId,
    graceDays: policy.value.nextStepGraceDays,
    policyVersion: policy.version,
    plannedBy: principal.subject,
  })
  return ok()
}
