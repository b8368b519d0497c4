import { findCustomer } from '@sellgraph/customers'
import { inScope } from '@sellgraph/db-kit'
import { notFound, ok } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { opportunityAccess } from '../access.ts'
import { openDeal } from './open-deal.ts'

/** R080: a customer comes back for more. */
export const openOpportunity = defineCommand({
  name: 'openOpportunity',
  input: z.object({ customerId: input.id(), title: input.text(), needSummary: input.optionalText(2000) }),
  authorize: (principal) => opportunityAccess.permit(principal, 'work'),
  async handle({ tx, principal, scope }, { customerId, title, needSummary }) {
    const customer = await findCustomer(tx, customerId)
    if (customer === null || !inScope(scope, customer)) return notFound('customer')
    const opportunity = await openDeal(tx, {
      customer,
      leadId: null,
      title,
      need: needSummary === null ? null : { summary: needSummary, purchaseBy: null },
      amount: null,
      openedBy: principal.subject,
    })
    return ok({ opportunityId: opportunity.id })
  },
})
