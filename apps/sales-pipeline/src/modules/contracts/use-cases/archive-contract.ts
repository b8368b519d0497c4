import { addMonths, DEFAULT_ZONE, localDate } from '@sellgraph/calendar'
import { findCustomer } from '@sellgraph/customers'
import { nextDocumentNumber } from '@sellgraph/db-kit'
import { money, ok, ruleViolated } from '@sellgraph/kernel'
import { policyAt } from '@sellgraph/policies'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { keepSignedVersion } from '../../contract-changes/store/version-store.ts'
import { distributeContract } from '../../contract-distribution/use-cases/distribute-contract.ts'
import { checkSplits } from '../../opportunities/domain/credit-split.ts'
import { opportunityMachine } from '../../opportunities/domain/opportunity.ts'
import { publishOpportunityWon } from '../../opportunities/events/publish.ts'
import { findSplits } from '../../opportunities/store/deal-record-store.ts'
import { changeStage } from '../../opportunities/use-cases/change-stage.ts'
import { requireApproved } from '../../quotes/use-cases/require-approved.ts'
import { contractAccess } from '../access.ts'
import { checkAgainstQuote } from '../domain/agreed-terms.ts'
import { checkNoneOpen } from '../domain/change-request.ts'
import { checkClauses, contractMachine } from '../domain/contract.ts'
import { checkDecided } from '../domain/deviation.ts'
import { checkSignatures } from '../domain/signature.ts'
import { publishContractEffective } from '../events/publish.ts'
import { findChangeRequests } from '../store/change-request-store.ts'
import { findClauses, findSignatures } from '../store/contract-part-store.ts'
import { isFirstContract, lockContract, updateContract } from '../store/contract-store.ts'
import { findDeviationsOfRound } from '../store/deviation-store.ts'
import { loadAgreedTerms } from './agreed-terms.ts'
import { openEvidenceWork } from './contract-work.ts'
import { requireContracting } from './deal-in-contracting.ts'

/**
 * R072, R074: the original is in its place, both have signed and sealed, so the contract takes effect, and with it the
 * deal is won. It counts from the day of the later signature.
 */
export const archiveContract = defineCommand({
  name: 'archiveContract',
  input: z.object({ contractId: input.id(), version: input.version(), location: input.text(500) }),
  authorize: (principal) => contractAccess.permit(principal, 'archive'),
  async handle({ tx, principal, scope, now }, { contractId, version, location }) {
    const locked = await lockContract(tx, scope, contractId)
    if (!locked.ok) return locked
    const { opportunity, contract } = locked.value
    const effective = contractMachine.next(contract.status, 'takeEffect')
    if (!effective.ok) return effective
    const stage = requireContracting(opportunity)
    if (!stage.ok) return stage
    const won = opportunityMachine.next(opportunity.stage, 'win')
    if (!won.ok) return won

    const signatures = await findSignatures(tx, [contractId])
    const signed = checkSignatures(signatures)
    if (!signed.ok) return signed
    const complete = checkClauses(await findClauses(tx, [contractId]))
    if (!complete.ok) return complete
    const terms = await loadAgreedTerms(tx, contract)
    const deviations = await findDeviationsOfRound(tx, contractId, contract.reviewRound)
    const accepted = checkDecided(deviations)
    if (!accepted.ok) return accepted
    const agreed = checkAgainstQuote(
      terms.contract,
      terms.quote,
      deviations.filter(({ subject }) => subject === 'TERM'),
    )
    if (!agreed.ok) return agreed
    const answered = checkNoneOpen(await findChangeRequests(tx, [contractId]))
    if (!answered.ok) return answered
    const approved = await requireApproved(tx, terms.version, terms.quoteLines)
    if (!approved.ok) return approved
    if (!checkSplits(await findSplits(tx, [opportunity.id])).ok) {
      return ruleViolated('R076', 'CREDIT_NOT_SPLIT', 'Say first who earns on the deal, together 100 %.')
    }

    const rules = await policyAt(tx, 'P15', now)
    if (rules.value.signedCopyBeforeEffect && contract.signedCopyId === null) {
      return ruleViolated('P15', 'SIGNED_COPY_MISSING', 'First attach the scan of the signed contract and record it.')
    }

    const customer = await findCustomer(tx, contract.customerId)
    const effectiveOn =
      signatures
        .map(({ signedOn }) => signedOn)
        .sort()
        .at(-1) ?? localDate(now, DEFAULT_ZONE)
    const changed = await updateContract(
      tx,
      { id: contractId, version },
      {
        status: effective.value,
        archiveLocation: location,
        archivedBy: principal.subject,
        archivedAt: now,
        archiveNumber: await nextDocumentNumber(tx, 'DA', localDate(now, DEFAULT_ZONE)),
        retainedUntil: addMonths(effectiveOn, 12 * rules.value.retentionYears),
        effectiveOn,
        effectiveAt: now,
        policyVersion: rules.version,
        firstContract: await isFirstContract(tx, contract.customerId),
        ...(customer === null
          ? {}
          : { customerName: customer.name, ownerId: customer.ownerId, teamId: customer.teamId }),
      },
    )
    if (!changed.ok) return changed
    if (contract.signedCopyId === null) {
      const limit = { workingDays: rules.value.signedCopyWorkingDays, policyVersion: rules.version }
      await openEvidenceWork(tx, changed.value, limit)
    }
    await publishContractEffective(tx, changed.value)
    await keepSignedVersion(tx, contractId)
    await distributeContract(tx, changed.value)

    const { netTotal, currency, number } = changed.value
    const closed = await changeStage(tx, opportunity, {
      to: won.value,
      version: opportunity.version,
      reason: `contract ${number} is in force`,
      changedBy: principal.subject,
      patch: { amount: netTotal, currency, closeDate: effectiveOn, forecastCategory: 'CLOSED' },
    })
    if (!closed.ok) return closed
    await publishOpportunityWon(tx, closed.value, { id: contractId, netTotal: money(netTotal, currency) })
    return ok({ contractId })
  },
})
