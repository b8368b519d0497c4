import { forbidden, ok } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { contractAccess } from '../access.ts'
import { changeRequestMachine } from '../domain/change-request.ts'
import { findChangeRequest, closeChangeRequest } from '../store/change-request-store.ts'
import { lockContract, updateContract } from '../store/contract-store.ts'
import { closeOpinionWork } from './contract-work.ts'

/** R071: the customer does not want the change any more. */
export const withdrawChangeRequest = defineCommand({
  name: 'withdrawChangeRequest',
  input: z.object({
    contractId: input.id(),
    version: input.version(),
    changeRequestId: input.id(),
    reason: input.text(2000),
  }),
  authorize: (principal) => contractAccess.permit(principal, 'sign'),
  async handle({ tx, principal, scope }, { contractId, version, changeRequestId, reason }) {
    const settledBy = principal.employeeId
    if (settledBy === null) return forbidden('Only an employee may record what a customer says.')
    const locked = await lockContract(tx, scope, contractId)
    if (!locked.ok) return locked
    const request = await findChangeRequest(tx, contractId, changeRequestId)
    if (!request.ok) return request
    const withdrawn = changeRequestMachine.next(request.value.status, 'withdraw')
    if (!withdrawn.ok) return withdrawn
    const changed = await updateContract(tx, { id: contractId, version }, {})
    if (!changed.ok) return changed
    await closeChangeRequest(tx, {
      id: request.value.id,
      status: withdrawn.value,
      outcome: 'WITHDRAWN',
      outcomeText: null,
      outcomeReason: reason,
      settledBy,
      redraftRound: null,
    })
    for (const kind of request.value.consults) await closeOpinionWork(tx, request.value.id, kind, 'CANCELLED')
    return ok({ contractId })
  },
})
