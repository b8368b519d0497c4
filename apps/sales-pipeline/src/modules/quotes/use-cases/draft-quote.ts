import { forbidden, ok } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { takeUpInquiry } from '../../inquiries/use-cases/answer-inquiry.ts'
import { lockOpportunity } from '../../opportunities/store/opportunity-store.ts'
import { quoteAccess } from '../access.ts'
import { createQuote } from './create-quote.ts'
import { quoteContentInput } from './quote-input.ts'

/** R062: a quote for an open opportunity, at the prices and costs of today. */
export const draftQuote = defineCommand({
  name: 'draftQuote',
  input: z.object({ opportunityId: input.id(), fromInquiryId: input.id().nullish(), ...quoteContentInput }),
  authorize: (principal) => quoteAccess.permit(principal, 'work'),
  async handle({ tx, principal, scope }, { opportunityId, fromInquiryId, ...content }) {
    if (principal.employeeId === null) return forbidden('Only an employee may prepare a quote.')
    const opportunity = await lockOpportunity(tx, scope, opportunityId)
    if (!opportunity.ok) return opportunity
    const inquiryId = fromInquiryId ?? null
    if (inquiryId !== null) {
      const inquiry = await takeUpInquiry(tx, scope, inquiryId, opportunity.value)
      if (!inquiry.ok) return inquiry
    }
    const quote = await createQuote(tx, opportunity.value, content, principal.employeeId, { inquiryId })
    return quote.ok ? ok({ quoteId: quote.value.id }) : quote
  },
})
