import { DEFAULT_ZONE, localDate } from '@sellgraph/calendar'
import { forbidden, invalid, newId, ok } from '@sellgraph/kernel'
import { policyAt } from '@sellgraph/policies'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { allClauseKinds } from '../../clause-templates/domain/clause-template.ts'
import { contractAccess } from '../access.ts'
import { changeableTerms, changeRequestMachine, checkOpenToRequests } from '../domain/change-request.ts'
import { reviewKinds } from '../domain/review.ts'
import { publishContractChangeRequested } from '../events/publish.ts'
import { insertChangeRequest } from '../store/change-request-store.ts'
import { lockContract, updateContract } from '../store/contract-store.ts'
import { openOpinionWork, workingLimit } from './contract-work.ts'
import { requireContracting } from './deal-in-contracting.ts'
import { gainersOf } from './review.ts'

/** R071: the customer wants a clause or a term changed before signing; those whom it concerns are asked. */
export const requestContractChange = defineCommand({
  name: 'requestContractChange',
  input: z
    .object({
      contractId: input.id(),
      version: input.version(),
      requestedBy: input.text(),
      requestedOn: input.date(),
      clause: z
        .enum(allClauseKinds)
        .nullish()
        .transform((clause) => clause ?? null),
      term: z
        .enum(changeableTerms)
        .nullish()
        .transform((term) => term ?? null),
      askedText: input.text(10_000),
      reason: input.text(2000),
      consults: z
        .array(z.enum(reviewKinds))
        .min(1, 'must name at least one')
        .transform((kinds) => [...new Set(kinds)]),
    })
    .refine(({ clause, term }) => (clause === null) !== (term === null), {
      path: ['clause'],
      message: 'must be given, or else a term; not both',
    }),
  authorize: (principal) => contractAccess.permit(principal, 'sign'),
  async handle({ tx, principal, scope, now }, { contractId, version, ...request }) {
    const recordedBy = principal.employeeId
    if (recordedBy === null) return forbidden('Only an employee may record what a customer asks for.')
    const locked = await lockContract(tx, scope, contractId)
    if (!locked.ok) return locked
    const { opportunity, contract } = locked.value
    const open = checkOpenToRequests(contract.status)
    if (!open.ok) return open
    const stage = requireContracting(opportunity)
    if (!stage.ok) return stage
    if (request.requestedOn > localDate(now, DEFAULT_ZONE)) return invalid('requestedOn', 'must not be in the future')
    const changed = await updateContract(tx, { id: contractId, version }, {})
    if (!changed.ok) return changed
    const id = newId()
    await insertChangeRequest(tx, { ...request, id, contractId, status: changeRequestMachine.initial, recordedBy })
    const limits = await policyAt(tx, 'P14', now)
    const wait = {
      ...workingLimit(now, limits.value.contractReviewWorkingHours),
      exceptIds: await gainersOf(tx, opportunity),
      policyVersion: limits.version,
    }
    for (const kind of request.consults) await openOpinionWork(tx, contract, { id, kind }, wait)
    await publishContractChangeRequested(tx, changed.value, { id, ...request })
    return ok({ contractId })
  },
})
