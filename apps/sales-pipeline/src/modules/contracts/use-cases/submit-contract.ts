import { forbidden, ok } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { contractAccess } from '../access.ts'
import { checkAgainstQuote, checkClauses, contractMachine, reviewKinds } from '../domain/contract.ts'
import { publishContractSubmitted } from '../events/publish.ts'
import { findClauses, openReviews } from '../store/contract-part-store.ts'
import { lockContract, updateContract } from '../store/contract-store.ts'
import { loadAgreedTerms } from './agreed-terms.ts'
import { requireContracting } from './deal-in-contracting.ts'

/** R068, R069: a complete contract that says what was accepted goes to legal and finance. */
export const submitContract = defineCommand({
  name: 'submitContract',
  input: z.object({ contractId: input.id(), version: input.version() }),
  authorize: (principal) => contractAccess.permit(principal, 'draft'),
  async handle({ tx, principal, scope }, { contractId, version }) {
    const submittedBy = principal.employeeId
    if (submittedBy === null) return forbidden('Only an employee may submit a contract.')
    const locked = await lockContract(tx, scope, contractId)
    if (!locked.ok) return locked
    const { opportunity, contract } = locked.value
    const submitted = contractMachine.next(contract.status, 'submit')
    if (!submitted.ok) return submitted
    const stage = requireContracting(opportunity)
    if (!stage.ok) return stage
    const complete = checkClauses(await findClauses(tx, [contractId]))
    if (!complete.ok) return complete
    const terms = await loadAgreedTerms(tx, contract)
    const same = checkAgainstQuote(terms.contract, terms.quote)
    if (!same.ok) return same
    const changed = await updateContract(
      tx,
      { id: contractId, version },
      {
        status: submitted.value,
        reviewRound: contract.reviewRound + 1,
        returnReason: null,
      },
    )
    if (!changed.ok) return changed
    await openReviews(tx, contractId, changed.value.reviewRound, reviewKinds)
    await publishContractSubmitted(tx, changed.value, { reviews: reviewKinds, submittedBy })
    return ok({ contractId })
  },
})
