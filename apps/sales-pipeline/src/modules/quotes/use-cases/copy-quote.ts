import { forbidden, money, notFound, ok } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { lockOpportunity } from '../../opportunities/store/opportunity-store.ts'
import { quoteAccess } from '../access.ts'
import { findQuoteLines, findQuotes, findQuoteVersions } from '../store/quote-store.ts'
import { createQuote } from './create-quote.ts'

/** A new quote with the lines of another, at the prices of today. What approved the other approves nothing here. */
export const copyQuote = defineCommand({
  name: 'copyQuote',
  input: z.object({ quoteId: input.id(), opportunityId: input.id(), validUntil: input.date() }),
  authorize: (principal) => quoteAccess.permit(principal, 'work'),
  async handle({ tx, principal, scope }, { quoteId, opportunityId, validUntil }) {
    if (principal.employeeId === null) return forbidden('Only an employee may prepare a quote.')
    const opportunity = await lockOpportunity(tx, scope, opportunityId)
    if (!opportunity.ok) return opportunity
    const [original] = await findQuotes(tx, scope, [quoteId])
    if (original === undefined) return notFound('quote')
    const version = (await findQuoteVersions(tx, [quoteId])).find(({ revision }) => revision === original.revision)
    if (version === undefined) throw new Error(`quote ${quoteId} has no version ${String(original.revision)}`)
    const lines = await findQuoteLines(tx, [version.id])
    const copy = await createQuote(
      tx,
      opportunity.value,
      {
        currency: version.currency,
        validUntil,
        // A delivery that was promised to one deal is not promised to another.
        lines: lines.map(({ productId, quantity, discountPercent, freightCost, installationCost }) => ({
          productId,
          quantity,
          discountPercent,
          promisedOn: null,
          freightCost: money(freightCost, version.currency),
          installationCost: money(installationCost, version.currency),
        })),
        freightCost: money(version.freightCost, version.currency),
        installationCost: money(version.installationCost, version.currency),
        paymentTerms: version.paymentTerms,
        deliveryTerms: version.deliveryTerms,
        afterSalesTerms: version.afterSalesTerms,
        deliveryMethod: version.deliveryMethod,
        installationTerms: version.installationTerms,
        serviceCommitment: version.serviceCommitment,
        nonStandardTerms: version.nonStandardTerms,
        claims: version.claims,
      },
      principal.employeeId,
    )
    return copy.ok ? ok({ quoteId: copy.value.id }) : copy
  },
})
