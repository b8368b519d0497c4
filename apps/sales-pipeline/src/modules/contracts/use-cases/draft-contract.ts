import { DEFAULT_ZONE, localDate } from '@sellgraph/calendar'
import { newVersion, nextDocumentNumber } from '@sellgraph/db-kit'
import { forbidden, newId, ok, wrongState } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { contractLanguages } from '../../clause-templates/domain/clause-template.ts'
import { lockQuote } from '../../quotes/store/quote-store.ts'
import { requireApproved } from '../../quotes/use-cases/require-approved.ts'
import { contractAccess } from '../access.ts'
import { contractMachine } from '../domain/contract.ts'
import { insertContractLines, insertInstalments, replaceClauses } from '../store/contract-part-store.ts'
import { type ContractRow, insertContract, isFirstContract } from '../store/contract-store.ts'
import { replaceDeviations } from '../store/deviation-store.ts'
import { wordingInput } from './clause-input.ts'
import { requireContracting } from './deal-in-contracting.ts'
import { wordContract } from './word-contract.ts'

/**
 * R067: a contract with the lines, prices and payment terms that the customer accepted, in the company's own words unless
 * its author words it otherwise.
 */
export const draftContract = defineCommand({
  name: 'draftContract',
  input: z.object({
    quoteId: input.id(),
    language: z
      .enum(contractLanguages)
      .nullish()
      .transform((language) => language ?? 'ZH'),
    ...wordingInput,
  }),
  authorize: (principal) => contractAccess.permit(principal, 'draft'),
  async handle({ tx, principal, scope, now }, { quoteId, language, terms, ...wording }) {
    if (principal.employeeId === null) return forbidden('Only an employee may draft a contract.')
    const locked = await lockQuote(tx, scope, quoteId)
    if (!locked.ok) return locked
    const { opportunity, quote, version, lines } = locked.value
    if (version.status !== 'ACCEPTED') return wrongState('quote', version.status, ['ACCEPTED'])
    const stage = requireContracting(opportunity)
    if (!stage.ok) return stage
    const approved = await requireApproved(tx, version, lines)
    if (!approved.ok) return approved

    const id = newId()
    const number = await nextDocumentNumber(tx, 'HT', localDate(now, DEFAULT_ZONE))
    const worded = await wordContract(tx, {
      contractId: id,
      number,
      customerName: quote.customerName,
      language,
      version,
      quoteLines: lines,
      ...wording,
      changes: terms ?? { lines: [], paymentTerms: null },
      reasonFor: () => terms?.reason ?? null,
    })
    if (!worded.ok) return worded
    const { netTotal, taxTotal, grossTotal } = worded.value
    const contract: ContractRow = {
      id,
      ...newVersion(now),
      number,
      opportunityId: opportunity.id,
      quoteId,
      quoteVersionId: version.id,
      customerId: quote.customerId,
      customerName: quote.customerName,
      ownerId: quote.ownerId,
      teamId: quote.teamId,
      status: contractMachine.initial,
      currency: version.currency,
      netTotal,
      taxTotal,
      grossTotal,
      draftedBy: principal.employeeId,
      reviewRound: 0,
      returnReason: null,
      explainedTo: null,
      explainedOn: null,
      explanationNote: null,
      archiveLocation: null,
      archivedBy: null,
      archivedAt: null,
      effectiveOn: null,
      effectiveAt: null,
      firstContract: await isFirstContract(tx, quote.customerId),
      contractVersion: 1,
      terminatedOn: null,
      language,
      policyVersion: null,
      signedCopyId: null,
      signedCopySha256: null,
      signedCopyRecordedAt: null,
      archiveNumber: null,
      retainedUntil: null,
      abandonedAt: null,
      abandonReason: null,
    }
    const inserted = await insertContract(tx, contract)
    if (!inserted.ok) return inserted
    await insertContractLines(tx, worded.value.lines)
    await insertInstalments(tx, worded.value.instalments)
    await replaceClauses(tx, id, worded.value.clauses)
    await replaceDeviations(tx, id, contract.reviewRound + 1, worded.value.deviations)
    return ok({ contractId: id })
  },
})
