import { DEFAULT_ZONE, localDate } from '@sellgraph/calendar'
import { newVersion, nextDocumentNumber } from '@sellgraph/db-kit'
import { forbidden, money, newId, ok, wrongState } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { lockQuote } from '../../quotes/store/quote-store.ts'
import { requireApproved } from '../../quotes/use-cases/require-approved.ts'
import { contractAccess } from '../access.ts'
import { contractMachine, instalmentAmounts } from '../domain/contract.ts'
import { insertContractLines, insertInstalments, replaceClauses } from '../store/contract-part-store.ts'
import { type ContractRow, insertContract, isFirstContract } from '../store/contract-store.ts'
import { clausesInput } from './clause-input.ts'
import { requireContracting } from './deal-in-contracting.ts'

/** R067: a contract with the lines, prices and payment terms that the customer accepted. */
export const draftContract = defineCommand({
  name: 'draftContract',
  input: z.object({ quoteId: input.id(), clauses: clausesInput }),
  authorize: (principal) => contractAccess.permit(principal, 'draft'),
  async handle({ tx, principal, scope, now }, { quoteId, clauses }) {
    if (principal.employeeId === null) return forbidden('Only an employee may draft a contract.')
    const locked = await lockQuote(tx, scope, quoteId)
    if (!locked.ok) return locked
    const { opportunity, quote, version, lines } = locked.value
    if (version.status !== 'ACCEPTED') return wrongState('quote', version.status, ['ACCEPTED'])
    const stage = requireContracting(opportunity)
    if (!stage.ok) return stage
    const approved = await requireApproved(tx, version, lines)
    if (!approved.ok) return approved

    const { currency, netTotal, taxTotal, grossTotal } = version
    const contract: ContractRow = {
      id: newId(),
      ...newVersion(now),
      number: await nextDocumentNumber(tx, 'HT', localDate(now, DEFAULT_ZONE)),
      opportunityId: opportunity.id,
      quoteId,
      quoteVersionId: version.id,
      customerId: quote.customerId,
      customerName: quote.customerName,
      ownerId: quote.ownerId,
      teamId: quote.teamId,
      status: contractMachine.initial,
      currency,
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
    }
    const inserted = await insertContract(tx, contract)
    if (!inserted.ok) return inserted
    await insertContractLines(
      tx,
      lines.map((line) => ({
        id: newId(),
        contractId: contract.id,
        quoteLineId: line.id,
        seq: line.seq,
        productId: line.productId,
        sku: line.sku,
        name: line.name,
        specification: line.specification,
        productClass: line.productClass,
        difficulty: line.difficulty,
        unit: line.unit,
        warrantyMonths: line.warrantyMonths,
        quantity: line.quantity,
        currency,
        netAmount: line.netAmount,
        taxAmount: line.taxAmount,
        grossAmount: line.grossAmount,
        promisedOn: line.promisedOn,
      })),
    )
    const amounts = instalmentAmounts(money(grossTotal, currency), version.paymentTerms)
    await insertInstalments(
      tx,
      version.paymentTerms.map(({ trigger, percent, daysAfter }, index) => ({
        contractId: contract.id,
        seq: index + 1,
        trigger,
        percent,
        amount: amounts[index]?.amount ?? '0',
        daysAfter,
      })),
    )
    await replaceClauses(tx, contract.id, clauses)
    return ok({ contractId: contract.id })
  },
})
