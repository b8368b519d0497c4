import { DEFAULT_ZONE, localDate } from '@sellgraph/calendar'
import { forbidden, invalid, notFound, ok } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { contractAccess } from '../../contracts/access.ts'
import { lockContract, updateContract } from '../../contracts/store/contract-store.ts'
import { problemMachine } from '../domain/execution.ts'
import { findProblem, insertProblemStep, updateProblem } from '../store/problem-store.ts'
import { checkAssignee, openProblemWork } from './problem-work.ts'

/** R075: what was agreed about a problem, who sees to it from now on, and until when. */
export const coordinateExecutionProblem = defineCommand({
  name: 'coordinateExecutionProblem',
  input: z.object({
    contractId: input.id(),
    version: input.version(),
    problemId: input.id(),
    note: input.text(2000),
    assigneeId: input.id().nullish(),
    dueOn: input.date().nullish(),
  }),
  authorize: (principal) => contractAccess.permit(principal, 'coordinate'),
  async handle({ tx, principal, scope, now }, { contractId, version, problemId, note, ...asked }) {
    const recordedBy = principal.employeeId
    if (recordedBy === null) return forbidden('Only an employee may coordinate.')
    const locked = await lockContract(tx, scope, contractId)
    if (!locked.ok) return locked
    const problem = await findProblem(tx, contractId, problemId)
    if (problem === null) return notFound('problem')
    const status = problemMachine.next(problem.status, 'coordinate')
    if (!status.ok) return status
    if (asked.dueOn != null && asked.dueOn < localDate(now, DEFAULT_ZONE)) {
      return invalid('dueOn', 'must not be in the past')
    }
    const [assigneeId, dueOn] = [asked.assigneeId ?? problem.assigneeId, asked.dueOn ?? problem.dueOn]
    const assignee = await checkAssignee(tx, assigneeId)
    if (!assignee.ok) return assignee
    const changed = await updateContract(tx, { id: contractId, version }, {})
    if (!changed.ok) return changed
    const coordinated = await updateProblem(tx, problem, { status: status.value, assigneeId, dueOn })
    if (!coordinated.ok) return coordinated
    await insertProblemStep(tx, { problemId, note, assigneeId, dueOn, recordedBy })
    await openProblemWork(tx, changed.value, coordinated.value)
    return ok({ contractId })
  },
})
