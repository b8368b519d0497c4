import { forbidden, notFound, ok } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { closeWork } from '@sellgraph/work'
import { z } from 'zod'
import { contractAccess } from '../../contracts/access.ts'
import { lockContract, updateContract } from '../../contracts/store/contract-store.ts'
import { problemMachine } from '../domain/execution.ts'
import { findProblem, updateProblem } from '../store/problem-store.ts'
import { problemKey } from './problem-work.ts'

/** R075: a problem is solved, and how. */
export const resolveExecutionProblem = defineCommand({
  name: 'resolveExecutionProblem',
  input: z.object({
    contractId: input.id(),
    version: input.version(),
    problemId: input.id(),
    resolution: input.text(2000),
  }),
  authorize: (principal) => contractAccess.permit(principal, 'coordinate'),
  async handle({ tx, principal, scope, now }, { contractId, version, problemId, resolution }) {
    const resolvedBy = principal.employeeId
    if (resolvedBy === null) return forbidden('Only an employee may solve a problem.')
    const locked = await lockContract(tx, scope, contractId)
    if (!locked.ok) return locked
    const problem = await findProblem(tx, contractId, problemId)
    if (problem === null) return notFound('problem')
    const status = problemMachine.next(problem.status, 'resolve')
    if (!status.ok) return status
    const changed = await updateContract(tx, { id: contractId, version }, {})
    if (!changed.ok) return changed
    const resolved = { status: status.value, resolution, resolvedBy, resolvedAt: now }
    const done = await updateProblem(tx, problem, resolved)
    if (!done.ok) return done
    await closeWork(tx, problemKey(problemId))
    return ok({ contractId })
  },
})
