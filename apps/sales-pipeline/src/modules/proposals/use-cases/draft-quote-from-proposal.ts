import { forbidden, invalid, ok, staleVersion, wrongState } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { createQuote } from '../../quotes/use-cases/create-quote.ts'
import { quoteContentInput } from '../../quotes/use-cases/quote-input.ts'
import { proposalAccess } from '../access.ts'
import { chosenLines } from '../domain/proposal.ts'
import { lockProposal } from '../store/proposal-store.ts'

const { validUntil, paymentTerms, afterSalesTerms, freightCost, installationCost } = quoteContentInput

/** R060, R062: what the customer chose becomes a quote, at the prices of today and reviewed like any other. */
export const draftQuoteFromProposal = defineCommand({
  name: 'draftQuoteFromProposal',
  input: z.object({
    proposalId: input.id(),
    version: input.version(),
    options: z
      .array(z.int().min(1))
      .max(100)
      .nullish()
      .transform((options) => options ?? []),
    validUntil,
    paymentTerms,
    afterSalesTerms,
    freightCost,
    installationCost,
  }),
  authorize: (principal) => proposalAccess.permit(principal, 'work'),
  async handle({ tx, principal, scope }, { proposalId, version, options, ...content }) {
    if (principal.employeeId === null) return forbidden('Only an employee may prepare a quote.')
    const locked = await lockProposal(tx, scope, proposalId)
    if (!locked.ok) return locked
    const { opportunity, proposal } = locked.value
    if (proposal.version !== version) return staleVersion('proposal', proposal.version)
    const alternative = proposal.alternatives.find(({ code }) => code === proposal.chosen)
    if (alternative === undefined) return wrongState('proposal', proposal.status, ['CHOSEN'])
    const lines = chosenLines(alternative, options)
    if (lines === null) return invalid('options', 'names no option of what was chosen')
    const { currency, deliveryTime, deliveryMethod, serviceCommitment } = proposal
    const quote = await createQuote(
      tx,
      opportunity,
      {
        ...content,
        currency,
        lines: lines.map(({ productId, quantity, discountPercent }) => ({
          productId,
          quantity,
          discountPercent,
          promisedOn: null,
        })),
        deliveryTerms: deliveryTime,
        deliveryMethod,
        installationTerms: null,
        serviceCommitment,
        nonStandardTerms: [],
        claims: [],
      },
      principal.employeeId,
      { proposalId },
    )
    return quote.ok ? ok({ quoteId: quote.value.id }) : quote
  },
})
