import { forbidden, ok } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { contractAccess } from '../access.ts'
import { changeOutcomes, changeRequestMachine, checkSettlement } from '../domain/change-request.ts'
import { contractMachine } from '../domain/contract.ts'
import { publishContractChangeRequestSettled } from '../events/publish.ts'
import { findChangeRequest, findOpinions, closeChangeRequest } from '../store/change-request-store.ts'
import { cancelOpenReviews, deleteSignatures } from '../store/contract-part-store.ts'
import { lockContract, updateContract } from '../store/contract-store.ts'
import { findDeviationsOfRound, replaceDeviations } from '../store/deviation-store.ts'
import { cancelReviewWork } from './contract-work.ts'
import { requireContracting } from './deal-in-contracting.ts'

/**
 * R071: the company's answer to a change that the customer asked for. What is agreed is drafted, reviewed, explained and
 * signed anew: nothing is changed in a wording that somebody approved or signed.
 */
export const settleChangeRequest = defineCommand({
  name: 'settleChangeRequest',
  input: z.object({
    contractId: input.id(),
    version: input.version(),
    changeRequestId: input.id(),
    outcome: z.enum(changeOutcomes),
    text: input.text(10_000),
    reason: input.text(2000),
  }),
  authorize: (principal) => contractAccess.permit(principal, 'settleChange'),
  async handle({ tx, principal, scope }, { contractId, version, changeRequestId, outcome, text, reason }) {
    const settledBy = principal.employeeId
    if (settledBy === null) return forbidden('Only an employee may answer a customer.')
    const locked = await lockContract(tx, scope, contractId)
    if (!locked.ok) return locked
    const { opportunity, contract } = locked.value
    const stage = requireContracting(opportunity)
    if (!stage.ok) return stage
    const request = await findChangeRequest(tx, contractId, changeRequestId)
    if (!request.ok) return request
    const settled = changeRequestMachine.next(request.value.status, outcome === 'REFUSED' ? 'refuse' : 'agree')
    if (!settled.ok) return settled
    const opinions = (await findOpinions(tx, [contractId])).filter((one) => one.changeRequestId === request.value.id)
    const heard = checkSettlement(request.value, opinions, outcome, principal.roles.includes('DIRECTOR'))
    if (!heard.ok) return heard

    // Another request may have brought it back to its author already.
    const redraft = outcome !== 'REFUSED' && contract.status !== 'DRAFT' && contract.status !== 'RETURNED'
    const reopened = redraft ? contractMachine.next(contract.status, 'reopen') : ok(contract.status)
    if (!reopened.ok) return reopened
    const changed = await updateContract(
      tx,
      { id: contractId, version },
      redraft
        ? {
            status: reopened.value,
            returnReason: text,
            explainedTo: null,
            explainedOn: null,
            explanationNote: null,
            signedCopyId: null,
            signedCopySha256: null,
            signedCopyRecordedAt: null,
          }
        : {},
    )
    if (!changed.ok) return changed
    const round = contract.reviewRound + 1
    if (redraft) {
      await cancelOpenReviews(tx, contractId)
      await cancelReviewWork(tx, contract)
      await deleteSignatures(tx, contractId)
      // Until the author words it anew it deviates as before, and is to be approved again.
      const before = await findDeviationsOfRound(tx, contractId, contract.reviewRound)
      await replaceDeviations(tx, contractId, round, before)
    }
    await closeChangeRequest(tx, {
      id: request.value.id,
      status: settled.value,
      outcome,
      outcomeText: text,
      outcomeReason: reason,
      settledBy,
      redraftRound: outcome === 'REFUSED' ? null : round,
    })
    await publishContractChangeRequestSettled(tx, changed.value, { id: request.value.id, outcome })
    return ok({ contractId })
  },
})
