import { chineseOfficeCalendar, elapsedWorkingTime } from '@sellgraph/calendar'
import { decimal, decimalText } from '@sellgraph/kernel'
import type { InquiryResolvers } from '../../../generated/graphql.ts'
import { opportunityById } from '../../opportunities/store/opportunity-loader.ts'
import { quotesOfInquiry } from '../../quotes/store/quote-loader.ts'
import { inquiryById, linesOfInquiry } from '../store/inquiry-loader.ts'

const HOUR = '3600000'

export const Inquiry: InquiryResolvers = {
  __resolveReference: ({ id }, context) => inquiryById(context).load(id),
  opportunity: ({ opportunityId }, _, context) =>
    opportunityId === null ? null : opportunityById(context).load(opportunityId),
  customer: ({ customerId }) => ({ id: customerId }),
  owner: ({ ownerId }) => (ownerId === null ? null : { id: ownerId }),
  lines: ({ id }, _, context) => linesOfInquiry(context).load(id),
  quotes: ({ id }, _, context) => quotesOfInquiry(context).load(id),
  recordedBy: ({ recordedBy }) => ({ id: recordedBy }),
  answeredInHours: ({ receivedAt, answeredAt }) =>
    answeredAt === null
      ? null
      : decimalText(
          decimal(String(elapsedWorkingTime(chineseOfficeCalendar(), receivedAt, answeredAt)))
            .div(HOUR)
            .toDecimalPlaces(2),
        ),
  answeredInTime: ({ dueAt, answeredAt }) => (answeredAt === null ? null : answeredAt <= dueAt),
}
