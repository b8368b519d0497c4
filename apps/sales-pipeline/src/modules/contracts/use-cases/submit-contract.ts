import { decimal, forbidden, ok } from '@sellgraph/kernel'
import { policyAt } from '@sellgraph/policies'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { policyOf } from '../../quotes/use-cases/quote-content.ts'
import { contractAccess } from '../access.ts'
import { checkAgainstQuote } from '../domain/agreed-terms.ts'
import { checkClauses, contractMachine } from '../domain/contract.ts'
import { checkReasons } from '../domain/deviation.ts'
import { requiredReviews } from '../domain/review.ts'
import { publishContractSubmitted } from '../events/publish.ts'
import { findClauses, openReviews } from '../store/contract-part-store.ts'
import { lockContract, updateContract } from '../store/contract-store.ts'
import { findDeviationsOfRound } from '../store/deviation-store.ts'
import { loadAgreedTerms } from './agreed-terms.ts'
import { openReviewWork, workingLimit } from './contract-work.ts'
import { requireContracting } from './deal-in-contracting.ts'
import { gainersOf } from './review.ts'

/** R068, R069: a complete contract, whose every deviation is named and explained, goes to those who must look at it. */
export const submitContract = defineCommand({
  name: 'submitContract',
  input: z.object({ contractId: input.id(), version: input.version() }),
  authorize: (principal) => contractAccess.permit(principal, 'draft'),
  async handle({ tx, principal, scope, now }, { contractId, version }) {
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
    const round = contract.reviewRound + 1
    const deviations = await findDeviationsOfRound(tx, contractId, round)
    const explained = checkReasons(deviations)
    if (!explained.ok) return explained
    const terms = await loadAgreedTerms(tx, contract)
    const named = checkAgainstQuote(
      terms.contract,
      terms.quote,
      deviations.filter(({ subject }) => subject === 'TERM'),
    )
    if (!named.ok) return named

    const changed = await updateContract(
      tx,
      { id: contractId, version },
      { status: submitted.value, reviewRound: round, returnReason: null },
    )
    if (!changed.ok) return changed
    const limits = await policyAt(tx, 'P14', now)
    const rules = await policyAt(tx, 'P15', now)
    const pricing = await policyOf(tx, terms.version)
    const reviews = requiredReviews({
      productClasses: terms.lines.map(({ productClass }) => productClass),
      deviationsFor: deviations.map(({ decidedIn }) => decidedIn),
      firstContract: contract.firstContract,
      // An amount that cannot be compared is not known to be small.
      aboveAmountLimit: contract.currency !== pricing.currency || decimal(contract.netTotal).gt(pricing.amountLimit),
      businessReviewFor: rules.value.businessReviewFor,
    })
    const wait = {
      ...workingLimit(now, limits.value.contractReviewWorkingHours),
      exceptIds: [contract.draftedBy, ...(await gainersOf(tx, opportunity))],
      policyVersion: limits.version,
    }
    await openReviews(tx, contractId, round, reviews, wait)
    for (const { kind } of reviews) await openReviewWork(tx, changed.value, kind, wait)
    await publishContractSubmitted(tx, changed.value, { reviews: reviews.map(({ kind }) => kind), submittedBy })
    return ok({ contractId })
  },
})
