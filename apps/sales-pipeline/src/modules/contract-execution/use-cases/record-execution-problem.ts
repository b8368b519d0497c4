import { DEFAULT_ZONE, localDate } from '@sellgraph/calendar'
import { newVersion } from '@sellgraph/db-kit'
import { forbidden, invalid, newId, ok, wrongState } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { contractAccess } from '../../contracts/access.ts'
import { lockContract, updateContract } from '../../contracts/store/contract-store.ts'
import { problemKinds, problemMachine } from '../domain/execution.ts'
import { insertProblem } from '../store/problem-store.ts'
import { checkAssignee, openProblemWork } from './problem-work.ts'

/** R075: something goes wrong while a contract is carried out; somebody sees to it until a day. */
export const recordExecutionProblem = defineCommand({
  name: 'recordExecutionProblem',
  input: z.object({
    contractId: input.id(),
    version: input.version(),
    kind: z.enum(problemKinds),
    description: input.text(2000),
    assigneeId: input.id(),
    dueOn: input.date(),
  }),
  authorize: (principal) => contractAccess.permit(principal, 'coordinate'),
  async handle({ tx, principal, scope, now }, { contractId, version, ...asked }) {
    const raisedBy = principal.employeeId
    if (raisedBy === null) return forbidden('Only an employee may record a problem.')
    const locked = await lockContract(tx, scope, contractId)
    if (!locked.ok) return locked
    const { contract } = locked.value
    const carriedOut = ['EFFECTIVE', 'AMENDING', 'DISPUTED']
    if (!carriedOut.includes(contract.status)) return wrongState('contract', contract.status, carriedOut)
    if (asked.dueOn < localDate(now, DEFAULT_ZONE)) return invalid('dueOn', 'must not be in the past')
    const assignee = await checkAssignee(tx, asked.assigneeId)
    if (!assignee.ok) return assignee
    const changed = await updateContract(tx, { id: contractId, version }, {})
    if (!changed.ok) return changed
    const problem = {
      id: newId(),
      ...newVersion(now),
      contractId,
      ...asked,
      status: problemMachine.initial,
      raisedBy,
      resolution: null,
      resolvedBy: null,
      resolvedAt: null,
    }
    await insertProblem(tx, problem)
    await openProblemWork(tx, contract, problem)
    return ok({ contractId })
  },
})
