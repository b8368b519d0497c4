import type { QuoteResolvers } from '../../../generated/graphql.ts'
import { inquiryById } from '../store/inquiry-loader.ts'

export const Quote: Pick<QuoteResolvers, 'inquiry'> = {
  inquiry: ({ inquiryId }, _, context) => (inquiryId === null ? null : inquiryById(context).load(inquiryId)),
}
